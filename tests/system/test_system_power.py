"""Whether the computer runs on its battery."""

from pathlib import Path

import pytest

from readerapp.system.power import is_on_battery

BATTERY = {"type": "Battery", "status": "Discharging"}
MAINS = {"type": "Mains", "online": "1"}
UNPLUGGED = MAINS | {"online": "0"}
MOUSE = BATTERY | {"scope": "Device"}


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ([], False),
        ([MAINS], False),
        ([BATTERY], True),
        ([BATTERY, UNPLUGGED], True),
        ([BATTERY, MAINS], False),
        ([BATTERY | {"status": "Charging"}, MAINS], False),
        ([BATTERY | {"status": "Full"}], False),
        ([BATTERY | {"status": "Unknown"}], False),
        ([MOUSE], False),
        ([MOUSE, MAINS], False),
        ([BATTERY, {"type": "USB", "online": "1"}], False),
        ([BATTERY | {"status": "Full"}, BATTERY, UNPLUGGED], True),
        ([{}], False),
    ],
)
def test_what_the_supplies_say(
    tmp_path: Path, supplies: list[dict[str, str]], expected: bool
) -> None:
    for number, facts in enumerate(supplies):
        folder = tmp_path / f"supply{number}"
        folder.mkdir()
        for name, value in facts.items():
            (folder / name).write_text(f"{value}\n")
    assert is_on_battery(tmp_path) is expected


def test_a_system_without_that_folder_is_not_on_battery(tmp_path: Path) -> None:
    assert not is_on_battery(tmp_path / "missing")
