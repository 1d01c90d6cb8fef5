"""jwst 1.17.0, from 1.16.1."""

from alembic import context

revision = "jwst_1_17_0"
down_revision = "jwst_1_16_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.16.1__1.17.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.16.1__1.17.0.down")
