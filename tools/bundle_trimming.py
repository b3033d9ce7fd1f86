"""Makes libraries and two large collections of data smaller, for a bundle.

ICU's data, 32 MB of Qt, keeps what the parts of ICU use that Qt calls: encodings, sorting, letters.
Babel's data, 27 MB, keeps names of languages and places, dates, numbers and the units that are
counted, written more closely.
"""

from __future__ import annotations

import pickle
import pickletools
import platform
import re
import shutil
import struct
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from readerapp.related.counted import UNITS

# Folders of ICU's data: names of units, zones, currencies, languages and regions, which Qt has
# of its own; transliteration, numbers in words, ends of words in Thai or Chinese: never asked for.
ICU_LEFT_OUT = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
# How locales write days and numbers, which Qt has of its own, too; and encodings that no clipboard
# and no file of today names: those of mainframes, of X11's compound text and of ISO 2022 in China.
_ICU_LEFT_OUT = re.compile(
    r"""[a-z]{2,3}(_\w+)?\.res
      | (cns|ebcdic|euc-tw|icu-internal|iso-ir)-.*\.cnv
      | ibm-(1364|1371|1388|1390|1399|16684|5471|930|933|935|937|939|964)_.*\.cnv""",
    re.VERBOSE,
)
# Of a locale of Babel: money, names of zones of time other than the cities they are called by,
# short numbers, patterns of days that only tools/date_patterns.py reads.
BABEL_LEFT_OUT = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns",
    "currency_formats", "currency_names", "currency_names_plural", "currency_unit_patterns",
    "datetime_skeletons", "interval_formats", "meta_zones", "variants", "zone_formats",
)  # fmt: skip
_NAMES_OF_UNITS = ("unit_display_names", "unit_patterns")
_DURATION = "duration-"  # "5 minutes ago", in languages/names.py

_HEADER = struct.Struct("<HBB")  # size of the header, two magic bytes (unicode/udata.h)
_MAGIC = b"\xda\x27"
_COMMON_DATA = b"CmnD"
_ALIGNED = 16
_LOADED = 1  # PT_LOAD, https://man7.org/linux/man-pages/man5/elf.5.html
_SOURCE = """\
.section .rodata
.global {symbol}
.type {symbol}, %object
.balign 4096
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",%progbits
"""

Entry = tuple[str, bytes]


def trim_icu(library: Path, folder: Path) -> Path:
    """Write libicudata with less data into `folder`; returns it, or `library` where the programs
    that make a library are missing."""
    if not (shutil.which("as") and shutil.which("ld")):
        return library
    folder.mkdir(parents=True, exist_ok=True)
    version = library.name.rpartition(".")[2]
    data, assembly = folder / "icu.dat", folder / "icu.s"
    data.write_bytes(smaller_icu(library.read_bytes()))
    symbol = f"icudt{version}_dat"
    assembly.write_text(_SOURCE.format(symbol=symbol, data=data), encoding="utf-8")
    target, parts = folder / library.name, folder / "icu.o"
    subprocess.run(["as", "-o", str(parts), str(assembly)], check=True)
    linking = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", str(target)]
    subprocess.run([*linking, str(parts)], check=True)
    return target


def smaller_icu(library: bytes) -> bytes:
    """Return the package of data inside a library, without what is left out.

    The format: https://unicode-org.github.io/icu/userguide/icu_data/#icu-data-file-formats
    """
    at = library.index(_COMMON_DATA) - 12
    size, first, second = _HEADER.unpack_from(library, at)
    if bytes((first, second)) != _MAGIC:
        raise ValueError("this is no data of ICU")
    entries = [entry for entry in _entries(library, at + size) if not _is_left_out(entry[0])]
    return library[at : at + size] + _packed(entries)


