"""A morning with the reader: from the first start to the one after a crash, by real keys on a real
X server.

    python -m lab.morning FOLDER

The profile is empty and temporary; FOLDER gets a picture of each step. Prints what each step took
in keys, clicks and seconds, and whether everything is where it was. `lab.desk` says what it needs.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from lab.desk import Desk
from lab.desk_reader import TITLE, DeskReader

SCREEN = (1500, 960)
WIDE, NARROW, HIGH = 1440, 480, 880
ASKED_EVERY = 4  # seconds between two questions whether all articles are compared
VIEW, LANGUAGE, THEME = "alt+v", "l", "t"
NO_COMMAND = "Pause"  # after a key what has the focus shows it, after a start not yet
ARROWS = slice(56, 90), slice(60, 140)  # rows, columns: Back and Forward, which begin anew
ENGLISH = 3  # which report of the third story is in English
READ = 6  # the three stories, two in Arabic, and what one came back to from these
ROW = (330, 250)  # pixels of the screen: a row of the list
PANES = 4  # navigation, list, article, related stories
BACK = 4  # places there are at most between a page and where one came from
PICTURE = (860, 600)  # the first picture of an article at its top


def play(reader: DeskReader) -> None:
    """Play a morning."""
    first_minute(reader)
    three_stories(reader)
    acting(reader)
    searching(reader)
    resizing(reader)
    french(reader)
    dark(reader)
    look_around(reader)
    again(reader)
    after_a_crash(reader)


def first_minute(reader: DeskReader) -> None:
    desk = reader.desk
    reader.begin()
    reader.start()
    desk.resize(TITLE, WIDE, HIGH)
    reader.end("welcome")
    reader.begin()
    desk.press("shift+Tab", "shift+Tab", "space")
    desk.wait_until(lambda: desk.titles() != [TITLE])
    reader.end("question")
    desk.press("Escape")
    desk.settle()
    desk.picture("first edition")
    desk.wait_until(lambda: is_compared(reader), ASKED_EVERY)
    reader.end("front page")
    (edition,) = reader.asks("frontpage")
    cards = [card for section in edition["sections"] for card in section["cards"]]
    reader.check(any(len(card["articles"]) > 1 for card in cards), "the page tells stories")
    reader.check(not reader.read(), "nothing is marked as read")


def is_compared(reader: DeskReader) -> bool:
    """Whether the front page knows of every article which story it tells."""
    (edition,) = reader.asks("frontpage")
    return bool(edition["compared"] == edition["to_compare"] > 0)


def three_stories(reader: DeskReader) -> None:
    desk = reader.desk
    languages: list[str] = []
    for number in range(3):
        reader.press("card", "j")
        reader.press("opened", str(number + 1))
        article = reader.place()["article"]["id"]
        languages.append(str(reader.articles()[article]["language"]))
        reader.press("back on the card", "alt+Left")
    reader.check(len(set(languages)) == 3, f"three languages: {languages}")
    before = desk.settle()
    reader.press("forward", "alt+Right")
    desk.press("alt+Left")
    reader.same(before, desk.settle(), "forward and back again")


def acting(reader: DeskReader) -> None:
    desk = reader.desk
    reader.press("menu of a card", "shift+F10")
    reader.press("less of this", "l")
    desk.press(str(ENGLISH))
    desk.settle()
    reader.press("star", "s")
    reader.begin()
    desk.press("shift+t")
    desk.settle()
    desk.type("morning")
    desk.settle()
    desk.picture("typing a tag")
    desk.press("Return")
    reader.end("tag")
    desk.press("Escape")
    reader.begin()
    desk.press("shift+n")
    desk.settle()
    desk.type("Read with coffee")
    reader.end("note")
    desk.press("Escape")
    desk.settle()
    reader.begin()
    desk.press("ctrl+f")
    desk.type("the")
    desk.settle()
    desk.picture("found")
    desk.press("Escape")
    desk.settle()
    desk.press("h")
    reader.end("highlight")


def searching(reader: DeskReader) -> None:
    desk = reader.desk
    search(reader, "tag:morning")
    reader.end("search")
    search(reader, "night")
    reader.end("another search")
    desk.press("j")
    desk.settle()
    reader.press("further down", "space")
    desk.press("m")  # as it was: nothing but the three stories counts as read
    desk.settle()


def search(reader: DeskReader, words: str) -> None:
    """Search, and count from here."""
    reader.begin()
    reader.desk.press("slash", "ctrl+a")
    reader.desk.type(words)
    reader.desk.press("Return")
    reader.desk.settle()


def resizing(reader: DeskReader) -> None:
    desk = reader.desk
    before = desk.settle()
    desk.picture("wide")
    desk.resize(TITLE, NARROW, HIGH)
    desk.settle()
    desk.picture("narrow")
    desk.resize(TITLE, WIDE, HIGH)
    reader.same(before, desk.settle(), "panes and places after a narrow window")


def french(reader: DeskReader) -> None:
    desk = reader.desk
    before = desk.settle()
    reader.press("view menu", VIEW)
    reader.press("languages", LANGUAGE)
    reader.press("french", "Down", "Down", "Return")
    reader.press("french front page", "alt+Home")
    reader.press("french article", "alt+Left")
    reader.press("french view menu", "alt+a")
    reader.press("english again", "g", "Down", "Return")
    reader.same(before, desk.settle(), "the language leaves no trace")


def dark(reader: DeskReader) -> None:
    desk = reader.desk
    before = desk.settle()
    choose_theme(reader, "d")
    reader.end("dark")
    reader.press("dark front page", "alt+Home")
    reader.press("dark article", "alt+Left")
    choose_theme(reader, "e")
    reader.end("sepia")
    choose_theme(reader, "s")
    reader.same(before, desk.settle(), "the theme leaves no trace")


def choose_theme(reader: DeskReader, letter: str) -> None:
    """Choose a theme by the letters of the menus."""
    reader.begin()
    for key in (VIEW, THEME, letter):
        reader.desk.press(key)
        reader.desk.settle()


# Beside reading: menus, layouts, panes, the picture viewer, Arabic, links, all keys. Each is left
# again, and the screen has to be as it was.


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


# The second start, and those after crashes


def again(reader: DeskReader) -> None:
    """Quit and start again, in the dark and on a search."""
    desk = reader.desk
    choose_theme(reader, "d")
    desk.press("shift+F6")  # to the list, where the keys are after a start
    before, place, looks = desk.settle(), reader.place(), reader.looks()
    reader.begin()
    reader.quit()
    reader.end("quit")
    check_library(reader)
    reader.begin()
    reader.start()
    reader.end("second start")
    desk.press(NO_COMMAND)
    after = desk.settle()
    after[ARROWS] = before[ARROWS]
    reader.same(before, after, "the second start shows what was left")
    reader.check(reader.place() == place, "list, article and places are as they were")
    reader.check(reader.looks() == looks, "theme, language, layout and folders are as they were")


def check_library(reader: DeskReader) -> None:
    """Check what is kept of the morning."""
    check, articles = reader.check, reader.articles()
    starred = [each for each in articles.values() if each["starred"]]
    check(len(starred) == 1, f"one article is starred: {len(starred)}")
    for query in ("tag:morning", 'note:"coffee"', "has:highlight"):
        found = reader.asks("search", query)
        check(len(found) == 1, f"{query} finds one: {len(found)}")
    count = len(reader.read())
    check(count == READ, f"{READ} articles are read: {count}")


def after_a_crash(reader: DeskReader) -> None:
    """Kill it in the middle of reading, twice: on an article, and on the front page."""
    desk = reader.desk
    for name, keys in (("article", ("k", "space")), ("front page", ("alt+Home", "j", "j", "j"))):
        for key in keys:
            desk.press(key)
            desk.settle()
        before, place = desk.settle(), reader.place()
        desk.picture(f"{name} before a crash")
        reader.kill()
        reader.begin()
        reader.start()
        reader.end(f"{name} after a crash")
        desk.press(NO_COMMAND)
        after = desk.settle()
        after[ARROWS] = before[ARROWS]
        reader.same(before, after, f"the start after a crash shows the {name}")
        reader.check(reader.place() == place, f"the place on the {name} is as it was")
    check_annotations(reader)
    reader.quit()


def check_annotations(reader: DeskReader) -> None:
    """Check that no crash took what the reader wrote."""
    found = reader.asks("search", 'tag:morning note:"coffee" has:highlight is:starred')
    reader.check(len(found) == 1, f"star, tag, note and highlight are there: {len(found)}")


def main(arguments: list[str]) -> int:
    """Play a morning; return how many faults there were."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    desk = Desk(parser.parse_args(arguments).folder, *SCREEN)
    with tempfile.TemporaryDirectory() as home:
        reader = DeskReader(desk, Path(home) / "profile")
        began = time.monotonic()
        try:
            play(reader)
        finally:
            reader.kill()
            desk.close()
    seconds, faults = time.monotonic() - began, len(reader.faults)
    print(f"{desk.keys} keys, {desk.clicks} clicks, {seconds:.0f} s; {faults} faults")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
