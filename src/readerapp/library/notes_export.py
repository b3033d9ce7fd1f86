"""Export of the reader's tags, notes and highlights as one Markdown file."""

from collections.abc import Mapping
from pathlib import Path

from readerapp.domain.labels import Label
from readerapp.library.opening import Library
from readerapp.library.output_files import ARTICLE, output_file
from readerapp.messages import ENGLISH, label_names
from readerapp.rendering import notes_to_markdown


def export_notes(
    library: Library,
    path: Path,
    names: Mapping[Label, str] | None = None,
    *,
    replace: bool = False,
) -> int:
    """Write everything the reader added to articles to `path`; return of how many articles.

    The newest article comes first; what has left the library stands last, by its address. An older
    text is replaced only if `replace`. `names` are what labels are called, English without them.
    Raises StorageError as `export.export` does.
    """
    output = output_file(path, ARTICLE, replace=replace)
    with library.store.read() as reader:
        kept = [
            (each, reader.articles.article(each.article_id) if each.article_id else None)
            for each in reader.annotations.all()
        ]
    kept.sort(key=lambda each: each[1].head.sort_time.timestamp() if each[1] else 0.0, reverse=True)
    output.write(notes_to_markdown(kept, names or label_names(ENGLISH)).encode())
    return len(kept)
