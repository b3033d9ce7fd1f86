"""Mail: a message (.eml, RFC 5322) or a mailbox of them (mbox, RFC 4155), such as newsletters.

Of each its subject, sender, date and text are read, and the pictures that the text shows from the
mail itself (`cid:`, RFC 2392). What mail programs note of a message is read, too: `Status` and
`X-Status`, Mozilla's `X-Mozilla-Status`, Gmail's `X-Gmail-Labels`. Attachments are left out.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime

from readerapp.domain.saved_libraries import SavedItem, SavedLibrary, Tell
from readerapp.exports.recognising import Program
from readerapp.text.characters import clean_text
from readerapp.text.dates import within_bounds
from readerapp.text.decoding import decode_text

_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+[^\n]*\d\d:\d\d[^\n]*\n(?=[A-Za-z-]+:)")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_STATUS = re.compile(r"[ADFORTU]*")  # of mbox: answered, deleted, flagged, old, read, draft, unread
_READ, _FLAGGED, _EXPUNGED = 0x0001, 0x0004, 0x0008  # mailnews/base/public/nsMsgMessageFlags.idl
_LARGEST_PICTURE = 10_000_000  # bytes
_MOST_PICTURES = 200  # of one message
# Labels of Gmail that are places and states, not the reader's words.
_OF_GMAIL = frozenset(
    {"inbox", "unread", "opened", "starred", "important", "sent", "draft", "spam", "trash",
     "archived", "chat"}
)  # fmt: skip


def read_mail(data: bytes, tell: Tell, *, is_mailbox: bool) -> SavedLibrary:
    """Read one message, or all of a mailbox; those that cannot be read are counted. `tell` is told
    how many are read, of how many."""
    begins = list(_BEGINS.finditer(data)) if is_mailbox else []
    messages = _messages(data, begins) if is_mailbox else [data]
    items: list[SavedItem] = []
    left_out = 0
    for number, message in enumerate(messages):
        tell(number, len(begins))
        item = _item(message)
        if item is None:
            left_out += 1
        else:
            items.append(item)
    program = Program.MAILBOX if is_mailbox else Program.MAIL
    return SavedLibrary(program, tuple(items), left_out=left_out)


def _messages(data: bytes, begins: Sequence[re.Match[bytes]]) -> Iterator[bytes]:
    ends = [each.start() for each in begins[1:]] + [len(data)]
    for begin, end in zip(begins, ends, strict=True):
        yield _QUOTED_FROM.sub(rb"\1", data[begin.end() : end])


def _item(data: bytes) -> SavedItem | None:
    try:
        message = BytesParser(policy=compat32).parsebytes(data)
        parts = [part for part in message.walk() if not part.is_multipart()]
        return _read(message, parts)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        return None  # parts within parts, and what the standard library does not foresee


def _read(message: Message, parts: list[Message]) -> SavedItem | None:
    states = _States(message)
    page = next((each for each in parts if _is_text(each, "text/html")), None)
    plain = next((each for each in parts if _is_text(each, "text/plain")), None)
    chosen = page or plain
    if chosen is None or states.is_gone:
        return None
    name, address = parseaddr(_words(message, "From"))
    guid = _words(message, "Message-ID").strip().strip("<>")
    return SavedItem(
        title=_words(message, "Subject"),
        html=_text(chosen),
        is_plain=page is None,
        author=name,
        source=name or address,
        guid=f"urn:mid:{guid}" if guid else "",  # "mid:a@b" is written as a password is
        tags=states.tags,
        is_starred=states.is_starred,
        is_read=states.is_read,
        published=_date(message),
        files=dict(_pictures(parts)) if page is not None else {},
    )


class _States:
    """What mail programs noted of a message."""

    def __init__(self, message: Message) -> None:
        status = _letters(_words(message, "Status") + _words(message, "X-Status"))
        mozilla = _hexadecimal(_words(message, "X-Mozilla-Status"))
        labels = [each.strip() for each in _words(message, "X-Gmail-Labels").split(",")]
        known = {each.casefold() for each in labels}
        self.is_gone = bool(mozilla & _EXPUNGED) or "D" in status
        self.is_starred = bool(mozilla & _FLAGGED) or "F" in status or "starred" in known
        is_read_there = bool(known - {""}) and "unread" not in known
        self.is_read = bool(mozilla & _READ) or "R" in status or is_read_there
        own = (each for each in labels if each and each.casefold() not in _OF_GMAIL)
        self.tags = tuple(each for each in own if not each.casefold().startswith("category "))


def _letters(written: str) -> str:
    """Return the letters of a status; "" for words, which senders write under the same name."""
    return written if _STATUS.fullmatch(written) else ""


def _hexadecimal(written: str) -> int:
    try:
        return int(written.strip() or "0", 16)
    except ValueError:
        return 0


def _is_text(part: Message, kind: str) -> bool:
    is_attached = (part.get_content_disposition() or "") == "attachment"
    return part.get_content_type() == kind and not is_attached


def _text(part: Message) -> str:
    data = part.get_payload(decode=True)
    charset = part.get_content_charset() or ""
    return decode_text(data if isinstance(data, bytes) else b"", charset)


def _pictures(parts: list[Message]) -> Iterator[tuple[str, bytes]]:
    count = 0
    for part in parts:
        name = str(part.get("Content-ID", "")).strip().strip("<>")
        if not name or part.get_content_maintype() != "image" or count == _MOST_PICTURES:
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and 0 < len(data) <= _LARGEST_PICTURE:
            count += 1
            yield name, data


def _words(message: Message, field: str) -> str:
    """Return a field in words, on one line; as it is where nobody knows the encoding."""
    value = message.get(field)
    if value is None:
        return ""
    try:
        pieces = decode_header(value)
    except (ValueError, MessageError):  # broken base64
        pieces = [(str(value), None)]
    found = "".join(
        decode_text(piece, charset or "") if isinstance(piece, bytes) else piece
        for piece, charset in pieces
    )
    return " ".join(clean_text(found.encode("utf-8", "replace").decode()).split())


def _date(message: Message) -> datetime | None:
    try:
        found = parsedate_to_datetime(_words(message, "Date"))
    except (ValueError, TypeError, OverflowError):
        return None
    read = within_bounds(found.replace(tzinfo=found.tzinfo or UTC))
    return read.astimezone(UTC) if read else None
