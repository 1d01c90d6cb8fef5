"""jwst 1.6.0, from 1.5.3."""

from alembic import context

revision = "jwst_1_6_0"
down_revision = "jwst_1_5_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.5.3__1.6.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.5.3__1.6.0.down")
