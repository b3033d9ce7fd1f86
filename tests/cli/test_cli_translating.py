"""`readerapp translate`: labelled, and its status says whether all was translated."""

import json
from pathlib import Path

import pytest
from library_samples import article, open_in, put
from translation_weights import placed

from readerapp.cli.commands import run
from readerapp.library import open_library, preferences, translation_models
from readerapp.settings import (
    SEARCH_TRANSLATIONS,
    TRANSLATED_TITLES,
    TRANSLATION,
    TRANSLATION_TARGET,
)
from readerapp.system import Paths, system_clock

TEXT = "The minister left the old house on Monday."


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with an English and a Korean article."""
    with open_in(tmp_path) as library:
        put(
            library,
            article("one", "The harbour is open", dek="It was closed in 2017.", body_text=TEXT),
            article("two", "항구가 열렸다", language="ko"),
        )
    return tmp_path


@pytest.fixture
def with_model(profile: Path) -> Path:
    """The same with a model."""
    folder = placed("en", "pt").folder
    paths = Paths.of_profile(profile)
    translation_models.add(paths, folder, system_clock.now(), may_be_unknown=True)
    return profile


def translate(profile: Path, *arguments: str) -> int:
    return run(["translate", *arguments, "--profile", str(profile)])


def test_an_article_is_printed_with_its_label(
    with_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate(with_model, "1", "--to", "pt-BR") == 0
    label, title, dek, body = capsys.readouterr().out.strip().split("\n\n")
    assert label.startswith("Machine translation from English, made on this computer by Firefox")
    assert label.endswith("It may contain errors.")
    assert "porto" in title
    assert "2017" in dek
    assert "segunda-feira" in body


def test_titles_are_printed_as_json(with_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translate(with_model, "1", "--to", "pt", "--titles", "--json") == 0
    values = json.loads(capsys.readouterr().out)
    assert (values["id"], values["language"], values["translated_from"]) == (1, "pt", "en")
    assert values["label"].startswith("Machine translation")
    assert values["doubts"] == []
    assert "blocks" not in values
    assert translate(with_model, "1", "--to", "pt", "--json") == 0
    (block,) = json.loads(capsys.readouterr().out)["blocks"]
    assert (block["kind"], block["is_translated"]) == ("paragraph", True)


def test_what_cannot_be_translated_is_said_with_what_would_do(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    placed("en", "pt")  # skips where there is no engine
    assert translate(profile, "1", "2", "9", "--to", "pt") == 1
    english, korean, missing = capsys.readouterr().err.strip().splitlines()
    assert english.startswith("1: There is no model from English to Portuguese.")
    assert "Korean to English and English to Portuguese would do." in korean
    assert missing == "There is no article 9."
    assert translate(profile, "1", "--to", "en") == 1
    assert "in English already" in capsys.readouterr().err


def test_a_damaged_model_is_said(with_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder,) = (with_model / "translation-models").glob("en-pt-*")
    (file,) = folder.glob("model*.bin")
    data = bytearray(file.read_bytes())
    data[-5] ^= 1
    file.write_bytes(data)
    assert translate(with_model, "1", "--to", "pt") == 1
    assert "is damaged and is not used" in capsys.readouterr().err


def test_a_search_says_that_it_found_a_translated_title(
    with_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate(with_model, "1", "--to", "pt", "--titles") == 0
    with open_library(Paths.of_profile(with_model)) as library:
        for each in (TRANSLATION, SEARCH_TRANSLATIONS):
            preferences.save(library, each.key, True)
    capsys.readouterr()
    assert run(["search", "porto", "--profile", str(with_model)]) == 0
    assert "Found in a translation: O porto" in capsys.readouterr().out
    assert run(["search", "porto", "--json", "--profile", str(with_model)]) == 0
    assert json.loads(capsys.readouterr().out)["translated"].startswith("O porto")


def test_lists_show_what_is_translated_as_the_window_does(
    with_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate(with_model, "1", "--to", "pt", "--titles") == 0

    def printed(*words: str) -> str:
        capsys.readouterr()
        assert run([*words, "--profile", str(with_model)]) == 0
        return capsys.readouterr().out

    assert "The harbour is open" in printed("list")
    with open_library(Paths.of_profile(with_model)) as library:
        for setting, value in ((TRANSLATION, True), (TRANSLATED_TITLES, "en,ko")):
            preferences.save(library, setting.key, value)
        preferences.save(library, TRANSLATION_TARGET.key, "pt")
    assert "en   ⇄ O porto" in printed("list")
    assert "항구가 열렸다" in printed("list")  # of which nothing is stored
    assert "⇄ O porto" in printed("frontpage")
    lines = [json.loads(each) for each in printed("list", "--json").splitlines()]
    (found,) = [each for each in lines if each["id"] == 1]
    assert (found["title"], found["language"]) == ("The harbour is open", "en")
    assert found["translation"]["title"].startswith("O porto")
    assert found["translation"]["language"] == "pt"
    assert found["translation"]["models"]
    assert "translation" not in next(each for each in lines if each["id"] == 2)
    assert "⇄" not in printed("list", "--format", "csv")
