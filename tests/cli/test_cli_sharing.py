"""One article as a file, from the command line."""

import os
import subprocess
import sys
from pathlib import Path

from cli_script import Script

STORY = """---
title: Lanterns again
published: "2026-01-06T12:00:00Z"
language: en
source: Paper
labels: [ai_text]
---

The council of Vellmar voted on Tuesday evening to light the harbour with lanterns again, eleven
years after the old lamps were sold to pay for a crane.
"""


def put(script: Script, folder: Path) -> int:
    (folder / "story.md").write_text(STORY, "utf-8")
    (article,) = script.json("import", folder / "story.md", "--no-relate")
    return int(article["id"])


def test_an_article_as_a_file_of_each_kind_and_of_none(fresh: Script, tmp_path: Path) -> None:
    article = put(fresh, tmp_path)
    for ending in (".md", ".html", ".epub", ".txt"):
        target = tmp_path / f"a{ending}"
        (done,) = fresh.json("export", "--article", article, target)
        assert done == {"article": article, "file": str(target)}
        assert b"Reported by AI" in target.read_bytes() or ending == ".epub"
        fresh("export", "--article", article, target, status=1)
        assert "Use --force" in fresh.errors
        fresh("export", "--article", article, target, "--force")
    fresh("export", "--article", article, tmp_path / "a.docx", status=2)
    assert "takes a file with an ending of .md, .html, .epub, .txt" in fresh.errors
    fresh("export", "--article", article, tmp_path / "a.pdf", status=2)
    assert f"readerapp pdf {tmp_path / 'a.pdf'} --article {article}" in fresh.errors
    fresh("export", "--article", 99, tmp_path / "a.md", status=1)
    assert "There is no article 99." in fresh.errors
    assert not (tmp_path / "a.docx").exists()
    assert not (tmp_path / "a.pdf").exists()


def test_pages_are_written_without_a_window(fresh: Script, tmp_path: Path) -> None:
    article = put(fresh, tmp_path)
    target = tmp_path / "a.pdf"
    command = [sys.executable, "-m", "readerapp", "--profile", str(fresh.profile), "pdf"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def write(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, str(target), *words],
            capture_output=True, text=True, check=False, env=environment,
        )  # fmt: skip

    done = write("--article", str(article), "--language", "fr")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"article {article} saved to {target}\n"  # the terminal's language
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"trainedAlgorithmicMedia" in data
    assert b"Lanterns again" in data
    again = write("--article", str(article))
    assert (again.returncode, target.read_bytes()) == (1, data)
    assert "Use --force" in again.stderr
