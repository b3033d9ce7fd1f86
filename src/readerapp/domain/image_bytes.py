"""Metadata in the bytes of picture files: where XMP packets and PNG text chunks stand."""

from collections.abc import Iterator

PNG = b"\x89PNG\r\n\x1a\n"
PNG_TEXT_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
GENERATOR_KEYWORDS = frozenset({b"parameters", b"prompt", b"workflow"})  # image generators write

_LARGEST_PACKET = 1_000_000
_MOST_PACKETS = 4


def xmp_packets(data: bytes) -> Iterator[bytes]:
    """Yield the XMP packets of a file, whatever its format: each begins at its own element."""
    end = 0
    for _count in range(_MOST_PACKETS):
        start = data.find(b"<x:xmpmeta", end)
        end = data.find(b"</x:xmpmeta>", start)
        if start < 0 or end < 0:
            return
        end += len(b"</x:xmpmeta>")
        if end - start <= _LARGEST_PACKET:
            yield data[start:end]
