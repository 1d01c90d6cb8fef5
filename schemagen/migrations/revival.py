"""Adapt a plan to a database that still has columns and tables of earlier releases."""

from __future__ import annotations

from dataclasses import replace

from schemagen.migrations.changes import ColumnPair
from schemagen.migrations.plan import Plan, TableStep
from schemagen.tables.model import Database, Table

__all__ = ["revive"]


def revive(plan: Plan, held: Database) -> Plan:
    """Adapt `up` to what a database still holds from releases before the two.

    The column of a keyword that is declared again is still there; so is the table of an extension,
    and a partition.
    """
    tables = {table.name: table for table in held.tables}
    back = [table for table in plan.creates if table.name in tables]
    steps = (*plan.steps, *(_restore_table(table) for table in back))
    return replace(
        plan,
        creates=tuple(table for table in plan.creates if table.name not in tables),
        steps=tuple(_restore_columns(step, tables[step.table.name]) for step in steps),
    )


def _restore_table(table: Table) -> TableStep:
    keywords = tuple(column for column in table.columns if column.keyword)
    return TableStep(
        table=table,
        adds=keywords,
        parts=table.partitions,
        adopts=keywords,
        indexes=table.indexes,
    )


def _restore_columns(step: TableStep, held: Table) -> TableStep:
    there = {column.name: column for column in held.columns}
    back = [column for column in step.adds if column.name in there]
    parts = dict.fromkeys((*step.table.partitions, *held.partitions))
    retypes = tuple(
        ColumnPair(old=replace(column, type=there[column.name].type), new=column)
        for column in back
        if there[column.name].type is not column.type
    )
    remade = (step.table.index(pair.new) for pair in retypes if pair.new.indexed)
    return replace(
        step,
        table=replace(step.table, partitions=tuple(parts)),
        lost_indexes=(*step.lost_indexes, *remade),
        adds=tuple(column for column in step.adds if column.name not in there),
        retypes=(*step.retypes, *retypes),
        comments=(*step.comments, *back),
        parts=tuple(part for part in step.parts if part not in held.partitions),
    )
