"""Texts of the evidence dialog: a plain sentence for each kind of evidence, and its details."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.labels import Evidence, Rank, Subject
from readerapp.provenance import phrase_language
from readerapp.ui.language.wording import Wording, isolate

Group = tuple[str, list[str]]  # what is claimed, and a sentence for each piece of evidence


class EvidenceWords(QObject):
    """Makes the texts in the interface language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def groups(self, evidence: Iterable[Evidence]) -> list[Group]:
        """Return the sentences below what they claim, in the order of the evidence, each once."""
        groups: dict[str, list[str]] = {}
        for each in evidence:
            said = groups.setdefault(self.claim(each), [])
            sentence = self.sentence(each)
            if sentence not in said:
                said.append(sentence)
        return list(groups.items())

    def claim(self, evidence: Evidence) -> str:
        """Return what follows from a piece of evidence: "Picture 2: AI-generated image"."""
        label = evidence.label
        what = (
            self.tr("no label follows from this") if label is None else self._wording.label(label)
        )
        return self._wording.claim(self._subject(evidence), what)

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
            Rank.SIGNED: self.tr("The picture’s file says so, and {who} signed it.").format(
                who=isolate(evidence.signer)
            ),
            Rank.SIGNED_UNKNOWN: self.tr(
                "The picture’s file says so. It is signed by somebody who is not known here."
            ),
            Rank.SITE: self.tr(
                "The site says so in a part of the page that is not shown: “{quote}”."
            ).format(quote=quote),
            Rank.FEED_RULE: self.tr("A rule for this feed says so."),
            Rank.USER: self.tr("You marked it so yourself."),
            Rank.MADE_HERE: self.tr("Made on this computer by {model}.").format(
                model=isolate(evidence.raw)
            ),
            Rank.UNVERIFIED: self.tr(
                "The picture’s content credentials do not verify, so nothing that they say counts. "
                "Often a program changed the file and did not know of them."
            ),
        }[evidence.rank]

    def nothing(self) -> str:
        """Return what is said when there is no evidence."""
        return self.tr(
            "No provenance information. That says nothing either way: an article or a picture "
            "without a label may have been made by a machine or by people."
        )

    def seen(self, received: datetime) -> str:
        """Return when all of it was read."""
        return self.tr("This was read when the article arrived, on {date}.").format(
            date=self._wording.date(received)
        )

    def details(self, evidence: Evidence) -> str:
        """Return what a program says of a piece of evidence, a fact a line."""
        lines = [
            self.claim(evidence),
            self.tr("Kind: {kind}").format(kind=isolate(evidence.rank.value)),
            self.tr("Where: {place}").format(place=isolate(evidence.source)),
            self.tr("As written: {value}").format(value=isolate(evidence.raw)),
            self.tr("Meaning: {uri}").format(uri=isolate(evidence.uri)) if evidence.uri else "",
        ]
        return "\n".join(line for line in lines if line)

    def _visible(self, evidence: Evidence, quote: str, *, is_text: bool) -> str:
        tag = phrase_language(evidence)
        if is_text and tag:
            said = self.tr("The article itself says so, in {language}: “{quote}”.")
        elif is_text:
            said = self.tr("The article itself says so: “{quote}”.")
        elif tag:
            said = self.tr("The words beside the picture say so, in {language}: “{quote}”.")
        else:
            said = self.tr("The words beside the picture say so: “{quote}”.")
        return said.format(language=_language(tag) if tag else "", quote=quote)

    def _page_data(self, evidence: Evidence, quote: str, *, is_text: bool) -> str:
        if evidence.source == "front matter":
            return self.tr("The file from which the article was imported says so in its header.")
        if evidence.source == "author.@type":
            return self.tr("The publisher names a program as the author: “{name}”.").format(
                name=quote
            )
        if evidence.source == "digitalSourceType":
            how = self._made(evidence)
            if is_text:
                return self.tr(
                    "The publisher says in a part of the page that is not shown how the text was "
                    "made: {how}."
                ).format(how=how)
            return self.tr(
                "The publisher says in a part of the page that is not shown how the picture was "
                "made: {how}."
            ).format(how=how)
        if tag := phrase_language(evidence):
            return self.tr(
                "The publisher says so in a part of the page that is not shown, in {language}: "
                "“{quote}”."
            ).format(language=_language(tag), quote=quote)
        return self.tr("The publisher says so in a part of the page that is not shown.")

    def _file(self, evidence: Evidence, quote: str) -> str:
        if evidence.source == "AISystemUsed":
            return self.tr(
                "The picture’s file names the AI that made it: “{name}”. The file is not signed: "
                "anybody can have written that into it."
            ).format(name=quote)
        if evidence.rank is Rank.IN_FILE:
            return self.tr(
                "The picture’s file says how it was made: {how}. The file is not signed: anybody "
                "can have written that into it."
            ).format(how=self._made(evidence))
        if evidence.source == "CreatorTool":
            return self.tr(
                "The picture’s file names a program that can make pictures: “{name}”. That alone "
                "proves nothing."
            ).format(name=quote)
        return self.tr(
            "The picture’s file holds notes such as programs write that make pictures. That alone "
            "proves nothing."
        )

    def _made(self, evidence: Evidence) -> str:
        """Return what a term of the IPTC says of how something was made."""
        term = (evidence.uri or evidence.raw).rstrip("/").rpartition("/")[2]
        return {
            "trainedAlgorithmicMedia": self.tr("generated by AI", "how it was made"),
            "compositeWithTrainedAlgorithmicMedia": self.tr("edited with AI", "how it was made"),
            "compositeSynthetic": self.tr(
                "put together, with parts generated by AI", "how it was made"
            ),
            "algorithmicMedia": self.tr("computed by a program, without AI", "how it was made"),
            "digitalCapture": self.tr("taken with a camera", "how it was made"),
            "humanEdits": self.tr("edited by people", "how it was made"),
            "minorHumanEdits": self.tr("edited a little by people", "how it was made"),
            "digitalCreation": self.tr("drawn by people", "how it was made"),
        }.get(term) or self.tr("“{term}”", "how it was made").format(term=isolate(term))

    def _subject(self, evidence: Evidence) -> str:
        if evidence.subject is Subject.TEXT:
            return self.tr("Text")
        if evidence.picture is None:
            return self.tr("Pictures")
        return self.tr("Picture {number}").format(number=QLocale().toString(evidence.picture + 1))


def _language(tag: str) -> str:
    """Return a language's name in the interface language."""
    # Here, because CLDR takes 40 ms to load and few articles have evidence.
    from readerapp.languages import name_in

    return name_in(tag, QLocale().name())
