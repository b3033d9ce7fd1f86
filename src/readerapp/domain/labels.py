"""AI labels: what a story or picture says about being made by a machine, and the evidence."""

from enum import StrEnum

from readerapp.domain.values import dataclass

UNDETERMINED = "und"  # BCP 47 for "language not known"


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
DISPUTES = (Label.AI_TEXT_DISPUTED, Label.AI_IMAGE_DISPUTED)


class Rank(StrEnum):
    """Rank of a piece of evidence, strongest first (C2PA and IPTC ladder)."""

    SIGNED = "signed"
    SIGNED_UNKNOWN = "signed_unknown"
    IN_FILE = "in_file"  # metadata in the image file, unsigned
    PAGE_DATA = "page_data"  # JSON-LD and the like, stated by the publisher
    SITE = "site"  # HTTP header or <meta name="ai-disclosure">
    VISIBLE_TEXT = "visible_text"  # byline, caption or label on the page
    FEED_RULE = "feed_rule"  # the publisher's policy, or the user's rule
    USER = "user"  # marked by the user
    TRACE = "trace"  # generator traces; never sets a badge


@dataclass(frozen=True)
class Evidence:
    """One thing that was seen. Labels are derived from these, so that rules can be re-run.

    `label` is None for evidence that sets no badge. `raw` is the value as found (a quote, a URI).
    `picture` is the position of the picture it speaks about, None for the article as a whole.
    """

    subject: Subject
    label: Label | None
    rank: Rank
    source: str
    raw: str
    uri: str = ""
    picture: int | None = None


@dataclass(frozen=True)
class LabelReading:
    """Labels found in a short visible text, and the words left without them."""

    evidence: tuple[Evidence, ...]
    rest: str
