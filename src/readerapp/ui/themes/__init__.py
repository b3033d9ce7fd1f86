"""Colours and fonts. A theme is data (light.toml, dark.toml, sepia.toml), not code.

May import: PySide6 and the standard library.
Promises: text is readable on its background in every theme (4.5:1, edges and icons 3:1, measured
by the tests); every text names the font families of its own language.

At start: `load_bundled_fonts()`, `setStyle("Fusion")`, then `setPalette(palette(theme))`, the
palettes of `control_palettes(theme)`, each for its class, and `setStyleSheet(style_sheet(theme))`
on the application; all but the first two again when the theme changes.
"""

from readerapp.ui.themes.contrast import contrast
from readerapp.ui.themes.fonts import body_families, load_bundled_fonts, mono_families, ui_font
from readerapp.ui.themes.palette import control_palettes, palette
from readerapp.ui.themes.style import style_sheet
from readerapp.ui.themes.theme import (
    DARK,
    LIGHT,
    SEPIA,
    SYSTEM,
    THEME_NAMES,
    Theme,
    load_theme,
    system_theme_name,
)

__all__ = [
    "DARK",
    "LIGHT",
    "SEPIA",
    "SYSTEM",
    "THEME_NAMES",
    "Theme",
    "body_families",
    "contrast",
    "control_palettes",
    "load_bundled_fonts",
    "load_theme",
    "mono_families",
    "palette",
    "style_sheet",
    "system_theme_name",
    "ui_font",
]
