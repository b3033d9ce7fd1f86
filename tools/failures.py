"""The one way a tool gives up: a sentence for the person at the terminal."""

from __future__ import annotations


class SetupError(Exception):
    """Something outside the project stands in the way; the text says what to do about it."""
