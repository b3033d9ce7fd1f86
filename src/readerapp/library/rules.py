"""Rules: "when an article matches a search, do this". Each action returns the way back.

A rule runs by itself on what a refresh brings, once for each article, and on whole texts that come
later (`run_on_arrivals`, `run_on_texts`), and over what is here when the reader says so. What it
changed is remembered, and can be taken back.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import field
from datetime import datetime

from readerapp.domain.annotations import MOST_TAGS, TAG_LENGTH, Annotation, Tag, clean_name
from readerapp.domain.articles import ArticleHead, Changes
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.rules import (
    MOST_RULES,
    NAME_LENGTH,
    PREVIEWED,
    QUERY_LENGTH,
    QueryCheck,
    Rule,
    RuleActions,
    RuleChange,
    RuleEffect,
    RuleNotice,
    RuleRun,
)
from readerapp.domain.searches import Criteria
from readerapp.domain.values import dataclass
from readerapp.library.batching import batches
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.searching import criteria_of, finds_translations, look_up
from readerapp.storage import Reader, Writer, moment, seconds

FIRST_SHOWN = 10  # articles that a preview names
_TOUCHED = Changes(rules=True)

# Article, effect, and the key of the tag where it is one.
_Done = tuple[int, RuleEffect, str]
_NOTHING: Collection[_Done] = frozenset()

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class RuleState:
    """A rule, and why it does nothing, if so."""

    rule: Rule
    check: QueryCheck


@dataclass(frozen=True)
class RulePreview:
    """What a rule would have found among what arrived in the last month: how many, those it would
    have changed, the newest of all, and why nothing, if so. `leaves_translations`: a search with
    the same words looks at translated titles too, a rule does not."""

    matching: int = 0
    changing: int = 0
    first: tuple[ArticleHead, ...] = ()
    check: QueryCheck = field(default_factory=QueryCheck)
    leaves_translations: bool = False


@dataclass(frozen=True)
class RunResult:
    """The outcome of a run: its id (None: it changed nothing), how many articles it found and
    changed, the way back, of which articles to tell, and why it did nothing, if so."""

    action: ActionResult
    run_id: int | None = None
    matching: int = 0
    changed: int = 0
    check: QueryCheck = field(default_factory=QueryCheck)


def rules(library: Library) -> tuple[RuleState, ...]:
    """Return every rule in the reader's order, each with what is wrong with its query."""
    with library.store.read() as reader:
        found = reader.rules.all()
        return tuple(RuleState(each, asked(library, reader, each.query)[1]) for each in found)


def check(library: Library, query: str) -> QueryCheck:
    """Return why a query is not good for a rule or a mute."""
    with library.store.read() as reader:
        return asked(library, reader, query)[1]


def add(
    library: Library, name: str, query: str, actions: RuleActions, *, is_on: bool = True
) -> tuple[int, ActionResult]:
    """Add a rule at the end; without a name it is called as its query. Return its id too.

    Raises ReaderError: RULE_WITHOUT_QUERY, RULE_WITHOUT_ACTION, RULE_TOO_LONG, TOO_MANY_RULES.
    """
    rule = _checked(library, Rule(0, name, query, actions, is_on))
    with library.store.write() as writer:
        if len(writer.rules.reader.all()) >= MOST_RULES:
            raise ReaderError(Reason.TOO_MANY_RULES, "", str(MOST_RULES))
        added = writer.rules.add(rule)

    def undo() -> Changes:
        return remove(library, added).changes

    return added, ActionResult(_TOUCHED, undo)


def change(library: Library, rule: Rule) -> ActionResult:
    """Put a rule in the place of the one with its id. Raises ReaderError as `add` does."""
    checked = _checked(library, rule)
    with library.store.write() as writer:
        before = writer.rules.change(checked)
    if before is None:
        return ActionResult(Changes())
    former = before

    def undo() -> Changes:
        with library.store.write() as writer:
            writer.rules.change(former)
        return _TOUCHED

    return ActionResult(_TOUCHED, undo)


def remove(library: Library, rule_id: int) -> ActionResult:
    """Remove a rule; what it did stays. Undo restores it to its place."""
    with library.store.write() as writer:
        removed = writer.rules.remove(rule_id)
    if removed is None:
        return ActionResult(Changes())
    gone, place = removed

    def undo() -> Changes:
        with library.store.write() as writer:
            writer.rules.add(gone, place)
        return _TOUCHED

    return ActionResult(_TOUCHED, undo)


