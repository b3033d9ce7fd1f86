"""Functions that worker processes run in the tests. A fresh process must be able to import them."""

import os
import signal

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Evidence, Rank, Subject
from readerapp.library.parser_jobs import OfflinePicture, PictureStatements


def die() -> PreparedArticle:
    """End the process at once, as a crash in C code does."""
    os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    raise AssertionError("still alive")


def die_of_a_picture(_data: bytes, _disclosure: str) -> OfflinePicture:
    """End the process at once, as a crash in the reader of content credentials does."""
    os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    raise AssertionError("still alive")


def die_of_a_kept_picture(_data: bytes, _words: tuple[str, ...]) -> PictureStatements:
    """End the process at once, as a crash in the reader of content credentials does."""
    os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    raise AssertionError("still alive")


def leave_credentials_unread(_data: bytes, _words: tuple[str, ...]) -> PictureStatements:
    """Say that there are content credentials and that nothing here reads them."""
    return PictureStatements((Evidence(Subject.IMAGE, None, Rank.UNVERIFIED, "C2PA", ""),))
