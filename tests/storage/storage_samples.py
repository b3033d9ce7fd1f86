"""Articles and libraries the storage tests share."""

import hashlib
import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from account_writes import fill_accounts
from folder_sync_writes import fill_folder_sync
from new_libraries import lay_out

from readerapp.domain.annotations import Highlight, Note, Quote, Tag
from readerapp.domain.articles import ReasonKind, Relatedness, RelatedReason, Verdict
from readerapp.domain.bin import RemovalReason
from readerapp.domain.consent import USAGE_STATISTICS, ConsentRecord, Decision, Surface
from readerapp.domain.drafts import (
    Enclosure,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
    RelationKind,
)
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedSettings, FeedState, FullText
from readerapp.domain.front_page import CardSize, SectionKind
from readerapp.domain.labels import (
    Evidence,
    FeedLabels,
    Label,
    LabelMark,
    LabelOpinion,
    Rank,
    Subject,
)
from readerapp.domain.marks import StoryMark
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import Mute, MuteKind, Rule, RuleActions, RuleChange, RuleEffect
from readerapp.storage import (
    FeedEntry,
    Incoming,
    NewRelation,
    SearchText,
    Span,
    Store,
    StoredCard,
    StoredEdition,
    StoredPicture,
)
from readerapp.storage.file.connection import connect

NOW = datetime(2026, 1, 6, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=3)
MODEL = "little-model"
FILE_NAME = "library.sqlite3"

SAYS_AI = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI")
IN_PICTURE = Evidence(
    Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "XMP", "trainedAlgorithmicMedia", "urn:x", 0
)
TRACE = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.TRACE, "body", "as a language model")


TAG = Tag("Énergie", NOW)
HIGHLIGHT = Highlight(Quote("Beijing", "Talks in ", ".", 9), LATER, "where?")
ANNOTATED = ((0, TAG), (0, Note("Why now?", NOW)), (0, HIGHLIGHT), (4, Tag("énergie", LATER)))


def open_store(folder: Path, busy_seconds: float = 10.0) -> Store:
    """Open the library in a folder, with a clock that stands still."""
    return Store.open(folder, lambda: NOW, busy_seconds)


def new_store(folder: Path, busy_seconds: float = 10.0) -> Store:
    """Open a library in a folder that has none, with the same clock."""
    lay_out(folder)
    return open_store(folder, busy_seconds)


def plain(identity: str, title: str = "A title", **fields: Any) -> PreparedArticle:
    """Return a small article."""
    return PreparedArticle(identity, title, **fields)


def rich(identity: str = "https://news.example/summit") -> PreparedArticle:
    """Return an article with everything an article can have."""
    return PreparedArticle(
        identity=identity,
        title="Xi and Lee pledge to strengthen ties",
        dek="The two met in Beijing",
        body_html="<p>Talks in <b>Beijing</b>.</p>",
        body_text="Talks in Beijing.",
        page_html="<main>The whole page</main>",
        language="en",
        language_origin=LanguageOrigin.DECLARED,
        language_confidence=0.75,
        interface_language="fr",
        published=NOW - timedelta(hours=5),
        modified=NOW - timedelta(hours=4),
        authors=("Ann Lee", "김민수"),
        source="Example News",
        url=identity,
        word_count=3,
        pictures=(
            PictureDraft("https://news.example/a.jpg", "alt", "caption", "credit"),
            PictureDraft("", "a handshake"),
            PictureDraft("https://news.example/c.png", data=b"\x89PNG bytes"),
        ),
        evidence=(SAYS_AI, TRACE),
        related=(
            PreparedRelated(RelationKind.RELATED, stub("https://news.example/one"), "Related"),
            PreparedRelated(RelationKind.TRANSLATION, stub("https://news.example/two")),
        ),
        original=b"<html>the page as it came</html>",
        original_type="text/html",
    )


def changed_rich() -> PreparedArticle:
    """Return another version of it, with one picture less."""
    return replace(rich(), title="Another headline", pictures=rich().pictures[1:])


def stub(identity: str) -> PreparedArticle:
    """Return what a publisher says of a related story: a headline."""
    return plain(identity, f"Headline of {identity}", dek="A standfirst", is_stub=True)


def folded(prepared: PreparedArticle) -> SearchText:
    """Fold in the simplest way: lower case."""
    return SearchText(
        title=prepared.title.lower(),
        dek=prepared.dek.lower(),
        body=prepared.body_text.lower(),
        source=prepared.source.lower(),
        authors=" ".join(prepared.authors).lower(),
        related=tuple(folded(each.article) for each in prepared.related),
    )


def put(store: Store, *articles: PreparedArticle, now: datetime = NOW) -> list[int]:
    """Store articles one by one in one transaction; return their ids."""
    with store.write() as writer:
        return [writer.articles.put(each, folded(each), now)[0] for each in articles]


def fill(store: Store) -> list[int]:
    """Fill a library with something in every table; return the ids: rich, then plain ones."""
    ids = fill_articles(store)
    fill_feeds(store)
    fill_bin(store)
    fill_front_page(store, ids)
    fill_annotations(store, ids)
    fill_labels(store, ids)
    fill_rules(store, ids)
    fill_accounts(store)
    fill_folder_sync(store)
    return ids


