"""Rules and mutes from the command line."""

from pathlib import Path

from cli_script import Script
from test_cli_annotations import STORY

from readerapp.cli.rules import SPANS
from readerapp.domain.rules import MuteSpan


def one_article(fresh: Script, tmp_path: Path) -> int:
    (tmp_path / "story.md").write_text(STORY, "utf-8")
    (here,) = fresh.json("import", tmp_path / "story.md", "--no-relate")
    return int(str(here["id"]))


def test_a_rule_is_added_tried_run_and_taken_back(fresh: Script, tmp_path: Path) -> None:
    here = one_article(fresh, tmp_path)
    (rule,) = fresh.json("rules", "add", "title:lanterns", "--read", "--tag", "Port", "--hide")
    wanted = {"name": "title:lanterns", "on": True, "read": True, "tag": "Port", "hide": True}
    assert {key: rule[key] for key in wanted} == wanted
    assert fresh.json("rules", "list") == [rule]
    (found,) = fresh.json("rules", "preview", str(rule["id"]))
    assert (found["matching"], found["changing"], len(found["first"])) == (1, 1, 1)
    (found,) = fresh.json("rules", "preview", "zebra", "--star")
    assert (found["matching"], found["changing"]) == (0, 0)
    (done,) = fresh.json("rules", "run", rule["id"])
    assert (done["matching"], done["changed"]) == (1, 1)
    assert [each["id"] for each in fresh.json("search", "is:read tag:port")] == [here]
    (run,) = fresh.json("rules", "runs")
    assert (run["run"], run["articles"], run["arrivals"]) == (done["run"], 1, False)
    assert fresh.json("rules", "undo", run["run"]) == [{"run": run["run"], "restored": 1}]
    assert fresh.json("search", "is:read") == []
    fresh("rules", "undo", run["run"], status=1)
    (off,) = fresh.json("rules", "off", rule["id"])
    assert off["on"] is False
    fresh.json("rules", "on", rule["id"])
    (gone,) = fresh.json("rules", "remove", rule["id"])
    assert gone == {"id": rule["id"], "removed": True}
    assert fresh.json("rules", "list") == []


def test_a_rule_says_what_is_wrong_with_it(fresh: Script) -> None:
    (rule,) = fresh.json("rules", "add", 'feed:"Gone Gazette"', "--star")
    assert rule["problems"] == ['“feed:"Gone Gazette"”: no feed or source is called so.']
    fresh("rules", "run", rule["id"], status=1)
    fresh("rules", "preview", "is:blue", "--star", status=1)
    fresh("rules", "add", "...", "--star", status=1)
    fresh("rules", "add", "words", status=1)
    for action in ("run", "remove", "on", "undo"):
        fresh("rules", action, "77", status=1)


def test_what_is_muted_is_listed_and_shown_again(fresh: Script, tmp_path: Path) -> None:
    here = one_article(fresh, tmp_path)
    (mute,) = fresh.json("mute", "lanterns", "--for", "day")
    assert (mute["kind"], mute["articles"], mute["name"]) == ("words", 1, "lanterns")
    assert fresh.json("list") == []
    assert [each["id"] for each in fresh.json("search", "is:muted")] == [here]
    (listed,) = fresh.json("mutes", "--articles")
    assert [each["id"] for each in listed["first"]] == [here]
    (lifted,) = fresh.json("unmute", mute["id"])
    assert lifted["lifted"] is True
    assert [each["id"] for each in fresh.json("list")] == [here]
    (mute,) = fresh.json("mute", "--story", here, "--for", "for-good")
    assert (mute["kind"], mute["until"]) == ("story", None)
    assert fresh.json("list") == []
    fresh("unmute", mute["id"])
    fresh.json("mute", "--query", "lang:en crane")
    assert fresh.json("list") == []
    for wrong in (("mute", "--feed", "9"), ("mute", "--story", "99"), ("unmute",)):
        fresh(*wrong, status=1)
    fresh("unmute", "77", status=1)
    fresh("unmute", "--feed", "77", status=1)


def test_the_words_of_the_grammar_are_those_of_the_library() -> None:
    assert tuple(MuteSpan) == SPANS
