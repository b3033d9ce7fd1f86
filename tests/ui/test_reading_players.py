"""Sound and film of an article: a box with a way to the player, and nothing that asks unasked."""

from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from window_desktop import Desktop, MakeDesktop, article

from readerapp.background.sound_process import wanted_package
from readerapp.domain.drafts import Enclosure
from readerapp.library import erasing, players
from readerapp.library.opening import Library
from readerapp.settings import OPEN_LINKS, LinkOpening

SOUND = "https://cast.example/7.mp3"
PAPER = "https://cast.example/7.pdf"
ENCLOSURES = (
    Enclosure(SOUND, "audio/mpeg", 30_500_000, "Episode <b>7</b>"),
    Enclosure("https://cast.example/film.mp4?token=1", "video/mp4"),
    Enclosure(PAPER, "application/pdf", 1_000),
)


class Desk(QObject):
    """A desktop that opens what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile() if url.isLocalFile() else url.toString())


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, desk, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    yield desk
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def cast(make_desktop: MakeDesktop) -> Desktop:
    desktop = make_desktop([article(0, enclosures=ENCLOSURES, body_html="<p>Words.</p>")])
    desktop.open(0)
    return desktop


def shown(desktop: Desktop) -> str:
    text = desktop.window.reading.view.document().toPlainText()
    return "".join(c for c in text if c not in "\u2060\u2068\u2069")


def test_a_box_says_what_is_to_be_heard_or_seen_and_files_stand_below(cast: Desktop) -> None:
    text = shown(cast)
    assert "Audio" in text
    assert "Episode <b>7</b>\n" in text
    assert "Open in the player · Save… · " in text  # where QtMultimedia is, more stands around it
    assert "Video" in text
    assert "film.mp4\nOpen in the player · Save… · MP4" in text
    assert text.index("film.mp4") < text.index("Files") < text.index("7.pdf")


def test_the_player_is_given_the_sound_and_the_browser_the_file(cast: Desktop, desk: Desk) -> None:
    emit = cast.window.reading.link_activated.emit
    emit(SOUND)
    cast.settle()
    playlist = cast.library.paths.cache / players.PLAYLIST_NAME
    assert desk.opened == [str(playlist)]
    assert playlist.read_text("utf-8").splitlines()[-1] == SOUND
    emit(PAPER)
    cast.settle()
    assert desk.opened[1:] == [PAPER]


def test_what_would_play_a_sound_here_is_said_once(cast: Desktop, desk: Desk) -> None:
    if not wanted_package():
        pytest.skip("QtMultimedia is here")
    emit = cast.window.reading.link_activated.emit
    emit(ENCLOSURES[1].address)
    cast.settle()
    assert cast.notice() == ""  # films have no other player
    emit(SOUND)
    cast.settle()
    assert f"install PySide6-Addons=={PySide6.__version__} with pip" in cast.notice()
    cast.window.toast.hide()
    emit(SOUND)
    cast.settle()
    assert len(desk.opened) == 3
    assert cast.notice() == ""


def test_a_text_that_needs_a_bar_only_just_is_written_once(make_desktop: MakeDesktop) -> None:
    """Emptied, it needs none, and the title has another size without one."""
    words = [article(n, enclosures=ENCLOSURES, body_html="<p>Words.</p>") for n in (0, 2)]
    desktop = make_desktop(words)
    desktop.window.resize(760, 760)
    for number, source in ((0, "Gazette 0"), (1, "Gazette 2")):
        desktop.open(number)
        for zoom in (110, 100):
            desktop.window.reading.view.set_zoom(zoom)
            desktop.settle()
            assert shown(desktop).count(source) == 1


def test_it_is_asked_first_when_that_is_set(cast: Desktop, desk: Desk) -> None:
    cast.reader.settings.set(OPEN_LINKS, LinkOpening.ASK)
    cast.window.reading.link_activated.emit(SOUND)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text() == "Play this address?"
    box.defaultButton().click()
    cast.settle()
    assert len(desk.opened) == 1
    assert not desk.opened[0].startswith("https")


def test_where_no_playlist_can_be_written_the_browser_plays(cast: Desktop, desk: Desk) -> None:
    cache = cast.library.paths.cache
    (cache / players.PLAYLIST_NAME).mkdir(parents=True)
    cast.window.reading.link_activated.emit(SOUND)
    cast.settle()
    assert desk.opened == [SOUND]


def test_a_playlist_has_one_entry_and_goes_when_everything_is_erased(library: Library) -> None:
    path = players.playlist(library, SOUND, "Two\nlines\r#EXTINF:-1,")
    assert path.read_text("utf-8").splitlines()[2:] == ["#EXTINF:-1,Two lines #EXTINF:-1,", SOUND]
    paths = library.paths
    library.close()
    erasing.erase_everything(paths)
    assert not Path(path).exists()


def test_what_is_played_elsewhere_and_a_missing_part_say_how_to_open_them(
    make_desktop: MakeDesktop, desk: Desk
) -> None:
    body = (
        "<p>Words.</p>"
        '<figure><p><a href="https://www.tide.example/w?v=1">The tide</a></p></figure>'
        '<p>More words.</p><hr title="missing-part">'
    )
    desktop = make_desktop([article(0, body_html=body, url="https://news.example/whole")])
    desktop.open(0)
    text = shown(desktop)
    assert "The tide\ntide.example · Open in Browser\nMore words." in text
    assert "read all of it.\nOpen in Browser" in text
    assert desk.opened == []
    desktop.window.reading.link_activated.emit("https://www.tide.example/w?v=1")
    desktop.settle()
    assert desk.opened == ["https://www.tide.example/w?v=1"]
