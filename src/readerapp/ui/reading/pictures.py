"""Pictures in the text: place, caption, frame, and the placeholder until they are loaded."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from readerapp.domain.articles import PictureState
from readerapp.domain.directions import is_rtl, isolate
from readerapp.domain.labels import Label
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.typography import PICTURE, SETTINGS, PageStyle
from readerapp.ui.reading.words import PLAIN, pill
from readerapp.ui.widgets.badges import badge_width, draw_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import qt_direction

CREDIT = Style(faint=True, italic=True)


def place_pictures(body: tuple[Block, ...], page: ArticlePage) -> tuple[Block, ...]:
    """Return the body with every picture of the page in it once, and its caption below it.

    Pictures the text does not name stand first (those before its first picture) or last.
    """
    known = {picture.position: picture for picture in page.pictures}
    named = [b.picture for b in body if b.kind is BlockKind.PICTURE and b.picture in known]
    first = min(named, default=max(known, default=0) + 1)
    loose = [picture for picture in page.pictures if picture.position not in named]
    language = page.interface_language
    before = [b for p in loose if p.position < first for b in _figure(p, None, language)]
    after = [b for p in loose if p.position >= first for b in _figure(p, None, language)]
    return (*before, *_placed(body, known, language), *after)


def _placed(
    body: tuple[Block, ...], known: dict[int, PagePicture], language: str
) -> Iterator[Block]:
    shown: set[int] = set()
    index = 0
    while index < len(body):
        block = body[index]
        index += 1
        if block.kind is not BlockKind.PICTURE:
            yield block
            continue
        picture = known.get(block.picture)
        if picture is None or block.picture in shown:
            continue
        shown.add(block.picture)
        caption = body[index] if index < len(body) else None
        if caption is not None and caption.kind is BlockKind.CAPTION:
            index += 1
            yield from _figure(picture, caption, language)
        else:
            yield from _figure(picture, None, language)


def _figure(picture: PagePicture, caption: Block | None, language: str) -> Iterator[Block]:
    if picture.state is PictureState.DESCRIBED:
        yield _described(picture, language)
    else:
        yield Block(BlockKind.PICTURE, picture=picture.position)
    written = _caption(picture, caption)
    if written.runs:
        yield written


def _described(picture: PagePicture, language: str) -> Block:
    own = pill(picture.label, picture.mark, picture.link)
    runs = [own, Run(" ", PLAIN)] if picture.label else []
    runs.append(Run(picture.status, Style(bold=True)))
    if picture.alt:
        runs.append(Run(f"\u2028{picture.alt}", PLAIN))
    return Block(BlockKind.DESCRIBED, tuple(runs), language="" if picture.alt else language)


def _caption(picture: PagePicture, found: Block | None) -> Block:
    """Join what the page wrote under the picture with what else is known about it."""
    caption = found or Block(BlockKind.CAPTION)
    parts = [caption.runs] if caption.runs else []
    said = caption.text
    more = [(picture.caption, PLAIN)] if not caption.runs else []
    note = isolate(picture.note)
    about = Style(faint=True, link=picture.link)
    for text, style in (*more, (picture.credit, CREDIT), (note, about)):
        if text and text not in said:
            parts.append((Run(text, style),))
            said += text
    runs: list[Run] = []
    for part in parts:
        runs += [Run(_joint(runs[-1].text), Style(faint=True))] if runs else []
        runs += part
    return replace(caption, runs=tuple(runs))


def _joint(before: str) -> str:
    """A sentence needs no dot after its full stop."""
    return " " if before.endswith((".", "!", "?", "…", "。", "؟")) else " · "


RADIUS = 9.0

GUESSED_SHAPE = 9 / 16  # of a picture whose size nobody stated

TALLEST = 1.35  # times the column

LABEL_INSET = 10.0  # pixels between the edges of a picture and its label
SMALLEST = 24.0  # pixels; nothing below can be read


@guarded
class PictureObject(QPyTextObject):
    """Sizes and paints the pictures of one page. GUI thread."""

    def __init__(self, look: PageStyle) -> None:
        super().__init__()
        self.style = look
        self.column = 600.0
        self._pictures: dict[int, PagePicture] = {}
        self._pixmaps: dict[int, QPixmap] = {}
        self._failed: set[int] = set()
        self._labels: dict[int, QRectF] = {}  # where labels were drawn last, in the document

    def show(self, pictures: tuple[PagePicture, ...], keep: bool) -> None:
        """Set the pictures of a page; `keep` those that arrived (it is the same article)."""
        self._pictures = {picture.position: picture for picture in pictures}
        self._labels.clear()
        if not keep:
            self._pixmaps.clear()
            self._failed.clear()

    def arrived(self, position: int, image: QImage) -> bool:
        """Set a loaded picture; a null one has failed. Return whether its room changes."""
        picture = self._pictures.get(position)
        if picture is None:
            return False
        before = self._size(position)
        if image.isNull():
            self._failed.add(position)
        else:
            self._pixmaps[position] = QPixmap.fromImage(image)
        return before != self._size(position)

    def holds(self, position: int) -> bool:
        """Whether the picture has arrived."""
        return position in self._pixmaps

    # Qt asks

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002 - Qt's names
        """Return the room of a picture: never wider than the column."""
        return self._size(int(format.intProperty(PICTURE)))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,  # noqa: ARG002 - Qt's signature
        posInDocument: int,  # noqa: ARG002 - Qt's signature
        format: QTextFormat,  # noqa: A002 - Qt's name
    ) -> None:
        """Paint the picture, or what there is to say about it."""
        picture = self._pictures.get(int(format.intProperty(PICTURE)))
        if picture is None:
            return
        rect = QRectF(rect)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        pixmap = self._pixmaps.get(picture.position)
        if pixmap is None:
            self._paint_placeholder(painter, rect, picture)
        else:
            _paint_rounded(painter, rect, pixmap)
        if picture.label and picture.mark:
            self._labels[picture.position] = self._label_place(picture, rect)
            self._paint_label(painter, picture, picture.mark, self._labels[picture.position])
        painter.restore()

    def label_at(self, point: QPointF) -> tuple[int, QRectF] | None:
        """Return of which picture a label was drawn at a point of the document, and where."""
        found = (each for each in self._labels.items() if each[1].contains(point))
        return next(found, None)

    def _label_place(self, picture: PagePicture, rect: QRectF) -> QRectF:
        """Where on a picture in `rect` its label is."""
        font = self._label_font()
        height = QFontMetricsF(font).height() + 6
        width = badge_width(self._label_words(picture, rect.width(), font), font, picture.mark)
        left = rect.left() + LABEL_INSET
        if _is_mirrored():
            left = rect.right() - LABEL_INSET - width
        return QRectF(left, rect.bottom() - height - LABEL_INSET, width, height)

    # Sizes

    def _size(self, position: int) -> QSizeF:
        picture = self._pictures.get(position)
        if picture is None:
            return QSizeF(SMALLEST, SMALLEST)
        width, height = float(picture.width), float(picture.height)
        if width <= 0 or height <= 0:
            pixmap = self._pixmaps.get(position)
            if pixmap is None:
                return QSizeF(self.column, round(self.column * GUESSED_SHAPE))
            natural = pixmap.deviceIndependentSize()
            width, height = natural.width(), natural.height()
        fit = min(1.0, self.column / width, self.column * TALLEST / height)
        return QSizeF(max(SMALLEST, round(width * fit)), max(SMALLEST, round(height * fit)))

    # Painting

    def _paint_placeholder(self, painter: QPainter, rect: QRectF, picture: PagePicture) -> None:
        theme = self.style.theme
        painter.setPen(QPen(QColor(theme.rule), 1))
        painter.setBrush(QColor(theme.code_background))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        waits = picture.state is PictureState.STORED and picture.position not in self._failed
        if waits:
            return
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines = [(picture.status, "muted", False), (picture.alt, "text", False)]
        lines.append((picture.action, "link", True))
        self._paint_lines(painter, rect, lines, option)

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRectF,
        lines: list[tuple[str, str, bool]],
        option: QTextOption,
    ) -> None:
        """Paint as many whole lines as fit, centred; the last one, the link, before the others."""
        room = rect.adjusted(16, 10, -16, -10)
        placed: list[tuple[str, str, QFont, float]] = []
        left = room.height()
        for text, colour, is_link in sorted(lines, key=lambda line: not line[2]):
            font = self._font(is_link)
            height = QFontMetricsF(font).boundingRect(room, _WRAP, text).height() + 5
            if text and height <= left:
                placed.append((text, colour, font, height))
                left -= height
        placed = placed[1:] + placed[:1] if lines[-1][0] and placed else placed
        top = room.top() + left / 2
        for text, colour, font, height in placed:
            painter.setFont(font)
            painter.setPen(QColor(getattr(self.style.theme, colour)))
            option.setTextDirection(qt_direction(is_rtl=is_rtl(text, self.style.language)))
            painter.drawText(QRectF(room.left(), top, room.width(), height), text, option)
            top += height

    def _font(self, underlined: bool) -> QFont:
        font = self.style.font(SETTINGS[BlockKind.CAPTION], self.style.language)
        font.setUnderline(underlined)
        return font

    def _paint_label(
        self, painter: QPainter, picture: PagePicture, mark: Label, place: QRectF
    ) -> None:
        font, theme = self._label_font(), self.style.theme
        said = self._label_words(picture, place.width() + 2 * LABEL_INSET, font)
        draw_label(painter, place, font, said, mark, theme, is_rtl=_is_mirrored())

    def _label_font(self) -> QFont:
        font = self.style.font(SETTINGS[BlockKind.LABEL], self.style.language)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _label_words(self, picture: PagePicture, width: float, font: QFont) -> str:
        """What a label says on a picture of a width."""
        room = width - 2 * LABEL_INSET - badge_width("", font, picture.mark)
        end = Qt.TextElideMode.ElideRight
        return QFontMetricsF(font).elidedText(picture.label, end, max(0, room + 1))


def _is_mirrored() -> bool:
    """Whether the interface runs from right to left, as the words of a label do."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value)


def _paint_rounded(painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, RADIUS, RADIUS)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    painter.setClipping(False)
