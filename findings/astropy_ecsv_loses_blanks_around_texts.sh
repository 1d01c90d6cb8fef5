#!/usr/bin/env bash
# Astropy 8.0.2 loses blanks at the beginning and at the end of texts in ECSV, on both ways.
#
# ECSV quotes a text that has blanks, and the text between quotation marks is the value. Astropy's writer
# leaves them out before it writes (`" padded"` becomes `padded`, and a text of one blank becomes an empty
# one, which means a missing value), and its reader takes them away from a quoted text that another
# program wrote. Blanks at the beginning of a string in a FITS header are significant, so that a table of
# header values comes back changed. VOTable's reader does the same; FITS tables keep them.
#
# Seen with Python 3.11: written `padded` and `""`; read `padded` from `" padded"`; FITS gives ` padded`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'astropy==8.0.2'
cd "$folder"
cat > blanks.py <<'PYTHON'
from pathlib import Path

import astropy
import numpy as np
from astropy.table import Table

table = Table({"text": [" padded", " "], "number": [1, 2]})
table.write("written.ecsv", format="ascii.ecsv")
rows = Path("written.ecsv").read_text().splitlines()[-2:]

header = [line for line in Path("written.ecsv").read_text().splitlines() if line.startswith("#")]
Path("other.ecsv").write_text("\n".join([*header, "text number", '" padded" 1', '"plain" 2', ""]))
other = Table.read("other.ecsv", format="ascii.ecsv")

table.write("written.vot", format="votable")
votable = Table.read("written.vot", format="votable")
table.write("written.fits")
fits = Table.read("written.fits")

print(f"astropy {astropy.__version__}: wrote {rows}, read {other['text'][0]!r} from a quoted text,")
print(f"  VOTable gives {votable['text'][0]!r}, FITS {fits['text'][0]!r}")
assert rows == ["padded 1", '"" 2']
assert np.ma.getmaskarray(np.ma.asarray(Table.read("written.ecsv", format="ascii.ecsv")["text"]))[1]
assert other["text"][0] == "padded"
assert str(votable["text"][0]) == "padded"
assert bytes(fits["text"][0]) == b" padded" if isinstance(fits["text"][0], bytes) else fits["text"][0] == " padded"
PYTHON
env/bin/python blanks.py
