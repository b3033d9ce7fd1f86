"""Sounds are fetched whole, gone on with, and checked before they are played."""

import os
from pathlib import Path
from threading import Event

import pytest
from hostile_server import HostileServer, Request, answer
from window_desktop import article, put

from readerapp.domain.errors import FetchError, Reason, StorageError
from readerapp.library import Library, erasing, sounds

BODY = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10) + b"\xff\xfb\x90\x64" + bytes(range(256)) * 600
ETAG = 'ETag: "1"'


def fetch(library: Library, address: str) -> Path:
    return sounds.fetch(library, address, lambda _there, _total: None, Event())


def asked(server: HostileServer) -> list[str]:
    return [each.headers.get("range", "") for each in server.asked]


def test_a_sound_is_fetched_once_and_played_from_its_file(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    path = fetch(feed_library, server.url("/7.mp3"))
    assert path.read_bytes() == BODY
    assert path.parent == sounds.folder_of(feed_library.paths)
    assert fetch(feed_library, server.url("/7.mp3")) == path
    assert len(server.asked) == 1
    (found,) = sounds.here(feed_library)
    assert (found.address, found.size) == (server.url("/7.mp3"), len(BODY))
    assert found.is_whole
    assert not found.is_kept


def serve_pieces(request: Request) -> bytes:
    """What a server answers that gives the rest of a file to who asks for it."""
    begin = int(request.headers.get("range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
    said = f"Content-Range: bytes {begin}-{len(BODY) - 1}/{len(BODY)}"
    status = "206 Partial Content" if begin else "200 OK"
    return answer(BODY[begin:], ETAG, *((said,) if begin else ()), status=status)


def test_what_came_before_the_end_is_gone_on_with_another_day(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/7.mp3"] = serve_pieces
    address, cancelled = server.url("/7.mp3"), Event()

    def stop(there: int, _total: int) -> None:
        if there:
            cancelled.set()

    with pytest.raises(FetchError):
        sounds.fetch(feed_library, address, stop, cancelled)
    (found,) = sounds.here(feed_library)
    assert found.size > 0
    assert not found.is_whole
    assert fetch(feed_library, address).read_bytes() == BODY
    assert asked(server) == ["", f"bytes={found.size}-"]


@pytest.mark.skipif(os.name != "posix", reason="Windows locks no file that is written")
def test_two_that_fetch_one_sound_at_once_do_not_mix(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/7.mp3"] = serve_pieces
    address, reasons = server.url("/7.mp3"), list[Reason]()

    def meanwhile(_there: int, _total: int) -> None:
        if not reasons:
            with pytest.raises(StorageError) as told:
                fetch(feed_library, address)
            reasons.append(told.value.reason)
            assert "127.0.0.1" in str(told.value)

    assert sounds.fetch(feed_library, address, meanwhile, Event()).read_bytes() == BODY
    assert reasons == [Reason.BEING_FETCHED]
    assert asked(server) == [""]


def test_where_nothing_came_nothing_stays(feed_library: Library, server: HostileServer) -> None:
    server.routes["/7.mp3"] = answer(b"", status="404 Not Found")
    with pytest.raises(FetchError):
        fetch(feed_library, server.url("/7.mp3"))
    assert list(sounds.folder_of(feed_library.paths).iterdir()) == []


@pytest.mark.parametrize(
    "body",
    [
        b"#EXTM3U\nhttp://tracker.example/a.mp3\n",
        b"ID3\x04\0\0\0\0\0\0#EXTM3U\nhttp://tracker.example/a.mp3\n",
        b"[playlist]\nFile1=http://tracker.example/a.mp3\n",
        b"<html>Log in</html>",
        b"",
    ],
)
def test_what_is_no_sound_is_not_played_and_does_not_stay(
    feed_library: Library, server: HostileServer, body: bytes
) -> None:
    server.routes["/7.mp3"] = answer(body, ETAG)
    with pytest.raises(FetchError) as caught:
        fetch(feed_library, server.url("/7.mp3"))
    assert caught.value.reason is Reason.BAD_RESPONSE
    assert sounds.here(feed_library) == ()


@pytest.mark.parametrize(
    "begins",
    [
        b"\xff\xfb\x90\x64", b"\xff\xf1\x50\x80", b"OggS\0", b"fLaC\0", b"RIFF\0\0\0\0WAVEfmt ",
        b"FORM\0\0\0\0AIFF", b"\0\0\0\x20ftypM4A ", b"\x1a\x45\xdf\xa3",
    ],
)  # fmt: skip
def test_sounds_are_known_by_how_they_begin(tmp_path: Path, begins: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(begins + bytes(50))
    assert sounds.is_sound(path)


def test_what_was_played_longest_ago_goes_first_and_what_is_kept_stays(
    feed_library: Library, server: HostileServer
) -> None:
    addresses = [server.url(f"/{number}.mp3") for number in range(4)]
    for number, address in enumerate(addresses):
        server.routes[f"/{number}.mp3"] = answer(BODY, ETAG)
        os.utime(fetch(feed_library, address), (number, number))
    (article_id,) = put(feed_library, [article(0)])
    sounds.keep(feed_library, addresses[0], article_id)
    sounds.make_room(feed_library, 2 * len(BODY), besides=addresses[1])
    assert [each.address for each in sounds.here(feed_library)] == addresses[:2]


def test_a_sound_is_kept_no_longer_than_its_article(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    address = server.url("/7.mp3")
    fetch(feed_library, address)
    (article_id,) = put(feed_library, [article(0)])
    sounds.keep(feed_library, address, article_id)
    sounds.let_go(feed_library)
    assert sounds.here(feed_library)[0].is_kept
    sounds.keep(feed_library, address, article_id + 1_000)
    sounds.let_go(feed_library)
    assert not sounds.here(feed_library)[0].is_kept


def test_erasing_takes_sounds_and_leaves_what_is_somebody_elses(
    feed_library: Library, server: HostileServer
) -> None:
    for name in ("/1.mp3", "/2.mp3"):
        server.routes[name] = answer(BODY, ETAG)
        fetch(feed_library, server.url(name))
    (article_id,) = put(feed_library, [article(0)])
    sounds.keep(feed_library, server.url("/1.mp3"), article_id)
    folder = sounds.folder_of(feed_library.paths)
    other = folder / f"{'0' * 32}.sound"
    other.write_bytes(b"mine")
    erasing.erase_history(feed_library)
    assert [each.address for each in sounds.here(feed_library)] == [server.url("/1.mp3")]
    paths = feed_library.paths
    feed_library.close()
    erasing.erase_everything(paths)
    assert [each.name for each in folder.iterdir()] == [other.name]


def test_a_folder_that_cannot_be_written_is_told(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    folder = sounds.folder_of(feed_library.paths)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"a file in its place")
    with pytest.raises(StorageError):
        fetch(feed_library, server.url("/7.mp3"))
    assert folder.read_bytes() == b"a file in its place"
    assert sounds.here(feed_library) == ()
