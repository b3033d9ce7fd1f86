"""A quotation as a picture: the words, and below them paper, title, date and labels; the dialog
that shows it before it is copied or saved."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.directions import is_rtl
from readerapp.domain.values import dataclass
from readerapp.messages import _, pgettext
from readerapp.rendering.citation import Citation
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.reading.typography import script_style
from readerapp.ui.themes.fonts import body_families
from readerapp.ui.themes.theme import THEME_NAMES, Theme, load_theme
from readerapp.ui.widgets.dialog_parts import handles_return
from readerapp.ui.widgets.plain_text import MOST_LETTERS, shortened, spoken, text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import APART

WIDTH, MARGIN = 1_200, 100  # pixels; wide enough for any screen that shows it to others
LONGEST = 1_600  # letters of a quotation on a picture
SIZES = (62, 54, 47, 41, 36)  # pixels of the letters: the more words, the smaller
HIGHEST = 800  # pixels of the quotation, unless it has the smallest letters already
MOST_LINES = 22  # of the smallest letters
BAR = QRectF(MARGIN, MARGIN, 96, 9)
PILL_SIDE, PILL_EDGE = 20, 9

LARGEST_SHOWN = QSize(620, 640)  # pixels, at most


@dataclass(frozen=True)
class Quotation:
    """A quotation. `is_selected`: the reader chose the words, so they stand in quotation marks; a
    standfirst does not. `labels` are short."""

    text: str
    cited: Citation
    language: str
    is_selected: bool
    labels: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The words as they are drawn, in the quotation marks of their language."""
        text = shortened(" ".join(self.text.split()), LONGEST)
        if not self.is_selected:
            return text
        return QLocale(self.language.replace("-", "_")).quoteString(text)

    @property
    def facts(self) -> str:
        """The day, and the host of the address."""
        host = (urlsplit(self.cited.address).hostname or "").removeprefix("www.")
        return " · ".join(isolate(part) for part in (self.cited.day, host) if part)

    @property
    def spoken(self) -> str:
        """What a screen reader says in the place of the picture."""
        parts = (self.words, self.cited.line, *self.labels)
        return sentences(parts)


@dataclass(frozen=True)
class _QuoteLine:
    """Lines of one kind in the picture, and the room above them."""

    layout: QTextLayout
    height: float
    colour: str
    above: float


def draw_quote(quote: Quotation, theme: Theme) -> QImage:
    """Return the picture."""
    rtl = is_rtl(quote.text, quote.language, "")
    lines = [_quotation(quote, theme, rtl), *_source(quote, theme, rtl)]
    pills = _font(quote.language, 23, QFont.Weight.DemiBold)
    has_labels = bool(quote.labels)
    pill_height = QFontMetricsF(pills).height() + 2 * PILL_EDGE if has_labels else 0
    height = BAR.bottom() + sum(line.above + line.height for line in lines)
    height += (28 + pill_height if has_labels else 0) + MARGIN
    image = QImage(WIDTH, round(height), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.background))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    bar = BAR.translated(WIDTH - 2 * MARGIN - BAR.width(), 0) if rtl else BAR
    painter.fillRect(bar, QColor(theme.accent))
    y = BAR.bottom()
    for number, line in enumerate(lines):
        y += line.above
        if number == 1:  # between the words and their source
            rule = QRectF(MARGIN, y - line.above / 2, WIDTH - 2 * MARGIN, 2)
            painter.fillRect(rule, QColor(theme.rule))
        painter.setPen(QColor(line.colour))
        line.layout.draw(painter, QPointF(MARGIN, y))
        y += line.height
    if has_labels:
        _paint_pills(painter, quote, theme, pills, QPointF(MARGIN, y + 28), rtl)
    painter.end()
    _describe(image, quote)
    return image


