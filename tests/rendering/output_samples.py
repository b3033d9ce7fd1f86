"""The article that tests of what leaves the app begin with."""

from datetime import UTC, datetime

from readerapp.domain.articles import Article, ArticleHead, Picture, PictureState
from readerapp.domain.drafts import LanguageOrigin
from readerapp.domain.labels import Label
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.sanitising import sanitise
from readerapp.text.plain import plain_text

HEAD = ArticleHead(
    id=7,
    title="جسر الميناء",
    dek="ما قاله المجلس",
    source="Example & Sons",
    language="ar",
    interface_language="",
    url="https://example.org/a?utm_source=x&id=2",
    published=datetime(2026, 1, 6, 14, 5, tzinfo=UTC),
    received=datetime(2026, 1, 6, 15, 0, tzinfo=UTC),
    is_read=False,
    is_starred=False,
    is_sample=False,
    is_stub=False,
    title_is_derived=False,
    labels=(Label.AI_TEXT,),
    thumbnail=None,
)


def picture(position: int, **changes: object) -> Picture:
    """A picture that is here."""
    values: dict[str, object] = {
        "position": position,
        "address": f"https://elsewhere.example/{position}.png",
        "alt": f"Alt {position}",
        "caption": "",
        "credit": "",
        "media_type": "image/png",
        "width": 0,
        "height": 0,
        "state": PictureState.STORED,
        "labels": (),
    }
    return Picture(**(values | changes))  # type: ignore[arg-type]  # a test's shorthand


def article(body: str, head: ArticleHead = HEAD, *pictures: Picture) -> Article:
    """An article by a machine with a body as a feed may send it."""
    html = normalise_blocks(sanitise(body))
    return Article(
        head=head,
        body_html=html,
        body_text=plain_text(html),
        authors=("A. Writer", "B. <Writer>"),
        modified=None,
        language_origin=LanguageOrigin.DECLARED,
        word_count=2,
        has_alternate_text=False,
        pictures=pictures or (picture(0), picture(1, caption="Loose", credit="Ann")),
        evidence=(),
        categories=("World",),
    )
