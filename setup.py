"""Puts the top-level resources/ into the package that is built; the rest is in pyproject.toml."""

import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


class BuildWithResources(build_py):
    """Compiles the translations and copies resources/ into readerapp/resources of the build."""

    def run(self) -> None:
        if self.editable_mode:  # a checkout reads its own resources/, and run.py compiles into it
            super().run()
            return
        # Nothing stays of an earlier build.
        shutil.rmtree(Path(self.build_lib, "readerapp"), ignore_errors=True)
        super().run()
        subprocess.run(
            [sys.executable, "-m", "tools.translations", "release"], cwd=ROOT, check=True
        )
        target = Path(self.build_lib, "readerapp", "resources")
        shutil.copytree(ROOT / "resources", target)


setup(cmdclass={"build_py": BuildWithResources})
