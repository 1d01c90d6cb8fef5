"""jwst 2.0.1, from 2.0.0."""

from alembic import context

revision = "jwst_2_0_1"
down_revision = "jwst_2_0_0"
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("2.0.0__2.0.1.up")


def downgrade() -> None:
    context.config.attributes["run"]("2.0.0__2.0.1.down")