SPAN = Span(None, 10**6, 2 * 10**9, 10**6, 0, 2 * 10**9)  # of all there is


def fill_front_page(store: Store, ids: list[int]) -> None:
    """Make an edition with two cards and follow a story; an older library has no room for them."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("edition",) not in tables:
        return
    top = StoredCard(
        0, SectionKind.TOP, "", None, CardSize.LEAD, ids[0], StoredPicture(ids[0], 0),
        (ids[0], ids[1]), (ids[1],), ((ids[2], ids[3]),), {"score": 1.5},
    )  # fmt: skip
    folder = StoredCard(
        1, SectionKind.FOLDER, "World", NOW, CardSize.BRIEF, ids[4], None, (ids[4],)
    )
    with store.write() as writer:
        writer.editions.add(StoredEdition(0, SPAN, NOW, NOW, 2, 2, 1), [top, folder], 14)
        writer.story_marks.put({ids[0]: StoryMark(NOW, is_followed=True)})


def fill_annotations(store: Store, ids: list[int]) -> None:
    """Give two articles tags, a note, a highlight; a library of an older version has no room."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("note",) not in tables:
        return
    with store.write() as writer:
        for place, annotation in ANNOTATED:
            writer.annotations.put(ids[place], annotation, str.casefold)


TEXT_MARK = LabelMark("text", LabelOpinion.DISPUTED, NOW)


def fill_labels(store: Store, ids: list[int]) -> None:
    """Let the reader say something of an article and of a feed; where there is room for it."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("label_turn",) not in tables:
        return
    with store.write() as writer:
        writer.label_marks.put(ids[0], TEXT_MARK)
        writer.label_marks.set_feed(1, FeedLabels(text=True, policy="https://one.example/ai"))


RULE = Rule(0, "Harbours", "title:story", RuleActions(marks_read=True, tag="Port", hides=True))
WORDS = Mute(0, MuteKind.WORDS, "story 20", NOW, LATER, '"story 20"')
OF_STORY = Mute(0, MuteKind.STORY, "Plain story 5", NOW)


def fill_rules(store: Store, ids: list[int]) -> None:
    """Keep two rules and two mutes, and what they did; an older library has no room."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("rule",) not in tables:
        return
    with store.write() as writer:
        rules, mutes = writer.rules, writer.mutes
        rule_id = rules.add(RULE)
        rules.add(Rule(0, "Off", "lang:fr", RuleActions(stars=True, notifies=True), is_on=False))
        run = rules.begin(replace(RULE, id=rule_id), LATER, is_of_arrivals=True)
        rules.hide(run, [ids[12]])
        rules.note(run, [
            RuleChange(ids[11], RuleEffect.READ, LATER),
            RuleChange(ids[12], RuleEffect.HIDDEN, LATER),
            RuleChange(ids[13], RuleEffect.TAG, LATER, "Port"),
        ])  # fmt: skip
        binned = sorted(writer.reader.bin.ids(range(100)))  # so that every list is as it was
        mutes.hide(mutes.add(WORDS), binned[:2])
        mutes.add(OF_STORY, binned[:1])


def fill_articles(store: Store) -> list[int]:
    """The same without feeds."""
    others = [plain(f"urn:n:{i}", f"Plain story {i}", source="Wire") for i in range(40)]
    ids = put(store, rich(), *others)
    reasons = (RelatedReason(ReasonKind.NAMES, ("이재명 / Lee Jae-myung",)),)
    relation = NewRelation(ids[1], Relatedness.SAME_STORY, 0.9, reasons, same_story=0.8)
    with store.write() as writer:
        writer.statuses.mark_read(ids[1:3], True, NOW)
        writer.statuses.mark_starred(ids[:1], True, NOW)
        writer.pictures.store(ids[0], 0, b"\xff\xd8jpeg", "image/jpeg", 640, 480, b"jumb")
        writer.evidence.add(ids[0], [IN_PICTURE], NOW)
        writer.vectors.put(MODEL, [(each, bytes(8), "{}") for each in ids])
        writer.relations.replace(ids[0], MODEL, [relation])
        writer.stories.regroup([ids[:2]])
        writer.verdicts.put({(ids[0], ids[2]): Verdict.SAME_STORY}, NOW)
        writer.verdicts.put({(ids[3], ids[4]): Verdict.NOT_RELATED}, NOW)
        writer.settings.set("theme", {"name": "dark"})
        writer.consent.append(consent(Decision.GRANTED))
        writer.usage.add(NOW.date(), "opened", 2)
        writer.searches.add("Mine", "is:unread lang:fr")
        writer.searches.add("Crane", "crane")
    return ids


def feed(key: str, **fields: Any) -> Feed:
    """Return a feed to subscribe to."""
    return Feed(0, key, f"https://{key}.example/feed.xml", title=f"The {key}", **fields)


