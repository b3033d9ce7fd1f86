"""The grammar of the window's command line. Loads no Qt: wrong use and --help end before it."""

import argparse
from collections.abc import Sequence
from math import isfinite
from pathlib import Path

from readerapp.messages import _

SCREENSHOT, PDF = "screenshot", "pdf"
_WIDEST = 16_384  # pixels of a side: what an image of Qt's rasteriser can have is 32,767
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
_SCALES = (0.25, 8.0)
_THEMES = ("light", "dark", "sepia", "black", "contrast-light", "contrast-dark")
_USAGE = """readerapp [--profile DIR] [PATH-OR-URL ...]
       readerapp screenshot FILE [...]
       readerapp pdf FILE --article ID [...]"""


def window_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of the window; wrong use ends the program with status 2.

    `shot` is the file to draw into, None for a window on the screen; `pages` that of an article as
    PDF.
    """
    parser = argparse.ArgumentParser(
        prog="readerapp",
        usage=_USAGE,
        description=_(
            "Open the window; or draw it into a picture, or lay an article out on pages "
            "(PDF), both also without a screen."
        ),
        epilog=_("What readerapp does without a window: readerapp --help"),
    )
    parser.add_argument("--profile", type=_folder, metavar="DIR", help=_("folder of the library"))
    parser.add_argument(
        "--in-tray", action="store_true", help=_("start in the tray, if the settings keep it there")
    )
    parser.add_argument(
        "inputs", nargs="*", metavar="PATH-OR-URL", help=_("what is to be imported")
    )
    shot = parser.add_argument_group(_("of screenshot; pdf takes the first three"))
    shot.add_argument("--force", action="store_true", help=_("replace an older file of the kind"))
    shot.add_argument("--article", type=_number, metavar="ID", help=_("with this article open"))
    shot.add_argument("--language", metavar="TAG", help=_("of the interface, such as fr"))
    shot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help=_("in pixels"))
    shot.add_argument("--scale", type=_scale, default=1.0, metavar="N", help=_("1 to 2, usually"))
    shot.add_argument("--theme", choices=_THEMES)
    shot.add_argument("--question", action="store_true", help=_("with the privacy question"))
    shot.add_argument(
        "--choose", default="", help=_("after choosing these commands, separated by commas")
    )
    shot.add_argument("--find-feed", default="", help=_("with what is found at this address"))
    shot.add_argument("--search", default="", help=_("with these words in the search box"))
    options = parser.parse_intermixed_args(arguments)  # options may stand between the names
    options.shot = options.pages = None
    if options.inputs[:1] == [PDF]:
        options.pages = Path(options.inputs[-1])
        if len(options.inputs) != 2 or options.pages.suffix.lower() != ".pdf":
            parser.error(_("pdf takes one file with an ending of .pdf"))
        if options.article is None:
            parser.error(_("pdf takes the number of an article, as lists print it: --article 7"))
    if options.inputs[:1] == [SCREENSHOT]:
        options.shot = Path(options.inputs[-1])
        if len(options.inputs) != 2 or options.shot.suffix.lower() not in _PICTURES:
            message = _("screenshot takes one file with an ending of {endings}")
            parser.error(message.format(endings=", ".join(_PICTURES)))
    return options


def _size(text: str) -> tuple[int, int]:
    width, _by, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        message = _("takes a size such as 1440x900, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    size = int(width[:9]), int(height[:9])
    if not all(1 <= side <= _WIDEST for side in size):
        message = _("takes sides from 1 to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(most=_WIDEST, text=text))
    return size


def _scale(text: str) -> float:
    least, most = _SCALES
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not (isfinite(scale) and least <= scale <= most):
        message = _("takes a number from {least} to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(least=least, most=most, text=text))
    return scale


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text[:20]) < 2**63:  # as SQLite counts
        message = _("takes a number as lists print them, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return int(text)


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError(_("takes the name of a folder, not an empty one"))
    return Path(text)
