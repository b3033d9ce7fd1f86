"""The settings page about the look of the window: language, theme, rows, what comes first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.settings import LabelledUse, ListDensity, Settings, StartPage, ThemeChoice
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import capitalised, language_name
from readerapp.ui.settings.form import page_form


class AppearancePage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.language = form.choice(
            declared.INTERFACE_LANGUAGE,
            lambda: self.tr("&Language"),
            lambda: [
                (SYSTEM, self.tr("System Language")),
                *((tag, capitalised(language_name(tag))) for tag in LANGUAGES),
            ],
            lambda: self.tr("The language of menus and windows. Articles stay in their own."),
        )
        self.theme = form.choice(
            declared.THEME,
            lambda: self.tr("&Theme"),
            lambda: [
                (ThemeChoice.SYSTEM, self.tr("System Theme")),
                (ThemeChoice.LIGHT, self.tr("Light")),
                (ThemeChoice.DARK, self.tr("Dark")),
                (ThemeChoice.SEPIA, self.tr("Sepia")),
                (ThemeChoice.BLACK, self.tr("Black")),
                (ThemeChoice.CONTRAST_LIGHT, self.tr("High contrast, light")),
                (ThemeChoice.CONTRAST_DARK, self.tr("High contrast, dark")),
            ],
            lambda: self.tr(
                "The colours of the window. The system’s theme follows your desktop, also when it "
                "asks for high contrast."
            ),
        )
        self.density = form.choice(
            declared.LIST_DENSITY,
            lambda: self.tr("&Density of the list"),
            lambda: [
                (ListDensity.COMFORTABLE, self.tr("Comfortable")),
                (ListDensity.COMPACT, self.tr("Compact")),
            ],
            lambda: self.tr("Compact rows are lower, so that more articles are in sight."),
        )
        self.labelled_texts = form.choice(
            declared.LABELLED_TEXTS,
            lambda: self.tr("Te&xts labelled as by AI"),
            self._labelled_uses,
            lambda: self.tr("In lists and on the front page. Whatever you dispute is shown."),
        )
        self.labelled_pictures = form.choice(
            declared.LABELLED_PICTURES,
            lambda: self.tr("&Pictures labelled as by AI"),
            self._labelled_uses,
            lambda: self.tr("Articles with such pictures. Lists say how many are hidden."),
        )
        self.start_page = form.choice(
            declared.START_PAGE,
            lambda: self.tr("At &start"),
            lambda: [
                (StartPage.AFTER_PAUSE, self.tr("Front page after a pause")),
                (StartPage.FRONT_PAGE, self.tr("Always the front page")),
                (StartPage.WHERE_I_WAS, self.tr("Where I was")),
            ],
            lambda: self.tr(
                "What you see first. A pause is four hours without the front page on screen."
            ),
        )
        self.front_stories = form.number(
            declared.FRONT_STORIES,
            lambda: self.tr("&Front page shows"),
            lambda count: self.tr(" story(s)", "", count),
            told=lambda: self.tr("How many stories stand on top. The next edition follows it."),
        )
        form.changed.connect(self.changed)

    def _labelled_uses(self) -> list[tuple[LabelledUse, str]]:
        return [
            (LabelledUse.SHOWN, self.tr("Shown as others")),
            (LabelledUse.DIMMED, self.tr("Dimmed")),
            (LabelledUse.HIDDEN, self.tr("Hidden, and counted")),
        ]
