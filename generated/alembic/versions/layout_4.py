"""Layout 4, for databases that an earlier schemagen has created.

A database keeps its layout when it goes back to an earlier release: `downgrade` changes nothing.
"""

from alembic import context

revision = "layout_4"
down_revision = "layout_3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["carry"](4)


def downgrade() -> None:
    pass
