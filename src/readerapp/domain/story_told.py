"""What the reports of a story say: who says what, what they count, what only one of them has.

Every sentence is as it stands in its report.
"""

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class ToldSentence:
    """A sentence of a report, in the report's own language."""

    article_id: int
    text: str


@dataclass(frozen=True)
class EarlierCoverage:
    """A sentence of a report that points to what was printed before it, in these `written` words.

    `leads_to`: the article of the library that it points to, None when nobody knows which.
    """

    sentence: ToldSentence
    written: str
    leads_to: int | None = None


@dataclass(frozen=True)
class ToldQuotation:
    """A quotation. `told`: the sentences of all reports that print it, in the order of the story;
    what another language makes of it is another quotation."""

    told: tuple[ToldSentence, ...]


@dataclass(frozen=True)
class QuotedSpeaker:
    """Somebody the reports quote. `names`: as they write the name, in each script once."""

    names: tuple[str, ...]
    quotations: tuple[ToldQuotation, ...]


@dataclass(frozen=True)
class FigureValue:
    """A number that reports give: `written` as each of them does, in the sentences `told`."""

    written: tuple[str, ...]
    told: tuple[ToldSentence, ...]


@dataclass(frozen=True)
class CountedThing:
    """What several reports count. `kind`: a unit of CLDR, a currency, or a word of
    `resources/related/counted.toml`. `differs`: the values are surely of one thing, and not one."""

    kind: str
    values: tuple[FigureValue, ...]
    differs: bool = False


@dataclass(frozen=True)
class SilentPapers:
    """How many subscribed papers of a language have none of the reports. `language` is a tag."""

    language: str
    papers: int


@dataclass(frozen=True)
class StoryTold:
    """What the reports of a story say. `only_here`: sentences without a near one in any other
    report; `not_compared`: the languages (tags) whose reports could not be looked at for
    that."""

    speakers: tuple[QuotedSpeaker, ...] = ()
    counted: tuple[CountedThing, ...] = ()
    only_here: tuple[ToldSentence, ...] = ()
    not_compared: tuple[str, ...] = ()
    silent: tuple[SilentPapers, ...] = ()
