"""Whose certificates are believed: those that this computer's system keeps.

A Python looks where the system it was built on keeps them. A bundle also runs on other systems.
"""

import ssl
from collections.abc import Iterable
from pathlib import Path

# Debian, Arch; Fedora; openSUSE; macOS and the BSDs.
KEPT = (
    Path("/etc/ssl/certs/ca-certificates.crt"),
    Path("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
    Path("/etc/ssl/ca-bundle.pem"),
    Path("/etc/ssl/cert.pem"),
)


def trusted(kept: Iterable[Path] = KEPT) -> ssl.SSLContext:
    """Return the certificates to trust; where Python knows of none, those of the first file of
    `kept` that is there. Without any, no server is believed."""
    context = ssl.create_default_context()
    usual = ssl.get_default_verify_paths()
    has_none = usual.cafile is None and usual.capath is None and not context.get_ca_certs()
    found = next((file for file in kept if file.is_file()), None) if has_none else None
    if found is not None:
        context.load_verify_locations(found)
    return context
