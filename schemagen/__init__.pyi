from schemagen.api import build as build
from schemagen.api import open_database as open_database
from schemagen.api import read_headers as read_headers
from schemagen.api import read_inventory as read_inventory
from schemagen.api import validate as validate
from schemagen.comparisons import compare as compare
from schemagen.comparisons import keyword_history as keyword_history
from schemagen.errors import ClusterError as ClusterError
from schemagen.errors import DatabaseError as DatabaseError
from schemagen.errors import DataLossError as DataLossError
from schemagen.errors import DifferentError as DifferentError
from schemagen.errors import IntegrityError as IntegrityError
from schemagen.errors import SchemaError as SchemaError
from schemagen.errors import SchemagenError as SchemagenError
from schemagen.errors import SourceError as SourceError
from schemagen.errors import UnknownNameError as UnknownNameError
from schemagen.fits.header import Header as Header
from schemagen.fits.header_file import HeaderFile as HeaderFile
from schemagen.fits.reader import FitsError as FitsError
from schemagen.header_database import HeaderDatabase as HeaderDatabase
from schemagen.inventory.keyword import Keyword as Keyword
from schemagen.inventory.model import Extension as Extension
from schemagen.inventory.model import Filetype as Filetype
from schemagen.inventory.model import Inventory as Inventory
from schemagen.version import __version__ as __version__

__all__: list[str]
