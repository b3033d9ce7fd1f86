"""Which backups are kept, through years of use, wrong clocks and sudden losses."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.backups import Backup, BackupKind, FileState, LibraryFacts
from readerapp.library.backups import BackupRetention, to_drop

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
RULE = BackupRetention()
MEGABYTE = 1024**2


def backup(made: datetime, articles: int = 1000, state: FileState = FileState.USABLE) -> Backup:
    path = Path(f"library-{made:%Y%m%d-%H%M%S}.sqlite3")
    return Backup(BackupKind.DAILY, made, LibraryFacts(path, MEGABYTE, state, 4, articles))


def used(days: int, rule: BackupRetention = RULE, articles: int = 1000) -> list[Backup]:
    """Return what is kept after so many days of use, one backup a day."""
    kept: list[Backup] = []
    for day in range(days):
        kept = after(kept, START + day * DAY, rule, articles)
    return kept


def after(
    kept: list[Backup], now: datetime, rule: BackupRetention = RULE, articles: int = 1000
) -> list[Backup]:
    kept = [*kept, backup(now, articles)]
    dropped = to_drop(kept, now, rule)
    return [each for each in kept if each not in dropped]


def ages(kept: list[Backup], days: int) -> list[int]:
    last = START + (days - 1) * DAY
    return sorted((last - each.made).days for each in kept)


def test_seven_days_four_weeks_twelve_months_are_kept() -> None:
    found = ages(used(500), 500)
    assert found[:7] == list(range(7))
    assert max(found) > 310
    assert 7 + 4 + 12 - 4 <= len(found) <= 7 + 4 + 12
    assert len([age for age in found if 7 <= age < 31]) >= 3


def test_the_first_week_keeps_everything() -> None:
    assert ages(used(7), 7) == list(range(7))


def test_a_year_without_use_drops_no_more_than_a_day() -> None:
    kept = used(100)
    back = after(kept, START + 465 * DAY)
    assert len(back) >= len(kept) - 1  # as on any other day


def test_a_clock_set_back_two_years_drops_nothing() -> None:
    kept = used(400)
    for day in range(30):
        now = START + 400 * DAY - 730 * DAY + day * DAY
        then = after(kept, now)
        assert set(kept) <= set(then) | {each for each in kept if each.made < now}
    assert [each for each in then if each.made > START] == [
        each for each in kept if each.made > START
    ]


def test_a_clock_set_on_and_back_again_drops_no_more_than_one_a_day() -> None:
    kept = used(60)
    ahead = after(kept, START + 5000 * DAY)
    assert len(kept) - len(ahead) <= 1
    assert set(ahead) - set(after(ahead, START + 60 * DAY)) <= set(kept)


def test_a_library_that_lost_half_of_itself_drops_nothing_for_weeks() -> None:
    kept = used(200)
    small = kept
    for day in range(200, 225):
        small = after(small, START + day * DAY, articles=10)
        assert set(kept) <= set(small)
    for day in range(225, 600):
        small = after(small, START + day * DAY, articles=10)
    assert len(small) <= 23  # somebody meant it


def test_an_empty_library_drops_nothing_at_first() -> None:
    kept = used(30)
    assert set(kept) <= set(after(kept, START + 30 * DAY, articles=0))


def test_what_cannot_be_read_neither_counts_nor_goes() -> None:
    kept = used(30)
    bad = [backup(START + (30 + day) * DAY, 0, FileState.DAMAGED) for day in range(20)]
    assert to_drop([*kept, *bad], START + 60 * DAY, RULE) == []


def test_a_loss_stays_seen_when_the_library_grows_again() -> None:
    large = [backup(START - day * DAY, 1000) for day in range(1, 60)]
    small, grown = backup(START, 10), backup(START + DAY / 2, 600)
    once = BackupRetention(days=1, weeks=4, months=1)
    dropped = to_drop([*large, small, grown], START + DAY, once)
    assert dropped == []  # of the same day as the newest, yet it tells of the loss
    later = [small, grown, *(backup(START + day * DAY, 600) for day in range(1, 5))]
    assert not set(large) & set(to_drop([*large, *later], START + 5 * DAY, once))


def test_room_is_kept_and_the_longest_view_with_it() -> None:
    found = ages(used(500, BackupRetention(room=6 * MEGABYTE)), 500)
    assert len(found) == 6
    assert found[0] == 0
    assert found[-1] > 10
    assert len(used(100, BackupRetention(room=1))) == 2  # never fewer


times = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(
    lambda each: each.replace(tzinfo=UTC)
)


@given(
    st.lists(
        st.builds(backup, times, st.integers(0, 5000), st.sampled_from(FileState)),
        unique_by=lambda each: each.path,  # two of one moment would be one file
    ),
    times,
    st.builds(
        BackupRetention, st.integers(1, 9), st.integers(1, 5), st.integers(1, 13), st.just(2**40)
    ),
)
def test_whatever_there_is_the_newest_stays(
    backups: list[Backup], now: datetime, rule: BackupRetention
) -> None:
    dropped = to_drop(backups, now, rule)
    kept = [each for each in backups if each not in dropped]
    usable = [each for each in backups if each.facts.is_usable]
    assert all(each.facts.is_usable for each in dropped)
    assert all(each.made <= now + DAY for each in dropped)
    if usable:
        assert max(usable, key=lambda each: each.made).made in {each.made for each in kept}
    assert to_drop(kept, now, rule) == []