def move(library: Library, rule_id: int, position: int) -> ActionResult:
    """Put a rule at a position among the others: they run in their order."""
    with library.store.write() as writer:
        before = writer.rules.place(rule_id, position)
    if before is None:
        return ActionResult(Changes())
    return ActionResult(_TOUCHED, lambda: move(library, rule_id, before).changes)


def preview(library: Library, query: str, actions: RuleActions) -> RulePreview:
    """Return what a rule would have done with what arrived in the last month. Nothing changes."""
    since = library.clock.now() - PREVIEWED
    with library.store.read() as reader:
        wanted, problem = asked(library, reader, query)
        if wanted is None:
            return RulePreview(check=problem)
        found = reader.rules.matching(wanted, since=since)
        first = tuple(reader.articles.heads(found[:FIRST_SHOWN]))
        changing = sum(
            _would_change(reader, actions, each) for each in reader.articles.heads(found)
        )
        leaves = finds_translations(reader)
        return RulePreview(len(found), changing, first, leaves_translations=leaves)


def run(library: Library, rule_id: int) -> RunResult:
    """Run a rule over every article of the library, also when it is off.

    Some hundred articles to a transaction: what was changed by then stays when one fails, and can
    be taken back. Of a run over what is here nobody is notified.
    """
    now = moment(seconds(library.clock.now()))
    with library.store.read() as reader:
        rule = reader.rules.get(rule_id)
        wanted, problem = asked(library, reader, rule.query) if rule else (None, QueryCheck())
        if rule is None or wanted is None:
            return RunResult(ActionResult(Changes()), check=problem)
        found = reader.rules.matching(wanted)
    run_id: int | None = None
    done: list[RuleChange] = []
    failure: StorageError | None = None
    try:
        for batch in batches(sorted(found)):
            with library.store.write() as writer:
                made = _mark_and_tag(writer, rule.actions, batch, now)
                hidden = _unhidden(writer, rule.actions, batch)
                if made or hidden:
                    run_id = run_id or writer.rules.begin(rule, now, is_of_arrivals=False)
                    made += _hide(writer, run_id, hidden, now)
                    writer.rules.note(run_id, made)
            done += made
    except StorageError as error:
        if run_id is None:
            raise
        failure = error
    if run_id is None:
        return RunResult(ActionResult(Changes()), None, len(found))
    begun = run_id

    def undo() -> Changes:
        return undo_run(library, begun)

    action = ActionResult(_changes_of(done), undo, failure)
    changed = len({each.article_id for each in done})
    return RunResult(action, run_id, len(found), changed)


def runs(library: Library) -> tuple[RuleRun, ...]:
    """Return the runs that changed something and are remembered, the latest first."""
    with library.store.read() as reader:
        return reader.rules.runs()


def undo_run(library: Library, run_id: int) -> Changes:
    """Take back what a run changed, where nothing else has changed it since.

    A mark, a tag or a place on the front page that was set anew meanwhile stays.
    """
    with library.store.read() as reader:
        known = reader.rules.run(run_id)
        if known is None or known.undone_at is not None:
            return Changes()
        standing = {
            effect: reader.rules.standing(run_id, effect)
            for effect in (RuleEffect.READ, RuleEffect.STARRED, RuleEffect.HIDDEN)
        }
        tagged = reader.rules.tagged_by(run_id)
    now = library.clock.now()
    touched: list[RuleChange] = []
    effect_of = {effect: _taking_back(effect, now) for effect in standing}
    for effect, ids in standing.items():
        for batch in batches(ids):
            with library.store.write() as writer:
                still = set(writer.rules.reader.standing(run_id, effect))
                kept = [each for each in batch if each in still]
                effect_of[effect](writer, kept)
            touched += [RuleChange(each, effect, now) for each in kept]
    for tags in batches(tagged):
        with library.store.write() as writer:
            touched += [each for each in tags if _untag(writer, each)]
    with library.store.write() as writer:
        writer.rules.undone(run_id, now)
    return _changes_of(touched)


def asked(library: Library, reader: Reader, query: str) -> tuple[Criteria | None, QueryCheck]:
    """Return what a query asks for; None, and why, when a rule or a mute must not go by it.

    A search leaves out what stands for nothing, and finds more. Who acts by itself must not.
    """
    look = look_up(library, reader)
    found = criteria_of([query], look)
    if look.problems:
        return None, QueryCheck(tuple(look.problems))
    if found is None or found.is_empty:
        return None, QueryCheck(is_empty=True)
    return found, QueryCheck()


def act_by_itself(
    writer: Writer,
    rule: Rule,
    ids: Sequence[int],
    now: datetime,
    done: Collection[_Done] = _NOTHING,
) -> None:
    """Do everything a rule says, unless it was `done`, and remember it as a run by itself."""
    made = _mark_and_tag(writer, rule.actions, ids, now, done)
    hidden = _unhidden(writer, rule.actions, _left(ids, RuleEffect.HIDDEN, done))
    if made or hidden:
        run_id = writer.rules.begin(rule, now, is_of_arrivals=True)
        made += _hide(writer, run_id, hidden, now)
        writer.rules.note(run_id, made)


def done_to(writer: Writer, ids: Sequence[int]) -> frozenset[_Done]:
    """Return what rules did to these articles, as far as it is remembered: whether it stands, or
    somebody took it back."""
    return frozenset(
        (each.article_id, each.effect, Tag(each.tag, each.at).key if each.tag else "")
        for each in writer.rules.reader.done_to(ids)
    )


def run_on_arrivals(library: Library, writer: Writer, ids: Sequence[int]) -> tuple[RuleNotice, ...]:
    """Run the rules that are on over articles that have just been stored, in their transaction.

    Returns of which articles to tell. A rule that cannot be run is left out, and the news are kept:
    the log says why.
    """
    if not ids or not writer.rules.reader.is_any_on():
        return ()
    now = moment(seconds(library.clock.now()))
    notices: list[RuleNotice] = []

    def run_all() -> None:
        for rule in _that_are_on(writer):
            found = _matching(library, writer, rule, ids)
            act_by_itself(writer, rule, found, now)
            notices.extend(_notices(rule, found))

    return tuple(notices) if _is_done(writer, run_all, len(ids)) else ()


def matched_before(
    library: Library, writer: Writer, ids: Sequence[int]
) -> dict[int, frozenset[int]]:
    """Return which articles each rule that is on finds (by its id), before whole texts are written.

    Only those that never had one: a page that is fetched again is no news. Give it to
    `run_on_texts` afterwards.
    """
    if not ids or not writer.rules.reader.is_any_on():
        return {}
    seen: dict[int, frozenset[int]] = {}

    def look() -> None:
        others = frozenset(writer.reader.articles.with_page(ids))
        first = [each for each in ids if each not in others]
        for rule in _that_are_on(writer):
            seen[rule.id] = others.union(_matching(library, writer, rule, first))

    return seen if _is_done(writer, look, len(ids)) else {}


def run_on_texts(
    library: Library, writer: Writer, ids: Sequence[int], before: dict[int, frozenset[int]]
) -> tuple[RuleNotice, ...]:
    """Run rules over articles whose whole text has just been written, in that transaction: each
    over those it finds now and did not find `before`.

    What any rule did to an article already is not done again: the reader may have taken it back.
    Returns of which articles to tell, and fails as `run_on_arrivals` does.
    """
    if not ids or not before:
        return ()
    now = moment(seconds(library.clock.now()))
    notices: list[RuleNotice] = []

    def run_all() -> None:
        for rule in _that_are_on(writer):
            found = [
                each
                for each in _matching(library, writer, rule, ids)
                if each not in before.get(rule.id, ids)
            ]
            if found:
                act_by_itself(writer, rule, found, now, done_to(writer, found))
                notices.extend(_notices(rule, found))

    return tuple(notices) if _is_done(writer, run_all, len(ids)) else ()


def _checked(library: Library, rule: Rule) -> Rule:
    query, name = rule.query.strip(), clean_name(rule.name)
    tag = clean_name(rule.actions.tag)
    limits = ((query, QUERY_LENGTH), (name, NAME_LENGTH))
    for text, most in limits:
        if len(text) > most:
            raise ReaderError(Reason.RULE_TOO_LONG, f"{text[:TAG_LENGTH]}…", str(most))
    if len(tag) > TAG_LENGTH:
        raise ReaderError(Reason.TAG_TOO_LONG, tag, str(TAG_LENGTH))
    if check(library, query).is_empty:
        raise ReaderError(Reason.RULE_WITHOUT_QUERY, query)
    done = rule.actions
    actions = RuleActions(done.marks_read, done.stars, tag, done.hides, done.notifies)
    if not actions:
        raise ReaderError(Reason.RULE_WITHOUT_ACTION)
    return Rule(rule.id, name or query[:NAME_LENGTH], query, actions, rule.is_on)