def told(number: int, key: str, **fields: Any) -> PreparedArticle:
    """Return an article as a feed tells it."""
    address = f"https://{key}.example/{number}"
    given = {
        "body_html": f"<p>Text {number}</p>",
        "body_text": f"Text {number}",
        "url": address,
        "source": f"The {key}",
    }
    return plain(f"feed:{key}:{number}", f"Story {number}", **given | fields)


def brought(prepared: PreparedArticle, feed_id: int, **fields: Any) -> Incoming:
    """Return an article as a feed brings it, its address as another identity."""
    given: dict[str, Any] = {"entry_hash": prepared.title.encode()}
    if prepared.url:
        given["aliases"] = (f"url:{prepared.url}",)
    entry = FeedEntry(feed_id, **given | fields)
    return Incoming(prepared, folded(prepared), entry=entry)


def fill_feeds(store: Store) -> None:
    """Add two folders, one in the other, two feeds (1 in the inner folder, 2 at the top), three
    articles (44 to 46) of which both list the first, and something in every column."""
    with store.write() as writer:
        outer = writer.feeds.add_folder("News", None, (("created", "2020"),))
        inner = writer.feeds.add_folder("World", outer)
        settings = FeedSettings(120, FullText.FETCH, language="fr")
        outline = (("category", "/World"),)
        one = writer.feeds.subscribe(
            feed("one", folder_id=inner, settings=settings, outline=outline), NOW
        )
        two = writer.feeds.subscribe(feed("two", name="Mine", is_typed=True), NOW)
        wants: dict[str, Any] = {"wants_full_text": True, "wants_pictures": True}
        entries = [
            brought(with_everything(), one, **wants),
            brought(told(2, "one"), one, **wants),
            brought(told(3, "two"), two),
            brought(told(1, "two", url="https://one.example/1"), two),
        ]
        brought_ids = writer.articles.put_many(entries, NOW)
        writer.pictures.note_page(brought_ids[0][0], "http://192.168.1.20/typed")
        writer.feeds.save_states([state(one)])
        writer.feeds.set_icon(one, b"\x89PNG icon", NOW)
        writer.feeds.set_icon(two, None, NOW - timedelta(days=60))
        writer.feeds.hold("two.example", LATER)


def fill_bin(store: Store) -> None:
    """Put an article with everything and a subscription into the bin, and give feed 1 a rule."""
    [binned] = put(store, rich("https://news.example/binned"))
    with store.write() as writer:
        writer.retention.set(1, RetentionRule(30, 100, takes_unread=True))
        removal = writer.bin.begin(RemovalReason.AGE, NOW, 30)
        writer.bin.put([binned], removal)
        gone = writer.feeds.subscribe(feed("gone"), NOW)
        ended = writer.bin.begin(RemovalReason.UNSUBSCRIBED, NOW)
        writer.bin.put_feeds(writer.feeds.unsubscribe([gone]), ended)


def with_everything() -> PreparedArticle:
    """Return an article with what only feeds bring, a page that was kept and two pictures."""
    return told(
        1,
        "one",
        enclosures=(Enclosure("https://one.example/1.mp3", "audio/mpeg", 12_345, "Episode", 61),),
        categories=("World", "Élections"),
        pictures=(
            PictureDraft("https://one.example/1.jpg"),
            PictureDraft("https://one.example/2.png", data=b"\x89PNG of a feed"),
        ),
        original=b"<html>kept</html>",
        original_type="text/html",
    )


def state(feed_id: int) -> FeedState:
    """Return a state with something in every field."""
    return FeedState(
        feed_id,
        etag='W/"x"',
        last_modified="Tue, 06 Jan 2026 11:00:00 GMT",
        validated_at=NOW,
        body_hash=b"0123456789abcdef",
        checked_at=NOW,
        succeeded_at=NOW - timedelta(days=2),
        changed_at=NOW - timedelta(days=3),
        next_check_at=LATER,
        failures=3,
        failing_since=NOW - timedelta(days=1),
        reason=Reason.HTTP_STATUS,
        status=503,
        detail="Service Unavailable",
        is_stopped=True,
        moved_to="https://new.example/feed",
        moved_sightings=1,
        publisher_interval=7200,
        skip_hours=(1, 2),
        skip_days=(6,),
    )


def consent(decision: Decision) -> ConsentRecord:
    """Return an answer to the one question."""
    return ConsentRecord(
        NOW, USAGE_STATISTICS, decision, 1, "0" * 64, "fr", Surface.FIRST_RUN, "0.1.0"
    )


INDEX = r'"search|TABLE search\b'


def dump(path: Path) -> list[str]:
    """Return the whole content of a library as SQL. Left out: the index, which has no content, and
    the history of vectors, the number of removals, what other devices are to be told of, and which
    labels are to be derived, which go on when something is undone."""
    with closing(connect(path, "ro", 1.0)) as connection:
        lines = list(connection.iterdump())
    rows = [line for line in lines if line.startswith("INSERT INTO") and not re.search(INDEX, line)]
    goes_on = re.compile(
        r"\"(?:vector_change|folder_change|label_turn)\"|\"sqlite_sequence\" VALUES\('bin_removal'"
    )
    return [row for row in rows if not goes_on.search(row)]


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
