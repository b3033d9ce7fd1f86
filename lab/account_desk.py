"""An account added by keys on a real X server, with a real keyring, and taken away again.

    dbus-run-session -- python -m lab.account_desk FOLDER

FOLDER gets a picture of each step. Needs what `lab.desk` needs, and gnome-keyring-daemon. The
server is made. Prints what is not as it should be.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from lab.desk import Desk
from lab.desk_reader import TITLE, DeskReader
from readerapp.system.passwords import PasswordPlace, get_password
from tools.benchmarks.syncing import NewsServer

SCREEN = (1180, 860)
USER, PASSWORD = "ann", "lantern-7"
ENTRIES = 60


def play(reader: DeskReader, server: NewsServer) -> None:
    """Add an account, start anew, mark, be offline with it, and remove it."""
    desk = reader.desk
    place = PasswordPlace(server.address.rstrip("/"), USER)
    reader.start()
    desk.resize(TITLE, 1120, 800)
    reader.press("accounts", "alt+f", "c")
    reader.press("connect", "Return")
    for text in (server.address, USER, PASSWORD):
        desk.type(text)
        desk.press("Tab")
    desk.settle()
    desk.picture("filled")
    reader.begin()
    desk.press("Return")
    desk.wait_until(lambda: synced(reader))
    reader.end("added")
    (account,) = reader.asks("accounts", "list")
    reader.check(account["articles"] > 0, f"articles came: {account['articles']}")
    reader.check(kept(place) == PASSWORD, "the keyring has the password")
    files = [each for each in reader.profile.rglob("*") if each.is_file()]
    held = [each.name for each in files if PASSWORD.encode() in each.read_bytes()]
    reader.check(not held, f"no file has it: {held}")
    reader.press("closed", "Escape")
    reader.quit()

    server.tell("bring 5")
    reader.start()
    reader.begin()
    desk.press("F5")
    desk.wait_until(lambda: reader.asks("accounts", "list")[0]["articles"] > account["articles"])
    reader.end("again")
    (again,) = reader.asks("accounts", "list")
    reader.check(again["reason"] is None, f"nobody was asked for the password: {again['reason']}")
    reader.press("accounts again", "alt+f", "c")
    reader.press("remove", "alt+r")
    reader.begin()
    desk.press("alt+r")
    desk.wait_until(lambda: not reader.asks("accounts", "list"))
    reader.end("removed")
    reader.check(kept(place) is None, "the keyring has it no more")
    reader.press("closed again", "Escape")
    reader.quit()


def synced(reader: DeskReader) -> bool:
    """Whether the first sync has come to its end."""
    found = reader.asks("accounts", "list")
    return bool(found) and found[0]["synced_at"] is not None


def kept(place: PasswordPlace) -> str | None:
    """Return the password that the keyring has."""
    return get_password(place, may_ask=False)


def main(arguments: list[str]) -> int:
    """Play, and return how many things were wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    desk = Desk(parser.parse_args(arguments).folder, *SCREEN)
    with tempfile.TemporaryDirectory() as folder, NewsServer(ENTRIES) as server:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        environment = {**desk.environment, "HOME": folder, "XDG_RUNTIME_DIR": folder}
        with subprocess.Popen(command, stdin=subprocess.PIPE, env=environment) as keyring:
            assert keyring.stdin is not None
            keyring.stdin.write(b"of the keyring")
            keyring.stdin.close()
            reader = DeskReader(desk, Path(folder) / "profile")
            try:
                play(reader, server)
            finally:
                reader.kill()
                keyring.terminate()
                desk.close()
    return len(reader.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
