"""jwst 1.11.4, from 1.11.3."""

from alembic import context

revision = "jwst_1_11_4"
down_revision = "jwst_1_11_2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.11.3__1.11.4.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.11.3__1.11.4.down")
