"""jwst 1.5.1, from 1.5.0."""

from alembic import context

revision = "jwst_1_5_1"
down_revision = "jwst_1_5_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.5.0__1.5.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.5.0__1.5.1.down")
