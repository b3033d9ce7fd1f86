"""Bytes of feeds to text, in every encoding feeds are found in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.feeds.reading import read_feed
from readerapp.text.decoding import decode_feed

TITLES = {
    "utf-8": "Überraschung “heute” 東京",
    "utf-16": "Überraschung 東京",
    "utf-16-le": "Überraschung 東京",
    "utf-16-be": "Überraschung 東京",
    "utf-32": "Überraschung 東京",
    "utf-32-le": "Überraschung 東京",
    "utf-32-be": "Überraschung 東京",
    "shift_jis": "東京の天気は晴れ",
    "euc-jp": "東京の天気は晴れ",
    "iso-2022-jp": "東京の天気は晴れ",
    "gb18030": "北京今天的天气",
    "gb2312": "北京今天的天气",
    "big5": "臺北今天的天氣",
    "euc-kr": "서울의 날씨는 맑음",
    "koi8-r": "Погода в Москве",
    "windows-1251": "Погода в Москве",
    "windows-1252": "Café “déjà vu” – 5 €",
    "iso-8859-1": "Café déjà vu",
    "iso-8859-2": "Žluťoučký kůň",
    "iso-8859-7": "Ο καιρός σήμερα",
    "windows-1256": "الطقس اليوم في القاهرة",
}


def _document(title: str, declared: str = "") -> str:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    item = f"<item><title>{title}</title></item>"
    return f'{declaration}<rss version="2.0"><channel>{item}</channel></rss>'


def _title(data: bytes, charset: str = "") -> str:
    return read_feed(data, charset=charset).entries[0].article.title


@pytest.mark.parametrize(("encoding", "title"), TITLES.items())
def test_the_declared_encoding_is_read(encoding: str, title: str) -> None:
    assert _title(_document(title, encoding).encode(encoding)) == title


@pytest.mark.parametrize(("encoding", "title"), TITLES.items())
def test_the_encoding_http_states_is_read(encoding: str, title: str) -> None:
    assert _title(_document(title).encode(encoding), encoding) == title


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_is_known_by_its_shape_and_by_its_mark(encoding: str) -> None:
    text = _document("Ü東")
    assert _title(text.encode(encoding)) == "Ü東"
    assert _title(("\ufeff" + text).encode(encoding)) == "Ü東"


@pytest.mark.parametrize(
    ("stated", "declared"),
    [("iso-8859-1", "utf-8"), ("koi8-r", "utf-8"), ("utf-8", "iso-8859-1"), ("nonsense", "big5")],
)
def test_what_is_utf8_is_utf8_whatever_is_said(stated: str, declared: str) -> None:
    assert _title(_document("Погода 東京 “x”", declared).encode(), stated) == "Погода 東京 “x”"


def test_http_comes_before_the_declaration_unless_it_is_only_a_default() -> None:
    russian = "Погода в Москве"
    assert _title(_document(russian, "utf-8").encode("koi8-r"), "koi8-r") == russian
    assert _title(_document(russian, "koi8-r").encode("koi8-r"), "iso-8859-1") == russian
    assert _title(_document(russian, "iso-8859-1").encode("cp1251"), "windows-1251") == russian


@pytest.mark.parametrize("declared", ["utf-8", "nonsense", "base64", "", "utf-7"])
def test_western_bytes_under_a_wrong_name_are_read(declared: str) -> None:
    title = "Café “déjà vu” – déjà"
    assert _title(_document(title, declared).encode("cp1252")) == title


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    data = _document("Погода сегодня и завтра весь день X", "utf-8").encode()
    assert _title(data.replace(b"X", b"\xff")) == "Погода сегодня и завтра весь день \ufffd"


def test_a_mark_says_utf8_of_a_broken_document_too() -> None:
    data = codecs.BOM_UTF8 + _document("Погода X").encode().replace(b"X", b"\xff")
    assert _title(data) == "Погода \ufffd"
    few = codecs.BOM_UTF8 + _document("Ѩ Espa\xf1a").encode().replace(b"\xc3\xb1", b"\xf1")
    assert _title(few) == "Ѩ Espa\ufffda"


def test_text_that_was_encoded_twice_is_decoded_twice() -> None:
    twice = "Überraschung".encode().decode("iso-8859-1")
    assert _title(_document(twice).encode()) == "Überraschung"


def test_two_byte_order_marks_and_blank_lines_do_no_harm() -> None:
    assert _title(codecs.BOM_UTF8 * 2 + b"\n\n  " + _document("Ü").encode()) == "Ü"


@given(st.binary(), st.text(max_size=20))
def test_any_bytes_give_text_that_can_be_stored(data: bytes, charset: str) -> None:
    text = decode_feed(data, charset)
    assert "\x00" not in text
    text.encode()


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff"))
)
def test_utf8_comes_through_unchanged(text: str) -> None:
    assert decode_feed(f"<a>{text}".encode()) == f"<a>{text}"
