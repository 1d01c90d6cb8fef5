"""jwst 1.11.1, from 1.11.0."""

from alembic import context

revision = "jwst_1_11_1"
down_revision = "jwst_1_11_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.11.0__1.11.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.11.0__1.11.1.down")
