"""The settings page about reading: letters and lines of articles, marking as read, links."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.settings import Hyphenation, LinkOpening, ReadingFont, Settings, SpokenOnDesktop
from readerapp.system.desktop_entry import has_menus
from readerapp.ui.settings.form import page_form
from readerapp.ui.settings.language_fonts import LanguageFonts


class ReadingPage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.font_choice = form.choice(
            declared.READING_FONT,
            lambda: self.tr("&Font of articles"),
            lambda: [
                (ReadingFont.SERIF, self.tr("With serifs")),
                (ReadingFont.SANS, self.tr("Without serifs")),
            ],
            lambda: self.tr("The letters of articles. Lists and menus keep theirs."),
        )
        self.fonts = LanguageFonts(settings, self)
        self.fonts.changed.connect(self.changed)
        self.fonts.add_to(form)
        self.size_choice = form.number(
            declared.TEXT_SIZE,
            lambda: self.tr("Text &size"),
            lambda _: self.tr(" pixels"),
            told=lambda: self.tr(
                "How large the letters of articles are. “Zoom In” and “Zoom Out” change it too."
            ),
        )
        self.column_width = form.number(
            declared.COLUMN_WIDTH,
            lambda: self.tr("&Width of the text"),
            lambda count: self.tr(" letter(s)", "", count),
            told=lambda: self.tr("How many letters stand in a line. 60 to 75 are read best."),
        )
        self.line_spacing = form.number(
            declared.LINE_SPACING,
            lambda: self.tr("&Height of the lines"),
            lambda _: self.tr(" per cent"),
            step=5,
            told=lambda: self.tr("How far apart lines stand. 100 is what each script usually has."),
        )
        self.justify = form.check(
            declared.JUSTIFY,
            lambda: self.tr("Let lines end at one &edge (justified text)"),
            lambda: self.tr("Words are moved apart until all lines are of one length."),
        )
        self.hyphenation = form.choice(
            declared.HYPHENATION,
            lambda: self.tr("Break long wor&ds"),
            lambda: [
                (Hyphenation.JUSTIFIED, self.tr("In justified text")),
                (Hyphenation.ALWAYS, self.tr("Always")),
                (Hyphenation.NEVER, self.tr("Never")),
            ],
            lambda: self.tr("By the rules of the article’s language, and on screen only."),
        )
        self.show_progress = form.check(
            declared.SHOW_PROGRESS,
            lambda: self.tr("Show below an article how &much of it is left"),
            lambda: self.tr("A quiet line with the minutes left and how far you are."),
        )
        self.mark_read = form.check(
            declared.MARK_READ_ON_OPENING,
            lambda: self.tr("Mark articles as &read when they are opened"),
            lambda: self.tr("Without this, they stay unread until you mark them yourself."),
        )
        self.delay = form.number(
            declared.MARK_READ_DELAY,
            lambda: self.tr("Mark as read &after"),
            lambda count: self.tr(" second(s)", "", count),
            scale=1000,
            told=lambda: self.tr("How long an article must be open before it counts as read."),
        )
        self.links = form.choice(
            declared.OPEN_LINKS,
            lambda: self.tr("&Links in articles"),
            lambda: [
                (LinkOpening.BROWSER, self.tr("Open in the browser")),
                (LinkOpening.ASK, self.tr("Show the address and ask first")),
            ],
            lambda: self.tr("Readerapp follows no link itself: your browser opens it."),
        )
        if has_menus():
            self.spoken = form.choice(
                declared.SPOKEN_ON_DESKTOP,
                lambda: self.tr("Read aloud on the des&ktop"),
                lambda: [
                    (SpokenOnDesktop.KEYS, self.tr("Media keys only")),
                    (SpokenOnDesktop.TITLES, self.tr("Media keys, title and paper")),
                    (SpokenOnDesktop.NOTHING, self.tr("Nothing")),
                ],
                lambda: self.tr(
                    "Other programs see what is told here while an article is read aloud or a "
                    "sound is played. The lock screen may show a title, and some programs pass it "
                    "on, such as to a phone."
                ),
            )
        form.changed.connect(self.changed)
