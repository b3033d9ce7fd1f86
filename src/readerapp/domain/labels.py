"""AI labels: what a story or picture says about being made by a machine, and the evidence; and what
the reader says of them. It stands beside the evidence, never in its place: what is disputed keeps
its badge.
"""

from collections.abc import Iterable
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass

UNDETERMINED = "und"  # BCP 47 for "language not known"

# Counts what reads evidence and what follows from it: phrases, terms, ranks. It is kept with each
# piece of evidence; one more, and labels are derived anew.
RULES_VERSION = "2"


class Subject(StrEnum):
    """Subject of a piece of evidence."""

    TEXT = "text"
    IMAGE = "image"


class Label(StrEnum):
    """The badges the window can show. Text and picture labels are independent."""

    AI_TEXT = "ai_text"  # Reported by AI
    AI_IMAGE = "ai_image"  # AI-generated image
    AI_IMAGE_EDITED = "ai_image_edited"  # Image edited with AI
    AI_IMAGE_PARTS = "ai_image_parts"  # Contains AI-generated parts
    # Beside one of the above, never in its place:
    AI_TEXT_DISPUTED = "ai_text_disputed"  # the reader says that this is not so
    AI_IMAGE_DISPUTED = "ai_image_disputed"


OF_PICTURES = (Label.AI_IMAGE, Label.AI_IMAGE_EDITED, Label.AI_IMAGE_PARTS)
OF_TEXTS = (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
DISPUTES = (Label.AI_TEXT_DISPUTED, Label.AI_IMAGE_DISPUTED)


class Rank(StrEnum):
    """Rank of a piece of evidence, strongest first (C2PA and IPTC ladder)."""

    SIGNED = "signed"  # content credentials, by a signer of the trust list
    SIGNED_UNKNOWN = "signed_unknown"  # content credentials that verify, by somebody
    IN_FILE = "in_file"  # metadata in the image file, unsigned
    PAGE_DATA = "page_data"  # JSON-LD and the like, stated by the publisher
    SITE = "site"  # HTTP header or <meta name="ai-disclosure">
    VISIBLE_TEXT = "visible_text"  # byline, caption or label on the page
    FEED_RULE = "feed_rule"  # the publisher's policy, or the user's rule
    USER = "user"  # marked by the user
    MADE_HERE = "made_here"  # made on this computer; `raw` names the model
    UNVERIFIED = "unverified"  # content credentials that do not verify, or cannot be read here
    TRACE = "trace"  # generator traces


# What is read in the files of pictures: their content credentials, and the rest.
CREDENTIAL_RANKS = (Rank.SIGNED, Rank.SIGNED_UNKNOWN, Rank.UNVERIFIED)
FILE_RANKS = (*CREDENTIAL_RANKS, Rank.IN_FILE, Rank.TRACE)

# Sources of what is said of a whole response, by its header `AI-Disclosure` or that `<meta>`.
FEED_HEADER = "HTTP AI-Disclosure of the feed"
PAGE_HEADER = "HTTP AI-Disclosure"
PAGE_META = "meta ai-disclosure"

# They set no badge, whatever else is said.
WITHOUT_BADGE = frozenset({Rank.MADE_HERE, Rank.UNVERIFIED, Rank.TRACE})


class Validation(StrEnum):
    """What came of checking content credentials (C2PA); NONE for evidence that is not signed."""

    NONE = ""
    INVALID = "invalid"  # the file or the claim was changed after signing
    VALID = "valid"  # nothing was changed; who signed is not on the trust list
    TRUSTED = "trusted"


class Claim(StrEnum):
    """How what is claimed belongs to the text or picture."""

    STATED = ""  # said of it, without more
    CREATED = "created"  # so it was made
    EDITED = "edited"  # so it was changed later
    COMPOSITED = "composited"  # so a part was put in
    INGREDIENT = "ingredient"  # said of a picture that it was made from
    DISPUTED = "disputed"  # the label is contested: it sets no badge, and takes none away


@dataclass(frozen=True)
class Evidence:
    """One thing that was seen. Labels are derived from these, so that rules can be re-run.

    `label` is None for evidence that sets no badge. `raw` is the value as found (a quote, a URI).
    `picture` is the position of the picture it speaks about, None for the article as a whole.
    `signer` is whom the certificate of the credentials names. `observed_at` and `parser_version`
    are known of what was stored, and make no difference.
    """

    subject: Subject
    label: Label | None
    rank: Rank
    source: str
    raw: str
    uri: str = ""
    picture: int | None = None
    # Not in `repr`, of which the hash of an article's content is made: it stays what it was.
    validation: Validation = field(default=Validation.NONE, repr=False)
    signer: str = field(default="", repr=False)
    claim: Claim = field(default=Claim.STATED, repr=False)
    observed_at: datetime | None = field(default=None, repr=False, compare=False)
    parser_version: str = field(default="", repr=False, compare=False)


def sets_badge(evidence: Evidence) -> bool:
    """Tell whether a piece of evidence sets the badge of its label, by rank and claim."""
    return (
        evidence.label is not None
        and evidence.rank not in WITHOUT_BADGE
        and evidence.claim is not Claim.DISPUTED
    )


def labels_set_by(found: Iterable[Evidence], picture: int | None = None) -> tuple[Label, ...]:
    """Return the labels evidence sets on the picture at a position, on the article for None.

    A picture's labels also show on its article: a list badge tells of both. What the reader
    disputes is said beside the claim, which stays, but for a rule of the reader's own: what is
    said of one article comes before what is said of its whole feed.
    """
    told = [each for each in found if sets_badge(each) or _is_dispute(each)]
    if not told:  # most articles and pictures
        return ()
    if picture is not None:
        return _labels_at(told, picture)
    labels = _standing([each for each in told if each.subject is Subject.TEXT])
    places = {each.picture for each in told if each.subject is Subject.IMAGE}
    shown = [_labels_at(told, place) for place in places]
    every = [label for labels in shown for label in labels]
    are_disputed = all(Label.AI_IMAGE_DISPUTED in labels for labels in shown if labels)
    return (
        *labels,
        *(each for each in every if are_disputed or each is not Label.AI_IMAGE_DISPUTED),
    )


def _is_dispute(evidence: Evidence) -> bool:
    return evidence.rank is Rank.USER and evidence.claim is Claim.DISPUTED


def _labels_at(told: list[Evidence], place: int | None) -> tuple[Label, ...]:
    """What is said of one picture, and by the reader or by a rule of all of them; for None what is
    said of pictures without telling of which."""
    images = [each for each in told if each.subject is Subject.IMAGE]
    here = [each for each in images if each.picture == place]
    has_own = any(each.rank is Rank.USER for each in here)
    of_all = [each for each in images if each.picture is None and place is not None]
    here += [each for each in of_all if each.rank is Rank.FEED_RULE]
    here += [each for each in of_all if each.rank is Rank.USER and not has_own]
    return _standing(here)


def _standing(told: list[Evidence]) -> tuple[Label, ...]:
    is_disputed = any(map(_is_dispute, told))
    standing = [
        each.label
        for each in told
        if each.label is not None
        and not _is_dispute(each)
        and not (is_disputed and each.rank is Rank.FEED_RULE and not each.source)
    ]
    if standing and is_disputed:
        is_text = told[0].subject is Subject.TEXT
        standing.append(Label.AI_TEXT_DISPUTED if is_text else Label.AI_IMAGE_DISPUTED)
    return tuple(standing)


@dataclass(frozen=True)
class LabelReading:
    """Labels found in a short visible text, and the words left without them."""

    evidence: tuple[Evidence, ...]
    rest: str


TEXT = "text"
PICTURES = "pictures"  # all of an article
_PICTURE = "picture:"  # and the address of one, or "#" and its position where it has none
_PART_LENGTH = 100_000  # characters
POLICY_LENGTH = 2_000


class LabelOpinion(StrEnum):
    """What the reader says of a part of an article."""

    BY_AI = "ai"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class LabelMark:
    """What the reader says of a part of an article, and since when."""

    part: str
    opinion: LabelOpinion
    at: datetime


@dataclass(frozen=True)
class KeptLabelMark:
    """A mark as it is kept outside the library."""

    identity: str
    mark: LabelMark


@dataclass(frozen=True)
class FeedLabels:
    """What is true of everything in a feed. `policy`: the address where the publisher says so, ""
    when it is the reader who does."""

    text: bool = False
    pictures: bool = False
    policy: str = ""

    def __bool__(self) -> bool:
        return self.text or self.pictures


@dataclass(frozen=True)
class LabelShare:
    """Share of a month: how many articles of a feed there are, and how many carry a label. Of the
    others nothing is known."""

    month: str  # 2026-01
    articles: int
    text: int
    pictures: int


def picture_part(address: str, position: int) -> str:
    """Return the part of an article that a picture is: by its address, which survives updates."""
    return f"{_PICTURE}{address or f'#{position}'}"


def is_part(value: str) -> bool:
    """Return whether this names a part of an article."""
    is_picture = value.startswith(_PICTURE) and len(value) > len(_PICTURE)
    return (value in (TEXT, PICTURES) or is_picture) and len(value) <= _PART_LENGTH
