"""The lint that finds texts Qt would not translate, and the languages that are offered."""

import ast
import os
import tomllib
from pathlib import Path

import pytest

from readerapp.ui.language.switcher import LANGUAGES
from tools import check_translations, translations
from tools.check_translations import call_problem

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"


def _problem(code: str) -> str | None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    return call_problem(call)


@pytest.mark.parametrize(
    "code",
    [
        "self.tr('Unread')",
        "self.tr('%n article(s)', '', count)",
        "self.tr('From {source}').format(source=name)",
        "self.tr('a long ' 'text')",
        "QCoreApplication.translate('Window', 'Unread')",
        "text.translate(TABLE)",
        "painter.translate(0, -top)",
        "text.translate({ord('a'): None})",
        "print(f'{tr}')",
    ],
)
def test_good_calls_pass(code: str) -> None:
    assert _problem(code) is None


@pytest.mark.parametrize(
    "code",
    [
        "self.tr(f'From {source}')",
        "self.tr(text)",
        "self.tr('From ' + source)",
        "self.tr(TEXTS[key], '', 3)",
        "window.tr('Unread')",
        "translate('Window', f'{n} unread')",
        "QCoreApplication.translate(context, 'Unread')",
        "self.tr(b'bytes')",
    ],
)
def test_bad_calls_are_named(code: str) -> None:
    assert _problem(code) is not None


def test_the_languages_offered_are_those_translated() -> None:
    translated = {path.stem.removeprefix(translations.PREFIX) for path in translations.files()}
    assert translated == set(LANGUAGES)


def test_a_translation_in_use_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt maps the file: what is written over under an open window ends it."""
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    monkeypatch.setattr(translations, "COMPILED", tmp_path)
    source, made = tmp_path / "readerapp_fr.ts", tmp_path / "readerapp_fr.qm"
    source.write_bytes((TRANSLATIONS / "readerapp_fr.ts").read_bytes())
    made.write_bytes(b"in use")
    os.utime(made, (1, 1))
    with made.open("rb") as in_use:
        translations.release()
        assert in_use.read() == b"in use"
    assert made.stat().st_size > 1_000
    assert sorted(tmp_path.iterdir()) == [made, source]


def test_a_word_the_glossary_avoids_is_named(tmp_path: Path) -> None:
    path = tmp_path / "readerapp_fr.ts"
    said = "<message><source>{0}</source><translation>{1}</translation></message>"
    texts = said.format("Story", "Un s&amp;ujet") + said.format("Subject", "Sujétion")
    path.write_text(f"<TS><context>{texts}</context></TS>", encoding="utf-8")
    assert list(check_translations.avoided([path])) == [
        "readerapp_fr.ts: “actualité” instead of “sujet” in: Un s&ujet"
    ]


def test_the_glossary_knows_every_language_offered() -> None:
    glossary = tomllib.loads((translations.SOURCES / "glossary.toml").read_text("utf-8"))
    for name, term in glossary.items():
        assert {*LANGUAGES} - {"en"} <= term.keys(), name
        assert set(term.get("avoid", {})) <= term.keys(), name
