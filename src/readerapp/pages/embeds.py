"""Videos, sounds and frames of a page as links: nothing of them is loaded, and they are not lost.

Like pictures they are marked first: each gets a stand-in that survives extraction, and what the
article kept becomes a link in a figure of its own (`text.html_tree.embed_of` knows it again).
"""

import html
import re
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

from readerapp.domain.addresses import host_shown
from readerapp.domain.values import dataclass
from readerapp.pages.markup import EMBED_STAND_IN, TrackerTest
from readerapp.pages.page_tree import Element, absolute, attribute

_TAGS = ("iframe", "video", "audio", "object", "embed")
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-url", "data")
_MOST = 100
_LONGEST_TITLE = 200
_SMALLEST = 49  # pixels; smaller ones count readers
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|(?:width|height)\s*:\s*[01]px")
# Frames of a page that are no part of any story.
_NO_STORY = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|adsystem|adnxs|adform|criteo|taboola"
    r"|outbrain|captcha|disqus|livefyre|newsletter|subscri|consent|(?<!no)cookie|gdpr|paywall|piano\.io"
    r"|facebook\.com/(?:plugins/(?:like|share|follow|page|comments)|tr)|platform\.twitter\.com/widgets/"
    r"|/(?:ads?|adverts?|banners?)[/._?-]|^https?://ads?\.",
    re.IGNORECASE,
)
# What players call themselves says nothing about what they play.
_NO_TITLE = re.compile(
    r"\W*(?:(?:youtube|vimeo|dailymotion|embedded|external|web|html5)?\s*-?\s*"
    r"(?:video|audio|media|content|embed|iframe|frame)?\s*(?:player|embed|content|iframe|video)?)\W*",
    re.IGNORECASE,
)
_YOUTUBE = re.compile(r"(?:www\.|m\.)?youtube(?:-nocookie)?\.com")
_NAME = re.compile(r"[\w-]{1,60}")
_STAND_IN = re.compile(rf"<img\b[^<>]*{re.escape(EMBED_STAND_IN)}(\d+)\.jpg[^<>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class Embed:
    """Something that is played elsewhere: where, and what it is called ("" when nobody says)."""

    address: str
    title: str


def mark_embeds(
    root: Element, base: str, is_tracker: TrackerTest = lambda _address: False
) -> list[Embed]:
    """Put a stand-in where something is played or framed, and return what it stands for."""
    found: list[Embed] = []
    for element in list(root.iter(*_TAGS)):
        if next(element.iterancestors(*_TAGS), None) is not None or len(found) >= _MOST:
            continue
        embed = _embed(element, base)
        parent = element.getparent()
        if embed is None or parent is None or is_tracker(embed.address):
            continue
        stand_in = element.makeelement("img", {"src": f"{EMBED_STAND_IN}{len(found)}.jpg"})
        stand_in.tail, element.tail = element.tail, None
        parent.replace(element, stand_in)
        found.append(embed)
    return found


def replace_embeds(markup: str, embeds: Sequence[Embed]) -> str:
    """Write a figure that holds a link for each stand-in."""

    def written(match: re.Match[str]) -> str:
        number = int(match[1])
        if number >= len(embeds):
            return ""
        embed = embeds[number]
        name = embed.title or host_shown(embed.address)
        address = html.escape(embed.address)
        return f'<figure><p><a href="{address}">{html.escape(name, quote=False)}</a></p></figure>'

    return _STAND_IN.sub(written, markup) if embeds else markup


def _embed(element: Element, base: str) -> Embed | None:
    if _is_unseen(element):
        return None
    address = next(filter(None, (absolute(base, each) for each in _candidates(element))), "")
    if not address and element.tag in ("video", "audio"):
        address = base  # a script brings it; it is played where the article stands
    if not address or _NO_STORY.search(address):
        return None
    titles = (attribute(element, name) for name in ("title", "aria-label"))
    title = " ".join(next(filter(None, titles), "").split())[:_LONGEST_TITLE]
    return Embed(_page_of(address), "" if _NO_TITLE.fullmatch(title) else title)


def _is_unseen(element: Element) -> bool:
    sizes = (attribute(element, name).removesuffix("px") for name in ("width", "height"))
    is_small = any(size.isdecimal() and int(size[:6]) <= _SMALLEST for size in sizes)
    is_hidden = "hidden" in element.attrib or _UNSEEN.search(attribute(element, "style"))
    return (is_small and element.tag != "audio") or bool(is_hidden)


def _candidates(element: Element) -> list[str]:
    inside = [element, *element.iter("source", "embed", "param")]
    values = [attribute(each, name) for each in inside for name in _SOURCES]
    values += [
        attribute(each, "value")
        for each in element.iter("param")
        if attribute(each, "name").casefold() in ("movie", "src")
    ]
    return [value for value in values if value and not value.startswith(("about:", "data:"))]


def _page_of(address: str) -> str:
    """Return the page on which people watch what a known player shows, else the address."""
    parts = urlsplit(address)
    host, path = (parts.hostname or ""), parts.path.strip("/").split("/")
    name = path[-1] if path and _NAME.fullmatch(path[-1]) else ""
    if _YOUTUBE.fullmatch(host) and path[0] == "embed" and name:
        of_list = parse_qs(parts.query).get("list", [""])[0]
        if name == "videoseries" and _NAME.fullmatch(of_list):
            return f"https://www.youtube.com/playlist?list={of_list}"
        return f"https://www.youtube.com/watch?v={name}"
    if host == "player.vimeo.com" and path[0] == "video" and name:
        return f"https://vimeo.com/{name}"
    if host.endswith("dailymotion.com") and path[:2] == ["embed", "video"] and name:
        return f"https://www.dailymotion.com/video/{name}"
    if host == "open.spotify.com" and path[0] == "embed" and name:
        return f"https://open.spotify.com/{'/'.join(path[1:])}"
    return address
