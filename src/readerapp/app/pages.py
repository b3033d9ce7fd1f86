"""Writes an article as a PDF file without a window: `readerapp pdf FILE --article ID`."""

import argparse
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from readerapp import settings as declared
from readerapp.app.handover import paths_of
from readerapp.app.reader import DRAW_PICTURE
from readerapp.domain.articles import PictureState
from readerapp.domain.errors import ReaderError
from readerapp.library import export, open_library, preferences, reading
from readerapp.library.output_files import PAGES, output_file
from readerapp.library.reading import ReadableArticle
from readerapp.messages import _, harmless, print_message, sentence
from readerapp.settings import Settings
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.language.wording import Wording
from readerapp.ui.sharing.pages import DRAWN
from readerapp.ui.sharing.paper import pages_file
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.widgets.pictures import image_of

if TYPE_CHECKING:
    from readerapp.library import Library

FAILED = 1


def write_pages(app: QApplication, options: argparse.Namespace) -> int:
    """Write the article; return the exit status."""
    if options.language and options.language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        message = _("--language takes one of {known}, not “{given}”.")
        print_message(message.format(known=known, given=options.language))
        return FAILED
    try:
        output_file(options.pages, PAGES, replace=options.force)  # before the work
        with open_library(paths_of(options)) as library:
            found = reading.readable(library, options.article)
            data = _drawn(app, library, found, options.language) if found else b""
        if found:
            export.save_made(data, options.pages, PAGES, replace=options.force)
    except ReaderError as error:
        print_message(sentence(error))
        return FAILED
    if found is None:
        print_message(_("There is no article {id}.").format(id=options.article))
        return FAILED
    line = _("article {id} saved to {path}").format(id=options.article, path=options.pages)
    sys.stdout.write(f"{harmless(line)}\n")
    return 0


def _drawn(app: QApplication, library: "Library", found: ReadableArticle, language: str) -> bytes:
    """The file in that language, or in that of the window; the terminal keeps its own."""
    settings = Settings(preferences.stored(library), lambda _key, _value: None)
    serif = settings.get(declared.READING_FONT) is declared.ReadingFont.SERIF
    appearance = Appearance(app)  # it has the fonts
    try:
        appearance.use_language(language or settings.get(declared.INTERFACE_LANGUAGE))
        file = pages_file(found, _pictures(library, found), SharingWords(Wording()), serif=serif)
        for _part in file.write():
            pass
    finally:
        appearance.stop()
    return file.data


def _pictures(library: "Library", found: ReadableArticle) -> dict[int, QImage]:
    """The pictures that are here, drawn by a process of their own; without those that are bad."""
    images: dict[int, QImage] = {}
    for picture in found.article.pictures:
        if picture.state is PictureState.STORED:
            with suppress(ReaderError):
                pixels = reading.drawn_picture(
                    library, DRAW_PICTURE, found.article.head.id, picture.position, DRAWN
                )
                if pixels and pixels.fits(DRAWN):
                    images[picture.position] = image_of(pixels)
    return images
