"""Files of articles are saved whole or not at all, and gone on with where they broke off."""

from pathlib import Path
from threading import Event

import pytest
from disk_cases import Mount
from hostile_server import HostileServer, Request, answer, in_turn

from readerapp.domain.errors import FetchError, Reason, StorageError
from readerapp.library import Library, downloads
from readerapp.library.downloads import PartFile
from readerapp.network.downloads import DownloadHead

BODY = b"ID3" + bytes(range(256)) * 600
ETAG = 'ETag: "1"'


class Breaking:
    """Serves pieces to who asks for them, and breaks off after so many bytes of each answer."""

    def __init__(self, after: int) -> None:
        self.after = after

    def __call__(self, request: Request) -> bytes:
        begin = int(request.headers.get("range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        said = f"Content-Range: bytes {begin}-{len(BODY) - 1}/{len(BODY)}"
        status = "206 Partial Content" if begin else "200 OK"
        whole = answer(BODY[begin:], ETAG, *((said,) if begin else ()), status=status)
        left = len(BODY) - begin
        return whole[: len(whole) - left + min(self.after, left)]


def fetch(library: Library, server: HostileServer, file: PartFile) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    downloads.download(
        library, server.url("/7.mp3"), file, lambda *both: told.append(both), Event()
    )
    return told


def test_a_file_is_whole_or_not_there(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    file = PartFile(feed_library, out / "7.mp3")
    told = fetch(feed_library, server, file)
    assert [each.name for each in out.iterdir()] == ["7.mp3"]
    assert (out / "7.mp3").read_bytes() == BODY
    assert told[0] == (0, len(BODY))
    with pytest.raises(StorageError, match="already exists"):
        PartFile(feed_library, out / "7.mp3")
    PartFile(feed_library, out / "7.mp3", replace=True).close()
    (out / "letter.mp3").write_text("Dear all", "utf-8")
    with pytest.raises(StorageError, match="something else"):
        PartFile(feed_library, out / "letter.mp3", replace=True)


def test_it_goes_on_by_itself_as_long_as_more_comes(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    server.routes["/7.mp3"] = Breaking(70_000)
    fetch(feed_library, server, PartFile(feed_library, tmp_path / "7.mp3"))
    assert (tmp_path / "7.mp3").read_bytes() == BODY
    asked = [each.headers.get("range", "") for each in server.asked]
    assert asked == ["", "bytes=70000-", "bytes=140000-"]


def test_what_broke_off_is_kept_to_go_on_with_until_it_is_closed(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    breaks = Breaking(70_000)
    server.routes["/7.mp3"] = breaks
    file = PartFile(feed_library, out / "7.mp3")
    breaks.after = 0
    with pytest.raises(FetchError):
        fetch(feed_library, server, file)
    breaks.after = 70_000
    server.routes["/7.mp3"] = lambda request: (
        breaks(request) if not request.headers.get("range") else answer(status="503 Busy")
    )
    with pytest.raises(FetchError) as told:
        fetch(feed_library, server, file)
    assert (told.value.status, file.size) == (503, 70_000)
    assert [each.suffix for each in out.iterdir()] == [".part"]
    server.routes["/7.mp3"] = breaks
    fetch(feed_library, server, file)
    assert (out / "7.mp3").read_bytes() == BODY
    file.close()  # after the end nothing is left to remove
    assert [each.name for each in out.iterdir()] == ["7.mp3"]


def test_a_server_that_forgot_the_version_is_asked_anew(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    server.routes["/7.mp3"] = in_turn(
        Breaking(70_000), answer(status="416 Range Not Satisfiable"), answer(BODY)
    )
    fetch(feed_library, server, PartFile(feed_library, tmp_path / "7.mp3"))
    assert (tmp_path / "7.mp3").read_bytes() == BODY
    assert ["range" in each.headers for each in server.asked] == [False, True, False]


def test_an_endless_row_of_breaks_ends(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    server.routes["/7.mp3"] = Breaking(1)
    file = PartFile(feed_library, tmp_path / "7.mp3")
    with pytest.raises(FetchError):
        fetch(feed_library, server, file)
    assert len(server.asked) == downloads.MOST_BREAKS + 1
    file.close()


def test_giving_up_and_what_cannot_be_written_leave_nothing(
    feed_library: Library, server: HostileServer, tmp_path: Path
) -> None:
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    cancelled = Event()
    file = PartFile(feed_library, tmp_path / "7.mp3")
    with pytest.raises(FetchError) as told:
        downloads.download(
            feed_library,
            server.url("/7.mp3"),
            file,
            lambda there, _total: cancelled.set() if there else None,
            cancelled,
        )
    assert told.value.reason is Reason.CANCELLED
    assert file.size
    file.close()
    assert not list(tmp_path.glob(".*.part"))
    with pytest.raises(StorageError):
        fetch(feed_library, server, PartFile(feed_library, tmp_path / "missing" / "7.mp3"))


def test_a_full_disk_keeps_the_file_that_was_there(
    feed_library: Library, server: HostileServer, mount: Mount
) -> None:
    disk = mount(100_000)
    (disk / "7.mp3").write_bytes(b"ID3 before")
    server.routes["/7.mp3"] = answer(BODY, ETAG)
    file = PartFile(feed_library, disk / "7.mp3", replace=True)
    with pytest.raises(StorageError) as told:
        fetch(feed_library, server, file)
    assert told.value.reason is Reason.DISK_FULL
    file.close()
    assert [each.read_bytes() for each in disk.iterdir()] == [b"ID3 before"]


def test_small_pieces_that_find_no_room_leave_nothing(feed_library: Library, mount: Mount) -> None:
    disk = mount(20_000)
    file = PartFile(feed_library, disk / "7.mp3")
    file.begin(DownloadHead(0, 0, ""))

    def fill() -> None:
        for _ in range(1_000):
            file.take(b"ID3" * 40)  # kept back until there is more to write

    with pytest.raises(StorageError):
        fill()
    file.close()
    assert list(disk.iterdir()) == []
