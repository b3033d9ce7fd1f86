"""Cards of the front page as buttons: one event each, with its picture, and in it the buttons of
languages and of the lines beside the event."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from readerapp.domain.front_page import BesideLine, LanguageReports
from readerapp.domain.labels import Label
from readerapp.messages import _
from readerapp.ui.front_page.card import (
    ASIDE,
    LINES,
    TIGHT,
    CardLines,
    CardLook,
    CardShown,
    whole,
    with_chips,
)
from readerapp.ui.front_page.columns import INSIDE, TALL
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language.wording import Wording, isolate, sentences
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import badge_font, badge_width, draw_label
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.card_layout import Card, CardLayout, Paragraph
from readerapp.ui.widgets.card_menus import CORNER, moves
from readerapp.ui.widgets.card_painter import (
    CardFace,
    comes_back,
    paint_card,
    set_up_card,
    shows_focus,
)
from readerapp.ui.widgets.plain_text import spoken, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import headline_font, line_pitch, made_title_font, scaled_font

BESIDE_GAP = 10  # pixels above what stands beside an event
BESIDE_TEXT = QPoint(CORNER, CORNER)  # of the dots of the menu from the edges of the card
ON_PICTURE = QPoint(INSIDE + 8, TALL + 8)
LABEL_INSET = 8  # pixels between a picture's edge and its label

# Article, position and size in, the picture out: None until it is here, null if it is bad.
Thumbnail = Callable[[int, int, QSize], QPixmap | None]

CHIP = 24  # pixels, the least that is easy to hit (WCAG 2.5.8)
BESIDE_INDENT = 14  # of what stands beside an event


def _lines_of(made: tuple[CardShown, CardLook, FrontWords, Wording], *, with_picture: bool) -> Card:
    return CardLines(*made).card(with_picture=with_picture)


@guarded
class EventCard(CardButton):
    """Card of one event or single article: one stop of the keyboard, said in one sentence.

    Its height follows from its width. `column` is where it stood when it was placed last.
    """

    language_chosen = Signal(int)  # article id
    beside_chosen = Signal(int)
    focused = Signal(object)  # the widget that took the focus, by the keyboard

    def __init__(
        self, shown: CardShown, look: CardLook, words: FrontWords, wording: Wording, page: QWidget
    ) -> None:
        made = partial(_lines_of, (shown, look, words, wording), with_picture=True)
        super().__init__(made, look.theme, page)
        self.column: int | None = None
        self.shown = shown
        self._look = look
        self._words = words
        self._wording = wording
        self._has_picture = True
        self._coming: tuple[CardShown, CardLook, CardFace] | None = None  # to be shown next
        self._is_settled = True  # chips and lines stand where they belong at this width
        self._pixmap: QPixmap | None = None
        self.chips: list[LanguageChip] = []
        self._beside: list[BesideButton] = []
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu key and Shift+F10 do the same
        self._name()
        self._make_parts()

    @property
    def article_id(self) -> int:
        """The report whose headline it shows; it tells the card from all others."""
        return self.shown.card.head.id

    @property
    def stops(self) -> list[QAbstractButton]:
        """The card and the lines beside it, as the keyboard goes through them."""
        return [self, *self._beside]

    @property
    def laid_out(self) -> CardLayout:
        """What is painted at its width, without the lines beside it."""
        return self._face.at(self.width())

    # What is shown

    def show_card(self, shown: CardShown, look: CardLook) -> None:
        """Show the card as it is now: read, followed, with more reports; in other colours, another
        language or as narrow. Who calls this gives the card its place next."""
        if shown == self.shown and look == self._look:
            return
        before, self.shown = self.shown, shown
        old, new = before.card, shown.card
        if old.picture != new.picture:
            self._pixmap, self._has_picture = None, True
        has_same_words = self._look.has_words_of(look)
        self._look = look
        self._is_settled = False
        if shown != before or not has_same_words:
            self._name()
        if not has_same_words or (old.languages, old.beside) != (new.languages, new.beside):
            self._show_parts()
        coming, self._coming = self._coming, None
        if coming is not None and coming[:2] == (shown, look):
            self._face = coming[2]
        else:
            self._face.show(self._lines())
        self.update()

    def recolour(self, theme: Theme) -> None:
        """Draw it in other colours: what is on screen is laid out when it is painted."""
        self._look, self._coming = replace(self._look, theme=theme), None
        self._face.recolour(self._lines())
        self.more.set_theme(theme)
        for chip in self.chips:
            chip.recolour(theme)
        for line in self._beside:
            line.recolour(self._look)
        self.update()

    def lay_out(self) -> None:
        super().lay_out()
        for line in self._beside:
            line.lay_out()

    def _name(self) -> None:
        """Say in words what the card shows."""
        card = self.shown.card
        self.run_as(card.head.title, card.head.language)
        said = self._words.spoken(card, self.shown.number, self.shown.total)
        said = sentences((self.shown.section, said))
        self.setAccessibleName(spoken(said))
        self.setToolTip(tip_text(self._wording.original_tip(card.head)))
        self.name_menu(card.head.title)

    def _show_parts(self) -> None:
        """Have the chips and the lines beside the event show the card as it is now; they are made
        anew only where they are others."""
        card, look = self.shown.card, self._look
        languages = with_chips(card)
        chips = [each.language.language for each in self.chips]
        lines = [each.line.head.id for each in self._beside]
        if chips != [each.language for each in languages] or lines != [
            each.head.id for each in card.beside
        ]:
            self._make_parts()
            return
        for chip, language in zip(self.chips, languages, strict=True):
            chip.show_language(language, self._words.chip(language), look.theme)
        for button, line in zip(self._beside, card.beside, strict=True):
            button.show_line(line, look)

    def _make_parts(self) -> None:
        """Make the chips and the lines beside the event anew; what has the focus keeps it."""
        card, look = self.shown.card, self._look
        focused = next((n for n, each in enumerate(self._beside) if each.hasFocus()), None)
        for old in (*self.chips, *self._beside):
            old.hide()
            old.deleteLater()
        self.chips = [
            LanguageChip(each, self._words.chip(each), look.theme, self)
            for each in with_chips(card)
        ]
        for chip in self.chips:
            chip.clicked.connect(lambda __=False, c=chip: self._choose(c.language))
        self._beside = [BesideButton(line, self._words, look, self) for line in card.beside]
        for line in self._beside:
            line.clicked.connect(lambda __=False, b=line: self.beside_chosen.emit(b.line.head.id))
            line.move_requested.connect(self.move_requested)
            line.focused.connect(self.focused)
        if self.isVisible():  # else they come with it
            for child in (*self.chips, *self._beside):
                child.setVisible(True)
        if focused is not None and self._beside:
            self._beside[min(focused, len(self._beside) - 1)].setFocus()

    def open_language(self, number: int) -> bool:
        """Open the first report in the language of that number, from 1; whether there is one."""
        languages = self.shown.card.languages
        if not 1 <= number <= len(languages):
            return False
        self._choose(languages[number - 1])
        return True

    def _choose(self, language: LanguageReports) -> None:
        self.language_chosen.emit(language.article_id)

    def _lines(self) -> Callable[[], Card]:
        """Return what makes the lines of the card as it is now."""
        made = (self.shown, self._look, self._words, self._wording)
        return partial(_lines_of, made, with_picture=self._has_picture)

    def _maker(self) -> CardLines:
        return CardLines(self.shown, self._look, self._words, self._wording)

    # The picture

    def want_picture(self, thumbnail: Thumbnail) -> bool:
        """Ask for the picture at the size of its place; whether the height changed by that.

        One that cannot be drawn gives its place to the text.
        """
        place, picture = self._face.at(self.width()).picture, self.shown.card.picture
        if place is None or picture is None:
            return False
        found = thumbnail(picture.article_id, picture.position, place.size().toSize())
        if found is None:
            return False
        if found.isNull():
            self._has_picture, self._coming = False, None
            self._face.show(self._lines())
            return True
        if self._pixmap is not found:
            self._pixmap = found
            self.update(place.toRect())
        return False

    @property
    def awaits_picture(self) -> bool:
        """Whether its picture is not here yet; one that cannot be drawn is not awaited."""
        place = self._face.at(self.width()).picture
        return self._pixmap is None and self._has_picture and place is not None

    def take_picture(self, former: "EventCard") -> None:
        """Show the picture of a card whose place it takes, before it is asked for again."""
        if former.shown.card.picture == self.shown.card.picture:
            self._pixmap, self._has_picture = former._pixmap, former._has_picture
            if not self._has_picture:
                self._face.show(self._lines())

    # Sizes

    def heightForWidth(self, width: int) -> int:
        if not self._is_settled and width == self.width():
            self._settle()  # no other size may come
        return self._face.height(width) + self._beside_height(width)

    def get_ready(self, shown: CardShown, look: CardLook, width: int) -> bool:
        """Lay out what it is to show at a width, for `show_card`; meanwhile it stays as it is.
        Whether there was anything to do."""
        face = self._face
        if shown != self.shown or look != self._look:
            if self._coming is None or self._coming[:2] != (shown, look):
                is_other = shown.card.picture != self.shown.card.picture
                made = (shown, look, self._words, self._wording)
                lines = partial(_lines_of, made, with_picture=is_other or self._has_picture)
                self._coming = shown, look, CardFace(self, lines)
            face = self._coming[2]
        # At another width its parts find their places in the layout, which goes before its height.
        if face.knows(width) and (width == self.width() or face.has(width)):
            return False
        face.at(width)
        face.height(width)
        self._beside_height(width)
        return True

    def sizeHint(self) -> QSize:
        return QSize(260, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns decide

    def _beside_height(self, width: int) -> int:
        if not self._beside:
            return 0
        room = width - 2 * INSIDE
        return (
            BESIDE_GAP
            + line_pitch(self._small())
            + 4
            + sum(each.height_at(room) for each in self._beside)
        )

    def _small(self) -> QFont:
        return scaled_font(self._look.language, 0.85, QFont.Weight.DemiBold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Put the chips over their badges and the lines below the rest."""
        self._is_settled = True
        width = self.width()
        laid = self._face.at(width)
        is_above = laid.picture is not None and laid.picture.width() > ASIDE
        self.more.use_edges(ON_PICTURE if is_above else BESIDE_TEXT)
        for chip, number in zip(self.chips, self._maker().chips, strict=True):
            place = laid.badges[number].place.toAlignedRect()
            more = QSize(max(0, CHIP - place.width()), max(0, CHIP - place.height()))
            chip.setGeometry(
                place.adjusted(
                    -more.width() // 2, -more.height() // 2, more.width(), 0
                ).intersected(self.rect().adjusted(0, 0, 0, CHIP))
            )
            chip.resize(max(CHIP, place.width()), place.height() + more.height())
        top = laid.height - TALL + BESIDE_GAP + line_pitch(self._small()) + 4
        for line in self._beside:
            height = line.height_at(width - 2 * INSIDE)
            line.setGeometry(QRect(INSIDE, top, width - 2 * INSIDE, height))
            top += height

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not comes_back(event):
            self.focused.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme, laid = self._look.theme, self._face.at(self.width())
        # While a picture is on its way its place is paper, not a grey box.
        dims = theme if self._look.dims(self.shown.card.head) else None
        place = theme.background
        paint_card(painter, laid, QPointF(), picture=self._pixmap, placeholder=place, dims=dims)
        if laid.picture is not None:
            self._label_picture(painter, laid.picture)
        if self._beside:
            self._head_beside(painter, laid)
        draw_ring(painter, self, theme)
        painter.end()

    def _label_picture(self, painter: QPainter, place: QRectF) -> None:
        """Say on the picture how it was made."""
        picture, theme = self.shown.card.picture, self._look.theme
        if picture is None or not picture.labels:
            return
        font, is_rtl = badge_font(self._look.language), self.isRightToLeft()
        said, badge = self._picture_label(place, picture.labels)
        draw_label(painter, badge, font, said, picture.labels[0], theme, is_rtl=is_rtl)

    def _picture_label(self, place: QRectF, labels: tuple[Label, ...]) -> tuple[str, QRectF]:
        """Return what the label on a picture says, and where it stands."""
        font = badge_font(self._look.language)
        said = " · ".join(self._wording.label(label) for label in labels)
        if badge_width(said, font, labels[0]) > place.width() - 2 * LABEL_INSET:
            said = self._wording.short_label()
        size = QSize(badge_width(said, font, labels[0]), line_pitch(font))
        inside = place.toRect().adjusted(LABEL_INSET, LABEL_INSET, -LABEL_INSET, -LABEL_INSET)
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        badge = QStyle.alignedRect(self.layoutDirection(), corner, size, inside)
        return said, QRectF(badge)

    def labels_shown(self) -> list[tuple[str, QRectF]]:
        place, picture = self._face.at(self.width()).picture, self.shown.card.picture
        found = super().labels_shown()
        if place is not None and picture is not None and picture.labels:
            badge = self._picture_label(place, picture.labels)[1]
            found.append((str(picture.position), badge))
        return found

    def label_owner(self, about: str) -> int:
        """Return the article that a label of the card is about: the picture may be another's."""
        picture = self.shown.card.picture
        return picture.article_id if picture and about.isdecimal() else self.article_id

    def _head_beside(self, painter: QPainter, laid: CardLayout) -> None:
        font = self._small()
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.muted))
        top = laid.height - TALL + BESIDE_GAP
        line = QRect(INSIDE, top, self.width() - 2 * INSIDE, line_pitch(font))
        edge = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(line, edge | Qt.AlignmentFlag.AlignVCenter, isolate(_("Related")))


