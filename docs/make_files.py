"""Write 72 small files: a year of exposures of three detectors."""

from datetime import datetime, timedelta
from math import cos, tau
from pathlib import Path

from stdatamodels.jwst.datamodels import ImageModel

DETECTORS = {
    "NRS1": ("NIRSPEC", "rate", "NRS_FIXEDSLIT"),
    "NRS2": ("NIRSPEC", "rate", "NRS_FIXEDSLIT"),
    "MIRIMAGE": ("MIRI", "cal", "MIR_IMAGE"),
}


def write(directory: Path, detector: str, number: int) -> None:
    """Write the file of one exposure."""
    instrument, filetype, exp_type = DETECTORS[detector]
    begin = datetime(2023, 1, 5, 12) + timedelta(days=15 * number)
    model = ImageModel((8, 8))
    meta = model.meta
    meta.telescope = "JWST"
    meta.calibration_software_version = "3.0.0"
    meta.observation.program_number = "09999"
    meta.observation.date = begin.date().isoformat()
    meta.observation.date_beg = begin.isoformat(timespec="milliseconds")
    meta.instrument.name = instrument
    meta.instrument.detector = detector
    meta.exposure.type = exp_type
    meta.exposure.exposure_time = 100.0 + 50 * (number % 4)
    meta.exposure.effective_exposure_time = meta.exposure.exposure_time
    meta.target.proposer_name = f"NGC {1000 + number}"
    meta.bunit_data = "DN/s" if filetype == "rate" else "MJy/sr"
    meta.instrument.filter = {"NIRSPEC": "F290LP", "MIRI": "F770W"}[instrument]
    if instrument == "NIRSPEC":
        season = 0.4 * cos(tau * number / 24)
        offset = {"NRS1": 0.0, "NRS2": 0.1}[detector]
        meta.instrument.gwa_tilt = round(36 + season + offset, 3)
        meta.ref_file.chromcorr.name = "crds://jwst_nirspec_chromcorr_0001.asdf"
    rootname = f"jw09999001001_02101_{number + 1:05}_{detector.lower()}"
    model.save(directory / f"{rootname}_{filetype}.fits")


files = Path("files")
files.mkdir(exist_ok=True)
for number in range(24):
    for detector in DETECTORS:
        write(files, detector, number)
