"""What is shown of machine-made pictures and texts: rank by rank, what is expected beside it.

python3 run.py eval labels [FOLDER] [--json]

Pictures are made here (tools/labelled_pictures.py); the pages of FOLDER (as for `eval pages`) and a
thousand pictures, of which hundreds state a harmless source, must show no label. Connections are
counted while five hundred pictures that name credentials at an address are read.
"""

import argparse
import gzip
import json
import re
import socket
import sys
import time
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from readerapp.domain.errors import SourceError
from readerapp.domain.labels import Evidence, Label
from readerapp.domain.values import dataclass
from readerapp.library.parser_jobs import SourceBytes
from readerapp.library.prepare_article import prepare_article
from readerapp.pages.reading import read_source
from readerapp.provenance.credentials import can_be_read
from readerapp.provenance.image_files import image_evidence
from readerapp.provenance.labels import derive_labels, differing
from readerapp.provenance.visible import read_labels
from tools import labelled_pictures as made

ROOT = Path(__file__).resolve().parent.parent
PHRASES = ROOT / "tests" / "provenance" / "phrases.toml"
_AI = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic")
_HARMLESS = (
    "virtualRecording", "composite", "algorithmicMedia", "dataDrivenMedia",
    "algorithmicallyEnhanced", "computationalCapture", "digitalCapture", "screenCapture",
    "compositeCapture", "negativeFilm", "positiveFilm", "print", "humanEdits", "digitalCreation",
    "minorHumanEdits", "digitalArt", "softwareImage",
)  # fmt: skip
_LABELS = dict(zip(_AI, (Label.AI_IMAGE, Label.AI_IMAGE_EDITED, Label.AI_IMAGE_PARTS), strict=True))
_WORDS = "The harbour of Vellmar opens after nine years of work on its walls and its piers. " * 8
_PAGE = (
    "<html lang='en'><head><title>The harbour reopens</title>{head}</head><body><article><h1>The "
    "harbour reopens</h1><p>{words}</p><img src='https://a.example/p.jpg' width='900'></article>"
    "</body></html>"
)


@dataclass(frozen=True)
class Row:
    """A line of the table: what was tried, how often, what should be shown and how often it was."""

    fixture: str
    count: int
    expected: str
    right: int
    shown: str


