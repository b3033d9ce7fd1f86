"""Measures how many feeds are found on pages and in lists, on corpora outside the repository.

Prints JSON: pages of the autodiscovery suite whose feed is found first, and lists of which every
feed is found, as the comments in each file say ("Eval:" lines) or as its addresses are written.
"""

import argparse
import html
import json
import re
import time
from pathlib import Path

from readerapp.domain.errors import ReaderError
from readerapp.feeds.discovery import find_feed_links
from readerapp.feeds.opml import all_feeds, read_opml

_PAGES = "https://example.org/tests/client/autodiscovery/"
_ADDRESS = re.compile(
    rb"""(?:xmlurl|rss:channel\s+rdf:about|ya:feed\s+rdf:resource)\s*=\s*["']\s*([^"'\s]+)""",
    re.IGNORECASE,
)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder with opml/ and w3c-feedvalidator/")
    corpora = parser.parse_args().corpora
    started = time.perf_counter()
    report = {
        "pages": measure_pages(corpora / "w3c-feedvalidator" / "feedfinder-tests"),
        "lists": measure_lists(corpora),
    }
    print(json.dumps({**report, "seconds": round(time.perf_counter() - started, 2)}, indent=2))


def measure_pages(folder: Path) -> dict[str, object]:
    """Each page html4-NNN.html names one feed, html4-NNN.xml, besides some that are none."""
    pages = sorted(folder.glob("html4-*.html"))
    missed = [page.name for page in pages if not _finds_its_feed(page)]
    return {"right": len(pages) - len(missed), "of": len(pages), "missed": missed}


def _finds_its_feed(page: Path) -> bool:
    links = find_feed_links(page.read_bytes(), charset="", base=_PAGES + page.name)
    return [link.address.rpartition("/")[2] for link in links] == [f"{page.stem}.xml"]


def measure_lists(corpora: Path) -> dict[str, object]:
    """Every address that a list names, its comments aside, is to be found."""
    files = sorted((corpora / "opml").rglob("*.xml"))
    files += sorted((corpora / "w3c-feedvalidator" / "testcases" / "opml").rglob("*.opml"))
    named = {path: _addresses(path) for path in files}
    holding = {path: addresses for path, addresses in named.items() if addresses}
    missed = {path.name: lost for path in holding if (lost := sorted(holding[path] - _found(path)))}
    return {
        "files_right": len(holding) - len(missed),
        "files": len(holding),
        "addresses": sum(len(addresses) for addresses in holding.values()),
        "missed": missed,
    }


def _addresses(path: Path) -> set[str]:
    data = path.read_bytes()
    eval_says_none = b"len(result['feeds']) == 0" in data
    found = set() if eval_says_none else set(_ADDRESS.findall(_COMMENT.sub(b"", data)))
    return {html.unescape(address.decode("utf-8", "replace")) for address in found}


def _found(path: Path) -> set[str]:
    try:
        listed = read_opml(path.read_bytes(), path.name)
    except ReaderError:
        return set()
    return {feed.address for feed in all_feeds(listed.outlines)}


if __name__ == "__main__":
    main()
