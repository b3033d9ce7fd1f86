"""Which proxy is used: the reader's, the environment's, the desktop's. None is gone round."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakeClock
from socks_server import SocksServer
from test_library_safety_copy import brought_back

from readerapp.domain.errors import FetchError, Reason
from readerapp.library import (
    Library,
    model_fetching,
    open_library,
    preferences,
    safety_copy,
    translation_models,
)
from readerapp.library.archives.exporting import ExportSelection, export_archive
from readerapp.library.proxies import ChosenProxies, proxies_of_profile
from readerapp.library.records.kind import Merge
from readerapp.library.records.settings import SETTINGS
from readerapp.network.addresses import parse_target
from readerapp.network.proxies import Proxies, proxy_for, read_proxies
from readerapp.network.request import FetchRequest
from readerapp.settings import PROXY, PROXY_ADDRESS, ProxyUse
from readerapp.storage import FILE_NAME
from readerapp.system import Paths
from readerapp.system.desktop_proxies import (
    DesktopProxies,
    desktop_proxies,
    read_gsettings,
    read_internet_settings,
    read_kioslaverc,
    read_scutil,
)

NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
GNOME = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.http authentication-password 'p@ss'
org.gnome.system.proxy.http authentication-user 'me'
org.gnome.system.proxy.http host 'proxy.example'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.http use-authentication true
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
org.gnome.system.proxy.socks host '::1'
org.gnome.system.proxy.socks port 9050
"""
KDE = """\
[Proxy Settings]
NoProxyFor=localhost, .home.example
ProxyType={kind}
httpProxy=http://proxy.example 8080
httpsProxy=https://secure.example:3128/
socksProxy=socks://127.0.0.1 9050
"""


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(Paths.of_profile(tmp_path / "profile")) as library:
        yield library


def chosen(library: Library, use: ProxyUse, address: str = "") -> Proxies:
    preferences.save(library, PROXY.key, str(use))
    preferences.save(library, PROXY_ADDRESS.key, address)
    return ChosenProxies(library.store)()


