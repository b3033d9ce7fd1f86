"""Bytes of pages and files to text. Those of feeds: tests/feeds/test_read_feed_encodings.py."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.text.decoding import decode_text, is_wide


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
