"""Words about rules, runs and mutes in the interface language of the moment."""

from PySide6.QtCore import QLocale

from readerapp.domain.rules import Mute, MuteKind, QueryCheck, RuleActions, RuleRun
from readerapp.library.rules import RulePreview
from readerapp.messages import _
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.searching.help import SearchWording
from readerapp.ui.widgets.plain_text import shortened

MOST_LETTERS = 120  # of a name
ROW_SPACING = 3  # pixels around each row of a list


class RuleWords:
    """Makes sentences of rules and mutes."""

    def __init__(self) -> None:
        self._wording = Wording()
        self._searching = SearchWording()

    def actions(self, done: RuleActions) -> str:
        """Return what a rule does, as a list."""
        said = []
        if done.marks_read:
            said.append(_("mark as read"))
        if done.stars:
            said.append(_("star"))
        if done.tag:
            said.append(_("tag “{tag}”").format(tag=isolate(done.tag)))
        if done.hides:
            said.append(_("hide from the front page"))
        if done.notifies:
            said.append(_("notify"))
        return QLocale().createSeparatedList(said)

    def problem(self, check: QueryCheck) -> str:
        """Return what is wrong with a query, "" when nothing is."""
        if check.is_empty:
            return _("There is nothing to search for yet.")
        said = " ".join(map(self._searching.problem, check.problems))
        return _("It does nothing: {problems}").format(problems=said) if said else ""

    def preview(self, found: RulePreview, done: RuleActions) -> str:
        """Return what a rule would have done in the last month."""
        if found.check:
            return self.problem(found.check)
        if not found.matching:
            return _("Nothing that arrived in the last 30 days matches.")
        if not done or not found.changing:
            return counted(
                "{count} article of the last 30 days matches.",
                "{count} articles of the last 30 days match.",
                found.matching,
            )
        matching = counted(
            "{count} article of the last 30 days matches",
            "{count} articles of the last 30 days match",
            found.matching,
        )
        changing = counted(
            "{count} article would have changed",
            "{count} articles would have changed",
            found.changing,
        )
        return _("{matching}; {changing}.").format(matching=matching, changing=changing)

    def hint(self, found: RulePreview) -> str:
        """Return what a search finds and a rule does not, "" when they find the same."""
        if not found.leaves_translations:
            return ""
        return _(
            "Searches find translated titles too; rules look only at the words of the article "
            "itself."
        )

    def run(self, run: RuleRun) -> str:
        """Return what a run did."""
        name = isolate(shortened(run.name, MOST_LETTERS))
        day = self._wording.date(run.at)
        if run.undone_at:
            return _("{day} · {rule} · undone").format(day=day, rule=name)
        amount = counted("{count} article", "{count} articles", run.articles)
        if run.is_of_arrivals:
            return _("{day} · {rule} · {articles} that arrived").format(
                day=day, rule=name, articles=amount
            )
        return _("{day} · {rule} · {articles} of the library").format(
            day=day, rule=name, articles=amount
        )

    def mute(self, mute: Mute) -> str:
        """Return what is muted."""
        name = isolate(shortened(mute.name, MOST_LETTERS))
        return {
            MuteKind.WORDS: _("Words: {name}"),
            MuteKind.FEED: _("Feed: {name}"),
            MuteKind.STORY: _("Story: {name}"),
        }[mute.kind].format(name=name)

    def mute_details(self, mute: Mute) -> str:
        """Return until when it is, and how much that hides."""
        problem = self.problem(mute.check)
        if problem:
            return problem
        amount = counted("{count} article", "{count} articles", mute.articles)
        if mute.until is None:
            return _("{articles}, permanently").format(articles=amount)
        day = self._wording.date(mute.until)
        return _("{articles}, until {day}").format(articles=amount, day=day)
