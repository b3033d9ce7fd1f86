"""No secret of an account is told or kept, in whatever form a server repeats it."""

import html
import json
import logging
import traceback
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from threading import Event
from urllib.parse import quote

import pytest
from fake_news import AUTH, KEY, Reply
from fake_news_server import FRESHRSS, MINIFLUX_23, PASSWORD, USER, FakeNewsServer, Trouble

from readerapp.cli.accounts import result_values
from readerapp.domain.account_sync import SyncListener, SyncResult
from readerapp.domain.accounts import Login, ServerKind
from readerapp.domain.errors import FetchError
from readerapp.library import Library, integrity, safety_copy
from readerapp.library.accounts import accounts, add_account, sync
from readerapp.library.accounts.servers import opened
from readerapp.library.archives.exporting import export_archive
from readerapp.messages import sentence
from readerapp.storage.file.connection import connect
from readerapp.sync.conversation import Secrets

GOOGLE, MINIFLUX = ServerKind.GOOGLE_READER, ServerKind.MINIFLUX
LOGINS = {
    "FreshRSS": (FRESHRSS, GOOGLE, USER, PASSWORD),
    "Miniflux, Google Reader": (MINIFLUX_23, GOOGLE, USER, PASSWORD),
    "Miniflux, password": (MINIFLUX_23, MINIFLUX, USER, PASSWORD),
    "Miniflux, key": (MINIFLUX_23, MINIFLUX, "", KEY),
}
FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "capitals": str.upper,
    "in an address": lambda secret: quote(secret, ""),
    "every letter of it": lambda secret: "".join(f"%{each:02x}" for each in secret.encode()),
    "in an address in an address": lambda secret: quote("?a=" + quote(secret, ""), ""),
    "in JSON": lambda secret: json.dumps({"error": secret}),
    "letters of JSON": lambda secret: "".join(f"\\u{ord(each):04x}" for each in secret),
    "in HTML": lambda secret: f"why &quot;{html.escape(secret)}&quot;",
    "base64": lambda secret: b64encode(secret.encode()).decode(),
    "base64 with a name": lambda secret: b64encode(f"alice:{secret}".encode()).decode(),
    "base64 in an address": lambda secret: quote(urlsafe_b64encode(f"al:{secret}=".encode())),
    "with signs nobody sees": lambda secret: "\u200b\x00".join(secret),
    "behind much else": lambda secret: 40 * f"{secret} ",
}
PARTS = ("subscription", "v1/feeds")  # of the paths at which feeds are asked for
REPEATED = ("as it is", "in an address", "base64 with a name")
PLACES: dict[str, Callable[[str], Reply]] = {
    "refusal": lambda told: Reply(400, told.encode()),
    "fault": lambda told: Reply(500, json.dumps({"error_message": told}).encode()),
    "log-in": lambda told: Reply(401, told.encode()),
    "success": lambda told: Reply(200, told.encode()),
    "encoding": lambda told: Reply(200, b"[]", {"Content-Encoding": told}),
    "elsewhere": lambda told: Reply(302, b"", {"Location": f"https://{told}.example/{told}"}),
    "no address": lambda told: Reply(302, b"", {"Location": f"http://[{told}/"}),
    "round": lambda told: Reply(302, b"", {"Location": f"?token={told}"}),
    "later": lambda told: Reply(429, b"", {"Retry-After": told}),
}


@pytest.fixture(params=LOGINS)
def account(
    request: pytest.FixtureRequest, library: Library
) -> Iterator[tuple[FakeNewsServer, Login]]:
    """An account of the library; the secret is right."""
    dialect, kind, user, secret = LOGINS[request.param]
    with FakeNewsServer(dialect) as server:
        server.add_entry(server.add_feed("https://news.example/feed", "News"), "Story")
        login = Login(kind, server.address, user, secret)
        with opened(library, login) as client:
            add_account(library, login, client)
        yield server, login


def secrets_of(server: FakeNewsServer, login: Login) -> list[str]:
    if login.kind is GOOGLE:
        return [login.secret, AUTH, server.news.token]
    if not login.user:
        return [login.secret]
    return [login.secret, b64encode(f"{login.user}:{login.secret}".encode()).decode()]


def run(library: Library, login: Login) -> SyncResult:
    with library.store.write() as writer:  # it is asked at once, whatever it said
        (found,) = writer.accounts.reader.all()
        writer.accounts.note(replace(found, held_until=None, reason=None, detail=""))
        (found,) = writer.accounts.reader.all()
    with opened(library, login) as client:
        return sync(library, found, client, SyncListener(), Event())


def told(result: SyncResult) -> str:
    """Return all that windows, commands and scripts are told of a sync."""
    error = result.error
    assert isinstance(error, FetchError)
    shown = [sentence(error), str(error), repr(error), json.dumps(result_values(result))]
    return "\n".join([*shown, *traceback.format_exception(error)])


def is_in(text: str, secret: str) -> bool:
    """Whether anybody finds a secret in a text who looks for it in any of its forms."""
    plain = text.casefold()
    if any(form(secret).strip().casefold() in plain for form in FORMS.values()):
        return True
    inside = b64encode(f"alice:{secret}".encode()).decode()[8:-4]
    return inside in text


def test_what_a_server_repeats_is_not_told(
    library: Library, account: tuple[FakeNewsServer, Login], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server, login = account
    for secret in secrets_of(server, login):
        for place, reply in PLACES.items():
            for form in REPEATED:
                said = reply(FORMS[form](secret))
                server.troubles = [Trouble(part, said, times=9) for part in PARTS]
                result = run(library, login)
                assert not is_in(told(result), secret), (place, form)
                assert not is_in(accounts(library)[0].account.detail, secret), (place, form)
                assert not is_in(caplog.text, secret), (place, form)
                caplog.clear()  # what was looked through is not looked through again
    server.troubles = []
    assert run(library, login).error is None


@pytest.mark.parametrize("secret", [PASSWORD, KEY, AUTH, 'wonder/land 1é&"+=', "a b%2fc\\d"])
def test_a_secret_is_found_in_every_form(secret: str) -> None:
    secrets = Secrets()
    secrets.keep(secret)
    for name, form in FORMS.items():
        shown = secrets.without(f"no rights for {form(secret)} here")
        assert not is_in(shown, secret), name
    assert secrets.without("no rights for you here") == "no rights for you here"


def test_no_file_holds_a_secret(library: Library, account: tuple[FakeNewsServer, Login]) -> None:
    server, login = account
    assert run(library, login).error is None
    for secret in secrets_of(server, login):
        said = Reply(400, f"{secret} {quote(secret, '')} is wrong".encode())
        server.troubles = [Trouble(part, said) for part in PARTS]
        assert run(library, login).error is not None
        assert "is wrong" in accounts(library)[0].account.detail
    folder = library.paths.data.parent
    safety_copy.write(library)
    integrity.backup(library, folder / "backup.sqlite3")
    export_archive(library, folder / "archive")
    with closing(connect(library.store.path, "ro", 1.0)) as connection:
        kept = ["\n".join(connection.iterdump())]
    files = [each for each in folder.rglob("*") if each.is_file()]
    kept += [each.read_bytes().decode("latin-1") for each in files]
    assert len(files) > 5
    for secret in secrets_of(server, login):
        assert not any(is_in(each, secret) for each in kept)
