"""A story in four languages for the tests of the story page. Papers and people are invented."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from readerapp.domain.articles import ArticleHead, ReasonKind, RelatedReason
from readerapp.domain.labels import Label
from readerapp.domain.stories import Story, StoryReport

FIRST = datetime(2026, 11, 19, 9, 12, tzinfo=UTC)
WHY = (
    RelatedReason(ReasonKind.NAMES, ("Port Alder",)),
    RelatedReason(ReasonKind.PLACES, ("KR",)),
    RelatedReason(ReasonKind.MEANING, ("0.71",)),
)


def head(number: int, hours: float, **changes: object) -> ArticleHead:
    """Return article `number`, published `hours` after the first report."""
    moment = FIRST + timedelta(hours=hours)
    values: dict[str, object] = {
        "id": number,
        "title": f"Title {number}",
        "dek": f"Standfirst {number}.",
        "source": f"Paper {number}",
        "language": "en",
        "interface_language": "en",
        "url": f"https://news.example/{number}",
        "published": moment,
        "received": moment,
        "is_read": False,
        "is_starred": False,
        "is_sample": False,
        "is_stub": False,
        "title_is_derived": False,
        "labels": (),
        "thumbnail": None,
    }
    return ArticleHead(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def event() -> tuple[StoryReport, ...]:
    """Return seven reports in four languages; one is read, one was written by a machine."""
    return tuple(
        StoryReport(each)
        for each in (
            head(
                1, 0, source="The Harbour Post",
                title="Ferry runs aground off Port Alder, 214 people brought ashore",
                dek="The night ferry hit a sandbank in thick fog. All passengers were taken off "
                "by lifeboats before dawn; twelve of them are in hospital.",
            ),
            head(
                2, 1.4, source="항구일보", language="ko",
                title="포트올더 앞바다서 여객선 좌초… 승객 214명 전원 구조",
                dek="짙은 안개 속에서 야간 여객선이 모래톱에 걸렸다. 승객은 모두 새벽이 되기 전에 "
                "구명정으로 옮겨졌고 14명이 병원으로 이송됐다.",
            ),
            head(
                3, 2.1, source="Le Phare", language="fr", labels=(Label.AI_TEXT,),
                title="Un ferry s’échoue au large de Port Alder, 214 personnes évacuées",
                dek="Le ferry de nuit a heurté un banc de sable dans un épais brouillard. Tous les "
                "passagers ont été débarqués avant l’aube.",
            ),
            head(
                4, 3, source="صحيفة الميناء", language="ar",
                title="جنوح عبّارة قبالة بورت ألدر وإجلاء 214 شخصًا",
                dek="اصطدمت العبّارة الليلية بحاجز رملي وسط ضباب كثيف، ونُقل جميع الركاب إلى "
                "الشاطئ قبل الفجر، وأُدخل 12 منهم المستشفى.",
            ),
            head(
                5, 4.5, source="Northern Courier of Shipping and Trade", is_read=True,
                title="Fog, a sandbank and a long night: how the Alder ferry was emptied",
                dek="Four lifeboats went back and forth for five hours.",
            ),
            head(
                6, 6, source="Journal de la Côte", language="fr", is_read=True,
                title="Quatorze blessés après l’échouement d’un ferry",
                dek="La compagnie parle d’une erreur de navigation.",
                labels=(Label.AI_IMAGE,),
            ),
            head(
                7, 8, source="Weekly Tide",
                title="Master of grounded ferry had sailed the route for nineteen years",
                dek="",
            ),
        )
    )  # fmt: skip


def story() -> Story:
    """Return the story with what came before and what followed."""
    before = (
        head(
            11, -190, source="The Harbour Post", is_read=True,
            title="Port Alder dredging put off for a third winter",
        ),
        head(
            12, -60, source="등대신문", language="ko",
            title="포트올더 항로 수심 조사, 예산 부족으로 중단",
        ),
    )  # fmt: skip
    after = (
        head(
            21, 26, source="Le Phare", language="fr",
            title="Port Alder : l’enquête s’ouvre sur l’échouement du ferry",
        ),
        head(
            22, 50, source="صحيفة الميناء", language="ar",
            title="سحب العبّارة الجانحة إلى حوض الإصلاح",
        ),
        head(
            23, 74, source="The Harbour Post",
            title="Dredging off Port Alder to start before Christmas after all",
        ),
    )  # fmt: skip
    return Story(
        tuple(StoryReport(each, WHY, 0.6) for each in before),
        event(),
        tuple(StoryReport(each, WHY, 0.6) for each in after),
        ("en", "ko", "fr", "ar"),
        tuple(dict.fromkeys(report.head.source for report in event())),
    )


def small_story() -> Story:
    """Return two English reports with nothing around them."""
    reports = (StoryReport(head(1, 0)), StoryReport(head(2, 3)))
    return Story((), reports, (), ("en",), ("Paper 1", "Paper 2"))


def read(story: Story, *ids: int) -> Story:
    """Return the story with some reports of its event read, all of them without ids."""
    marked = tuple(
        replace(report, head=replace(report.head, is_read=True))
        if not ids or report.head.id in ids
        else report
        for report in story.event
    )
    return replace(story, event=marked)