@guarded
class LanguageChip(QAbstractButton):
    """Button over the badge of a language: opens its first report.

    The keys 1 to 9 do the same, so that it is no stop of its own.
    """

    def __init__(self, language: LanguageReports, said: str, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self.language = language
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(spoken(said))
        self.setToolTip(tip_text(said))

    def show_language(self, language: LanguageReports, said: str, theme: Theme) -> None:
        """Show the reports as they are now: read, or more of them."""
        self.language = language
        self.setAccessibleName(spoken(said))
        self.setToolTip(tip_text(said))
        self.recolour(theme)

    def recolour(self, theme: Theme) -> None:
        """Draw it in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(CHIP, CHIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(0.5, 3.5, -0.5, -3.5)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.end()


def _beside(line: BesideLine, words: FrontWords, look: CardLook) -> Card:
    """Return the lines of what stands beside an event."""
    head, theme = line.head, look.theme
    title = made_title_font(head, headline_font(head.language, 1.1, QFont.Weight.Normal))
    small = scaled_font(look.language, 0.85)
    facts = [isolate(head.source), isolate(words.beside(line))]
    said = "  ·  ".join(fact for fact, has in zip(facts, (head.source, True), strict=True) if has)
    ink = theme.muted if head.is_read else theme.text
    lines = (
        Paragraph(whole(head.title), title, ink, LINES, pitch=TIGHT, language=head.language),
        Paragraph(whole(said), small, theme.muted, LINES, 1),
    )
    return Card(lines, (BESIDE_INDENT, 3, 6, 3))


@guarded
class BesideButton(QAbstractButton):
    """Line of another story that is linked to the card's without being it; a stop of its own."""

    move_requested = Signal(object)  # Qt.Key
    focused = Signal(object)  # itself, by the keyboard

    def __init__(self, line: BesideLine, words: FrontWords, look: CardLook, card: QWidget) -> None:
        super().__init__(card)
        self.line = line
        self._words = words
        self._look = look
        self._face = CardFace(self, partial(_beside, line, words, look))
        set_up_card(self)
        self._name()

    def show_line(self, line: BesideLine, look: CardLook) -> None:
        """Show the story as it is now: read, or with more reports."""
        before, language = self.line, self._look.language
        self.line, self._look = line, look
        face = partial(_beside, line, self._words, look)
        marked = replace(before.head, is_read=line.head.is_read, is_starred=line.head.is_starred)
        if replace(before, head=marked) == line and language == look.language:
            self._face.recolour(face)  # it is as high as it was
        else:
            self._face.show(face)
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(spoken(self._words.spoken_beside(self.line)))
        self.setToolTip(tip_text(self._words.tip_beside(self.line)))

    def recolour(self, look: CardLook) -> None:
        """Draw it in other colours: what is on screen is laid out when it is painted."""
        self._look = look
        self._face.recolour(partial(_beside, self.line, self._words, look))
        self.update()

    def lay_out(self) -> None:
        """Lay it out, to be painted soon."""
        self._face.at(self.width())

    def height_at(self, width: int) -> int:
        """Return its height at a width."""
        return max(CHIP, self._face.height(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._face.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif moves(event):
            self.move_requested.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not comes_back(event):
            self.focused.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, height = self._look.theme, self.height()
        edge = (
            3.0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 3.0
        )
        painter.setPen(QPen(QColor(theme.border if self.underMouse() else theme.rule), 2))
        painter.drawLine(QPointF(edge, 2), QPointF(edge, height - 2))
        dims = theme if self._look.dims(self.line.head) else None
        paint_card(painter, self._face.at(self.width()), QPointF(), dims=dims)
        draw_ring(painter, self, theme)
        painter.end()


def draw_ring(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    """Draw the ring of the focus: the only frame of the page."""
    if shows_focus(button):
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)
