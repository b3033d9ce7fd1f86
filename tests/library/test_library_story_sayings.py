"""What the reports of a story say, read by the worker with the real model."""

from datetime import timedelta

import pytest
from library_samples import article, put
from pytestqt.qtbot import QtBot
from story_values import head

from readerapp.domain.feeds import Feed, FeedSettings, FeedState, FullText, Subscriptions
from readerapp.domain.stories import StoryTold, ToldSentence
from readerapp.library import Library, opening
from readerapp.library.story_reading import is_boilerplate
from readerapp.library.story_sayings import NEWEST, silent_papers, story_told, without_repeated

PUMPS = {
    "en": (
        "On 4 January 2026 the night ferry ran aground in thick fog. “The pumps held all night and "
        "nobody was hurt,” said harbour master Marta Olsen. All 214 passengers were brought ashore "
        "by lifeboats. The cook, Piet Quill, had baked 31 loaves of rye bread for the crew before "
        "midnight."
    ),
    "fr": (
        "Le ferry de nuit s’est échoué dans un épais brouillard. « Les pompes ont tenu toute la "
        "nuit », a déclaré Marta Olsen. Les 214 passagers ont été ramenés à terre par des canots. "
        "Une enquête a été ouverte mardi par le tribunal de la ville voisine."
    ),
    "de": (
        "Die Nachtfähre lief in dichtem Nebel auf Grund. „Die Pumpen haben die ganze Nacht "
        "gehalten“, sagte Marta Olsen. Alle 214 Passagiere wurden von Rettungsbooten an Land "
        "gebracht."
    ),
}
MORE = {
    "en": " It was dark. The fog did not lift before noon, and the ferry was towed to the yard.",
    "fr": " Il faisait nuit. Le brouillard ne s’est levé qu’à midi, et le ferry a été remorqué.",
    "de": " Es war dunkel. Der Nebel hob sich erst am Mittag, und die Fähre wurde abgeschleppt.",
}


