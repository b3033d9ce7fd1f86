"""The commands about translation models. What is fetched is told before, and asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from readerapp.cli.command import EVENTS, Argument, Command, Needs, Topic, flag, path
from readerapp.cli.output import iso, may_fetch, megabytes, print_progress, print_result
from readerapp.cli.terminal import pad
from readerapp.domain.errors import ReaderError, Reason, SourceError
from readerapp.messages import _, print_message

if TYPE_CHECKING:
    from typing import NotRequired, Required, TypedDict

    from readerapp.cli.command import Moment
    from readerapp.domain.translation import (
        Inspection,
        InstalledModel,
        Offer,
        RegistryNews,
        TranslationModel,
    )
    from readerapp.network.request import CancelFlag
    from readerapp.system import Paths

_WRONG_USE = 2
_EVERY = 200_000  # bytes between two events of progress

Tell = Callable[[int, int], object]


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    asking = (
        flag("--yes", _("do not ask")),
        Argument(
            "--from",
            dest="base",
            metavar="ADDRESS",
            help=_("from a host of yours with the same files"),
        ),
    )
    yield Command(
        "models",
        _("list, add, download and remove translation models"),
        "readerapp models fetch fr-en",
        topic=Topic.PROGRAM,
        place=3,
        actions=(
            Command(
                "list",
                _("list the models there are, and those that the catalogue knows"),
                "readerapp models list --installed",
                arguments=(flag("--installed", _("only installed ones")),),
                is_paged=True,
                run=run,
            ),
            Command(
                "add",
                _("add a model from a folder, a ZIP or tar file, or a file of it"),
                "readerapp models add model.zip",
                arguments=(
                    Argument("path", type=path, metavar="PATH"),
                    flag("--unknown", _("also one that the catalogue does not know")),
                    flag("--preview", _("only say what it is")),
                    EVENTS,
                ),
                run=run,
            ),
            Command(
                "fetch",
                _("download models of the catalogue, or what is missing of them"),
                "readerapp models fetch fr-en",
                arguments=(
                    Argument(
                        "pairs", nargs="+", metavar="PAIR", help=_("from and to, such as fr-en")
                    ),
                    *asking,
                    EVENTS,
                ),
                run=run,
            ),
            Command(
                "update",
                _("look for newer models; none is downloaded"),
                "readerapp models update",
                arguments=(*asking, EVENTS),
                run=run,
            ),
            Command(
                "remove",
                _("delete a model"),
                "readerapp models remove KEY",
                arguments=(Argument("key", metavar="KEY"),),
                run=run,
            ),
        ),
        needs=Needs.FOLDERS,
    )


def run(paths: Paths, options: argparse.Namespace) -> int:
    """List, add, fetch or remove models, or look for newer ones."""
    if options.action in ("fetch", "update"):
        from readerapp.library.translation_models import chosen_address

        options.base = options.base or chosen_address(paths)
    action = {"list": _list, "add": _add, "fetch": _fetch, "update": _update, "remove": _remove}[
        options.action
    ]
    if getattr(options, "events", False):
        return _run_with_events(paths, options)
    return action(paths, options)


def _list(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.library import translation_models

    damaged = translation_models.damaged(paths)
    for each in translation_models.installed(paths):
        if each.model.key not in damaged:
            values = _model_values(each.model) | {
                "state": "installed", "installed": iso(each.installed_at)
            }  # fmt: skip
            print_result(values, _line(each.model, "installed"), as_json=options.json)
    for key in damaged:
        values = {"key": key, "state": "damaged"}
        print_result(values, f"{key}  " + _("damaged, and not used"), as_json=options.json)
    if not options.installed:
        for offer in translation_models.available(paths):
            if not offer.is_installed and offer.model.key not in damaged:
                state = "incomplete" if offer.fetched else "available"
                values = _offer_values(offer) | {"state": state}
                print_result(values, _line(offer.model, state), as_json=options.json)
    return 1 if damaged else 0


def _add(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.library import translation_models

    found = translation_models.inspect(paths, options.path)
    if options.preview:
        print_result(_found_values(found), _found_line(found), as_json=options.json)
        return 0
    added = _added(paths, options, found)
    return _print_added(added, options)


def _print_added(added: InstalledModel, options: argparse.Namespace) -> int:
    line = _("Added {name}: {key}").format(name=added.model.name, key=added.model.key)
    print_result(_added_values(added), line, as_json=options.json)
    return 0


def _added(
    paths: Paths,
    options: argparse.Namespace,
    found: Inspection,
    cancelled: CancelFlag | None = None,
) -> InstalledModel:
    from readerapp.library import translation_models
    from readerapp.system import system_clock

    if not found.is_known and not options.unknown:
        raise SourceError(Reason.UNKNOWN_MODEL, found.model.name)
    return translation_models.add(
        paths,
        options.path,
        system_clock.now(),
        may_be_unknown=options.unknown,
        cancelled=cancelled.is_set if cancelled else lambda: False,
    )


def _fetch(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.library.model_fetching import host_of  # loads the network
    from readerapp.library.translation_models import show_titles_of

    _refuse_without_engine()
    offers = _offers(paths, options)
    if offers is None:
        return 1
    wanted = [each for each in offers if not each.is_installed]
    for offer in offers:
        if offer.is_installed:
            print_message(_("{name} is installed already.").format(name=offer.model.name))
    if not wanted:
        return 0
    message = _("{name}, made by {maker}, {licence}: {size} from {host}, {kept} on disk.")
    for offer in wanted:
        print_message(
            message.format(
                name=offer.model.name,
                maker=offer.made_by,
                licence=offer.model.licence,
                size=_to_fetch(offer),
                host=host_of(offer),
                kept=megabytes(offer.model.size),
            )
        )
    print_message(_("That host sees this computer’s address and which languages are downloaded."))
    if not options.yes and not may_fetch():
        print_message(_("Nothing was downloaded."))
        return _WRONG_USE
    for offer in wanted:
        tell = print_progress(_("downloaded {done} of {total}"), parts=20)
        try:
            added = _fetched(paths, options, offer, None, tell)
        except ReaderError:
            names = ", ".join(each.name for each in offer.model.files)
            message = _("Where it cannot be downloaded, “models add” takes its files: {names}.")
            print_message(message.format(names=names))
            raise
        _print_added(added, options)
        show_titles_of(paths, [offer])
    return 0


def _to_fetch(offer: Offer) -> str:
    size = megabytes(max(0, offer.model.download_size - offer.fetched))
    return _("about {size}").format(size=size) if offer.model.is_estimated else size


def _refuse_without_engine() -> None:
    """Nothing is asked of anybody for a computer that cannot use it."""
    from readerapp.library.translation_worker import engine_is_there

    if not engine_is_there():
        raise ReaderError(Reason.NO_TRANSLATOR)


def _refuse_offline(paths: Paths, options: argparse.Namespace) -> None:
    from readerapp.library.proxies import proxies_of_profile
    from readerapp.network.online import is_online

    if not options.base and not (is_online() or proxies_of_profile(paths).addresses):
        raise ReaderError(Reason.OFFLINE)


def _fetched(
    paths: Paths,
    options: argparse.Namespace,
    offer: Offer,
    cancelled: CancelFlag | None,
    tell: Tell,
) -> InstalledModel:
    from readerapp.library.model_fetching import fetch  # loads the network
    from readerapp.system import system_clock

    _refuse_offline(paths, options)
    return fetch(
        paths,
        offer,
        system_clock.now(),
        user_typed=bool(options.base),
        cancelled=cancelled,
        told=tell,
    )


def _update(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.library.translation_catalogue import BASE_ADDRESS, REGISTRY

    _refuse_without_engine()
    address = f"{(options.base or BASE_ADDRESS).rstrip('/')}/{REGISTRY}"
    message = _(
        "The list of models is downloaded from {address}. That host sees this computer’s address."
    )
    print_message(message.format(address=address))
    if not options.yes and not may_fetch():
        print_message(_("Nothing was downloaded."))
        return _WRONG_USE
    found = _looked_for(paths, options, None)
    for message, pairs in (
        (_("Another model is known now: {pairs}"), found.newer),
        (_("Kept as it was, because its checksum was changed: {pairs}"), found.changed),
        (_("Kept as it was, because the new one is worse: {pairs}"), found.worse),
    ):
        if pairs:
            print_message(message.format(pairs=", ".join(pairs)))
    if not options.json and not (found.newer or found.changed or found.worse):
        print_message(_("There are no newer models."))
    if options.json:
        print_result(_news_values(found), "", as_json=True)
    return 0


def _news_values(found: RegistryNews) -> dict[str, Any]:
    return {"newer": found.newer, "changed": found.changed, "worse": found.worse}


def _looked_for(
    paths: Paths, options: argparse.Namespace, cancelled: CancelFlag | None
) -> RegistryNews:
    from readerapp.library.model_registry import look_for_newer  # loads the network
    from readerapp.library.translation_catalogue import BASE_ADDRESS

    _refuse_offline(paths, options)
    base = options.base or BASE_ADDRESS
    return look_for_newer(paths, base, user_typed=bool(options.base), cancelled=cancelled)


def _offers(paths: Paths, options: argparse.Namespace) -> list[Offer] | None:
    """Return what the catalogue has for each pair; None when it has nothing for one."""
    found = [_offer(paths, options, pair) for pair in options.pairs]
    there = [each for each in found if each is not None]
    return there if len(there) == len(found) else None


def _offer(paths: Paths, options: argparse.Namespace, pair: str) -> Offer | None:
    """Return what the catalogue has for a pair; print what would do when it has nothing."""
    from readerapp.library import translation_models
    from readerapp.library.translation_catalogue import BASE_ADDRESS

    offers = translation_models.available(paths, options.base or BASE_ADDRESS)
    for each in offers:
        if pair in (each.pair, each.model.key):
            return each
    source, _dash, target = pair.partition("-")
    pairs = {each.pair for each in offers}
    if {f"{source}-en", f"en-{target}"} <= pairs:
        message = _("No model translates from {source} to {target}. Two would do: {one} and {two}.")
        both = {"one": f"{source}-en", "two": f"en-{target}"}
        print_message(message.format(source=source, target=target, **both))
    else:
        print_message(_("The catalogue has no model {pair}.").format(pair=pair))
    return None


def _remove(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.library import translation_models

    translation_models.remove(paths, options.key)
    values = {"key": options.key, "removed": True}
    print_result(values, _("Removed {key}").format(key=options.key), as_json=options.json)
    return 0


# As a child process of the window


def _run_with_events(paths: Paths, options: argparse.Namespace) -> int:
    from readerapp.cli.child_events import watch_for_orders, write_event
    from readerapp.library import translation_models

    orders = watch_for_orders()
    try:
        if options.action == "add":
            found = translation_models.inspect(paths, options.path)
            write_event({"event": "found"} | _found_values(found))
            _added(paths, options, found, orders)
        elif options.action == "update":
            _refuse_without_engine()
            write_event({"event": "news"} | _news_values(_looked_for(paths, options, orders)))
        else:
            _fetch_all(paths, options, orders)
    except ReaderError as error:
        if error.reason is Reason.CANCELLED:
            write_event({"event": "cancelled"})
        else:
            write_event(
                {
                    "event": "failed",
                    "reason": error.reason.name.lower(),
                    "name": error.name,
                    "detail": error.detail,
                }
            )
        return 1
    write_event({"event": "finished"})
    return 0


def _fetch_all(paths: Paths, options: argparse.Namespace, orders: CancelFlag) -> None:
    """Fetch one model after the other. What is told is of all of them."""
    _refuse_without_engine()
    offers = _offers(paths, options)
    if offers is None:
        raise SourceError(Reason.NO_SUCH_MODEL, ", ".join(options.pairs))
    wanted = [each for each in offers if not each.is_installed]
    tell, before = _progress(), 0
    for number, offer in enumerate(wanted):
        later = sum(each.model.download_size for each in wanted[number + 1 :])
        size = offer.model.download_size

        def tell_all(done: int, total: int, before: int = before, later: int = later) -> None:
            nonlocal size
            size = total
            tell(before + done, before + total + later)

        _fetched(paths, options, offer, orders, tell_all)
        before += size


def _progress() -> Tell:
    import threading

    from readerapp.cli.child_events import write_event

    last = -_EVERY
    turn = threading.Lock()

    def tell(done: int, total: int) -> None:
        nonlocal last
        with turn:
            if done - last >= _EVERY or done == total:
                last = done
                write_event({"event": "progress", "done": done, "total": total})

    return tell


def _model_values(model: TranslationModel) -> dict[str, Any]:
    return {
        "key": model.key,
        "name": model.name,
        "source": model.source,
        "target": model.target,
        "size": model.size,
        "licence": model.licence or None,
    }


def _offer_values(offer: Offer) -> dict[str, Any]:
    return _model_values(offer.model) | {
        "download": offer.model.download_size,
        "fetched": offer.fetched,
        "made_by": offer.made_by,
        "address": offer.address or None,
    }


def _found_values(found: Inspection) -> dict[str, Any]:
    return _model_values(found.model) | {
        "known": found.is_known,
        "is_installed": found.is_installed,
    }


def _added_values(added: InstalledModel) -> dict[str, Any]:
    return _model_values(added.model) | {"installed": iso(added.installed_at)}


def _found_line(found: Inspection) -> str:
    # Translators: of a model
    vouched = _("as the catalogue says") if found.is_known else _("not in the catalogue")
    return _line(found.model, vouched)


def _line(model: TranslationModel, state: str) -> str:
    licence = model.licence or _("licence not known")
    return (
        f"{model.source}-{model.target}  {megabytes(model.size):>8}  {pad(state, 11)}"
        f"  {pad(licence, 8)}  {model.name}  {model.key}"
    )


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class ModelsAddLine(TypedDict):
        """A line of: readerapp models add --json."""

        key: str  # Its key.
        name: str  # What the reader calls it, or its name.
        source: str  # Who published it, as lists name it.
        target: str  # The language it translates into.
        size: int  # Bytes, where they are known.
        licence: str | None  # The licence; null where it is not known.
        known: NotRequired[bool]  # How many, or whether it, was known already.
        is_installed: NotRequired[bool]  # Whether it is here.
        installed: NotRequired[Moment]  # When it was installed.

    class ModelsFetchLine(TypedDict):
        """A line of: readerapp models fetch --json."""

        key: str  # Its key.
        name: str  # What the reader calls it, or its name.
        source: str  # Who published it, as lists name it.
        target: str  # The language it translates into.
        size: int  # Bytes, where they are known.
        licence: str | None  # The licence; null where it is not known.
        installed: Moment  # When it was installed.

    class ModelsListLine(TypedDict, total=False):
        """A line of: readerapp models list --json."""

        key: Required[str]  # Its key.
        name: str  # What the reader calls it, or its name.
        source: str  # Who published it, as lists name it.
        target: str  # The language it translates into.
        size: int  # Bytes, where they are known.
        licence: str | None  # The licence; null where it is not known.
        state: Required[str]  # In which state it is.
        installed: Moment  # When it was installed.
        download: int  # Bytes to be fetched.
        fetched: int  # Bytes that are here already.
        made_by: str | None  # Who made it.
        address: str | None  # Its address.

    class ModelsUpdateLine(TypedDict):
        """A line of: readerapp models update --json."""

        newer: list[str]  # Pairs of which another model is known now.
        changed: list[str]  # Pairs whose model was kept: its checksum was changed.
        worse: list[str]  # Pairs whose model was kept: the new one is worse.

    class ModelsRemoveLine(TypedDict):
        """A line of: readerapp models remove --json."""

        key: str  # Its key.
        removed: bool  # Whether, or how many, were removed.
