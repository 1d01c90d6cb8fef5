"""Changes of tables and of their partitions: extensions and instruments."""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.migrations.base_change import BaseChange, Risk
from schemagen.tables.model import Partition, TableColumn, list_keywords

__all__ = ["AddPartition", "AddTable", "RetirePartition", "RetireTable"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddTable(BaseChange):
    """A filetype has a new extension."""

    risk = Risk.SAFE

    @property
    def added(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are new in their table."""
        return tuple(list_keywords(self.table))

    def reverse(self) -> RetireTable:
        """Return the change that undoes this one."""
        return RetireTable(table=self.table)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RetireTable(BaseChange):
    """A filetype no longer has an extension."""

    risk = Risk.RETIRE

    @property
    def removed(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are removed from their table."""
        return tuple(list_keywords(self.table))

    def reverse(self) -> AddTable:
        """Return the change that undoes this one."""
        return AddTable(table=self.table)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class _PartitionChange(BaseChange):
    """A change of the partitions of a table.

    Attributes
    ----------
    partition : Partition
        The partition that is added or removed.
    """

    partition: Partition

    @property
    def names(self) -> tuple[str, ...]:
        """The instrument or detector of the partition."""
        return (self.partition.value,)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddPartition(_PartitionChange):
    """An extension is written for one more instrument or detector."""

    risk = Risk.SAFE

    def reverse(self) -> RetirePartition:
        """Return the change that undoes this one."""
        return RetirePartition(table=self.table, partition=self.partition)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RetirePartition(_PartitionChange):
    """An extension is no longer written for an instrument or detector."""

    risk = Risk.RETIRE

    def reverse(self) -> AddPartition:
        """Return the change that undoes this one."""
        return AddPartition(table=self.table, partition=self.partition)
