"""jwst 1.4.1, from 1.4.0."""

from alembic import context

revision = "jwst_1_4_1"
down_revision = "jwst_1_4_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.4.0__1.4.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.4.0__1.4.1.down")
