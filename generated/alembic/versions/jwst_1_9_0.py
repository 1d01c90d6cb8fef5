"""jwst 1.9.0, from 1.8.5."""

from alembic import context

revision = "jwst_1_9_0"
down_revision = "jwst_1_8_5"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.8.5__1.9.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.8.5__1.9.0.down")
