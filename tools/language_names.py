"""Writes resources/language_names.json: what each language calls itself, from CLDR.

    python -m tools.language_names

Babel knows it too, but loads all of a locale for its one name, and keeps that: the forty languages
that a feed can be set to are 40 MB and 0.2 s. Run this after Babel changed; a test compares.
"""

from __future__ import annotations

import json
import sys

from babel.localedata import locale_identifiers

from readerapp.languages.names import OWN_NAMES, name_in
from readerapp.languages.tags import normalise_tag


def main() -> int:
    """Write the file; returns the exit status."""
    OWN_NAMES.write_text(text(), encoding="utf-8")
    return 0


def text() -> str:
    """Return what the file holds: each tag that CLDR has a locale for, as `normalise_tag` has it,
    and the name."""
    tags = {normalise_tag(name) for name in locale_identifiers()} - {""}
    made = {tag: name_in(tag, tag) for tag in tags}
    return json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.exit(main())
