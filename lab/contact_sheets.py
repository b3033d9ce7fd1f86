"""Contact sheets: every page, pane, menu and dialog in each theme and language, on one picture.

    python -m lab.contact_sheets FOLDER [--only NAME] [--looks light-en,dark-fr]

FOLDER gets a picture a scene (THEME-LANGUAGE/NAME.png) and a sheet a look (THEME-LANGUAGE.png).
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from lab.label_scenes import LABELS, put_labelled
from lab.newsstand import (
    EVERYDAY,
    ONE_LANGUAGE,
    THREE,
    Stand,
    make_newsstand,
    many,
    use_it,
    write_in_it,
)
from lab.sheet_scenes import EMPTY, EVERY_DAY, FRONT, LARGE, NOTHING_NEW, Scene
from lab.studio import Sitting, WallClock, open_screen
from readerapp.ui.language.switcher import LANGUAGES

LOOKS = (
    "light-en", "light-fr", "dark-en", "dark-fr", "sepia-en", "black-en", "contrast-light-en",
    "contrast-dark-fr",
)  # fmt: skip
SHEET = 2400  # pixels wide
GAP, CAPTION = 16, 28
WIDEST, ROW = 760, 420  # pixels of a picture


@dataclass(frozen=True)
class Album:
    """Scenes on one library. `stand`: what its reader subscribed to, None for an empty one.

    `kept`: the name under which the library is kept; `is_used`: it is read, searched and written
    in; `letters`: how many times as large as usual; `is_labelled`: it has articles whose labels
    are of every kind.
    """

    kept: str
    stand: Stand | None
    scenes: tuple[Scene, ...]
    is_used: bool = False
    letters: float = 1.0
    is_labelled: bool = False


def _front(name: str, stand: Stand) -> Album:
    return Album(name, stand, tuple(Scene(f"front-{name}-{s.name}", s.show) for s in FRONT))


ALBUMS = (
    Album("", None, EMPTY),
    _front("first-day", EVERYDAY),
    _front("feeds-3", THREE),
    _front("feeds-30", many(30)),
    _front("feeds-300", many(300)),
    _front("one-language", ONE_LANGUAGE),
    Album("first-day", EVERYDAY, NOTHING_NEW),
    Album("first-day", EVERYDAY, EVERY_DAY, is_used=True),
    Album("first-day", EVERYDAY, LARGE, is_used=True, letters=2.0),
    Album("first-day", EVERYDAY, LABELS, is_labelled=True),
)


def main(arguments: list[str]) -> int:
    """Draw everything, or what is named; return the exit status: how many scenes failed."""
    parser = argparse.ArgumentParser(prog="lab.contact_sheets", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--only", default="", help="scenes whose names begin with one of these, by comma"
    )
    parser.add_argument("--looks", default=",".join(LOOKS))
    parser.add_argument("--profiles", type=Path, help="where made libraries are kept")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    open_screen(folder)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    kept: Path = options.profiles or folder / "profiles"
    looks, only = options.looks.split(","), tuple(options.only.split(","))
    failed = 0
    for album in ALBUMS:
        scenes = [each for each in album.scenes if each.name.startswith(only)]
        if scenes:
            profile = _copied(kept, album, folder / "work")
            failed += _draw(app, profile, album.letters, scenes, folder, looks)
            shutil.rmtree(profile)
    for look in looks:
        _sheet(folder / look).save(str(folder / f"{look}.png"))
    return failed


def _copied(kept: Path, album: Album, work: Path) -> Path:
    """Return a library of its own for an album; each is made once."""
    shutil.rmtree(work, ignore_errors=True)
    if album.stand is None:
        work.mkdir(parents=True)
        return work
    there = kept / album.kept
    if not there.exists():
        print(f"making {album.kept}", flush=True)
        make_newsstand(there, album.stand, WallClock())
    shutil.copytree(there, work)
    if album.is_used:
        use_it(work)
        write_in_it(work)
    if album.is_labelled:
        put_labelled(work)
    return work


def _draw(
    app: QApplication,
    profile: Path,
    letters: float,
    scenes: Sequence[Scene],
    folder: Path,
    looks: Sequence[str],
) -> int:
    """Draw scenes in each look; return how many failed."""
    usual, large, failed = app.font(), app.font(), 0
    large.setPointSizeF(letters * usual.pointSizeF())
    app.setFont(large)
    sitting = Sitting(app, profile, WallClock())
    try:
        for scene in scenes:
            for look in looks:
                language = next(tag for tag in LANGUAGES if look.endswith(f"-{tag}"))
                sitting.look(look.removesuffix(f"-{language}"), language)
                target = folder / look / f"{scene.name}.png"
                target.parent.mkdir(parents=True, exist_ok=True)
                try:
                    scene.show(sitting).save(str(target))
                except Exception as error:  # noqa: BLE001 - the others are drawn all the same
                    failed += 1
                    print(f"FAULT {look} {scene.name}: {error!r}", flush=True)
                sitting.dismiss()
    finally:
        sitting.close()
        app.setFont(usual)
    return failed


def _sheet(folder: Path) -> QImage:
    """Lay the pictures of a folder out in rows of one height."""
    pictures = [(each.stem, QImage(str(each))) for each in sorted(folder.glob("*.png"))]
    rows: list[list[tuple[str, QImage]]] = [[]]
    for name, picture in pictures:
        small = picture.scaled(
            WIDEST,
            ROW,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if sum(each.width() + GAP for _, each in rows[-1]) + small.width() > SHEET - GAP:
            rows.append([])
        rows[-1].append((name, small))
    sheet = QImage(SHEET, GAP + len(rows) * (ROW + CAPTION + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#7f7f7f"))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(15)
    painter.setFont(font)
    y = GAP
    for row in rows:
        x = GAP
        for name, small in row:
            painter.drawImage(x, y + CAPTION, small)
            painter.setPen(QColor("white"))
            place = QRect(x, y, max(small.width(), 60), CAPTION)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
            x += small.width() + GAP
        y += ROW + CAPTION + GAP
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
