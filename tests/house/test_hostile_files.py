"""Some of the hostile files of lab/hostile_files.py; all of them take ten minutes."""

from functools import partial
from itertools import islice
from pathlib import Path

from library_samples import lend

from lab.hostile_documents import feeds
from lab.hostile_files import Row, draw, feed_files, keep_icon, keep_picture, read_feed
from lab.hostile_pictures import pictures
from readerapp.library import Library, open_library
from readerapp.system import Paths

OF_THREE_FORMATS = 48  # the files of PNG, JPEG and GIF come first, and are small


def test_some_hostile_files_end_nothing(tmp_path: Path, lender: Library) -> None:
    some = list(islice(pictures(), OF_THREE_FORMATS))
    sent = [each for each in feeds() if each[0].startswith(("half", "strange", "nulls", "cut"))]
    with open_library(Paths.of_profile(tmp_path)) as library:
        lend(lender, library)
        rows: list[Row] = [
            feed_files("pictures", iter(some), partial(keep_picture, library)),
            feed_files("icons", iter(some), partial(keep_icon, library)),
            feed_files("drawn", iter(some), partial(draw, library)),
            feed_files("feeds", iter(sent), partial(read_feed, library)),
        ]
    assert [row.failures for row in rows] == [[], [], [], []]
    assert all(row.taken and row.refused for row in rows)
