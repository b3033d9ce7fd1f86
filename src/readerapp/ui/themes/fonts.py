"""Fonts: which families show which language.

Chinese, Japanese and Korean share code points but not shapes, so every text names the families of
its own language first; the other scripts follow, so that a foreign word never shows empty boxes.
Each list holds what Linux, Windows and macOS bring, best first; only what is installed is used,
because asking for a missing family is slow on Windows and macOS.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from readerapp.resources import resource

_LATIN_SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif")
_BUNDLED = "Readerapp Sans"
_LATIN_SANS = (_BUNDLED, "Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
_MONO = ("Noto Sans Mono", "Cascadia Mono", "Menlo", "Consolas", "DejaVu Sans Mono")

_SERIF = {
    "zh-Hans": ("Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "SimSun"),
    "zh-Hant": ("Noto Serif CJK TC", "Noto Serif TC", "Songti TC", "PMingLiU"),
    "ja": ("Noto Serif CJK JP", "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Noto Serif KR", "AppleMyungjo", "Batang"),
    "ar": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"),
    "ur": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"),
    "fa": ("Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"),
    "he": ("Noto Serif Hebrew", "New Peninim MT", "David"),
    "hi": ("Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI"),
    "th": ("Noto Serif Thai", "Thonburi", "Leelawadee UI"),
}
_SANS = {
    "zh-Hans": ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"),
    "zh-Hant": ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", "WenQuanYi Micro Hei"),
    "ja": ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "WenQuanYi Micro Hei"),
    "ko": ("Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", "WenQuanYi Micro Hei"),
    "ar": ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
    "ur": ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
    "fa": ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
    "he": ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans"),
    "hi": ("Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI"),
    "th": ("Noto Sans Thai", "Thonburi", "Leelawadee UI"),
}
_HAN = frozenset(("zh-Hans", "zh-Hant", "ja", "ko"))
_EMOJI = ("Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji")
_OTHERS = ("zh-Hans", "ja", "ko", "ar", "he", "hi", "th")
_TRADITIONAL = ("-tw", "-hk", "-mo", "-hant")


def writing_of(language: str) -> str:
    """Return the language whose families show a text in `language`: "zh-Hant" for "zh-TW"."""
    return _families_key(language)


def load_bundled_fonts() -> None:
    """Add the interface font to the application, unless it is there. Call before the first widget.

    To add one makes Qt forget every font that it has loaded.
    """
    if QFontDatabase.hasFamily(_BUNDLED):
        return
    for weight in ("Regular", "SemiBold", "Bold"):
        data = resource("fonts", f"ReaderappSans-{weight}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)
    body_families.cache_clear()
    mono_families.cache_clear()


def ui_font(language: str) -> QFont:
    """Return the interface font for a text in `language` (BCP 47), at the desktop's own size."""
    font = QFont()
    font.setFamilies(list(body_families(language, serif=False)))
    return font


def letter_width(font: QFont) -> float:
    """Return how wide a Latin letter is on average at the size of a font, in pixels. Room is
    measured in these: letters of Chinese, Japanese or Korean are almost twice as wide, and fewer.
    """
    latin = QFont(font)
    latin.setFamilies(list(body_families("en", serif=False)))
    return QFontMetricsF(latin).averageCharWidth()


@cache
def body_families(language: str, serif: bool) -> tuple[str, ...]:
    """Return the installed families for `language`, best first. The same for the same arguments."""
    own = _families_key(language)
    table, latin = (_SERIF, _LATIN_SERIF) if serif else (_SANS, _LATIN_SANS)
    # A foreign name in Latin letters keeps the font of every article: families that have both
    # scripts, as DejaVu Sans has, come with those of Latin.
    wanted = [family for family in table.get(own, ()) if family not in latin]
    if own in _HAN:  # their quotes and dots are wide; a Latin font would narrow them
        wanted += _SANS[own]
    wanted += latin + _SANS.get(own, ())
    for other in _OTHERS:
        wanted += table[other]
    for other in _OTHERS:
        wanted += _SANS[other]
    return _installed([*wanted, *_EMOJI])


@cache
def mono_families(language: str) -> tuple[str, ...]:
    """Return the installed families for code, with those of `language` for the comments in it."""
    return _installed([*_MONO, *body_families(language, serif=False)])


def _installed(wanted: list[str]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in dict.fromkeys(wanted) if family in there)


def _families_key(language: str) -> str:
    tag = language.lower().replace("_", "-")
    base = tag.split("-")[0]
    if base in ("zh", "yue", "cmn"):
        return "zh-Hant" if base == "yue" or any(p in tag for p in _TRADITIONAL) else "zh-Hans"
    return {"iw": "he", "ps": "ar", "ug": "ar", "ckb": "ar", "mr": "hi", "ne": "hi"}.get(base, base)
