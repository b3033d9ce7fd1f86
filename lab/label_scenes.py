"""Scenes of labels for the contact sheets: articles with evidence of every rank, and what is shown
of it.

Articles, papers and those who sign are invented.
"""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPolygonF

from lab.newsstand import opened
from lab.sheet_scenes import TALL, WIDE, Scene
from lab.studio import Sitting, WallClock
from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.drafts import LanguageOrigin, PictureDraft, PreparedArticle
from readerapp.domain.labels import Claim, Evidence, Label, Rank, Subject, Validation
from readerapp.library import labels, open_library, stories
from readerapp.library.search_index import incoming
from readerapp.settings import LABELLED_PICTURES, LABELLED_TEXTS, LabelledUse
from readerapp.system import Paths
from tools.labelled_pictures import CV

GENERATED = CV + "trainedAlgorithmicMedia"
EDITED = CV + "compositeWithTrainedAlgorithmicMedia"
PARTS = CV + "compositeSynthetic"
CAMERA = CV + "digitalCapture"
SKIES = ("#7fb4d6", "#d9a066", "#8f9bb3", "#c9c2a5")
TOLD = {
    "en": (
        "Corals are back along the northern coast",
        "Divers counted twice as many colonies as five years ago.",
        "Reported by AI",
        ("The reef at noon", "A diver counts colonies", "The harbour at dusk", "The chart"),
    ),
    "fr": (
        "Les coraux reviennent le long de la côte nord",
        "Les plongeurs ont compté deux fois plus de colonies qu’il y a cinq ans.",
        "Rédigé par une IA",
        ("Le récif à midi", "Une plongeuse compte", "Le port au soir", "La carte"),
    ),
    "ar": (
        "الشعاب المرجانية تعود إلى الساحل الشمالي",
        "أحصى الغواصون ضعف عدد المستعمرات قبل خمس سنوات.",
        "كتبه الذكاء الاصطناعي",
        ("الشعاب عند الظهر", "غواصة تحصي", "الميناء عند الغروب", "الخريطة"),
    ),
}


def put_labelled(profile: Path) -> None:
    """Put an article of each language into a library, the newest of all: its text says of itself
    that a machine wrote it, each of its pictures something else."""
    clock = WallClock()
    with open_library(Paths.of_profile(profile), clock) as library, library.store.write() as writer:
        found = [incoming(_article(language, clock)) for language in TOLD]
        writer.articles.put_many(found, clock.now())


def _article(language: str, clock: WallClock) -> PreparedArticle:
    title, dek, byline, captions = TOLD[language]
    pictures = tuple(
        PictureDraft("", caption, caption, data=_drawn(number), width=900, height=480)
        for number, caption in enumerate(captions)
    )
    body = "".join(f'<p>{dek} {dek}</p><img src="picture:{n}">' for n in range(len(pictures)))
    return PreparedArticle(
        identity=f"labels:{language}", title=title, dek=dek, body_html=body, body_text=dek,
        language=language, language_origin=LanguageOrigin.DECLARED,
        published=clock.now() - timedelta(minutes=len(language)), source="The Observatory",
        url=f"https://observatory.example/{language}", word_count=180, pictures=pictures,
        evidence=_evidence(language, byline),
    )  # fmt: skip


def _evidence(language: str, byline: str) -> tuple[Evidence, ...]:
    """Of every rank: the text by words and page data, the pictures as they come."""
    text, image, c2pa = Subject.TEXT, Subject.IMAGE, "C2PA c2pa.created"
    return (
        Evidence(text, Label.AI_TEXT, Rank.VISIBLE_TEXT, f"phrases:{language}", byline),
        Evidence(text, Label.AI_TEXT, Rank.SITE, "meta ai-disclosure", "ai-generated"),
        Evidence(
            image, Label.AI_IMAGE, Rank.SIGNED, c2pa, GENERATED, GENERATED, 0,
            validation=Validation.TRUSTED, signer="Meridian Images", claim=Claim.CREATED,
        ),
        Evidence(
            image, Label.AI_IMAGE_EDITED, Rank.SIGNED_UNKNOWN, "C2PA c2pa.edited", EDITED,
            EDITED, 1,
            validation=Validation.VALID, signer="Lumen Editor", claim=Claim.EDITED,
        ),
        Evidence(image, None, Rank.PAGE_DATA, "digitalSourceType", CAMERA, CAMERA, 1),
        Evidence(image, Label.AI_IMAGE_PARTS, Rank.IN_FILE, "DigitalSourceType", PARTS, PARTS, 2),
        Evidence(
            image, None, Rank.UNVERIFIED, c2pa, GENERATED, GENERATED, 3,
            validation=Validation.INVALID, signer="Lumen Editor", claim=Claim.CREATED,
        ),
        Evidence(image, None, Rank.TRACE, "CreatorTool", "Imaginarium 6", "", 3),
    )  # fmt: skip


def _drawn(number: int) -> bytes:
    """A drawing of hills, as a PNG file."""
    image = QImage(900, 480, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, 480)
    sky.setColorAt(0, QColor(SKIES[number]))
    sky.setColorAt(1, QColor("#f4efe6"))
    painter.fillRect(image.rect(), sky)
    painter.setBrush(QColor(SKIES[number]).darker(150))
    points = ((0, 480), (0, 330), (240, 250 + 20 * number), (470, 350), (690, 240), (900, 320))
    painter.drawPolygon(QPolygonF([QPointF(*each) for each in (*points, (900, 480))]))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    return bytes(data.data())


