"""The file by which a desktop starts Readerapp with the session, into the tray, for this user.

https://specifications.freedesktop.org/autostart-spec/latest/
It is ours by a line of its own: any other file of the name stays as it is. The desktop's settings
may switch it off by a line in it, which is left to them.
"""

import os
import stat
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from readerapp.domain.errors import Reason, SourceError, StorageError
from readerapp.system.desktop_entry import NAME, command_line, has_menus, is_sandboxed
from readerapp.system.files import make_private_folder, read_file, write_atomically, writing_failed

FILE = f"{NAME}.desktop"
IN_TRAY = "--in-tray"
MARK = "X-Readerapp-Autostart=true"
_LARGEST = 100_000  # bytes
_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")  # by the settings of a desktop


def is_possible(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return whether such a file is read: not on other systems, nor from within a sandbox."""
    return has_menus(platform) and not is_sandboxed(environment)


def autostart_file(environment: Mapping[str, str]) -> Path:
    """Return where the file lies. A relative folder means nothing there, as the standard has it."""
    folder = environment.get("XDG_CONFIG_HOME", "")
    home = Path(folder) if os.path.isabs(folder) else Path.home() / ".config"
    return home / "autostart" / FILE


def is_on(file: Path, command: Sequence[str]) -> bool:
    """Return whether the desktop starts this command with the session."""
    lines = _lines(file)
    is_off = any(line.replace(" ", "").lower() in _OFF for line in lines)
    return MARK in lines and _exec_line(command) in lines and not is_off


def turn_on(file: Path, command: Sequence[str]) -> None:
    """Write the file. Raises StorageError: OTHER_FILE_HERE when one that is not ours is there."""
    if os.path.lexists(file) and MARK not in _lines(file):
        raise StorageError(Reason.OTHER_FILE_HERE, str(file))
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.5",
        "Name=Readerapp",
        f"Icon={NAME}",
        f"TryExec={command_line(command[:1], is_alone=True)}",
        _exec_line(command),
        "Terminal=false",
        "StartupNotify=false",
        MARK,
    )
    try:
        content = ("\n".join(lines) + "\n").encode()
    except UnicodeEncodeError as error:  # desktops read no entry that is not UTF-8
        raise StorageError(Reason.NOT_WRITABLE, str(file)) from error
    try:
        make_private_folder(file.parent)
    except OSError as error:
        raise writing_failed(error, str(file)) from error
    write_atomically(file, content)


def turn_off(file: Path) -> None:
    """Remove the file if it is ours; another stays. Raises StorageError."""
    if MARK not in _lines(file):
        return
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise writing_failed(error, str(file)) from error


def _exec_line(command: Sequence[str]) -> str:
    return f"Exec={command_line([*command, IN_TRAY])}"


def _lines(file: Path) -> list[str]:
    """Return what a file says; nothing when it is none, a link, or cannot be read."""
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return []
        return read_file(file, _LARGEST).decode("utf-8", "replace").splitlines()
    except (OSError, SourceError):
        return []
