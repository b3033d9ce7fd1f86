"""Translated blocks as they are shown and as they leave the app: nothing doubtful goes unsaid."""

from dataclasses import replace

from readerapp.domain.stretch import Stretch
from readerapp.domain.translation import Doubt, Doubtful, NotTranslated
from readerapp.library.translated_blocks import TranslatedBlock
from readerapp.rendering.block_markup import read_blocks, write_blocks
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.ui.translation.article_work import Notes, own_language, shown, with_original

NOTES = Notes(
    {Doubt.NUMBERS: "Check the figures", Doubt.NAMES: "Check the names"},
    "{check}: the original says {words}.",
    "Links:",
    {NotTranslated.TOO_LONG: "Not translated.", NotTranslated.FAILED: "Not translated: failed."},
)
PLAIN = Style()
ORIGINAL = Block(BlockKind.PARAGRAPH, (Run("It is 45 miles from Seoul.", PLAIN),))


def made(*words: str, **more: object) -> TranslatedBlock:
    runs = tuple(Run(each, PLAIN) for each in words)
    block = Block(BlockKind.PARAGRAPH, runs, language="pt", direction="ltr")
    return TranslatedBlock(0, block, **more)  # type: ignore[arg-type]  # a test's shorthand


def test_doubtful_words_are_marked_and_said_to_be_checked() -> None:
    doubts = (
        Doubtful(Doubt.NUMBERS, "54", Stretch(5, 7), is_in_source=False),
        Doubtful(Doubt.NUMBERS, "45 miles", Stretch(6, 14), is_in_source=True),
    )
    block = shown(made("São ", "\u00a054 milhas.", doubts=doubts), ORIGINAL, "en", NOTES)
    marked = "".join(run.text for run in block.runs if run.style.mark)
    assert marked == "54"
    assert block.text == (
        "São \u00a054 (Check the figures) milhas.\u2028"
        "Check the figures: the original says 45 miles."
    )


def test_what_was_not_translated_says_why_in_its_own_language() -> None:
    failed = made("x", why=NotTranslated.TOO_LONG, is_translated=False)
    block = shown(failed, ORIGINAL, "ar", NOTES)
    assert block.text == "It is 45 miles from Seoul.\u2028Not translated."
    assert (block.language, block.direction) == ("ar", "rtl")
    same = replace(failed, why=NotTranslated.SAME_LANGUAGE)
    assert shown(same, ORIGINAL, "en", NOTES) == own_language(ORIGINAL, "en")


def test_lost_links_stand_below_their_paragraph() -> None:
    link = Run("Seoul", Style(link="https://news.example/s"))
    block = shown(made("São 45 milhas.", links=(link,)), ORIGINAL, "en", NOTES)
    assert block.text == "São 45 milhas.\u2028Links: Seoul"
    assert block.runs[-1].style.link == "https://news.example/s"
    assert block.runs[-1].style.language == "en"


def test_the_original_below_is_in_its_own_language_and_direction() -> None:
    both = with_original(made("São 45.").block, ORIGINAL, "ar")
    assert both.text == "São 45.\u2028\u2067It is 45 miles from Seoul.\u2069"
    assert [run.style.language for run in both.runs if run.text.startswith("It")] == ["ar"]


HTML = """<p>One <a href="https://news.example/x">link</a> &lt;b&gt;.</p><h3>Then</h3>
<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul><blockquote><p>Said.</p></blockquote>
<figure><img src="picture:0" alt="A boat"><figcaption>The boat</figcaption></figure>
<table><tr><th>City</th></tr><tr><td>Paris</td></tr></table><pre>x = 1</pre><hr>"""


def test_blocks_are_written_as_html_that_reads_as_the_same_blocks() -> None:
    blocks = tuple(read_blocks(HTML))
    written = write_blocks(blocks, {0: "A boat"})
    assert tuple(read_blocks(written)) == blocks
    assert "&lt;b&gt;" in written
    assert 'alt="A boat"' in written
