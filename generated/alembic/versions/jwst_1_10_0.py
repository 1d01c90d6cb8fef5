"""jwst 1.10.0, from 1.9.6."""

from alembic import context

revision = "jwst_1_10_0"
down_revision = "jwst_1_9_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.9.6__1.10.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.9.6__1.10.0.down")
