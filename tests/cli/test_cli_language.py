"""The language of the commands: the environment's, in real processes; what scripts read stays."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from pathlib import Path

import pytest

from readerapp.cli import run
from readerapp.cli.output import damage
from readerapp.domain.backups import Finding, FindingForm
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.searches import ProblemKind
from readerapp.messages import CHOSEN, ENGLISH, error_message, in_a_row, sentence, speak, words_in

FRENCH = {"LANG": "fr_FR.UTF-8"}
ENGLISH_LOCALE = {"LANG": "C"}
CHOOSERS = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
# What a process of English has opened of the catalogues by its end.
OPENED = """
import sys
sys.addaudithook(lambda event, args: event == "open" and str(args[0]).endswith(".mo") and exit(9))
from readerapp.__main__ import main
main(sys.argv[1:])
"""


def environment(chosen: Mapping[str, str]) -> dict[str, str]:
    """The environment of this process with a language of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in CHOOSERS}
    return {**kept, "PYTHONIOENCODING": "utf-8", **chosen}


def readerapp(
    *words: object, chosen: Mapping[str, str] = FRENCH, status: int = 0
) -> tuple[str, str]:
    """Run a command in a process of its own; return what it wrote."""
    command = [sys.executable, "-m", "readerapp", *map(str, words)]
    done = subprocess.run(command, capture_output=True, env=environment(chosen), check=False)
    errors = done.stderr.decode()
    assert done.returncode == status, errors
    return done.stdout.decode(), errors.replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A library that two texts were brought into, and what was printed then."""
    folder = tmp_path_factory.mktemp("french")
    for name in ("Le vin", "Le pain"):
        text = f"# {name}\n\n{name} est bon cette année, disent ceux qui le font.\n"
        (folder / f"{name}.md").write_text(text, "utf-8")
    profile = folder / "profile"
    output, _ = readerapp("import", "--no-relate", folder, "--profile", profile)
    return profile, output


@pytest.fixture(scope="module")
def profile(imported: tuple[Path, str]) -> Path:
    """A library with two articles."""
    return imported[0]


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process speaks French."""
    monkeypatch.setenv("LANGUAGE", "fr")
    monkeypatch.setenv("LC_MESSAGES", "fr_FR.UTF-8")
    speak(os.environ)
    yield
    speak({"LANG": "C"})


def test_help_is_in_the_readers_language() -> None:
    output, _ = readerapp("--help")
    assert output.startswith("utilisation")
    assert "afficher cette aide et quitter" in output
    assert "lister les articles, les plus récents d’abord" in output
    assert "list articles" not in output
    assert "--version" in output


def test_help_of_the_window_too() -> None:
    output, _ = readerapp("screenshot", "--help")
    assert "en pixels" in output


def test_wrong_use_is_told_in_the_readers_language() -> None:
    _, errors = readerapp("list", "--limit", "0", status=2)
    assert "erreur : argument --limit : prend un nombre entier de 1 à" in errors
    _, errors = readerapp("screenshot", "x.txt", status=2)
    assert "screenshot prend un fichier se terminant par .png" in errors
    _, errors = readerapp("import", status=2)
    assert "les arguments suivants sont nécessaires : PATH-OR-URL" in errors


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("fr", "a, b, c"),
        ("ar", "a، b، c"),
        ("ja", "a、b、c"),
        ("zh_CN", "a、b、c"),
        ("C", "a, b, c"),
    ],
)
def test_the_things_of_a_list_are_parted_as_the_language_does(
    monkeypatch: pytest.MonkeyPatch, language: str, row: str
) -> None:
    monkeypatch.setenv("LANGUAGE", language)
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8" if language != "C" else "C")
    speak(os.environ)
    try:
        assert in_a_row("abc") == row
        assert in_a_row(()) == ""
    finally:
        speak({"LANG": "C"})


