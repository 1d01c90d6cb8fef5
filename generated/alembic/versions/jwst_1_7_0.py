"""jwst 1.7.0, from 1.6.2."""

from alembic import context

revision = "jwst_1_7_0"
down_revision = "jwst_1_6_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.6.2__1.7.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.6.2__1.7.0.down")
