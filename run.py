"""Everything one does with a checkout of Readerapp. Nothing to install first but Python.

`python3 run.py --help` lists the verbs; without one, the window opens.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tools import environment, news_servers, noto_fonts, qt_libraries, setup_lock, translations
from tools.failures import SetupError

ROOT = Path(__file__).resolve().parent
PICTURE = ROOT / "readerapp.png"
STORY = ROOT / "readerapp-story.png"


class Verb(NamedTuple):
    """What is done with the arguments that follow it, and the sentence of the help about it."""

    do: Callable[[Sequence[str]], int]
    help: str


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says; returns the exit status. Wrong use ends the process."""
    name, rest = understood(arguments)
    try:
        return VERBS[name].do(rest) if name else window()
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def understood(arguments: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The verb, "" without one, and the arguments that it gets: as they are, also `-h`, for they
    are those of another program. Only of a verb that takes none, all are looked at here."""
    words = {"check": len(arguments), "eval": 2}
    own = arguments[: words.get(arguments[0], 1)] if arguments else ()
    name: str = parser().parse_args(own).verb or ""
    return name, arguments[1:]


def parser() -> argparse.ArgumentParser:
    """The verbs, with what each does."""
    whole = argparse.ArgumentParser(
        prog="python3 run.py",
        description="Without a verb: open the window, or draw it where there is no screen.",
        epilog="What follows a verb goes to what it runs, as in: python3 run.py test -x tests/ui",
        allow_abbrev=False,
    )
    verbs = whole.add_subparsers(title="verbs", dest="verb", metavar="VERB")
    for name, verb in VERBS.items():
        own = verbs.add_parser(name, help=verb.help, description=verb.help, allow_abbrev=False)
        if name == "eval":
            evaluations = own.add_subparsers(title="what is evaluated", dest="what", required=True)
            for what, told in EVALUATIONS.items():
                evaluations.add_parser(what, help=told)
    return whole


def window() -> int:
    """Open the window, or draw it where there is no screen."""
    on_screen = qt_libraries.has_display()
    prepare("runtime", on_screen)
    if on_screen:
        return run([environment.script("readerapp")])
    return draw()


def draw() -> int:
    """The front page of the samples, and its first story open, on a profile that is thrown away."""
    with tempfile.TemporaryDirectory() as profile:
        readerapp = [environment.script("readerapp"), "--profile", profile]
        draw_into = [*readerapp, "screenshot", "--force"]
        status = run([*readerapp, "samples", "add"], qt_libraries.offscreen())
        if status == 0:
            front_page = [*draw_into, str(PICTURE), "--choose", "front_page"]
            status = run(front_page, qt_libraries.offscreen())
        if status == 0:
            story = [*draw_into, str(STORY), "--article", str(first_on_front_page(readerapp))]
            status = run(story, qt_libraries.offscreen())
    if status == 0:
        print(
            f"There is no screen here, so the front page was drawn into {PICTURE.name} and a story "
            f"beside its related ones into {STORY.name}."
        )
    return status


def first_on_front_page(readerapp: Sequence[str]) -> int:
    """The article whose headline stands first on the front page."""
    command = [*readerapp, "frontpage", "--json"]
    told = subprocess.run(command, check=True, capture_output=True, env=qt_libraries.offscreen())
    return int(json.loads(told.stdout)["sections"][0]["cards"][0]["head"]["id"])


def test(arguments: Sequence[str]) -> int:
    """The tests, without a screen; in several processes unless the arguments say how or name one
    file. All of them end with those of layout once more, with the fonts of a desktop."""
    prepare("dev", on_screen=False)
    news_servers.prepare()
    qt_libraries.prepare_server()
    command = [str(environment.PYTHON), "-m", "pytest", *parallel(arguments), *arguments]
    status = run(command, qt_libraries.offscreen())
    with_noto = noto_fonts.prepare() if not arguments and status == 0 else None
    if with_noto is None:
        return status
    return run([*command, "-m", "layout", *files_of_layout()], with_noto)


def files_of_layout() -> Sequence[str]:
    """The files with tests of layout: to collect all others takes longer than to run these."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(each.relative_to(ROOT)) for each in files if b"mark.layout" in each.read_bytes()]


def parallel(arguments: Sequence[str]) -> Sequence[str]:
    """The options that spread tests over processes: half as many again as cores, for they wait."""
    own = ("-n", "--numprocesses", "--dist", "--pdb", "--collect-only", "--co", "-h", "--help")
    files = [argument for argument in arguments if ".py" in argument]
    if any(argument.startswith(own) for argument in arguments) or len(files) == 1:
        return ()
    cores = os.cpu_count() or 1
    return (f"--numprocesses={cores + (cores + 1) // 2}", "--dist=worksteal")


def coverage(arguments: Sequence[str]) -> int:
    """The tests on all cores, with the share of the code they run; its floor is in pyproject."""
    prepare("dev", on_screen=False)
    news_servers.prepare()
    qt_libraries.prepare_server()
    options = ["--numprocesses=auto", "--cov", "--cov-report=term:skip-covered"]
    command = [str(environment.PYTHON), "-m", "pytest", *options, *arguments]
    return run(command, qt_libraries.offscreen())


def check(_: Sequence[str]) -> int:
    """Every check, also after one failed, so that one run shows all."""
    prepare("dev", on_screen=False)
    python = [str(environment.PYTHON), "-m"]
    commands = [
        [*python, "ruff", "format", "--check"],
        [*python, "ruff", "check"],
        [*python, "mypy"],
        [environment.script("lint-imports")],
        [*python, "tools.check_translations"],
    ]
    failed = [command for command in commands if run(command) != 0]
    for command in failed:
        print(f"failed: {' '.join(command)}", file=sys.stderr)
    return 1 if failed else 0


def tool(name: str, leading: Sequence[str] = ()) -> Callable[[Sequence[str]], int]:
    """A verb that runs a module of `tools` or `lab` in the environment, without a screen."""

    def verb(arguments: Sequence[str]) -> int:
        prepare("dev", on_screen=False)
        command = [str(environment.PYTHON), "-m", name, *leading, *arguments]
        return run(command, qt_libraries.offscreen())

    return verb


def evaluate(arguments: Sequence[str]) -> int:
    """How good something is; what is the first word, one of EVALUATIONS."""
    return tool(f"lab.evaluate_{arguments[0]}")(arguments[1:])


def package(arguments: Sequence[str]) -> int:
    """A package that brings Python, Qt and all else along."""
    prepare("package", on_screen=False)
    return run(
        [str(environment.PYTHON), "-m", "tools.package", *arguments], qt_libraries.offscreen()
    )


def prepare(group: str, on_screen: bool) -> None:
    """Packages, system libraries and translations, each only when something changed."""
    with setup_lock.alone(ROOT / "build" / "setup.lock"):
        environment.prepare(group)
        qt_libraries.prepare(on_screen)
        if translations.is_stale():
            run([str(environment.PYTHON), "-m", "tools.translations", "release"])


def run(command: Sequence[str], surroundings: Mapping[str, str] | None = None) -> int:
    """Run `command` at the root of the checkout; returns its exit status."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode


EVALUATIONS: Mapping[str, str] = {
    "search": "What searches find that they must, and what they must not.",
    "pages": "How true web pages are read, beside plain trafilatura.",
    "labels": "Which AI labels are shown, rank by rank.",
    "related": "How good related stories are, beside three yardsticks.",
}

VERBS: Mapping[str, Verb] = {
    "test": Verb(test, "Run the tests; what follows goes to pytest."),
    "coverage": Verb(coverage, "Run the tests, and say how much of the code they ran."),
    "check": Verb(check, "Check formatting, lint, types, import rules and translations."),
    "bench": Verb(tool("tools.bench"), "Measure how fast it is."),
    "eval": Verb(evaluate, "Measure how good it is: search, pages, labels or related."),
    "fit-related": Verb(tool("lab.fit_related"), "Fit the weights of related stories anew."),
    "shots": Verb(tool("lab.shots"), "Draw the window in every language and theme."),
    "translations": Verb(
        tool("tools.translations", ["update"]),
        "Bring the translations up to date with the sources.",
    ),
    "package": Verb(package, "Make a package that brings everything: folder, deb, rpm, arch, ..."),
    "pin": Verb(tool("tools.pin"), "Pin the packages anew after a change in pyproject.toml."),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
