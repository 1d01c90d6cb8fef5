"""Settings of the documentation, for Sphinx: ``tox -e docs``.

The pages are plain Markdown that also reads well where it is stored: links between pages are
relative, and an ``index.md`` lists its pages as links. What a page lists of the code is written by
`tests.docs.tables`; what it shows is run by ``tests/docs``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click
from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx
from sphinx.highlighting import lexers

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from schemagen.version import __version__  # noqa: E402

project = "schemagen"
author = "the schemagen developers"
copyright = "the schemagen developers. BSD 3-Clause"  # noqa: A001 - Sphinx's name
release = version = __version__

extensions = [
    "myst_parser",
    "numpydoc",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx_click",
]

exclude_patterns = ["_build"]
nitpicky = False  # types of other projects are not linked: building needs no network

myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_heading_anchors = 4

autodoc_member_order = "groupwise"
autodoc_typehints = "none"  # numpydoc has the types of parameters, in words
autosummary_generate = False
numpydoc_show_class_members = False
numpydoc_xref_param_type = False
default_role = "code"  # the help of the verbs writes `code` as Markdown does

smartquotes = False  # --option stays --option

html_theme = "furo"
html_title = f"schemagen {release}"
html_static_path = ["_static"]
html_css_files = ["schemagen.css"]
html_show_sphinx = False
html_copy_source = False
html_theme_options = {
    "top_of_page_buttons": [],
    "light_css_variables": {
        "color-brand-primary": "#1d4f8c",
        "color-brand-content": "#1d4f8c",
        "color-code-background": "#f4f6f9",
        "font-stack": "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif",
        "font-stack--monospace": "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace",
    },
    "dark_css_variables": {
        "color-brand-primary": "#8ab8f0",
        "color-brand-content": "#8ab8f0",
        "color-code-background": "#1d2126",
    },
}
pygments_style = "a11y-light"
pygments_dark_style = "a11y-dark"

LINK = re.compile(r"^(?:- |#+ )?(?:\*\*)?\[[^\]]+\]\(([\w/]+)\.md\)", re.MULTILINE)
"""A link that begins a line, an entry of a list or a heading of an ``index.md``."""


def add_contents(app: Sphinx, name: str, source: list[str]) -> None:
    """Make the table of contents of the links of an ``index.md``, in their order.

    A page that is not linked comes last, so that none is lost.
    """
    folder, _, page = name.rpartition("/")
    if page != "index":
        return
    linked = dict.fromkeys(LINK.findall(source[0]))
    beside = (found for found in sorted(app.env.found_docs) if found.rpartition("/")[0] == folder)
    others = (found.rpartition("/")[2] for found in beside if found != name)
    pages = [*linked, *(found for found in others if found not in linked)]
    contents = ["```{toctree}", ":hidden:", "", *pages, "```"]
    source[0] = "\n".join([source[0].rstrip(), "", *contents, ""])


def write_help(_: Sphinx, context: click.Context, lines: list[str]) -> None:
    """Write the help of a verb as reStructuredText: its examples are lines of a shell."""
    written: list[str] = []
    for line in lines:
        if not line.startswith("| "):
            written.append(escape(line))
            continue
        if not written or not written[-1].startswith("   "):
            written += ["", ".. code-block:: sh", ""]
        written.append(f"   {line[2:]}")
    lines[:] = written


def write_options(_: Sphinx, context: click.Context, lines: list[str]) -> None:
    """Write the help of options as reStructuredText."""
    lines[:] = [escape(line) if line.startswith("    ") else line for line in lines]


def leave_out(_: Sphinx, context: click.Context, lines: list[str]) -> None:
    """Leave out what comes after the options: the exit codes, which have a page."""
    lines.clear()


def escape(text: str) -> str:
    """Escape what reStructuredText would take for markup, but `code`."""
    parts = re.split("(`[^`]*`)", text)
    return "".join(
        part if part.startswith("`") else re.sub(r"([*@|])|_(?=\W|$)", r"\\\g<0>", part)
        for part in parts
    )


def setup(app: Sphinx) -> None:
    """Connect what is done here to Sphinx."""
    lexers["mermaid"] = TextLexer()  # a diagram where it is stored, its text here
    app.connect("source-read", add_contents)
    app.connect("sphinx-click-process-description", write_help)
    app.connect("sphinx-click-process-options", write_options)
    app.connect("sphinx-click-process-epilog", leave_out)
