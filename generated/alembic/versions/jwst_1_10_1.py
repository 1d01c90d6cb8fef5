"""jwst 1.10.1, from 1.10.0."""

from alembic import context

revision = "jwst_1_10_1"
down_revision = "jwst_1_10_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.10.0__1.10.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.10.0__1.10.1.down")
