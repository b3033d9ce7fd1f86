"""The privacy question: its record, and the counts that exist only after a yes."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from readerapp import __version__, settings
from readerapp.domain.consent import (
    USAGE_STATISTICS,
    ConsentRecord,
    Decision,
    Surface,
)
from readerapp.library.opening import Library
from readerapp.settings import POLICY_VERSION, ConsentState

KEPT = timedelta(days=365)


def state(library: Library, environ: Mapping[str, str]) -> ConsentState:
    """Return the answer in force; a kill switch in the environment wins over all of them."""
    with library.store.read() as reader:
        records = reader.consent.records()
    return settings.consent_state(records, environ, library.clock.now())


def answer(library: Library, decision: Decision, locale: str, surface: Surface) -> None:
    """Append an answer to the record. Anything but a yes erases what was counted."""
    text = settings.question_text(locale)
    record = ConsentRecord(
        at=library.clock.now(),
        purpose=USAGE_STATISTICS,
        decision=decision,
        policy_version=POLICY_VERSION,
        text_sha256=text.sha256,
        text_locale=locale,
        surface=surface,
        app_version=__version__,
    )
    with library.store.write() as writer:
        writer.consent.append(record)
        if decision is not Decision.GRANTED:
            writer.usage.clear()
