"""jwst 3.0.0, from 2.0.1."""

from alembic import context

revision = "jwst_3_0_0"
down_revision = "jwst_2_0_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("2.0.1__3.0.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("2.0.1__3.0.0.down")
