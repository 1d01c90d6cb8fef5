"""jwst 1.13.4, from 1.12.5."""

from alembic import context

revision = "jwst_1_13_4"
down_revision = "jwst_1_12_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.12.5__1.13.4.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.12.5__1.13.4.down")