def _article_of(language: str, width: int, sitting: Sitting) -> None:
    sitting.resize(width, TALL)
    sitting.window.set_article_open(False)
    sitting.reader.listing.show(ArticleQuery())
    sitting.settle()
    sitting.choose("layout_columns")
    sitting.open(opened(sitting.reader.library, TOLD[language][0]).head.id)


def _page(language: str, width: int, sitting: Sitting) -> QImage:
    _article_of(language, width, sitting)
    return sitting.picture()


def _popover(about: str, language: str, width: int, sitting: Sitting) -> QImage:
    """What a click on a label shows; on that of a picture once it is on screen."""
    _article_of(language, width, sitting)
    view = sitting.window.reading.view
    if about.isdecimal() and view._writer:
        cursor = view.textCursor()
        cursor.setPosition(view._writer.places[int(about)])
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        view.verticalScrollBar().setValue(
            view.verticalScrollBar().value() + (320 if width > 600 else 120)
        )
    sitting.settle()
    sitting.reader.features.article.labels.show_in_article(about)
    return sitting.picture()


def _dialog(language: str, is_open: bool, sitting: Sitting) -> QImage:
    _article_of(language, WIDE, sitting)
    if dialog := sitting.reader.features.article.show_evidence():
        dialog.more.setChecked(is_open)
    return sitting.picture()


def _viewer(language: str, sitting: Sitting) -> QImage:
    _article_of(language, WIDE, sitting)
    sitting.reader.features.article.show_picture(1)
    return sitting.picture()


def _use(sitting: Sitting, use: LabelledUse) -> None:
    """Have all that carries a label shown, dimmed or hidden."""
    features = sitting.reader.features
    for setting in (LABELLED_TEXTS, LABELLED_PICTURES):
        features.labelling.rows._settings.set(setting, use)
        features.settings.applied.emit(setting)
    sitting.settle()


def _rows(width: int, sitting: Sitting, *, view: View, is_grouped: bool = False) -> QImage:
    """A list, grouped by label or not."""
    sitting.resize(width, TALL)
    sitting.window.set_article_open(False)
    sitting.reader.listing.show(ArticleQuery(view))
    sitting.settle()
    sitting.choose("layout_columns")
    if is_grouped:
        sitting.choose("by_label")
    picture = sitting.picture()
    if is_grouped:
        sitting.choose("by_label")
    return picture


def _dimmed(show: Callable[[Sitting], QImage], sitting: Sitting) -> QImage:
    _use(sitting, LabelledUse.DIMMED)
    picture = show(sitting)
    _use(sitting, LabelledUse.SHOWN)
    return picture


def _front(width: int, sitting: Sitting) -> QImage:
    sitting.resize(width, TALL)
    sitting.choose("front_page")
    sitting.window.front_page.area.verticalScrollBar().setValue(0)
    picture = sitting.picture()
    sitting.choose("back")
    return picture


def _told(width: int, sitting: Sitting) -> QImage:
    """The page of a story of which one report is labelled, which stands beside another."""
    library = sitting.reader.library
    ids = [opened(library, TOLD[each][0]).head.id for each in ("en", "fr")]
    stories.merge(library, *ids)
    labels.dispute(library, ids[:1])
    _article_of("en", width, sitting)
    sitting.choose("open_story")
    picture = sitting.picture()
    sitting.choose("back")
    labels.take_back(library, ids[:1])
    return picture


def _hidden(width: int, sitting: Sitting) -> QImage:
    """The end of the front page, when what is labelled is hidden."""
    _use(sitting, LabelledUse.HIDDEN)
    sitting.resize(width, TALL)
    sitting.choose("front_page")
    page = sitting.window.front_page
    page.body.place_all()
    sitting.settle()
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    picture = sitting.picture()
    sitting.choose("back")
    _use(sitting, LabelledUse.SHOWN)
    return picture


def _of_each(name: str, show: Callable[..., QImage]) -> tuple[Scene, ...]:
    return tuple(
        Scene(f"labels-{name}-{language}", partial(_in_language, show, language))
        for language in TOLD
    )


def _in_language(show: Callable[..., QImage], language: str, sitting: Sitting) -> QImage:
    return show(language, sitting)


LABELS = (
    *_of_each("page-1440", lambda language, sitting: _page(language, WIDE, sitting)),
    *_of_each("page-0480", lambda language, sitting: _page(language, 480, sitting)),
    *_of_each("text", lambda language, sitting: _popover("ai_text", language, WIDE, sitting)),
    *_of_each("signed", lambda language, sitting: _popover("0", language, WIDE, sitting)),
    *_of_each("conflict", lambda language, sitting: _popover("1", language, WIDE, sitting)),
    *_of_each("conflict-0480", lambda language, sitting: _popover("1", language, 480, sitting)),
    *_of_each("parts", lambda language, sitting: _popover("2", language, WIDE, sitting)),
    *_of_each("dialog", lambda language, sitting: _dialog(language, False, sitting)),
    *_of_each("raw", lambda language, sitting: _dialog(language, True, sitting)),
    *_of_each("viewer", _viewer),
    *(
        Scene(f"labels-{name}-{width:04}", partial(show, width))
        for width in (480, WIDE)
        for name, show in (
            ("grouped", partial(_rows, view=View.ALL, is_grouped=True)),
            ("view", partial(_rows, view=View.LABELLED)),
            ("hidden-end", _hidden),
        )
    ),
    *(
        Scene(f"labels-dimmed-{name}-{width:04}", partial(_dimmed, partial(show, width)))
        for width in (480, WIDE)
        for name, show in (("rows", partial(_rows, view=View.ALL)), ("front", _front))
    ),
    Scene("labels-dimmed-story", partial(_dimmed, partial(_told, WIDE))),
)
