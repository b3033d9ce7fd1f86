"""The evidence dialog: who says what behind the labels of one article, in plain sentences."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import Article
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.reading.evidence_words import EvidenceWords
from readerapp.ui.reading.sealed_browser import SealedBrowser
from readerapp.ui.widgets.dialog_parts import at_its_place, open_large
from readerapp.ui.widgets.plain_text import shortened, text_label

GAP = 12  # pixels above what is claimed
LINE = 4  # pixels above a sentence


class EvidenceDialog(QDialog):
    """Says below each label who states it and where. What programs say of it is folded away."""

    help_requested = Signal()

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = EvidenceWords(self)
        self._article = article
        title = text_label(self, article.head.title)
        title.setObjectName("emptyTitle")
        title.setWordWrap(True)
        self.text = _browser(self)
        self.details = _browser(self)
        self.details.hide()
        self.more = QPushButton(self)
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.setVisible(bool(article.evidence))
        self.more.toggled.connect(self._fold)
        self.help = QPushButton(self)
        self.help.setAutoDefault(False)
        self.help.clicked.connect(self._show_help)
        close = self._close = QPushButton(self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addWidget(self.help)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.text, 3)
        layout.addWidget(self.details, 2)
        layout.addLayout(foot)
        keep_translated(self, self._set_texts)
        open_large(self, 620, 540)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("How Do We Know?"))
        self.text.setAccessibleName(self.tr("How Do We Know?"))
        self.details.setAccessibleName(self.tr("Details"))
        self._close.setText(self.tr("Close"))
        self.help.setText(self.tr("How &We Know"))
        with at_its_place(self.text), at_its_place(self.details):
            self._write()
        self._fold(self.more.isChecked())

    def _show_help(self) -> None:
        self.accept()
        self.help_requested.emit()

    def _fold(self, is_open: bool) -> None:
        self.details.setVisible(is_open)
        self.more.setText(self.tr("Hide &Details") if is_open else self.tr("Show &Details"))

    def _write(self) -> None:
        evidence = self._article.evidence
        if not evidence:
            self.text.setPlainText(self._words.nothing())
            return
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for claim, sentences in self._words.groups(evidence):
            _add(cursor, shortened(claim), strong, GAP)
            for sentence in sentences:
                _add(cursor, shortened(sentence), plain, LINE)
        received = self._article.head.received
        times = (self._words.seen(each.observed_at or received, received) for each in evidence)
        for number, time in enumerate(dict.fromkeys(times)):
            _add(cursor, time, plain, LINE if number else GAP)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.details.setPlainText("\n\n".join(map(self._words.details, evidence)))


def _add(cursor: QTextCursor, text: str, letters: QTextCharFormat, above: int) -> None:
    """Add a paragraph: words of strangers, never read as HTML."""
    block = QTextBlockFormat()
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        block.setTopMargin(above)
        cursor.insertBlock(block)
    cursor.insertText(text, letters)


def _browser(parent: QWidget) -> SealedBrowser:
    browser = SealedBrowser(parent)
    browser.setObjectName("evidence")
    browser.setOpenLinks(False)
    return browser
