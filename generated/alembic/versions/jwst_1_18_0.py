"""jwst 1.18.0, from 1.17.1."""

from alembic import context

revision = "jwst_1_18_0"
down_revision = "jwst_1_17_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.17.1__1.18.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.17.1__1.18.0.down")
