"""Layout 3, for databases that an earlier schemagen has created.

A database keeps its layout when it goes back to an earlier release: `downgrade` changes nothing.
"""

from alembic import context

revision = "layout_3"
down_revision = "layout_2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["carry"](3)


def downgrade() -> None:
    pass
