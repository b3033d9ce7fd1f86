"""Words about the translation of an article: its notes, and why there is none."""

from typing import TYPE_CHECKING

from readerapp.domain.translation import Direction, Doubt, NotTranslated
from readerapp.messages import _
from readerapp.ui.language.wording import data_size, isolate, language_name

if TYPE_CHECKING:
    from readerapp.ui.translation.article_work import Missing, Notes


class TranslationWords:
    """Says what a translation is, in the interface language of the moment."""

    def notes(self) -> "Notes":
        """Return the notes in the text of a translation."""
        from readerapp.ui.translation.article_work import Notes  # see `article_work`

        return Notes(
            check={
                Doubt.NUMBERS: _("Check the figures"),
                Doubt.NAMES: _("Check the names"),
            },
            missing=_("{check}: the original says {words}."),
            links=_("Links of this paragraph:"),
            why={
                NotTranslated.TOO_LONG: _("Not translated: it would have taken too long."),
                NotTranslated.FAILED: _("Not translated: the translator failed here."),
            },
        )

    def question(self) -> str:
        """Return what is asked once, before translation is turned on."""
        return _(
            "Translate articles on this computer?\n\n"
            "Models that lie here do it: no text leaves this computer, and nothing is fetched now. "
            "A translation may contain errors; the original stays, one key away."
        )

    def missing(self, found: "Missing") -> str:
        """Return why there is no translation, and what would do."""
        why = found.why
        if why.why is NotTranslated.SAME_LANGUAGE:
            return _("This article is in {language} already.").format(
                language=isolate(language_name(why.target))
            )
        if why.why is NotTranslated.NO_LANGUAGE:
            return _("Nothing says in which language this article is.")
        if not why.is_available:
            return self.no_engine()
        named = {
            "source": isolate(language_name(why.source)),
            "target": isolate(language_name(why.target)),
        }
        parts = [self._direction(each, found.sizes.get(each, 0)) for each in why.missing]
        if len(parts) > 1:
            said = _(
                "No model from {source} to {target}. Two models would do: {first}, and {second}."
            )
            return said.format(**named, first=parts[0], second=parts[1])
        if parts and why.missing[0] != Direction(why.source, why.target):
            said = _("No model from {source} to {target}. One more would do: {first}.")
            return said.format(**named, first=parts[0])
        size = found.sizes.get(why.missing[0], 0) if why.missing else 0
        if size:
            said = _("No model from {source} to {target} is here. It takes {size}.")
            return said.format(**named, size=data_size(size))
        return _("No model from {source} to {target} is here.").format(**named)

    def no_engine(self) -> str:
        """Return that this computer cannot translate at all."""
        return _("This computer cannot translate: the translator does not run on it.")

    def _direction(self, wanted: Direction, size: int) -> str:
        said = _("{source} to {target}, {size}") if size else _("{source} to {target}")
        return said.format(
            source=isolate(language_name(wanted.source)),
            target=isolate(language_name(wanted.target)),
            size=data_size(size),
        )
