"""jwst 1.20.0, from 1.19.2."""

from alembic import context

revision = "jwst_1_20_0"
down_revision = "jwst_1_19_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.19.2__1.20.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.19.2__1.20.0.down")