def png(image: QImage) -> bytes:
    """Return the bytes of a PNG file. Any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(buffer.data().data())


def _describe(image: QImage, quote: Quotation) -> None:
    """Write into the file what it shows: a picture that is passed on keeps its source."""
    image.setText("Title", quote.cited.title)
    image.setText("Description", quote.spoken)
    image.setText("Source", quote.cited.address or quote.cited.source)
    image.setText("Software", "Readerapp")
    if quote.labels:
        image.setText("Disclaimer", ". ".join(quote.labels))


def _quotation(quote: Quotation, theme: Theme, rtl: bool) -> _QuoteLine:
    for size in SIZES:
        layout, height, is_whole = _lay_out(
            quote.words, _font(quote.language, size, serif=True), rtl, MOST_LINES, 0.86
        )
        if height <= HIGHEST and is_whole:
            break
    return _QuoteLine(layout, height, theme.heading, 44)


def _source(quote: Quotation, theme: Theme, rtl: bool) -> Iterator[_QuoteLine]:
    """The paper, the title, the day and the host."""
    cited, language = quote.cited, quote.language
    bold, half = QFont.Weight.DemiBold, QFont.Weight.Medium
    parts = (
        (cited.source, 27, bold, theme.accent, 1),
        (cited.title, 33, half, theme.text, 2),
        (quote.facts, 25, QFont.Weight.Normal, theme.muted, 1),
    )
    is_first = True
    for text, size, weight, colour, most in parts:
        if text:
            font = _font(language, size, weight)
            shown = shortened(" ".join(text.split()), 300)
            layout, height, __ = _lay_out(shown, font, rtl, most, 0.85)
            yield _QuoteLine(layout, height, colour, 92 if is_first else 12)
            is_first = False


def _font(
    language: str, size: int, weight: QFont.Weight = QFont.Weight.Normal, *, serif: bool = False
) -> QFont:
    font = QFont()
    font.setFamilies(list(body_families(language, serif)))
    font.setPixelSize(round(size * script_style(language).size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _lay_out(
    text: str, font: QFont, rtl: bool, most: int, pitch: float
) -> tuple[QTextLayout, float, bool]:
    """Break a text into lines; return them, their height, and whether all of it is there. `pitch`
    is in parts of the line height of a page, which has smaller letters."""
    step = _line_height(text, font, pitch)
    layout, ends = _broken(text, font, rtl, most, step)
    is_whole = ends[-1] >= len(text.encode("utf-16-le")) // 2 if ends else True
    if not is_whole:
        units = text.encode("utf-16-le")
        start = ends[-2] if len(ends) > 1 else 0
        before = units[: 2 * start].decode("utf-16-le", "ignore")
        last = units[2 * start :].decode("utf-16-le", "ignore")[:400]
        width = WIDTH - 2 * MARGIN - 2
        cut = QFontMetrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width)
        layout, ends = _broken(before + cut, font, rtl, most, step)
    return layout, len(ends) * step, is_whole


def _line_height(text: str, font: QFont, pitch: float) -> float:
    """The distance of lines: no less than what the letters of the text are high. What fonts ask for
    differs too much between those of one script: 1.2 in DejaVu Sans, 2.1 in Noto Sans Arabic."""
    letters = QFontMetricsF(font).tightBoundingRect(text).height()
    return max(letters + APART * font.pixelSize(), font.pixelSize() * 1.58 * pitch)


def _broken(
    text: str, font: QFont, rtl: bool, most: int, step: float
) -> tuple[QTextLayout, list[int]]:
    """A layout of at most `most` lines, `step` apart, and where each ends, in units of UTF-16."""
    layout = QTextLayout(text, font)
    edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ends: list[int] = []
    layout.beginLayout()
    while len(ends) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(WIDTH - 2 * MARGIN)
        line.setPosition(QPointF(0, len(ends) * step + (step - line.height()) / 2))
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    return layout, ends


def _paint_pills(
    painter: QPainter, quote: Quotation, theme: Theme, font: QFont, at: QPointF, rtl: bool
) -> None:
    metrics = QFontMetricsF(font)
    height = metrics.height() + 2 * PILL_EDGE
    x, room = 0.0, WIDTH - 2 * MARGIN
    painter.setFont(font)
    for label in quote.labels:
        label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room - 2 * PILL_SIDE)
        width = metrics.horizontalAdvance(label) + 2 * PILL_SIDE
        if x + width > room:
            return  # the sentence in the description has them all
        left = at.x() + (room - x - width if rtl else x)
        box = QRectF(left, at.y(), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.label_background))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(theme.label_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        x += width + 12


@guarded
class QuoteDialog(QDialog):
    """Preview of the picture of a quotation, in the colours that are chosen."""

    copied = Signal(QImage)
    save_requested = Signal(QImage)

    def __init__(self, quote: Callable[[], Quotation], theme: str, parent: QWidget) -> None:
        """`quote` makes it with labels and a date in the interface language of the moment;
        `theme` is the name of the colours to begin with."""
        super().__init__(parent)
        self._make = quote
        self._quote = quote()
        self.image = QImage()
        self.shown = text_label(self)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.colours = QComboBox(self)
        for name in THEME_NAMES:
            self.colours.addItem("", name)
        self.copy, self.save = QPushButton(self), QPushButton(self)
        self.close_button = QPushButton(self)
        keep_translated(self, self._set_texts)
        self._lay_out()
        self.colours.setCurrentIndex(max(0, self.colours.findData(theme)))
        self.colours.currentIndexChanged.connect(self._draw)
        self.copy.clicked.connect(lambda: self.copied.emit(self.image))
        self.save.clicked.connect(lambda: self.save_requested.emit(self.image))
        self.close_button.clicked.connect(self.reject)
        self._draw()
        self.copy.setFocus()

    def _draw(self) -> None:
        self.image = draw_quote(self._quote, load_theme(self.colours.currentData()))
        ratio = self.devicePixelRatioF()
        room = LARGEST_SHOWN * ratio
        picture = QPixmap.fromImage(self.image).scaled(
            room.boundedTo(self.image.size()),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.shown.setPixmap(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button with the focus and nothing else."""
        if not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Quote as Picture"))
        self.colours.setAccessibleName(_("Colours"))
        names = {
            "light": _("Light"),
            "dark": _("Dark"),
            "sepia": _("Sepia"),
            "black": _("Black"),
            "contrast-light": _("High contrast, light"),
            "contrast-dark": _("High contrast, dark"),
        }
        for number, name in enumerate(THEME_NAMES):
            self.colours.setItemText(number, names[name])
        before, self._quote = self._quote, self._make()
        self.shown.setAccessibleName(spoken(self._quote.spoken, MOST_LETTERS))
        if self._quote != before:
            self._draw()
        self.copy.setText(_("&Copy"))
        self.save.setText(pgettext("quote dialog", "&Save…"))
        self.close_button.setText(_("C&lose"))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(9)
        foot.addWidget(self.colours)
        foot.addStretch()
        for button in (self.copy, self.save, self.close_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(14)
        layout.addWidget(self.shown, 1)
        layout.addLayout(foot)
