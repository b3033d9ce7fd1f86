"""The proxies that a Linux desktop is set to: GNOME's by gsettings, KDE's from its file.

Windows and macOS have theirs read by Python. May take a tenth of a second: not for the window's
thread.
"""

import ast
import os
import shutil
import subprocess
from collections.abc import Mapping
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
_KDE_MANUAL, _KDE_BY_SCRIPT = ("1",), ("2", "3")


@dataclass(frozen=True)
class DesktopProxies:
    """Proxies by scheme ("all" for every other one), the hosts that are reached without, and
    whether a script decides instead, which only a browser can run."""

    addresses: dict[str, str] = field(default_factory=dict, repr=False)
    straight: tuple[str, ...] = ()
    by_script: bool = False


def desktop_proxies(environment: Mapping[str, str] = os.environ) -> DesktopProxies:
    """Return what the desktop of this session is set to; nothing where there is no such desktop."""
    desktops = set(environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    if "kde" in desktops:
        return _of_kde(environment)
    return _of_gnome(environment) if desktops & _LIKE_GNOME else DesktopProxies()


def _of_gnome(environment: Mapping[str, str]) -> DesktopProxies:
    program = shutil.which("gsettings", path=environment.get("PATH"))
    if program is None:
        return DesktopProxies()
    try:
        done = subprocess.run(  # noqa: S603 - the desktop's own program, with words of ours
            [program, "list-recursively", _SCHEMA],
            capture_output=True, timeout=_WAIT, check=True, env=dict(environment),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return DesktopProxies()
    return read_gsettings(done.stdout.decode("utf-8", "replace"))


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
        return read_kioslaverc((Path(home) / "kioslaverc").read_text("utf-8", "replace"))
    except OSError:
        return DesktopProxies()


def read_kioslaverc(text: str) -> DesktopProxies:
    """Return the proxies of KDE's file."""
    file = ConfigParser(interpolation=None, strict=False, delimiters=("=",))
    try:
        file.read_string(text)
    except Error:
        return DesktopProxies()
    if not file.has_section("Proxy Settings"):
        return DesktopProxies()
    values = {key.partition("[")[0]: value for key, value in file.items("Proxy Settings")}
    kind = values.get("proxytype", "0")
    if kind not in _KDE_MANUAL:
        return DesktopProxies(by_script=kind in _KDE_BY_SCRIPT)
    names = {"http": "httpproxy", "https": "httpsproxy", "all": "socksproxy"}
    addresses = {scheme: _kde_address(values.get(name, "")) for scheme, name in names.items()}
    straight = values.get("noproxyfor", "").split(",")
    return DesktopProxies(
        {scheme: address for scheme, address in addresses.items() if address},
        tuple(each.strip() for each in straight if each.strip()),
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
