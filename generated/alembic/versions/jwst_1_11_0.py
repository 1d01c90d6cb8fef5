"""jwst 1.11.0, from 1.10.2."""

from alembic import context

revision = "jwst_1_11_0"
down_revision = "jwst_1_10_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.10.2__1.11.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.10.2__1.11.0.down")
