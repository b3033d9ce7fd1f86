"""The lint of messages, the build step that compiles them, and the languages that are offered."""

import tomllib
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.catalog import Message

from readerapp.ui.language.switcher import LANGUAGES
from tools import catalogues, check_translations, translations
from tools.check_translations import message_problem, source_problems

HEAD = "from readerapp.messages import _, ngettext, pgettext\n"


def _problems(tmp_path: Path, code: str) -> list[str]:
    path = tmp_path / "said.py"
    path.write_text(HEAD + code, encoding="utf-8")
    return list(source_problems(path))


@pytest.mark.parametrize(
    "code",
    [
        "def f(): print_message(_('Nothing was fetched.'))",
        "def f(n): print_message(ngettext('{n} feed', '{n} papers', n).format(n=n))",
        "def f(e): print_result({}, f'failed     {e:<10}', as_json=True)",
        "def f(p): print_result({'a name': 'b'}, _('Saved {path}').format(path=p), as_json=1)",
        "def f(p): p.add_argument('--yes', metavar='PATH-OR-URL', help=_('do not ask'))",
        "def f(d): print_message(f'{d:%Y-%m-%d %H:%M}')",
        "def f(n): print_message(f'  ({_(\"off\")})')",
        "def f(): print_message(pgettext('a feed', 'Nothing was fetched.'))",
        "def f(error): print_message(_(error.reason.value))",
        "EXAMPLES = {'tag': 'readerapp tag add energy 12'}",
    ],
)
def test_what_is_translated_passes(code: str, tmp_path: Path) -> None:
    assert _problems(tmp_path, code) == []


@pytest.mark.parametrize(
    "code",
    [
        "def f(): print_message('Nothing was fetched.')",
        "def f(n): print_message(f'{n} papers')",
        "def f(n): print_message(_(f'{n} papers'))",
        "def f(name): print_message(_('From ' + name))",
        "def f(text): print_message(_(text))",
        "def f(key): print_message(_(TEXTS[key]))",
        "def f(n): print_message(ngettext('{n} feed', f'{n} papers', n))",
        "def f(meaning): print_message(pgettext(meaning, 'feed'))",
        "def f(n):\n    line = f'{n} papers'\n    print_result({}, line, as_json=False)",
        "def f(n):\n    line = ''\n    line += 'soon'\n    print_result({}, line, as_json=False)",
        "def f(n): print_result({}, g(n), as_json=False)\ndef g(n): return 'soon' if n else ''",
        "def f(n): print_result({}, ', '.join(['soon', n]), as_json=False)",
        "def f(p): p.add_argument('--yes', help='do not ask')",
        "def f(p): raise argparse.ArgumentTypeError('takes names')",
        "TOLD = {1: 'it took too long'}",
    ],
)
def test_what_gettext_never_sees_is_named(code: str, tmp_path: Path) -> None:
    assert _problems(tmp_path, code) != []


@pytest.mark.parametrize(
    ("source", "said", "is_good"),
    [
        ("Saved {path}", "{path} enregistré", True),
        ("Saved {path}", "enregistré", False),
        ("Saved {path}", "", False),
        ("usage: ", "utilisation : ", True),
        ("usage: ", "utilisation :", False),
        ("with %(a)s", "avec %(a)s", True),
        ("with %(a)s", "avec %s", False),
        ("half of it", "50 % de cela", False),
        (("{count} feed", "{count} feeds"), ("{count} flux", "{count} flux"), True),
        (("{count} feed", "{count} feeds"), ("un flux", "{count} flux"), False),  # 0, too
        (("{count} feed", "{count} feeds"), ("{count} flux",), False),
        (("hourly", "every {hours} hours"), ("à toute heure", "toutes les {hours} heures"), True),
    ],
)
def test_a_translation_keeps_what_is_put_into_it(
    source: str | tuple[str, str], said: str | tuple[str, ...], is_good: bool
) -> None:
    message = Message(source, said)
    assert (message_problem(message, Catalog(locale="fr")) is None) is is_good


