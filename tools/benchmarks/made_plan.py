"""What a made library holds, before a word is written: feeds, folders, times, stories, marks.

Everything follows from the number of articles, so that processes can share the work.
"""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import accumulate

from tools.benchmarks.made_words import SHARES

NEWEST = datetime(2026, 11, 20, tzinfo=UTC)
YEARS = timedelta(days=3652)
LARGEST = 0.05  # the share of the largest feed: 50,000 of a million
NEIGHBOURS = 40  # of so many articles in a row, some tell one story
RARE = ("velqorimazh", "опрыгцыщ", "罕龘靐")  # words that no vocabulary has, in three scripts
RARE_IN = 3  # articles each


@dataclass(frozen=True)
class MadeFeed:
    """One feed of a made library. `folder` is a number, None for the top."""

    number: int
    language: str
    folder: int | None

    @property
    def key(self) -> str:
        """What names it in identities."""
        return f"feed{self.number}.example/news"

    @property
    def title(self) -> str:
        """What its articles say they are from."""
        return f"The {self.number}th Post"


@dataclass(frozen=True)
class Plan:
    """A library of `count` articles, numbered from the oldest."""

    count: int

    @cached_property
    def feeds(self) -> tuple[MadeFeed, ...]:
        """Its feeds, the one with most articles first."""
        number = max(20, min(2000, round(2 * math.sqrt(self.count))))
        chance = random.Random("feeds")
        languages = chance.choices(list(SHARES), list(SHARES.values()), k=number)
        folders = [each if each < self.folders else None for each in self._folder_numbers(number)]
        return tuple(map(MadeFeed, range(number), languages, folders))

    @property
    def folders(self) -> int:
        """How many folders there are. Every fifth stands in the one before it."""
        return max(2, min(60, round(math.sqrt(self.count) / 12)))

    def _folder_numbers(self, number: int) -> Sequence[int]:
        chance = random.Random("folders")
        return [chance.randrange(self.folders + 1) for _ in range(number)]

    @cached_property
    def _sizes(self) -> Sequence[float]:
        """Cumulative: one feed is large, the others fall off slowly."""
        others = [1 / (rank + 5) ** 0.8 for rank in range(len(self.feeds) - 1)]
        scale = (1 - LARGEST) / sum(others)
        return tuple(accumulate([LARGEST, *(share * scale for share in others)]))

    def feed_of(self, chance: random.Random) -> MadeFeed:
        """Return the feed that brings an article."""
        return chance.choices(self.feeds, cum_weights=self._sizes)[0]

    def published(self, number: int, chance: random.Random) -> datetime:
        """Return when: in order, but for the few that feeds bring late."""
        age = YEARS * ((self.count - number) / self.count)
        late = timedelta(hours=chance.expovariate(1 / 200)) if chance.random() < 0.05 else age * 0
        return NEWEST - age - late

    def received(self, number: int) -> datetime:
        """Return when the articles up to this one had come."""
        return NEWEST - YEARS * ((self.count - number) / self.count) + timedelta(minutes=30)

    def story_of(self, number: int) -> int | None:
        """Return the story an article tells, None for one nobody else tells."""
        block, place = divmod(number, NEIGHBOURS)
        return block if place < 2 + block * 7 % 8 else None

    @cached_property
    def rare(self) -> dict[int, str]:
        """The rare word of each article that has one."""
        step = self.count // (len(RARE) * RARE_IN + 1)
        return {step * (each + 1): RARE[each % len(RARE)] for each in range(len(RARE) * RARE_IN)}
