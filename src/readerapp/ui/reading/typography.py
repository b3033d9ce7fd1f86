"""Typography: size, weight, colour and distances of each kind of block, also by script; the steps
of the text size."""

from dataclasses import field, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from readerapp.domain.directions import is_rtl
from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import Block, BlockKind, Style
from readerapp.settings import COLUMN_WIDTH, LINE_SPACING
from readerapp.ui.themes.fonts import body_families, mono_families, writing_of
from readerapp.ui.themes.theme import Theme

# Properties the painter looks for.
KIND = (
    QTextFormat.Property.UserProperty.value + 1
)  # of a block: the name of its BlockKind, or "quote"
PILL = KIND + 1  # of letters: they are a pill
PICTURE = KIND + 2  # of a picture's letter: its position
# Nothing paints these; they are told to whoever reads the page with a screen reader.
LEVEL = KIND + 4  # of a heading or the title: 1 to 6
LANGUAGE = KIND + 5  # of a block (BCP 47), unless it holds words of the app
QUOTED = KIND + 6  # of a block: in how many quotes it stands

ZOOM_STEPS = (50, 67, 75, 85, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent of the text size
LETTERS = COLUMN_WIDTH.default  # in a line, as usual
_SAMPLE = "the court heard on Tuesday that three of the letters had never been sent to anyone"


@dataclass(frozen=True)
class ArticleLook:
    """Look of the text as the reader wants it: typeface, letters in a full line of the column,
    height of the lines in per cent of the usual one, whether lines end at one edge, and families
    that were chosen for languages."""

    serif: bool = True
    letters: int = LETTERS
    spacing: int = LINE_SPACING.default
    justifies: bool = False
    fonts: tuple[tuple[str, str], ...] = ()

    def families(self, language: str, *, serif: bool) -> list[str]:
        """Return the families for a text in a language, that which was chosen for it first."""
        writing = writing_of(language)
        chosen = [family for each, family in self.fonts if writing_of(each) == writing]
        return [*chosen, *body_families(language, serif)]


@dataclass(frozen=True)
class BlockStyle:
    """Style of a kind of block. Sizes and distances in em of the text size."""

    size: float = 1.0
    line: float = 0.0  # line height in em of its own size; 0: that of the script
    top: float = 0.0
    bottom: float = 0.85
    weight: int = 400
    sans: bool | None = False  # None: with serifs, whatever the text has
    colour: str = "text"  # a colour of the theme
    tracking: float = 0.0  # per cent of the letter's width


SETTINGS: dict[BlockKind, BlockStyle] = {
    BlockKind.SOURCE: BlockStyle(0.74, 1.2, 0, 0.55, 600, True, "accent", 3),
    # The face that headlines have on the front page and on the page of a story.
    BlockKind.TITLE: BlockStyle(1.92, 1.18, 0, 0.6, 700, None, "heading", -0.6),
    BlockKind.DEK: BlockStyle(1.12, 0, 0, 0.95, 400, False, "muted"),
    BlockKind.BYLINE: BlockStyle(0.76, 1.45, 0, 0.35, 600, True, "text"),
    BlockKind.LABEL: BlockStyle(0.74, 1.7, 0, 0.25, 400, True, "text"),
    BlockKind.NOTICE: BlockStyle(0.76, 1.45, 0.2, 0.3, 400, True, "muted"),
    BlockKind.PARAGRAPH: BlockStyle(),
    BlockKind.ITEM: BlockStyle(bottom=0.38),
    BlockKind.CODE: BlockStyle(0.8, 1.5, 1.45, 1.5),
    BlockKind.CAPTION: BlockStyle(0.76, 1.42, 0.05, 1.5, 400, True, "muted"),
    BlockKind.DESCRIBED: BlockStyle(0.8, 1.7, 1.45, 1.5, 400, True, "muted"),
    BlockKind.EMBED: BlockStyle(),
    BlockKind.MISSING: BlockStyle(),
    BlockKind.RULE: BlockStyle(0.6, 1.0, 0.9, 1.4),
    BlockKind.PICTURE: BlockStyle(top=0.5, bottom=0.5),
    BlockKind.TABLE: BlockStyle(0.82, 1.4, 0, 0, 400, True),
}
HEADINGS = {
    2: BlockStyle(1.36, 1.22, 1.15, 0.45, 700, True, "heading", -0.8),
    3: BlockStyle(1.14, 1.28, 0.95, 0.35, 600, True, "heading"),
    4: BlockStyle(1.0, 1.35, 0.8, 0.3, 600, True, "heading"),
}
# Words of the app around an article: in the language its listener hears all day.
_OWN_WORDS = frozenset((BlockKind.BYLINE, BlockKind.LABEL, BlockKind.NOTICE))
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM))
HEAD_END = 1.5  # em between the head of the page and the article
HANGING = 2.2  # em: a font whose lines are higher has letters that hang, as Nastaliq's do
TITLE_LINE = 13  # em of the title that its line has at least; some 20 letters
TITLE_LINES, RAGGED = 3, 1.25  # lines that a title has, and what their ends leave free
MEASURED = 300  # letters of a title
SMALLEST_TITLE = 1.15  # em
QUOTE_INDENT = 1.25  # em a quote moves in on the side of its bar
BOX_PADDING = 0.95  # em between a box and its text at the sides


