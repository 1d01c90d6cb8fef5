"""jwst 1.2.3, from 1.2.2."""

from alembic import context

revision = "jwst_1_2_3"
down_revision = "jwst_1_2_2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("1.2.2__1.2.3.up")


def downgrade() -> None:
    context.config.attributes["run"]("1.2.2__1.2.3.down")
