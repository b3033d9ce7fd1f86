"""Media of an entry: pictures and other files beside its text."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape

from readerapp.domain.drafts import Enclosure, PictureDraft
from readerapp.feeds.intermediate import RawLink, RawMedia
from readerapp.text.numbers import whole
from readerapp.text.plain import one_line

Resolve = Callable[[str], str]

_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")
_LONGEST_SOUND = 24 * 3600  # seconds


def pictures_beside(
    media: Iterable[RawMedia], links: Iterable[RawLink], body: str, resolve: Resolve
) -> tuple[PictureDraft, ...]:
    """Return the pictures that `body` does not show itself, each once, in its largest size.

    Thumbnails count only when there is nothing else.
    """
    enclosed = [_of_link(link) for link in _enclosed(links)]
    every = [*media, *enclosed]
    if not every:
        return ()
    chosen = [one for one in every if _is_picture(one)]
    chosen = chosen or [one for one in every if one.medium == "thumbnail"]
    drafts = (_picture(one, resolve) for one in _largest(chosen))
    return tuple(draft for draft in drafts if draft.address and not _shows(body, draft.address))


def enclosures(
    media: Iterable[RawMedia], links: Iterable[RawLink], resolve: Resolve, duration: str = ""
) -> tuple[Enclosure, ...]:
    """Return the sounds, videos and documents, each once. `duration` is that of the only sound."""
    files = [(_of_link(link), link.title) for link in _enclosed(links)]
    files += [(one, "") for one in media if _is_file(one)]
    found: dict[str, Enclosure] = {}
    for one, title in files:
        address = resolve(one.address)
        if address and address not in found and not _is_picture(one):
            named = one_line(title)
            length, lasts = number(one.length), seconds(one.duration)
            found[address] = Enclosure(address, one.media_type, length, named, lasts)
    played = [key for key, each in found.items() if each.is_played]
    if len(played) == 1 and not found[played[0]].seconds:
        found[played[0]] = replace(found[played[0]], seconds=seconds(duration))
    return tuple(found.values())


def seconds(text: str) -> int:
    """Return a duration in seconds, 0 for what is none, or longer than a day: "1:02:03", "62:03",
    "3723", "3723.5"."""
    parts = text.strip().partition(".")[0].split(":")
    if len(parts) > 3 or not all(map(_is_part, parts)):
        return 0
    total = 0
    for part in parts:
        total = total * 60 + int(part)
    return total if total <= _LONGEST_SOUND else 0


def _is_part(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 6


def number(text: str) -> int:
    """Return a whole number as written, 0 for anything else and what is too large to be true."""
    return whole(text) or 0


def _enclosed(links: Iterable[RawLink]) -> list[RawLink]:
    return [link for link in links if link.rel == "enclosure"]


def _of_link(link: RawLink) -> RawMedia:
    return RawMedia(
        link.address, media_type=link.media_type, length=link.length, duration=link.duration
    )


def _is_file(one: RawMedia) -> bool:
    kind = one.media_type.partition("/")[0]
    return one.medium in ("audio", "video", "document") or kind in ("audio", "video")


def _is_picture(one: RawMedia) -> bool:
    if one.medium or one.media_type:
        return one.medium == "image" or (
            one.medium != "thumbnail" and one.media_type.startswith("image/")
        )
    return _path(one.address).lower().endswith(_ENDINGS)


def _largest(media: Iterable[RawMedia]) -> list[RawMedia]:
    """Keep one of each group and of each file, the widest."""
    best: dict[str | int, RawMedia] = {}
    for one in media:
        key = one.group or _path(one.address)
        if key not in best or number(one.width) > number(best[key].width):
            best[key] = one
    return list({one.address: one for one in best.values()}.values())


def _picture(one: RawMedia, resolve: Resolve) -> PictureDraft:
    return PictureDraft(
        resolve(one.address),
        caption=one_line(one.caption),
        credit=one_line(one.credit),
    )


def _shows(body: str, address: str) -> bool:
    """Tell whether the body shows the file, in whatever size its query asks for."""
    path = _path(address)
    return path in body or escape(path) in body


def _path(address: str) -> str:
    return address.partition("?")[0]
