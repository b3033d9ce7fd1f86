"""Whatever is typed into the search box finds what it means, in a real full-text table."""

import sqlite3
from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of, is_linear

from readerapp.domain.searches import All, Either, Not, OperatorTerm, Part
from readerapp.languages.folding import fold, fold_query, spell
from readerapp.languages.search_query import parse, words_in
from readerapp.languages.snippets import snippet
from readerapp.storage import criteria

TEXTS = {
    "french": "À l’Élysée, le président a évoqué l'été et les œuvres de l’État.",
    "german": "Die STRASSE nach Köln ist gesperrt; der Fußgänger wartet.",
    "turkish": "İstanbul'da ISINMA ve ışık",
    "korean": "이재명 대통령은 한국의 정상회담에서 말했다.",
    "japanese": "東京タワーで がっこう の ｶﾞｲﾄﾞ",
    "chinese": "北京地铁新线明年开工",
    "thai": "รัฐบาลอนุมัติงบประมาณปีหน้า",
    "hindi": "दिल्ली में फ़िल्म महोत्सव",
    "arabic": "أعلنت الحُكومة عن إسلام آباد، كتـــاب جديد في المدرسة",
    "persian": "می‌شود کتاب ایران",
    "hebrew": "שָׁלוֹם לכולם",
    "vietnamese": "Đường phố Hà Nội ngập nước",
    "russian": "Ёлка и йод на Красной площади",
    "wide": "ＦＵＬＬ　ＷＩＤＴＨ ２０２６ ﬁnance",
    "plain": "Climate summit ends without a deal on the climate fund",
}
NAUGHTY = [
    '"', '""', '"""', "'", "*", "a*", "*a", "-", "--", "-*", "AND", "OR", "NOT", "NEAR",
    "NEAR(", "(", ")", "()", "a AND", "OR a", "a OR", "a OR OR b", "NOT a", "a NOT",
    "a NEAR/2 b", "title:a", ":a", "a:b:c", "{a b}:c", "^a", "a + b", "a ^ b", "\\",
    "a\\b", ";", "'; DROP TABLE texts; --", "\x00", "a\x00b", "\ud800", "%", "_", "a\nb",
    "\t", "🙂", "🙂 a", "e\u0301\u0301", "\u0301", "\u200d", "\ufeff", "Ω≈ç√∫",
    "田中さんにあげて", "社會科學院語學研究所", "ﷺ", "﷽",
    "̡͓̞ͅI̗̘̦͝n͇͇͙v̮̫ok̲̫̙͈i̖͙̭̹̠̞n̡̻̮̣̺g̲͈͙̭͙̬͎ ̰", "1/0", "NaN", "undefined", "1;DROP",
    "<script>alert(1)</script>", "${x}", "../../etc/passwd", "“a", "a”", '-"', '-"a',
    '"-a"', "a -", "-a -b", "(a OR b) -c", "a" * 5_000, "a " * 5_000, '"' * 5_000,
    "-" * 5_000, "OR " * 3_000, "(" * 3_000, "字" * 5_000, "𠮷" * 100, "\u1100" * 50, "꧁꧂",
    "𝓉𝑒𝓍𝓉",
]  # fmt: skip


