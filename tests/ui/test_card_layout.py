"""Layout of rows and cards: what gives way, what wraps, what is mirrored, what is kept."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from readerapp.ui.widgets.badges import Badge, badge_font, badge_width
from readerapp.ui.widgets.card_layout import (
    Badges,
    Card,
    CardLayout,
    LayoutCache,
    Paragraph,
    PictureSize,
    Sign,
    Strip,
    TextPart,
    lay_out_card,
)
from readerapp.ui.widgets.card_painter import draw_dot, paint_card
from readerapp.ui.widgets.text_layout import (
    LINE_LETTERS,
    lay_out,
    line_letters,
    line_pitch,
    scaled_font,
)

LONG = "A sentence that goes on and on and on until no line could ever hold the whole of it. " * 4
NO_PADDING = (0, 0, 0, 0)
INK, PAPER, OTHER = "#102030", "#ffffff", "#cc0000"

pytestmark = pytest.mark.usefixtures("qapp")


def words(text: str, **changes: object) -> TextPart:
    return TextPart(text, scaled_font("en", 1.0), INK, **changes)  # type: ignore[arg-type]  # shorthand


def badges(*texts: str, **changes: object) -> Badges:
    made = tuple(Badge(text, PAPER, INK, text[:1]) for text in texts)
    return Badges(made, badge_font("en"), 14, **changes)  # type: ignore[arg-type]  # a shorthand


def sign(side: float = 10, space: float = 4) -> Sign:
    return Sign(side, INK, draw_dot, space)


def laid(
    *lines: Strip | Paragraph | PictureSize, width: int = 300, mirrored: bool = False
) -> CardLayout:
    return lay_out_card(Card(lines, NO_PADDING), width, mirrored=mirrored)


def texts(layout: CardLayout) -> list[str]:
    return [text.layout.text().strip("\u2068\u2069") for text in layout.texts]


def test_words_give_way_and_what_is_kept_stays_whole() -> None:
    (text,) = laid(Strip(20, (words(LONG, kept="  ·  19 Nov"),))).texts
    shown = text.layout.text()
    assert shown.endswith("…\u2069  ·  19 Nov")
    assert text.layout.lineAt(0).naturalTextWidth() <= 300
    assert laid(Strip(20, (words("", kept="19 Nov"),))).texts[0].layout.text() == "19 Nov"


def test_words_say_less_before_badges_that_are_counted_do_not_fit() -> None:
    line = Strip(20, (words("4 articles in 4 languages", short="4 articles", space=9),
                      badges("AR", "EN", "ES", "FR", are_counted=True)))  # fmt: skip
    assert texts(laid(line)) == ["4 articles in 4 languages", "AR", "EN", "ES", "FR"]
    assert texts(laid(line, width=210)) == ["4 articles", "AR", "EN", "ES", "FR"]
    narrow = laid(line, width=150)
    assert texts(narrow) == ["4 articles", "AR", "+3"]
    assert all(place.right() <= 152 for place, *_ in narrow.badges)


def test_words_from_right_to_left_have_their_own_edge_beside_a_picture_that_stays() -> None:
    line = Strip(20, (words("جريدة", space=9), badges("AR")))
    title = Paragraph("كوكب", scaled_font("ar", 1.1), INK, 2, hanging=sign(7, 3))
    aside = PictureSize(QSizeF(50, 50), 50, 10)
    own, usual = (
        lay_out_card(Card((line, title), (20, 0, 20, 0), aside, is_rtl=rtl), 300, mirrored=False)
        for rtl in (True, None)
    )
    assert own.picture == usual.picture
    assert [each.place for each in own.signs] == [each.place for each in usual.signs]
    end = 300 - 20 - 50 - 10
    name, badge, headline = own.texts
    assert name.place.right() == headline.place.right() == end
    assert name.at.x() + name.layout.lineAt(0).naturalTextRect().right() == pytest.approx(
        end, abs=1
    )
    assert badge.place.right() < end - 9
    assert headline.layout.lineAt(0).naturalTextRect().right() == pytest.approx(end - 20, abs=1)
    assert usual.texts[0].place.left() == 20


def test_words_leave_room_to_the_signs_behind_them_and_at_the_end() -> None:
    count = words("12", space=10)
    layout = laid(Strip(28, (sign(), words(LONG), sign(12)), end=(count, sign(8, 6))))
    first, behind, last = sorted(layout.signs, key=lambda each: each.place.left())
    assert [each.place.width() for each in (first, behind, last)] == [10, 12, 8]
    number, name = layout.texts
    assert number.place.right() == 300
    assert last.place.right() == number.place.left() - 10
    assert behind.place.right() <= last.place.left() - 6
    assert name.place.left() == 14
    assert 14 + name.layout.lineAt(0).naturalTextWidth() <= behind.place.left() + 1
    assert name.layout.text().endswith("…")


def test_badges_are_shortened_then_left_out() -> None:
    strip = Strip(20, (badges("Reported by AI", "Written", "Drawn by AI"),))
    font = badge_font("en")
    width = badge_width("Reported by AI", font) + 5 + badge_width("W", font)
    assert texts(laid(strip, width=600)) == ["Reported by AI", "Written", "Drawn by AI"]
    assert texts(laid(strip, width=width)) == ["Reported by AI", "W"]
    assert not texts(laid(strip, width=5))


def test_two_labels_that_are_short_for_the_same_are_said_once() -> None:
    strip = Strip(20, (badges("Reported by AI", "Retouched by AI", "Sample", sure=2),))
    both = badge_width("R", badge_font("en")) + 5 + badge_width("S", badge_font("en"))
    assert texts(laid(strip, width=both)) == ["R", "S"]


def test_the_first_badges_are_given_room_by_the_words() -> None:
    layout = laid(Strip(20, (words(LONG, space=8), badges("One", "Two", "Three", sure=2))))
    assert texts(layout)[1:3] == ["One", "Two"]
    crowded = laid(Strip(20, (words(LONG, space=8), badges("O" * 60, sure=1))))
    assert crowded.texts[0].place.width() == 120  # two fifths at least


def test_a_name_comes_before_the_date_and_the_badges() -> None:
    strip = Strip(
        20, (words("The Harbour Post", kept="  ·  19 Nov", space=8, claim=0.6),
             badges("Reported by AI", "Written", sure=2)),
    )  # fmt: skip
    shown = [texts(laid(strip, width=width)) for width in (420, 250, 200, 130)]
    name = "The Harbour Post"
    assert shown[0] == [f"{name}\u2069  ·  19 Nov", "Reported by AI", "Written"]
    assert shown[1] == [f"{name}\u2069  ·  19 Nov", "R", "Written"]  # badges are shortened first
    assert shown[2][0].startswith(name)
    assert "19 Nov" not in shown[3][0]  # then the date goes
    assert len(shown[3][0]) > 5


def test_a_paragraph_takes_the_lines_that_others_leave() -> None:
    font = scaled_font("en", 1.0)
    for title, lines in ((LONG, 2), ("Short", 3)):
        dek = Paragraph(LONG, font, INK, 2, fills=True)
        layout = laid(Paragraph(title, font, INK, 2), dek)
        assert layout.texts[1].layout.lineCount() == lines
        assert layout.height == 4 * line_pitch(font)


def test_wrapped_badges_go_below_and_keep_clear_of_the_corner() -> None:
    strip = Strip(14, (badges("First badge", "Second badge", "Third", wraps=True, leading=4),))
    wide = lay_out_card(Card((strip,), NO_PADDING), 400, mirrored=False)
    assert wide.height == 14
    assert len({place.top() for place, *_ in wide.badges}) == 1
    first, second, _ = (place.right() for place, *_ in wide.badges)
    assert first < second
    cornered = lay_out_card(
        Card((strip,), NO_PADDING, corner=400 - second + 1), 400, mirrored=False
    )
    assert [place.top() for place, *_ in cornered.badges] == [0, 18, 18]
    assert cornered.badges[1][0].left() == 0
    assert cornered.height == 32
    narrow = lay_out_card(Card((strip,), NO_PADDING), 30, mirrored=False)
    assert all(place.right() <= 30 for place, *_ in narrow.badges)


def test_paragraphs_stand_below_each_other_and_end_after_their_lines() -> None:
    font = scaled_font("en", 1.0)
    title, dek = Paragraph(LONG, font, INK, 2), Paragraph(LONG, font, INK, 3, gap=5)
    layout = lay_out_card(Card((title, dek), (10, 7, 10, 9)), 300, mirrored=False)
    first, second = layout.texts
    assert (first.layout.lineCount(), second.layout.lineCount()) == (2, 3)
    assert (first.place.top(), second.place.top()) == (7, 7 + 2 * line_pitch(font) + 5)
    assert layout.height == 7 + 5 * line_pitch(font) + 5 + 9
    assert (first.place.left(), first.place.width()) == (10, 280)
    assert lay_out_card(Card((title,), NO_PADDING), 3, mirrored=False).texts[0].place.width() == 40


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_first_lines_of_a_paragraph_leave_the_corner_free(mirrored: bool) -> None:
    font = scaled_font("en", 1.0)
    corner = line_pitch(font) + 1  # as high as two lines
    card = Card((Paragraph(LONG, font, INK, 4),), NO_PADDING, corner=corner)
    (text,) = lay_out_card(card, 300, mirrored=mirrored).texts
    lines = [text.layout.lineAt(number).rect() for number in range(4)]
    assert [line.width() for line in lines] == [300 - corner, 300 - corner, 300, 300]
    assert [line.left() for line in lines] == [corner * mirrored, corner * mirrored, 0, 0]
    assert text.place.width() == 300


def test_a_hanging_sign_stands_in_the_margin_at_the_first_line() -> None:
    font = scaled_font("en", 1.0)
    title = Paragraph(LONG, font, INK, 2, hanging=sign(7, 5))
    layout = lay_out_card(Card((title,), (20, 0, 20, 0)), 300, mirrored=False)
    (dot,) = layout.signs
    assert (dot.place.left(), dot.place.right()) == (8, 15)
    assert dot.place.center().y() == line_pitch(font) / 2


def test_a_picture_is_as_wide_as_there_is_room_in_its_proportions() -> None:
    line = PictureSize(QSizeF(200, 100), widest=260, space=6, gap=3)
    layout = laid(line, width=500)
    assert layout.picture == QRectF(0, 3, 260, 130)
    assert layout.height == 139
    assert laid(line, width=100).picture == QRectF(0, 3, 100, 50)
    assert laid(line, width=500, mirrored=True).picture == QRectF(240, 3, 260, 130)


def test_a_picture_aside_takes_its_width_from_every_line() -> None:
    card = Card(
        (Paragraph(LONG, scaled_font("en", 1.0), INK, 2), Strip(20, (words(LONG),))),
        (20, 10, 20, 10),
        PictureSize(QSizeF(60, 60), 60, 12),
    )
    layout = lay_out_card(card, 300, mirrored=False)
    assert layout.picture == QRectF(220, 13, 60, 60)
    assert [text.place.right() for text in layout.texts] == [208, 208]


def test_right_to_left_is_the_mirror_image(qapp: QApplication) -> None:
    strip = Strip(28, (sign(), words("Name"), badges("One", "Two")), end=(words("12", space=6),))
    straight = laid(strip)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = laid(strip, mirrored=True)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert texts(mirrored) == texts(straight)
    for one, other in zip(straight.texts, mirrored.texts, strict=True):
        assert other.place.right() == 300 - one.place.left()
    for (place, *_), (opposite, *_) in zip(straight.badges, mirrored.badges, strict=True):
        assert opposite.right() == 300 - place.left()
    assert mirrored.signs[0].place.right() == 300
    name = mirrored.texts[1] if texts(mirrored)[0] == "12" else mirrored.texts[0]
    number = mirrored.texts[0] if name is mirrored.texts[1] else mirrored.texts[-1]
    assert name.layout.textOption().alignment() & Qt.AlignmentFlag.AlignRight
    assert name.layout.textOption().textDirection() == Qt.LayoutDirection.LeftToRight  # its own
    assert number.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    plain = straight.texts[0].layout.textOption().textDirection()
    assert plain == Qt.LayoutDirection.LeftToRight


def test_a_selection_recolours_all_but_badges_and_what_keeps_its_ink() -> None:
    dot = Sign(10, "#00aa00", draw_dot, 4, keeps_ink=True)
    layout = laid(Strip(28, (dot, sign(), words("Name"), badges("One"))), width=200)
    assert {OTHER, "#00aa00", PAPER} <= colours(layout, OTHER)
    assert INK not in {*colours(laid(Strip(28, (sign(), words("Name")))), OTHER)}
    assert INK in colours(layout, "")


def test_an_absent_picture_leaves_its_place_filled() -> None:
    layout = laid(PictureSize(QSizeF(60, 40), 60, 0), width=200)
    assert OTHER in colours(layout, "", placeholder=OTHER)


def colours(layout: CardLayout, ink: str, placeholder: str = "") -> set[str]:
    """The colours of a painted card on grey ground."""
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    paint_card(painter, layout, QPointF(0, 10), ink, placeholder=placeholder)
    assert painter.transform().isIdentity()
    painter.end()
    spots = ((x, y) for x in range(200) for y in range(80))
    return {image.pixelColor(x, y).name() for x, y in spots}


def test_layouts_are_kept_until_there_are_too_many() -> None:
    made: list[str] = []
    cache = LayoutCache(2)

    def row(name: str, width: int = 200, *, mirrored: bool = False) -> CardLayout:
        def card() -> Card:
            made.append(name)
            return Card((Strip(20, (words(name),)),), NO_PADDING)

        return cache.of(name, card, width, mirrored=mirrored)

    first = row("a")
    row("b")
    assert row("a") is first
    row("c")  # takes the place of b, which was not used for the longest time
    assert row("a") is first
    assert made == ["a", "b", "c"]
    row("b")
    row("b", 300)
    row("b", 300, mirrored=True)
    assert made == ["a", "b", "c", "b", "b", "b"]
    cache.clear()
    row("b", 300)
    assert len(made) == 7


def test_text_is_in_the_middle_of_its_line() -> None:
    (text,) = laid(Strip(40, (words("Name"),))).texts
    letters = QFontMetrics(scaled_font("en", 1.0)).height()
    assert abs(text.at.y() - (40 - letters) / 2) <= 1


@pytest.mark.parametrize("letters", ["i", "fill ", "ในนั้นมี", "a\u0301", "한국어 "])
def test_lines_get_what_they_can_hold_and_are_full(letters: str) -> None:
    """Qt shapes all of what it gets, however little of it has room."""
    font = scaled_font("en", 1.0)
    for width in (120, 300, 690):
        (text,) = laid(Paragraph(letters * 100_000, font, INK, 2), width=width).texts
        assert len(text.layout.text()) <= 2 * line_letters(font, width) + 2
        assert text.layout.text().endswith("…")
        assert text.layout.lineCount() == 2
        for number in range(2):
            assert text.layout.lineAt(number).naturalTextWidth() > 0.6 * width
    whole = letters.strip()
    assert texts(laid(Paragraph(whole, font, INK, 2), Strip(20, (words(whole),)))) == [whole] * 2


def test_words_in_a_font_of_the_desktop_are_cut_as_any() -> None:
    """The fonts of rows and cards have their size in pixels, those of widgets in points."""
    font = QFont()
    font.setPointSizeF(9.5)
    assert font.pixelSize() == -1
    for text, shown in (("A feed", "A feed"), ("x" * 1_000_000, "x" * 10)):
        (placed,) = laid(Strip(20, (TextPart(text, font, INK),))).texts
        assert placed.layout.text().startswith(shown)
        assert len(placed.layout.text()) <= LINE_LETTERS
    assert line_letters(font, -5) > 0


@pytest.mark.parametrize("mark", ["?", "!", ":", ";", "»"])
@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_no_line_begins_with_a_mark_that_the_french_set_apart(space: str, mark: str) -> None:
    font = scaled_font("fr", 1.0)
    said = "Vaccins, combien vaut un degré"
    width = QFontMetrics(font).horizontalAdvance(said) + 3  # the mark has no room in this line
    layout, _height = lay_out(f"{said}{space}{mark}", font, width, 2, mirrored=False)
    second = layout.lineAt(1)
    assert layout.text()[second.textStart() :] == f"degré\u00a0{mark}"
