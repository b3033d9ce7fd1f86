"""The menu of what can be given away of articles: copied, sent, drawn, saved, printed."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated


class ShareKind(StrEnum):
    """Kind of sharing."""

    COPY = "copy"  # the words with their source
    COPY_MARKDOWN = "copy_markdown"
    MAIL = "mail"
    QUOTE = "quote"  # as a picture
    MARKDOWN = "markdown"  # this and the following as files
    HTML = "html"
    PDF = "pdf"
    EPUB = "epub"
    PRINT = "print"


_GROUPS = (
    (ShareKind.COPY, ShareKind.COPY_MARKDOWN, ShareKind.MAIL, ShareKind.QUOTE),
    (ShareKind.MARKDOWN, ShareKind.HTML, ShareKind.PDF, ShareKind.EPUB),
    (ShareKind.PRINT,),
)
_OF_SEVERAL = (
    (ShareKind.COPY, ShareKind.COPY_MARKDOWN, ShareKind.MAIL),
    (ShareKind.EPUB, ShareKind.MARKDOWN, ShareKind.HTML, ShareKind.PDF),
)


class ShareMenu(QMenu):
    """Menu of the ways to share an article, or several. It only tells which was chosen."""

    chosen = Signal(object)  # ShareKind

    def __init__(
        self,
        parent: QWidget | None = None,
        printing: QAction | None = None,
        *,
        several: bool = False,
    ) -> None:
        """`printing` is the command that prints, where there is one; it has a key."""
        super().__init__(parent)
        self._several = several
        self._own: dict[ShareKind, QAction] = {}
        for kinds in _OF_SEVERAL if several else _GROUPS:
            if self.actions():
                self.addSeparator()
            for kind in kinds:
                if kind is ShareKind.PRINT and printing is not None:
                    self.addAction(printing)
                else:
                    self._own[kind] = self._add(kind)
        keep_translated(self, self._set_texts)

    def _add(self, kind: ShareKind) -> QAction:
        action = self.addAction("")
        action.triggered.connect(partial(self._choose, kind))
        return action

    def _choose(self, kind: ShareKind, _checked: bool = False) -> None:
        self.chosen.emit(kind)

    def _set_texts(self) -> None:
        self.setTitle(_("S&hare"))
        texts = {
            ShareKind.COPY: _("C&opy with Source"),
            ShareKind.COPY_MARKDOWN: _("Copy as &Markdown"),
            ShareKind.MAIL: _("&Send by E-Mail…"),
            ShareKind.QUOTE: _("&Quote as Picture…"),
            ShareKind.MARKDOWN: _("Save as Mar&kdown…"),
            ShareKind.HTML: _("Save as &Web Page…"),
            ShareKind.PDF: _("Save as P&DF…"),
            ShareKind.EPUB: _("Save as &E-Book…"),
            ShareKind.PRINT: pgettext("share menu", "&Print…"),
        }
        if self._several:
            texts |= {
                ShareKind.COPY: _("C&opy List of Sources"),
                ShareKind.COPY_MARKDOWN: _("Copy List as &Markdown"),
                ShareKind.MAIL: _("&Send List by E-Mail…"),
                ShareKind.EPUB: _("Save as One &E-Book…"),
                ShareKind.MARKDOWN: _("Save as Mar&kdown Files…"),
                ShareKind.HTML: _("Save as &Web Pages…"),
                ShareKind.PDF: _("Save as P&DF Files…"),
            }
        for kind, action in self._own.items():
            action.setText(texts[kind])
