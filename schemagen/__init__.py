"""One relational database of every JWST FITS header, from the pipeline's own schemas."""

__version__ = "0.1.0"
