"""jwst 1.16.1, from 1.16.0."""

from alembic import context

revision = "jwst_1_16_1"
down_revision = "jwst_1_16_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.16.0__1.16.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.16.0__1.16.1.down")
