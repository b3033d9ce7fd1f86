"""Power supply: whether the computer runs on its battery."""

from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")  # Linux; other systems are not asked


def is_on_battery(supplies: Path = SUPPLIES) -> bool:
    """Return whether the battery feeds the computer; False where that cannot be told.

    Reads small files, so not on the GUI thread. What the files hold:
    https://www.kernel.org/doc/Documentation/ABI/testing/sysfs-class-power
    """
    try:
        found = [each for each in supplies.iterdir() if _fact(each, "scope") != "Device"]
    except OSError:
        return False
    batteries = [each for each in found if _fact(each, "type") == "Battery"]
    others = [each for each in found if each not in batteries]
    if any(_fact(each, "online") not in ("", "0") for each in others):
        return False
    return any(_fact(each, "status") == "Discharging" for each in batteries)


def _fact(supply: Path, name: str) -> str:
    """Return one fact of a supply, "" when it has none or is just being unplugged."""
    try:
        return (supply / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
