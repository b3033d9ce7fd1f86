"""Whether there is a network, found out without using it."""

import shutil
import subprocess
import sys

import pytest
from work import calls_of

from readerapp.network.online import is_online

_NOWHERE = ("127.0.0.1", "::1")  # this computer reaches itself, and that is no network


def test_own_addresses_are_no_network() -> None:
    assert not is_online(_NOWHERE)
    assert not is_online(())


def test_a_proxy_may_be_the_only_way_out(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("https_proxy", "http://proxy.test:3128")
    assert is_online(_NOWHERE)


def test_it_is_cheap() -> None:
    is_online(_NOWHERE)  # what is loaded for it
    assert calls_of(lambda: is_online(_NOWHERE)) < 2_000  # below a millisecond


def test_without_a_network() -> None:
    """In a process of its own, because the tests themselves may not even try to connect."""
    apart = [shutil.which("unshare") or "", "-rn"]
    if (
        not apart[0]
        or subprocess.run([*apart, "true"], check=False, capture_output=True).returncode
    ):
        pytest.skip("no namespaces here")
    check = "from readerapp.network.online import is_online; import sys; sys.exit(is_online())"
    assert subprocess.run([*apart, sys.executable, "-c", check], check=False).returncode == 0
