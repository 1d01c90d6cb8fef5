"""jwst 1.11.2, from 1.11.1."""

from alembic import context

revision = "jwst_1_11_2"
down_revision = "jwst_1_11_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.11.1__1.11.2.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.11.1__1.11.2.down")
