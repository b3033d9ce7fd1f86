"""Makes the reading page of an article, with texts in the interface language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QLocale

from readerapp.domain.addresses import host_shown
from readerapp.domain.articles import Article, ArticleHead, Picture, PictureState
from readerapp.domain.directions import is_rtl_language, isolate, set_apart
from readerapp.domain.drafts import Enclosure
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Claim, Evidence, Label
from readerapp.languages.measures import reading_minutes
from readerapp.messages import _
from readerapp.rendering.block_markup import text_run
from readerapp.rendering.blocks import LINE_BREAK, Block, BlockKind, Run, Style
from readerapp.rendering.links import safe_link
from readerapp.rendering.typesetting import spaced
from readerapp.text.plain import repeats_opening
from readerapp.ui.language.wording import Wording, counted, data_size, listed
from readerapp.ui.reading.links import TRANSLATED, label_link, sound_link
from readerapp.ui.reading.page import ArticlePage, PageLabel, PagePicture, SoundHere, SoundState
from readerapp.ui.widgets.plain_text import shortened

PLAIN = Style()

FAINT = Style(faint=True)

PLAIN_PILL = "plain"  # one that is no label

# A pill's edges are spaces glued to its words, so that copying can tell them from the article's.
PILL_START, PILL_END = "\u2002\u2060", "\u2060\u2002"
MARK_ROOM = "\u2003\u2060\u2005\u2060"  # behind the start, for the mark of a label

NO_BREAK_SPACE = "\u00a0"


def header(page: ArticlePage) -> tuple[Block, ...]:
    """Return the head; there is always a title block."""
    blocks = [
        _line(BlockKind.SOURCE, page.source, ""),
        Block(BlockKind.TITLE, (Run(page.title, PLAIN),)),
        _line(BlockKind.DEK, page.dek, ""),
        _byline(page),
        *(_label(label, page) for label in page.labels),
        _line(BlockKind.NOTICE, _in_line(page, page.notice)[0], page.interface_language),
    ]
    return tuple(block for block in blocks if block.runs)


def pill(name: str, label: Label | None = None, link: str = "") -> Run:
    """Return a name as a pill that does not break; that of a label has its mark."""
    words = name.replace(" ", NO_BREAK_SPACE)
    room = MARK_ROOM if label else ""
    kind = label.value if label else PLAIN_PILL
    return Run(f"{PILL_START}{room}{words}{PILL_END}", Style(pill=kind, link=link))


def _line(kind: BlockKind, text: str, language: str) -> Block:
    return Block(kind, (Run(text, PLAIN),) if text else (), language=language)


def _in_line(page: ArticlePage, *parts: str) -> list[str]:
    """Parts of a line of the head, which runs as the article does."""
    return set_apart(parts, page.language)


def _byline(page: ArticlePage) -> Block:
    byline, *others = _in_line(page, page.byline, *page.facts)
    facts = " · ".join(others)
    runs = [Run(byline, PLAIN)] if byline else []
    if runs and facts:
        runs.append(Run(" · ", FAINT))
    if facts:
        runs.append(Run(facts, FAINT))
    return Block(BlockKind.BYLINE, tuple(runs), language=page.interface_language)


def _label(label: PageLabel, page: ArticlePage) -> Block:
    said = " · ".join(_in_line(page, *label.said))
    name = pill(label.name, label.label, label.link)
    runs = (name, Run(f" {said}", FAINT)) if said else (name,)
    return Block(BlockKind.LABEL, runs, language=page.interface_language)


_NOTES = 2  # minutes; a sound that comes with more to read is an article read aloud
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.ITEM))

FILES = 0  # the list of files; the lists of a body are counted from 1

MOST_SAID = 3  # phrases under one label; the details view shows all evidence

MOST_SPOKEN = 1_000  # letters of what describes a picture: they are laid out in one go


class PageWords:
    """Makes reading pages in the interface language of the moment."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        # What is here of a sound; None where none can be played in this window.
        self.state_of_sound: Callable[[Enclosure], SoundHere | None] = lambda _enclosure: None

    def page(self, article: Article, body: tuple[Block, ...]) -> ArticlePage:
        """Return the page of `article` with a body: its own, or that of its other reading."""
        head = article.head
        return ArticlePage(
            article_id=head.id,
            language=head.language,
            interface_language=QLocale().name().replace("_", "-"),
            source=self._source(head),
            title=spaced(head.title, head.language) or _("Without a title"),
            dek="" if _says(body, head.dek) else spaced(head.dek_below_title, head.language),
            byline=self._byline(article.authors),
            facts=tuple(fact for fact in self._facts(article) if fact),
            labels=self._labels(article),
            notice=self._notice(article),
            body=(
                *(self._worded(block, article) for block in body),
                *self._enclosures(article.enclosures),
            ),
            pictures=tuple(self._picture(p, article.evidence) for p in article.pictures),
            copied_note=self._wording.translated_by(article.translated_by),
            labels_copied=tuple(
                self._wording.label(label) for label in head.labels if label is Label.AI_TEXT
            ),
        )

    def missing_part(self) -> str:
        """Return what stands at the end of an article of which a part is not here."""
        return _("Part of this article is missing. Open it in your browser to read all of it.")

    def open_in_browser(self) -> str:
        """Return what a link is called that opens something played elsewhere."""
        return _("Open in Browser")

    def _worded(self, block: Block, article: Article) -> Block:
        """Return a block with the app's words where it has none of its own: the box of what is
        played elsewhere, and what says that a part of the article is missing."""
        if block.kind is BlockKind.EMBED:
            name, link = block.text, block.runs[0].style.link
            host = host_shown(link)
            runs = [text_run(name, Style(bold=True)), Run(LINE_BREAK, PLAIN)]
            runs += [text_run(f"{host} · ", FAINT)] if host != name else []
            runs.append(text_run(self.open_in_browser(), Style(link=link)))
        elif block.kind is BlockKind.MISSING:
            address = safe_link(article.head.url)
            runs = [text_run(self.missing_part())]
            if address:
                way = Style(link=address)
                runs += [Run(LINE_BREAK, PLAIN), text_run(self.open_in_browser(), way)]
            block = replace(block, language=QLocale().name().replace("_", "-"))
        else:
            return block
        return replace(block, kind=BlockKind.DESCRIBED, runs=tuple(runs), direction="")

    def _notice(self, article: Article) -> str:
        head = article.head
        of_text = {
            FullTextState.WANTED: _("The full article comes with the next refresh."),
            FullTextState.FAILED: _("The full article could not be downloaded."),
        }.get(head.full_text, "")
        if of_text or not head.is_stub:
            return of_text
        if not article.body_html and not head.dek:
            return _("Only the title and the address of this article are here.")
        return _("This source sent only a summary.")

    def _enclosures(self, enclosures: tuple[Enclosure, ...]) -> tuple[Block, ...]:
        """Return boxes for what is to be heard or seen, which a player opens, then links to the
        other files that belong to the article; a browser opens these."""
        numbered = list(enumerate(enclosures))
        played = [each for each in numbered if each[1].is_played]
        files = [each for each in numbered if not each[1].is_played]
        heading = Block(BlockKind.HEADING, (Run(_("Files"), Style()),), level=3)
        boxes = (self._played(*each) for each in played)
        links = (self._enclosure(*each) for each in files)
        return (*boxes, *((heading, *links) if files else ()))

    def _saving(self, number: int) -> tuple[Run, ...]:
        """What saves a file: it asks before anything is fetched."""
        # Translators: a file
        link = text_run(_("Save…"), Style(link=f"enclosure:{number}"))
        return (text_run(" · ", FAINT), link)

    def _played(self, number: int, enclosure: Enclosure) -> Block:
        """Return the box of a sound or film: what it is, its name, the way to the player, facts."""
        is_film = enclosure.media_type.startswith("video/")
        kind = _("Video") if is_film else _("Audio")
        name = enclosure_name(enclosure)
        size = data_size(enclosure.length) if enclosure.length else ""
        facts = "".join(f" · {part}" for part in (_format_of(enclosure.media_type), size) if part)
        runs = (
            pill(kind),
            text_run(f" {isolate(name)}", Style(bold=True)),
            Run(LINE_BREAK, PLAIN),
            *self._heard_here(number, enclosure),
            text_run(_("Open in the player"), Style(link=enclosure.address)),
            *self._saving(number),
            *self._keeping(number, enclosure),
            text_run(facts, FAINT),
        )
        is_rtl = is_rtl_language(QLocale().name())  # as the words around the name
        return Block(BlockKind.DESCRIBED, runs, direction="rtl" if is_rtl else "ltr")

    def _heard_here(self, number: int, enclosure: Enclosure) -> tuple[Run, ...]:
        if self.state_of_sound(enclosure) is None:
            return ()
        # Translators: a sound
        link = text_run(_("Play"), Style(link=sound_link("play", number)))
        return (link, text_run(" · ", FAINT))

    def _keeping(self, number: int, enclosure: Enclosure) -> tuple[Run, ...]:
        here = self.state_of_sound(enclosure)
        if here is None:
            return ()
        name = {
            SoundState.NOT_KEPT: _("Keep for offline"),
            SoundState.PARTLY: self._keeping_rest(here),
            SoundState.COMING: _("Stop downloading"),
            SoundState.KEPT: _("Kept, remove"),
        }[here.state]
        return (text_run(" · ", FAINT), text_run(name, Style(link=sound_link("keep", number))))

    def _keeping_rest(self, here: SoundHere) -> str:
        said = _("Keep for offline ({there} of {total} here)")
        if not here.total:
            said = _("Keep for offline ({there} here)")
        return said.format(there=data_size(here.there), total=data_size(here.total))

    def _enclosure(self, number: int, enclosure: Enclosure) -> Block:
        name = enclosure_name(enclosure)
        size = data_size(enclosure.length) if enclosure.length else ""
        lasts = self._lasts(enclosure.seconds)
        facts = listed((enclosure.media_type, size, lasts))
        link = text_run(name, Style(link=enclosure.address))
        runs = (link, *((text_run(f" ({facts})"),) if facts else ()), *self._saving(number))
        return Block(BlockKind.ITEM, runs, indent=1, list_id=FILES)

    def _source(self, head: ArticleHead) -> str:
        sample = self._wording.sample() if head.is_sample else ""
        return " · ".join(part for part in (head.source, sample) if part)

    def _byline(self, authors: tuple[str, ...]) -> str:
        if not authors:
            return ""
        names = QLocale().createSeparatedList(list(authors))
        return _("By {names}").format(names=names)

    def _facts(self, article: Article) -> tuple[str, ...]:
        minutes = minutes_of(article)
        seconds = next((each.seconds for each in article.enclosures if each.is_played), 0)
        return (
            self._wording.dated(article.head),
            self._stated(article.head),
            self._updated(article),
            self._wording.made_title(article.head),
            self._lasts(seconds),
            counted("{count} min read", "{count} min read", minutes) if minutes else "",
        )

    def _lasts(self, seconds: int) -> str:
        if not seconds:
            return ""
        # Translators: how long a sound or a film lasts
        return counted("{count} min", "{count} min", max(1, round(seconds / 60)))

    def _stated(self, head: ArticleHead) -> str:
        """Return the date of a source that is not believed."""
        if head.published is None or head.known_date is not None:
            return ""
        date = self._wording.date(head.published)
        return _("Date given by its source: {date}").format(date=date)

    def _updated(self, article: Article) -> str:
        published, modified = article.head.known_date, article.modified
        if modified is None or modified > datetime.now(UTC):  # a day to come is not believed
            return ""
        if published is not None and modified.date() <= published.date():
            return ""
        return _("Updated {date}").format(date=self._wording.date(modified))

    def _labels(self, article: Article) -> tuple[PageLabel, ...]:
        # What the reader disputes is said by a label of its own.
        told_of = [e for e in article.evidence if e.claim is not Claim.DISPUTED]
        whole = [e for e in told_of if e.picture is None]
        labels = tuple(
            PageLabel(
                self._wording.label(label), self._said(label, whole), label, label_link(label)
            )
            for label in article.head.labels
        )
        told = self._wording.translated_by(article.translated_by)
        if not told:
            return labels
        own = PageLabel(self._wording.translated(), (told,), link=label_link(TRANSLATED))
        return (*labels, own)

    def _said(self, label: Label, evidence: list[Evidence]) -> tuple[str, ...]:
        phrases = (self._wording.evidence(e) for e in evidence if e.label is label)
        return tuple(dict.fromkeys(phrases))[:MOST_SAID]

    def _picture(self, picture: Picture, evidence: tuple[Evidence, ...]) -> PagePicture:
        own = [e for e in evidence if e.picture == picture.position]
        labels = [self._wording.label(label) for label in picture.labels]
        is_described = picture.state is PictureState.DESCRIBED  # then that is a paragraph
        said = [phrase for label in picture.labels for phrase in self._said(label, own)]
        note = self._wording.claim(labels[0], " · ".join(said)) if labels and said else ""
        return PagePicture(
            position=picture.position,
            alt=picture.alt if is_described else shortened(picture.alt, MOST_SPOKEN),
            caption=picture.caption,
            credit=picture.credit,
            width=picture.width,
            height=picture.height,
            state=picture.state,
            label=" · ".join(labels),
            note=note or "".join(labels[:1]),
            mark=picture.labels[0] if picture.labels else None,
            link=label_link(picture.position),
            status=self._status(picture.state),
            action=self._action(picture),
        )

    def _status(self, state: PictureState) -> str:
        return {
            PictureState.STORED: _("This picture cannot be shown."),
            PictureState.NOT_FETCHED: _("Picture not loaded"),
            PictureState.WANTED: _("This picture comes with the next refresh."),
            PictureState.FAILED: _("The picture could not be loaded."),
            PictureState.DESCRIBED: _("The source describes this picture:"),
        }[state]

    def _action(self, picture: Picture) -> str:
        if not picture.address:
            return ""
        if picture.state in (PictureState.NOT_FETCHED, PictureState.WANTED):
            return _("Load picture")
        return _("Try again") if picture.state is PictureState.FAILED else ""


def _says(body: tuple[Block, ...], dek: str) -> bool:
    """Whether a body begins with its standfirst. Pictures and their captions may stand before."""
    texts = (block.text for block in body if block.kind in _RUNNING)
    return repeats_opening(dek, texts)


def _format_of(media_type: str) -> str:
    """The usual short name of a format: MP3."""
    name = media_type.partition("/")[2].partition(";")[0].strip().removeprefix("x-")
    return {"mpeg": "MP3" if media_type.startswith("audio/") else "MPEG"}.get(name, name.upper())


def minutes_of(article: Article) -> int:
    """Return how long it takes to read an article, by its language; 0 when nothing is known, and
    for the notes of a sound or a film."""
    words = article.word_count
    minutes = reading_minutes(words, article.head.language) if words else 0
    is_notes = minutes <= _NOTES and any(each.is_played for each in article.enclosures)
    return 0 if is_notes else minutes


def enclosure_name(enclosure: Enclosure) -> str:
    """Return what a file of an article is called."""
    return enclosure.title or _file_name(enclosure.address) or enclosure.address


def _file_name(address: str) -> str:
    """The last part of an address, without what is asked of it."""
    return address.partition("?")[0].partition("#")[0].rpartition("/")[2]
