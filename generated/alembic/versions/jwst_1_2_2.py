"""jwst 1.2.2, from 1.2.1."""

from alembic import context

revision = "jwst_1_2_2"
down_revision = "jwst_1_2_1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.2.1__1.2.2.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.2.1__1.2.2.down")
