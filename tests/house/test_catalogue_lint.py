"""The lint of what the commands say, and the build step that makes their catalogues."""

from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.catalog import Message

from readerapp.domain.errors import Reason
from readerapp.ui.language.switcher import LANGUAGES
from tools import catalogues, check_catalogues, translations
from tools.check_catalogues import message_problem, source_problems

HEAD = "from readerapp.messages import _, ngettext\n"


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
        "def f(n): print_message(f'  ({_(\"off\")})')",
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


def test_there_is_a_catalogue_for_each_language_of_the_window() -> None:
    spoken = {path.stem.replace("_", "-") for path in translations.catalogues()}
    assert spoken == set(LANGUAGES) - {"en"}


def test_nothing_that_is_printed_is_missing_from_the_catalogues() -> None:
    found = [each for path in catalogues.sources() for each in source_problems(path)]
    assert found == []


def test_sentences_of_the_window_are_translated_there(tmp_path: Path) -> None:
    """A catalogue takes them from the .ts file, and keeps what it has of all others."""
    path = tmp_path / "fr.po"
    text = translations.catalogue("fr").read_text("utf-8")
    mine = text.replace('msgstr "bientôt"', 'msgstr "sous peu"')
    known = catalogues.read(translations.catalogue("fr")).get(Reason.NOT_FOUND.value)
    assert known
    broken = mine.replace(str(known.string), "manque")
    assert broken.count("manque") > mine.count("manque")
    path.write_text(broken, encoding="utf-8")
    assert catalogues.written(catalogues.updated(path, catalogues.template())) == mine


def test_a_catalogue_of_the_sources_is_up_to_date() -> None:
    template = catalogues.template()
    assert check_catalogues.differences(catalogues.TEMPLATE, template) == []


def test_a_catalogue_in_use_is_replaced(tmp_path: Path) -> None:
    made = tmp_path / "fr" / "LC_MESSAGES" / "readerapp.mo"
    catalogues.compile_to(translations.catalogue("fr"), [made])
    first = made.stat().st_ino
    catalogues.compile_to(translations.catalogue("fr"), [made])
    assert made.stat().st_ino != first
    assert [path.name for path in made.parent.iterdir()] == ["readerapp.mo"]
