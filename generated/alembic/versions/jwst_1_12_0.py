"""jwst 1.12.0, from 1.11.4."""

from alembic import context

revision = "jwst_1_12_0"
down_revision = "jwst_1_11_4"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.11.4__1.12.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.11.4__1.12.0.down")
