"""History: the places the reader looked at, one after the other, with a way back and forward.

A place holds one immutable value for each part of the window: list, article, story page. A part
tells where it is, and goes to such a value again; nothing else needs to know of the history. When
something moved, every part is asked once that event is over: what differs from before in more than
scrolling is a new place, anything else brings the present one up to date.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.domain.values import dataclass

MOST = 100  # places each way

Value = TypeVar("Value")


class PlacePart(Generic[Value]):
    """Part of the window that knows where the reader is. To be derived from.

    `is_page`: it is laid over the others; its value is None while it is not on show. `is_alone`: it
    hides all of them, which stay as they are when one goes to it.
    """

    name = ""
    is_page = False
    is_alone = False

    def look(self) -> Value:
        """Return where the reader is, or will be once what was asked for has come."""
        raise NotImplementedError

    def go_to(self, value: Value) -> None:
        """Go there."""
        raise NotImplementedError

    def key(self, value: Value) -> object:
        """Return what tells the place from others, which scrolling does not."""
        return value

    def is_there(self, value: Value) -> bool:  # noqa: ARG002 - for those who override it
        """Return whether one can still go there."""
        return True

    def goes_on(self, before: Value, after: Value) -> bool:  # noqa: ARG002 - as above
        """Return whether `after` is no place of its own, but takes that of `before`."""
        return False

    def to_json(self, value: Value) -> object:
        """Return what `from_json` makes the value of, at the next start."""
        raise NotImplementedError

    def from_json(self, values: Any) -> Value:
        """Return the value. Raises ValueError, KeyError, TypeError or AttributeError."""
        raise NotImplementedError


@dataclass(frozen=True)
class VisitedPlace:
    """A place to go back to: the value of each part by its name."""

    values: tuple[tuple[str, object], ...]

    def of(self, name: str) -> object:
        """Return the value of a part, None when it was not there yet."""
        return next((value for each, value in self.values if each == name), None)


@dataclass(frozen=True)
class Trail:
    """Places before and after the present one; `before` ends and `after` begins beside it."""

    before: tuple[VisitedPlace, ...] = ()
    here: VisitedPlace | None = None
    after: tuple[VisitedPlace, ...] = ()


class History(QObject):
    """The history of one window. GUI thread."""

    moved = Signal()  # the reader is elsewhere, or has scrolled
    changed = Signal()  # `can_go_back` and `can_go_forward` may be others now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[PlacePart[Any]] = []
        self._trail = Trail()
        self._opens = False  # what comes next was opened from here
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)

    def add(self, part: PlacePart[Any]) -> None:
        """Add a part. Those it is laid over come first; what shows it calls `note`."""
        self._parts.append(part)

    @property
    def parts(self) -> tuple[PlacePart[Any], ...]:
        """The parts, in the order in which they were added."""
        return tuple(self._parts)

    @property
    def here(self) -> VisitedPlace | None:
        """Where the reader was when last looked; None before that."""
        return self._trail.here

    @property
    def before(self) -> VisitedPlace | None:
        """Where `back` goes to."""
        return next((each for each in reversed(self._trail.before) if self._is_there(each)), None)

    @property
    def after(self) -> VisitedPlace | None:
        """Where `forward` goes to."""
        return next((each for each in self._trail.after if self._is_there(each)), None)

    def note(self) -> None:
        """Look again once the present event is over: something moved."""
        self._soon.start()

    def open(self) -> None:
        """Note that something is opened from here: it is a place of its own, even where leaving
        the page would lead to the very same one, as it stands below."""
        self._opens = True

    def look(self) -> None:
        """Take in where the reader is."""
        self._soon.stop()
        trail, place = self._trail, self._look()
        here = trail.here
        if here is not None and self._is_same(here, place):
            self._trail = replace(trail, here=place)
            self.moved.emit()
        elif here is None:
            self._set(replace(trail, here=place))
        elif self._goes_on(here, place):
            self._set(replace(trail, here=place, after=()))
        elif self._is_left(here, place):
            self._set(Trail(trail.before[:-1], place, (here, *trail.after)[:MOST]))
        else:
            self._set(Trail((*trail.before, here)[-MOST:], place))

    def back(self) -> bool:
        """Go to the place before this one; return whether there is one."""
        self.look()
        trail, target = self._trail, self.before
        if target is None or trail.here is None:
            return False
        left = trail.before[: _last_index(trail.before, target)]
        self._go(target, Trail(left, target, (trail.here, *trail.after)[:MOST]))
        return True

    def forward(self) -> bool:
        """Go to the place after this one; return whether there is one."""
        self.look()
        trail, target = self._trail, self.after
        if target is None or trail.here is None:
            return False
        left = trail.after[trail.after.index(target) + 1 :]
        self._go(target, Trail((*trail.before, trail.here)[-MOST:], target, left))
        return True

    def differs_in(self, place: VisitedPlace) -> tuple[str, ...]:
        """Return the names of the parts in which a place is another one than the present."""
        return tuple(part.name for part in self._differing(self._look(), place))

    def forget(self, is_lost: Callable[[VisitedPlace], bool]) -> None:
        """Forget the places that are lost, the present one among them."""
        trail = self._trail
        here = None if trail.here and is_lost(trail.here) else trail.here
        before, after = (
            tuple(each for each in side if not is_lost(each))
            for side in (trail.before, trail.after)
        )
        self._set(Trail(before, here, after))

    def clear(self) -> None:
        """Forget everything but the present place."""
        self._set(Trail(here=self._trail.here))

    def _go(self, target: VisitedPlace, trail: Trail) -> None:
        alone = [each for each in self._parts if each.is_alone and target.of(each.name) is not None]
        for part in alone or self._parts:
            part.go_to(target.of(part.name))
        self._set(replace(trail, here=self._look()))
        self.note()

    def _set(self, trail: Trail) -> None:
        self._trail, self._opens = trail, False
        self.moved.emit()
        self.changed.emit()

    def _look(self) -> VisitedPlace:
        return VisitedPlace(tuple((part.name, part.look()) for part in self._parts))

    def _differing(self, one: VisitedPlace, other: VisitedPlace) -> list[PlacePart[Any]]:
        alone = [
            part
            for part in self._parts
            if part.is_alone and (one.of(part.name), other.of(part.name)) != (None, None)
        ]
        return [
            part
            for part in alone or self._parts
            if self._key(part, one.of(part.name)) != self._key(part, other.of(part.name))
        ]

    @staticmethod
    def _key(part: PlacePart[Any], value: object) -> object:
        return None if value is None else part.key(value)

    def _is_same(self, one: VisitedPlace | tuple[VisitedPlace, ...], other: VisitedPlace) -> bool:
        places = one if isinstance(one, tuple) else (one,)
        return bool(places) and not self._differing(places[-1], other)

    def _goes_on(self, here: VisitedPlace, place: VisitedPlace) -> bool:
        differing = self._differing(here, place)
        return all(
            here.of(part.name) is not None
            and place.of(part.name) is not None
            and part.goes_on(here.of(part.name), place.of(part.name))
            for part in differing
        )

    def _is_left(self, here: VisitedPlace, place: VisitedPlace) -> bool:
        """Whether the reader left a page for the place before it."""
        differing = self._differing(here, place)
        leaves = all(part.is_page and place.of(part.name) is None for part in differing)
        return leaves and not self._opens and self._is_same(self._trail.before[-1:], place)

    def _is_there(self, place: VisitedPlace) -> bool:
        values = ((part, place.of(part.name)) for part in self._parts)
        is_there = all(value is None or part.is_there(value) for part, value in values)
        here = self._trail.here
        return is_there and not (here and self._is_same(here, place))


def _last_index(places: tuple[VisitedPlace, ...], place: VisitedPlace) -> int:
    return len(places) - 1 - places[::-1].index(place)
