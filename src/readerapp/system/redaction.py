"""Redaction of tracebacks and log messages: keeps what the program itself says, not what was read.

A message may hold a title, an address, a search. No list of patterns finds all of these, so it is
done the other way round: of each message only those words are kept that stand in the program's
source near the lines the traceback names, or that Python, SQLite and faulthandler use in their
messages. Python puts values between quotes: of its own words only names of types are kept there.
"""

import builtins
import linecache
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

PYTHON_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        A Aborted above access after another argument arguments ASCII assignment at
        attribute base be before below bool buffer Bus but by byte bytes C call Called
        called can cannot cause causes char closed code codec column comparison
        constraint converted could Current database decode delimiter denied depth deque
        descriptor device dict dictionary direct directory disk division does double
        During empty enclosed encode Errno Error error exceeded Exception exception
        exceptions expected Expecting Extension failed Fatal fault File file first
        Floating following for FOREIGN found frame from frozen full function get given
        Group group handling has hash hashable have Illegal image in incomplete index
        instance instruction int integer invalid is item iter iterable iteration KEY key
        keyword last left length line list literal local locked loop main malformed many
        maximum memory method missing module modules more most multiple must name near
        No no NOT not NULL object occurred of on only open operand operation or ordinal
        out overflow Permission pop position positional possible Previous property
        Python quotes range readonly recent recursion referenced repeated required
        result same Segmentation sequence set setter size slice space Stack start str
        string sub subscriptable such supported syntax table The the Thread thread time
        times to too total Traceback tuple type types unable unexpected unhashable
        UNIQUE unpack unsupported utf value values variable was where Windows with
        without zero
        """,
    )
)


GONE = "…"

_MOST_LINES = 400

_MOST_IN_LINE = 400  # characters

_MOST = 500_000  # characters of each end of a text that are looked at

_NEAR = 8  # lines from where a statement begins; longer ones lose words of their messages

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

_TOKEN = re.compile(r"[^\x20-\x7e]+|[A-Za-z0-9_]+")

_PART = re.compile(rf"""'[^']*'|"[^"]*"|{_TOKEN.pattern}""")

_GONE_AGAIN = re.compile(rf"{GONE}(?:[^A-Za-z0-9_]*{GONE})+")

# `line 7, in work` is Python's, `line 7 in work` faulthandler's.
_FRAME = re.compile(r'([ |]*)File "([^"]+)", line (\d{1,9})(?:,? in ([\w.<>]+))?')

_MARKS = re.compile(r"[ |]*(?:[~^][~^ ]*|\.\.\.<\d+ lines>\.\.\.|[+ -]*)")


def scrub_trace(text: str) -> str:
    """Return a traceback, given as text, with the program's own words only."""
    words = _names_of_types()
    source: frozenset[str] = frozenset()  # the lines of the last frame, stripped
    scrubbed = []
    for line in _shortened(text):
        frame = _FRAME.fullmatch(line)
        short = short_path(frame[2]) if frame else ""
        if frame and short and (lines := _lines_near(frame[2], int(frame[3]))):
            source = frozenset(filter(None, (each.strip() for each in lines)))
            words |= _words(lines)
            place = f", in {frame[4]}" if _is_in_file(frame[4] or "", frame[2]) else ""
            scrubbed.append(f'{frame[1]}File "{short}", line {frame[3]}{place}')
        elif line.strip(" |") in source or _MARKS.fullmatch(line):
            scrubbed.append(line)
        else:
            scrubbed.append(_scrub(line, words))
    return "\n".join(scrubbed)


def scrub_line(text: str, path: str, line: int) -> str:
    """Return a message with those of its words only that stand where it was made."""
    return _scrub(
        text[:_MOST_IN_LINE], _words(_lines_near(path, line)) if short_path(path) else frozenset()
    )


def short_path(path: str) -> str:
    """Return a file of the program as its path below where Python finds it; "" for other files.

    The whole path could name its user.
    """
    if not path.endswith(".py") or not os.path.isfile(path):  # takes any name
        return ""
    file = Path(path)
    roots = (Path(root) for root in sys.path if root)
    below = [file.relative_to(root) for root in roots if file.is_relative_to(root)]
    return min(below, key=lambda each: len(each.parts)).as_posix() if below else ""


def _scrub(line: str, words: frozenset[str]) -> str:
    def kept(part: re.Match[str]) -> str:
        text = part[0]
        if text[0] in "'\"":
            return _TOKEN.sub(lambda token: token[0] if token[0] in words else GONE, text)
        return text if text in words or text in PYTHON_WORDS else GONE

    return _GONE_AGAIN.sub(GONE, _PART.sub(kept, line)).rstrip()


def _names_of_types() -> frozenset[str]:
    found = {name for name, value in vars(builtins).items() if isinstance(value, type)}
    for kind in _subclasses(BaseException):
        found.update((kind.__name__, *kind.__module__.split(".")))
    return frozenset(found | {"NoneType"})


def _subclasses(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    for each in kind.__subclasses__():
        yield each
        yield from _subclasses(each)


def _lines_near(path: str, line: int) -> list[str]:
    return linecache.getlines(path)[line - 1 : line - 1 + _NEAR]


def _words(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in _WORD.findall(line))


def _is_in_file(name: str, path: str) -> bool:
    """Whether that is the name of a function there, and not the end of somebody's sentence."""
    parts = {part for part in name.split(".") if not re.fullmatch(r"<[a-z]+>", part)}
    return bool(name) and parts <= _words(linecache.getlines(path))


def _shortened(text: str) -> list[str]:
    """Return its lines, none too long and not too many: the middle says least."""
    if len(text) > 2 * _MOST:
        text = f"{text[:_MOST]}\n{text[-_MOST:]}"
    lines = [line[:_MOST_IN_LINE] for line in text.splitlines()]
    half = _MOST_LINES // 2
    return lines if len(lines) <= _MOST_LINES else [*lines[:half], GONE, *lines[-half:]]
