"""jwst 1.4.0, from 1.3.3."""

from alembic import context

revision = "jwst_1_4_0"
down_revision = "jwst_1_3_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.3.3__1.4.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.3.3__1.4.0.down")
