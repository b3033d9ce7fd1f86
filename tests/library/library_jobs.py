"""Functions that worker processes run in the tests. A fresh process must be able to import them."""

import os
import signal
from datetime import datetime, timedelta, timezone
from typing import Any

from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.labels import Evidence, Rank, Subject
from readerapp.library.parser_jobs import OfflinePicture, PictureStatements


def die() -> PreparedArticle:
    """End the process at once, as a crash in C code does."""
    os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    raise AssertionError("still alive")


def overflow() -> PreparedArticle:
    """Return what cannot be encoded."""
    moment = datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=23)))
    return PreparedArticle("x", "X", published=moment)


def go_too_deep() -> PreparedArticle:
    """Call itself without an end."""
    return go_too_deep()


def misuse(wrong: Any) -> PreparedArticle:
    """Fail in this process, as a mistake of ours does."""
    return PreparedArticle(wrong + 1, "X")


def overflow_the_library() -> PreparedArticle:
    """Return what can be encoded, and not be stored."""
    return PreparedArticle("x", "X", word_count=2**63)


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
