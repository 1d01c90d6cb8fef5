"""jwst 1.8.5, from 1.8.4."""

from alembic import context

revision = "jwst_1_8_5"
down_revision = "jwst_1_8_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.8.4__1.8.5.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.8.4__1.8.5.down")
