"""The commands about rules."""

import argparse
from dataclasses import replace
from typing import Any

from readerapp.cli.output import head_line, head_values, iso, local, print_result, search_problem
from readerapp.domain.rules import QueryCheck, Rule, RuleActions, RuleRun
from readerapp.library import Library, rules
from readerapp.library.rules import RuleState
from readerapp.messages import CHOSEN, ENGLISH, Words, _, in_a_row, ngettext, print_message


def list_rules(library: Library, options: argparse.Namespace) -> int:
    """Print the rules in their order."""
    for each in rules.rules(library):
        print_result(_values(each), _line(each), as_json=options.json)
    return 0


def add(library: Library, options: argparse.Namespace) -> int:
    """Add a rule."""
    rule_id, _done = rules.add(library, options.name, options.query, _actions(options))
    return _print_rule(library, rule_id, options)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Remove rules."""
    return _each(library, options, lambda rule: rules.remove(library, rule.id))


def turn_on(library: Library, options: argparse.Namespace) -> int:
    """Let rules run by themselves."""
    return _each(library, options, lambda rule: rules.change(library, replace(rule, is_on=True)))


def turn_off(library: Library, options: argparse.Namespace) -> int:
    """Let rules rest."""
    return _each(library, options, lambda rule: rules.change(library, replace(rule, is_on=False)))


def preview(library: Library, options: argparse.Namespace) -> int:
    """Print what a rule, given by its number or as a query, would have done in the last month."""
    known = {str(each.rule.id): each.rule for each in rules.rules(library)}
    rule = known.get(options.query)
    query, actions = (rule.query, rule.actions) if rule else (options.query, _actions(options))
    found = rules.preview(library, query, actions)
    if found.check:
        return _refuse(query, found.check)
    values = {
        "matching": found.matching,
        "changing": found.changing,
        "first": [head_values(each) for each in found.first],
    }
    line = ngettext(
        "{count} of the last month's articles, {changed} of them changed",
        "{count} of the last month's articles, {changed} of them changed",
        found.matching,
    )
    lines = [line.format(count=found.matching, changed=found.changing)]
    lines += [head_line(each) for each in found.first]
    print_result(values, "\n".join(lines), as_json=options.json)
    return 0


def run(library: Library, options: argparse.Namespace) -> int:
    """Run a rule over the library."""
    rule = _rule(library, options.id)
    if rule is None:
        return _unknown(options.id)
    done = rules.run(library, rule.id)
    if done.check:
        return _refuse(rule.query, done.check)
    values = {"run": done.run_id, "matching": done.matching, "changed": done.changed}
    line = ngettext(
        "{changed} of {count} article changed",
        "{changed} of {count} articles changed",
        done.matching,
    ).format(changed=done.changed, count=done.matching)
    if done.run_id:
        line = _("run {number}: {what}").format(number=done.run_id, what=line)
    print_result(values, line, as_json=options.json)
    if done.action.failure:
        raise done.action.failure
    return 0


def list_runs(library: Library, options: argparse.Namespace) -> int:
    """Print what rules did."""
    for each in rules.runs(library):
        print_result(_run_values(each), _run_line(each), as_json=options.json)
    return 0


def undo(library: Library, options: argparse.Namespace) -> int:
    """Take back what a run did."""
    known = next((each for each in rules.runs(library) if each.id == options.id), None)
    if known is None or known.undone_at:
        print_message(_("There is no run {number} to take back.").format(number=options.id))
        return 1
    changes = rules.undo_run(library, known.id)
    back = {*changes.changed, *changes.annotated}
    values = {"run": known.id, "restored": len(back)}
    line = ngettext(
        "{count} article is as before", "{count} articles are as before", len(back)
    ).format(count=len(back))
    print_result(values, line, as_json=options.json)
    return 0


def sentences(query: str, check: QueryCheck, words: Words) -> list[str]:
    """Return what is wrong with a query."""
    if check.is_empty:
        return [words.gettext("“{query}” holds nothing to search for.").format(query=query)]
    return [search_problem(each, words) for each in check.problems]


def _refuse(query: str, check: QueryCheck) -> int:
    for each in sentences(query, check, CHOSEN):
        print_message(each)
    return 1


def _each(library: Library, options: argparse.Namespace, act: Any) -> int:
    status = 0
    for rule_id in options.ids:
        rule = _rule(library, rule_id)
        if rule is None:
            status = _unknown(rule_id)
            continue
        act(rule)
        if _print_rule(library, rule_id, options):
            values = {"id": rule_id, "removed": True}
            line = _("{name} removed").format(name=rule.name)
            print_result(values, line, as_json=options.json)
    return status


def _print_rule(library: Library, rule_id: int, options: argparse.Namespace) -> int:
    for each in rules.rules(library):
        if each.rule.id == rule_id:
            print_result(_values(each), _line(each), as_json=options.json)
            return 0
    return 1


def _rule(library: Library, rule_id: int) -> Rule | None:
    return next((each.rule for each in rules.rules(library) if each.rule.id == rule_id), None)


def _unknown(rule_id: int) -> int:
    print_message(_("There is no rule {number}.").format(number=rule_id))
    return 1


def _actions(options: argparse.Namespace) -> RuleActions:
    return RuleActions(options.read, options.star, options.tag, options.hide, options.notify)


def _values(state: RuleState) -> dict[str, Any]:
    rule, done = state.rule, state.rule.actions
    return {
        "id": rule.id,
        "name": rule.name,
        "query": rule.query,
        "on": rule.is_on,
        "read": done.marks_read,
        "star": done.stars,
        "tag": done.tag,
        "hide": done.hides,
        "notify": done.notifies,
        "problems": sentences(rule.query, state.check, ENGLISH),
    }


def _line(state: RuleState) -> str:
    done = state.rule.actions
    said = {
        # Translators: what a rule does; so the next four
        _("mark as read"): done.marks_read,
        _("star"): done.stars,
        _("tag {name}").format(name=done.tag): bool(done.tag),
        _("off the front page"): done.hides,
        _("notify"): done.notifies,
    }
    acts = in_a_row(name for name, is_done in said.items() if is_done)
    # Translators: of a rule that rests
    off = "" if state.rule.is_on else "  " + _("(off)")
    lines = [f"{state.rule.id:>4}  {state.rule.name}{off}: {state.rule.query}  ->  {acts}"]
    nothing = _("does nothing: {why}")
    wrong = sentences(state.rule.query, state.check, CHOSEN)
    lines += [f"      {nothing.format(why=each)}" for each in wrong]
    return "\n".join(lines)


def _run_values(run_: RuleRun) -> dict[str, Any]:
    return {
        "run": run_.id,
        "rule": run_.rule_id,
        "name": run_.name,
        "at": iso(run_.at),
        "arrivals": run_.is_of_arrivals,
        "articles": run_.articles,
        "undone": iso(run_.undone_at),
    }


def _run_line(run_: RuleRun) -> str:
    text = ngettext("{count} of the library", "{count} of the library", run_.articles)
    if run_.is_of_arrivals:
        text = ngettext("{count} of arrivals", "{count} of arrivals", run_.articles)
    undone = "  " + _("(taken back)") if run_.undone_at else ""
    what = text.format(count=run_.articles)
    return f"{run_.id:>4}  {local(run_.at):%Y-%m-%d %H:%M}  {run_.name}: {what}{undone}"
