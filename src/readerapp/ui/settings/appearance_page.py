"""The settings page about the look of the window: language, theme, rows, what comes first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import LabelledUse, ListDensity, Settings, StartPage, ThemeChoice
from readerapp.ui.language.switcher import LANGUAGES, SYSTEM
from readerapp.ui.language.wording import capitalised, counted, language_name
from readerapp.ui.settings.form import page_form


class AppearancePage(QWidget):
    """The settings page; reads and writes the settings."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = page_form(self, settings)
        self.language = form.choice(
            declared.INTERFACE_LANGUAGE,
            lambda: _("&Language"),
            lambda: [
                (SYSTEM, _("System Language")),
                *((tag, capitalised(language_name(tag))) for tag in LANGUAGES),
            ],
            lambda: _("The language of menus and windows. Articles stay in their own."),
        )
        self.theme = form.choice(
            declared.THEME,
            lambda: _("&Theme"),
            lambda: [
                (ThemeChoice.SYSTEM, _("System Theme")),
                (ThemeChoice.LIGHT, _("Light")),
                (ThemeChoice.DARK, _("Dark")),
                (ThemeChoice.SEPIA, _("Sepia")),
                (ThemeChoice.BLACK, _("Black")),
                (ThemeChoice.CONTRAST_LIGHT, _("High contrast, light")),
                (ThemeChoice.CONTRAST_DARK, _("High contrast, dark")),
            ],
            lambda: _(
                "The colours of the window. The system’s theme follows your desktop, also when it "
                "asks for high contrast."
            ),
        )
        self.density = form.choice(
            declared.LIST_DENSITY,
            lambda: _("&Density of the list"),
            lambda: [
                (ListDensity.COMFORTABLE, _("Comfortable")),
                (ListDensity.COMPACT, _("Compact")),
            ],
            lambda: _("Compact rows are lower, so that more articles are in sight."),
        )
        self.labelled_texts = form.choice(
            declared.LABELLED_TEXTS,
            lambda: _("Te&xts labelled as by AI"),
            self._labelled_uses,
            lambda: _("In lists and on the front page. Whatever you dispute is shown."),
        )
        self.labelled_pictures = form.choice(
            declared.LABELLED_PICTURES,
            lambda: _("&Pictures labelled as by AI"),
            self._labelled_uses,
            lambda: _("Articles with such pictures. Lists say how many are hidden."),
        )
        self.start_page = form.choice(
            declared.START_PAGE,
            lambda: _("At &start"),
            lambda: [
                (StartPage.AFTER_PAUSE, _("Front page after a pause")),
                (StartPage.FRONT_PAGE, _("Always the front page")),
                (StartPage.WHERE_I_WAS, _("Where I was")),
            ],
            lambda: _(
                "What you see first. A pause is four hours without the front page on screen."
            ),
        )
        self.front_stories = form.number(
            declared.FRONT_STORIES,
            lambda: _("&Front page shows"),
            lambda count: counted(" story", " stories", count),
            told=lambda: _("How many stories stand on top. The next edition follows it."),
        )
        form.changed.connect(self.changed)

    def _labelled_uses(self) -> list[tuple[LabelledUse, str]]:
        return [
            (LabelledUse.SHOWN, _("Shown as others")),
            (LabelledUse.DIMMED, _("Dimmed")),
            (LabelledUse.HIDDEN, _("Hidden, and counted")),
        ]
