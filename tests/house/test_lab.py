"""What is run to answer a question once stays runnable, and is found in its README."""

import re
import subprocess
import sys
from pathlib import Path

from tools import qt_libraries

ROOT = Path(__file__).resolve().parents[2]
LAB = ROOT / "lab"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(LAB.rglob("*.py"))
}
_MAIN = '\nif __name__ == "__main__":'
SCRIPTS = [name for name, path in MODULES.items() if _MAIN in path.read_text("utf-8")]
# Imports every module, then asks each script for help; names what fails.
_ASK = """
import contextlib, importlib, io, runpy, sys, traceback
modules, scripts = (each.split() for each in sys.argv[1:])
for name in modules:
    try:
        importlib.import_module(name)
    except Exception:
        print(name, traceback.format_exc())
for name in scripts:
    sys.argv, said = [name, "--help"], io.StringIO()
    sys.modules.pop(name, None)
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            runpy.run_module(name, run_name="__main__", alter_sys=True)
        print(name, "does not ask for options")
    except SystemExit as ended:
        if ended.code or "usage" not in said.getvalue():
            print(name, said.getvalue())
    except Exception:
        print(name, traceback.format_exc())
"""


def test_every_module_is_imported_and_every_script_tells_its_options() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ASK, " ".join(MODULES), " ".join(SCRIPTS)],
        cwd=ROOT, env=qt_libraries.offscreen(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert not done.stdout, done.stdout
    assert (done.stderr, done.returncode) == ("", 0)


def test_the_readme_has_a_line_for_each_script() -> None:
    named = re.findall(r"^- `(\w+)", (LAB / "README.md").read_text("utf-8"), flags=re.MULTILINE)
    assert sorted(named) == sorted(name.removeprefix("lab.") for name in SCRIPTS)


def test_neither_the_reader_nor_its_tools_need_it() -> None:
    needs = re.compile(r"^\s*(?:from|import) lab\b", re.MULTILINE)
    files = [path for name in ("src", "tools") for path in (ROOT / name).rglob("*.py")]
    assert not [path for path in files if needs.search(path.read_text("utf-8"))]
