"""jwst 1.16.0, from 1.15.1."""

from alembic import context

revision = "jwst_1_16_0"
down_revision = "jwst_1_15_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.15.1__1.16.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.15.1__1.16.0.down")
