"""Another interface language: every window says everything in it at once, and keeps all else."""

from collections.abc import Callable

from every_window import ALONE, close_all, open_all
from PySide6.QtWidgets import QWidget
from seen_words import Catalogue, words_of
from window_desktop import Desktop

FRENCH = Catalogue("fr")


def switch(desktop: Desktop, language: str) -> None:
    desktop.reader.appearance.use_language(language)
    desktop.settle()


def is_data(where: str, text: str) -> bool:
    """Whether a text is of no language of ours: it was given."""
    if "Licences" in where or text.startswith("Readerapp is free software"):
        return True  # of others' work, in English everywhere
    # What an article says of itself, quoted among what is said of it.
    return "evidence" in where and any(
        part in text for part in ("\u2068visible_text\u2069", "\u2068Reported by AI\u2069")
    )


def found(window: QWidget, is_left: Callable[[str], bool]) -> list[tuple[str, str]]:
    return sorted(
        {
            (where, text[:90])
            for where, text in words_of(window)
            if is_left(text) and not is_data(where, text)
        }
    )


def left_over(desktop: Desktop, windows: dict[str, QWidget]) -> dict[str, object]:
    """What is left in the language before, there and back, and what is not as it was."""
    before = {name: list(words_of(window)) for name, window in windows.items()}
    switch(desktop, "fr")
    left: dict[str, object] = {
        name: found(window, FRENCH.english) for name, window in windows.items()
    }
    switch(desktop, "en")
    for name, window in windows.items():
        left[f"{name}, back"] = found(window, FRENCH.other)
        after = list(words_of(window))
        if before[name] != after:
            left[f"{name}, changed"] = [
                (was, is_now)
                for was, is_now in zip(before[name], after, strict=False)
                if was != is_now
            ][:8]
    return {name: texts for name, texts in left.items() if texts}


def test_every_window_changes_all_of_its_words(desktop: Desktop) -> None:
    left = left_over(desktop, dict(open_all(desktop)) | {"main": desktop.window})
    close_all(desktop)
    assert left == {}


def test_what_closes_by_itself_changes_all_of_its_words(desktop: Desktop) -> None:
    desktop.open(0)
    left: dict[str, object] = {}
    for name, show in ALONE.items():
        left |= left_over(desktop, {name: show(desktop)})
        close_all(desktop)
    assert left == {}
