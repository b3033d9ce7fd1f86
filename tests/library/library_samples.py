"""Libraries on real files, and the pages and clippings the tests of this room bring in."""

import zlib
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from struct import pack

from fakes import FakeClock, FakeFetcher
from new_libraries import lay_out

from readerapp.domain.articles import ArticleHead, ArticleQuery, Verdict
from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.library import Library, open_library, searching
from readerapp.library.embedding_worker import use_one_core
from readerapp.library.search_index import incoming
from readerapp.network.fetcher import Fetcher
from readerapp.storage.file.connection import connect
from readerapp.system import Paths
from readerapp.system.confinement import Confinement
from readerapp.system.workers import Workers

NOW = FakeClock().now()
LANTERN = (
    "The council of Vellmar voted on Tuesday to light the harbour with lanterns again.",
    "Fishing boats will find the pier in the fog, the harbour master said at the meeting.",
    "The old lamps were sold eleven years ago to pay for a crane that never worked.",
)
FERRY = (
    "Les ferries reprendront la mer au printemps, a annoncé la compagnie mercredi soir.",
    "Le premier bateau quittera le port à six heures et les vélos voyageront gratuitement.",
    "La guilde des pêcheurs a demandé un siège au conseil commun des deux villes.",
)


def open_in(
    folder: Path, fetcher: Fetcher | None = None, *, workers_of: Library | None = None
) -> Library:
    """Open the library of a profile. `workers_of` lends its processes: starting them is slow."""
    paths = Paths.of_profile(folder)
    lay_out(paths.data)
    library = open_library(paths, FakeClock(), fetcher or FakeFetcher())
    if workers_of is not None:
        lend(workers_of, library)
    return library


class OfEveryFile(dict[tuple[Path, int], Workers]):
    """Workers that read whatever archive is asked for."""

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers

    def get(self, _key: object, _default: object = None) -> Workers:
        return self._workers

    def __setitem__(self, _key: object, _workers: object) -> None:
        """They are known already."""

    def values(self) -> list[Workers]:  # type: ignore[override]  # a list will do
        return [self._workers]


def work_below(library: Library, folder: Path) -> None:
    """Let the processes of a library work for every library and archive below a folder."""
    given = Confinement(readable=(folder,), written=(folder,))
    library._archive_workers = OfEveryFile(Workers("archivist", 1, 1500, confinement=given))
    library._comparing_workers = Workers("comparer", 1, 3000, use_one_core, confinement=given)


def lend(lender: Library, library: Library) -> None:
    """Let a library work with processes of another one, which alone ends them."""
    library._parser_workers = lender.parser_workers
    library._picture_workers = lender.picture_workers
    library._archive_workers = lender._archive_workers
    library._embedding_workers = lender.embedding_workers
    library._comparing_workers = lender.comparing_workers
    lent = (
        lender.parser_workers,
        lender.picture_workers,
        lender.embedding_workers,
        lender.comparing_workers,
        *lender._archive_workers.values(),
    )

    def stop_workers() -> None:
        """Cancel what they do for it; from now on it has its own, which never start."""
        for each in lent:
            each.cancel()
        library._parser_workers, library._archive_workers = None, {}
        library._picture_workers = library._embedding_workers = library._comparing_workers = None
        for own in (
            library.parser_workers,
            library.picture_workers,
            library.embedding_workers,
            library.comparing_workers,
        ):
            own.stop()
        Library.stop_workers(library)

    vars(library)["stop_workers"] = stop_workers


def relate_nothing(library: Library) -> None:
    """Have a library that was lent processes relate nothing; those stay as they are."""
    library._embedding_workers = library._comparing_workers = None
    for own in (library.embedding_workers, library.comparing_workers):
        own.stop()


def page(title: str, paragraphs: tuple[str, ...] = LANTERN, head: str = "", end: str = "") -> str:
    """Return a web page with a story that is long enough to be found."""
    story = "".join(f"<p>{text} {text}</p>" for text in paragraphs)
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{story}{end}</article></body></html>"
    )


def at(address: str) -> str:
    """Return the head of a page that names its own address."""
    return f'<link rel="canonical" href="{address}">'


def clipping(title: str, paragraphs: tuple[str, ...] = LANTERN) -> str:
    """Return a story as it is pasted."""
    return "\n\n".join((title, *paragraphs))


def article(identity: str, title: str = "A title", **fields: object) -> PreparedArticle:
    """Return an article as intake would prepare it."""
    words = str(fields.get("body_text", "Words."))
    plain = PreparedArticle(
        identity,
        title,
        body_html=f"<p>{words}</p>",
        body_text=words,
        language="en",
        language_origin=LanguageOrigin.DECLARED,
        published=datetime(2026, 1, 6, 12, tzinfo=UTC),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]  # a test's shorthand


def put(library: Library, *articles: PreparedArticle) -> list[int]:
    """Store articles without any worker process; return their ids."""
    with library.store.write() as writer:
        stored = writer.articles.put_many(list(map(incoming, articles)), library.clock.now())
    return [article_id for article_id, _ in stored]


def everything(library: Library) -> list[ArticleHead]:
    """Return every head in the library, newest first."""
    return searching.heads(library, searching.ids_of(library, ArticleQuery()))


def titles(library: Library) -> set[str]:
    """Return the titles of what is in the library and no stub."""
    return {head.title for head in everything(library) if not head.is_stub}


def dump(library: Library) -> list[str]:
    """Return every row of the library as SQL. Left out: the search index, which has no content, and
    the number of removals, which goes on when one is undone."""
    with closing(connect(library.store.path, "ro", 1.0)) as connection:
        lines = list(connection.iterdump())
    rows = (line for line in lines if line.startswith("INSERT"))
    left_out = ('INSERT INTO "search', "INSERT INTO \"sqlite_sequence\" VALUES('bin_removal'")
    return sorted(line for line in rows if not line.startswith(left_out))


def png(text: bytes = b"") -> bytes:
    """Return a picture of one pixel; `text` becomes its `parameters`, as generators write it."""
    chunks = [(b"IHDR", pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))]
    if text:
        chunks.append((b"tEXt", b"parameters\0" + text))
    chunks += [(b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def generated_png() -> bytes:
    """Return a picture whose XMP packet says that a model made it."""
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
        b'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/'
        b'trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta>'
    )
    return png() + _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))


def verdicts_of(library: Library, article_id: int) -> dict[int, Verdict]:
    """Return what the reader said of an article and each other one, by the other's id."""
    with library.store.read() as reader:
        return reader.verdicts.of(article_id)
