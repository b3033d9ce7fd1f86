"""Completes the metadata of the Linux desktops with the addresses of a published project.

    python -m tools.store_metadata    prints them as a package would bring them

`[project.urls]` of pyproject.toml gives "Homepage", and "Pictures", a folder that holds what
packaging/pictures.toml names. While there are none, the metadata stay as they are.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
METADATA = ROOT / "resources" / "desktop" / "org.readerapp.Readerapp.metainfo.xml"
PICTURES = ROOT / "packaging" / "pictures.toml"
_BEFORE = "  <branding>\n"  # what comes after the addresses


def addresses() -> Mapping[str, str]:
    """What `[project.urls]` says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return dict(project.get("urls", {}))


def pictures() -> Mapping[str, Mapping[str, str]]:
    """What is said of each picture, by language; by the name of its file in docs/."""
    return tomllib.loads(PICTURES.read_text(encoding="utf-8"))


def finished(urls: Mapping[str, str]) -> str:
    """Return the metadata with the addresses that there are."""
    lines = "".join(f"  {line}\n" for line in _lines(urls))
    return METADATA.read_text(encoding="utf-8").replace(_BEFORE, lines + _BEFORE)


def _lines(urls: Mapping[str, str]) -> Iterator[str]:
    if "Homepage" in urls:
        yield f'<url type="homepage">{escape(urls["Homepage"])}</url>'
    if "Pictures" not in urls:
        return
    yield "<screenshots>"
    for number, (name, captions) in enumerate(pictures().items()):
        yield '  <screenshot type="default">' if number == 0 else "  <screenshot>"
        for language, text in captions.items():
            named = "" if language == "en" else f' xml:lang="{language}"'
            yield f"    <caption{named}>{escape(text)}</caption>"
        address = f"{urls['Pictures'].rstrip('/')}/{name}.png"
        yield f"    <image>{escape(address)}</image>"
        yield "  </screenshot>"
    yield "</screenshots>"


if __name__ == "__main__":
    sys.stdout.write(finished(addresses()))
