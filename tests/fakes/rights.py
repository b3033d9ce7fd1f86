"""An ordinary user's rights, for tests that are run by root: root may write everywhere."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_VERSION = 0x20080522  # _LINUX_CAPABILITY_VERSION_3 of linux/capability.h
_OVERRIDES = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
_Numbers = ctypes.c_uint32 * 6  # effective, permitted, inheritable; of the lower 32, then the rest


@contextmanager
def ordinary_rights() -> Iterator[None]:
    """Heed permissions in this thread, whoever runs it. Skips the test where that cannot be."""
    if os.name != "posix":
        pytest.skip("permissions are kept elsewhere")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root cannot give up its rights for a while here")
    before = _call("capget", _Numbers())
    fewer = _Numbers(*before)
    fewer[0] &= ~_OVERRIDES
    _call("capset", fewer)
    try:
        yield
    finally:
        _call("capset", before)


def give_up_rights() -> None:
    """Heed permissions in this process from now on: one of a test's own."""
    if sys.platform == "linux" and os.geteuid() == 0:
        numbers = _call("capget", _Numbers())
        for each in (0, 1):  # permitted too: os.access asks for what root could have
            numbers[each] &= ~_OVERRIDES
        _call("capset", numbers)


def _call(name: str, numbers: "ctypes.Array[ctypes.c_uint32]") -> "ctypes.Array[ctypes.c_uint32]":
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)  # 0 is the calling thread
    if getattr(ctypes.CDLL(None), name)(header, numbers):
        pytest.skip("root cannot give up its rights for a while here")
    return numbers
