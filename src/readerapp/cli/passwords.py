"""Passwords: asked on the terminal or read from the input, never an argument of a command."""

import sys
from getpass import getpass

from readerapp.messages import _

_LONGEST = 4096  # characters


def ask_password() -> str:
    """Ask for a password without showing it; without a terminal the first line is read."""
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        return getpass(_("Password or key:") + " ")
    return sys.stdin.readline(_LONGEST).rstrip("\r\n")