def test_the_reader_chooses(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://other.example:1")
    assert ChosenProxies(library.store)().addresses["http"] == "http://other.example:1"
    assert chosen(library, ProxyUse.NONE) == Proxies()
    own = chosen(library, ProxyUse.BY_HAND, "socks5://127.0.0.1:9050")
    assert own == Proxies({"all": "socks5://127.0.0.1:9050"}, straight=())
    assert chosen(library, ProxyUse.BY_HAND).refusal


def test_what_is_fetched_goes_through_what_the_reader_set(library: Library) -> None:
    with SocksServer(1, reply=2) as proxy:
        chosen(library, ProxyUse.BY_HAND, f"socks5://127.0.0.1:{proxy.port}")
        with pytest.raises(FetchError) as caught:
            library.fetcher.fetch(FetchRequest("http://news.test/", "*/*", user_typed=False))
        assert proxy.asked == [("news.test", 80)]
        chosen(library, ProxyUse.BY_HAND)
        with pytest.raises(FetchError) as caught:
            library.fetcher.fetch(FetchRequest("http://news.test/", "*/*", user_typed=True))
        assert caught.value.reason is Reason.PROXY_UNUSABLE
        assert len(proxy.asked) == 1


def test_what_has_no_library_open_goes_through_it_too(library: Library, tmp_path: Path) -> None:
    assert proxies_of_profile(Paths.of_profile(tmp_path / "none")) == read_proxies()
    chosen(library, ProxyUse.BY_HAND, "socks5://127.0.0.1:9050")
    own = Proxies({"all": "socks5://127.0.0.1:9050"}, straight=())
    assert proxies_of_profile(library.paths) == own  # also while it is open
    library.close()
    assert proxies_of_profile(library.paths) == own
    (library.paths.data / FILE_NAME).write_bytes(b"no library" * 99)
    assert proxies_of_profile(library.paths).refusal is Reason.PROXY_UNUSABLE


def test_no_archive_and_no_safety_copy_brings_a_proxy(library: Library, tmp_path: Path) -> None:
    """Who could set one would see what is read."""
    chosen(library, ProxyUse.BY_HAND, "http://proxy.example:1")
    export_archive(library, tmp_path / "archive", ExportSelection(), as_zip=False)
    exported = [path.read_bytes() for path in (tmp_path / "archive").rglob("*") if path.is_file()]
    assert not any(b"proxy.example" in each for each in exported)
    safety_copy.write(library)
    settings = safety_copy.folder_of(library.paths) / "settings.json"
    assert "proxy" not in settings.read_text("utf-8")
    brought = {"network.proxy": "by_hand", "network.proxy_address": "http://theirs.example"}
    settings.write_text(json.dumps(json.loads(settings.read_text("utf-8")) | brought), "utf-8")
    restored, report = brought_back(library, tmp_path / "restored")
    assert report.problems == []
    with restored.store.write() as writer:
        records = [{"key": key, "value": value} for key, value in brought.items()]
        SETTINGS.put(writer, records, Merge(keeps_consent=True))
    assert preferences.stored(restored).keys() & brought.keys() == set()
    restored.close()


def test_a_model_is_fetched_through_the_proxy(library: Library, catalogue: Path) -> None:
    with SocksServer(1, reply=2) as proxy:
        chosen(library, ProxyUse.BY_HAND, f"socks5://127.0.0.1:{proxy.port}")
        offers = translation_models.available(library.paths, "http://models.test/", catalogue)
        with pytest.raises(FetchError):
            model_fetching.fetch(library.paths, offers[0], FakeClock().now())
        assert proxy.asked == [("models.test", 80)]


def test_gnome_is_asked_once_in_a_while(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("another desktop")
    asked = tmp_path / "asked"
    program = tmp_path / "gsettings"
    program.write_text(f"#!/bin/sh\necho asked >> {asked}\ncat <<'END'\n{GNOME}END\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    proxies = ChosenProxies(library.store)
    for _ in range(2):
        assert proxies().addresses["all"] == "socks5://[::1]:9050"
    assert asked.read_text() == "asked\n"
    program.write_text("#!/bin/sh\nexit 1\n")
    assert ChosenProxies(library.store)().addresses == {}
    program.write_text("#!/bin/sh\necho \"org.gnome.system.proxy mode 'auto'\"\n")
    assert ChosenProxies(library.store)().refusal is Reason.PROXY_BY_SCRIPT


def test_the_settings_of_gnome_are_read() -> None:
    found = read_gsettings(GNOME)
    assert found.addresses == {
        "http": "http://me:p%40ss@proxy.example:8080",
        "all": "socks5://[::1]:9050",
    }
    assert found.straight == ("localhost", "127.0.0.0/8", "::1")
    assert "p%40ss" not in repr(found)
    assert read_gsettings(GNOME.replace("'manual'", "'none'")).addresses == {}
    assert read_gsettings(GNOME.replace("['localhost', '127.0.0.0/8', '::1']", "@as []")).addresses
    for broken in ("", "x", GNOME.replace("8080", "[["), "org.gnome.system.proxy mode", "\0 \0 \0"):
        read_gsettings(broken)


def test_the_settings_of_kde_are_read(tmp_path: Path) -> None:
    (tmp_path / "kioslaverc").write_text(KDE.format(kind=1))
    desktop = {"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}
    found = desktop_proxies(desktop)
    assert found.addresses == {
        "http": "http://proxy.example:8080",
        "https": "https://secure.example:3128",
        "all": "socks5://127.0.0.1:9050",
    }
    assert found.straight == ("localhost", ".home.example")
    assert read_kioslaverc(KDE.format(kind=0)) == read_kioslaverc("") == read_kioslaverc("[[")
    assert read_kioslaverc(KDE.format(kind=2)).by_script
    reversed_file = f"{KDE.format(kind=1)}ReversedException=true\n"
    assert read_kioslaverc(reversed_file).straight == ()  # these are what it is for
    bare = KDE.format(kind=1).replace("socks://", "")
    assert read_kioslaverc(bare).addresses["all"] == "socks5://127.0.0.1:9050"
    named = "[Proxy Settings]\nProxyType=4\nhttpProxy=MY_PROXY\nNoProxyFor=MY_OWN\n"
    found = read_kioslaverc(named, {"MY_PROXY": "http://proxy.example:1", "MY_OWN": "home.example"})
    assert (found.addresses, found.straight) == (
        {"http": "http://proxy.example:1"},
        ("home.example",),
    )
    assert read_kioslaverc(named, {}) == DesktopProxies()
    assert desktop_proxies({**desktop, "XDG_CONFIG_HOME": str(tmp_path / "none")}).addresses == {}


SCUTIL = """\
<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : 169.254/16
  }
  ExcludeSimpleHostnames : 1
  HTTPEnable : 1
  HTTPPort : 8080
  HTTPProxy : proxy.example
  HTTPSEnable : 0
  HTTPSProxy : old.example
  ProxyAutoConfigEnable : 0
  SOCKSEnable : 1
  SOCKSPort : 9050
  SOCKSProxy : ::1
}
"""


def test_the_settings_of_macos_are_read() -> None:
    found = read_scutil(SCUTIL)
    assert found.addresses == {"http": "http://proxy.example:8080", "all": "socks5://[::1]:9050"}
    assert found.straight == ("*.local", "169.254/16", "<local>")
    assert read_scutil(SCUTIL.replace("ConfigEnable : 0", "ConfigEnable : 1")).by_script
    assert read_scutil("") == read_scutil("<dictionary> {\n}\n") == DesktopProxies()


def test_the_settings_of_windows_are_read() -> None:
    on = {"ProxyEnable": 1, "ProxyServer": "proxy.example:8080", "ProxyOverride": "*.home;<local>"}
    found = read_internet_settings(on)
    assert found.addresses == dict.fromkeys(("http", "https"), "proxy.example:8080")
    assert found.straight == ("*.home", "<local>")
    several = read_internet_settings(on | {"ProxyServer": "http=a.example:1;socks=b.example:2"})
    assert several.addresses == {"http": "a.example:1", "all": "socks5://b.example:2"}
    assert read_internet_settings(on | {"AutoConfigURL": "http://a.example/proxy.pac"}).by_script
    assert read_internet_settings(on | {"ProxyEnable": 0}) == DesktopProxies()
    assert read_internet_settings({}) == DesktopProxies()


@pytest.mark.parametrize(
    ("exception", "inside", "outside"),
    [
        ("*.home", "nas.home", "nas.home.example"),
        ("home.example", "nas.home.example", "athome.example"),
        ("<local>", "router", "router.example"),
        ("169.254/16", "169.254.3.4", "169.253.3.4"),
        ("10/8", "10.9.9.9", "11.0.0.1"),
        ("192.168.*", "192.168.3.4", "192.169.3.4"),
        ("*", "news.example", None),
    ],
)
def test_exceptions_are_known_without_asking_for_a_name(
    exception: str, inside: str, outside: str | None
) -> None:
    proxies = Proxies({"all": "socks5://127.0.0.1:9050"}, straight=(exception,))
    assert proxy_for(parse_target(f"https://{inside}/"), proxies) is None
    assert outside is None or proxy_for(parse_target(f"https://{outside}/"), proxies)


def test_an_unknown_desktop_has_no_proxy() -> None:
    assert desktop_proxies({"XDG_CURRENT_DESKTOP": "sway"}).addresses == {}
    assert desktop_proxies({}).addresses == {}
