"""Sends the arguments of a second start to the window that runs already.

Loaded before anything is painted: it imports next to nothing.
"""

import argparse

from readerapp.domain.errors import ReaderError, Reason
from readerapp.system import Paths, SingleInstance
from readerapp.system.single_instance import ask_running_window, request_of_arguments


def paths_of(options: argparse.Namespace) -> Paths:
    """Return where the library of these arguments lies."""
    return Paths.of_profile(options.profile) if options.profile else Paths.of_platform()


def is_handed_over(options: argparse.Namespace) -> bool:
    """Send the arguments to a running window; return whether there was one that took them.

    Asked before anything is painted. Return False when there is none, or when it does not answer.
    """
    paths = paths_of(options)
    instance = SingleInstance(paths.lock)
    try:
        instance.acquire()
    except ReaderError as error:
        if options.in_tray and error.reason is Reason.LOCKED:
            return True  # it runs already: nobody asked to see it
        return error.reason is Reason.LOCKED and ask_running_window(
            paths.runtime, request_of_arguments(options.inputs)
        )
    instance.release()
    return False
