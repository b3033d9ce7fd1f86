"""Where well-known places on the web keep their feeds: data, and one look-up.

Only patterns by which the feed is known from the address alone. Left out: what needs the page (a
YouTube handle) or an account.
"""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class _Place:
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

_PLACES = (
    _Place(
        r"(?:m\.)?youtube\.com/channel/(?P<id>UC[\w-]{22})(?:/\w+)?",
        ("https://www.youtube.com/feeds/videos.xml?channel_id={id}",),
    ),
    _Place(
        r"(?:m\.)?youtube\.com/playlist\?(?:.*&)?list=(?P<id>[\w-]+)",
        ("https://www.youtube.com/feeds/videos.xml?playlist_id={id}",),
    ),
    _Place(
        r"(?:m\.)?youtube\.com/user/(?P<name>[\w-]+)(?:/\w+)?",
        ("https://www.youtube.com/feeds/videos.xml?user={name}",),
    ),
    _Place(
        r"(?:\w+\.)?reddit\.com/(?P<path>(?:r|user)/[\w+-]+(?:/(?:hot|new|rising|top|comments"
        r"|submitted|comments/\w+(?:/[^/?]+)?|m/\w+))?)",
        ("https://www.reddit.com/{path}/.rss",),
    ),
    _Place(
        r"(?:\w+\.)?reddit\.com/u/(?P<name>[\w-]+)", ("https://www.reddit.com/user/{name}/.rss",)
    ),
    _Place(
        rf"github\.com/{_GITHUB_OWN}(?P<repo>[\w-]+/[\w.-]+)(?<!\.atom)",
        ("https://github.com/{repo}/releases.atom", "https://github.com/{repo}/commits.atom"),
    ),
    _Place(
        rf"github\.com/{_GITHUB_OWN}(?P<path>[\w-]+/[\w.-]+/(?:releases|tags|commits|commits/[^?]+))"
        r"(?<!\.atom)",
        ("https://github.com/{path}.atom",),
    ),
    _Place(rf"github\.com/{_GITHUB_OWN}(?P<name>[\w-]+)", ("https://github.com/{name}.atom",)),
    _Place(
        r"gitlab\.com/(?P<path>[\w.-]+(?:/[\w.-]+)+/-/(?:tags|commits/[^?]+))",
        ("https://gitlab.com/{path}?format=atom",),
    ),
    _Place(
        r"codeberg\.org/(?P<repo>[\w-]+/[\w.-]+)(?<!\.rss)(?<!\.atom)",
        ("https://codeberg.org/{repo}/releases.rss", "https://codeberg.org/{repo}.rss"),
    ),
    _Place(r"bsky\.app/profile/(?P<name>[\w.:-]+)", ("https://bsky.app/profile/{name}/rss",)),
    _Place(r"(?P<name>[\w-]+\.bsky\.social)", ("https://bsky.app/profile/{name}/rss",)),
    _Place(rf"medium\.com/{_MEDIUM_OWN}(?P<name>@?[\w.-]+)", ("https://medium.com/feed/{name}",)),
    _Place(r"medium\.com/tag/(?P<name>[\w-]+)(?:/\w+)?", ("https://medium.com/feed/tag/{name}",)),
    _Place(r"(?P<host>[\w-]+\.medium\.com)", ("https://{host}/feed",)),
    _Place(
        r"(?P<host>[\w-]+\.tumblr\.com)(?P<tag>(?:/tagged/[^/?]+)?)", ("https://{host}{tag}/rss",)
    ),
    _Place(rf"tumblr\.com/{_TUMBLR_OWN}(?P<name>[\w-]+)", ("https://{name}.tumblr.com/rss",)),
    _Place(r"(?P<host>[\w-]+\.wordpress\.com)", ("https://{host}/feed/",)),
    _Place(
        r"(?P<host>[\w-]+\.blogspot\.(?:com?\.)?[a-z]{2,3})",
        ("https://{host}/feeds/posts/default",),
    ),
    _Place(r"(?P<host>[\w-]+\.substack\.com)(?:/archive)?", ("https://{host}/feed",)),
    _Place(r"(?P<host>[\w-]+\.ghost\.io)", ("https://{host}/rss/",)),
    _Place(r"(?P<host>[\w-]+\.bearblog\.dev)(?:/blog)?", ("https://{host}/feed/",)),
    _Place(
        r"(?P<host>[\w-]+\.micro\.blog)", ("https://{host}/feed.json", "https://{host}/feed.xml")
    ),
    _Place(r"(?P<host>[\w-]+\.(?:livejournal\.com|dreamwidth\.org))", ("https://{host}/data/rss",)),
    _Place(r"buttondown\.(?:com|email)/(?P<name>[\w-]+)", ("https://buttondown.com/{name}/rss",)),
    _Place(r"dev\.to/t/(?P<name>\w+)", ("https://dev.to/feed/tag/{name}",)),
    _Place(r"dev\.to/(?!feed)(?P<name>\w+)", ("https://dev.to/feed/{name}",)),
    _Place(rf"{_STACK}(?:/questions)?", ("https://{host}/feeds",)),
    _Place(rf"{_STACK}/questions/tagged/(?P<tag>[\w.#-]+)", ("https://{host}/feeds/tag/{tag}",)),
    _Place(rf"{_STACK}/questions/(?P<id>\d+)(?:/[^?]*)?", ("https://{host}/feeds/question/{id}",)),
    _Place(rf"{_STACK}/users/(?P<id>\d+)(?:/[^?]*)?", ("https://{host}/feeds/user/{id}",)),
    _Place(
        rf"{_LEMMY}/(?P<kind>[cu])/(?P<name>\w+(?:@[\w.-]+)?)",
        ("https://{host}/feeds/{kind}/{name}.xml?sort=New",),
    ),
    _Place(r"news\.ycombinator\.com(?:/news)?", ("https://news.ycombinator.com/rss",)),
    _Place(r"lobste\.rs/t/(?P<tag>\w+)", ("https://lobste.rs/t/{tag}.rss",)),
    _Place(r"lobste\.rs", ("https://lobste.rs/rss",)),
    _Place(r"arxiv\.org/list/(?P<name>[\w.-]+)(?:/\w+)?", ("https://rss.arxiv.org/rss/{name}",)),
    _Place(
        r"store\.steampowered\.com/app/(?P<id>\d+)(?:/[^?]*)?",
        ("https://store.steampowered.com/feeds/news/app/{id}",),
    ),
    _Place(r"letterboxd\.com/(?P<name>\w+)", ("https://letterboxd.com/{name}/rss/",)),
    _Place(
        rf"{_NO_FEDIVERSE}(?P<host>[\w.-]+(?::\d+)?)/@(?P<name>\w+(?:[.-]\w+)*)(?<!\.rss)",
        ("https://{host}/@{name}.rss",),
    ),
)
_COMPILED = tuple((re.compile(rf"{place.pattern}(?:[?&].*)?"), place.feeds) for place in _PLACES)


def known_feeds(address: str) -> tuple[str, ...]:
    """Return the feeds of a place by its address alone, best first; () when it is unknown."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    place = f"{host}{parts.path.rstrip('/')}" + (f"?{parts.query}" if parts.query else "")
    for pattern, feeds in _COMPILED:
        match = pattern.fullmatch(place)
        if match is not None:
            return tuple(feed.format(**match.groupdict()) for feed in feeds)
    return ()
