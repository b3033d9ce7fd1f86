"""Lines for people tell days and hours of the clock on the wall, JSON those of UTC."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.cli.output import local

STORY = '---\ntitle: {title}\nlanguage: en\npublished: "{published}"\n---\n\nA gull was seen.\n'
PUBLISHED = {"late": "2026-01-06T23:30:00Z", "early": "2026-01-06T00:30:00Z", "day": "2026-01-06"}


@pytest.fixture(params=["<z+13>-13", "<z-11>11"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the reader is: far in the east, far in the west."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be changed here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_lists_tell_local_days_and_days_without_an_hour_as_they_are(
    fresh: Script, tmp_path: Path, zone: str
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for title, published in PUBLISHED.items():
        text = STORY.format(title=title, published=published)
        (folder / f"{title}.md").write_text(text, "utf-8")
    fresh("import", "--no-relate", folder)
    lines = fresh("list").splitlines()
    days = {line.split()[-1]: line.split()[1] for line in lines}
    east = {"late": "2026-01-07", "early": "2026-01-06", "day": "2026-01-06"}
    west = {"late": "2026-01-06", "early": "2026-01-05", "day": "2026-01-06"}
    assert days == (east if "+" in zone else west)
    for day in {*days.values()}:
        of_day = {title for title, own in days.items() if own == day}
        assert {each["title"] for each in fresh.json("search", f"on:{day}")} == of_day
    stated = {each["title"]: each["published"] for each in fresh.json("list")}
    assert stated["late"] == "2026-01-06T23:30:00+00:00"


@pytest.mark.usefixtures("zone")
def test_both_ends_of_the_calendar_have_days() -> None:
    for moment in (datetime.min, datetime.max):
        assert local(moment.replace(tzinfo=UTC)).year in (1, 9999)
