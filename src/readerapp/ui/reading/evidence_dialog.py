"""The evidence dialog: every piece of evidence behind the labels of one article."""

from PySide6.QtWidgets import (
    QDialog,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import Article
from readerapp.domain.labels import Evidence, Subject
from readerapp.ui.language.wording import Wording, isolate
from readerapp.ui.widgets.dialog_parts import closing_row
from readerapp.ui.widgets.plain_text import text_label


class EvidenceDialog(QDialog):
    """Lists each piece of evidence: what is said, who says so, where, and when it was seen."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._article = article
        self.setWindowTitle(self.tr("How Do We Know?"))
        title = text_label(self, article.head.title)
        title.setObjectName("emptyTitle")
        title.setWordWrap(True)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("How Do We Know?"))
        self.text.setPlainText(self._words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.text, 1)
        layout.addLayout(closing_row(self, self.tr("Close")))
        self.resize(560, 420)

    def _words(self) -> str:
        if not self._article.evidence:
            return self.tr(
                "No provenance information. That says nothing either way: an article or a picture "
                "without a label may have been made by a machine or by people."
            )
        return "\n\n".join(self._one(evidence) for evidence in self._article.evidence)

    def _one(self, evidence: Evidence) -> str:
        """One piece of evidence, a fact a line."""
        seen = self._wording.date(self._article.head.received)
        lines = [
            self._wording.claim(self._subject(evidence), self._claim(evidence)),
            self._wording.evidence(evidence),
            self.tr("Where: {place}").format(place=isolate(evidence.source)),
            self.tr("As written: {value}").format(value=isolate(evidence.raw)),
            self.tr("Meaning: {uri}").format(uri=isolate(evidence.uri)) if evidence.uri else "",
            self.tr("Seen: {date}").format(date=seen),
        ]
        return "\n".join(line for line in lines if line)

    def _claim(self, evidence: Evidence) -> str:
        if evidence.label is None:
            return self.tr("no label follows from this")
        return self._wording.label(evidence.label)

    def _subject(self, evidence: Evidence) -> str:
        if evidence.subject is Subject.TEXT:
            return self.tr("Text")
        if evidence.picture is None:
            return self.tr("Pictures")
        return self.tr("Picture {number}").format(number=evidence.picture + 1)
