"""Which of an article's relatives print nearly the same text."""

from collections.abc import Iterable, Sequence


def groups_of_copies(
    article_id: int, relatives: Sequence[int], pairs: Iterable[tuple[int, int]]
) -> list[list[int]]:
    """Return the relatives in groups of the same text, both in the order of `relatives`.

    `pairs` are copies of each other and may name the article itself: then its own copies are one
    group. Whoever has no copy is a group of one.
    """
    name = {each: each for each in (article_id, *relatives)}

    def first(member: int) -> int:
        while name[member] != member:
            member = name[member]
        return member

    for one, other in pairs:
        if one in name and other in name:
            name[first(one)] = first(other)
    groups: dict[int, list[int]] = {}
    for each in relatives:
        groups.setdefault(first(each), []).append(each)
    return list(groups.values())
