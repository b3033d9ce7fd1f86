"""Every theme is readable, complete, and gives Qt what it needs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from readerapp.resources import resource
from readerapp.ui.themes.appearance import Appearance, style_sheet
from readerapp.ui.themes.fonts import body_families, load_bundled_fonts, mono_families, ui_font
from readerapp.ui.themes.palette import contrast, dimmed, palette
from readerapp.ui.themes.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    THEME_NAMES,
    load_theme,
    system_theme_name,
)

PANES = ("background", "surface", "sidebar")
READ_TOGETHER = [
    *[
        (ink, paper)
        for paper in (*PANES, "code_background")
        for ink in ("text", "muted", "heading", "link", "accent")
    ],
    *[(ink, "hover") for ink in ("text", "muted", "heading", "link", "accent", "error_text")],
    *[(ink, "pressed") for ink in ("text", "heading")],
    *[("error_text", paper) for paper in PANES],
    ("selected_text", "selection"),
    ("find_text", "find_background"),
    ("find_current_text", "find_current_background"),
    ("mark_text", "mark_background"),
    *[(ink, "highlight_background") for ink in ("text", "muted", "heading", "link")],
    ("label_text", "label_background"),
    ("warning_text", "warning_background"),
]
SEEN_TOGETHER = [
    *[
        (ink, pane)
        for pane in PANES
        for ink in ("icon", "star", "focus", "border", "scroll_handle", "link_underline")
    ],
    *[("focus", ground) for ground in ("selection", "hover", "pressed", "code_background")],
    *[(ink, "hover") for ink in ("border", "scroll_handle", "icon", "star")],
    ("accent", "selection"),  # the dot of what is unread keeps its colour
]


@pytest.mark.parametrize("language", ["ar", "fa", "he"])
def test_latin_letters_keep_their_font_in_every_script(language: str, qapp: QApplication) -> None:
    load_bundled_fonts()
    words = "Reuters 2026" + {"he": " שלום"}.get(language, " قال")
    layout = QTextLayout(words, ui_font(language))
    layout.beginLayout()
    layout.createLine().setLineWidth(600)
    layout.endLayout()
    families = [run.rawFont().familyName() for run in layout.glyphRuns()]
    assert "Readerapp Sans" in families
    assert "DejaVu Sans" not in families or len(set(families)) == 2  # the own script at most


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def too_pale(name: str, pairs: Iterable[tuple[str, str]], least: float) -> list[tuple[str, str]]:
    """The pairs of a theme whose contrast is not enough."""
    colours = asdict(load_theme(name))
    return [
        (ink, paper) for ink, paper in pairs if not contrast(colours[ink], colours[paper]) >= least
    ]


def least_for_text(name: str) -> float:
    return 7 if load_theme(name).high_contrast else 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
def test_text_is_readable(name: str) -> None:
    assert too_pale(name, READ_TOGETHER, least_for_text(name)) == []


@pytest.mark.parametrize("name", THEME_NAMES)
def test_what_is_dimmed_is_readable_and_paler(name: str) -> None:
    theme, least = load_theme(name), least_for_text(name)
    colours, wrong = asdict(theme), []
    inks = ("text", "muted", "heading", "link", "accent")
    for ink, paper in product(inks, (*PANES, "hover")):
        pale = contrast(dimmed(colours[ink], theme), colours[paper])
        # Titles are seen from afar.
        part = 0.6 if ink in ("text", "heading") else 1
        if not least <= pale <= part * contrast(colours[ink], colours[paper]):
            wrong.append((ink, paper, pale))
    assert wrong == []


def test_what_is_too_pale_to_be_dimmed_stays_as_it_is() -> None:
    assert dimmed("#cccccc", load_theme("light")) == "#cccccc"


@pytest.mark.parametrize("name", THEME_NAMES)
def test_icons_edges_and_focus_are_seen(name: str) -> None:
    assert too_pale(name, SEEN_TOGETHER, 3) == []


@pytest.mark.parametrize("name", [CONTRAST_LIGHT, CONTRAST_DARK])
@pytest.mark.parametrize("pane", PANES)
def test_with_high_contrast_every_line_is_seen(name: str, pane: str) -> None:
    theme = load_theme(name)
    assert theme.high_contrast
    assert contrast(theme.rule, asdict(theme)[pane]) >= 3


def test_what_is_typed_over_is_as_readable_as_a_caption(qtbot: QtBot) -> None:
    """Qt would make it half as strong as the text."""
    edit = QLineEdit()
    qtbot.addWidget(edit)
    theme = load_theme(CONTRAST_DARK)
    edit.setStyleSheet(style_sheet(theme))
    edit.ensurePolished()
    assert edit.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(theme.muted)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_find_hits_differ_from_the_current_one(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.find_background, theme.find_current_background) >= 1.3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_colour_is_a_colour(name: str) -> None:
    theme = load_theme(name)
    assert theme.name == name
    for colour in asdict(theme).values():
        assert not isinstance(colour, str) or colour == name or re.fullmatch("#[0-9a-f]{6}", colour)


def test_a_theme_that_does_not_exist_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError):
        load_theme("neon")


@pytest.mark.parametrize("name", THEME_NAMES)
def test_palette_and_sheet_dress_a_widget(qtbot: QtBot, name: str) -> None:
    theme = load_theme(name)
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.setPalette(palette(theme))
    edit.setStyleSheet(style_sheet(theme))  # Qt prints a warning, and so fails us, on a bad sheet
    edit.show()
    assert palette(theme).color(QPalette.ColorRole.Highlight) == QColor(theme.selection)
    assert "$" not in style_sheet(theme)


def test_the_ring_of_a_button_is_the_only_sign_of_its_focus(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(load_theme("light")))
    button.resize(120, 32)
    with qtbot.waitExposed(button):
        button.show()
    button.activateWindow()
    button.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after a Tab
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    shown = button.grab().toImage()
    inside = {shown.pixel(x, y) for x in range(6, 114) for y in range(6, 26)}
    assert len(inside) == 1


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Appearance]:
    """The looks of the whole application, which are as before afterwards."""
    before = qapp.palette(), qapp.styleSheet()
    yield Appearance(qapp)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


def in_colours(edit: QLineEdit, name: str) -> bool:
    """Whether a field has the ground of a theme, in the palette and on screen."""
    ground = QColor(load_theme(name).surface)
    if edit.isVisible():
        assert (edit.grab().toImage().pixelColor(edit.rect().center()) == ground) == (
            edit.palette().color(QPalette.ColorRole.Base) == ground
        )
    return edit.palette().color(QPalette.ColorRole.Base) == ground


def test_what_is_hidden_takes_a_theme_over_when_idle_or_when_it_is_shown(
    qtbot: QtBot, looks: Appearance
) -> None:
    looks.use_theme("light")
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    fields = []
    for _ in range(3):
        page = QWidget(pages)
        QVBoxLayout(page).addWidget(edit := QLineEdit(page))
        pages.addWidget(page)
        fields.append(edit)
    more = [QLabel(pages.widget(2)) for _ in range(200)]  # more than one turn takes
    with qtbot.waitExposed(pages):
        pages.show()
    for number in (2, 1, 0):
        pages.setCurrentIndex(number)  # each was on screen once
    looks.use_theme("dark")
    assert in_colours(fields[0], "dark")
    assert not in_colours(fields[1], "dark")
    pages.setCurrentIndex(1)
    assert in_colours(fields[1], "dark")
    more.pop().deleteLater()
    qtbot.waitUntil(lambda: in_colours(fields[2], "dark"))
    looks.use_theme("sepia")
    looks.use_theme("light")
    qtbot.waitUntil(lambda: all(in_colours(each, "light") for each in fields))


@pytest.mark.parametrize(
    ("is_dark", "high_contrast", "name"),
    [
        (False, False, "light"),
        (True, False, "dark"),
        (False, True, "contrast-light"),
        (True, True, "contrast-dark"),
    ],
)
def test_the_desktop_decides_on_darkness_and_contrast(
    is_dark: bool, high_contrast: bool, name: str
) -> None:
    assert system_theme_name(is_dark=is_dark, high_contrast=high_contrast) == name


def test_the_interface_font_is_the_bundled_one_and_added_once(qapp: QApplication) -> None:
    load_bundled_fonts()
    assert QFontInfo(ui_font("fr")).family() == "Readerapp Sans"
    data = resource("fonts", "ReaderappSans-Regular.ttf").read_bytes()
    numbers = []
    for _ in range(2):
        load_bundled_fonts()
        numbers.append(QFontDatabase.addApplicationFontFromData(data))
    for number in reversed(numbers):
        assert QFontDatabase.removeApplicationFont(number)
    assert numbers[1] == numbers[0] + 1  # nothing between: Qt counts what is added
    assert QFontInfo(ui_font("fr")).family() == "Readerapp Sans"


@pytest.mark.parametrize("serif", [True, False])
@pytest.mark.parametrize("language", ["", "und", "en", "ar", "zh-CN", "zh-TW", "ja", "ko", "x-no"])
def test_families_are_installed_and_cover_the_language(
    qapp: QApplication, language: str, serif: bool
) -> None:
    families = body_families(language, serif)
    assert families
    assert families == tuple(dict.fromkeys(families))
    assert mono_families(language)


def test_one_code_point_has_the_shape_of_its_language(qapp: QApplication) -> None:
    installed = body_families("zh-Hant-HK", serif=False)
    if "Noto Sans CJK TC" in installed:
        assert installed[0] == "Noto Sans CJK TC"
        assert body_families("zh", serif=False)[0] == "Noto Sans CJK SC"
        assert body_families("ja", serif=False)[0] == "Noto Sans CJK JP"
