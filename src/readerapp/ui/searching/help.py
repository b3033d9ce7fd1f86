"""Texts about searching: meanings of operators, problems of a search, and the help popover."""

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from readerapp.domain.searches import Problem, ProblemKind
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.dialog_parts import USUAL, available_geometry, grow_with_texts
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font


class SearchWording:
    """Makes texts about searching in the interface language of the moment."""

    def meanings(self) -> dict[str, str]:
        """Return what each operator and each of its values means, as completion writes them."""
        return {
            "title:": _("words of the title"),
            "author:": _("words of the authors' names"),
            "source:": _("a feed or a source"),
            "feed:": _("a feed or a source"),
            "folder:": _("the feeds in a folder"),
            "lang:": _("a language"),
            "is:": _("what state it is in"),
            "has:": _("what comes with it"),
            "label:": _("made by AI"),
            "tag:": _("one of your tags"),
            "note:": _("words in your notes"),
            "before:": _("published before a day"),
            "after:": _("published that day or later"),
            "on:": _("published on a day"),
            "read:": _("read by you on a day"),
            "is:unread": _("not read yet"),
            "is:read": pgettext("search", "read"),
            "is:starred": pgettext("search", "starred"),
            "is:story": _("reported more than once"),
            "is:undated": _("no date is known"),
            "is:muted": _("not shown in lists, because you muted it"),
            "has:picture": _("a picture"),
            "has:audio": _("something to listen to"),
            "has:video": _("something to watch"),
            "has:tag": _("your tags"),
            "has:note": _("your note"),
            "has:highlight": _("your highlights"),
            "label:ai": _("text or pictures by AI"),
            "label:ai-text": _("text by AI"),
            "label:ai-image": _("pictures by AI"),
            "label:edited": _("pictures edited with AI"),
            "label:disputed": _("a label that you dispute"),
            "label:signed": _("a label with a signature"),
            "label:mine": _("your own labels"),
            "label:none": _("no label; that says nothing of how it was made"),
        }

    def examples(self) -> tuple[tuple[str, str], ...]:
        """Return how to write a search, and what it finds."""
        return (
            (_("climate summit"), _("both words")),
            (_('"climate summit"'), _("these words together")),
            (_("climate OR weather"), _("one of them")),
            (_("climate -football"), _("without the second")),
            (_("(rain OR snow) -sport"), _("grouped")),
            ("title:  author:", _("only in the title, only in the authors' names")),
            ('feed:"Le Monde"', _("of a feed or source, also by the beginning of its name")),
            ("folder:", _("of the feeds in a folder")),
            ("lang:fr", _("in a language, by its code or name")),
            ("is:unread  is:read", _("not read yet, read")),
            ("is:starred  is:story", _("starred, reported more than once")),
            ("has:picture  has:audio", _("with a picture, with something to listen to")),
            (_("tag:energy  has:tag"), _("with a tag of yours, with any of them")),
            (_("note:why  has:highlight"), _("with that in your note, highlighted")),
            ("label:ai  label:mine", _("made by AI, with labels you set or dispute")),
            ("before:2026-01-31", _("published before that day; not without a date")),
            ("after:7d  on:today", _("within seven days, today; also 2026-01, 2026")),
            ("read:today  read:2026-01", _("what you read today, or in that month")),
            ("is:undated  is:muted", _("no date is known, muted, which only searches find")),
            ("-lang:en", _("the opposite of any of these")),
        )

    def problem(self, problem: Problem) -> str:
        """Return in one sentence why an operator was left out."""
        written = isolate(problem.written)
        choices = QLocale().createSeparatedList(list(problem.choices))
        return {
            ProblemKind.NO_DATE: _(
                "“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today."
            ),
            ProblemKind.NO_LANGUAGE: _("“{written}” is not a language."),
            ProblemKind.NO_FEED: _("“{written}”: no feed or source is called so."),
            ProblemKind.NO_FOLDER: _("“{written}”: no folder is called so."),
            ProblemKind.NO_TAG: _("“{written}”: no tag is called so."),
            ProblemKind.NO_CHOICE: _("“{written}” is not known: there are {choices}."),
            ProblemKind.NO_MEANING: _(
                "Readerapp cannot search by meaning yet. Search for words instead of “{written}”."
            ),
        }[problem.kind].format(written=written, choices=choices)


MEANING_WIDTH = 300  # pixels, with usual letters; longer sentences break


@guarded
class SearchHelp(QFrame):
    """Help popover: examples and what they find. Esc, F1 or a click outside closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("searchHelp")
        self._wording = SearchWording()
        self._title = text_label(self)
        self._title.setObjectName("panelTitle")
        self._title.setFont(scaled_font("", 1.1, QFont.Weight.DemiBold))
        self._rows = [(text_label(self), text_label(self)) for __ in self._wording.examples()]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        for row, (example, meaning) in enumerate(self._rows):
            example.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            # Operators run left to right, also where the sentences do not.
            example.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            meaning.setObjectName("mutedText")
            meaning.setWordWrap(True)
            grid.addWidget(example, row, 0)
            grid.addWidget(meaning, row, 1)
        layout.addLayout(grid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_translated(self, self._set_texts)

    def open_below(self, anchor: QWidget) -> None:
        """Show it below a widget, beginning where that begins."""
        letters = max(1.0, QFontInfo(self.font()).pixelSize() / USUAL)
        room = available_geometry(anchor)
        for example, meaning in self._rows:  # wider with large letters: a screen is not high
            most = round(room.width() * 0.9) - example.sizeHint().width()
            meaning.setMinimumWidth(min(round(MEANING_WIDTH * letters**1.5), most))
        layout = self.layout()
        if layout is not None:  # not `adjustSize`, which gives two thirds of a screen at most
            width = layout.totalSizeHint().width()
            self.resize(width, layout.totalHeightForWidth(width))
        mirrored = anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.width() - self.width() if mirrored else 0
        place = anchor.mapToGlobal(QPoint(left, anchor.height() + 4))
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(_("How to search"))
        written = self._wording.examples()
        for (example, meaning), (text, said) in zip(self._rows, written, strict=True):
            example.setText(text)
            meaning.setText(said)
        grow_with_texts(self)
        self.setAccessibleName(_("How to search"))
        self.setAccessibleDescription("\n".join(f"{text}: {said}" for text, said in written))
