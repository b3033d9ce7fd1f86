"""The question before an import: what a file of another program would bring, in plain numbers."""

from collections.abc import Iterator
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from readerapp.domain.saved_libraries import BOOKMARKS, MAIL, MAILBOX, ExportPreview
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.widgets.dialog_parts import handles_return, narrow_label, open_with_texts
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

WIDTH = 460


@guarded
class ExportDialog(QDialog):
    """Shows a preview, and asks whether to import."""

    wanted = Signal(bool)  # whether texts are to be fetched, too

    def __init__(self, preview: ExportPreview, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview = preview
        self.headline, self.numbers, self.titles, self.hint = (
            narrow_label(self) for __ in range(4)
        )
        self.headline.setFont(scaled_font("", 1.0, QFont.Weight.DemiBold))
        for label in (self.titles, self.hint):
            label.setObjectName("mutedText")
        self.fetches = CheckMark(self)
        self.fetches.setVisible(bool(preview.addresses))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for each in (self.headline, self.numbers, self.titles, self.hint, self.fetches):
            layout.addWidget(each)
        layout.addStretch()
        layout.addWidget(self.buttons)
        keep_translated(self, self._set_texts)
        open_with_texts(self, WIDTH)
        self.start.setDefault(True)
        self.start.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _accept(self) -> None:
        self.wanted.emit(self.fetches.isChecked())
        self.accept()

    def _set_texts(self) -> None:
        found = self._preview
        self.setWindowTitle(_("Import"))
        self.headline.setText(_headline(found))
        self.numbers.setText("\n".join(_numbers(found)))
        self.titles.setText(_titles(found))
        self.titles.setVisible(bool(found.titles))
        self.hint.setText(_hint(found))
        self.fetches.setText(_("&Download the missing texts from the web now"))
        self.start.setText(_("&Import"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(_("&Cancel"))


def _headline(found: ExportPreview) -> str:
    """Return which file it is, and whose."""
    name = isolate(PurePath(found.path).name)
    sentence = {
        MAIL: _("{file} is an e-mail."),
        MAILBOX: _("{file} is a mailbox."),
        BOOKMARKS: _("{file} holds bookmarks."),
    }.get(found.program, _("{file} comes from {program}."))
    return sentence.format(file=name, program=isolate(found.program))


def _numbers(found: ExportPreview) -> Iterator[str]:
    """Yield what there is, a line each."""
    amounts = (
        (
            found.articles,
            _known(
                counted("{count} article", "{count} articles", found.articles),
                found.new,
                found.known,
            ),
        ),
        (
            found.addresses,
            counted(
                "{count} of them known only by title and address",
                "{count} of them known only by title and address",
                found.addresses,
            ),
        ),
        (found.starred, counted("{count} starred", "{count} starred", found.starred)),
        (found.read, counted("{count} read", "{count} read", found.read)),
        (found.tags, counted("{count} tag", "{count} tags", found.tags)),
        (found.notes, counted("{count} note", "{count} notes", found.notes)),
        (
            found.highlights,
            counted("{count} highlight", "{count} highlights", found.highlights),
        ),
        (
            found.feeds,
            _known(
                counted("{count} feed", "{count} feeds", found.feeds),
                found.new_feeds,
                found.known_feeds,
            ),
        ),
        (found.folders, counted("{count} folder", "{count} folders", found.folders)),
        (
            found.left_out,
            counted(
                "{count} without an address or a text, left out",
                "{count} without an address or a text, left out",
                found.left_out,
            ),
        ),
    )
    return (line for count, line in amounts if count)


def _known(things: str, new: int, known: int) -> str:
    """Return what was counted, with how many of it are here, if any are."""
    if not known:
        return things
    return _("{things}: {new}, {known}").format(
        things=things,
        new=counted("{count} new", "{count} new", new, "what an import brings"),
        known=counted("{count} here already", "{count} here already", known),
    )


def _titles(found: ExportPreview) -> str:
    """Return a few titles, a line each; "" without any."""
    quoted = [_("“{title}”").format(title=isolate(each)) for each in found.titles]
    if found.articles > len(quoted) > 0:
        quoted.insert(0, _("Saved last:"))
    return "\n".join(quoted)


def _hint(found: ExportPreview) -> str:
    """Return what an import leaves as it is, and what it does not fetch."""
    sentences = [_("What you have already stays as it is.")]
    if found.feeds:
        sentences.append(_("The feeds are checked with the next refresh."))
    if found.addresses:
        sentences.append(_("Nothing is downloaded unless you want it."))
    return " ".join(sentences)
