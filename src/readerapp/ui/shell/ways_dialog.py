"""What Import and Export offer: each way with a sentence that says what it is for."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.commands import IMPORTS, Actions
from readerapp.ui.widgets.dialog_parts import narrow_label, open_with_texts, tell_with

WIDTH = 560  # pixels


class WaysDialog(QDialog):
    """A button for each of some commands. It closes, and the command that was chosen is done."""

    def __init__(self, ways: tuple[str, ...], commands: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._ways, self._commands = ways, commands
        self.buttons = {name: QPushButton(self) for name in ways}
        self._about = {name: narrow_label(self) for name in ways}
        self._cancel = QPushButton(self)
        self._cancel.clicked.connect(self.reject)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (name, button) in enumerate(self.buttons.items()):
            button.setEnabled(commands[name].isEnabled())
            button.clicked.connect(partial(self._choose, commands[name]))
            self._about[name].setObjectName("mutedText")
            grid.addWidget(button, row, 0)
            grid.addWidget(self._about[name], row, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addStretch()
        layout.addLayout(foot)
        keep_translated(self, self._set_texts)
        open_with_texts(self, WIDTH)

    def _choose(self, command: QAction, _checked: bool = False) -> None:
        self.accept()
        command.trigger()

    def _set_texts(self) -> None:
        is_import = self._ways == IMPORTS
        self.setWindowTitle(pgettext("heading", "Import") if is_import else _("Export"))
        about = {
            "import_files": _(
                "Articles and saved pages, lists of feeds (OPML), archives of Readerapp, and what "
                "browsers and other readers export. Files are recognised by their content."
            ),
            "import_folder": _("All pages and articles in a folder."),
            "import_address": _("One page, with its pictures."),
            "export_article": _("The open article as Markdown, HTML, PDF or EPUB."),
            "export_list": _("Your feeds and folders as OPML, which other readers can import."),
            "export_notes": _("Your notes and highlights as Markdown."),
            "export_archive": _(
                "Articles with their pictures and what you added, which Readerapp can import."
            ),
        }
        for name, label in self._about.items():
            self.buttons[name].setText(self._commands.usual_text(name))
            label.setText(about[name])
            tell_with(self.buttons[name], label)
        self._cancel.setText(_("Cancel"))
