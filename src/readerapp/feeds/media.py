"""Media of an entry: pictures and other files beside its text."""

from collections.abc import Callable, Iterable
from html import escape

from readerapp.domain.drafts import Enclosure, PictureDraft
from readerapp.feeds.intermediate import RawLink, RawMedia
from readerapp.text.numbers import whole
from readerapp.text.plain import one_line

Resolve = Callable[[str], str]

_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


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
    media: Iterable[RawMedia], links: Iterable[RawLink], resolve: Resolve
) -> tuple[Enclosure, ...]:
    """Return the sounds, videos and documents, each once."""
    files = [(_of_link(link), link.title) for link in _enclosed(links)]
    files += [(one, "") for one in media if _is_file(one)]
    found: dict[str, Enclosure] = {}
    for one, title in files:
        address = resolve(one.address)
        if address and address not in found and not _is_picture(one):
            named = one_line(title)
            found[address] = Enclosure(address, one.media_type, number(one.length), named)
    return tuple(found.values())


def number(text: str) -> int:
    """Return a whole number as written, 0 for anything else and what is too large to be true."""
    return whole(text) or 0


def _enclosed(links: Iterable[RawLink]) -> list[RawLink]:
    return [link for link in links if link.rel == "enclosure"]


def _of_link(link: RawLink) -> RawMedia:
    return RawMedia(link.address, media_type=link.media_type, length=link.length)


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
