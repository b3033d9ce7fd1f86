"""Contact sheets: every page, pane, menu and dialog in each theme and language, on one picture.

    python -m tools.contact_sheets FOLDER [--only NAME] [--looks light-en,dark-fr]

FOLDER gets a picture a scene (THEME-LANGUAGE/NAME.png) and a sheet a look (THEME-LANGUAGE.png).
"""

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tools.newsstand import EVERYDAY, ONE_LANGUAGE, THREE, make_newsstand, many, use_it, write_in_it
from tools.sheet_scenes import EMPTY, EVERY_DAY, FRONT, LARGE, NOTHING_NEW, Scene
from tools.studio import Sitting, WallClock, open_screen

LOOKS = ("light-en", "light-fr", "dark-en", "dark-fr", "sepia-en")
SHEET = 2400  # pixels wide
GAP, CAPTION = 16, 28
ROW = 420  # pixels high are the pictures of a row
STANDS = {
    "first-day": EVERYDAY,
    "feeds-3": THREE,
    "feeds-30": many(30),
    "feeds-300": many(300),
    "one-language": ONE_LANGUAGE,
}


def main(arguments: list[str]) -> int:
    """Draw everything, or what is named; return the exit status."""
    parser = argparse.ArgumentParser(prog="tools.contact_sheets", description=__doc__)
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
    looks = options.looks.split(",")
    for name, scenes in _plan(options.only):
        with_look = folder / "work"
        shutil.rmtree(with_look, ignore_errors=True)
        _prepare(kept, name, with_look)
        _draw(app, folder, with_look, scenes, looks)
        shutil.rmtree(with_look, ignore_errors=True)
    for look in looks:
        _sheet(folder / look).save(str(folder / f"{look}.png"))
    return 0


def _plan(only: str) -> Iterator[tuple[str, tuple[Scene, ...]]]:
    """Yield libraries and what is drawn of each."""
    fronts = {name: tuple(Scene(f"front-{name}-{each.name}", each.show) for each in FRONT)
              for name in STANDS}  # fmt: skip
    plan = {
        "empty": EMPTY, **fronts, "first-day+": NOTHING_NEW, "first-day*": EVERY_DAY,
        "first-day**": LARGE,
    }  # fmt: skip
    for name, scenes in plan.items():
        if wanted := tuple(each for each in scenes if each.name.startswith(tuple(only.split(",")))):
            yield name, wanted


def _prepare(kept: Path, name: str, work: Path) -> None:
    """Copy a library; it is made once."""
    stand = STANDS.get(name.rstrip("+*"))
    if stand is None:
        work.mkdir(parents=True)
        return
    there = kept / name.rstrip("+*")
    if not there.exists():
        print(f"making {name}", flush=True)
        make_newsstand(there, stand, WallClock())
    shutil.copytree(there, work)
    if name.endswith("*"):
        use_it(work)
        write_in_it(work)


def _draw(
    app: QApplication, folder: Path, work: Path, scenes: Sequence[Scene], looks: Sequence[str]
) -> None:
    usual = app.font()
    if scenes[0] in LARGE:
        large = app.font()
        large.setPointSizeF(2 * usual.pointSizeF())
        app.setFont(large)
    sitting = Sitting(app, work, WallClock())
    try:
        for scene in scenes:
            for look in looks:
                sitting.look(*look.split("-"))
                target = folder / look / f"{scene.name}.png"
                target.parent.mkdir(parents=True, exist_ok=True)
                try:
                    scene.show(sitting).save(str(target))
                except Exception as error:  # noqa: BLE001 - the others are drawn all the same
                    print(f"FAULT {look} {scene.name}: {error!r}", flush=True)
                sitting.dismiss()
    finally:
        sitting.close()
        app.setFont(usual)


def _sheet(folder: Path) -> QImage:
    """Lay the pictures of a folder out in rows of one height."""
    pictures = [(each.stem, QImage(str(each))) for each in sorted(folder.glob("*.png"))]
    rows: list[list[tuple[str, QImage]]] = [[]]
    for name, picture in pictures:
        small = picture.scaledToHeight(ROW, Qt.TransformationMode.SmoothTransformation)
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
