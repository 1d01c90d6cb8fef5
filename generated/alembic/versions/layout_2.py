"""Layout 2, for databases that an earlier schemagen has created.

A database keeps its layout when it goes back to an earlier release: `downgrade` changes nothing.
"""

from alembic import context

revision = "layout_2"
down_revision = "jwst_1_0_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["carry"](2)


def downgrade() -> None:
    pass
