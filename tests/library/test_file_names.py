"""Names of files that are made of titles."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.library.output_files import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Séoul : le sommet", "Séoul - le sommet.pdf"),
        ("다리가 다시 열리다", "다리가 다시 열리다.pdf"),
        ("إعادة فتح جسر الميناء", "إعادة فتح جسر الميناء.pdf"),
        ("港の橋が再び開通", "港の橋が再び開通.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        (".hidden", "hidden.pdf"),
        ("What? A/B: “C” <d>|*", "What- A-B- “C” -d.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe.pdf"),
        ("two\nlines\tand\0nothing", "two lines andnothing.pdf"),
        ("con", "_con.pdf"),
        ("LPT1.txt", "_LPT1.txt.pdf"),
        ("console", "console.pdf"),
        ("", "article.pdf"),
        (" ... ", "article.pdf"),
        ("Trailing dots...", "Trailing dots.pdf"),
    ],
)
def test_a_title_is_a_name_in_its_own_script(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


def test_a_long_title_is_cut_between_letters() -> None:
    for title in ("ก็" * 200, "é" * 400, "e\u0301" * 300, "가" * 300, "👍" * 200):
        stem = file_name(title, ".pdf").removesuffix(".pdf")
        assert len(stem.encode()) <= 180
        assert title.startswith(stem)
        assert unicodedata.category(title[len(stem)])[0] != "M"


@given(st.text(max_size=300))
def test_any_title_is_the_name_of_a_file(
    tmp_path_factory: pytest.TempPathFactory, title: str
) -> None:
    name = file_name(title, ".epub")
    assert name.endswith(".epub")
    assert name[0] not in " .-"
    assert len(name.encode()) <= 200
    assert not set(name) & set('/\\:*?"<>|\0\n\r\u202e\u2066')
    assert Path(name).name == name
    target = tmp_path_factory.getbasetemp() / name
    target.write_bytes(b"x")
    assert target.read_bytes() == b"x"
    target.unlink()
