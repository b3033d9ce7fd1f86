"""What the lines of a safety copy stand for. A wrong value raises LookupError, TypeError or
ValueError."""

from datetime import UTC, datetime
from typing import Any

from readerapp.domain.account_sync import MINUTES, Account, Fetched
from readerapp.domain.accounts import ServerKind
from readerapp.domain.annotations import (
    Annotations,
    Highlight,
    KeptAnnotations,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.articles import Verdict
from readerapp.domain.consent import ConsentRecord, Decision, Surface
from readerapp.domain.feeds import FeedSettings, FullText
from readerapp.domain.label_marks import (
    POLICY_LENGTH,
    FeedLabels,
    LabelMark,
    LabelOpinion,
    is_part,
)
from readerapp.domain.marks import KeptStoryMark, KeptVerdict, Mark, StoryMark
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import KeptMute, Mute, MuteKind, Rule, RuleActions
from readerapp.storage import Writer
from readerapp.text.dates import within_bounds

Values = dict[str, Any]
_FORGOTTEN = datetime(1970, 1, 1, tzinfo=UTC)  # stands where a time was before it was erased
_MOST = 1_000_000_000  # days, or articles of a feed


def account_of(values: Values, folder_id: int | None) -> Account:
    """Return an account, to be asked for its password."""
    days, minutes = values.get("days", 0), values.get("minutes", MINUTES)
    for number in (days, minutes):
        if type(number) is not int or not 0 <= number <= _MOST:
            raise ValueError(number)
    return Account(
        id=0,
        kind=ServerKind(values["kind"]),
        address=text_of(values["address"]),
        user=text_of(values["user"]),
        name=text_of(values["name"]),
        fingerprint=text_of(values.get("fingerprint", "")),
        fetched=Fetched(values.get("fetched", Fetched.UNREAD)),
        days=days,
        minutes=minutes,
        folder_id=folder_id,
    )


def feed_settings_of(values: Values) -> FeedSettings:
    """Return the settings of a feed."""
    minutes = values.get("interval_minutes", 0)
    if type(minutes) is not int or not 0 <= minutes <= 1_000_000:
        raise ValueError(minutes)
    return FeedSettings(
        interval_minutes=minutes,
        full_text=FullText(values.get("full_text", FullText.AUTOMATIC)),
        pictures=values.get("pictures") is not False,
        language=text_of(values.get("set_language", "")),
        is_muted=values.get("muted") is True,
        notifies=values.get("notifies") is True,
    )


def retention_rule_of(values: object) -> RetentionRule:
    """Return how long articles of a feed are kept."""
    if not isinstance(values, dict):
        raise TypeError("the rule is no object")
    days, count = values.get("days", 0), values.get("count", 0)
    for number in (days, count):
        if type(number) is not int or not 0 <= number <= _MOST:
            raise ValueError(number)
    return RetentionRule(
        days,
        count,
        takes_unread=values.get("unread") is True,
        takes_starred=values.get("starred") is True,
    )


def put_annotation(marker: Writer, values: Values) -> None:
    """Store a tag, a note or a highlight."""
    from readerapp.languages import fold

    kept = KeptAnnotations(text_of(values["identity"]), _annotations(values))
    marker.annotations.keep([kept], fold)


def put_label(marker: Writer, values: Values) -> None:
    """Store what the reader says of a label."""
    part = text_of(values["part"])
    if not is_part(part):
        raise ValueError(part)
    mark = LabelMark(part, LabelOpinion(values["says"]), _time(values["at"]))
    marker.label_marks.keep(marker.annotations.status_of(text_of(values["identity"])), mark)


def feed_labels_of(values: object) -> FeedLabels:
    """Return what is said of everything in a feed."""
    if not isinstance(values, dict):
        raise TypeError("what is said of the feed is no object")
    policy = text_of(values.get("policy", ""))
    if len(policy) > POLICY_LENGTH:
        raise ValueError(policy)
    return FeedLabels(values.get("text") is True, values.get("pictures") is True, policy)


def _annotations(values: Values) -> Annotations:
    at = _time(values["at"])
    if "tag" in values:
        return Annotations(tags=(Tag(text_of(values["tag"]), at),))
    if "highlight" not in values:
        return Annotations(note=Note(text_of(values["note"]), at))
    start = values.get("start", 0)
    if type(start) is not int or not 0 <= start < 2**31:
        raise ValueError(start)
    around = text_of(values.get("prefix", "")), text_of(values.get("suffix", ""))
    quote = Quote(text_of(values["highlight"]), *around, start)
    return Annotations(highlights=(Highlight(quote, at, text_of(values.get("note", ""))),))


def put_search(marker: Writer, values: Values) -> None:
    """Store a saved search."""
    marker.searches.add(text_of(values["name"]), text_of(values["query"]))


def rule_of(values: Values) -> Rule:
    """Return a rule of the reader."""
    actions = RuleActions(
        values.get("read") is True,
        values.get("star") is True,
        text_of(values.get("tag", "")),
        values.get("off_front_page") is True,
        values.get("notify") is True,
    )
    named = text_of(values["name"]), text_of(values["query"])
    return Rule(0, *named, actions, values.get("on") is True)


def mute_of(values: Values) -> KeptMute:
    """Return what is muted."""
    reports = values.get("reports", [])
    if not isinstance(reports, list):
        raise TypeError(reports)
    mute = Mute(
        0,
        MuteKind(values["mute"]),
        text_of(values["name"]),
        _time(values["at"]),
        _optional_time(values.get("until")),
        text_of(values.get("query", "")),
        text_of(values.get("feed", "")),
    )
    return KeptMute(mute, tuple(map(text_of, reports)))


def mark_of(values: Values) -> Mark:
    """Return when an article was read, starred and removed."""
    return Mark(
        text_of(values["identity"]),
        _optional_time(values.get("read")),
        _optional_time(values.get("starred")),
        _optional_time(values.get("removed")),
    )


def verdict_of(values: Values) -> KeptVerdict:
    """Return a verdict on two articles."""
    return KeptVerdict(
        text_of(values["identity"]),
        text_of(values["other"]),
        Verdict(values["verdict"]),
        _time(values["at"]),
    )


def story_mark_of(values: Values) -> KeptStoryMark:
    """Return what the reader wants of a story."""
    seen_at = _optional_time(values.get("seen"))
    if seen_at == _FORGOTTEN:
        seen_at = None
    flags = values.get("followed") is True, values.get("less_wanted") is True
    return KeptStoryMark(text_of(values["identity"]), StoryMark(seen_at, *flags))


def consent_answer_of(values: Values) -> ConsentRecord:
    """Return an answer about privacy."""
    version = values["policy_version"]
    if type(version) is not int or not 0 <= version < 2**31:
        raise ValueError(version)
    return ConsentRecord(
        at=_time(values["at"]),
        purpose=text_of(values["purpose"]),
        decision=Decision(values["decision"]),
        policy_version=version,
        text_sha256=text_of(values["text_sha256"]),
        text_locale=text_of(values["text_locale"]),
        surface=Surface(values["surface"]),
        app_version=text_of(values["app_version"]),
    )


def text_of(value: object) -> str:
    """Return what must be a text."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _optional_time(value: object) -> datetime | None:
    return None if value is None else _time(value)


def _time(value: object) -> datetime:
    """Return a time; that for a forgotten one where it lies out of bounds, so that the mark stays.
    Raises ValueError."""
    moment = datetime.fromisoformat(text_of(value))
    return within_bounds(moment if moment.tzinfo else moment.replace(tzinfo=UTC)) or _FORGOTTEN
