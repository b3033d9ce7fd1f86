"""Adding and removing models, killed at any moment: each model is there whole, or not at all."""

import subprocess
import sys
from pathlib import Path
from random import Random

from killing import kill_after
from model_cases import NOW, write_model

from readerapp.library import model_folders, translation_models
from readerapp.system import Paths

WORK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.library import translation_models
from readerapp.system import Paths
paths, folder = Paths.of_profile(Path(sys.argv[1])), Path(sys.argv[2])
print(flush=True)
while True:
    added = translation_models.add(paths, folder, datetime.now(UTC), may_be_unknown=True)
    translation_models.remove(paths, added.model.key)
"""


def test_a_killed_work_leaves_no_half_model(tmp_path: Path, kills: int) -> None:
    paths = Paths.of_profile(tmp_path / "profile")
    paths.create()
    model, times = write_model(tmp_path / "model"), Random(7)
    kept = translation_models.add(
        paths, write_model(tmp_path / "kept", "enfr"), NOW, may_be_unknown=True
    )
    for _ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", WORK, str(paths.data), str(model)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        assert kill_after(times.uniform(0.0, 0.03), process)
        assert translation_models.damaged(paths) == ()
        for each in translation_models.installed(paths):
            assert translation_models.ready(paths, each.model)
    assert kept in translation_models.installed(paths)
    translation_models.add(paths, model, NOW, may_be_unknown=True)
    assert len(list(model_folders.models_folder(paths).iterdir())) == 2
