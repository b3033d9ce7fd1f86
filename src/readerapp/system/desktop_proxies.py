"""The proxies that a desktop is set to: GNOME's by gsettings, KDE's from its file, those of macOS
by scutil, of Windows from its registry. May take a tenth of a second: not for the window's thread.

Not by Python's `urllib`, which knows nothing of scripts, and looks up the very names that are to be
fetched through the proxy, to compare them with exceptions (`proxy_bypass`). macOS and Windows are
written after their documentation and untried.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from configparser import ConfigParser, Error
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from urllib.parse import quote

from readerapp.domain.values import dataclass

_SCHEMA = "org.gnome.system.proxy"
_WAIT = 2.0  # seconds for gsettings, which takes 0.02
# Desktops that keep their proxy where GNOME does.
_LIKE_GNOME = frozenset({"gnome", "unity", "budgie", "x-cinnamon", "pantheon", "cosmic"})
_SCUTIL = "/usr/sbin/scutil"
_SCUTIL_VALUE = re.compile(r"^ *(\w+) : (?!<)(.*)$", re.MULTILINE)
_INTERNET_SETTINGS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_KDE_MANUAL, _KDE_BY_SCRIPT, _KDE_BY_NAME = "1", ("2", "3"), "4"


@dataclass(frozen=True)
class DesktopProxies:
    """Proxies by scheme ("all" for every other one), the hosts that are reached without, and
    whether a script decides instead, which only a browser can run."""

    addresses: dict[str, str] = field(default_factory=dict, repr=False)
    straight: tuple[str, ...] = ()
    by_script: bool = False


def desktop_proxies(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> DesktopProxies:
    """Return what the desktop of this session is set to; nothing where there is no such desktop."""
    if platform == "darwin":
        return read_scutil(_told([_SCUTIL, "--proxy"], environment))
    if platform == "win32":
        return read_internet_settings(_internet_settings())
    desktops = set(environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    if "kde" in desktops:
        return _of_kde(environment)
    return _of_gnome(environment) if desktops & _LIKE_GNOME else DesktopProxies()


def _of_gnome(environment: Mapping[str, str]) -> DesktopProxies:
    program = shutil.which("gsettings", path=environment.get("PATH"))
    command = [program or "", "list-recursively", _SCHEMA]
    return read_gsettings(_told(command, environment)) if program else DesktopProxies()


def _told(command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return what a program of the desktop prints, "" when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - the desktop's own program, with words of ours
            command, capture_output=True, timeout=_WAIT, check=True, env=dict(environment)
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")


def read_gsettings(listed: str) -> DesktopProxies:
    """Return the proxies that `gsettings list-recursively org.gnome.system.proxy` lists."""
    values: dict[str, object] = {}
    for line in listed.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, written = rest.partition(" ")
        kind = schema.removeprefix(_SCHEMA).removeprefix(".")
        values[f"{kind}.{key}" if kind else key] = _variant(written)
    if values.get("mode") != "manual":
        return DesktopProxies(by_script=values.get("mode") == "auto")
    kinds = {"http": "http", "https": "http", "socks": "socks5"}
    found = {kind: _gnome_address(values, kind, scheme) for kind, scheme in kinds.items()}
    addresses = {"http": found["http"], "https": found["https"], "all": found["socks"]}
    straight = values.get("ignore-hosts")
    return DesktopProxies(
        {scheme: address for scheme, address in addresses.items() if address},
        tuple(map(str, straight)) if isinstance(straight, list) else (),
    )


def _gnome_address(values: Mapping[str, object], kind: str, scheme: str) -> str:
    host, port = values.get(f"{kind}.host"), values.get(f"{kind}.port")
    if not host or not port:
        return ""
    login = ""
    if values.get(f"{kind}.use-authentication") is True:
        names = ("authentication-user", "authentication-password")
        login = ":".join(quote(str(values.get(f"{kind}.{each}", "")), safe="") for each in names)
        login += "@"
    return f"{scheme}://{login}{_bracketed(str(host))}:{port}"


def _variant(written: str) -> object:
    """Read a value as GVariant writes it: a text, a number, a truth, a list of texts."""
    plain = written.strip().removeprefix("@as ").removeprefix("uint32 ")
    if plain in ("true", "false"):
        return plain == "true"
    try:
        return ast.literal_eval(plain)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None


def _of_kde(environment: Mapping[str, str]) -> DesktopProxies:
    home = environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "")) / ".config"
    try:
        text = (Path(home) / "kioslaverc").read_text("utf-8", "replace")
    except OSError:
        return DesktopProxies()
    return read_kioslaverc(text, environment)


def read_kioslaverc(text: str, environment: Mapping[str, str] = os.environ) -> DesktopProxies:
    """Return the proxies of KDE's file, which may name variables of the environment instead."""
    file = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        file.read_string(text)
    except Error:
        return DesktopProxies()
    if not file.has_section("Proxy Settings"):
        return DesktopProxies()
    values = {key.partition("[")[0]: value for key, value in file.items("Proxy Settings")}
    kind = values.get("proxytype", "0")
    if kind not in (_KDE_MANUAL, _KDE_BY_NAME):
        return DesktopProxies(by_script=kind in _KDE_BY_SCRIPT)
    names = {"http": "httpproxy", "https": "httpsproxy", "all": "socksproxy"}
    written = {scheme: values.get(name, "") for scheme, name in names.items()}
    straight = values.get("noproxyfor", "")
    if kind == _KDE_BY_NAME:
        written = {scheme: environment.get(name, "") for scheme, name in written.items()}
        straight = environment.get(straight, "")
    addresses = {scheme: _kde_address(each) for scheme, each in written.items()}
    if addresses["all"] and "://" not in addresses["all"]:
        addresses["all"] = f"socks5://{addresses['all']}"
    if values.get("reversedexception", "").lower() == "true":
        straight = ""  # these are the only ones it is for: better all through it than one past it
    return DesktopProxies(
        {scheme: address for scheme, address in addresses.items() if address},
        tuple(each.strip() for each in straight.split(",") if each.strip()),
    )


