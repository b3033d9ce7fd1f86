"""The settings page about the network: through which proxy it is reached."""

from PySide6.QtWidgets import QWidget

from readerapp import settings as declared
from readerapp.messages import _
from readerapp.settings import ProxyUse, Settings
from readerapp.ui.settings.form import page_form


class NetworkPage(QWidget):
    """The settings page; reads and writes the settings. What is fetched next follows them."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._has_script = False
        form = page_form(self, settings)
        form.note(
            lambda: _(
                "A proxy is a computer that fetches for you. Where one is used, everything goes "
                "through it, and it also looks up the names."
            )
        )
        self.use = form.choice(
            declared.PROXY,
            lambda: _("&Proxy"),
            lambda: [
                (ProxyUse.SYSTEM, _("System Settings")),
                (ProxyUse.NONE, _("None")),
                (ProxyUse.BY_HAND, _("By Hand")),
            ],
            self._told,
        )
        self.address = form.words(
            declared.PROXY_ADDRESS,
            lambda: _("&Address"),
            lambda: _(
                "Used with “By Hand”, such as socks5://127.0.0.1:9050 or http://proxy.example:80. "
                "One that wants a password is set in the environment: http_proxy, all_proxy."
            ),
            lambda typed: _(
                "“{address}” is not the address of a proxy. It begins with http://, https:// or "
                "socks5://, has no password, and may end with a port such as :8080."
            ).format(address=typed),
        )
        form.changed.connect(lambda _setting: form.show())
        self._form = form

    def show_script(self, has_script: bool) -> None:
        """Show whether the system finds its proxy by a script."""
        self._has_script = has_script
        self._form.show()

    def _told(self) -> str:
        if self._settings.get(declared.PROXY) is ProxyUse.NONE:
            return _("The web is asked directly, whatever the system says.")
        if self._settings.get(declared.PROXY) is ProxyUse.BY_HAND:
            return _(
                "Everything goes through the address below. While it is empty, nothing is fetched."
            )
        if self._has_script:
            return _(
                "A script chooses the proxy of this computer. Nothing is fetched until you choose "
                "“None” or “By Hand” above; an administrator can tell you the address."
            )
        return _(
            "That of the environment, or of your desktop. Where a script chooses it, nothing is "
            "fetched: Readerapp does not run it."
        )
