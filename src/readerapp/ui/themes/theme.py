"""A theme: colours with names. Read from a TOML file, so that a new theme needs no code."""

import tomllib

from readerapp.domain.values import dataclass
from readerapp.resources import resource

LIGHT, DARK, SEPIA, BLACK, SYSTEM = "light", "dark", "sepia", "black", "system"
CONTRAST_LIGHT, CONTRAST_DARK = "contrast-light", "contrast-dark"
# SYSTEM stands for LIGHT, DARK or one of those of high contrast
THEME_NAMES = (LIGHT, DARK, SEPIA, BLACK, CONTRAST_LIGHT, CONTRAST_DARK)


@dataclass(frozen=True)
class Theme:
    """Theme: all colours, each as "#rrggbb". The comments in light.toml say what each is for."""

    name: str
    dark: bool
    high_contrast: bool
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
    is_high = data.get("high_contrast", False)
    return Theme(name=name, dark=data["dark"], high_contrast=is_high, **data["colours"])


def system_theme_name(*, is_dark: bool, high_contrast: bool) -> str:
    """Return the theme that comes nearest to what the desktop asks for."""
    if high_contrast:
        return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT
