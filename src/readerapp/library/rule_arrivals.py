"""Rules that run by themselves: on what a refresh brings, and on whole texts that come later."""

import logging
from collections.abc import Callable, Sequence

from readerapp.domain.rules import Rule, RuleNotice
from readerapp.library.opening import Library
from readerapp.library.rule_actions import act_by_itself, done_to
from readerapp.library.rules import asked
from readerapp.storage import Writer, moment, seconds

logger = logging.getLogger(__name__)


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


def _that_are_on(writer: Writer) -> list[Rule]:
    return [rule for rule in writer.rules.reader.all() if rule.is_on]


def _matching(library: Library, writer: Writer, rule: Rule, ids: Sequence[int]) -> list[int]:
    """A rule sees what the rules before it have done."""
    wanted, problem = asked(library, writer.reader, rule.query)
    if wanted is None:
        logger.info("A rule does nothing, as its search is not whole: %s", problem)
        return []
    return list(writer.rules.reader.matching(wanted, ids))


def _notices(rule: Rule, found: Sequence[int]) -> list[RuleNotice]:
    return [RuleNotice(rule.name, tuple(found))] if found and rule.actions.notifies else []


def _is_done(writer: Writer, work: Callable[[], None], count: int) -> bool:
    failure = writer.rules.attempt(work)
    if failure is not None:
        logger.warning("Rules were not run on %d articles: %s", count, failure)
    return failure is None