def main(arguments: Sequence[str]) -> int:
    """Print the table; returns 1 when anything is shown that should not be, or the reverse."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    rows = [*_signed(), *_stated(), *_phrases(), *_pages(), *_harmless(options.folder)]
    connections = _connections()
    rows.append(Row("500 pictures with remote credentials", 500, "0 connections", 500 - connections,
                    f"{connections} connections"))  # fmt: skip
    speeds = list(_speeds())
    if options.json:
        print(json.dumps({"rows": [vars(row) for row in rows], "milliseconds": dict(speeds)}))
    else:
        _print(rows, speeds)
    return 0 if all(row.right == row.count for row in rows) else 1


def _print(rows: Sequence[Row], speeds: Sequence[tuple[str, str]]) -> None:
    print("| fixture | tried | expected | right | shown |\n|---|---|---|---|---|")
    for row in rows:
        print(f"| {row.fixture} | {row.count} | {row.expected} | {row.right} | {row.shown} |")
    print("\n| format | ms a picture: plain, with XMP, signed |\n|---|---|")
    for name, cost in speeds:
        print(f"| {name} | {cost} |")


def _row(fixture: str, expected: str, shown: Iterable[str]) -> Row:
    found = list(shown)
    different = dict.fromkeys(found)
    told = "; ".join(list(different)[:3]) + ("; ..." if len(different) > 3 else "")
    return Row(fixture, len(found), expected, found.count(expected), told)


def _told(evidence: Sequence[Evidence]) -> str:
    """What a reader is shown: the labels, and by which rank the strongest is known."""
    labels = derive_labels(evidence)
    if not labels:
        kept = "; ".join(dict.fromkeys(each.rank for each in evidence))
        return f"no label ({kept})" if kept else "nothing"
    rank = next(each.rank for each in evidence if each.label in labels)
    return f"{', '.join(labels)} ({rank})"


def _signed() -> Iterator[Row]:
    if not can_be_read():
        print("c2pa is not installed: no signed pictures are tried", file=sys.stderr)
        return
    signed = {kind: made.generated(kind) for kind in made.TYPES}
    read = [image_evidence(data) for data in signed.values()]
    yield _row("signed by a test certificate", "ai_image (signed_unknown)", map(_told, read))
    read = [image_evidence(data, made.anchor()) for data in signed.values()]
    yield _row("the same with its root as a test anchor", "ai_image (signed)", map(_told, read))
    read = [image_evidence(_tampered(kind, data)) for kind, data in signed.items()]
    yield _row("tampered after signing", "no label (unverified)", map(_told, read))
    read = [image_evidence(_saved_anew(kind, data)) for kind, data in signed.items()]
    yield _row("manifest stripped by a program", "nothing", map(_told, read))
    wrong = (_under_a_wrong_name(data) for data in signed.values())
    yield _row("renamed p.jpg, called a JPEG", "ai_image (signed_unknown)", wrong)
    photo: dict[str, Any] = dict(made.created("digitalCapture"))
    opened = {"ingredientIds": ["1"]}
    edited = {"action": "c2pa.edited", "digitalSourceType": made.CV + _AI[0]}
    cases: list[tuple[str, str, list[dict[str, Any]], list[str]]] = [
        ("edited with AI, signed", "ai_image_edited (signed_unknown)", [photo, edited], []),
        ("made from a generated picture, signed", "ai_image (signed_unknown)",
         [{"action": "c2pa.opened", "parameters": opened}], ["parentOf"]),
        ("a generated picture put in, signed", "ai_image_parts (signed_unknown)",
         [photo, {"action": "c2pa.placed", "parameters": opened}], ["componentOf"]),
        ("a photo, signed", "no label (signed_unknown)", [photo], []),
    ]  # fmt: skip
    for name, expected, actions, relations in cases:
        others = [(relation, signed["PNG"], "PNG") for relation in relations]
        data = made.sign(made.picture("JPEG"), "JPEG", actions, others)
        yield _row(name, expected, [_told(image_evidence(data))])
    against = made.with_xmp(made.picture("JPEG"), "JPEG", made.packet(made.source_type(_AI[0])))
    found = image_evidence(made.sign(against, "JPEG", [photo]))
    told = f"{_told(found)}, {len(differing(found))} told to differ"
    yield _row(
        "signed photo whose XMP says generated", "ai_image (in_file), 1 told to differ", [told]
    )


def _saved_anew(kind: str, data: bytes) -> bytes:
    """Save a picture as programs do that know nothing of credentials."""
    if kind == "SVG":
        return re.sub(rb"<metadata>.*?</metadata>", b"", data, flags=re.DOTALL)
    target = BytesIO()
    with Image.open(BytesIO(data)) as opened:
        opened.convert("RGB").save(target, kind)
    return target.getvalue()


def _under_a_wrong_name(data: bytes) -> str:
    """Read a picture of a saved page, which calls it p.jpg and an image/jpeg."""
    saved = EmailMessage()
    saved["From"] = "<Saved by a program>"
    saved.set_content(_PAGE.format(head="", words=_WORDS), subtype="html")
    saved["Content-Location"] = "https://a.example/"
    location = {"Content-Location": "https://a.example/p.jpg"}
    headers = [f"{name}: {value}" for name, value in location.items()]
    saved.add_related(data, "image", "jpeg", headers=headers)
    return _told(prepare_article(SourceBytes(saved.as_bytes(), "p.mhtml")).evidence)


def _tampered(kind: str, data: bytes) -> bytes:
    """Change one byte of the picture itself."""
    changed = bytearray(data)
    place = data.index(b"<rect") + 7 if kind == "SVG" else made.picture(kind)[-40:]
    at = place if isinstance(place, int) else data.rindex(place) + 10
    changed[at] ^= 1
    return bytes(changed)


def _stated() -> Iterator[Row]:
    for term in (*_AI, *_HARMLESS):
        packet = made.packet(made.source_type(term))
        label = _LABELS.get(term)
        expected = f"{label} (in_file)" if label else "no label (in_file)"
        pictures = (
            made.with_xmp(made.picture(kind), kind, packet, way)
            for kind, ways in made.WAYS.items()
            for way in ways
        )
        yield _row(f"XMP {term}", expected, (_told(image_evidence(each)) for each in pictures))
    remote = made.packet('dcterms:provenance="https://credentials.example/1.c2pa"')
    pictures = (made.with_xmp(made.picture(kind), kind, remote) for kind in made.TYPES)
    told = (_told(image_evidence(each)) for each in pictures)
    yield _row("remote-only manifest", "no label (trace)", told)
    hostile = (image_evidence(data) for _name, data in made.hostile_files())
    yield _row("hostile files", "no label", ("no label" if not derive_labels(each) else "a label"
                                             for each in hostile))  # fmt: skip


def _phrases() -> Iterator[Row]:
    for language, kinds in tomllib.loads(PHRASES.read_text("utf-8")).items():
        for kind, texts in kinds.items():
            about = kind == "nothing"
            expected = "nothing" if about else f"{kind} (visible_text)"
            told = (_told(read_labels(text, [language]).evidence) for text in texts)
            yield _row(f"{language}: {'lines about AI' if about else kind}", expected, told)


def _pages() -> Iterator[Row]:
    article = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour '
    stated = f'{article}reopens","digitalSourceType":%s}}</script>'
    forms = (
        f'"{made.CV}{_AI[0]}"', f'"{made.CV.replace("http", "https")}{_AI[0]}/"', f'"{_AI[0]}"',
        '"https://schema.org/TrainedAlgorithmicMediaDigitalSource"', f'["{_AI[0]}"]',
        f'{{"@id":"{made.CV}{_AI[0]}"}}', f'{{"@type":"DefinedTerm","url":"{made.CV}{_AI[0]}",'
        '"name":"Trained"}',
    )  # fmt: skip
    told = (_page(stated % form) for form in forms)
    yield _row("page: JSON-LD of the article", "ai_text (page_data)", told)
    picture = (
        '<script type="application/ld+json">{"@type":"ImageObject","contentUrl":'
        '"https://a.example/p.jpg",%s}</script>'
    )
    of_picture = (f'"digitalSourceType":"{_AI[0]}"', '"creditText":"AI-generated image"')
    told = (_page(picture % each) for each in of_picture)
    yield _row("page: JSON-LD of the picture", "ai_image (page_data)", told)
    ninjs = (
        '<script type="application/ninjs+json">{"type":"text","digitalSourceType":"%s"}</script>'
    )
    yield _row("page: ninjs", "ai_text (page_data)", [_page(ninjs % f"{made.CV}{_AI[0]}")])
    program = (
        f'{article}reopens","author":{{"@type":"SoftwareApplication","name":"Bot"}}}}</script>'
    )
    yield _row("page: a program as author", "no label (page_data)", [_page(program)])
    human = _page(stated % f'"{made.CV}humanEdits"')
    yield _row("page: JSON-LD, made by people", "no label (page_data)", [human])
    machine = (
        "mode=ai-originated",
        "ai-originated;model=x",
        "mode=machine-generated",
        "autonomous",
    )
    told = (_page("", each) for each in machine)
    yield _row("header AI-Disclosure", "ai_text (site)", told)
    less = ("none", "mode=none", "mode=ai-modified", 'mode=none, model="ai-generated"')
    told = (_page("", each) for each in less)
    yield _row("header that says less", "no label (site)", told)
    meta = '<meta name="ai-disclosure" content="ai-generated">'
    yield _row("meta ai-disclosure", "ai_text (site)", [_page(meta)])


def _page(head: str, disclosure: str = "") -> str:
    page = _PAGE.format(head=head, words=_WORDS).encode()
    found = read_source(
        page, read_labels, name="p.html", url="https://a.example/", disclosure=disclosure
    )
    return _told(found.evidence)


def _harmless(folder: Path | None) -> Iterator[Row]:
    pictures = _ordinary_pictures()
    told = (
        "no label" if not derive_labels(image_evidence(each)) else "a label" for each in pictures
    )
    yield _row("1,000 pictures, 700 with harmless types", "no label", told)
    if folder is not None:
        pages = sorted((folder / "html").glob("*.html.gz"))
        shown = (_labels_of_page(gzip.decompress(each.read_bytes())) for each in pages)
        yield _row("pages of the corpus", "no label", shown)


def _labels_of_page(page: bytes) -> str:
    try:
        found = read_source(page, read_labels, name="p.html", url="https://a.example/")
    except SourceError:
        return "no label"
    labels = derive_labels(found.evidence)
    return "; ".join(each.raw for each in found.evidence if each.label) if labels else "no label"


def _ordinary_pictures() -> Iterator[bytes]:
    """Yield a thousand: without words, with harmless types, with credits of agencies."""
    kinds = list(made.WAYS)
    for number in range(1_000):
        kind = kinds[number % len(kinds)]
        plain = made.picture(kind, 16, 12, number % 20)
        if number % 10 < 7:
            way = made.WAYS[kind][number % len(made.WAYS[kind])]
            term = made.source_type(_HARMLESS[number % len(_HARMLESS)])
            yield made.with_xmp(plain, kind, made.packet(term), way)
        elif number % 10 < 9:
            words = 'photoshop:Credit="Maria Example / Agency" xmp:CreatorTool="Photoshop 27"'
            yield made.with_xmp(plain, kind, made.packet(words))
        else:
            yield plain


def _connections() -> int:
    """Count the connections to a server here, whose address the pictures name."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/1.c2pa"
        named = made.with_xmp(
            made.picture("JPEG"), "JPEG", made.packet(f'dcterms:provenance="{address}"')
        )
        signed = made.sign(named, "JPEG", [made.created(_AI[0])]) if can_be_read() else named
        for number in range(500):
            image_evidence(signed if number % 2 else named)
        return sum(1 for _connection in _accepted(server))


def _accepted(server: socket.socket) -> Iterator[socket.socket]:
    while True:
        try:
            connection, _address = server.accept()
        except BlockingIOError:
            return
        connection.close()
        yield connection


def _speeds() -> Iterator[tuple[str, str]]:
    for kind in made.WAYS:
        plain = made.picture(kind, 800, 600)
        stated = made.with_xmp(plain, kind, made.packet(made.source_type("digitalCapture")))
        costs = [_milliseconds(plain)]
        costs.append(_milliseconds(stated))
        if can_be_read() and kind != "GIF":  # signing a large GIF takes minutes
            signed = made.sign(plain, kind, [made.created(_AI[0])])
            costs.append(_milliseconds(signed))
        yield kind, ", ".join(f"{each:.2f}" for each in costs)


def _milliseconds(data: bytes) -> float:
    times = []
    for _run in range(7):
        start = time.perf_counter()
        image_evidence(data)
        times.append(time.perf_counter() - start)
    return sorted(times)[3] * 1_000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
