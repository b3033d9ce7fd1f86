"""A theme: colours with names. Read from a TOML file, so that a new theme needs no code."""

import tomllib

from PySide6.QtCore import Qt
from PySide6.QtGui import QStyleHints

from readerapp.domain.values import dataclass
from readerapp.resources import resource

LIGHT, DARK, SEPIA, SYSTEM = "light", "dark", "sepia", "system"
THEME_NAMES = (LIGHT, DARK, SEPIA)  # SYSTEM stands for LIGHT or DARK


@dataclass(frozen=True)
class Theme:
    """Theme: all colours, each as "#rrggbb". The comments in light.toml say what each is for."""

    name: str
    dark: bool
    background: str
    surface: str
    sidebar: str
    text: str
    muted: str
    heading: str
    link: str
    link_underline: str
    rule: str
    border: str
    accent: str
    selection: str
    selected_text: str
    code_background: str
    find_background: str
    find_text: str
    find_current_background: str
    find_current_text: str
    mark_background: str
    mark_text: str
    highlight_background: str
    label_background: str
    label_text: str
    warning_background: str
    warning_text: str
    error_text: str
    focus: str
    icon: str
    star: str
    hover: str
    pressed: str
    scroll_handle: str


def load_theme(name: str) -> Theme:
    """Return the theme `name`, one of THEME_NAMES. A wrong name is a bug: FileNotFoundError."""
    text = resource("themes", f"{name}.toml").read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return Theme(name=name, dark=data["dark"], **data["colours"])


def system_theme_name(hints: QStyleHints) -> str:
    """Return DARK when the desktop asks for dark windows, else LIGHT.

    Connect `hints.colorSchemeChanged` to ask again.
    """
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
