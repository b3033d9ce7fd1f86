"""Copying: the selected text for the clipboard, without characters that only serve the layout."""

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QTextBlock, QTextCursor, QTextFormat, QTextFragment

from readerapp.rendering.typesetting import as_written
from readerapp.ui.reading.document import OBJECT
from readerapp.ui.reading.links import safe_link
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.pieces import JOINT
from readerapp.ui.reading.words import MARK_ROOM, PILL_END, PILL_START


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of `block`, first to last."""
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1  # type: ignore[misc, operator, assignment, unused-ignore] # PySide has no __next__ stub


_GLUE = re.compile("[\u2066-\u2069\u2060]")


_QUOTES = re.compile('["“”„«»]')  # what would end the phrase

MOST_WORDS = 30  # searched for one after the other

PASSAGE = 60  # letters; fewer are a name or a phrase


class CopiedText(QMimeData):
    """What was copied from an article."""


def copied(cursor: QTextCursor, note: str = "") -> QMimeData:
    """Return the selection as plain text and as bare HTML; a picture is its description. `note` is
    a paragraph of the app's own below it."""
    text = cursor.selectedText()
    for alt in _descriptions(cursor):
        written = OBJECT + alt if OBJECT + alt in text else OBJECT
        text = text.replace(written, f"[{alt}]" if alt else "", 1)
    text = text.replace(f"{JOINT}\u2029", "")  # a paragraph that was cut into pieces
    for edge in (f"{PILL_START}{MARK_ROOM}", PILL_START, PILL_END):
        text = text.replace(edge, "")
    text = text.replace("\u00a0", " ")
    text = _GLUE.sub("", as_written(text))
    paragraphs = re.split("[\u2029\ufdd0\ufdd1]+", text)
    paragraphs += [_GLUE.sub("", note)] if note else []
    mime = CopiedText()
    mime.setText("\n\n".join(p.replace("\u2028", "\n") for p in paragraphs).strip())
    mime.setHtml("".join(f"<p>{_html(p)}</p>" for p in paragraphs if p.strip()))
    return mime


def note_with(page: ArticlePage | None, cursor: QTextCursor) -> str:
    """Return what goes with copied words of a page: that a machine made them. A few words that are
    copied to be looked up go without it, unless they were translated here."""
    if page is None:
        return ""
    text = cursor.selectedText()
    notes = [page.copied_note] if page.copied_note else []
    names = [] if len(text) < PASSAGE else page.labels_copied
    notes += [name for name in names if _bare_name(name) not in _bare_name(text)]
    return "\n".join(notes)


def _bare_name(text: str) -> str:
    return _GLUE.sub("", text).replace("\u00a0", " ")


def as_phrase(text: str) -> str:
    """Return copied words as a search for them one after the other, "" for none. A long piece is
    searched for by its first words."""
    words = _QUOTES.sub(" ", text).split()[:MOST_WORDS]
    return f'"{" ".join(words)}"' if any(c.isalnum() for c in "".join(words)) else ""


def plain(text: str) -> QMimeData:
    """Return plain text to be copied."""
    mime = CopiedText()
    mime.setText(text)
    return mime


def linked(text: str) -> QMimeData:
    """Return plain text to be copied, and as HTML in paragraphs; lines that are an address are
    links there."""
    mime = plain(text)
    paragraphs = ("<br>".join(map(_linked, part.split("\n"))) for part in text.split("\n\n"))
    mime.setHtml("".join(f"<p>{part}</p>" for part in paragraphs))
    return mime


def _linked(line: str) -> str:
    if line.startswith(("https://", "http://")) and safe_link(line):
        return f'<a href="{escape(line)}">{escape(line)}</a>'
    return escape(line)


def hand_over_clipboard(clipboard: QClipboard) -> None:
    """Give Qt a text of its own for what was copied from an article and is still there.

    It keeps that to the very end of the process, where deleting what Python made is a crash.
    """
    if isinstance(clipboard.mimeData(), CopiedText):
        clipboard.setText(clipboard.text())


def _html(paragraph: str) -> str:
    return escape(paragraph).replace("\u2028", "<br>")


def _descriptions(cursor: QTextCursor) -> list[str]:
    """The descriptions of the pictures in the selection, in order."""
    found = []
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        for fragment in fragments(block):
            at, letters = fragment.position(), fragment.charFormat()
            is_picture = letters.objectType() > QTextFormat.ObjectTypes.UserObject.value
            if is_picture and cursor.selectionStart() <= at < cursor.selectionEnd():
                found.append(letters.stringProperty(QTextFormat.Property.ImageAltText.value))
        block = block.next()
    return found
