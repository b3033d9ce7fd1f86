"""The evidence dialog: who says what behind the labels of one article, in plain sentences."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.articles import Article
from readerapp.domain.labels import FEED_HEADER, Claim, Evidence, Rank, Subject, Validation
from readerapp.messages import _
from readerapp.provenance.labels import differing
from readerapp.provenance.visible import phrase_language
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, isolate, sentences, translated_language
from readerapp.ui.reading.view import SealedBrowser
from readerapp.ui.widgets.dialog_parts import at_its_place, open_large
from readerapp.ui.widgets.plain_text import shortened, text_label

CLAIM_GAP = 12  # pixels above what is claimed
SENTENCE_GAP = 4  # pixels above a sentence

AT_ONCE = timedelta(minutes=10)  # between the arrival of an article and of its pictures
PROGRAMS = ("CreatorTool", "Software", "EXIF Software", "IPTC Program")  # sources of their names
CREDITS = (
    "Credit", "Source", "Instructions", "creator", "description", "rights",
    "IPTC By-line", "IPTC Credit", "IPTC Source", "IPTC Caption",
)  # fmt: skip
Group = tuple[str, list[str]]  # what is claimed, and a sentence for each piece of evidence


class EvidenceDialog(QDialog):
    """Says below each label who states it and where. What programs say of it is folded away."""

    help_requested = Signal()

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = EvidenceWords()
        self._article = article
        title = text_label(self, article.head.title)
        title.setObjectName("emptyTitle")
        title.setWordWrap(True)
        self.text = _browser(self)
        self.details = _browser(self)
        self.details.hide()
        self.more = QPushButton(self)
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.setVisible(bool(article.evidence))
        self.more.toggled.connect(self._fold)
        self.help = QPushButton(self)
        self.help.setAutoDefault(False)
        self.help.clicked.connect(self._show_help)
        close = self._close = QPushButton(self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addWidget(self.help)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.text, 3)
        layout.addWidget(self.details, 2)
        layout.addLayout(foot)
        keep_translated(self, self._set_texts)
        open_large(self, 620, 540)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("About This Label"))
        self.text.setAccessibleName(_("About This Label"))
        self.details.setAccessibleName(_("Details"))
        self._close.setText(_("Close"))
        self.help.setText(_("&About This Label"))
        with at_its_place(self.text), at_its_place(self.details):
            self._write()
        self._fold(self.more.isChecked())

    def _show_help(self) -> None:
        self.accept()
        self.help_requested.emit()

    def _fold(self, is_open: bool) -> None:
        self.details.setVisible(is_open)
        self.more.setText(_("Hide &Details") if is_open else _("Show &Details"))

    def _write(self) -> None:
        evidence = self._article.evidence
        if not evidence:
            self.text.setPlainText(self._words.nothing())
            return
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for claim, group in self._words.groups(evidence):
            _add(cursor, shortened(claim), strong, CLAIM_GAP)
            for sentence in group:
                _add(cursor, shortened(sentence), plain, SENTENCE_GAP)
        received = self._article.head.received
        times = (self._words.seen(each.observed_at or received, received) for each in evidence)
        for number, time in enumerate(dict.fromkeys(times)):
            _add(cursor, time, plain, SENTENCE_GAP if number else CLAIM_GAP)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.details.setPlainText("\n\n".join(map(self._words.details, evidence)))


def _add(cursor: QTextCursor, text: str, letters: QTextCharFormat, above: int) -> None:
    """Add a paragraph: words of strangers, never read as HTML."""
    block = QTextBlockFormat()
    if cursor.atStart():
        cursor.setBlockFormat(block)
    else:
        block.setTopMargin(above)
        cursor.insertBlock(block)
    cursor.insertText(text, letters)


def _browser(parent: QWidget) -> SealedBrowser:
    browser = SealedBrowser(parent)
    browser.setObjectName("evidence")
    browser.setOpenLinks(False)
    return browser


class EvidenceWords:
    """Makes the texts in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def groups(self, evidence: Iterable[Evidence]) -> list[Group]:
        """Return the sentences below what they claim, in the order of the evidence, each once; the
        first of what is not agreed on is that."""
        found = tuple(evidence)
        differ, groups = differing(found), dict[str, list[str]]()
        for each in found:
            said = groups.setdefault(self.claim(each), [])
            if (about := (each.subject, each.picture)) in differ:
                said.append(self.differs())
                differ.discard(about)
            sentence = self.sentence(each)
            if sentence not in said:
                said.append(sentence)
        return list(groups.items())

    def claim(self, evidence: Evidence) -> str:
        """Return what follows from a piece of evidence: "Picture 2: AI-generated image"."""
        label = evidence.label
        if evidence.rank is Rank.UNVERIFIED:
            what = self.unverified(evidence)
        elif label is None:
            what = _("no label follows from this")
        else:
            what = self._wording.label(label)
        return self._wording.claim(self.subject(evidence), what)

    def sentence(self, evidence: Evidence) -> str:
        """Return who says it, and where, with the words they use."""
        quote, is_text = isolate(evidence.raw), evidence.subject is Subject.TEXT
        if evidence.rank is Rank.VISIBLE_TEXT:
            return self._visible(evidence, quote, is_text=is_text)
        if evidence.rank is Rank.PAGE_DATA:
            return self._page_data(evidence, quote, is_text=is_text)
        if evidence.rank in (Rank.IN_FILE, Rank.TRACE):
            return self._file(evidence, quote)
        return {
            Rank.SIGNED: self._signed(evidence),
            Rank.SIGNED_UNKNOWN: self._signed(evidence),
            Rank.UNVERIFIED: self._unverified(evidence),
            Rank.MADE_HERE: _("Made on this computer by {model}.").format(model=quote),
            Rank.SITE: self._site(evidence, quote),
            Rank.FEED_RULE: self._rule(evidence),
            Rank.USER: self._reader(evidence),
        }[evidence.rank]

    def nothing(self) -> str:
        """Return what is said when there is no evidence."""
        return _(
            "No provenance information. That says nothing either way: an article or a picture "
            "without a label may have been made by a machine or by people."
        )

    def seen(self, observed: datetime, received: datetime) -> str:
        """Return when something was read, of an article that arrived then."""
        date = self._wording.date(observed)
        if abs(observed - received) < AT_ONCE:
            return _("This was read when the article arrived, on {date}.").format(date=date)
        return _("This was read on {date}.").format(date=date)

    def differs(self) -> str:
        """Return what is said where two statements do not agree."""
        return _("Not all say the same. Each statement is shown as it was made.")

    def details(self, evidence: Evidence) -> str:
        """Return what a program says of a piece of evidence, a fact a line."""
        lines = [
            self.claim(evidence),
            _("Kind: {kind}").format(kind=isolate(evidence.rank.value)),
            _("Where: {place}").format(place=isolate(evidence.source)),
            _("As written: {value}").format(value=isolate(evidence.raw)),
            _("Meaning: {uri}").format(uri=isolate(evidence.uri)) if evidence.uri else "",
            *self._checked(evidence),
        ]
        return "\n".join(line for line in lines if line)

    def _checked(self, evidence: Evidence) -> Iterator[str]:
        """What came of checking content credentials, and when and by which rules it was read."""
        if evidence.claim:
            yield _("Claim: {kind}").format(kind=isolate(evidence.claim.value))
        if evidence.validation:
            yield _("Check of the signature: {state}").format(
                state=isolate(evidence.validation.value)
            )
        if evidence.signer:
            yield _("Signer: {name}").format(name=isolate(evidence.signer))
        if evidence.observed_at:
            yield _("Read: {date}").format(date=self._wording.date(evidence.observed_at))
        if evidence.parser_version:
            yield _("Rules: {version}").format(version=isolate(evidence.parser_version))

    def _signed(self, evidence: Evidence) -> str:
        how = {
            Claim.CREATED: _("The picture’s file says that it was made so."),
            Claim.EDITED: _("The picture’s file says that it was changed so."),
            Claim.COMPOSITED: _("The picture’s file says that a part was put in so."),
            Claim.INGREDIENT: _(
                "The picture’s file says so of another picture, from which it was made."
            ),
        }.get(evidence.claim, _("The picture’s file says so."))
        who = isolate(evidence.signer)
        if evidence.rank is Rank.SIGNED and evidence.signer:
            signed = _("{who} signed it, and nothing was changed since.").format(who=who)
        elif evidence.signer:
            signed = _(
                "It is signed, and nothing was changed since. The certificate names {who}; "
                "this was not verified."
            ).format(who=who)
        else:
            signed = _("It is signed, and nothing was changed since. Who signed it is not known.")
        return sentences((how, signed))

    def unverified(self, evidence: Evidence) -> str:
        """Return in a few words why nothing follows from content credentials."""
        if evidence.validation is Validation.NONE:
            return _("Content credentials were not read")
        return _("Content credentials could not be verified")

    def _unverified(self, evidence: Evidence) -> str:
        if evidence.validation is Validation.NONE:
            return _(
                "The picture’s file holds content credentials, which could not be read. They "
                "count neither for the label nor against it."
            )
        return _(
            "The picture’s file was signed, and something in it was changed since: a caption, "
            "perhaps. It counts neither for the label nor against it."
        )

    def _site(self, evidence: Evidence, quote: str) -> str:
        if evidence.source == FEED_HEADER:
            return _(
                "The site says so of the whole feed, not of this article alone: “{quote}”."
            ).format(quote=quote)
        if evidence.subject is Subject.IMAGE:
            return _("The site says so when it sends the picture: “{quote}”.").format(quote=quote)
        if evidence.source.startswith("HTTP"):
            return _("The site says so when it sends the page: “{quote}”.").format(quote=quote)
        return _("The site says so in a part of the page that is not shown: “{quote}”.").format(
            quote=quote
        )

    def _rule(self, evidence: Evidence) -> str:
        if evidence.source.startswith(("https://", "http://")):
            return _(
                "You noted that the publisher says so of this whole feed, here: {address}"
            ).format(address=isolate(evidence.source))
        return _("You said so of this whole feed.")

    def _reader(self, evidence: Evidence) -> str:
        if evidence.claim is Claim.DISPUTED:
            return _("You do not agree with the label.")
        return _("You marked it so yourself.")

    def _visible(self, evidence: Evidence, quote: str, *, is_text: bool) -> str:
        tag = phrase_language(evidence)
        if is_text and tag:
            said = _("The article itself says so, in {language}: “{quote}”.")
        elif is_text:
            said = _("The article itself says so: “{quote}”.")
        elif tag:
            said = _("The words at the picture say so, in {language}: “{quote}”.")
        else:
            said = _("The words at the picture say so: “{quote}”.")
        return said.format(language=translated_language(tag) if tag else "", quote=quote)

    def _page_data(self, evidence: Evidence, quote: str, *, is_text: bool) -> str:
        if evidence.source == "front matter":
            return _("The file from which the article was imported says so in its header.")
        if evidence.source == "author.@type":
            return _("The publisher names a program as the author: “{name}”.").format(name=quote)
        if evidence.source == "digitalSourceType":
            how = self._made(evidence)
            if is_text:
                return _(
                    "The publisher says in a part of the page that is not shown how the text was "
                    "made: {how}."
                ).format(how=how)
            return _(
                "The publisher says in a part of the page that is not shown how the picture was "
                "made: {how}."
            ).format(how=how)
        if tag := phrase_language(evidence):
            return _(
                "The publisher says so in a part of the page that is not shown, in {language}: "
                "“{quote}”."
            ).format(language=translated_language(tag), quote=quote)
        return _("The publisher says so in a part of the page that is not shown.")

    def _file(self, evidence: Evidence, quote: str) -> str:
        if evidence.source in ("AISystemUsed", "AISystemVersionUsed"):
            return _(
                "The picture’s file names the AI that made it: “{name}”. The file is not signed: "
                "anybody can have written that into it."
            ).format(name=quote)
        if evidence.source in ("AIPromptInformation", "AIPromptWriterName"):
            return _(
                "The picture’s file holds the instructions given to an AI, or who gave them: "
                "“{quote}”. The file is not signed: anybody can have written that into it."
            ).format(quote=quote)
        if evidence.rank is Rank.IN_FILE and evidence.source in CREDITS:
            return _(
                "The picture’s file says so in its credit or description: “{quote}”. The file is "
                "not signed: anybody can have written that into it."
            ).format(quote=quote)
        if evidence.rank is Rank.IN_FILE:
            return _(
                "The picture’s file says how it was made: {how}. The file is not signed: anybody "
                "can have written that into it."
            ).format(how=self._made(evidence))
        if evidence.source == "C2PA remote":
            return _(
                "The picture’s file says where its content credentials are: {address}. They "
                "were not downloaded."
            ).format(address=quote)
        if evidence.source in PROGRAMS:
            return _(
                "The picture’s file names a program that can make pictures: “{name}”. That alone "
                "proves nothing."
            ).format(name=quote)
        return _(
            "The picture’s file holds notes such as programs write that make pictures. That alone "
            "proves nothing."
        )

    def _made(self, evidence: Evidence) -> str:
        """Return what a term of the IPTC says of how something was made."""
        term = (evidence.uri or evidence.raw).rstrip("/").rpartition("/")[2]
        return {
            # Translators: how it was made
            "trainedAlgorithmicMedia": _("generated by AI"),
            # Translators: how it was made
            "compositeWithTrainedAlgorithmicMedia": _("edited with AI"),
            # Translators: how it was made
            "compositeSynthetic": _("put together, with parts generated by AI"),
            # Translators: how it was made
            "algorithmicMedia": _("computed by a program, without AI"),
            # Translators: how it was made
            "digitalCapture": _("taken with a camera"),
            # Translators: how it was made
            "humanEdits": _("edited by people"),
            # Translators: how it was made
            "minorHumanEdits": _("edited a little by people"),
            # Translators: how it was made
            "digitalCreation": _("made by people with a program"),
            # Translators: how it was made
        }.get(term) or _("“{term}”").format(term=isolate(term))

    def subject(self, evidence: Evidence) -> str:
        """Return what a piece of evidence is about: "Picture 2"."""
        if evidence.subject is Subject.TEXT:
            return _("Text")
        if evidence.picture is None:
            return _("Pictures")
        return _("Picture {number}").format(number=QLocale().toString(evidence.picture + 1))