def _is_left_out(name: str) -> bool:
    parts = name.split("/")  # icudt73l/zone/fr.res, icudt73l/fr.res
    if len(parts) > 2:
        return parts[1] in ICU_LEFT_OUT
    return _ICU_LEFT_OUT.fullmatch(parts[-1]) is not None


def _entries(data: bytes, base: int) -> Iterator[Entry]:
    """The name and the bytes of each item."""
    (count,) = struct.unpack_from("<I", data, base)
    table = [struct.unpack_from("<II", data, base + 4 + 8 * row) for row in range(count)]
    for row, (name_at, item_at) in enumerate(table):
        name = data[base + name_at : data.index(b"\0", base + name_at)].decode("ascii")
        is_last = row + 1 == count
        end = _end_of_section(data) - base if is_last else table[row + 1][1]
        yield name, data[base + item_at : base + end]


def _end_of_section(library: bytes) -> int:
    """Where the first part of an ELF file ends that is loaded: the data reaches up to there."""
    (headers_at,) = struct.unpack_from("<Q", library, 32)
    (offset,) = struct.unpack_from("<Q", library, headers_at + 8)
    (size,) = struct.unpack_from("<Q", library, headers_at + 32)
    return int(offset + size)


def _packed(entries: Sequence[Entry]) -> bytes:
    """A table of contents and the items, each where it is well aligned."""
    names, name_offsets = b"", []
    names_at = 4 + 8 * len(entries)
    for name, _ in entries:
        name_offsets.append(names_at + len(names))
        names += name.encode("ascii") + b"\0"
    at = names_at + len(names)
    table, items = struct.pack("<I", len(entries)), []
    padding = -at % _ALIGNED
    at += padding
    for (_, item), name_at in zip(entries, name_offsets, strict=True):
        table += struct.pack("<II", name_at, at)
        whole = item + bytes(-len(item) % _ALIGNED)
        items.append(whole)
        at += len(whole)
    return table + names + bytes(padding) + b"".join(items)


def strip(library: Path, folder: Path) -> Path:
    """Write a library without the symbols of its making into `folder`; returns it, or `library`
    where it is no smaller, or broken: libraries whose paths were changed by patchelf would be."""
    if not shutil.which("strip"):
        return library
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / library.name
    command = ["strip", "--strip-unneeded", "-o", str(target), str(library)]
    done = subprocess.run(command, capture_output=True, check=False)
    is_made = done.returncode == 0 and target.stat().st_size < library.stat().st_size
    return target if is_made and is_aligned(target.read_bytes()) else library


def system_xau(library: Path) -> Path:
    """Return the system's libXau for the one that Pillow brings, 2 MB that are zeros but for 20 kB;
    any other library, and on systems without it, as it is."""
    system = Path("/usr/lib", f"{platform.machine()}-linux-gnu", "libXau.so.6")
    return system if library.name.startswith("libXau-") and system.is_file() else library


def is_aligned(library: bytes) -> bool:
    """Whether each part of an ELF file lies where the loader can map it."""
    (headers_at,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    for row in range(count):
        at = headers_at + row * size
        (kind,) = struct.unpack_from("<I", library, at)
        offset, address = struct.unpack_from("<QQ", library, at + 8)
        (align,) = struct.unpack_from("<Q", library, at + 48)
        if kind == _LOADED and (offset - address) % align:
            return False
    return True


def trim_babel(locale: Path, folder: Path) -> Path:
    """Write a locale of Babel with less data into `folder`; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    content = pickle.loads(locale.read_bytes())  # of a package whose hash is pinned
    kept = {key: value for key, value in content.items() if key not in BABEL_LEFT_OUT}
    for names in kept.keys() & _NAMES_OF_UNITS:
        kept[names] = {unit: forms for unit, forms in kept[names].items() if _is_used(unit)}
    target = folder / locale.name
    target.write_bytes(pickletools.optimize(pickle.dumps(kept, 5)))
    return target


def _is_used(unit: str) -> bool:
    return unit in UNITS or unit.startswith(_DURATION)
