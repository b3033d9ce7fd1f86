"""Words about translation models: directions, sizes, where from, what is asked before."""

from readerapp.domain.translation import InstalledModel, Offer, TranslationModel
from readerapp.messages import _
from readerapp.ui.language.wording import Wording, data_size, isolate, language_name


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

    def installed(self, found: InstalledModel) -> str:
        """Return the two lines of a model that is here."""
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
            size=data_size(offer.model.download_size),
            received=data_size(offer.fetched),
            licence=self.licence(offer.model),
        )
        return f"{self.direction(offer.model.source, offer.model.target)}\n{told}"

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
            size=data_size(rest),
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
