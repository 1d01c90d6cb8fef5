"""jwst 1.3.0, from 1.2.3."""

from alembic import context

revision = "jwst_1_3_0"
down_revision = "jwst_1_2_3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.2.3__1.3.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.2.3__1.3.0.down")
