"""Content credentials (C2PA) of image files, checked by `c2pa` where it is installed.

Nothing is fetched: not the credentials that a file only names an address of, no certificate that
was taken back. Who is trusted follows from certificates that ship as data with a date, in
`resources/trust/`; without them a signature that verifies is one of somebody who is not known here.
For worker processes: the library is native code.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from readerapp.domain.image_pieces import Piece, PieceKind
from readerapp.domain.labels import Evidence, Rank, Subject, Validation
from readerapp.provenance.manifests import manifest_evidence
from readerapp.resources import resource

NOT_READ = "C2PA not read"  # the source of evidence that there are credentials, and no more

# The list is a file a list, with the date on which it was fetched in its name.
_TRUST = ("trust", "c2pa")
_MOST_MEGABYTES = 32  # of credentials that are compressed
_LARGEST_KEPT = 1_000_000
_LONGEST_RAW = 300
_SIGNS = (
    (b"\xff\xd8", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"RIFF", "image/webp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"GIF8", "image/gif"),
)


def credentials_evidence(
    data: bytes, pieces: Iterable[Piece], trust_anchors: str = "", *, is_wanted: bool = True
) -> tuple[Evidence, ...]:
    """Return what the credentials of a picture say, () where it has none.

    `pieces` are those of the file: a picture without credentials costs nothing more.
    """
    if not any(each.kind is PieceKind.CREDENTIALS for each in pieces):
        return ()
    if not is_wanted or not can_be_read():
        return (_not_read(""),)
    try:
        library: Any = import_module("c2pa")  # large, and needed by few pictures
    except (ImportError, OSError, RuntimeError) as error:  # of another system, or cut short
        return (_not_read(str(error)),)
    try:
        with library.Reader(
            _media_type(data), BytesIO(data), context=_context(trust_anchors)
        ) as it:
            report = json.loads(it.json())
    except library.C2paError as error:
        return (_unverified(str(error)),)
    except (ValueError, RecursionError) as error:
        return (_unverified(type(error).__name__),)
    return manifest_evidence(report)


def can_be_read() -> bool:
    """Tell whether content credentials can be read: the library is an extra of the package."""
    return find_spec("c2pa") is not None


def manifest_store(pieces: Iterable[Piece]) -> bytes:
    """Return the credentials of a picture as they stand in it, b"" for none and for large ones."""
    found = (each.data for each in pieces if each.kind is PieceKind.CREDENTIALS)
    return next((each for each in found if len(each) <= _LARGEST_KEPT), b"")


def shipped_anchors() -> str:
    """Return the certificates (PEM) of the newest trust list that ships, "" while none does."""
    folder = resource(*_TRUST)
    with suppress(OSError):
        names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".pem"))
        return folder.joinpath(names[-1]).read_text("ascii") if names else ""
    return ""


def _not_read(why: str) -> Evidence:
    return Evidence(Subject.IMAGE, None, Rank.UNVERIFIED, NOT_READ, why[:_LONGEST_RAW])


def _unverified(why: str) -> Evidence:
    return Evidence(
        Subject.IMAGE, None, Rank.UNVERIFIED, "C2PA", why[:_LONGEST_RAW],
        validation=Validation.INVALID,
    )  # fmt: skip


@cache
def _context(trust_anchors: str) -> Any:
    """Return how all pictures are read: without network, with these certificates."""
    library: Any = import_module("c2pa")
    anchors = trust_anchors or shipped_anchors()
    settings: dict[str, Any] = {
        "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": True},
        "core": {
            "allowed_network_hosts": [],
            "max_decompressed_manifest_size_in_mb": _MOST_MEGABYTES,
        },
        **({"trust": {"trust_anchors": anchors}} if anchors else {}),
    }
    return library.Context(library.Settings.from_dict(settings))


def _media_type(data: bytes) -> str:
    """Return the format by the first bytes: names and types of files may be wrong."""
    for sign, media_type in _SIGNS:
        if data.startswith(sign):
            return media_type
    if data[4:8] == b"ftyp":
        return "image/avif" if data[8:12] in (b"avif", b"avis") else "image/heic"
    return "image/svg+xml"
