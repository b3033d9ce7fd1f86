"""Plain lines: records as the safety copy says them, for people and for many years.

Times are ISO 8601, and what is empty is left out. What is not known of a line is passed over;
whether the rest fits, the form of the record says.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readerapp.library.records.forms import Check, Form, flag, many, maybe, moment, name, text
from readerapp.library.records.kind import WHOLE, Line, Plain, RecordKind
from readerapp.text.dates import within_bounds

if TYPE_CHECKING:
    from readerapp.storage import Reader

FORGOTTEN = datetime(1970, 1, 1, tzinfo=UTC)  # stands where a time was before it was erased


def lines_of(kind: RecordKind, plain: Plain, reader: "Reader") -> Iterator[Line]:
    """Yield the lines of a file of the safety copy."""
    if plain.write is not None:
        yield from plain.write(reader)
        return
    for record in kind.read(reader, WHOLE):
        said = in_words(kind.form, record, plain.names)
        line = {each: value for each, value in said.items() if value or each in plain.kept}
        yield line | (reader.marks.title(record["identity"]) if plain.is_titled else {})


def records_of(kind: RecordKind, plain: Plain, line: Line) -> Iterable[tuple[RecordKind, Any]]:
    """Yield what a line says, each with its kind, not checked yet."""
    if plain.read is not None:
        return plain.read(line)
    return [(kind, as_meant(kind.form, line, plain.names, plain.defaults))]


def in_words(check: Check, value: Any, names: Mapping[str, str]) -> Any:
    """Return what fits a check as a line says it, `names` standing for those of fields."""
    if isinstance(check, maybe):
        return None if value is None else in_words(check.each, value, names)
    if isinstance(check, Form):
        fields = check.fields.items()
        return {names.get(each, each): in_words(own, value[each], names) for each, own in fields}
    if check is moment:
        return iso(value)
    return bool(value) if check is flag else value


def as_meant(
    check: Check,
    value: Any,
    names: Mapping[str, str],
    defaults: Mapping[str, Any] | None = None,
) -> Any:
    """Undo `in_words`. What cannot be meant is left as it is, for the check to refuse."""
    if isinstance(check, maybe):
        return None if value is None else as_meant(check.each, value, names)
    if isinstance(check, Form) and isinstance(value, dict):
        known = defaults or {}
        return {
            each: as_meant(own, value.get(names.get(each, each), known.get(each)), names)
            for each, own in check.fields.items()
        }
    if check is moment and isinstance(value, str):
        return seconds(value)
    if check is flag:
        return int(value is True)
    if value is None and (check in (text, name) or isinstance(check, many)):
        return [] if isinstance(check, many) else ""
    return value


def iso(at: int) -> str:
    """Return a time, in seconds, as a line says it; a forgotten one where it lies out of bounds."""
    try:
        return (within_bounds(datetime.fromtimestamp(at, UTC)) or FORGOTTEN).isoformat()
    except (ValueError, OverflowError, OSError):
        return FORGOTTEN.isoformat()


def seconds(said: str) -> int | str:
    """Return the seconds of a time in a line; those of a forgotten one where it lies out of bounds,
    so that the mark stays. What is no time is returned as it is."""
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return said
    bounded = within_bounds(at if at.tzinfo else at.replace(tzinfo=UTC))
    return int((bounded or FORGOTTEN).timestamp())
