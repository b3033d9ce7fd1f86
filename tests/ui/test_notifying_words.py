"""Words of notifications: foreign text stays apart from what is said around it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from story_values import head

from readerapp.domain.labels import Label
from readerapp.domain.notifications import News, NewsKind
from readerapp.text.characters import MOST_IN_LINE
from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.notifying.controller import NotificationWords

IN = "\u2068{}\u2069"


@pytest.fixture
def switcher(qapp: QApplication) -> Iterator[LanguageSwitcher]:
    switcher = LanguageSwitcher(qapp)
    switcher.use("en")
    yield switcher
    switcher.stop()


def test_several_sources_stand_on_a_line_each(switcher: LanguageSwitcher) -> None:
    heads = [head(n, n) for n in range(3)]
    rtl = head(9, 0, title="إعادة فتح جسر الميناء", source="الجزيرة")
    news = [
        News(NewsKind.STORY, (rtl,)),
        *(News(NewsKind.FEED, tuple(heads[:n]), f"Paper {n}", n) for n in (1, 2, 3)),
        *(News(NewsKind.RULE, tuple(heads[:1]), f"Rule {n}") for n in (1, 2)),
    ]
    note = NotificationWords().note(news, with_headlines=True)
    assert note.title == "9 new articles"
    assert note.text.splitlines() == [
        f"{IN.format('الجزيرة')}: {IN.format('إعادة فتح جسر الميناء')}",
        f"{IN.format('Paper 1')}: {IN.format('Title 0')}",
        f"{IN.format('Paper 2')}: {IN.format('Title 0')} and 1 more",
        "and 3 more",
    ]


def test_what_is_found_by_a_rule_or_follows_a_story_says_so(switcher: LanguageSwitcher) -> None:
    words, heads = NotificationWords(), (head(1, 1), head(2, 2))
    rule = News(NewsKind.RULE, heads[:1], "Harbours")
    story = News(NewsKind.STORY, heads)
    note = words.note([rule], with_headlines=True)
    assert note.text == f"{IN.format('Paper 1')}, found by {IN.format('Harbours')}"
    note = words.note([story], with_headlines=True)
    assert note.title == "2 new articles of a story you follow"
    switcher.use("fr")
    note = words.note([story], with_headlines=True)
    assert note.title == "2 nouveaux articles sur un sujet que vous suivez"
    assert note.opens == "Ouvrir"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("\u202eevil\u2069\n\x07name", "evil name"),
        ("x" * 9_999, "x" * MOST_IN_LINE + "…"),
        ("  \u200f  ", "\u200f"),
        (" \n ", "Untitled"),
    ],
)
def test_a_hostile_headline_stays_on_its_line(
    switcher: LanguageSwitcher, title: str, shown: str
) -> None:
    news = News(NewsKind.FEED, (head(1, 1, title=title), head(2, 2)), "Paper", 1)
    note = NotificationWords().note([news], with_headlines=True)
    assert note.text.splitlines() == [IN.format(shown), IN.format("Title 2")]


def test_what_is_labelled_says_so_once_beside_its_title(switcher: LanguageSwitcher) -> None:
    made = head(1, 1, labels=(Label.AI_TEXT, Label.AI_IMAGE))
    plain = head(2, 2)
    said = "Reported by AI · AI-generated image"
    words = NotificationWords()
    alone = words.note([News(NewsKind.FEED, (made,), "Paper", 1)], with_headlines=True)
    assert (alone.title, alone.text) == ("Title 1", f"{IN.format('Paper 1')} · {said}")
    both = words.note([News(NewsKind.FEED, (made, plain), "Paper", 1)], with_headlines=True)
    assert both.text.splitlines() == [f"{IN.format('Title 1')} · {said}", IN.format("Title 2")]
    hidden = words.note([News(NewsKind.FEED, (made,), "Paper", 1)], with_headlines=False)
    assert "AI" not in f"{hidden.title}{hidden.text}"
