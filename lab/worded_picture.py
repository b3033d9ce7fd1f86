"""Draws the window into a picture that holds which words of the interface it shows.

python -m lab.worded_picture PROFILE FILE.png [options of `readerapp screenshot`]

A test reads them: a picture with words that the interface has no more is to be made anew.
"""

import argparse
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from readerapp.app.arguments import window_options
from readerapp.app.running import render
from readerapp.app.start import first_window, platform_arguments
from readerapp.ui.widgets.plain_text import command_name, without_isolates
from tools import catalogues

KEY = "Interface"  # of the text in the file: a list in JSON
_RUNS = 10  # a line is drawn in: one for each font, direction and letter that is underlined
# Without a word beside its {names} a message could be anything.
_LETTERS = re.compile(r"(?<![{\w])[^\W\d_]{3}")


def main(arguments: Sequence[str]) -> int:
    """Draw the picture; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("profile", metavar="PROFILE")
    parser.add_argument("file", metavar="FILE", type=Path)
    given, more = parser.parse_known_args(arguments)
    of_profile = ["--profile", given.profile]
    options = window_options([*of_profile, "screenshot", "--force", str(given.file), *more])
    app = QApplication(["readerapp", *platform_arguments(is_shot=True)])
    window = first_window(of_profile)
    words: list[str] = []
    app.aboutToQuit.connect(lambda: words.extend(messages_in(drawn_texts(window))))
    status = render(app, window, options)
    if status == 0:
        picture = QImage(str(given.file))
        picture.setText(KEY, json.dumps(words))
        picture.save(str(given.file))
    return status


def words_of(file: Path) -> list[str]:
    """Return the messages that a picture showed when it was made."""
    return list(json.loads(QImage(str(file)).text(KEY) or "[]"))


def drawn_texts(widget: QWidget) -> list[str]:
    """Return what a widget draws, in the pieces it is drawn in, also what it paints itself."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    root = ET.fromstring(buffer.data().data())
    return [each.text or "" for each in root.iter("{http://www.w3.org/2000/svg}text")]


def messages_in(texts: Sequence[str]) -> list[str]:
    """Return the messages of the catalogue that texts are, alone, as parts of a line or in another
    message: "14 sources" of "The last 30 days of 14 sources"."""
    whole = {command_name(each): each for each in messages() if "{" not in each}
    filled = [(_pattern(each), each) for each in messages() if "{" in each]
    found: set[str] = set()
    seen: set[str] = set()
    waiting = list(_lines(texts))
    while waiting:
        text = waiting.pop()
        if text in seen:
            continue
        seen.add(text)
        found |= {whole[text]} if text in whole else set()
        for pattern, message in filled:
            if match := pattern.fullmatch(text):
                waiting += match.groups()
                found |= {message} if _LETTERS.search(message) else set()
    return sorted(found)


def _pattern(message: str) -> re.Pattern[str]:
    """Return what finds a message with something in the place of each {name}."""
    text, *more = re.split(r"\{(\w*)\}", command_name(message))
    pattern = re.escape(text)
    for name, after in zip(more[::2], more[1::2], strict=True):
        pattern += (r"([\d,.]+)" if name == "count" else "(.+)") + re.escape(after)
    return re.compile(pattern)


def messages() -> Iterator[str]:
    """Every message of the catalogue, of those with a number both forms."""
    for message in catalogues.messages(catalogues.read(catalogues.TEMPLATE)):
        yield from [message.id] if isinstance(message.id, str) else message.id


def _lines(texts: Sequence[str]) -> Iterator[str]:
    """Return the pieces alone, and joined with those after them, as they may be one line; and the
    facts of a line between its dots."""
    for start in range(len(texts)):
        for end in range(start + 1, min(start + _RUNS, len(texts)) + 1):
            line = without_isolates("".join(texts[start:end]))
            yield from (command_name(each.strip()) for each in (line, *line.split("·")))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
