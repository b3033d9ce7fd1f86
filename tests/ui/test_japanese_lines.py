"""Lines of labels in a Japanese interface, which end between phrases."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.plain_text import in_phrases, text_label
from readerapp.ui.widgets.text_layout import headline_font

PHRASES = (
    "記事の", "本文に", "使います。", "お知らせが", "高コントラストの", "テーマでは、", "PDFを",
    "保存します。",
)  # fmt: skip
TEXT = "".join(PHRASES)


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    switcher = LanguageSwitcher(qapp)
    switcher.use("ja")
    yield
    switcher.use("en")
    switcher.stop()


def lines_of(layout: QTextLayout) -> list[str]:
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    text = layout.text()
    return [text[each.textStart() :][: each.textLength()].replace("\u2060", "") for each in lines]


@pytest.mark.usefixtures("japanese")
def test_lines_end_between_phrases(qtbot: QtBot) -> None:
    font = headline_font("ja", 1.0, QFont.Weight.Normal)
    label = PlainLabel(TEXT, "", font, 40)
    qtbot.addWidget(label)
    ends = {"".join(PHRASES[:count]) for count in range(len(PHRASES) + 1)}
    for letters in range(9, 40):  # no phrase is longer
        lines = lines_of(label._at(letters * font.pixelSize())[0])
        said = ""
        for line in lines:
            assert said in ends, lines
            said += line
        assert said == TEXT
    assert label.lines_at(3 * font.pixelSize()) > len(PHRASES)  # a narrow one breaks them


@pytest.mark.usefixtures("japanese")
def test_a_label_is_called_what_was_written(qtbot: QtBot) -> None:
    label = text_label(None, TEXT)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.text() == TEXT
    told = QAccessible.queryAccessibleInterface(label)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == TEXT
    label.setText("変わりました。")
    assert told.text(QAccessible.Text.Name) == label.text() == "変わりました。"


def test_other_interfaces_break_as_they_did() -> None:
    assert in_phrases(TEXT) == TEXT
