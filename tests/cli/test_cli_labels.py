"""The command that says what is by AI, and the options of feeds about it."""

from pathlib import Path

from cli_script import Script


def article_in(script: Script, tmp_path: Path) -> int:
    (tmp_path / "1.md").write_text("---\ntitle: Lamps\nlanguage: en\n---\n\nThe lamps are lit.\n")
    script("import", tmp_path / "1.md")
    return int(script.json("list")[0]["id"])


def test_an_article_is_marked_disputed_and_left_alone_again(fresh: Script, tmp_path: Path) -> None:
    here = article_in(fresh, tmp_path)
    assert fresh.json("label", here) == [{"id": here, "labels": [], "said": []}]
    (said,) = fresh.json("label", here, "ai")
    assert said["labels"] == ["ai_text"]
    assert [(each["part"], each["says"]) for each in said["said"]] == [("text", "ai")]
    assert fresh.json("list", "--search", "label:mine")[0]["id"] == here
    assert "Reported by AI" in fresh("label", here)
    (shown,) = fresh.json("show", here)
    assert [each["rank"] for each in shown["evidence"]] == ["user"]
    assert fresh.json("label", here, "none") == [{"id": here, "labels": [], "said": []}]
    fresh("label", here, "ai", "--picture", "1", status=1)
    assert "no picture 1" in fresh.errors
    fresh("label", 10_000, "ai", status=1)


def test_a_feed_is_labelled(fresh: Script, tmp_path: Path) -> None:
    address = "https://a.example/feed"
    (tmp_path / "feeds.opml").write_text(
        f'<opml version="2.0"><body><outline type="rss" xmlUrl="{address}"/></body></opml>'
    )
    fresh("import", tmp_path / "feeds.opml")
    policy = "https://a.example/ai"
    (feed,) = fresh.json("feeds", "set", address, "--ai", "both", "--ai-policy", policy)
    assert (feed["ai"], feed["ai_policy"]) == ("both", policy)
    (feed,) = fresh.json("feeds", "set", address, "--ai", "none")
    assert (feed["ai"], feed["ai_policy"]) == ("none", "")
