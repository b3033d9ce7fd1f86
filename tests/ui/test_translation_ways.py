"""Ways of a translation: through English, by models that were loaded before, in each block's own
language."""

from pathlib import Path

from PySide6.QtGui import QAccessible
from translation_desktop import open_with_models, plain, said_to_be_from, shown, translate
from translation_weights import placed
from window_desktop import Desktop, MakeDesktop, article

from readerapp import settings as declared
from readerapp.library import searching
from readerapp.library.translating import translations_of
from readerapp.ui.language.wording import Wording
from readerapp.ui.widgets.badges import badges_of

PORTUGUESE = "<p>O presidente visitou a cidade na segunda-feira. O porto abriu depois.</p>"
ENGLISH = "<p>The president met the leader of the party on Monday.</p>"
LABEL = "Translated on this computer, through English, by Firefox Translations es-en"


def test_a_way_through_english_is_said_so_wherever_the_label_stands(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    """The text is Portuguese and is called Spanish, as is the model that takes it to English."""
    news = [
        article(0, title="O presidente visitou a cidade", language="es", body_html=PORTUGUESE),
        article(4, title="The harbour is open", body_html=ENGLISH),
    ]
    models = said_to_be_from("es", tmp_path / "es"), placed("en", "pt").folder
    desktop = open_with_models(make_desktop, news, *models)
    window = desktop.window
    translate(desktop)
    assert "O presidente" in shown(desktop)
    assert LABEL in shown(desktop)
    assert "and Firefox Translations en-pt" in shown(desktop)
    installed = searching.heads(desktop.library, desktop.ids[:1])
    assert installed[0].language == "es"  # the article itself is what it was
    (made,) = translations_of(desktop.library, desktop.ids[:1], "pt").values()
    assert made.made.is_through_english
    desktop.reader.settings.set(declared.TRANSLATED_TITLES, "es")
    titles = desktop.reader.features.translation.titles
    titles.read_settings()
    desktop.until(lambda: titles.shown(installed[0]).original is not None)
    head = titles.shown(installed[0])
    badges = badges_of(head, window.reading.view.theme, Wording())
    assert any("Translated" in plain(each.text) for each in badges)
    heard = QAccessible.queryAccessibleInterface(window.reading.view).textInterface()
    assert LABEL in plain(heard.text(0, heard.characterCount()))


def processes(desktop: Desktop) -> int:
    return len(desktop.library.translating_workers._idle)


def test_models_are_loaded_while_an_article_is_looked_at(make_desktop: MakeDesktop) -> None:
    news = [
        article(0, title="The harbour is open", body_html=ENGLISH),
        article(1, title="Le port est ouvert", language="fr"),
    ]
    desktop = open_with_models(make_desktop, news, placed("en", "pt").folder)
    warming = desktop.reader.features.translation.warming
    desktop.until(lambda: processes(desktop) == 1)
    desktop.library.translating_workers.rest()
    desktop.open(1)  # no model leads from French
    desktop.until(lambda: not warming.is_due)
    desktop.settle()
    assert processes(desktop) == 0
    settings = desktop.reader.settings
    settings.set(declared.READER_LANGUAGES, "fr,en-GB")
    desktop.open(0)
    assert not warming.is_due
    desktop.open(1)
    settings.set(declared.READER_LANGUAGES, "")
    settings.set(declared.TRANSLATION, False)
    desktop.open(0)
    assert not warming.is_due


def test_each_block_is_in_the_language_it_is_written_in(make_desktop: MakeDesktop) -> None:
    body = f"{ENGLISH}<pre>for each in them: pass</pre>"
    news = [article(0, title="The harbour is open", body_html=body)]
    desktop = open_with_models(make_desktop, news, placed("en", "pt").folder)
    translate(desktop)
    found = desktop.reader.features.reading.translation
    assert found is not None
    assert [each.language for each in found.body] == ["pt", "en"]
    assert found.article.head.language == "pt"
