"""The house: its pages, its tests, the size of its modules and the names in it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

import pytest

from tests.support.samples import ROOT

PAGES = sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
MODULES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "schemagen").rglob("*.py")
    if path.name != "__init__.py"
)
LONGEST = 350
"""Lines of a module: one idea is not longer."""


def summarize(path: Path) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").partition("\n")[0]


# Pages

NAMED = re.compile(r"\b(?:schemagen|templates|tests|docs|benchmarks|generated)/[\w./*-]*[\w*]")
PLACEHOLDERS = re.compile(r"NAME|VERB|PACKAGE|MODULE")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_only_paths_that_exist(page: Path) -> None:
    named = set(NAMED.findall(page.read_text("utf-8")))
    missing = [
        path
        for path in named
        if not PLACEHOLDERS.search(path)
        and not path.startswith("generated/")
        and not any(ROOT.glob(path.rstrip("/")))
    ]
    assert missing == []


def test_a_path_that_is_gone_would_be_found() -> None:
    assert NAMED.findall("see `schemagen/tables/nothing.py` there") == [
        "schemagen/tables/nothing.py"
    ]


def test_the_architecture_has_a_line_for_every_module() -> None:
    text = (ROOT / "docs" / "explanation" / "modules.md").read_text("utf-8")
    listed = dict(re.findall(r"^- `(schemagen/[\w/]+\.py)`: (.*)$", text, re.MULTILINE))
    packages = {path for path in listed if path.endswith("__init__.py")}
    assert listed == {path: summarize(ROOT / path) for path in [*MODULES, *packages]}


# Packages


def find_imports() -> dict[str, set[str]]:
    """Find the modules of each package that others import."""
    packages = {path.parent.name for path in (ROOT / "schemagen").glob("*/__init__.py")}
    found: dict[str, set[str]] = {package: set() for package in packages}
    for module in MODULES:
        own = module.split("/")[1]
        for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("schemagen."):
                _, package, *rest = (node.module or "").split(".")
                if package in packages and package != own:
                    found[package].update(rest[:1] or [alias.name for alias in node.names])
    return found


def test_every_template_is_in_the_wheel() -> None:
    settings = ConfigParser()
    settings.read(ROOT / "setup.cfg", "utf-8")
    patterns = settings["options.package_data"]["schemagen.templates"].split()
    packed = {path for pattern in patterns for path in (ROOT / "templates").glob(pattern)}
    assert {path for path in (ROOT / "templates").rglob("*") if path.is_file()} == packed


@pytest.mark.parametrize(("package", "used"), sorted(find_imports().items()))
def test_a_package_offers_the_modules_that_others_use_and_no_more(
    package: str, used: set[str]
) -> None:
    found = import_module(f"schemagen.{package}")
    assert found.__all__ == sorted(used)
    for word in ("Input: ", "Output: ", "A change"):
        assert word in " ".join((found.__doc__ or "").split())


# Tests

COVERED = {
    "schemagen/output/keyword_entries.py": (
        "tests/output/test_data_dictionary.py",
        "test_its_lines_of_life_are_the_releases_that_declare_a_keyword",
    ),
    "schemagen/output/dictionary_data.py": (
        "tests/output/test_data_dictionary.py",
        "test_it_shows_every_path_of_every_keyword_where_it_is_and_for_which_instruments",
    ),
    "schemagen/answers/export_plan.py": (
        "tests/answers/test_export.py",
        "test_an_export_may_be_of_some_filetypes",
    ),
    "schemagen/answers/pictures.py": (
        "tests/answers/test_plot.py",
        "test_the_verbs_draw",
    ),
    "schemagen/answers/points.py": (
        "tests/answers/test_plot.py",
        "test_each_value_is_drawn_once_or_counted_as_left_out",
    ),
    "schemagen/answers/holdings.py": (
        "tests/answers/test_plot.py",
        "test_files_are_counted_by_filetype_instrument_and_month",
    ),
    "schemagen/answers/holdings_plot.py": (
        "tests/answers/test_plot.py",
        "test_a_picture_of_holdings_has_all_numbers",
    ),
    "schemagen/answers/answer.py": (
        "tests/test_api.py",
        "test_a_notebook_goes_through_all_of_it",
    ),
    "schemagen/answers/answer_rows.py": (
        "tests/answers/test_select.py",
        "test_what_is_in_primary_is_in_the_rows_of_other_extensions",
    ),
    "schemagen/answers/answer_table.py": (
        "tests/answers/test_formats.py",
        "test_a_value_of_another_type_is_in_a_column_of_its_own",
    ),
    "schemagen/answers/asked.py": (
        "tests/answers/test_select.py",
        "test_a_copy_stands_where_its_card_is",
    ),
    "schemagen/answers/chosen_files.py": (
        "tests/answers/test_select.py",
        "test_files_are_chosen_by_what_they_are",
    ),
    "schemagen/answers/conditions.py": (
        "tests/answers/test_select.py",
        "test_a_condition_is_compared_as_what_the_keyword_is",
    ),
    "schemagen/answers/found_headers.py": (
        "tests/answers/test_select.py",
        "test_an_answer_has_each_card_where_it_stands_and_nothing_else",
    ),
    "schemagen/answers/parquet_format.py": (
        "tests/answers/test_formats.py",
        "test_parquet_keeps_all_for_arrow_pandas_and_polars",
    ),
    "schemagen/answers/question.py": (
        "tests/answers/test_select.py",
        "test_a_day_and_a_time_are_in_utc",
    ),
    "schemagen/answers/table_formats.py": (
        "tests/answers/test_formats.py",
        "test_astropy_reads_what_was_written",
    ),
    "schemagen/answers/text_formats.py": (
        "tests/answers/test_formats.py",
        "test_text_is_aligned_and_shows_what_is_empty",
    ),
    "schemagen/cli/select.py": (
        "tests/answers/test_select.py",
        "test_the_verb_prints_what_a_reader_wants",
    ),
    "schemagen/readable_database.py": (
        "tests/test_api.py",
        "test_a_notebook_goes_through_all_of_it",
    ),
    "schemagen/answers/export_writer.py": (
        "tests/answers/test_export.py",
        "test_an_export_holds_what_the_database_holds_through_all_that_happens",
    ),
    "schemagen/answers/export_tables.py": (
        "tests/answers/test_export.py",
        "test_after_an_upgrade_all_is_exported_with_the_columns_of_today",
    ),
    "schemagen/answers/parquet_parts.py": (
        "tests/answers/test_export.py",
        "test_every_reader_has_each_value_with_its_type",
    ),
    "schemagen/cli/export.py": (
        "tests/answers/test_export.py",
        "test_after_an_upgrade_all_is_exported_with_the_columns_of_today",
    ),
    "schemagen/answers/export_manifest.py": (
        "tests/answers/test_export.py",
        "test_a_directory_of_something_else_is_refused",
    ),
    "schemagen/output/change_matrix.py": (
        "tests/output/test_release_pictures.py",
        "test_kinds_are_called_as_in_reports",
    ),
    "schemagen/output/picture.py": (
        "tests/output/test_canvas.py",
        "test_it_loads_nothing_and_its_style_concerns_nothing_else",
    ),
    "schemagen/output/release_axis.py": (
        "tests/output/test_release_pictures.py",
        "test_columns_lead_to_releases_and_rows_to_extensions",
    ),
    "schemagen/output/replacement.py": (
        "tests/output/test_tree.py",
        "test_a_writer_that_is_killed_between_two_steps_loses_nothing",
    ),
    "schemagen/answers/record_batches.py": (
        "tests/answers/test_arrow.py",
        "test_what_a_driver_returns_is_what_was_stored",
    ),
    "schemagen/tables/engines/mariadb_rows.py": (
        "tests/answers/test_arrow.py",
        "test_what_a_driver_returns_is_what_was_stored",
    ),
    "schemagen/tables/engines/postgresql_rows.py": (
        "tests/answers/test_arrow.py",
        "test_what_a_driver_returns_is_what_was_stored",
    ),
    "schemagen/tables/engines/unloading.py": (
        "tests/answers/test_arrow.py",
        "test_what_a_driver_returns_is_what_was_stored",
    ),
    "schemagen/__main__.py": (
        "tests/cli/test_main.py",
        "test_help_lists_every_verb_with_its_summary",
    ),
    "schemagen/cli/build.py": (
        "tests/cli/test_main.py",
        "test_a_build_talks_on_stderr_alone",
    ),
    "schemagen/cli/build_options.py": (
        "tests/cli/test_main.py",
        "test_a_bad_setting_is_told_in_one_line",
    ),
    "schemagen/cli/console.py": (
        "tests/cli/test_main.py",
        "test_progress_is_for_a_terminal",
    ),
    "schemagen/cli/database_argument.py": (
        "tests/answers/test_select.py",
        "test_the_verb_prints_what_a_reader_wants",
    ),
    "schemagen/cli/create.py": (
        "tests/live/test_database.py",
        "test_a_new_database_is_what_it_should_be_and_is_not_made_twice",
    ),
    "schemagen/cli/diff.py": (
        "tests/output/test_change_report.py",
        "test_directories_that_differ_are_compared_and_exit_with_1",
    ),
    "schemagen/cli/forget.py": (
        "tests/ingest/test_forget.py",
        "test_unknown_names_are_told_and_the_others_forgotten",
    ),
    "schemagen/cli/history.py": (
        "tests/migrations/test_history.py",
        "test_the_verb_prints_text_and_json",
    ),
    "schemagen/cli/ingest.py": (
        "tests/ingest/test_run.py",
        "test_the_command_sums_up_and_its_exit_code_tells",
    ),
    "schemagen/cli/inventory.py": (
        "tests/cli/test_main.py",
        "test_the_inventory_is_a_table",
    ),
    "schemagen/cli/inventory_text.py": (
        "tests/cli/test_main.py",
        "test_the_inventory_sums_up_a_keyword_and_has_its_values",
    ),
    "schemagen/cli/lazy_group.py": (
        "tests/cli/test_main.py",
        "test_verbs_and_options_are_completed",
    ),
    "schemagen/cli/migrate.py": (
        "tests/laws/test_evolution.py",
        "test_migrate_writes_what_a_build_would",
    ),
    "schemagen/cli/options.py": (
        "tests/cli/test_main.py",
        "test_a_bad_variable_is_told_in_one_line",
    ),
    "schemagen/cli/reader.py": (
        "tests/sources/test_read.py",
        "test_the_notice_is_on_stderr_though_that_is_no_terminal",
    ),
    "schemagen/cli/recorded_files.py": (
        "tests/cli/test_check.py",
        "test_a_build_goes_by_the_files_of_the_last_one",
    ),
    "schemagen/cli/releases.py": (
        "tests/cli/test_main.py",
        "test_releases_are_listed",
    ),
    "schemagen/cli/status.py": (
        "tests/live/test_database.py",
        "test_drift_of_each_kind_is_found_and_what_is_not_ours_is_not",
    ),
    "schemagen/cli/upgrade.py": (
        "tests/live/test_database.py",
        "test_a_dry_run_prints_what_would_be_run_and_changes_nothing",
    ),
    "schemagen/cli/validate.py": (
        "tests/fits/test_validate.py",
        "test_the_verb_tells_what_is_wrong_and_goes_on",
    ),
    "schemagen/errors.py": (
        "tests/cli/test_main.py",
        "test_a_fault_is_told_in_one_line",
    ),
    "schemagen/fits/completeness.py": (
        "tests/fits/test_validate.py",
        "test_an_array_that_one_slit_of_many_has_lost_is_told",
    ),
    "schemagen/fits/expected.py": (
        "tests/fits/test_validate.py",
        "test_what_a_file_is_for_follows_from_its_layout",
    ),
    "schemagen/fits/findings.py": (
        "tests/fits/test_validate.py",
        "test_the_summary_counts_what_is_told_and_json_has_all_of_it",
    ),
    "schemagen/fits/header.py": (
        "tests/fits/test_reader.py",
        "test_what_astropy_writes_is_read",
    ),
    "schemagen/fits/remote_files.py": (
        "tests/ingest/test_object_stores.py",
        "test_an_object_that_changes_while_it_is_read_is_refused",
    ),
    "schemagen/fits/url_search.py": (
        "tests/fits/test_s3_listing.py",
        "test_objects_are_found_as_files_are",
    ),
    "schemagen/fits/tile_compression.py": (
        "tests/fits/test_reader.py",
        "test_a_compressed_image_has_the_header_of_the_image",
    ),
    "schemagen/header_database.py": (
        "tests/test_api.py",
        "test_a_notebook_goes_through_all_of_it",
    ),
    "schemagen/ingest/column_values.py": (
        "tests/ingest/test_rows.py",
        "test_a_column_gets_what_it_can_hold",
    ),
    "schemagen/ingest/datasets.py": (
        "tests/ingest/test_rows.py",
        "test_a_file_of_another_telescope_is_refused",
    ),
    "schemagen/ingest/former_names.py": (
        "tests/ingest/test_new_places.py",
        "test_ingest_and_upgrade_commute",
    ),
    "schemagen/ingest/header_tables.py": (
        "tests/ingest/test_rows.py",
        "test_the_parts_of_a_split_table_hold_what_the_whole_would",
    ),
    "schemagen/ingest/master.py": (
        "tests/ingest/test_copies.py",
        "test_what_is_stored_is_a_function_of_the_set_of_files",
    ),
    "schemagen/ingest/misplaced.py": (
        "tests/ingest/test_new_places.py",
        "test_ingest_and_upgrade_commute",
    ),
    "schemagen/ingest/other_keywords.py": (
        "tests/ingest/test_rows.py",
        "test_what_is_kept_as_json_is_json",
    ),
    "schemagen/ingest/rebuild.py": (
        "tests/ingest/test_run.py",
        "test_the_headers_of_every_file_can_be_rebuilt",
    ),
    "schemagen/ingest/session.py": (
        "tests/ingest/test_run.py",
        "test_a_database_that_goes_away_stops_the_run",
    ),
    "schemagen/ingest/extraction.py": (
        "tests/ingest/test_run.py",
        "test_the_command_sums_up_and_its_exit_code_tells",
    ),
    "schemagen/ingest/file_rows.py": (
        "tests/ingest/test_store.py",
        "test_files_of_a_batch_are_stored_as_if_each_were_alone",
    ),
    "schemagen/ingest/repeating.py": (
        "tests/live/test_locks.py",
        "test_an_ingest_does_not_wait_forever_for_an_upgrade",
    ),
    "schemagen/ingest/shortening.py": (
        "tests/ingest/test_rows.py",
        "test_a_row_that_is_relieved_holds_the_same",
    ),
    "schemagen/fits/cards.py": (
        "tests/fits/test_reader.py",
        "test_a_card_is_read_alike_wherever_it_is",
    ),
    "schemagen/inventory/by_name.py": (
        "tests/inventory/test_model.py",
        "test_what_a_value_lists_it_gives_by_name_in_any_case",
    ),
    "schemagen/inventory/display.py": (
        "tests/inventory/test_model.py",
        "test_html_shows_every_text_and_is_well_formed",
    ),
    "schemagen/inventory/filetype_maker.py": (
        "tests/inventory/test_declarations.py",
        "test_a_release_is_recalled_as_it_is_read",
    ),
    "schemagen/ingest/access.py": (
        "tests/ingest/test_dask_cluster.py",
        "test_workers_that_cannot_do_the_work_are_named_and_the_others_do_it",
    ),
    "schemagen/ingest/dask_client.py": (
        "tests/ingest/test_dask_cluster.py",
        "test_a_scheduler_that_dies_on_the_way_is_one_line",
    ),
    "schemagen/ingest/dask_roster.py": (
        "tests/ingest/test_dask_cluster.py",
        "test_a_cluster_without_a_worker_for_the_work_ends_the_run",
    ),
    "schemagen/ingest/needs.py": (
        "tests/ingest/test_dask_cluster.py",
        "test_a_file_that_one_worker_does_not_see_is_tried_on_another",
    ),
    "schemagen/ingest/outcome.py": (
        "tests/ingest/test_run.py",
        "test_a_faulty_file_is_told_and_nothing_of_it_is_left",
    ),
    "schemagen/ingest/worker_facts.py": (
        "tests/ingest/test_dask_cluster.py",
        "test_workers_that_cannot_do_the_work_are_named_and_the_others_do_it",
    ),
    "schemagen/ingest/process_pool.py": (
        "tests/ingest/test_workers.py",
        "test_processes_end_when_the_main_process_is_killed",
    ),
    "schemagen/inventory/hashed_once.py": (
        "tests/inventory/test_model.py",
        "test_equal_values_have_one_hash",
    ),
    "schemagen/inventory/keyword.py": (
        "tests/inventory/test_model.py",
        "test_a_pickle_gives_the_same_value",
    ),
    "schemagen/live/adopt.py": (
        "tests/live/test_database.py",
        "test_a_database_of_nobody_is_adopted_as_the_release_that_it_is_like",
    ),
    "schemagen/live/conflicts.py": (
        "tests/live/test_database.py",
        "test_drift_that_an_upgrade_would_fail_at_is_told_before",
    ),
    "schemagen/live/address.py": (
        "tests/live/test_database_url.py",
        "test_a_parameter_that_does_not_work_is_told",
    ),
    "schemagen/live/connection.py": (
        "tests/laws/test_trouble.py",
        "test_a_pooler_is_used_or_named",
    ),
    "schemagen/live/driver_errors.py": (
        "tests/laws/test_trouble.py",
        "test_a_server_that_dies_is_told_in_one_line",
    ),
    "schemagen/live/scripts.py": (
        "tests/live/test_database.py",
        "test_a_statement_that_fails_leaves_nothing_half_done",
    ),
    "schemagen/live/create.py": (
        "tests/live/test_database.py",
        "test_a_new_database_is_what_it_should_be_and_is_not_made_twice",
    ),
    "schemagen/live/drift.py": (
        "tests/live/test_database.py",
        "test_drift_of_each_kind_is_found_and_what_is_not_ours_is_not",
    ),
    "schemagen/live/hindrances.py": (
        "tests/live/test_operator_objects.py",
        "test_what_an_upgrade_would_fail_at_or_break_is_named",
    ),
    "schemagen/live/reflection.py": (
        "tests/output/test_ddl.py",
        "test_what_was_planned_is_there_and_nothing_else",
    ),
    "schemagen/live/recorded_goal.py": (
        "tests/laws/test_faults.py",
        "test_a_script_that_is_cut_short_anywhere_is_finished_by_the_next_run",
    ),
    "schemagen/live/recorded_layout.py": (
        "tests/migrations/test_layouts.py",
        "test_a_later_layout_is_refused",
    ),
    "schemagen/live/recorded_overrides.py": (
        "tests/ingest/test_withheld.py",
        "test_an_upgrade_takes_over_other_local_changes_and_keeps_every_value",
    ),
    "schemagen/live/renewed_releases.py": (
        "tests/ingest/test_withheld.py",
        "test_an_upgrade_takes_over_other_local_changes_and_keeps_every_value",
    ),
    "schemagen/live/state.py": (
        "tests/live/test_database.py",
        "test_what_tables_are_split_by_is_read_from_the_database",
    ),
    "schemagen/live/status.py": (
        "tests/live/test_database.py",
        "test_a_status_is_written_in_lines_and_shows_itself_in_one",
    ),
    "schemagen/live/upgrade_plan.py": (
        "tests/live/test_database.py",
        "test_drift_that_an_upgrade_would_fail_at_is_told_before",
    ),
    "schemagen/live/upgrade.py": (
        "tests/live/test_database.py",
        "test_an_upgrade_makes_what_is_made_for_all_releases_at_once_and_keeps_every_row",
    ),
    "schemagen/migrations/base_change.py": (
        "tests/migrations/test_changes.py",
        "test_a_change_has_a_risk_and_a_sentence_about_its_extension",
    ),
    "schemagen/migrations/chain.py": (
        "tests/laws/test_evolution.py",
        "test_each_release_that_changes_something_adds_its_link_and_nothing_else",
    ),
    "schemagen/migrations/column_changes.py": (
        "tests/migrations/test_changes.py",
        "test_a_change_undone_is_of_the_opposite_kind_and_undone_twice_itself",
    ),
    "schemagen/migrations/decisions.py": (
        "tests/migrations/test_compare.py",
        "test_a_decision_is_followed_wherever_it_can_be",
    ),
    "schemagen/migrations/dictionary_updates.py": (
        "tests/migrations/test_planner.py",
        "test_the_dictionary_follows",
    ),
    "schemagen/migrations/lives.py": (
        "tests/migrations/test_history.py",
        "test_keywords_are_where_each_release_has_them",
    ),
    "schemagen/migrations/migration.py": (
        "tests/laws/test_migrations.py",
        "test_there_is_no_migration_where_nothing_changes",
    ),
    "schemagen/migrations/moves.py": (
        "tests/migrations/test_compare.py",
        "test_a_column_that_is_gone_here_and_new_there_has_moved",
    ),
    "schemagen/migrations/plan.py": (
        "tests/migrations/test_planner.py",
        "test_steps_name_what_changes_and_nothing_else",
    ),
    "schemagen/migrations/release_databases.py": (
        "tests/laws/test_evolution.py",
        "test_all_at_once_is_the_same_as_release_after_release",
    ),
    "schemagen/migrations/renames.py": (
        "tests/migrations/test_compare.py",
        "test_a_path_with_another_keyword_is_a_column_with_another_name",
    ),
    "schemagen/migrations/revival.py": (
        "tests/live/test_database.py",
        "test_what_is_declared_again_has_been_there_all_the_while",
    ),
    "schemagen/migrations/shared_columns.py": (
        "tests/migrations/test_compare.py",
        "test_a_database_does_not_differ_from_itself",
    ),
    "schemagen/migrations/table_changes.py": (
        "tests/migrations/test_changes.py",
        "test_every_kind_is_told_and_counted_once",
    ),
    "schemagen/migrations/wording.py": (
        "tests/output/test_wording.py",
        "test_whatever_is_said_is_said_by_a_phrase",
    ),
    "schemagen/output/boxes.py": (
        "tests/output/test_diagram.py",
        "test_no_box_lies_on_another_and_all_are_in_the_picture",
    ),
    "schemagen/output/chapters.py": (
        "tests/output/test_wording.py",
        "test_no_phrase_is_structure_of_a_report_or_of_the_changelog",
    ),
    "schemagen/output/contrasts.py": (
        "tests/output/test_change_report.py",
        "test_an_enum_in_another_order_is_told",
    ),
    "schemagen/output/keyword_history.py": (
        "tests/migrations/test_history.py",
        "test_the_story_tells_all_that_happened_to_a_keyword",
    ),
    "schemagen/output/lines.py": (
        "tests/output/test_wording.py",
        "test_no_phrase_is_structure_of_a_history",
    ),
    "schemagen/output/manifest.py": (
        "tests/output/test_tree.py",
        "test_a_manifest_that_is_none_is_an_error_of_one_line",
    ),
    "schemagen/output/page.py": (
        "tests/output/test_tree.py",
        "test_what_is_added_leaves_the_rest_alone",
    ),
    "schemagen/output/sections.py": (
        "tests/output/test_wording.py",
        "test_no_phrase_is_structure_where_real_releases_are_told_of",
    ),
    "schemagen/output/templates.py": (
        "tests/output/test_build.py",
        "test_a_broken_template_is_an_error_that_names_it_and_its_line",
    ),
    "schemagen/sources/cache.py": (
        "tests/sources/test_read.py",
        "test_a_damaged_entry_is_never_used",
    ),
    "schemagen/sources/credentials.py": (
        "tests/sources/test_http.py",
        "test_credentials_of_an_index_go_to_its_origin_alone",
    ),
    "schemagen/sources/git.py": (
        "tests/sources/test_read.py",
        "test_a_ref_is_read_and_the_work_tree_left_alone",
    ),
    "schemagen/sources/local_schemas.py": (
        "tests/sources/test_read.py",
        "test_a_directory_is_the_files_or_a_checkout",
    ),
    "schemagen/sources/resolve.py": (
        "tests/sources/test_releases.py",
        "test_a_release_is_found_out_about",
    ),
    "schemagen/sources/schema_set.py": (
        "tests/sources/test_read.py",
        "test_a_schema_set_shows_itself_in_a_line_without_its_contents",
    ),
    "schemagen/sources/simple_api.py": (
        "tests/sources/test_package_index.py",
        "test_html_says_what_json_says",
    ),
    "schemagen/sources/tls.py": (
        "tests/sources/test_http.py",
        "test_a_trusted_host_is_trusted_in_silence",
    ),
    "schemagen/tables/core.py": (
        "tests/output/test_ddl.py",
        "test_the_dictionary_explains_just_the_columns_that_are_there",
    ),
    "schemagen/output/remarks.py": (
        "tests/output/test_dbml.py",
        "test_the_parser_of_dbml_reads_every_table_column_key_and_note",
    ),
    "schemagen/output/script_work.py": (
        "tests/tables/engines/test_footprints.py",
        "test_the_report_of_a_migration_has_a_line_for_all_work_of_its_scripts",
    ),
    "schemagen/tables/engines/postgresql_footprints.py": (
        "tests/tables/engines/test_footprints.py",
        "test_work_locks_and_rewrites_what_the_report_says",
    ),
    "schemagen/tables/engines/postgresql_batch.py": (
        "tests/live/test_database.py",
        "test_an_upgrade_makes_what_is_made_for_all_releases_at_once_and_keeps_every_row",
    ),
    "schemagen/tables/engines/batch.py": (
        "tests/tables/engines/test_sqlite_batch.py",
        "test_columns_of_a_script_are_such_statements_and_others_are_not",
    ),
    "schemagen/tables/engines/access.py": (
        "tests/live/test_database.py",
        "test_what_cannot_be_reached_is_told_in_a_line_without_the_password",
    ),
    "schemagen/tables/engines/casting.py": (
        "tests/migrations/test_planner.py",
        "test_engines_agree",
    ),
    "schemagen/tables/engines/mariadb_access.py": (
        "tests/laws/test_trouble.py",
        "test_a_certificate_authority_in_a_url_is_used",
    ),
    "schemagen/tables/engines/mariadb.py": (
        "tests/tables/engines/test_dialect.py",
        "test_a_column_gives_back_its_extreme_values",
    ),
    "schemagen/tables/engines/postgresql_access.py": (
        "tests/laws/test_trouble.py",
        "test_a_pooler_is_used_or_named",
    ),
    "schemagen/tables/engines/postgresql.py": (
        "tests/tables/engines/test_dialect.py",
        "test_a_column_gives_back_its_extreme_values",
    ),
    "schemagen/tables/engines/locking.py": (
        "tests/live/test_locks.py",
        "test_a_file_is_not_stored_while_an_upgrade_runs",
    ),
    "schemagen/tables/engines/reflection.py": (
        "tests/output/test_ddl.py",
        "test_what_was_planned_is_there_and_nothing_else",
    ),
    "schemagen/tables/engines/sqlite_access.py": (
        "tests/laws/test_trouble.py",
        "test_a_file_that_is_only_read_is_told_once",
    ),
    "schemagen/tables/engines/sqlite.py": (
        "tests/tables/engines/test_dialect.py",
        "test_a_column_gives_back_its_extreme_values",
    ),
    "schemagen/tables/engines/variants.py": (
        "tests/output/test_model_variants.py",
        "test_a_type_is_another_one_where_an_engine_has_another",
    ),
    "schemagen/tables/engines/words.py": (
        "tests/tables/engines/test_dialect.py",
        "test_the_list_of_an_engine_has_the_words_of_sqlalchemy_for_it",
    ),
    "schemagen/tables/engines/writing.py": (
        "tests/ingest/test_run.py",
        "test_many_processes_store_what_one_does",
    ),
    "schemagen/tables/header_columns.py": (
        "tests/tables/test_layout.py",
        "test_every_keyword_has_its_column_and_every_column_its_keyword",
    ),
    "schemagen/tables/names.py": (
        "tests/tables/test_layout.py",
        "test_no_two_things_have_one_name",
    ),
    "schemagen/tables/structural_keywords.py": (
        "tests/tables/test_layout.py",
        "test_a_structural_keyword_that_a_schema_declares_is_one_column",
    ),
    "schemagen/tables/views.py": (
        "tests/output/test_ddl.py",
        "test_a_table_that_is_too_wide_is_split_and_rejoined",
    ),
    "schemagen/tables/wide_tables.py": (
        "tests/tables/test_layout.py",
        "test_parts_hold_together_what_the_table_held_and_fit",
    ),
    "schemagen/version.py": (
        "tests/cli/test_main.py",
        "test_the_version_is_printed",
    ),
    "schemagen/live/layouts.py": (
        "tests/migrations/test_layouts.py",
        "test_it_is_foreseen_what_a_database_will_be",
    ),
}
"""Modules without a test of their name, and the test that covers each."""


def list_tests(module: str) -> Iterator[Path]:
    """Yield where a test of the module's name may be."""
    *folders, name = module.removeprefix("schemagen/").split("/")
    yield Path("tests", *folders, f"test_{name}")
    yield Path("tests", "laws", f"test_{name}")


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_a_test_of_its_name_or_one_that_covers_it(module: str) -> None:
    if any((ROOT / path).exists() for path in list_tests(module)):
        assert module not in COVERED
        return
    assert module in COVERED, "no test of its name, and none in COVERED"
    file, name = COVERED[module]
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_what_covers_a_module_is_listed_for_modules_that_exist() -> None:
    assert set(COVERED) <= set(MODULES)


# Size and names


@pytest.mark.parametrize("module", MODULES)
def test_a_module_holds_one_idea(module: str) -> None:
    path = ROOT / module
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST
    assert summarize(path).rstrip().endswith((".", ":", "?")), "the first line is a sentence"


def test_a_class_has_a_name_of_its_own() -> None:
    names: Counter[str] = Counter()
    for module in MODULES:
        tree = ast.parse((ROOT / module).read_text("utf-8"))
        names.update(node.name for node in tree.body if isinstance(node, ast.ClassDef))
    assert [name for name, count in names.items() if count > 1 and not name.startswith("_")] == []


# Laws


def test_each_law_names_a_test_that_exists() -> None:
    text = (ROOT / "docs" / "explanation" / "laws.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)`: `(test_\w+)`", text)
    assert len(named) >= text.count("\n| ") - 2 * text.count("\n## ")
    missing = [
        name for file, name in named if f"\ndef {name}(" not in (ROOT / file).read_text("utf-8")
    ]
    assert missing == []
