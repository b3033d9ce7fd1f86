"""Locations of feeds: typed addresses, feeds of well-known sites, guesses for the others.

The table of sites holds only patterns by which the feed is known from the address alone. Left out:
what needs the page (a YouTube handle) or an account.
"""

import re
from functools import cache
from urllib.parse import SplitResult, urlsplit

from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.hosts import normal_host
from readerapp.domain.values import dataclass

_WEB = ("http", "https")
# What programs put before an address, or in place of "https:".
_FEED_SCHEME = re.compile(r"(?:feed|feeds|rss|atom|itpc|pcast|podcast):", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d+(?:[/?#]|$))")  # not the port of a bare host
_LOST_COLON = re.compile(r"^(https?)//", re.IGNORECASE)  # what browsers made of "feed:http://"
_BARE = re.compile(r"(?:[\w-]+\.)+[\w-]+(?::\d+)?/")
_FEDIVERSE = re.compile(r"@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)")
_BLUESKY = re.compile(r"@([\w-]+(?:\.[\w-]+)+)")
_SPACE = re.compile(r"[\s\0-\x1f\x7f]")
_AROUND = " \t\r\n\0\u200b\u200e\u200f\u2060\ufeff<>\"'\u201c\u201d\u201e\u00ab\u00bb,;"
_LONGEST = 4_000
_GUESSES = ("feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json")
_FOLDER_GUESSES = ("feed", "rss.xml", "index.xml")


def resolve_typed(text: str) -> tuple[str, ...]:
    """Return the addresses to try for what was typed or pasted, best first.

    The feed of a well-known site comes before its page, https before http when no scheme was
    given. Raises FetchError BAD_ADDRESS for what cannot be an address.
    """
    typed = text.strip(_AROUND)
    typed = _profile(typed) or typed.removeprefix("view-source:")
    spelled = [address for address in _spellings(typed) if _is_web(address)]
    if not spelled or not _has_plausible_host(typed, spelled[0]):
        raise FetchError(Reason.BAD_ADDRESS, text.strip()[:_LONGEST])
    return tuple(dict.fromkeys((*_known_feeds(spelled[0]), *spelled)))


def web_address(text: str) -> str:
    """Return the web address that a list or page names, "" when it is none.

    What has a scheme is returned as it is written; one without must have a host and a path.
    """
    written = text.strip()
    bare = _FEED_SCHEME.sub("", written, count=1).removeprefix("//")
    if _SCHEME.match(bare) is None and bare == written and _BARE.match(bare) is None:
        return ""
    return next((address for address in _spellings(written) if _is_web(address)), "")


def guess_addresses(site: str) -> tuple[str, ...]:
    """Return where a site may keep its feed, to be tried when its page names none.

    `site` is a web address. Raises FetchError BAD_ADDRESS when it is not.
    """
    if not _is_web(site):
        raise FetchError(Reason.BAD_ADDRESS, site)
    parts = urlsplit(site)
    top = f"{parts.scheme}://{parts.netloc}/"
    folder = parts.path.strip("/") if not parts.path.endswith((".html", ".htm", ".php")) else ""
    below = [f"{top}{folder}/{guess}" for guess in _FOLDER_GUESSES] if folder else []
    return (*below, *(top + guess for guess in _GUESSES))


def _profile(typed: str) -> str:
    """The page of "@name@host" (the fediverse) or "@name.host" (Bluesky), else ""."""
    match = _FEDIVERSE.fullmatch(typed)
    if match is not None:
        return f"https://{match[2]}/@{match[1]}"
    match = _BLUESKY.fullmatch(typed)
    return f"https://bsky.app/profile/{match[1]}" if match is not None else ""


def _spellings(written: str) -> tuple[str, ...]:
    """The addresses that something written may mean."""
    bare = _FEED_SCHEME.sub("", written, count=1).removeprefix("//")
    bare = _LOST_COLON.sub(r"\1://", bare)
    if _SCHEME.match(bare) is not None:
        return (bare,)
    return (f"https://{bare}", f"http://{bare}")


def _is_web(address: str) -> bool:
    """Tell whether `network` could ask this address, but for where it leads."""
    if len(address) > _LONGEST or _SPACE.search(address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in _WEB and parts.username is None and _has_host(parts)
    except ValueError:
        return False


def _has_host(parts: SplitResult) -> bool:
    """Raises ValueError for a host that is none."""
    return (parts.port is None or parts.port > 0) and bool(normal_host(parts.hostname or ""))


def _has_plausible_host(typed: str, address: str) -> bool:
    """A single word is no address, unless it is this computer, has a port or a scheme."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return (
        "." in host
        or ":" in host
        or host == "localhost"
        or parts.port is not None
        or typed.casefold().startswith(("http:", "https:", "feed:"))
    )


@dataclass(frozen=True)
class _Site:
    """`pattern` matches host (without "www.") and path; its groups fill `feeds`."""

    pattern: str
    feeds: tuple[str, ...]


_GITHUB_OWN = (
    r"(?!(?:about|account|apps|collections|contact|customer-stories|dashboard|enterprise|events"
    r"|explore|features|issues|join|login|marketplace|new|notifications|organizations|orgs|pricing"
    r"|pulls|search|security|settings|signup|site|sponsors|stars|topics|trending)(?:[/?]|$))"
)
_TUMBLR_OWN = (
    r"(?!(?:about|blog|dashboard|docs|explore|help|likes|login|new|policy|privacy|register|search"
    r"|settings|tagged)(?:[/?]|$))"
)
_MEDIUM_OWN = (
    r"(?!(?:about|business|feed|jobs|m|me|membership|new-story|p|plans|search|tag)(?:[/?]|$))"
)
_STACK = (
    r"(?P<host>(?:[\w-]+\.)?(?:stackexchange|stackoverflow|superuser|serverfault|askubuntu)\.com"
    r"|mathoverflow\.net|stackapps\.com)"
)
_LEMMY = (
    r"(?P<host>lemmy\.[\w.-]+|beehaw\.org|programming\.dev|sh\.itjust\.works|feddit\.\w+|lemm\.ee"
    r"|sopuli\.xyz|slrpnk\.net|hexbear\.net|aussie\.zone|discuss\.tchncs\.de|infosec\.pub)"
)
# Their "/@name" is another thing.
_NO_FEDIVERSE = (
    r"(?!(?:[\w-]+\.)*(?:youtube\.com|medium\.com|tiktok\.com|threads\.(?:net|com)|substack\.com"
    r"|flipboard\.com|odysee\.com|rumble\.com|note\.com|dev\.to)/)"
)

_SITES = (
    _Site(
        r"(?:m\.)?youtube\.com/channel/(?P<id>UC[\w-]{22})(?:/\w+)?",
        ("https://www.youtube.com/feeds/videos.xml?channel_id={id}",),
    ),
    _Site(
        r"(?:m\.)?youtube\.com/playlist\?(?:.*&)?list=(?P<id>[\w-]+)",
        ("https://www.youtube.com/feeds/videos.xml?playlist_id={id}",),
    ),
    _Site(
        r"(?:m\.)?youtube\.com/user/(?P<name>[\w-]+)(?:/\w+)?",
        ("https://www.youtube.com/feeds/videos.xml?user={name}",),
    ),
    _Site(
        r"(?:\w+\.)?reddit\.com/(?P<path>(?:r|user)/[\w+-]+(?:/(?:hot|new|rising|top|comments"
        r"|submitted|comments/\w+(?:/[^/?]+)?|m/\w+))?)",
        ("https://www.reddit.com/{path}/.rss",),
    ),
    _Site(
        r"(?:\w+\.)?reddit\.com/u/(?P<name>[\w-]+)", ("https://www.reddit.com/user/{name}/.rss",)
    ),
    _Site(
        rf"github\.com/{_GITHUB_OWN}(?P<repo>[\w-]+/[\w.-]+)(?<!\.atom)",
        ("https://github.com/{repo}/releases.atom", "https://github.com/{repo}/commits.atom"),
    ),
    _Site(
        rf"github\.com/{_GITHUB_OWN}(?P<path>[\w-]+/[\w.-]+/(?:releases|tags|commits|commits/[^?]+))"
        r"(?<!\.atom)",
        ("https://github.com/{path}.atom",),
    ),
    _Site(rf"github\.com/{_GITHUB_OWN}(?P<name>[\w-]+)", ("https://github.com/{name}.atom",)),
    _Site(
        r"gitlab\.com/(?P<path>[\w.-]+(?:/[\w.-]+)+/-/(?:tags|commits/[^?]+))",
        ("https://gitlab.com/{path}?format=atom",),
    ),
    _Site(
        r"codeberg\.org/(?P<repo>[\w-]+/[\w.-]+)(?<!\.rss)(?<!\.atom)",
        ("https://codeberg.org/{repo}/releases.rss", "https://codeberg.org/{repo}.rss"),
    ),
    _Site(r"bsky\.app/profile/(?P<name>[\w.:-]+)", ("https://bsky.app/profile/{name}/rss",)),
    _Site(r"(?P<name>[\w-]+\.bsky\.social)", ("https://bsky.app/profile/{name}/rss",)),
    _Site(rf"medium\.com/{_MEDIUM_OWN}(?P<name>@?[\w.-]+)", ("https://medium.com/feed/{name}",)),
    _Site(r"medium\.com/tag/(?P<name>[\w-]+)(?:/\w+)?", ("https://medium.com/feed/tag/{name}",)),
    _Site(r"(?P<host>[\w-]+\.medium\.com)", ("https://{host}/feed",)),
    _Site(
        r"(?P<host>[\w-]+\.tumblr\.com)(?P<tag>(?:/tagged/[^/?]+)?)", ("https://{host}{tag}/rss",)
    ),
    _Site(rf"tumblr\.com/{_TUMBLR_OWN}(?P<name>[\w-]+)", ("https://{name}.tumblr.com/rss",)),
    _Site(r"(?P<host>[\w-]+\.wordpress\.com)", ("https://{host}/feed/",)),
    _Site(
        r"(?P<host>[\w-]+\.blogspot\.(?:com?\.)?[a-z]{2,3})",
        ("https://{host}/feeds/posts/default",),
    ),
    _Site(r"(?P<host>[\w-]+\.substack\.com)(?:/archive)?", ("https://{host}/feed",)),
    _Site(r"(?P<host>[\w-]+\.ghost\.io)", ("https://{host}/rss/",)),
    _Site(r"(?P<host>[\w-]+\.bearblog\.dev)(?:/blog)?", ("https://{host}/feed/",)),
    _Site(
        r"(?P<host>[\w-]+\.micro\.blog)", ("https://{host}/feed.json", "https://{host}/feed.xml")
    ),
    _Site(r"(?P<host>[\w-]+\.(?:livejournal\.com|dreamwidth\.org))", ("https://{host}/data/rss",)),
    _Site(r"buttondown\.(?:com|email)/(?P<name>[\w-]+)", ("https://buttondown.com/{name}/rss",)),
    _Site(r"dev\.to/t/(?P<name>\w+)", ("https://dev.to/feed/tag/{name}",)),
    _Site(r"dev\.to/(?!feed)(?P<name>\w+)", ("https://dev.to/feed/{name}",)),
    _Site(rf"{_STACK}(?:/questions)?", ("https://{host}/feeds",)),
    _Site(rf"{_STACK}/questions/tagged/(?P<tag>[\w.#-]+)", ("https://{host}/feeds/tag/{tag}",)),
    _Site(rf"{_STACK}/questions/(?P<id>\d+)(?:/[^?]*)?", ("https://{host}/feeds/question/{id}",)),
    _Site(rf"{_STACK}/users/(?P<id>\d+)(?:/[^?]*)?", ("https://{host}/feeds/user/{id}",)),
    _Site(
        rf"{_LEMMY}/(?P<kind>[cu])/(?P<name>\w+(?:@[\w.-]+)?)",
        ("https://{host}/feeds/{kind}/{name}.xml?sort=New",),
    ),
    _Site(r"news\.ycombinator\.com(?:/news)?", ("https://news.ycombinator.com/rss",)),
    _Site(r"lobste\.rs/t/(?P<tag>\w+)", ("https://lobste.rs/t/{tag}.rss",)),
    _Site(r"lobste\.rs", ("https://lobste.rs/rss",)),
    _Site(r"arxiv\.org/list/(?P<name>[\w.-]+)(?:/\w+)?", ("https://rss.arxiv.org/rss/{name}",)),
    _Site(
        r"store\.steampowered\.com/app/(?P<id>\d+)(?:/[^?]*)?",
        ("https://store.steampowered.com/feeds/news/app/{id}",),
    ),
    _Site(r"letterboxd\.com/(?P<name>\w+)", ("https://letterboxd.com/{name}/rss/",)),
    _Site(
        rf"{_NO_FEDIVERSE}(?P<host>[\w.-]+(?::\d+)?)/@(?P<name>\w+(?:[.-]\w+)*)(?<!\.rss)",
        ("https://{host}/@{name}.rss",),
    ),
)


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """Return the table ready to be asked: 5 ms that who only reads feeds does without."""
    return tuple((re.compile(rf"{site.pattern}(?:[?&].*)?"), site.feeds) for site in _SITES)


def _known_feeds(address: str) -> tuple[str, ...]:
    """Return the feeds of a site by its address alone, best first; () when it is unknown."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    place = f"{host}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")
    for pattern, feeds in _compiled():
        match = pattern.fullmatch(place)
        if match is not None:
            return tuple(feed.format(**match.groupdict()) for feed in feeds)
    return ()