def _would_change(reader: Reader, actions: RuleActions, head: ArticleHead) -> bool:
    if (actions.marks_read and not head.is_read) or (actions.stars and not head.is_starred):
        return True
    if actions.hides and reader.rules.on_front_page([head.id]):
        return True
    if not actions.tag:
        return False
    key = Tag(actions.tag, head.received).key
    return all(each.key != key for each in reader.annotations.of(head.id).tags)


def _mark_and_tag(
    writer: Writer,
    actions: RuleActions,
    ids: Sequence[int],
    now: datetime,
    done: Collection[_Done] = _NOTHING,
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


def _unhidden(writer: Writer, actions: RuleActions, ids: Sequence[int]) -> Sequence[int]:
    """Return the articles that a rule will take from the front page."""
    return writer.rules.reader.on_front_page(ids) if actions.hides else ()


def _hide(writer: Writer, run_id: int, ids: Sequence[int], now: datetime) -> list[RuleChange]:
    """Take articles from the front page."""
    writer.rules.hide(run_id, ids)
    return [RuleChange(each, RuleEffect.HIDDEN, now) for each in ids]


def _taking_back(effect: RuleEffect, now: datetime) -> Callable[[Writer, Sequence[int]], object]:
    """Return what takes back a mark, or a place off the front page."""
    if effect is RuleEffect.READ:
        return lambda writer, ids: writer.statuses.mark_read(ids, False, now)
    if effect is RuleEffect.STARRED:
        return lambda writer, ids: writer.statuses.mark_starred(ids, False, now)
    return lambda writer, ids: writer.rules.show(ids)


def _untag(writer: Writer, given: RuleChange) -> bool:
    """Take a tag back, unless another one of that name stands there by now."""
    tag: Annotation = Tag(given.tag, given.at)
    if writer.annotations.reader.same(given.article_id, tag) != tag:
        return False
    return writer.annotations.drop(given.article_id, tag)


def _changes_of(done: Sequence[RuleChange]) -> Changes:
    """Return what views are told: marks and front page by reading the rows again."""
    tagged = dict.fromkeys(each.article_id for each in done if each.effect is RuleEffect.TAG)
    others = dict.fromkeys(each.article_id for each in done if each.effect is not RuleEffect.TAG)
    return Changes(changed=tuple(others), annotated=tuple(tagged), rules=True)


def _left(
    ids: Sequence[int], effect: RuleEffect, done: Collection[_Done], tag: str = ""
) -> Sequence[int]:
    return [each for each in ids if (each, effect, tag) not in done] if done else ids


def _tag(writer: Writer, article_id: int, wanted: Tag) -> bool:
    from readerapp.languages.folding import fold  # here, because the first rows do without it

    there = writer.annotations.reader.of(article_id).tags
    if len(there) >= MOST_TAGS or any(each.key == wanted.key for each in there):
        return False
    return writer.annotations.put(article_id, wanted, fold) is not None


def _that_are_on(writer: Writer) -> list[Rule]:
    return [rule for rule in writer.rules.reader.all() if rule.is_on]


def _matching(library: Library, writer: Writer, rule: Rule, ids: Sequence[int]) -> list[int]:
    """A rule sees what the rules before it have done."""
    wanted, problem = asked(library, writer.reader, rule.query)
    if wanted is None:
        _logger.info("A rule does nothing, as its search is not whole: %s", problem)
        return []
    return list(writer.rules.reader.matching(wanted, ids))


def _notices(rule: Rule, found: Sequence[int]) -> list[RuleNotice]:
    return [RuleNotice(rule.name, tuple(found))] if found and rule.actions.notifies else []


def _is_done(writer: Writer, work: Callable[[], None], count: int) -> bool:
    failure = writer.rules.attempt(work)
    if failure is not None:
        _logger.warning("Rules were not run on %d articles: %s", count, failure)
    return failure is None
