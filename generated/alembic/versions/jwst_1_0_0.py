"""jwst 1.0.0, from nothing."""

from alembic import context

revision = "jwst_1_0_0"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    context.config.attributes["run"]("base__1.0.0.up")


def downgrade() -> None:
    context.config.attributes["run"]("base__1.0.0.down")
