"""jwst 1.19.0, from 1.18.1."""

from alembic import context

revision = "jwst_1_19_0"
down_revision = "jwst_1_18_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.18.1__1.19.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.18.1__1.19.0.down")
