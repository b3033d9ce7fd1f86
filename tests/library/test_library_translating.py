"""Translating a library: stored beside the original, made anew when it must be, never in the way.

With real models where a package with small weights is installed; skipped elsewhere.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_texts import HOSTILE
from library_fixtures import lender
from library_samples import article, open_in, put
from pytestqt.qtbot import QtBot
from translation_weights import install, placed
from work import calls_to

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.translation import (
    Direction,
    InstalledModel,
    NoRoute,
    NotTranslated,
    Route,
    SourceText,
    TranslatedHead,
)
from readerapp.library import (
    Library,
    opening,
    reading,
    stored_translations,
    translation_worker,
)
from readerapp.library.model_folders import folder_of
from readerapp.library.stored_translations import TranslatedArticle, outdated_heads
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.library.translating import (
    route,
    stored_article,
    translate_article,
    translate_titles,
    translations_of,
)
from readerapp.library.translation_worker import translate_texts
from readerapp.rendering.blocks import BlockKind
from readerapp.storage import Store
from readerapp.storage.translations import TranslationWriter
from readerapp.system import system_clock

__all__ = ["lender"]  # a fixture
MOST_MEMORY = 150_000  # kilobytes
HTML = """
<p>The president, <a href="https://x.example/o">Barack Obama</a>, met the <b>South Korean
leader</b> on Monday and signed 15 agreements.</p>
<h2>Why it matters</h2>
<ul><li>It costs 89 euros a day.</li><li><code>x = 1</code> is a line of code.</li></ul>
<table><tr><th>City</th><th>People</th></tr><tr><td>Paris in spring</td><td>2,100,000</td></tr>
</table>
<pre>for each in them: pass</pre>
<blockquote><p>&ldquo;We won. Today it begins,&rdquo; he said.</p></blockquote>
"""
KINDS = [
    BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM, BlockKind.ITEM, BlockKind.TABLE,
    BlockKind.CODE, BlockKind.PARAGRAPH,
]  # fmt: skip


@pytest.fixture
def library(lender: Library, tmp_path: Path) -> Iterator[Library]:
    """A library with two articles in English and one in French."""
    opened = open_in(tmp_path / "profile", workers_of=lender)
    opened._translating_workers = lender.translating_workers
    body = {"body_html": HTML, "body_text": "The president, Barack Obama, met the leader."}
    put(
        opened,
        article("one", "Obama and Lee pledge to strengthen ties", dek="They met in Paris.", **body),
        article("two", "The harbour is open again"),
        article("three", "Le port est ouvert", language="fr"),
    )
    yield opened
    opened.store.close()


@pytest.fixture
def models(library: Library) -> tuple[InstalledModel, ...]:
    """The model from English to Portuguese, where the library looks for it."""
    return install(library, placed("en", "pt"))


def whole(made: TranslatedArticle | NoRoute | None) -> TranslatedArticle:
    assert isinstance(made, TranslatedArticle)
    return made


def test_how_many_there_are_is_counted_once_in_a_while(
    library: Library, models: tuple[InstalledModel, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def made() -> None:
        for each in (1, 2):
            translate_titles(library, [each], "pt", models)

    assert calls_to(TranslationWriter.trim, made) == 1  # the first time
    with library.store.write() as writer:
        writer.translations.trim(0)
    assert calls_to(TranslationWriter.trim, made) == 0
    monkeypatch.setattr(stored_translations, "TRIMMED_EVERY", 1)
    monkeypatch.setattr(stored_translations, "MOST_BYTES", 1)
    translate_article(library, 1, "pt", models)
    with library.store.read() as reader:
        assert reader.translations.size() == 0


def test_titles_are_translated_told_and_kept(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    told: list[TranslatedHead] = []
    made = translate_titles(library, [2, 1, 3, 99], "pt", models, told.extend)
    assert [each.article_id for each in made] == [2, 1]  # no model knows French
    assert "porto" in made[0].title.text
    assert made[1].dek.text.endswith("em Paris.")
    assert sorted(each.article_id for each in told) == [1, 2]
    assert made[0].made.models == ("Firefox Translations en-pt (tiny, 2023)",)
    assert translations_of(library, [1, 2, 3], "pt", models) == {
        each.article_id: each for each in made
    }
    told.clear()
    library._translating_workers = None  # what is stored needs no process
    assert translate_titles(library, [2, 1], "pt", models, told.extend) == made
    assert len(told) == 2
    assert library._translating_workers is None


def test_an_article_comes_block_by_block_and_keeps_its_build(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    before = reading.article(library, 1)
    told: list[list[TranslatedBlock]] = []
    made = whole(translate_article(library, 1, "pt", models, lambda new: told.append([*new])))
    assert len(told[0]) == 1  # the first paragraph alone
    assert [each for new in told for each in new] == list(made.blocks)
    assert [each.block.kind for each in made.blocks] == KINDS
    assert [each.index for each in made.blocks] == list(range(len(KINDS)))
    paragraph, _heading, _item, code_item, table, code, _quote = made.blocks
    linked = [(run.text, run.style.link) for run in paragraph.block.runs if run.style.link]
    assert linked == [("Barack Obama", "https://x.example/o")]
    assert [run.text for run in paragraph.block.runs if run.style.bold] == ["líder sul-coreano"]
    assert [run.text for run in code_item.block.runs if run.style.code] == ["x = 1"]
    assert code.block.text == "for each in them: pass"
    assert not code.is_translated
    cells = [cell for row in table.block.rows for cell in row if cell]
    assert [cell.runs[0].text for cell in cells][2:] == ["Paris na primavera", "2,100,000"]
    assert {each.block.language for each in made.blocks if each.is_translated} == {"pt"}
    assert not any(each.doubts or each.why for each in made.blocks)
    assert reading.article(library, 1) == before
    assert stored_article(library, 1, "pt", models) == made
    assert stored_article(library, 1, "fr", models) is None


def test_what_has_changed_is_made_anew(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    whole(translate_article(library, 1, "pt", models))
    newer = tuple(replace(each, model=replace(each.model, key="newer")) for each in models)
    stored = stored_article(library, 1, "pt", newer)
    assert stored is not None
    assert not stored.made.is_current
    assert not stored.head.made.is_current
    assert stored_article(library, 1, "pt", ()) is not None  # none is better than what is there
    put(library, article("one", "Another title", body_text="Other words came."))
    assert stored_article(library, 1, "pt", models) is None
    assert translations_of(library, [1], "pt", models) == {}
    again = whole(translate_article(library, 1, "pt", models))
    assert [each.block.text for each in again.blocks] != []
    assert stored_article(library, 1, "pt", models) == again


def test_of_a_long_standfirst_rows_need_the_beginning_and_an_article_all(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    dek = " ".join(f"The harbour has {number} old ships." for number in range(40))
    put(library, article("four", "The harbour is open", dek=dek, body_html=HTML))
    (head,) = translate_titles(library, [4], "pt", models)
    assert head.is_cut
    assert "7 navios" in head.dek.text
    assert "39" not in head.dek.text
    assert translations_of(library, [4], "pt", models)[4] == head
    made = whole(translate_article(library, 4, "pt", models))
    assert not made.head.is_cut
    assert "39 navios" in made.head.dek.text
    assert translate_titles(library, [4], "pt", models) == (made.head,)


def test_titles_of_an_older_model_are_found_to_be_made_anew(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    translate_titles(library, [1, 2], "pt", models)
    assert outdated_heads(library, "pt", models, 0, 8) == ((), 2)
    (there,) = models
    newer = replace(there, model=replace(there.model, key="en-pt-newer"))
    assert outdated_heads(library, "pt", [newer], 0, 1) == ((1,), 1)
    assert outdated_heads(library, "pt", [newer], 1, 8) == ((2,), 2)
    assert outdated_heads(library, "pt", [newer], 2, 8) == ((), 0)
    assert outdated_heads(library, "pt", [], 0, 8) == ((), 2)  # nothing could make them anew


def test_routes_lead_through_english_or_say_what_would_do() -> None:
    now = system_clock.now()
    to_english = placed("pt", "en").model
    from_english = placed("en", "pt").model
    spanish = replace(to_english, source="es", key="es-en")
    installed = [InstalledModel(each, now) for each in (from_english, spanish, to_english)]
    assert route("en", "pt-BR", installed) == Route((from_english,))
    assert route("es", "pt", installed) == Route((spanish, from_english))
    assert route("nl", "ko", installed) == NoRoute(
        "nl", "ko", missing=(Direction("nl", "en"), Direction("en", "ko"))
    )
    assert route("es", "ko", installed) == NoRoute("es", "ko", missing=(Direction("en", "ko"),))
    assert route("en", "ko", installed) == NoRoute("en", "ko", missing=(Direction("en", "ko"),))
    same = route("pt-BR", "pt", installed)
    assert isinstance(same, NoRoute)
    assert same.why is NotTranslated.SAME_LANGUAGE
    unknown = route("und", "pt", installed)
    assert isinstance(unknown, NoRoute)
    assert unknown.why is NotTranslated.NO_LANGUAGE
    simplified = replace(to_english, source="zh", key="zh-en")
    assert isinstance(route("zh-Hant", "en", [InstalledModel(simplified, now)]), NoRoute)
    assert isinstance(route("zh-Hans", "en", [InstalledModel(simplified, now)]), Route)


def test_two_models_say_that_they_went_through_english(library: Library) -> None:
    from_portuguese = placed("pt", "en")
    spanish = replace(from_portuguese, model=replace(from_portuguese.model, source="es", key="es"))
    installed = install(library, spanish, placed("en", "pt"))
    (wanted,) = put(library, article("es", "El presidente habla en Lisboa", language="es"))
    (head,) = translate_titles(library, [wanted], "pt", installed)
    assert head.made.is_through_english
    assert len(head.made.models) == 2
    assert "Lisboa" in head.title.text


def test_a_computer_without_the_engine_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    assert route("en", "pt", ()) == NoRoute("en", "pt", is_available=False)


def test_what_is_cancelled_is_not_stored(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    told: list[TranslatedBlock] = []
    assert translate_article(library, 1, "pt", models, told.extend, lambda: bool(told)) is None
    assert len(told) == 1
    assert stored_article(library, 1, "pt", models) is None
    assert translate_titles(library, [2], "pt", models, cancelled=lambda: True) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_worker_that_is_killed_in_the_middle_is_begun_anew(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    def kill(_blocks: object) -> None:
        for worker in library.translating_workers._idle:
            os.kill(worker._process.pid or 0, signal.SIGKILL)

    made = whole(translate_article(library, 1, "pt", models, kill))
    assert [each.block.kind for each in made.blocks] == KINDS
    assert not any(each.why for each in made.blocks)


def test_a_damaged_model_is_said_and_not_used(library: Library) -> None:
    model = placed("en", "pt")
    other = replace(model, model=replace(model.model, key="damaged"))
    installed = install(library, other)
    file = folder_of(library.paths, "damaged") / model.model.files[0].name
    data = bytearray(file.read_bytes())
    data[-2_000] ^= 1
    file.unlink()
    file.write_bytes(data)
    with pytest.raises(SourceError) as told:
        translate_titles(library, [1], "pt", installed)
    assert told.value.reason is Reason.DAMAGED_MODEL
    assert translations_of(library, [1], "pt", installed) == {}


def test_hostile_texts_end_and_are_translated_or_kept(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    wanted = Route((models[0].model,))
    for name, text in HOSTILE.items():
        (made,) = translate_texts(library, wanted, [SourceText(text)], name)
        if made.why:
            assert made.text.encode("utf-8", "replace") == text.encode("utf-8", "replace"), name
        assert bool(made.text.strip()) == bool(text.strip()), name


def test_what_takes_too_long_is_kept_as_it_is(
    library: Library, models: tuple[InstalledModel, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation_worker, "_MOST_SECONDS", 0.05)
    words = " ".join(f"The minister paid {n} euros to the old harbour." for n in range(600))
    route_there = Route((models[0].model,))
    long, short = translate_texts(
        library, route_there, [SourceText(words), SourceText("A house.")], "two texts"
    )
    assert (long.text, long.why) == (words, NotTranslated.TOO_LONG)
    assert short.why is None or short.text == "A house."


def test_a_library_that_can_only_be_read_is_translated_and_left_as_it_is(
    library: Library, models: tuple[InstalledModel, ...]
) -> None:
    library.store.close()
    library.store = Store.open_to_read(library.paths.data)
    (head,) = translate_titles(library, [2], "pt", models)
    assert "porto" in head.title.text
    assert translations_of(library, [2], "pt", models) == {}


def test_the_worker_ends_when_it_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    model = placed("en", "pt")
    monkeypatch.setattr(opening, "_RESTS_AFTER", 0.01)
    with open_in(tmp_path) as library:
        wanted = Route((install(library, model)[0].model,))
        translate_texts(library, wanted, [SourceText("A house.")], "a house")
        qtbot.waitUntil(lambda: not library.translating_workers._idle)
        (made,) = translate_texts(library, wanted, [SourceText("A house.")], "a house")
        assert made.why is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_worker_is_small_and_no_other_process_loads_the_engine(tmp_path: Path) -> None:
    placed("en", "pt")  # skips
    script = """
import sys
from pathlib import Path
from library_samples import article, open_in, put
from translation_weights import install, placed
from work import calls_to
from readerapp.library.translating import translate_article
if __name__ == "__main__":
    with open_in(Path(sys.argv[1])) as library:
        put(library, article("one", body_text="The minister left the house. " * 40))
        made = translate_article(library, 1, "pt", install(library, placed("en", "pt")))
        (worker,) = library.translating_workers._idle
        status = Path(f"/proc/{worker._process.pid}/status").read_text()
        print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
        print(sum(each in sys.modules for each in ("fxtranslate", "sentencex")))
"""
    file = tmp_path / "script.py"
    file.write_text(script, "utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, str(file), str(tmp_path / "profile")]
    output = subprocess.run(
        command, capture_output=True, text=True, check=True, env=environment, timeout=300
    )
    memory, loaded = map(int, output.stdout.split())
    assert memory < MOST_MEMORY
    assert loaded == 0
