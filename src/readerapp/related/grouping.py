"""Groups articles into stories, and keeps stories apart that a chain of links would join.

Linkage by average: two groups become one when their articles agree on the whole, not when one
article resembles one of the other group.
"""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush

# What the mean over all pairs between two groups must reach. A wrong merge costs the reader more
# than a missed one: below .7 more of a dense library is wrongly merged. Reports of a wide story are
# less alike, and pairs of them that are less likely are right as often: of two groups that have
# twelve articles together .5 is asked, of six and fewer .7 (docs/technotes/related-score.md).
_SURE, _FEW = 0.7, 6
_LIKELY, _MANY = 0.5, 12

_Links = dict[int, float]  # another group -> sum of the probabilities of all pairs between
_Candidate = tuple[float, int, int]  # minus the mean, and two groups


def group_same_story(
    ids: Sequence[int], pairs: Iterable[tuple[int, int, float]]
) -> tuple[tuple[int, ...], ...]:
    """Every one of `ids` in exactly one group; an article without a story is a group of one.

    `pairs`: two ids and the probability 0..1 that they tell the same story, in any order. A pair
    that is missing counts as 0; of a pair given twice the larger counts; ids not in `ids` are
    ignored. Articles of a group, and groups by their first article, are in the order of `ids`.
    The result depends on the pairs alone, not on their order.
    """
    place = {article: place for place, article in enumerate(dict.fromkeys(ids))}
    articles = list(place)
    groups = _joined(len(articles), _sorted_pairs(place, pairs))
    return tuple(tuple(articles[each] for each in group) for group in sorted(groups))


def _sorted_pairs(
    place: Mapping[int, int], pairs: Iterable[tuple[int, int, float]]
) -> list[tuple[int, int, float]]:
    """Pairs of places, the smaller first, each once."""
    known: dict[tuple[int, int], float] = {}
    for one, other, probability in pairs:
        if one in place and other in place and one != other:
            pair = min(place[one], place[other]), max(place[one], place[other])
            known[pair] = max(probability, known.get(pair, 0.0))
    return [(*pair, known[pair]) for pair in sorted(known)]


def _joined(count: int, pairs: Sequence[tuple[int, int, float]]) -> list[list[int]]:
    """Joins the two groups that agree most, until none agree enough."""
    members: dict[int, list[int]] = {each: [each] for each in range(count)}
    links = _links(count, pairs)
    waiting: list[_Candidate] = [(-p, a, b) for a, b, p in pairs if p >= _joined_from(2)]
    heapify(waiting)
    newest = count
    while waiting:
        _, a, b = heappop(waiting)
        if a not in members or b not in members:  # joined with another one meanwhile
            continue
        members[newest] = sorted(members.pop(a) + members.pop(b))
        links[newest] = _merge(links, a, b, newest)
        for candidate in _candidates(newest, links[newest], members):
            heappush(waiting, candidate)
        newest += 1
    return list(members.values())


def _joined_from(articles: int) -> float:
    """The mean from which on two groups are one that has so many articles."""
    wide = min(max((articles - _FEW) / (_MANY - _FEW), 0.0), 1.0)
    return _SURE - wide * (_SURE - _LIKELY)


def _links(count: int, pairs: Sequence[tuple[int, int, float]]) -> dict[int, _Links]:
    links: dict[int, _Links] = {each: {} for each in range(count)}
    for a, b, probability in pairs:
        links[a][b] = links[b][a] = probability
    return links


def _merge(links: dict[int, _Links], a: int, b: int, newest: int) -> _Links:
    """The links of the group made of `a` and `b`; the neighbours learn its number."""
    merged: _Links = {}
    for gone in (a, b):
        for other, total in links.pop(gone).items():
            if other not in (a, b):
                merged[other] = merged.get(other, 0.0) + total
                del links[other][gone]
    for other, total in merged.items():
        links[other][newest] = total
    return merged


def _candidates(
    newest: int, links: _Links, members: Mapping[int, Sequence[int]]
) -> Iterable[_Candidate]:
    for other, total in links.items():
        one, two = len(members[newest]), len(members[other])
        mean = total / (one * two)
        if mean >= _joined_from(one + two):
            yield -mean, other, newest
