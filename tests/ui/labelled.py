"""Articles with evidence of every rank, as tests of labels show them."""

from window_desktop import article, picture_bytes

from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.labels import Claim, Evidence, Label, Rank, Subject, Validation

TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
GENERATED = TYPES + "trainedAlgorithmicMedia"
EDITED = TYPES + "compositeWithTrainedAlgorithmicMedia"
CAMERA = TYPES + "digitalCapture"
TEXT, IMAGE = Subject.TEXT, Subject.IMAGE

SAID = Evidence(TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "phrases:en", "Written by AI")
BY_SITE = Evidence(TEXT, Label.AI_TEXT, Rank.SITE, "meta ai-disclosure", "ai-generated")
SIGNED = Evidence(
    IMAGE, Label.AI_IMAGE, Rank.SIGNED, "C2PA c2pa.created", GENERATED, GENERATED, 0,
    validation=Validation.TRUSTED, signer="Meridian Images", claim=Claim.CREATED,
)  # fmt: skip
EDITED_BY = Evidence(
    IMAGE, Label.AI_IMAGE_EDITED, Rank.SIGNED_UNKNOWN, "C2PA c2pa.edited", EDITED, EDITED, 1,
    validation=Validation.VALID, signer="Lumen Editor", claim=Claim.EDITED,
)  # fmt: skip
BY_CAMERA = Evidence(IMAGE, None, Rank.PAGE_DATA, "digitalSourceType", CAMERA, CAMERA, 1)
BROKEN = Evidence(
    IMAGE, None, Rank.UNVERIFIED, "C2PA c2pa.created", GENERATED, GENERATED, 2,
    validation=Validation.INVALID, signer="Lumen Editor", claim=Claim.CREATED,
)  # fmt: skip
TRACE = Evidence(IMAGE, None, Rank.TRACE, "CreatorTool", "Imaginarium 6", "", 2)
ALL = (SAID, BY_SITE, SIGNED, EDITED_BY, BY_CAMERA, BROKEN, TRACE)
BODY = (
    "<p>Divers counted corals along the coast, and found twice as many as before.</p>"
    '<img src="picture:0"><img src="picture:1"><img src="picture:2">'
)


def labelled(number: int = 0, **changes: object) -> PreparedArticle:
    """Return an article whose text and pictures say of themselves how they were made."""
    pictures = tuple(
        PictureDraft("", alt, "", data=picture_bytes(colour))
        for alt, colour in (("A reef", "teal"), ("A diver", "red"), ("A chart", "green"))
    )
    values = {"evidence": ALL, "pictures": pictures, "body_html": BODY, "source": "Gazette"}
    return article(number, **(values | changes))
