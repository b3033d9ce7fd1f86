"""What a rule does with articles, and how it is taken back. Inside a transaction."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from readerapp.domain.annotations import MOST_TAGS, Annotation, Tag
from readerapp.domain.articles import Changes
from readerapp.domain.rules import Rule, RuleActions, RuleChange, RuleEffect
from readerapp.storage import Writer

# Article, effect, and the key of the tag where it is one.
Done = tuple[int, RuleEffect, str]
_NOTHING: Collection[Done] = frozenset()


def mark_and_tag(
    writer: Writer,
    actions: RuleActions,
    ids: Sequence[int],
    now: datetime,
    done: Collection[Done] = _NOTHING,
) -> list[RuleChange]:
    """Mark and tag, unless it was `done`; return what was not so before."""
    made: list[RuleChange] = []
    if actions.marks_read:
        read = writer.statuses.mark_read(_left(ids, RuleEffect.READ, done), True, now)
        made += [RuleChange(each, RuleEffect.READ, now) for each in read]
    if actions.stars:
        starred = writer.statuses.mark_starred(_left(ids, RuleEffect.STARRED, done), True, now)
        made += [RuleChange(each, RuleEffect.STARRED, now) for each in starred]
    if actions.tag:
        tag = Tag(actions.tag, now)
        made += [
            RuleChange(each, RuleEffect.TAG, now, actions.tag)
            for each in _left(ids, RuleEffect.TAG, done, tag.key)
            if _tag(writer, each, tag)
        ]
    return made


def act_by_itself(
    writer: Writer,
    rule: Rule,
    ids: Sequence[int],
    now: datetime,
    done: Collection[Done] = _NOTHING,
) -> None:
    """Do everything a rule says, unless it was `done`, and remember it as a run by itself."""
    made = mark_and_tag(writer, rule.actions, ids, now, done)
    hidden = unhidden(writer, rule.actions, _left(ids, RuleEffect.HIDDEN, done))
    if made or hidden:
        run_id = writer.rules.begin(rule, now, is_of_arrivals=True)
        made += hide(writer, run_id, hidden, now)
        writer.rules.note(run_id, made)


def done_to(writer: Writer, ids: Sequence[int]) -> frozenset[Done]:
    """Return what rules did to these articles, as far as it is remembered: whether it stands, or
    somebody took it back."""
    return frozenset(
        (each.article_id, each.effect, Tag(each.tag, each.at).key if each.tag else "")
        for each in writer.rules.reader.done_to(ids)
    )


def unhidden(writer: Writer, actions: RuleActions, ids: Sequence[int]) -> Sequence[int]:
    """Return the articles that a rule will take from the front page."""
    return writer.rules.reader.on_front_page(ids) if actions.hides else ()


def hide(writer: Writer, run_id: int, ids: Sequence[int], now: datetime) -> list[RuleChange]:
    """Take articles from the front page."""
    writer.rules.hide(run_id, ids)
    return [RuleChange(each, RuleEffect.HIDDEN, now) for each in ids]


def taking_back(effect: RuleEffect, now: datetime) -> Callable[[Writer, Sequence[int]], object]:
    """Return what takes back a mark, or a place off the front page."""
    if effect is RuleEffect.READ:
        return lambda writer, ids: writer.statuses.mark_read(ids, False, now)
    if effect is RuleEffect.STARRED:
        return lambda writer, ids: writer.statuses.mark_starred(ids, False, now)
    return lambda writer, ids: writer.rules.show(ids)


def untag(writer: Writer, given: RuleChange) -> bool:
    """Take a tag back, unless another one of that name stands there by now."""
    tag: Annotation = Tag(given.tag, given.at)
    if writer.annotations.reader.same(given.article_id, tag) != tag:
        return False
    return writer.annotations.drop(given.article_id, tag)


def changes_of(done: Sequence[RuleChange]) -> Changes:
    """Return what views are told: marks and front page by reading the rows again."""
    tagged = dict.fromkeys(each.article_id for each in done if each.effect is RuleEffect.TAG)
    others = dict.fromkeys(each.article_id for each in done if each.effect is not RuleEffect.TAG)
    return Changes(changed=tuple(others), annotated=tuple(tagged), rules=True)


def _left(
    ids: Sequence[int], effect: RuleEffect, done: Collection[Done], tag: str = ""
) -> Sequence[int]:
    return [each for each in ids if (each, effect, tag) not in done] if done else ids


def _tag(writer: Writer, article_id: int, wanted: Tag) -> bool:
    from readerapp.languages import fold  # here, because the first rows do without it

    there = writer.annotations.reader.of(article_id).tags
    if len(there) >= MOST_TAGS or any(each.key == wanted.key for each in there):
        return False
    return writer.annotations.put(article_id, wanted, fold) is not None
