"""The command that shows an article: in the window that is open, or its page in the browser."""

import argparse
import os
import webbrowser
from urllib.parse import urlsplit

from readerapp.cli.articles import unknown_article
from readerapp.cli.output import print_result
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library import Library, searching
from readerapp.messages import _, print_message
from readerapp.system import Paths, SingleInstance
from readerapp.system.single_instance import ActivationRequest, ask_running_window


def run(library: Library, options: argparse.Namespace) -> int:
    """Show an article; return the exit status."""
    heads = searching.heads(library, [options.id])
    if not heads:
        return unknown_article(options.id)
    if options.browser:
        return _browse(heads[0].id, heads[0].url, as_json=options.json)
    if not has_window(library.paths):
        print_message(_("No window of this library is open. --browser shows its page on the web."))
        return 1
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    request = ActivationRequest(token=token, article=options.id)
    if not ask_running_window(library.paths.runtime, request):
        print_message(_("The window does not answer."))
        return 1
    values = {"id": options.id, "status": "opened", "in": "window"}
    print_result(values, f"opened     {options.id}", as_json=options.json)
    return 0


def has_window(paths: Paths) -> bool:
    """Return whether a window of this library is open."""
    instance = SingleInstance(paths.lock)
    try:
        instance.acquire()
    except ReaderError as error:
        return error.reason is Reason.LOCKED
    instance.release()
    return False


def _browse(article_id: int, address: str, *, as_json: bool) -> int:
    if urlsplit(address).scheme not in ("http", "https"):
        print_message(_("Article {id} has no page on the web.").format(id=article_id))
        return 1
    try:
        is_open = webbrowser.open(address)
    except (webbrowser.Error, OSError):
        is_open = False
    if not is_open:
        print_message(_("There is no browser that could be started."))
        return 1
    values = {"id": article_id, "status": "opened", "in": "browser"}
    print_result(values, f"opened     {address}", as_json=as_json)
    return 0