@pytest.fixture(scope="module")
def table() -> Iterator[sqlite3.Connection]:
    """A full-text table as the library has it."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(name UNINDEXED, words, title, authors, "
        "tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\")"
    )
    rows = [(name, fold(text)) for name, text in TEXTS.items()]
    connection.executemany("INSERT INTO texts VALUES (?, ?, '', '')", rows)
    yield connection
    connection.close()


def expression_of(query: str) -> str:
    """The part of a query that only asks for words."""
    part = parse(query)
    words = part if part and not asked_in(part) else None
    return criteria(words, spell).match


def asked_in(part: Part) -> bool:
    if isinstance(part, All | Either):
        return any(asked_in(inner) for inner in part.parts)
    return asked_in(part.part) if isinstance(part, Not) else isinstance(part, OperatorTerm)


def piece(text: str, query: str, length: int = 160) -> str:
    return snippet(text, words_in(parse(query)), length).text


def _search(table: sqlite3.Connection, query: str) -> set[str]:
    expression = expression_of(query)
    if not expression:
        return set()
    found = table.execute("SELECT name FROM texts WHERE texts MATCH ?", (expression,))
    return {name for (name,) in found}


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("french", "elysee"), ("french", "ÉLYSÉE"), ("french", "l'Élysée"), ("french", "oeuvres"),
        ("german", "straße"), ("german", "koln"), ("german", "FUSSGÄNGER"), ("german", "Fußg"),
        ("turkish", "istanbul"), ("turkish", "ısınma"), ("turkish", "isik"),
        ("korean", "명"), ("korean", "재명"), ("korean", "통령은 한국"), ("korean", "정상"),
        ("japanese", "京"), ("japanese", "タワ"), ("japanese", "ガイド"), ("japanese", "っこ"),
        ("chinese", "地铁"), ("chinese", "京地铁新"), ("chinese", "工"),
        ("thai", "งบประมาณ"), ("thai", "ติ"), ("thai", "อ"),
        ("hindi", "दिल्ली"), ("hindi", "फिल्म"), ("hindi", "महोत"),
        ("arabic", "الحكومه"), ("arabic", "اسلام"), ("arabic", "كتاب"), ("arabic", "المدرسة"),
        ("persian", "مي شود"), ("persian", "كتاب"), ("hebrew", "שלום"),
        ("vietnamese", "duong"), ("vietnamese", "Hà Nội"), ("russian", "елка"), ("russian", "йод"),
        ("wide", "full width"), ("wide", "2026"), ("wide", "FINANCE"),
        ("plain", "clim"), ("plain", '"climate fund"'), ("plain", "nothing OR deal"),
        ("plain", "climate -football"), ("plain", "(climate)"), ("plain", "deal fund"),
    ],
)  # fmt: skip
def test_found(table: sqlite3.Connection, name: str, query: str) -> None:
    assert name in _search(table, query)


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("plain", '"climate deal"'), ("plain", "climate -summit"), ("plain", "imate"),
        ("plain", 'climate -"climate fund"'), ("plain", "clim summit"), ("plain", '"clim"'),
        ("japanese", "カイト"),
        ("korean", "명재"), ("hindi", "दल"), ("russian", "иод"),
    ],
)  # fmt: skip
def test_not_found(table: sqlite3.Connection, name: str, query: str) -> None:
    assert name not in _search(table, query)


def test_a_short_word_stands_for_itself_only() -> None:
    """Two letters begin so many words that looking for all of them takes a second."""
    assert [expression_of(query) for query in ("ai", "AI", "aid")] == ['"ai"', '"ai"', '"aid"*']
    assert [expression_of(query) for query in ("g20", "ai bill")] == ['"g20"*', '"ai" AND "bill"*']


@pytest.mark.parametrize("query", NAUGHTY)
def test_no_query_is_a_syntax_error(table: sqlite3.Connection, query: str) -> None:
    _search(table, query)


def test_a_pasted_page_asks_for_little() -> None:
    """Of a page only its beginning is asked for, and reading it is linear."""
    page = "climate " * 50_000
    assert len(expression_of(page).split(" AND ")) <= 40
    assert len(expression_of("京" * 100_000).split()) <= 2_000
    for query in (*NAUGHTY, page):
        assert is_linear(calls_of(partial(expression_of, query)), len(query))


_typed = st.lists(
    st.sampled_from(
        ['"', "-", " ", "OR", "AND", "NOT", "NEAR", "(", ")", "*", ":", "^", "+", "{", "}"]
    )
    | st.text(max_size=5),
    max_size=10,
).map("".join)


@given(_typed)
def test_nothing_typed_is_a_syntax_error(table: sqlite3.Connection, query: str) -> None:
    _search(table, query)


@pytest.mark.parametrize("query", ["", "   ", "-only -without", "!?", "🙂", '""', "OR"])
def test_nothing_searchable_gives_no_expression(query: str) -> None:
    assert expression_of(query) == ""


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="가나다라東京ไทยกิ 1a", min_size=1, max_size=12), st.data())
def test_any_part_of_an_unspaced_text_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    unspaced = "".join(character for character in text[start:end] if character not in " 1a")
    if unspaced == text[start:end]:
        assert f" {fold(unspaced)} " in f" {fold(text)} "


def test_a_users_word_as_a_phrase() -> None:
    assert fold_query("이재명") == '"이 재 명"'
    assert fold_query("?!") == ""


def test_folding_makes_few_calls() -> None:
    text = "Le président a évoqué l'été à Köln. " * 3_000
    assert calls_of(lambda: fold(text)) < 100  # measured: 35, however long the text


def test_a_snippet_shows_the_hit_in_its_own_spelling() -> None:
    text = (
        "Ein langer Anfang. " * 30 + "Nun spricht der Präsident im Élysée-Palast. " + "Ende. " * 50
    )
    found = piece(text, "elysee")
    assert "Élysée-Palast" in found
    assert found.startswith("…")
    assert found.endswith("…")
    assert len(found) <= 162


def test_a_snippet_without_spaces() -> None:
    found = piece("가나다라" * 100 + "이재명 대통령" + "마바사" * 100, "재명", length=60)
    assert "이재명 대통령" in found
    assert len(found) <= 62


@pytest.mark.parametrize("query", ["absent", "", '"', "-word"])
def test_without_a_hit_the_snippet_is_the_beginning(query: str) -> None:
    assert piece("One two three.", query) == "One two three."


def test_a_snippet_is_one_line() -> None:
    assert piece("a\n\n  hit\n\tb", "hit") == "a hit b"


@given(st.text(), st.text(max_size=12), st.integers(20, 200))
def test_a_snippet_is_a_piece_of_the_text(text: str, query: str, length: int) -> None:
    found = piece(text, query, length)
    assert found.removeprefix("…").removesuffix("…") in " ".join(text.split())