@dataclass
class PageStyle:
    """Style of a page: theme, text size in pixels, how the text looks, language of the article.

    Formats are kept, because making one costs as much as laying out a short paragraph.
    """

    theme: Theme
    base: float
    look: ArticleLook
    language: str
    title_size: float = SETTINGS[BlockKind.TITLE].size  # em; `fit` makes it smaller
    _letters_kept: dict[object, QTextCharFormat] = field(default_factory=dict)
    _shapes_kept: dict[object, QTextBlockFormat] = field(default_factory=dict)

    def fit(self, column: float, title: str = "") -> None:
        """Let a line of the title have room for a long word in a column of so many pixels, and all
        of it stand on a few lines, as long as it is no smaller than the text."""
        largest, room = SETTINGS[BlockKind.TITLE].size, column / self.base
        size = min(largest, room / TITLE_LINE)
        font = self.font(SETTINGS[BlockKind.TITLE], self.language)
        said = QFontMetricsF(font).horizontalAdvance(title[:MEASURED]) * RAGGED
        if said > 0:
            size = min(size, largest * TITLE_LINES * column / said)
        size = int(max(SMALLEST_TITLE, size) * 20) / 20
        self.title_size = largest if size > largest - 0.1 else size

    def setting(self, block: Block) -> BlockStyle:
        """Return how `block` is set."""
        if block.kind is BlockKind.HEADING:
            return HEADINGS[min(max(block.level, 2), 4)]
        setting = SETTINGS[block.kind]
        if block.kind is BlockKind.TITLE:
            return replace(setting, size=self.title_size)
        if block.kind is BlockKind.PARAGRAPH and block.indent:
            return replace(setting, bottom=SETTINGS[BlockKind.ITEM].bottom)
        return setting

    def font(self, setting: BlockStyle, language: str, mono: bool = False) -> QFont:
        """Return the font of a setting."""
        script = script_style(language)
        font = QFont()
        if mono:
            font.setFamilies(list(mono_families(language)))
        else:
            serif = setting.sans is None or (self.look.serif and not setting.sans)
            font.setFamilies(self.look.families(language, serif=serif))
        size = 1.0 if mono else script.size
        font.setPixelSize(max(6, round(self.base * setting.size * size)))
        font.setWeight(QFont.Weight(setting.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if setting.tracking and script.tracks:
            spacing = QFont.SpacingType.PercentageSpacing
            font.setLetterSpacing(spacing, 100 + setting.tracking)
        return font

    def letters(self, setting: BlockStyle, style: Style, language: str = "") -> QTextCharFormat:
        """Return the format of a run."""
        if style.link:
            plain = self.letters(setting, replace(style, link=""), language)
            return self._link(QTextCharFormat(plain), style)
        language = style.language or language or self.language
        key = (setting, style, language)
        kept = self._letters_kept.get(key)
        if kept is None:
            kept = self._letters_kept[key] = self._letters(setting, style, language)
        return kept

    def paragraph(self, block: Block, setting: BlockStyle) -> QTextBlockFormat:
        """Return the format of a block: distances, direction, line height."""
        rtl = self.runs_right_to_left(block)
        is_item = block.list_id is not None
        place = (block.level, block.quote, block.indent, is_item)
        key = (block.kind, setting, place, block.language, rtl)
        kept = self._shapes_kept.get(key)
        if kept is None:
            kept = self._shapes_kept[key] = self._shape(block, setting, rtl)
        return QTextBlockFormat(kept)

    def _shape(self, block: Block, setting: BlockStyle, rtl: bool) -> QTextBlockFormat:
        language = block.language or self.language
        result = QTextBlockFormat()
        result.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        result.setTopMargin(round(self.base * setting.top))
        result.setBottomMargin(round(self.base * setting.bottom))
        self._indent(result, block, rtl)
        if self.look.justifies and block.kind in _RUNNING and script_style(language).justifies:
            result.setAlignment(Qt.AlignmentFlag.AlignJustify)
        if block.kind is not BlockKind.PICTURE:
            self._line_height(result, setting, language, block.kind is BlockKind.CODE)
        kind = (
            "QUOTE" if block.quote and block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) else None
        )
        result.setProperty(KIND, kind or block.kind.name)
        self._describe(result, block, language)
        return result

    def _describe(self, shape: QTextBlockFormat, block: Block, language: str) -> None:
        """Keep in the format what only words tell."""
        if block.kind is BlockKind.TITLE:
            shape.setProperty(LEVEL, 1)
        elif block.kind is BlockKind.HEADING:
            shape.setProperty(LEVEL, max(2, block.level))
        if block.quote:
            shape.setProperty(QUOTED, block.quote)
        if language and block.kind not in _OWN_WORDS:
            shape.setProperty(LANGUAGE, language)

    def runs_right_to_left(self, block: Block) -> bool:
        """Whether `block` runs from right to left; code never does, the byline as the title."""
        if block.kind is BlockKind.CODE:
            return False
        if block.kind in (
            BlockKind.SOURCE,
            BlockKind.BYLINE,
            BlockKind.LABEL,
            BlockKind.NOTICE,
            BlockKind.RULE,
        ):
            return is_rtl("", self.language, "")
        return is_rtl(block.text, block.language or self.language, block.direction)

    def column(self) -> float:
        """Return the width in pixels of a column that reads well."""
        font = self.font(SETTINGS[BlockKind.PARAGRAPH], self.language)
        script = script_style(self.language)
        if script.columns:
            return script.columns * font.pixelSize() * self.look.letters / LETTERS
        return QFontMetricsF(font).horizontalAdvance(_SAMPLE) * self.look.letters / len(_SAMPLE)

    def _indent(self, result: QTextBlockFormat, block: Block, rtl: bool) -> None:
        start = end = self.base * QUOTE_INDENT * block.quote
        end = self.base * 0.5 if block.quote else 0.0
        if block.kind in (BlockKind.CODE, BlockKind.DESCRIBED):
            start += self.base * BOX_PADDING
            end += self.base * BOX_PADDING
        result.setLeftMargin(end if rtl else start)
        result.setRightMargin(start if rtl else end)
        if block.list_id is None:  # the list itself moves its items in
            result.setIndent(block.indent)

    def _line_height(
        self, result: QTextBlockFormat, setting: BlockStyle, language: str, mono: bool
    ) -> None:
        """Fixed, so that a word in another script does not push its line apart."""
        font = self.font(setting, language, mono)
        script = script_style(language)
        running = script.line * self.look.spacing / 100
        em = setting.line * max(1.0, script.line / 1.65) if setting.line else running
        natural = QFontMetricsF(font).height()
        if natural > HANGING * font.pixelSize():
            em = max(em, natural / font.pixelSize())
        height = round(max(em, script.least) * font.pixelSize())
        result.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)

    def _letters(self, setting: BlockStyle, style: Style, language: str) -> QTextCharFormat:
        in_box = setting == SETTINGS[BlockKind.CODE]
        setting = self._weighed(setting, style, language)
        font = self.font(setting, language, style.code)
        font.setItalic(style.italic and script_style(language).slants)
        font.setUnderline(style.underline)
        font.setStrikeOut(style.strike)
        result = QTextCharFormat()
        result.setFont(font)
        colours = self.theme
        result.setForeground(QColor(getattr(colours, setting.colour)))
        if style.mark:
            result.setBackground(QColor(colours.mark_background))
            result.setForeground(QColor(colours.mark_text))
        elif style.code and not in_box:
            result.setBackground(QColor(colours.code_background))
        if style.pill:
            result.setProperty(PILL, style.pill)
            result.setForeground(QColor(colours.label_text))
        if style.raised or style.lowered:
            result.setVerticalAlignment(
                QTextCharFormat.VerticalAlignment.AlignSuperScript
                if style.raised
                else QTextCharFormat.VerticalAlignment.AlignSubScript
            )
        return result

    def _weighed(self, setting: BlockStyle, style: Style, language: str) -> BlockStyle:
        weight = setting.weight
        if style.bold:
            weight = max(700, weight)
        if style.italic and not script_style(language).slants:
            weight = max(700, weight)
        if style.pill:
            weight = 600
        if style.faint:
            return replace(setting, weight=400, colour="muted")
        size = setting.size * (0.86 if style.code and setting != SETTINGS[BlockKind.CODE] else 1)
        return replace(setting, weight=weight, size=size)

    def _link(self, result: QTextCharFormat, style: Style) -> QTextCharFormat:
        result.setAnchor(True)
        result.setAnchorHref(style.link)
        if style.pill:
            return result  # it looks like a button as it is
        result.setForeground(QColor(self.theme.link))
        result.setFontUnderline(True)
        result.setUnderlineColor(QColor(self.theme.link_underline))
        return result