def test_a_search_takes_names_of_languages_in_the_readers_language(profile: Path) -> None:
    """Also where the system has not installed that locale."""
    german, korean = {"LANG": "de_DE.UTF-8"}, {"LANG": "xx_YY", "LANGUAGE": "ko"}
    for chosen, name in ((german, "Französisch"), (korean, "프랑스어")):
        output, errors = readerapp("search", f"lang:{name}", "--profile", profile, chosen=chosen)
        assert (output.count("Le pain"), errors) == (1, ""), name


def test_a_missing_file_is_told_as_the_window_tells_it(profile: Path) -> None:
    output, errors = readerapp(
        "import", "--no-relate", "/nowhere.md", "--profile", profile, status=1
    )
    assert output.startswith("failed ")  # scripts read the first word
    assert "n’existe pas" in output
    assert errors == "importés : 0 sur 1, 1 échec\n"


def test_an_import_has_the_first_word_that_scripts_know(imported: tuple[Path, str]) -> None:
    lines = imported[1].splitlines()
    assert [line.split()[0] for line in lines] == ["added", "added"]
    assert all("sans date" in line for line in lines)


def test_numbers_have_the_plural_of_the_language(profile: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    readerapp("backup", copy, "--profile", profile)
    output, _ = readerapp("restore", copy, "--preview", "--profile", profile)
    assert " 0 favori\n" in output  # as 1 in French, unlike English
    assert "  2 articles, 2 non lus," in output


def test_what_a_list_of_feeds_lacks_is_told(profile: Path, tmp_path: Path) -> None:
    feed = '<outline type="rss" text="A" xmlUrl="https://a.example/feed"/>'
    listed = tmp_path / "feeds.opml"
    outlines = f'{feed}{feed}<outline type="rss" text="B" xmlUrl="ftp://b.example"/>'
    listed.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', "utf-8")
    output, errors = readerapp("import", "--no-relate", listed, "--profile", profile)
    assert output == f"added      {listed}: 1 nouveau flux, 0 déjà connu\n"
    assert "1 figure plusieurs fois" in errors
    assert "1 sans adresse qui puisse être ouverte" in errors


@pytest.mark.parametrize("command", [["list"], ["feeds", "list"], ["show", "1"], ["bin", "list"]])
def test_json_speaks_no_language(
    profile: Path,
    command: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = []
    for locale in ("C", "fr_FR.UTF-8"):
        monkeypatch.setenv("LC_ALL", locale)
        assert run(["--json", *command, "--profile", str(profile)]) == 0
        said.append(capsys.readouterr().out)
    speak(ENGLISH_LOCALE)
    assert said[0] == said[1]


def test_a_failure_in_json_is_english(profile: Path) -> None:
    words = ("--json", "import", "/nowhere.md", "--profile", profile)
    output, _ = readerapp(*words, status=1)
    error = json.loads(output)["error"]
    assert error == str(ReaderError(Reason.NOT_FOUND, "/nowhere.md", "No such file or directory"))


@pytest.mark.parametrize("command", [["--help"], ["list"], ["list", "--limit", "0"], ["show", "1"]])
def test_what_a_pipe_cannot_say_ends_no_command(profile: Path, command: list[str]) -> None:
    words = [sys.executable, "-m", "readerapp", *command]
    words += [] if "--help" in command else ["--profile", str(profile)]
    chosen = environment(FRENCH | {"PYTHONIOENCODING": "ascii"})
    done = subprocess.run(words, capture_output=True, env=chosen, check=False)
    assert done.returncode == (2 if "0" in command else 0)
    assert b"Traceback" not in done.stderr


def test_a_document_is_in_the_encoding_that_it_names(profile: Path, tmp_path: Path) -> None:
    own = tmp_path / "profile"
    readerapp(
        "feeds", "add", "--no-fetch", "--folder", "Été", "https://a.example", "--profile", own
    )
    terminal = FRENCH | {"PYTHONIOENCODING": "ascii"}
    listed, _ = readerapp("feeds", "export", "--profile", own, chosen=terminal)
    assert 'encoding="UTF-8"' in listed
    assert 'text="Été"' in listed
    page, _ = readerapp("show", "1", "--format", "html", "--profile", profile, chosen=terminal)
    assert '<meta charset="utf-8">' in page
    assert "cette année" in page


@pytest.mark.parametrize(
    ("chosen", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_CA"}, "fr"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "xx_YY.UTF-8"}, "en"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh-Hans"),
        ({"LANG": "ja_JP.eucJP"}, "ja"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LC_MESSAGES": "de_DE.UTF-8", "LC_ALL": "es_ES.UTF-8"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "xx:fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en_GB:fr"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": ""}, "de"),
        ({"LC_ALL": "C", "LANGUAGE": "fr"}, "en"),
        ({"LANGUAGE": "fr"}, "fr"),
    ],
)
def test_the_environment_chooses_as_gettext_has_it(
    chosen: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in CHOOSERS:
        monkeypatch.delenv(name, raising=False)
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    speak(os.environ)
    spoken = CHOSEN.language
    monkeypatch.undo()
    speak({"LANG": "C"})
    assert spoken == language


@pytest.mark.parametrize(
    ("locale", "status"), [("C", 0), ("en_US.UTF-8", 0), ("xx_YY", 0), ("fr_FR.UTF-8", 9)]
)
def test_english_loads_no_catalogue(locale: str, status: int) -> None:
    command, chosen = [sys.executable, "-c", OPENED, "--help"], environment({"LANG": locale})
    done = subprocess.run(command, env=chosen, stdout=subprocess.DEVNULL, check=False)
    assert done.returncode == status


def test_in_english_an_error_is_said_as_it_is_logged() -> None:
    speak({"LANG": "C"})
    errors = [ReaderError(each, "the file", detail) for each in Reason for detail in ("", "why")]
    assert [sentence(each) for each in errors] == [str(each) for each in errors]


@pytest.mark.usefixtures("french")
def test_what_lower_rooms_say_is_translated() -> None:
    """French happens to say none of it as English does."""
    forms: list[Enum] = [*Reason, *ProblemKind, *FindingForm]
    assert [form for form in forms if CHOSEN.gettext(form.value) == form.value] == []
    finding = Finding(FindingForm.NOT_INDEXED, count=46)
    assert finding == "46 articles are missing from the search index."
    assert damage(finding).endswith(": 46.")
    assert "Contenu fourni" in sentence(ReaderError(Reason.EMPTY))


@pytest.mark.usefixtures("french")
def test_the_window_is_told_of_no_option_of_commands_and_no_detail() -> None:
    for reason in (Reason.EXISTS, Reason.UNKNOWN_MODEL):
        error = ReaderError(reason, "a.md", "errno 17")
        assert "--" in sentence(error)
        assert "errno 17" in sentence(error)
        said = error_message(error)
        assert said.startswith("a.md")
        assert "--" not in said
        assert "errno 17" not in said
        assert said.split()[1:] != str(error).split()[1 : len(said.split())]  # it is French


@pytest.mark.usefixtures("french")
def test_what_json_says_is_english_beside_what_people_read() -> None:
    assert CHOSEN.gettext("soon") == "bientôt"
    assert ENGLISH.gettext("soon") == "soon"
    assert CHOSEN.ngettext("{count} new", "{count} new", 0) == "{count} nouveau"
    assert (CHOSEN.language, ENGLISH.language) == ("fr", "en")


def test_a_message_is_said_in_the_words_given_last_on_any_thread() -> None:
    """What a worker says while the language changes is in one of the two."""
    said = {words_in(tag).gettext("soon") for tag in ("fr", "de")}
    assert "soon" not in said
    before = CHOSEN.words
    heard = set[str]()
    with ThreadPoolExecutor(2) as pool:
        try:
            CHOSEN.words = words_in("fr")
            asked = [pool.submit(CHOSEN.gettext, "soon") for _n in range(50)]
            CHOSEN.words = words_in("de")
            asked += [pool.submit(CHOSEN.gettext, "soon") for _n in range(50)]
            heard = {each.result() for each in asked}
            assert asked[-1].result() == words_in("de").gettext("soon")
        finally:
            CHOSEN.words = before
    assert heard <= said
    assert words_in("pt") is ENGLISH