def _kde_address(written: str) -> str:
    """Read "http://proxy.example 8080", as it writes it, or "http://proxy.example:8080"."""
    address, _, port = written.strip().partition(" ")
    address = address.rstrip("/")
    if not address:
        return ""
    address = address.replace("socks://", "socks5://", 1)
    return f"{address}:{port.strip()}" if port.strip() else address


def _bracketed(host: str) -> str:
    with suppress(IndexError):
        if ":" in host and host[0] != "[":
            return f"[{host}]"
    return host


def read_scutil(printed: str) -> DesktopProxies:
    """Return the proxies that `scutil --proxy` prints on macOS. It tells no login."""
    values = dict(_SCUTIL_VALUE.findall(printed))
    if values.get("ProxyAutoConfigEnable") == "1" or values.get("ProxyAutoDiscoveryEnable") == "1":
        return DesktopProxies(by_script=True)
    kinds = {"http": ("HTTP", "http"), "https": ("HTTPS", "http"), "all": ("SOCKS", "socks5")}
    addresses = {
        scheme: f"{kind}://{_bracketed(host)}:{port}"
        for scheme, (name, kind) in kinds.items()
        if values.get(f"{name}Enable") == "1"
        and (host := values.get(f"{name}Proxy"))
        and (port := values.get(f"{name}Port"))
    }
    straight = [value for key, value in values.items() if key.isdecimal()]  # of ExceptionsList
    if values.get("ExcludeSimpleHostnames") == "1":
        straight.append("<local>")
    return DesktopProxies(addresses, tuple(straight))


def read_internet_settings(values: Mapping[str, object]) -> DesktopProxies:
    """Return the proxies of these values of the Windows registry."""
    if values.get("AutoConfigURL"):
        return DesktopProxies(by_script=True)
    written = str(values.get("ProxyServer") or "")
    if values.get("ProxyEnable") != 1 or not written:
        return DesktopProxies()
    addresses: dict[str, str] = {}
    for each in filter(None, (part.strip() for part in written.split(";"))):
        name, equals, address = each.rpartition("=")
        if not equals:  # one for all
            addresses |= {"http": address, "https": address}
        elif name in ("http", "https"):
            addresses[name] = address
        elif name == "socks":
            addresses["all"] = address if "://" in address else f"socks5://{address}"
    straight = str(values.get("ProxyOverride") or "").split(";")
    return DesktopProxies(addresses, tuple(each.strip() for each in straight if each.strip()))


def _internet_settings() -> dict[str, object]:
    if sys.platform != "win32":
        return {}
    import winreg  # Windows only

    found: dict[str, object] = {}
    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _INTERNET_SETTINGS) as key:
        for name in ("ProxyEnable", "ProxyServer", "ProxyOverride", "AutoConfigURL"):
            with suppress(OSError):
                found[name] = winreg.QueryValueEx(key, name)[0]
    return found
