#!/usr/bin/env bash
# stdatamodels 6.0.0: AmiOIModel writes a day into DATE-OBS of OI_VIS, OI_VIS2, OI_T3 and OI_Q4. The
# schema of the model titles it "Datetime of observation", and declares a string.
#
# On saving, the model copies the day of the PRIMARY header into each of these extensions, and leaves
# the time of day there. A database that takes the title at its word, and the FITS standard's "date of
# the observation" with its optional time, declares a timestamp: then midnight stands for no time at all,
# and the text of the card cannot be given back from the column.
#
# Seen with Python 3.11, astropy 8.0.2 and numpy 2.4.6: '2022-06-05' in all four, for an observation
# that began at 01:02:03.456.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'stdatamodels==6.0.0' 'astropy==8.0.2' 'numpy==2.4.6'
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import re
import warnings
from importlib.resources import files

import numpy as np
from astropy.io import fits
from stdatamodels.jwst.datamodels import AmiOIModel

warnings.simplefilter("ignore")
model = AmiOIModel()
meta = model.meta
meta.telescope, meta.origin = "JWST", "STSCI"
meta.instrument.name, meta.instrument.filter, meta.instrument.pupil = "NIRISS", "F430M", "NRM"
meta.observation.date, meta.observation.time = "2022-06-05", "01:02:03.456"
meta.program.pi_name, meta.target.proposer_name = "A. N. Other", "TARGET"
meta.oifits.array_name, meta.oifits.instrument_mode = "g7s6", "NRM"
for name in ("array", "target", "t3", "vis", "vis2", "wavelength"):
    setattr(model, name, np.zeros(1, dtype=model.get_dtype(name)))
model.save("oi.fits")
with fits.open("oi.fits") as hdus:
    headers = {hdu.name: hdu.header for hdu in hdus if hdu.name.startswith("OI_")}
    found = {name: each["DATE-OBS"] for name, each in headers.items() if "DATE-OBS" in each}
schema = files("stdatamodels.jwst.datamodels") / "schemas" / "oifits.schema.yaml"
titles = set(re.findall(r"date_obs:\s+title: (.*)", schema.read_text()))
print(found, titles)
assert found == dict.fromkeys(("OI_Q4", "OI_T3", "OI_VIS", "OI_VIS2"), "2022-06-05"), found
assert titles == {"Datetime of observation"}, titles
PYTHON
