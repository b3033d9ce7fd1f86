"""The invented events keep the promises that make them a fair measure.

`event` is `kind-place-number`: one story. `saga` joins the events that follow each other or come
back every year in one place: related, but not the same story. Everything else is unrelated, however
much its kind, place, day or numbers look alike.
"""

import json
import re
import unicodedata
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest

Row = dict[str, str]
DATA = Path(__file__).parent / "data"
ROWS: list[Row] = json.loads((DATA / "events.json").read_text("utf-8"))
GOLD: list[Row] = json.loads((DATA / "gold.json").read_text("utf-8"))
COMPACT = {"ja", "ko", "zh-Hans"}
SCRIPTS = {"ja": "CJK|HIRAGANA|KATAKANA", "ko": "HANGUL", "zh-Hans": "CJK", "ar": "ARABIC"} | {
    "ru": "CYRILLIC"
}


def by(key: str) -> dict[str, list[Row]]:
    groups = defaultdict(list)
    for row in ROWS:
        groups[row[key]].append(row)
    return groups


EVENTS = by("event")
SAGA_OF = {event: rows[0]["saga"] for event, rows in EVENTS.items()}


def kind(event: str) -> str:
    return event.split("-")[0]


def place(event: str) -> str:
    return event.split("-")[1]


def days(event: str) -> set[date]:
    return {datetime.fromisoformat(row["published"]).date() for row in EVENTS[event]}


def pieces(text: str) -> set[str]:
    return {text[at : at + 4] for at in range(len(text) - 3)}


def likeness(one: Row, other: Row) -> float:
    a, b = pieces(one["text"]), pieces(other["text"])
    return len(a & b) / len(a | b)


def figures(event: str) -> set[str]:
    """Numbers of three digits and more, without their separators and without years."""
    found = re.findall(r"\d[\d.,]*\d", " ".join(row["text"] for row in EVENTS[event]))
    bare = {re.sub(r"[.,]", "", each) for each in found}
    return {each for each in bare if len(each) > 2 and not re.fullmatch(r"(19|20)\d\d", each)}


def same_place_same_day() -> set[str]:
    """Events in the place and on the day of an event of another saga."""
    return {
        event
        for pair in combinations(EVENTS, 2)
        if place(pair[0]) == place(pair[1]) and SAGA_OF[pair[0]] != SAGA_OF[pair[1]]
        if days(pair[0]) & days(pair[1])
        for event in pair
    }


def sagas_of_kinds() -> dict[str, set[str]]:
    sagas = defaultdict(set)
    for event, saga in SAGA_OF.items():
        sagas[kind(event)].add(saga)
    return sagas


def test_records_are_those_of_the_other_gold_set() -> None:
    assert {tuple(row) for row in ROWS} == {tuple(GOLD[0])}
    assert all(value == value.strip() != "" for row in ROWS for value in row.values())
    assert all(
        value == unicodedata.normalize("NFC", value) for row in ROWS for value in row.values()
    )


def test_the_set_is_large_enough_and_in_many_languages() -> None:
    assert 280 <= len(ROWS) <= 320
    assert sum(len(rows) > 1 for rows in EVENTS.values()) >= 66
    languages = Counter(row["language"] for row in ROWS)
    assert set(languages) == {
        *("en", "fr", "de", "es", "ja", "ko", "zh-Hans", "ar"),
        *("ru", "it", "pt"),
    }
    assert sum(count >= 20 for count in languages.values()) >= 8
    assert languages["en"] < len(ROWS) / 3


def test_an_event_has_one_report_or_three_to_six_in_three_languages() -> None:
    for event, rows in EVENTS.items():
        assert len(rows) == 1 or 3 <= len(rows) <= 6, event
        assert len(rows) == 1 or len({row["language"] for row in rows}) >= 3, event
        assert len({row["saga"] for row in rows}) == 1, event
    assert sum(len(rows) == 1 for rows in EVENTS.values()) >= 5
    assert not {*EVENTS} & {row["event"] for row in GOLD}
    assert not {*SAGA_OF.values()} & {row["saga"] for row in GOLD}


def test_reports_of_an_event_lie_within_three_days_and_events_all_over_the_year() -> None:
    for event in EVENTS:
        assert re.fullmatch(r"[a-z]+-[a-z0-9]+-\d", event)
        assert max(days(event)) - min(days(event)) <= timedelta(days=3), event
    assert {day.month for event in EVENTS for day in days(event)} == set(range(1, 13))


def test_a_language_is_written_in_its_own_script(subtests: pytest.Subtests) -> None:
    for language in SCRIPTS:
        with subtests.test(language):
            for row in ROWS:
                if row["language"] == language:
                    letters = [each for each in row["title"] + row["text"] if each.isalpha()]
                    own = [
                        each
                        for each in letters
                        if re.match(SCRIPTS[language], unicodedata.name(each))
                    ]
                    assert len(own) > 0.9 * len(letters), row["title"]


def test_texts_are_short_reports() -> None:
    for row in ROWS:
        low, high = (120, 300) if row["language"] in COMPACT else (250, 600)
        assert low <= len(row["text"]) <= high, row["title"]


def test_no_report_is_twice_there_and_near_copies_are_of_one_event() -> None:
    assert len({row["text"] for row in ROWS}) == len(ROWS)
    assert len({row["title"] + row["published"] for row in ROWS}) == len(ROWS)
    copies = 0
    for rows in by("language").values():
        for one, other in combinations(rows, 2):
            like = likeness(one, other)
            assert like < 0.3 or like > 0.7, one["title"]
            assert like < 0.3 or one["event"] == other["event"], one["title"]
            copies += like > 0.7
    assert copies >= 4


def test_the_same_people_come_back_in_other_events() -> None:
    sagas = Counter(SAGA_OF.values())
    assert sum(count > 1 for count in sagas.values()) >= 12


def test_events_come_back_a_year_later() -> None:
    yearly = 0
    for one, other in combinations(EVENTS, 2):
        if SAGA_OF[one] == SAGA_OF[other]:
            yearly += 350 <= abs(min(days(one)) - min(days(other))).days <= 380
    assert yearly >= 5


def test_kinds_of_events_happen_in_several_places() -> None:
    assert sum(len(sagas) > 1 for sagas in sagas_of_kinds().values()) >= 20


def test_other_stories_share_a_place_and_a_day() -> None:
    assert len(same_place_same_day()) >= 12


def test_other_stories_share_numbers_by_chance() -> None:
    numbers = {event: figures(event) for event in EVENTS}
    by_chance = {
        frozenset((one, other))
        for one, other in combinations(EVENTS, 2)
        if SAGA_OF[one] != SAGA_OF[other] and numbers[one] & numbers[other]
    }
    assert len(by_chance) >= 12


def test_a_third_of_the_events_are_hard_to_keep_apart() -> None:
    sagas, kinds = Counter(SAGA_OF.values()), sagas_of_kinds()
    near = same_place_same_day()
    hard = [
        event
        for event, saga in SAGA_OF.items()
        if sagas[saga] > 1 or len(kinds[kind(event)]) > 1 or event in near
    ]
    assert len(hard) >= len(EVENTS) / 3
