"""Certificates of an authority that nobody knows, for servers and clients of this machine."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import trustme

HOST = "127.0.0.1"


@dataclass(frozen=True, kw_only=True)
class Certificates:
    """Files, and how a server uses them.

    Attributes
    ----------
    authority, stranger : Path
        Certificate of the authority, and of another one.
    client : Path
        A client's certificate with its key.
    key : Path
        The key of the client alone.
    """

    authority: Path
    stranger: Path
    client: Path
    key: Path

    def serve(self, *, host: str = HOST, client: bool = False) -> ssl.SSLContext:
        """Return what a server needs, which asks for the certificate of a client or does not."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        _authority().issue_cert(host).configure_cert(context)
        if client:
            _authority().configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        return context


@cache
def _authority() -> trustme.CA:
    return trustme.CA()


def write_certificates(folder: Path) -> Certificates:
    """Write certificates into a folder."""
    made = Certificates(
        authority=folder / "authority.pem",
        stranger=folder / "stranger.pem",
        client=folder / "client.pem",
        key=folder / "key.pem",
    )
    _authority().cert_pem.write_to_path(made.authority)
    trustme.CA().cert_pem.write_to_path(made.stranger)
    issued = _authority().issue_cert("somebody@example.com")
    issued.private_key_and_cert_chain_pem.write_to_path(made.client)
    issued.private_key_pem.write_to_path(made.key)
    return made
