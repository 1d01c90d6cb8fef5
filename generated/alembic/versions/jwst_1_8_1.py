"""jwst 1.8.1, from 1.8.0."""

from alembic import context

revision = "jwst_1_8_1"
down_revision = "jwst_1_8_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.8.0__1.8.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.8.0__1.8.1.down")
