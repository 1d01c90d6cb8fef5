"""What the scripts lock and rewrite in PostgreSQL."""

from __future__ import annotations

from schemagen.tables.engines.footprints import Footprint, Readers, Rewritten, Work

__all__ = ["FOOTPRINTS"]

# https://www.postgresql.org/docs/current/explicit-locking.html. A table that refers to `datasets`
# locks it, too, when it is created or dropped.
FOOTPRINTS = {
    work: Footprint(lock=lock, readers=readers, rewritten=rewritten)
    for work, lock, readers, rewritten in (
        (Work.CREATE_TABLE, "SHARE ROW EXCLUSIVE", Readers.GO_ON, Rewritten.NOTHING),
        (Work.ADD_COLUMN, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.NOTHING),
        (Work.RENAME_COLUMN, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.NOTHING),
        (Work.RETYPE_COLUMN, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.TABLE),
        (Work.COMMENT, "SHARE UPDATE EXCLUSIVE", Readers.GO_ON, Rewritten.NOTHING),
        (Work.ADD_PART, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.ROWS),
        (Work.DROP_PART, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.ROWS),
        (Work.MOVE_VALUES, "ROW EXCLUSIVE", Readers.GO_ON, Rewritten.ROWS),
        (Work.DROP_COLUMN, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.NOTHING),
        (Work.DROP_TABLE, "ACCESS EXCLUSIVE", Readers.WAIT, Rewritten.NOTHING),
    )
}