def test_three_languages_are_laid_side_by_side(
    library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(opening, "_RESTS_AFTER", 0.01)
    texts = {tag: text + MORE[tag] * 4 for tag, text in PUMPS.items()}
    reports = [
        article(tag, f"A title {tag}", body_text=text, dek="", language=tag)
        for tag, text in texts.items()
    ]
    ids = put(library, *reports)
    told = story_told(library, ids)
    (olsen,) = told.speakers
    assert olsen.names == ("Marta Olsen",)
    assert len(olsen.quotations) == 3  # translations are never joined
    said = [each.told[0].text for each in olsen.quotations]
    assert all(any(line in text for text in texts.values()) for line in said)
    (passengers,) = told.counted
    assert passengers.kind == "passengers"
    (value,) = passengers.values
    assert value.written == ("214 passengers", "214 passagers", "214 Passagiere")
    assert [each.article_id for each in value.told] == ids
    only = [each.text for each in told.only_here]
    assert only == [
        "The cook, Piet Quill, had baked 31 loaves of rye bread for the crew before midnight."
    ]
    assert told.not_compared == ()
    # The models, 250 MB, are not kept for a story that was opened once.
    qtbot.waitUntil(lambda: not library.embedding_workers._idle)


def test_a_report_without_a_sentence_says_nothing_and_harms_nothing(library: Library) -> None:
    reports = [
        article("en", "A ferry", body_text=PUMPS["en"] + MORE["en"] * 4, dek="", language="en"),
        article("fr", "Un ferry", body_text="mot " * 3_000, dek="", language="fr"),
    ]
    told = story_told(library, put(library, *reports))
    assert [each.names for each in told.speakers] == [("Marta Olsen",)]


def test_what_a_source_repeats_and_credits_are_not_what_one_report_alone_has(
    library: Library,
) -> None:
    cook = "The cook, Piet Quill, had baked 31 loaves of rye bread for the crew before midnight."
    often = "Founded in 1921, the Tidewater Agency serves 340 papers on four continents."
    credit = "(Reporting by Ada Brightwater and Tomas Velde in Osterby; editing by Bo Sund.)"
    own = f"{PUMPS['en']} {often} {credit}{MORE['en'] * 4}"
    ids = put(
        library,
        article("en", "A ferry", body_text=own, dek="", language="en", source="Tidewater"),
        article("fr", "Un ferry", body_text=PUMPS["fr"] + MORE["fr"] * 4, dek="", language="fr"),
        article("pie", "Pies", body_text=f"A pie won. {often}", dek="", source="Tidewater"),
    )
    assert [each.text for each in story_told(library, ids[:2]).only_here] == [cook]
    with library.store.read() as reader:
        alone = (ToldSentence(ids[0], often), ToldSentence(ids[1], often))
        assert without_repeated(reader, alone) == alone[1:]  # of another source it is news
        assert without_repeated(reader, ()) == ()


@pytest.mark.parametrize(
    ("sentence", "is_no_news"),
    [
        ("Additional reporting by Ada Brightwater in Seoul and Tomas Velde in Paris.", True),
        ("Ada Brightwater in Seoul contributed to this report.", True),
        ("© 2026 Tidewater Agency. All rights reserved, in whole and in part.", True),
        ("Avec la contribution de Léa Brume à Brest et de Paul Sillage à Nantes.", True),
        ("Bearbeitet von Ute Kranz, Mitarbeit: Jan Holm in Kiel und Ole Steen.", True),
        ("Source: Tidewater Agency, with figures of 6 January.", True),
        ("責任編集：山田花子、取材：鈴木一郎。", False),
        ("编辑：王小明，记者：李华，校对：张伟。", True),
        ("Source de tensions depuis 1998, le port de Brest va fermer.", False),
        ("Reporting on the ferry cost the paper 31 readers.", False),
    ],
)
def test_credits_are_known_by_the_phrases_of_pages(sentence: str, is_no_news: bool) -> None:
    assert is_boilerplate(sentence) is is_no_news


def test_languages_that_no_model_knows_are_named_and_teasers_claim_nothing(
    library: Library,
) -> None:
    ids = put(
        library,
        article("en", body_text=PUMPS["en"], dek="", language="en"),  # short: a teaser
        article("fi", body_text="Yölautta ajoi karille sakeassa sumussa.", dek="", language="fi"),
    )
    told = story_told(library, ids)
    assert told.not_compared == ("fi",)
    assert told.only_here == ()
    assert told.speakers


def test_a_long_story_is_read_from_its_first_and_its_newest_reports(library: Library) -> None:
    ids = put(
        library, *(article(f"{n}", body_text=f"Report {n}.", dek="") for n in range(NEWEST + 5))
    )
    told = story_told(library, ids)
    assert (told.speakers, told.counted, told.only_here, told.silent) == ((), (), (), ())


def test_nothing_is_told_of_articles_that_are_gone(library: Library) -> None:
    assert story_told(library, [98, 99]) == StoryTold()


def silent(*feeds: Feed, asked: int = 1) -> list[tuple[str, int]]:
    """Languages and papers that have no report, of two reports in English and French."""
    reports = [head(1, 0), head(2, 1, language="fr-CH")]
    newest = reports[1].known_date
    assert newest is not None
    at = newest + timedelta(hours=asked)
    states = {each.id: FeedState(each.id, succeeded_at=at) for each in feeds}
    found = silent_papers(reports, Subscriptions(feeds=feeds, states=states))
    return [(each.language, each.papers) for each in found]


def paper(number: int, language: str, text: FullText = FullText.AUTOMATIC) -> Feed:
    settings = FeedSettings(full_text=text)
    return Feed(number, f"k{number}", f"https://{number}.example/", language=language,
                settings=settings)  # fmt: skip


def test_papers_of_a_language_without_a_report_are_counted_when_all_were_asked() -> None:
    german = paper(1, "de"), paper(2, "de-AT")
    assert silent(*german, paper(3, "ko"), paper(4, "fr"), paper(5, ""), paper(6, "und")) == [
        ("de", 2),
        ("ko", 1),
    ]
    assert silent(*german, asked=-1) == []  # the news may be younger
    assert silent(*german, paper(3, "de", FullText.AS_PUBLISHED)) == []  # it gives teasers
    unasked = silent_papers([head(1, 0)], Subscriptions(feeds=german))
    undated = silent_papers([head(1, 0, published=None)], Subscriptions(feeds=german))
    assert unasked == undated == ()
