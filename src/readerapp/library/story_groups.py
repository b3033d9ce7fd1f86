"""Groups linked articles into stories. Runs in the comparing worker, which has numpy loaded."""

from collections.abc import Iterable, Iterator, Sequence

from readerapp.related import group_same_story
from readerapp.storage import STORY_LIMIT, StoryLinks

Group = tuple[int, ...]
Pair = tuple[int, int]


def story_groups(links: StoryLinks) -> tuple[Group, ...]:
    """Return the stories, each in time order; every article is in exactly one.

    What is computed comes first. Two stories become one when the reader called an article of each
    the same story; a story that holds two which the reader called not related is put together anew
    from its strongest links, so that these two stay apart. No story is larger than STORY_LIMIT.
    """
    place = {article: place for place, article in enumerate(links.ids)}
    groups = _United(links.ids)
    for group in group_same_story(links.ids, links.pairs):
        for other in group[1:]:
            groups.join(group[0], other)
    for one, other in links.same:
        groups.join(one, other)
    whole = (sorted(group, key=place.__getitem__) for group in groups.all())
    parted = (part for group in whole for part in _parted(group, links))
    return tuple(piece for part in parted for piece in _pieces(part))


def _parted(group: Sequence[int], links: StoryLinks) -> Iterable[Sequence[int]]:
    """Take a story apart when the reader wants that. What the reader said joins first."""
    inside = set(group)
    apart = [pair for pair in links.apart if inside.issuperset(pair)]
    if not apart:
        return [group]
    groups = _United(group)
    strongest_first = sorted(links.pairs, key=lambda pair: -pair[2])
    wanted = [*links.same, *((one, other) for one, other, _ in strongest_first)]
    for one, other in wanted:
        if {one, other} <= inside and not groups.would_join(one, other, apart):
            groups.join(one, other)
    return [[each for each in group if each in part] for part in map(set, groups.all())]


def _pieces(group: Sequence[int]) -> Iterator[Group]:
    for start in range(0, len(group), STORY_LIMIT):
        yield tuple(group[start : start + STORY_LIMIT])


class _United:
    """Disjoint sets of articles (union-find)."""

    def __init__(self, ids: Iterable[int]) -> None:
        self._group_of = {article: [article] for article in ids}

    def join(self, one: int, other: int) -> None:
        """Make the groups of two articles one; the smaller is written into the larger."""
        small, large = sorted((self._group_of[one], self._group_of[other]), key=len)
        if small is large:
            return
        large.extend(small)
        self._group_of |= dict.fromkeys(small, large)

    def would_join(self, one: int, other: int, pairs: Iterable[Pair]) -> bool:
        """Return whether joining these would bring one of `pairs` together."""
        joined = {id(self._group_of[one]), id(self._group_of[other])}
        return any({id(self._group_of[each]) for each in pair} == joined for pair in pairs)

    def all(self) -> list[list[int]]:
        """Return the groups, those of the first articles first."""
        return list({id(group): group for group in self._group_of.values()}.values())
