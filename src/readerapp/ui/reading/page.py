"""The reading page: values of one article as the view shows it, all texts made."""

from enum import Enum

from readerapp.domain.articles import PictureState
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.rendering.blocks import Block


class SoundState(Enum):
    """What is here of a sound that can be played here."""

    NOT_KEPT = "not kept"
    PARTLY = "partly"  # what a fetch that ended early has brought
    COMING = "coming"  # to be kept
    KEPT = "kept"


@dataclass(frozen=True)
class SoundHere:
    """What is here of a sound: the bytes that came, and of how many (0: nobody knows)."""

    state: SoundState
    there: int = 0
    total: int = 0


@dataclass(frozen=True)
class PagePicture:
    """A picture of the page, with its texts.

    `position` is the N of `<img src="picture:N">`. Sizes in pixels, 0 = unknown. `label` is
    painted on the picture ("AI-generated image") with its `mark`, `note` says who says so,
    and its `link` is followed for more about it.
    `status` says why there is no picture ("Not loaded"), for a stored one what to say when it
    cannot be shown; `action` names the link that asks for it, "" without one.
    """

    position: int
    alt: str
    caption: str
    credit: str
    width: int
    height: int
    state: PictureState
    label: str = ""
    note: str = ""
    status: str = ""
    action: str = ""
    mark: Label | None = None
    link: str = ""


@dataclass(frozen=True)
class PageLabel:
    """A label of the whole article, painted as a pill, and who says so, one phrase each.

    `label` is what it says of something made by a machine; `link` is followed for more about it.
    """

    name: str
    said: tuple[str, ...] = ()
    label: Label | None = None
    link: str = ""


@dataclass(frozen=True)
class ArticlePage:
    """Page: an article as it is shown. Everything but `body` is plain text in some language.

    `language` is the article's (BCP 47), `interface_language` that of the app's own words.
    `facts` stand after the byline: date, reading time. `notice` is one sentence about what the app
    has of the article ("This source sent only a summary."), or "". `copied_note` goes with what
    is copied, `labels_copied` with passages of it.
    """

    article_id: int
    language: str
    interface_language: str
    source: str
    title: str
    dek: str
    byline: str
    facts: tuple[str, ...]
    labels: tuple[PageLabel, ...]
    notice: str
    body: tuple[Block, ...]
    pictures: tuple[PagePicture, ...]
    copied_note: str = ""
    labels_copied: tuple[str, ...] = ()
