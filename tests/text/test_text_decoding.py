"""Bytes of pages and files to text. Those of feeds: tests/feeds/test_read_feed_encodings.py."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.text.decoding import decode_feed, decode_text, is_wide


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Füße und Äpfel auf dem Markt von Tannberg, sagte die Bürgermeisterin.", "cp1252"),
        ("Жители города собрались на площади у старой ратуши вечером.", "koi8-r"),
        ("달빛시가 주최한 봄 등불 축제에 시민들이 참가했다.", "euc-kr"),
        ("青葉鉄道は夜行列車を運行すると発表しました。", "shift_jis"),
        ("青葉鉄道は夜行列車を運行すると発表しました。", "iso-2022-jp"),
        ("湖水城市今天宣布新的公共汽车路线。", "gb18030"),
        ("湖水城市今天宣布新的公共汽車路線。", "big5"),
        ("Füße und Äpfel", "utf-16"),
        ("Füße und Äpfel", "utf-16-le"),
        ("Füße und Äpfel", "utf-32"),
        ("Füße und Äpfel", "utf-8-sig"),
    ],
)
def test_declared_encodings(text: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{encoding}"></head><body><p>{text}</p></body></html>'
    assert text in decode_text(page.encode(encoding))


def test_utf8_wins_over_a_wrong_declaration() -> None:
    page = '<html><meta charset="iso-8859-1"><p>Äpfel</p></html>'.encode()
    assert "Äpfel" in decode_text(page)


def test_a_cut_last_character_does_not_change_the_encoding() -> None:
    assert decode_text(
        "Äpfel und Öfen und Übel und Füße. Viele Äpfel, ä ö ü Ä Ö Ü ß ä ö ü ä ö ü".encode()[:-1]
    ).startswith("Äpfel")


def test_nothing_unstorable_is_left() -> None:
    assert decode_text(b"a\0b\x01c\xed\xa0\x80d").encode("utf-8")
    assert "\0" not in decode_text(b"a\0b")


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_utf8_text_survives(text: str) -> None:
    decoded = decode_text(text.encode("utf-8", "ignore"))
    assert not any("\ud800" <= char <= "\udfff" for char in decoded)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_text_is_told_from_bytes(encoding: str) -> None:
    assert is_wide("Füße und Äpfel".encode(encoding))
    assert not is_wide("Füße und Äpfel".encode())


# What real documents are made of: a language, its usual encoding besides UTF-8, and words.
WORDS = {
    "cp1252": "président réélu après soirée agitée à l’hôtel où élus jusqu’à minuit « été »",
    "koi8-r": "жители города собрались на площади у старой ратуши вечером",
    "gb18030": "湖水 城市 今天 宣布 新的 公共 汽车 路线 市民 参加 灯会",
    "shift_jis": "青葉鉄道は 夜行列車を 運行すると 発表しました 東京の 天気は 晴れ",
    "euc-kr": "달빛시가 주최한 봄 등불 축제에 시민들이 참가했다",
    "big5": "湖水 城市 今天 宣布 新的 公共 汽車 路線 市民",
    "cp874": "วันนี้ อากาศดีมาก และ ประชาชน ออกมา เดินเล่น ใน สวนสาธารณะ",
}
ENCODED = [
    (encoding, word)
    for encoding, words in WORDS.items()
    for word in words.split()
    if not word.isascii()
]
PLAIN = st.lists(st.sampled_from(["the", "council", "of", "Vellmar", "voted"]), min_size=2)
BROKEN = st.integers(0x80, 0xFF).map(lambda code: bytes([code]))


def page(text: str, charset: str = "") -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    return f"<html><head>{meta}</head><body><p>{text}</p></body></html>"


def with_broken_byte(text: str, byte: bytes) -> bytes:
    return text.encode().replace(b"</p>", b"x" + byte + b"x</p>")


@given(PLAIN, st.sampled_from(ENCODED), BROKEN, st.sampled_from(["", "iso-8859-1"]))
def test_a_broken_byte_leaves_a_page_that_says_utf8_what_it_is(
    plain: list[str], word: tuple[str, str], byte: bytes, charset: str
) -> None:
    whole = page(" ".join([*plain, word[1]]), "utf-8")
    decoded = decode_text(with_broken_byte(whole, byte), charset)
    assert decoded == whole.replace("</p>", "x\ufffdx</p>")


@given(PLAIN, st.sampled_from(["é", "ü", "œ’", "“x”", "東京", "달빛", "жители", "สวน"]), BROKEN)
def test_a_broken_byte_leaves_a_text_that_says_nothing_utf8(
    plain: list[str], word: str, byte: bytes
) -> None:
    whole = page(" ".join([*plain, word]))
    assert decode_text(with_broken_byte(whole, byte)) == whole.replace("</p>", "x\ufffdx</p>")
    feed = f"<rss><channel><title>{' '.join([*plain, word])}</title></channel></rss>"
    broken = feed.encode().replace(b"</title>", b"x" + byte + b"x</title>")
    assert decode_feed(broken) == feed.replace("</title>", "x\ufffdx</title>")


@given(PLAIN, BROKEN)
def test_a_broken_byte_outweighs_no_default_of_a_server(plain: list[str], byte: bytes) -> None:
    whole = page(" ".join([*plain, "déjà vu"]))
    decoded = decode_text(with_broken_byte(whole, byte), "iso-8859-1")
    assert decoded == whole.replace("</p>", "x\ufffdx</p>")


@given(st.sampled_from(sorted(WORDS)), st.data())
def test_what_states_its_encoding_truly_is_believed(encoding: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(WORDS[encoding].split()), min_size=4, max_size=30))
    text = " ".join(words)
    assert decode_text(page(text, encoding).encode(encoding)) == page(text, encoding)
    assert decode_text(page(text).encode(encoding), encoding) == page(text)


@given(st.sampled_from(sorted(set(WORDS) - {"cp1252", "koi8-r", "gb18030"})), PLAIN, st.data())
def test_a_broken_byte_leaves_what_is_stated_otherwise_what_it_is(
    encoding: str, plain: list[str], data: st.DataObject
) -> None:
    words = data.draw(st.lists(st.sampled_from(WORDS[encoding].split()), min_size=4, max_size=9))
    text = page(" ".join([*plain, *words]), encoding)
    broken = text.encode(encoding).replace(b"</p>", b"\xff</p>")
    decoded = decode_text(broken)
    assert decoded.replace(decoded[decoded.index("</p>") - 1], "") == text


@given(st.permutations(WORDS["cp1252"].split()))
def test_western_text_is_known_unstated(words: list[str]) -> None:
    text = " ".join(words)
    assert decode_text(text.encode("cp1252")) == text
    assert decode_feed(f"<a>{text}".encode("cp1252")) == f"<a>{text}"


SENTENCES = [
    ("koi8-r", "Жители города собрались на площади у старой ратуши вечером. "),
    ("cp1251", "Мешканці міста зібралися на площі біля старої ратуші ввечері. "),
    ("cp1250", "Prezydent ogłosił wczoraj, że żadna z gmin nie otrzyma środków na remont dróg. "
               "Mieszkańcy są oburzeni, a władze milczą od tygodni. "),
    ("cp1250", "Město včera otevřelo nový most přes řeku a starosta přivítal hosty. "
               "Lidé čekají, že se doprava zlepší už příští týden. "),
    ("cp1254", "Belediye dün yeni köprüyü açtı ve başkan konukları karşıladı. "),
    ("cp1252", "Borgmästaren öppnade bron över ån och hälsade gästerna. "),
    ("cp1252", "A cidade não tem água há três dias. A população está à espera. NÃO HÁ ÁGUA. "),
    ("cp1253", "Ο καιρός σήμερα θα είναι καλός σε όλη τη χώρα. "),
    ("gb18030", "湖水城市今天宣布新的公共汽车路线。"),
    ("shift_jis", "青葉鉄道は夜行列車を運行すると発表しました。"),
    ("euc-kr", "달빛시가 주최한 봄 등불 축제에 시민들이 참가했다."),
    ("cp874", "วันนี้อากาศดีมากและประชาชนออกมาเดินเล่นในสวนสาธารณะ"),
]  # fmt: skip


@pytest.mark.parametrize(("encoding", "text"), SENTENCES)
def test_true_text_is_known_unstated(encoding: str, text: str) -> None:
    assert decode_text((text * 3).encode(encoding)) == text * 3


@pytest.mark.parametrize("text", ["café", "a nap, then a café", "él", "niño", "Köln"])
def test_a_single_letter_at_the_end_is_no_cut_utf8(text: str) -> None:
    assert decode_text(text.encode("cp1252")) == text
