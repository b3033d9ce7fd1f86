"""What a morning looks at beside reading: menus, layouts, panes, the picture viewer, Arabic, links,
all keys.

Each of them is left again, and the screen has to be as it was.
"""

from lab.desk_reader import TITLE, DeskReader

ROW = (330, 250)  # pixels of the screen: a row of the list
PANES = 4  # navigation, list, article, related stories
BACK = 4  # places there are at most between a page and where one came from
PICTURE = (860, 600)  # the first picture of an article at its top


def look_around(reader: DeskReader) -> None:
    """Look at everything, and come back to where it began."""
    place = reader.place()["article"]["id"]
    menus(reader)
    before = reader.desk.settle()  # with the focus in the article, which was clicked at
    layouts(reader)
    focus_mode(reader)
    shortcuts(reader)
    panes(reader)
    reader.same(before, reader.desk.settle(), "layouts, focus mode and windows leave no trace")
    arabic(reader)
    reader.check(reader.place()["article"]["id"] == place, "back from Arabic to the article")
    link(reader)


def menus(reader: DeskReader) -> None:
    """Open the menus of a row, of the article and of a picture."""
    desk = reader.desk
    for name, at in (("menu of a row", ROW), ("menu of the article", PICTURE)):
        reader.begin()
        desk.click(*at, button=3)
        reader.end(name)
        desk.press("Escape")
        desk.away()
        desk.settle()
    for name, letter in (
        ("file menu", "f"), ("edit menu", "e"), ("go menu", "g"), ("article menu", "a"),
        ("feeds menu", "d"), ("help menu", "h"),
    ):  # fmt: skip
        reader.press(name, f"alt+{letter}")
        desk.press("Escape", "Escape")
        desk.settle()


def layouts(reader: DeskReader) -> None:
    """Go through the three layouts."""
    reader.press("list above the article", "ctrl+2")
    reader.press("one at a time", "ctrl+3")
    reader.press("three columns", "ctrl+1")


def focus_mode(reader: DeskReader) -> None:
    reader.press("focus mode", "shift+F11")
    reader.press("no focus mode", "Escape")


def shortcuts(reader: DeskReader) -> None:
    desk = reader.desk
    reader.begin()
    desk.press("F1")
    desk.wait_until(lambda: len(desk.titles()) > 1)
    reader.end("all keys")
    desk.press("Escape")
    desk.wait_until(lambda: len([each for each in desk.titles() if TITLE in each]) == 1)
    desk.settle()


def arabic(reader: DeskReader) -> None:
    """Read an Arabic article with its relatives and its picture, and go back."""
    desk = reader.desk
    reader.begin()
    desk.press("slash", "ctrl+a")
    desk.type("lang:ar")
    desk.press("Return")
    desk.settle()
    desk.press("j")
    reader.end("arabic article")
    for key in ("j", "j"):
        desk.press(key)
        desk.settle()
    reader.begin()
    desk.click(*PICTURE, button=3)
    reader.end("menu of a picture")
    desk.press("Escape")
    desk.away()
    desk.settle()
    before = len(desk.titles())
    reader.begin()
    desk.click(*PICTURE)
    reader.end("picture viewer")
    reader.check(len(desk.titles()) >= before, "the picture viewer is there")
    desk.press("Escape")
    desk.away()
    desk.settle()
    read = reader.read()
    desk.press("m")
    desk.settle()
    reader.check(len(read - reader.read()) == 1, "keys work where they did before the viewer")
    for _ in range(3):  # to the first two articles, and to the list there was
        desk.press("alt+Left")
        desk.settle()
    reader.end("back from arabic")


def panes(reader: DeskReader) -> None:
    """Go round all panes by F6, and back: each step is seen, and the last is the first."""
    desk = reader.desk
    before = last = desk.settle()
    for name, key in (("next", "F6"), ("previous", "shift+F6")):
        for number in range(PANES):
            reader.press(f"{name} pane {number + 1}", key)
            now = desk.settle()
            reader.check(bool((last != now).any()), f"the focus in the {name} pane is seen")
            last = now
        reader.same(before, last, f"{name} panes come round")


def link(reader: DeskReader) -> None:
    """Open the menu of a link by keys, in an article that has one, and go back."""
    desk = reader.desk
    article, read = reader.place()["article"]["id"], reader.read()
    reader.begin()
    desk.press("slash", "ctrl+a")
    desk.type("dockers signent lang:fr before:2026-11-10")
    desk.press("Return")
    desk.settle()
    desk.press("j")
    desk.settle()
    if reader.read() != read:
        desk.press("m")
    desk.press("F6")
    reader.end("article with a link")
    desk.press("Tab")
    before = desk.settle()
    reader.press("menu of a link", "shift+F10")
    reader.check(bool((before != desk.settle()).any()), "a link has a menu")
    desk.press("Escape")
    reader.same(before, desk.settle(), "the menu of a link leaves no trace")
    for _ in range(BACK):
        desk.press("alt+Left")
        desk.settle()
        if reader.place()["article"]["id"] == article:
            break
    reader.end("back from the link")
    reader.check(reader.place()["article"]["id"] == article, "back from the link to the article")
    reader.check(reader.read() == read, "looking at a link marks nothing")
