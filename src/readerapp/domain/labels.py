"""AI labels: what a story or picture says about being made by a machine, and the evidence."""

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

    A picture's labels also show on its article: a list badge tells of both.
    """
    return tuple(
        each.label
        for each in found
        if each.label is not None and sets_badge(each) and picture in (None, each.picture)
    )


@dataclass(frozen=True)
class LabelReading:
    """Labels found in a short visible text, and the words left without them."""

    evidence: tuple[Evidence, ...]
    rest: str