@dataclass(frozen=True)
class ScriptStyle:
    """Typography of a script. `line` is the line height in em, `size` a factor on the text size."""

    line: float = 1.58
    least: float = 1.0  # em from line to line at which signs above and below letters do not meet
    size: float = 1.0
    slants: bool = True  # whether emphasis may slant the letters
    tracks: bool = True  # whether letters may be moved apart; Arabic ones are joined
    columns: float = 0.0  # em a line holds; 0: measured in letters
    justifies: bool = True  # whether Qt stretches lines well; joined letters it draws apart


_LATIN = ScriptStyle()
_HAN = ScriptStyle(line=1.78, slants=False, tracks=False, columns=36)
_KOREAN = ScriptStyle(line=1.75, slants=False, tracks=False, columns=38)
_ARABIC = ScriptStyle(line=1.8, least=1.45, size=1.1, slants=False, tracks=False, justifies=False)
_OTHER_SCRIPTS = ScriptStyle(line=1.7, least=1.4, slants=False, tracks=False, justifies=False)
_STACKED_SCRIPTS = ScriptStyle(line=1.85, least=1.5, slants=False, tracks=False, justifies=False)
_OF_LANGUAGE = {
    **dict.fromkeys(("zh", "ja", "yue", "cmn"), _HAN),
    "ko": _KOREAN,
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug", "sd", "ckb"), _ARABIC),
    **dict.fromkeys(
        ("he", "iw", "yi", "th", "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "gu", "pa", "si"),
        _OTHER_SCRIPTS,
    ),
    **dict.fromkeys(("km", "my", "lo", "bo"), _STACKED_SCRIPTS),
}


def script_style(language: str) -> ScriptStyle:
    """Return how texts in `language` are set."""
    return _OF_LANGUAGE.get(language.lower().replace("_", "-").split("-")[0], _LATIN)


def zoom_within(percent: int) -> int:
    """Return the nearest size there may be."""
    return min(max(percent, ZOOM_STEPS[0]), ZOOM_STEPS[-1])


def larger_zoom(percent: int) -> int:
    """Return the next step, the last one stays."""
    return next((step for step in ZOOM_STEPS if step > percent), ZOOM_STEPS[-1])


def smaller_zoom(percent: int) -> int:
    """Return the step before, the first one stays."""
    return next((step for step in reversed(ZOOM_STEPS) if step < percent), ZOOM_STEPS[0])
