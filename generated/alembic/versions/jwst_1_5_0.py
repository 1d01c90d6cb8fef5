"""jwst 1.5.0, from 1.4.6."""

from alembic import context

revision = "jwst_1_5_0"
down_revision = "jwst_1_4_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.4.6__1.5.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.4.6__1.5.0.down")
