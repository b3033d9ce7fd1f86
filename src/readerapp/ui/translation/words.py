"""Words about translation models: directions, sizes, where from, what is asked before."""

from collections.abc import Mapping, Sequence

from readerapp.domain.translation import (
    MIDDLE,
    InstalledModel,
    Offer,
    TranslationModel,
    sources_of,
)
from readerapp.messages import _
from readerapp.ui.language.wording import (
    Wording,
    capitalised,
    counted,
    data_size,
    isolate,
    language_name,
    listed,
    translated_language,
)


class ModelWords:
    """Says what models are, in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def direction(self, source: str, target: str) -> str:
        """Return "français to English" for the tags of two languages."""
        return _("{source} to {target}").format(
            source=isolate(language_name(source)), target=isolate(language_name(target))
        )

    def licence(self, model: TranslationModel) -> str:
        """Return the licence of a model."""
        return isolate(model.licence) if model.licence else _("licence not known")

    def installed(self, found: InstalledModel, *, is_unused: bool = False) -> str:
        """Return the two lines of a model that is here."""
        if is_unused:
            told = _("Not used for 90 days. You can remove it and get {size} back.").format(
                size=data_size(found.model.size)
            )
            return f"{self.direction(found.model.source, found.model.target)}\n{told}"
        told = _("{size} · added {day} · {licence} · {name}").format(
            name=isolate(found.model.name),
            size=data_size(found.model.size),
            licence=self.licence(found.model),
            day=isolate(self._wording.long_day(found.installed_at)),
        )
        return f"{self.direction(found.model.source, found.model.target)}\n{told}"

    def damaged(self, key: str) -> str:
        """Return the two lines of a model that is damaged. The key begins with its direction."""
        source, target, _hash = key.split("-")
        told = _("Damaged, and not used. Remove it, then add it again.")
        return f"{self.direction(source, target)}\n{told}"

    def offered(self, offer: Offer) -> str:
        """Return the two lines of a model of the catalogue."""
        if offer.fetched:
            said = _("{received} of {size} downloaded · {licence} · {name}")
        else:
            said = _("{size} to download · {licence} · {name}")
        told = said.format(
            name=isolate(offer.model.name),
            size=self.size(offer.model.download_size, offer.model.is_estimated),
            received=data_size(offer.fetched),
            licence=self.licence(offer.model),
        )
        return f"{self.direction(offer.model.source, offer.model.target)}\n{told}"

    def size(self, size: int, is_estimated: bool) -> str:
        """Return how much is to be fetched."""
        said = data_size(size)
        return _("about {size}").format(size=said) if is_estimated else said

    def get_question(self, offers: Sequence[Offer], host: str, *, is_metered: bool) -> str:
        """Return the one question before the models for languages are fetched."""
        targets = dict.fromkeys(each.model.target for each in offers if each.model.target != MIDDLE)
        rest = sum(max(0, each.model.download_size - each.fetched) for each in offers)
        said = _(
            "Stories in other languages can be translated on this computer: their text never "
            "leaves it.\n\n"
            "For {languages} into {target}: {models}, {size}, from {host}, which sees this "
            "computer’s address and which languages are downloaded."
        ).format(
            # In words that are understood: who is asked may not read them.
            languages=listed(isolate(translated_language(tag)) for tag in sources_of(offers)),
            target=listed(isolate(translated_language(tag)) for tag in targets or (MIDDLE,)),
            models=counted("{count} model", "{count} models", len(offers), "translation"),
            size=self.size(rest, any(each.model.is_estimated for each in offers)),
            host=isolate(host),
        )
        if is_metered:
            said += "\n\n" + _("This connection is metered: you may pay for what is downloaded.")
        return said

    def failed(self, said: str, offers: Sequence[Offer]) -> str:
        """Return what is told of a fetch that failed, and which files would do."""
        if not offers:
            return said
        names = listed(isolate(each.name) for each in offers[0].model.files)
        added = _("You can also add the model from a file. It needs {names}.").format(names=names)
        return f"{said} {added}"

    def news(self, news: Mapping[str, Sequence[str]]) -> str:
        """Return what a newer list of models brought."""
        said = [
            text.format(pairs=listed(map(isolate, pairs)))
            for text, pairs in (
                (_("There are other models for {pairs}."), news["newer"]),
                (_("Kept, because its checksum was changed: {pairs}."), news["changed"]),
                (_("Kept, because the new one is worse: {pairs}."), news["worse"]),
            )
            if pairs
        ]
        return " ".join(said) or _("There are no newer models.")

    def fetch_question(self, offer: Offer, host: str) -> str:
        """Return what is told before a fetch."""
        rest = max(0, offer.model.download_size - offer.fetched)
        return _(
            "{size} are downloaded from {host}, and take {room} on this computer.\n\n"
            "The model {name} was made by {maker}. Its licence is {licence}.\n\n"
            "That host learns the address of your connection and which model you download. "
            "Nothing else is sent, and no other host is contacted: if it redirects to another "
            "one, nothing is downloaded. Downloads are checked before they are used."
        ).format(
            size=capitalised(self.size(rest, offer.model.is_estimated)),
            host=isolate(host),
            room=data_size(offer.model.size),
            name=isolate(offer.model.name),
            maker=isolate(offer.made_by),
            licence=self.licence(offer.model),
        )

    def unknown_question(self, direction: str, size: int) -> str:
        """Return what is told before an unknown model is added."""
        return _(
            "It says that it translates {direction}, and takes {size}.\n\n"
            "This model is not in the catalogue of Readerapp: Readerapp’s makers have not "
            "checked it. A model is data, not a program; but it may translate wrongly, and "
            "change what a text says. Add it only if you trust where it came from."
        ).format(direction=isolate(direction), size=data_size(size))
