"""jwst 1.1.0, from 1.0.0."""

from alembic import context

revision = "jwst_1_1_0"
down_revision = "layout_4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.0.0__1.1.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.0.0__1.1.0.down")
