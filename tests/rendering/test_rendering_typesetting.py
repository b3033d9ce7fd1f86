"""Typesetting for the screen: words that may be broken, French spaces, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.rendering.typesetting import (
    DICTIONARIES,
    _read,
    as_written,
    hyphenated,
    knows,
    typeset,
)

WORDS = {
    "de": "Bun-des-ver-fas-sungs-ge-richt Ver-hält-nis-mä-ßig-keit Über-ra-schung",
    "en": "infor-ma-tion par-lia-men-tary",
    "fr": "gou-ver-ne-ment extra-or-di-nai-re-ment",
    "ru": "пра-ви-тель-ство эко-но-ми-че-ский",
    "el": "κυβέρ-νηση πλη-ρο-φο-ρία",
    "pl": "mię-dzy-na-ro-dowy",
    "nb": "stats-mi-nis-ter",
}


def shown(text: str, language: str) -> str:
    return hyphenated(text, language).replace("\u00ad", "-")


@pytest.mark.parametrize("language", WORDS)
def test_words_are_broken_as_their_language_does(language: str) -> None:
    words = WORDS[language]
    assert shown(words.replace("-", ""), language) == words


def test_a_language_is_found_by_its_region_script_or_base() -> None:
    assert shown("government", "en-US") == "gov-ern-ment"
    assert shown("government", "en_GB") == shown("government", "en-AU")
    assert [knows(tag) for tag in ("de-CH", "sr-Latn", "ar", "th", "hi", "", "zh-Hans")] == [
        True, True, False, False, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "government@example.com",
        "https://government.example/information",
        "government.example",
        "well-established",
        "GOVERNMENT",
        "information2026",
        "infor\u00admation",  # its author says where
        "nation",  # would leave two letters
    ],
)
def test_what_is_no_plain_long_word_stays_whole(text: str) -> None:
    assert hyphenated(text, "en") == text


def test_what_changes_its_letters_when_broken_stays_whole() -> None:
    assert hyphenated("asszonnyal", "hu") == "asszonnyal"  # would be "asszony-nyal"


def test_every_set_of_patterns_can_be_read(subtests: pytest.Subtests) -> None:
    for name in sorted(set(DICTIONARIES.values())):
        with subtests.test(name):
            patterns = _read(name)
            assert all(each and not each[:2].isupper() for each in patterns.lines)


def test_code_headings_and_tables_are_not_broken_and_other_languages_in_a_text_are() -> None:
    html = (
        "<h2>Information</h2><pre>information</pre><p>information <code>information</code></p>"
        '<p lang="de">Regierungserklärung</p><p lang="ar">information</p>'
        "<ul><li>information</li></ul><table><tr><td>information</td></tr></table>"
    )
    texts = [each.text for each in typeset(read_blocks(html), "en", hyphenates=True)]
    assert texts[:6] == [
        "Information", "information", "infor\u00adma\u00adtion information",
        "Regie\u00adrungs\u00ader\u00adklä\u00adrung", "information", "infor\u00adma\u00adtion",
    ]  # fmt: skip


def test_french_signs_stay_with_their_words() -> None:
    text = "« Qui gagnera ? » dit-elle : 40 % ; 12 € !"
    expected = "«\u202fQui gagnera\u202f?\u202f» dit-elle\u00a0: 40\u202f%\u202f; 12\u202f€\u202f!"
    blocks = (Block(BlockKind.PARAGRAPH, (Run(text, Style()),)),)
    (french,) = typeset(blocks, "fr-CA", hyphenates=False)
    assert french.text == expected
    assert typeset(blocks, "en", hyphenates=False) == blocks
    code = (Block(BlockKind.CODE, (Run(text, Style()),)),)
    assert typeset(code, "fr", hyphenates=False) == code


@given(st.text(alphabet="abcéß «»;:!?%€ -.@/\u2028", max_size=60), st.sampled_from(["fr", "de"]))
def test_what_is_typeset_is_as_it_was_written_again(text: str, language: str) -> None:
    blocks = (Block(BlockKind.PARAGRAPH, (Run(f"{text} Regierungserklärung", Style()),)),)
    (found,) = typeset(blocks, language, hyphenates=True)
    assert as_written(found.text).replace("\u00a0", " ") == blocks[0].text
