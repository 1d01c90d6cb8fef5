"""jwst 2.0.0, from 1.20.2."""

from alembic import context

revision = "jwst_2_0_0"
down_revision = "jwst_1_20_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.20.2__2.0.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.20.2__2.0.0.down")
