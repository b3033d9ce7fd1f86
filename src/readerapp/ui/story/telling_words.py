"""Texts about what the reports of a story say: figures, who prints a sentence, coverage."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from readerapp.ui.language.wording import isolate, language_name

NAMED = 3  # papers of one sentence that are named


class TellingWords(QObject):
    """Makes these texts in the interface language of the moment."""

    def figure(self, kind: str, values: str, *, differs: bool) -> str:
        """Return the heading of a figure: what is counted, and the values as reports write them."""
        pattern = self.tr("{thing}: {values}", "dead: 12 people (2)")
        if differs:
            pattern = self.tr("{thing}, and the reports differ: {values}")
        return pattern.format(thing=self.thing(kind), values=values)

    def values(self, given: Sequence[tuple[str, int]]) -> str:
        """Return "31 light years (4) · 40 light years (1)": values and how many reports."""
        pattern = self.tr("{value} ({reports})", "a figure, and how many reports give it")
        locale = QLocale()
        return "  ·  ".join(
            pattern.format(value=isolate(value), reports=locale.toString(count))
            for value, count in given
        )

    def thing(self, kind: str) -> str:
        """Return what a kind of figure counts."""
        named = {
            "dead": self.tr("Deaths"),
            "injured": self.tr("Injured"),
            "missing": self.tr("Missing people"),
            "arrested": self.tr("Arrests"),
            "rescued": self.tr("Rescued or evacuated"),
            "people": self.tr("People"),
            "passengers": self.tr("Passengers"),
            "homes": self.tr("Homes"),
            "children": self.tr("Children"),
            "votes": self.tr("Votes"),
            "patients": self.tr("Patients"),
            "percent": self.tr("Shares in per cent"),
        }
        if kind in named:
            return named[kind]
        return self._measure(kind.partition("-")[0])

    def _measure(self, kind: str) -> str:
        return {
            "length": self.tr("Lengths and distances"),
            "mass": self.tr("Weights"),
            "area": self.tr("Areas"),
            "speed": self.tr("Speeds"),
            "temperature": self.tr("Temperatures"),
            "power": self.tr("Power"),
            "volume": self.tr("Volumes"),
            "currency": self.tr("Sums of money"),
        }.get(kind, self.tr("Figures"))

    def papers(self, printed: Sequence[tuple[str, str]]) -> str:
        """Return the papers that print a sentence, the first with its time."""
        pattern = self.tr("{paper}, {time}", "a paper and when it printed a sentence")
        paper, time = printed[0]
        named = [pattern.format(paper=isolate(paper), time=isolate(time))]
        more = list(dict.fromkeys(isolate(each) for each, _ in printed[1:] if each != paper))
        named += more[: NAMED - 1]
        said = "  ·  ".join(named)
        rest = len(more) - (NAMED - 1)
        if rest < 1:
            return said
        return self.tr("{papers} and %n more", "papers that print a sentence", rest).format(
            papers=said
        )

    def only_here(self, not_compared: Sequence[str]) -> str:
        """Return what is claimed of the sentences below, and of which reports it is not."""
        said = self.tr("Not found in the other reports on this computer.")
        if not not_compared:
            return said
        named = QLocale().createSeparatedList([language_name(tag) for tag in not_compared])
        left_out = self.tr("Not looked at: reports in {languages}.").format(languages=named)
        return f"{said} {left_out}"

    def silent(self, language: str, papers: int) -> str:
        """Return that no subscribed paper of a language has a report."""
        pattern = self.tr("{language}: none of your %n paper(s)", "has a report", papers)
        return pattern.format(language=isolate(language))

    def coverage(self, language: str, reports: int, papers: int, first: str) -> str:
        """Return how one language reports: how many, in how many papers, when first."""
        counted = self.tr("%n report(s)", "", reports)
        if papers:
            printed = self.tr("from %n paper(s)", "reports of a language", papers)
            pattern = self.tr("{reports} {papers}", "3 reports + from 2 papers")
            counted = pattern.format(reports=counted, papers=printed)
        if not first:
            pattern = self.tr("{language}: {reports}, none with a date")
        else:
            pattern = self.tr("{language}: {reports}, the first on {time}")
        return pattern.format(language=isolate(language), reports=counted, time=isolate(first))
