"""jwst 1.8.0, from 1.7.2."""

from alembic import context

revision = "jwst_1_8_0"
down_revision = "jwst_1_7_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.7.2__1.8.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.7.2__1.8.0.down")
