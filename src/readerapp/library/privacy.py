"""The privacy question: its record, and the counts that exist only after a yes."""

import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from readerapp import __version__, settings
from readerapp.domain.consent import USAGE_STATISTICS, ConsentRecord, Decision, Surface
from readerapp.library.opening import Library
from readerapp.library.output_files import COUNTS, output_file
from readerapp.settings import POLICY_VERSION, ConsentState, question_text

COUNTS_KEPT = timedelta(days=365)  # as the policy says


def records(library: Library) -> tuple[ConsentRecord, ...]:
    """Return every answer, oldest first."""
    with library.store.read() as reader:
        return reader.consent.records()


def state(library: Library, environ: Mapping[str, str]) -> ConsentState:
    """Return the answer in force; a kill switch in the environment wins over all of them."""
    return settings.consent_state(records(library), environ, library.clock.now())


def should_ask(library: Library, environ: Mapping[str, str]) -> bool:
    """Return whether to put the question."""
    return settings.should_ask(records(library), environ, library.clock.now())


def answer(
    library: Library,
    decision: Decision,
    locale: str,
    surface: Surface,
    environ: Mapping[str, str],
) -> bool:
    """Append an answer to the record; return whether that was done. Anything but a yes erases what
    was counted.

    A yes is not recorded while a kill switch in the environment forbids counting: it would come
    into force unasked when the switch is gone.
    """
    if decision is Decision.GRANTED and settings.is_switched_off(environ):
        return False
    text = question_text(locale)
    record = ConsentRecord(
        at=library.clock.now(),
        purpose=USAGE_STATISTICS,
        decision=decision,
        policy_version=POLICY_VERSION,
        text_sha256=text.sha256,
        text_locale=text.locale,
        surface=surface,
        app_version=__version__,
    )
    with library.store.write() as marker:
        marker.consent.append(record)
        if decision is not Decision.GRANTED:
            marker.usage.clear()
    return True


def count(library: Library, name: str, environ: Mapping[str, str]) -> None:
    """Count one use of a feature, if and only if that was granted."""
    if state(library, environ) is not ConsentState.GRANTED:
        return
    today = library.clock.now().date()
    with library.store.write() as marker:
        marker.usage.forget_before(today - COUNTS_KEPT)
        marker.usage.add(today, name)


def counts(library: Library) -> list[tuple[str, str, int]]:
    """Return what was counted: (ISO day, name, count), oldest first."""
    with library.store.read() as reader:
        found = reader.usage.counts()
    return [(day, name, number) for (day, name), number in found.items()]


def export_counts(library: Library, path: Path, *, replace: bool = False) -> None:
    """Write the counts to a JSON file; older counts are replaced only if `replace`.

    Raises StorageError: EXISTS, OTHER_FILE_HERE, or why it cannot be written.
    """
    output = output_file(path, COUNTS, replace=replace)
    rows = [{"day": d, "name": n, "count": c} for d, n, c in counts(library)]
    output.write(json.dumps(rows, indent=2).encode())


def record_values(record: ConsentRecord) -> dict[str, object]:
    """Return one answer as JSON values."""
    return {
        "at": record.at.isoformat(),
        "purpose": record.purpose,
        "decision": str(record.decision),
        "policy_version": record.policy_version,
        "text_sha256": record.text_sha256,
        "text_locale": record.text_locale,
        "surface": str(record.surface),
        "app_version": record.app_version,
    }
