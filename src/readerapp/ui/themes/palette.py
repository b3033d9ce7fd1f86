"""Palettes of a theme for Fusion and all widgets, and the contrast of two colours."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

from readerapp.ui.themes.theme import Theme


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two "#rrggbb" colours, 1..21.

    https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


KEPT = 0.55  # share of an ink that is dimmed, where that can still be read
READ, READ_EASILY = 4.5, 7.0  # contrast of text, and with high contrast


@lru_cache(maxsize=256)
def dimmed(ink: str, theme: Theme) -> str:
    """Return an ink in which what is dimmed is written: mixed with the page as far as it can still
    be read wherever rows and cards stand. An ink that is no stronger than that stays as it is.

    What is dimmed is not disabled, so it has to be read: https://www.w3.org/TR/WCAG22/#contrast-minimum
    """
    least = READ_EASILY if theme.high_contrast else READ
    grounds = (theme.background, theme.surface, theme.sidebar, theme.hover)
    for step in range(round(KEPT * 100), 100, 3):
        mixed = _mixed(ink, theme.background, step / 100)
        if all(contrast(mixed, ground) >= least for ground in grounds):
            return mixed
    return ink


def _mixed(ink: str, ground: str, share: float) -> str:
    pairs = ((int(ink[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02x}" for one, other in pairs)


Role = QPalette.ColorRole

Group = QPalette.ColorGroup

# Per cent. Fusion makes an edge from its ground, darker by this: on a dark ground nobody sees it.
_DARKER = 140


def palette(theme: Theme) -> QPalette:
    """Return the application palette of `theme`. Needs a QGuiApplication."""
    colours = {
        Role.Window: theme.sidebar,
        Role.WindowText: theme.text,
        Role.Base: theme.surface,
        Role.AlternateBase: theme.code_background,
        Role.Text: theme.text,
        Role.Button: theme.sidebar,
        Role.ButtonText: theme.text,
        Role.BrightText: theme.error_text,
        Role.Highlight: theme.selection,
        Role.HighlightedText: theme.selected_text,
        Role.Accent: theme.focus,
        Role.Link: theme.link,
        Role.LinkVisited: theme.link,
        Role.PlaceholderText: theme.muted,
        Role.ToolTipBase: theme.surface,
        Role.ToolTipText: theme.text,
        Role.Light: theme.surface,
        Role.Midlight: theme.rule,
        Role.Mid: theme.rule,
        Role.Dark: theme.border,
        Role.Shadow: theme.border,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(Group.Disabled, role, QColor(theme.border))
    return result


def control_palettes(theme: Theme) -> Mapping[str, QPalette]:
    """Return the palettes of the controls whose edges Fusion draws, by the name of their class.

    Set them after the application's own, which makes Qt forget them.
    """
    edged = palette(theme)
    edged.setColor(Role.Window, QColor(theme.border).lighter(_DARKER))
    edged.setColor(Role.Highlight, QColor(theme.focus))  # edge with the focus; what is done
    edged.setColor(Role.HighlightedText, QColor(theme.background))  # the number on what is done
    return dict.fromkeys(("QSpinBox", "QComboBox", "QProgressBar"), edged)


def article_palette(colours: QPalette, theme: Theme) -> QPalette:
    """Return a palette with the colours in which the text of an article stands on its ground."""
    colours.setColor(Role.Base, QColor(theme.background))
    colours.setColor(Role.Text, QColor(theme.text))
    colours.setColor(Role.Highlight, QColor(theme.selection))
    colours.setColor(Role.HighlightedText, QColor(theme.selected_text))
    return colours
