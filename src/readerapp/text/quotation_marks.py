"""Quotation marks of a language."""

# After CLDR (delimiters: quotationStart, quotationEnd); of others those of English.
_OF_LANGUAGE = {
    "de": "„“", "cs": "„“", "sk": "„“", "bg": "„“", "sl": "„“", "hr": "„“", "sr": "„“",
    "pl": "„”", "ro": "„”", "hu": "„”", "sv": "””", "fi": "””",
    "ru": "«»", "uk": "«»", "es": "«»", "it": "«»", "el": "«»", "no": "«»", "ca": "«»", "fa": "«»",
    "ja": "「」",
}  # fmt: skip
_FRENCH = ("«\u00a0", "\u00a0»")


def quotation_marks(language: str) -> tuple[str, str]:
    """Return what opens a quotation in a language (a tag, or nothing), and what closes it."""
    base = language.partition("-")[0].lower()
    if base == "fr":
        return _FRENCH
    marks = _OF_LANGUAGE.get(base, "“”")
    return marks[0], marks[1]
