"""Rows of the feed table: the status of each feed as values, texts and a sign.

A sign tells it by shape first, by colour second.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import (
    Feed,
    FeedOutcome,
    FeedState,
    FeedStatus,
    NextCheck,
    Subscriptions,
)
from readerapp.domain.values import dataclass
from readerapp.ui.widgets.slot_guard import guarded

SIDE = 14  # pixels at the font size below; a sign grows with its font

FONT_PIXELS = 14


class Condition(Enum):
    """Status of a feed, worst first."""

    FAILED = "failed"
    STOPPED = "stopped"  # the publisher ended it
    NEW = "new"
    UNCHANGED = "unchanged"
    WAITING = "waiting"  # too early to ask, or offline
    NEVER = "never"


def sign_size(font_pixels: int) -> int:
    """Return the side of a sign beside text of this size, in pixels."""
    return max(SIDE, round(SIDE * font_pixels / FONT_PIXELS))


def draw_sign(
    painter: QPainter, place: QRectF, condition: Condition, palette: QPalette, *, selected: bool
) -> None:
    """Draw a sign into the square `place`, in the colours of the theme in `palette`."""
    ink = palette.highlightedText().color() if selected else _ink(condition, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, place.width() / 8, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = place.adjusted(*(place.width() / 10 * step for step in (1, 1, -1, -1)))
    _SHAPES[condition](painter, inner)
    painter.restore()


def _ink(condition: Condition, palette: QPalette) -> QColor:
    if condition is Condition.FAILED:
        return palette.brightText().color()
    if condition is Condition.NEW:
        return palette.accent().color()
    return palette.placeholderText().color()


def _failed(painter: QPainter, place: QRectF) -> None:
    painter.drawEllipse(place)
    middle, height = place.center().x(), place.height()
    top = place.top() + height * 0.28
    painter.drawLine(QPointF(middle, top), QPointF(middle, top + height * 0.24))
    painter.drawPoint(QPointF(middle, top + height * 0.46))


def _stopped(painter: QPainter, place: QRectF) -> None:
    side = place.width() * 0.6
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    painter.drawRoundedRect(square, 1, 1)


def _new(painter: QPainter, place: QRectF) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(place.center(), place.width() * 0.28, place.height() * 0.28)


def _unchanged(painter: QPainter, place: QRectF) -> None:
    width, height = place.width(), place.height()
    corner = place.topLeft()
    points = [
        corner + QPointF(width * x, height * y) for x, y in ((0.1, 0.55), (0.4, 0.82), (0.9, 0.22))
    ]
    painter.drawPolyline(points)


def _waiting(painter: QPainter, place: QRectF) -> None:
    painter.drawEllipse(place)
    centre, reach = place.center(), place.width() * 0.28
    painter.drawLine(centre, centre - QPointF(0, reach))
    painter.drawLine(centre, centre + QPointF(reach, 0))


def _never(painter: QPainter, place: QRectF) -> None:
    middle = place.center().y()
    quarter = place.width() / 4
    painter.drawLine(
        QPointF(place.left() + quarter, middle), QPointF(place.right() - quarter, middle)
    )


_SHAPES: dict[Condition, Callable[[QPainter, QRectF], None]] = {
    Condition.FAILED: _failed,
    Condition.STOPPED: _stopped,
    Condition.NEW: _new,
    Condition.UNCHANGED: _unchanged,
    Condition.WAITING: _waiting,
    Condition.NEVER: _never,
}


@guarded
class SignLabel(QWidget):
    """A sign that stands beside a text. The text says the same, so it has no name of its own."""

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._condition = condition
        side = sign_size(self.fontInfo().pixelSize()) + 3
        self.setFixedSize(QSize(side, side))

    def show_condition(self, condition: Condition) -> None:
        """Show another sign."""
        self._condition = condition
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_sign(painter, place, self._condition, self.palette(), selected=False)
        painter.end()


_OF_STATUS = {
    FeedStatus.NEW: Condition.NEW,
    FeedStatus.UNCHANGED: Condition.UNCHANGED,
    FeedStatus.FAILED: Condition.FAILED,
    FeedStatus.SKIPPED: Condition.WAITING,
}

_TROUBLE = (Condition.FAILED, Condition.STOPPED)


@dataclass(frozen=True)
class FeedRow:
    """One feed. Times are UTC, None for never; `site` is the publisher's page or "".

    `next_check` is None while it is not known: of a feed that was asked a moment ago.
    """

    feed_id: int
    name: str
    condition: Condition
    address: str = ""
    site: str = ""
    new: int = 0
    updated: int = 0
    reason: Reason | None = None
    status: int = 0
    detail: str = ""
    checked_at: datetime | None = None
    next_check: NextCheck | None = None
    failing_since: datetime | None = None

    @property
    def has_failure(self) -> bool:
        """Whether it wants the reader's attention."""
        return self.condition in _TROUBLE


def rows_of(
    subscriptions: Subscriptions,
    outcomes: Mapping[int, FeedOutcome],
    checks: Mapping[int, NextCheck],
) -> tuple[FeedRow, ...]:
    """Return all feeds, those in trouble first, else in the order of the subscriptions.

    `outcomes`: what asking came to in this session, by feed id; it tells more than the state.
    `checks`: when each is asked next, by feed id.
    """
    rows = [
        row_of(
            feed,
            subscriptions.states.get(feed.id),
            outcomes.get(feed.id),
            checks.get(feed.id),
        )
        for feed in subscriptions.feeds
    ]
    ranks = {Condition.FAILED: 0, Condition.STOPPED: 1}
    return tuple(sorted(rows, key=lambda row: ranks.get(row.condition, 2)))


def row_of(
    feed: Feed,
    state: FeedState | None,
    outcome: FeedOutcome | None,
    check: NextCheck | None = None,
) -> FeedRow:
    """Return the row of one feed."""
    known = state or FeedState(feed.id)
    told = None if outcome and _leaves_trouble(known, outcome) else outcome
    return FeedRow(
        feed_id=feed.id,
        name=feed.shown_name,
        condition=_condition(known, told),
        address=feed.address,
        site=feed.site,
        new=told.new if told else 0,
        updated=told.updated if told else 0,
        reason=told.reason if told else known.reason,
        status=told.http_status if told else known.status,
        detail=told.detail if told else known.detail,
        checked_at=known.checked_at,
        next_check=check,
        failing_since=known.failing_since,
    )


def _leaves_trouble(state: FeedState, outcome: FeedOutcome) -> bool:
    """A feed that was not asked has still the trouble it had."""
    return outcome.status is FeedStatus.SKIPPED and state.reason is not None


def _condition(state: FeedState, outcome: FeedOutcome | None) -> Condition:
    if outcome and outcome.status in (FeedStatus.NEW, FeedStatus.UNCHANGED):
        return _OF_STATUS[outcome.status]
    if state.is_stopped or (outcome and outcome.reason is Reason.GONE):
        return Condition.STOPPED
    if outcome:
        return _OF_STATUS[outcome.status]
    if state.reason is not None:
        return Condition.FAILED
    return Condition.UNCHANGED if state.succeeded_at else Condition.NEVER