def test_an_unfinished_translation_is_named() -> None:
    message = Message("soon", "bientôt", flags={"fuzzy"})
    assert message_problem(message, Catalog(locale="fr")) == "not finished"


def test_a_form_for_one_number_may_leave_it_out() -> None:
    arabic = Catalog(locale="ar")
    forms = (
        "لا خلاصات",
        "خلاصة واحدة",
        "خلاصتان",
        "{count} خلاصات",
        "{count} خلاصة",
        "{count} خلاصة",
    )
    source = ("{count} feed", "{count} feeds")
    assert arabic.num_plurals == 6
    assert message_problem(Message(source, forms), arabic) is None
    assert message_problem(Message(source, (*forms[:3], "خلاصات", *forms[4:])), arabic)


def test_what_is_shown_in_the_window_is_a_literal_too(tmp_path: Path) -> None:
    path = tmp_path / "shown.py"
    code = "def f(n, text): return counted('{count} feed', text, n), _('Unread')"
    path.write_text(HEAD + code, encoding="utf-8")
    (problem,) = source_problems(path, prints=False)
    assert "counted() needs a plain literal" in problem


def test_the_languages_offered_are_those_translated() -> None:
    translated = {path.stem.replace("_", "-") for path in translations.files()}
    assert translated == set(LANGUAGES) - {"en"}


def test_nothing_that_is_said_is_missing_from_the_catalogues() -> None:
    assert check_translations.problems() == []


def test_what_is_said_to_translators_goes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comment right above a message, as long as it is."""
    code = """
# Of the code alone.
a = _("one")
# Translators: behind a number,
# as in “5 new”
b = [_("two"), counted("{count} new", "{count} new", n, "feeds")]
c = pgettext("a feed", "two")
"""
    (tmp_path / "said.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(catalogues, "PACKAGE", tmp_path)
    found = catalogues.template()
    said = [
        found.get(text, context) for text, context in
        (("one", None), ("two", "a feed"), ("two", None), ("{count} new", "feeds"))
    ]  # fmt: skip
    behind = ["behind a number, as in “5 new”"]
    assert [each and each.auto_comments for each in said] == [[], [], behind, behind]


def test_a_translation_is_kept_while_its_message_is_there(tmp_path: Path) -> None:
    path = tmp_path / "fr.po"
    text = translations.file_of("fr").read_text("utf-8")
    mine = text.replace('msgstr "bientôt"', 'msgstr "sous peu"')
    assert mine != text
    gone = '\nmsgid "Said no more."\nmsgstr "Plus dit."\n'
    path.write_text(mine + gone, encoding="utf-8")
    assert catalogues.written(catalogues.updated(path, catalogues.template())) == mine


def test_a_catalogue_in_use_is_replaced(tmp_path: Path) -> None:
    made = tmp_path / "fr" / "LC_MESSAGES" / "readerapp.mo"
    catalogues.compile_to(translations.file_of("fr"), [made])
    first = made.stat().st_ino
    catalogues.compile_to(translations.file_of("fr"), [made])
    assert made.stat().st_ino != first
    assert [path.name for path in made.parent.iterdir()] == ["readerapp.mo"]


def test_a_word_the_glossary_avoids_is_named() -> None:
    catalog = Catalog(locale="de")
    catalog.add("Source", "Eine Zeit&ung")
    catalog.add("Hoax", "Zeitungsente")
    assert list(check_translations.catalogue_problems(catalog, catalog)) == [
        "“Quelle” instead of “Zeitung” in: Source"
    ]


def test_the_glossary_knows_every_language_offered() -> None:
    glossary = tomllib.loads((translations.SOURCES / "glossary.toml").read_text("utf-8"))
    for name, term in glossary.items():
        assert {*LANGUAGES} - {"en"} <= term.keys(), name
        assert set(term.get("avoid", {})) <= term.keys(), name
