"""jwst 1.15.0, from 1.14.1."""

from alembic import context

revision = "jwst_1_15_0"
down_revision = "jwst_1_14_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.14.1__1.15.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.14.1__1.15.0.down")
