"""jwst 1.14.0, from 1.13.4."""

from alembic import context

revision = "jwst_1_14_0"
down_revision = "jwst_1_13_4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.13.4__1.14.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.13.4__1.14.0.down")
