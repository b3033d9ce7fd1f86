"""The words of searching: what operators mean, what of a search was left out."""

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.searches import Problem, ProblemKind
from readerapp.ui.language.wording import isolate


class SearchWording(QObject):
    """Sentences of the interface language. Ask anew after a language change."""

    def meanings(self) -> dict[str, str]:
        """Return what each operator and each of its values means, as completion writes them."""
        return {
            "title:": self.tr("words of the title"),
            "author:": self.tr("words of the authors' names"),
            "source:": self.tr("a feed or a source"),
            "feed:": self.tr("a feed or a source"),
            "folder:": self.tr("the feeds in a folder"),
            "lang:": self.tr("a language"),
            "is:": self.tr("what state it is in"),
            "has:": self.tr("what comes with it"),
            "label:": self.tr("made by AI"),
            "before:": self.tr("published before a day"),
            "after:": self.tr("published that day or later"),
            "on:": self.tr("published on a day"),
            "is:unread": self.tr("not read yet"),
            "is:read": self.tr("read"),
            "is:starred": self.tr("starred"),
            "is:story": self.tr("reported more than once"),
            "has:picture": self.tr("a picture"),
            "has:audio": self.tr("something to listen to"),
            "has:video": self.tr("something to watch"),
            "label:ai": self.tr("text or pictures by AI"),
            "label:ai-text": self.tr("text by AI"),
            "label:ai-image": self.tr("pictures by AI"),
        }

    def examples(self) -> tuple[tuple[str, str], ...]:
        """Return how to write a search, and what it finds."""
        return (
            (self.tr("climate summit"), self.tr("both words")),
            (self.tr('"climate summit"'), self.tr("these words together")),
            (self.tr("climate OR weather"), self.tr("one of them")),
            (self.tr("climate -football"), self.tr("without the second")),
            (self.tr("(rain OR snow) -sport"), self.tr("grouped")),
            ("title:  author:", self.tr("only in the title, only in the authors' names")),
            ('feed:"Le Monde"', self.tr("of a feed or source, also by the beginning of its name")),
            ("folder:", self.tr("of the feeds in a folder")),
            ("lang:fr", self.tr("in a language, by its code or name")),
            ("is:unread  is:read", self.tr("not read yet, read")),
            ("is:starred  is:story", self.tr("starred, reported more than once")),
            ("has:picture  has:audio", self.tr("with a picture, with something to listen to")),
            ("label:ai  label:ai-image", self.tr("made by AI, with pictures made by AI")),
            ("before:2026-01-31", self.tr("published before that day")),
            ("after:7d  on:today", self.tr("within seven days, today; also 2026-01, 2026")),
            ("-lang:en", self.tr("the opposite of any of these")),
        )

    def problem(self, problem: Problem) -> str:
        """Return in one sentence why an operator was left out."""
        written = isolate(problem.written)
        choices = QLocale().createSeparatedList(list(problem.choices))
        return {
            ProblemKind.NO_DATE: self.tr(
                "“{written}” is not a date: write 2026-01-31, 2026-01, 7d or today."
            ),
            ProblemKind.NO_LANGUAGE: self.tr("“{written}” is not a language."),
            ProblemKind.NO_FEED: self.tr("“{written}”: no feed or source is called so."),
            ProblemKind.NO_FOLDER: self.tr("“{written}”: no folder is called so."),
            ProblemKind.NO_CHOICE: self.tr("“{written}” is not known: there are {choices}."),
        }[problem.kind].format(written=written, choices=choices)
