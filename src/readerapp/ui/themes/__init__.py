"""Themes: colours and fonts. A theme is data (light.toml, dark.toml ...), not code.

`theme` reads one, `palette` and the style sheet of `appearance` give it to Qt, `fonts` knows the
families of each language, `appearance` applies theme and language while the app runs.

May import: PySide6 and the standard library.
Promises: text is readable on its background in every theme (4.5:1, with high contrast 7:1, edges
and icons 3:1, measured by the tests); every text names the font families of its own language.

At start: `load_bundled_fonts()`, `setStyle("Fusion")`, then `setPalette(palette(theme))`, the
palettes of `control_palettes(theme)`, each for its class, and `setStyleSheet(style_sheet(theme))`
on the application; all but the first two again when the theme changes.
"""
