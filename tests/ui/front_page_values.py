"""An edition for the tests of the front page. Papers, people and places are invented."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from story_values import head as story_head

from readerapp.domain.articles import ArticleHead
from readerapp.domain.front_page import (
    BesideLine,
    CardPicture,
    CardSize,
    Edition,
    EditionEnd,
    EditionSummary,
    FigureTold,
    FrontCard,
    FrontSection,
    LanguagePapers,
    LanguageReports,
    RankFacts,
    SectionKind,
)
from readerapp.domain.labels import Label

UNTIL = datetime(2026, 11, 26, 10, 15, tzinfo=UTC)
SINCE = UNTIL - timedelta(hours=16, minutes=15)

# Language, paper, headline, standfirst
WORLD = (
    (
        "fr", "L’Heure juste", "Une planète rocheuse repérée depuis l’Atlas",
        "À 31 années-lumière, TZR-48 b pourrait être tempérée. Les premières mesures, faites au "
        "télescope de l’Oukaïmeden, demandent encore confirmation.",
    ),
    (
        "en", "Harbour Post", "Ferry runs aground off Port Alder, 214 people brought ashore",
        "The night ferry hit a sandbank in thick fog. Twelve passengers are in hospital.",
    ),
    (
        "ar", "جريدة الميناء", "إعادة فتح جسر الميناء بعد أعمال صيانة دامت عامين",
        "قالت البلدية إن الجسر سيفتح أمام المشاة أولًا ثم أمام السيارات في مطلع الأسبوع.",
    ),
    (
        "ko", "등대일보", "포트올더 앞바다서 여객선 좌초… 승객 214명 전원 구조",
        "짙은 안개 속에서 야간 여객선이 모래톱에 걸렸다.",
    ),
    (
        "de", "Nordkurier", "Landtag verschiebt die Entscheidung über das Wattenmeer-Seekabel",
        "Drei Fraktionen verlangen ein weiteres Gutachten.",
    ),
    (
        "en", "The Meridian", "Council votes to keep night trains running through the winter",
        "The vote was closer than anybody expected.",
    ),
    ("fr", "Le Phare", "Vaccins : combien vaut un degré ?", ""),
    ("es", "El Faro", "El puerto prueba grúas que se mueven con hidrógeno", ""),
    ("he", "קול הנמל", "הנמל הישן ייפתח לציבור בסוף השבוע", ""),
    ("ja", "港新聞", "港の橋が二年ぶりに開通、歩行者から先に", ""),
    ("en", "Weekly Tide", "Master of grounded ferry had sailed the route for nineteen years", ""),
    ("fr", "Journal de la Côte", "Quatorze communes réclament une digue commune", ""),
)  # fmt: skip


def head(number: int, hours: float = 1, **changes: object) -> ArticleHead:
    """Return the head of article `number`, published `hours` before the edition ends."""
    language, source, title, dek = WORLD[number % len(WORLD)]
    moment = UNTIL - timedelta(hours=hours)
    values: dict[str, object] = {
        "title": title if number < len(WORLD) else f"{title} ({number})",
        "dek": dek,
        "source": source,
        "language": language,
        "published": moment,
        "received": moment,
    }
    return story_head(number, 0, **(values | changes))


def facts(*languages: str, **changes: object) -> RankFacts:
    """Return facts of a story told by two of six papers in each language."""
    values: dict[str, object] = {
        "papers": tuple(LanguagePapers(tag, 2, 6) for tag in languages),
        "age": 3.0,
        "half_life": 12.0,
        "new_texts": 2,
    }
    return RankFacts(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def card(
    number: int, size: CardSize, tags: tuple[str, ...] = ("fr", "en"), **changes: object
) -> FrontCard:
    """Return a card whose story has one report in each language, and one more in the first. They
    have numbers of their own: no other card has them."""
    ids = tuple(1_000 + number * 100 + at for at in range(len(tags) + 1))
    told = tuple(
        LanguageReports(tag, ids[at], 2 if at == 0 else 1, 1 if at % 2 == 0 else 0)
        for at, tag in enumerate(tags)
    )
    values: dict[str, object] = {
        "place": number,
        "size": size,
        "head": head(number),
        "ids": ids,
        "languages": told,
        "papers": len(tags) + 1,
        "copies": 0,
        "new": 1 if len(tags) > 1 else 0,
        "new_since": SINCE,
        "unread": len(ids),
        "ai_reports": 0,
        "first": head(number, 9),
        "ranked": facts(*tags),
    }
    return FrontCard(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def single(number: int, **changes: object) -> FrontCard:
    """Return the card of an article that nobody else tells."""
    values: dict[str, object] = {
        "ids": (number,),
        "languages": (LanguageReports(head(number).language, number, 1, 1),),
        "papers": 1,
        "new": 0,
        "unread": 1,
        "first": None,
        "ranked": None,
    }
    return card(number, CardSize.BRIEF, **(values | changes))  # type: ignore[arg-type]  # the same


def picture(number: int, **changes: object) -> CardPicture:
    """Return a picture of 1,200 by 800 pixels."""
    values: dict[str, object] = {
        "article_id": number, "position": 0, "alt": "A boat in fog", "width": 1200, "height": 800,
    }  # fmt: skip
    return CardPicture(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def beside(number: int, *tags: str) -> BesideLine:
    """Return another story in so many languages."""
    ids = tuple(number * 100 + at for at in range(max(1, len(tags))))
    return BesideLine(head(number), len(ids), tags, ids)


def top_cards() -> tuple[FrontCard, ...]:
    """Return a lead with everything a card can have, three seconds and three briefs."""
    sizes = CardSize
    return (
        card(
            0, sizes.LEAD, ("ar", "fr", "en", "es", "ko"),
            picture=picture(0, labels=(Label.AI_IMAGE,), source="Harbour Post"),
            differs=(FigureTold("31 light years", 4), FigureTold("40", 1)),
            beside=(beside(7, "es", "en"), beside(9)), ai_reports=1, new=3,
        ),
        card(1, sizes.SECOND, ("en", "ko", "fr"), picture=picture(1)),
        card(2, sizes.SECOND, ("ar", "en"), new=0),
        card(5, sizes.SECOND, ("en",), picture=picture(5), new=0),
        card(3, sizes.BRIEF, ("ko", "en")),
        card(4, sizes.BRIEF, ("de", "en", "fr"), new=0),
        card(10, sizes.BRIEF, ("en",), new=0, unread=0),
    )  # fmt: skip


def end(**changes: object) -> EditionEnd:
    """Return an end that leaves 212 articles."""
    values: dict[str, object] = {
        "arrived": 300, "shown": 70, "rest": 230, "unread_rest": 212, "stories": 14,
        "story_reports": 61, "singles": 9, "silent_papers": 3,
    }  # fmt: skip
    return EditionEnd(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def edition(**changes: object) -> Edition:
    """Return an edition with all sections."""
    kinds = SectionKind
    values: dict[str, object] = {
        "id": 4,
        "since": SINCE,
        "until": UNTIL,
        "refreshed_at": UNTIL,
        "window": timedelta(hours=16),
        "sections": (
            FrontSection(kinds.TOP, top_cards()),
            FrontSection(
                kinds.MOVED_ON,
                (card(6, CardSize.BRIEF, ("fr",), new=2, seen_at=SINCE, is_followed=True),),
            ),
            FrontSection(kinds.FOLDER, (single(8), single(11), single(13)), "Francophonie"),
            FrontSection(kinds.ONLY_HERE, tuple(single(number) for number in range(14, 23))),
        ),
        "end": end(),
        "papers": 12,
        "feeds": 30,
        "compared": 240,
        "to_compare": 240,
        "previous": EditionSummary(3, SINCE - timedelta(hours=24), SINCE),
    }
    return Edition(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def with_card(shown: Edition, number: int, **changes: object) -> Edition:
    """Return the edition with one card changed."""
    sections = tuple(
        replace(
            section,
            cards=tuple(
                replace(each, **changes) if each.head.id == number else each  # type: ignore[arg-type]  # the same
                for each in section.cards
            ),
        )
        for section in shown.sections
    )
    return replace(shown, sections=sections)
