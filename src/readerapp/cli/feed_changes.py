"""The command `feeds set`: changes how feeds are called, kept and asked."""

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from readerapp.cli.library_arguments import AI_LABELS
from readerapp.cli.output import print_result, unknown_feed
from readerapp.domain.feeds import Feed, FeedSettings, FullText
from readerapp.domain.label_marks import FeedLabels
from readerapp.library import Library, labels, subscriptions


def run(library: Library, options: argparse.Namespace) -> int:
    """Change feeds, given by id or address, and print what each is then."""
    library.refuse_read_only()
    known = subscriptions.subscriptions(library).feeds
    status = 0
    for given in options.feeds:
        feed = next((each for each in known if given in (str(each.id), each.address)), None)
        if feed is None:
            status = unknown_feed(given)
            continue
        _change(library, feed, options)
        _print(library, feed.id, options)
    return status


def _change(library: Library, feed: Feed, options: argparse.Namespace) -> None:
    if options.name is not None:
        subscriptions.rename_feed(library, feed.id, options.name.strip())
    if options.folder is not None:
        into = folder_of(library, options.folder.strip())
        if into != feed.folder_id:
            subscriptions.move(library, feeds=[feed.id], into=into)
    if options.ai is not None or options.ai_policy is not None:
        labels.set_feed(library, feed.id, _labels(library, feed.id, options))
        labels.derive(library)
    changed = replace(feed.settings, **_given(options))
    if changed != feed.settings:
        subscriptions.change_settings(library, feed.id, changed)


def _labels(library: Library, feed_id: int, options: argparse.Namespace) -> FeedLabels:
    said = labels.feeds(library).get(feed_id, FeedLabels())
    if options.ai is not None:
        said = FeedLabels(
            options.ai in ("text", "both"), options.ai in ("pictures", "both"), said.policy
        )
    policy = said.policy if options.ai_policy is None else options.ai_policy
    return FeedLabels(said.text, said.pictures, policy)


def folder_of(library: Library, name: str) -> int | None:
    """Return the folder of this name, made if there is none; None for no name, which is the top."""
    if not name:
        return None
    for folder in subscriptions.subscriptions(library).folders:
        if folder.name == name and folder.parent_id is None:
            return folder.id
    return subscriptions.add_folder(library, name)[0]


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given."""
    switches = {"pictures": options.pictures, "is_muted": options.mute, "notifies": options.notify}
    given: dict[str, Any] = {
        name: said == "on" for name, said in switches.items() if said is not None
    }
    if options.interval is not None:
        given["interval_minutes"] = options.interval
    if options.full_text is not None:
        given["full_text"] = FullText(options.full_text)
    if options.language is not None:
        given["language"] = options.language
    return given


def _print(library: Library, feed_id: int, options: argparse.Namespace) -> None:
    found = subscriptions.subscriptions(library)
    for feed in (each for each in found.feeds if each.id == feed_id):
        folders = {each.id: each.name for each in found.folders}
        folder = folders.get(feed.folder_id) if feed.folder_id else None
        values = {
            "id": feed.id,
            "url": feed.address,
            "title": feed.title,
            "name": feed.name,
            "folder": folder,
            **settings_values(feed.settings),
            **_label_values(labels.feeds(library).get(feed.id, FeedLabels())),
        }
        told = "  ".join(f"{key}={_written(value)}" for key, value in values.items())
        print_result(values, f"changed    {told}", as_json=options.json)


def settings_values(settings: FeedSettings) -> Mapping[str, object]:
    """Return the settings of a feed as JSON values, by the names of the options."""
    return {
        "interval": settings.interval_minutes,
        "full_text": settings.full_text.value,
        "pictures": settings.pictures,
        "language": settings.language,
        "mute": settings.is_muted,
        "notify": settings.notifies,
    }


def _label_values(said: FeedLabels) -> Mapping[str, object]:
    return {"ai": AI_LABELS[said.text + 2 * said.pictures], "ai_policy": said.policy}


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value or "-") if not isinstance(value, int) else str(value)
