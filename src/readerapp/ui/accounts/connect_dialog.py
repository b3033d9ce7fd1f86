"""The dialog that asks for a news server, a user and a password, and shows its certificate."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.account_sync import Account
from readerapp.domain.accounts import Login, ServerCertificate, ServerKind
from readerapp.domain.errors import Reason
from readerapp.messages import _, pgettext
from readerapp.ui.accounts.words import AccountWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.subscribing.inline_message import InlineMessage
from readerapp.ui.widgets.dialog_parts import (
    RETURN,
    FormArea,
    button_row,
    grow_with_texts,
    handles_return,
    narrow_label,
    open_with_texts,
)
from readerapp.ui.widgets.plain_text import command_name, text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded

WIDTH = 480
_OF_ADDRESS = frozenset((Reason.NO_NEWS_SERVER, Reason.NO_NETWORK, Reason.BAD_ADDRESS))


class CertificateBox(QFrame):
    """A certificate that the system does not know, and the question whether to trust it."""

    refused = Signal()
    trusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("troublePanel")
        self._words = AccountWords()
        self._shown: ServerCertificate | None = None
        self._question, self.facts = narrow_label(self), narrow_label(self)
        self.refuse, self.trust = QPushButton(self), QPushButton(self)
        for button in (self.refuse, self.trust):
            button.setAutoDefault(False)
        self.refuse.clicked.connect(self.refused)
        self.trust.clicked.connect(self.trusted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self._question)
        layout.addWidget(self.facts)
        layout.addLayout(button_row(self.refuse, self.trust))
        keep_translated(self, self._set_texts)
        self.hide()

    @property
    def shown(self) -> ServerCertificate | None:
        """The certificate that is asked about."""
        return self._shown

    def show_certificate(self, shown: ServerCertificate | None) -> None:
        """Ask about a certificate; refusing has the focus. None: ask no more."""
        self._shown = shown
        self._set_texts()
        self.setVisible(shown is not None)
        if shown is not None:
            self.refuse.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_texts(self) -> None:
        self._question.setText(
            _(
                "The certificate of this server is not trusted. That is normal for a server of "
                "your own; otherwise the connection may be intercepted. Trust it only if the "
                "fingerprint is that of your server. Your password has not been sent."
            )
        )
        self.facts.setText(self._words.certificate(self._shown) if self._shown else "")
        self.refuse.setText(_("Do &Not Connect"))
        self.trust.setText(_("&Trust This Certificate"))
        self.setAccessibleName(self._question.text())
        self.refuse.setAccessibleDescription(f"{self._question.text()} {self.facts.text()}")


@guarded
class ConnectDialog(QDialog):
    """Asks for a server. Not modal. It is asked once Connect is pressed; Cancel stops that."""

    connect_requested = Signal(object, str)  # Login as it was typed, the name of the account
    cancelled = Signal()  # what was asked for is wanted no more

    def __init__(self, account: Account | None, parent: QWidget | None = None) -> None:
        """`account`: the one that is to be changed, None for a new one."""
        super().__init__(parent)
        self._account = account
        self._words = AccountWords()
        self._is_busy = False
        self._fingerprint = account.fingerprint if account else ""
        self.kind = QComboBox(self)
        self.address, self.user, self.secret, self.name = (text_field(self) for __ in range(4))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = tuple(text_label(self) for __ in range(5))
        self.hint, self.privacy = narrow_label(self), narrow_label(self)
        self.message = InlineMessage(self)
        self.certificate = CertificateBox(self)
        self._bar = QProgressBar(self)
        self.start, self.cancel = QPushButton(self), QPushButton(self)
        self._fill()
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        open_with_texts(self, WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.address if self._account is None else self.secret).setFocus()

    def show_busy(self, is_busy: bool) -> None:
        """Show that the server is asked, or not any more."""
        self._is_busy = is_busy
        if is_busy:
            self.message.clear()
            self.certificate.show_certificate(None)
        self._enable()
        if is_busy:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, sentence: str, remedy: str, reason: Reason) -> None:
        """Show what failed; the focus goes where it can be mended."""
        self.show_busy(False)
        self.message.show_message(sentence, remedy)
        field = self.address if reason in _OF_ADDRESS else self.secret
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        grow_with_texts(self)

    def show_certificate(self, shown: ServerCertificate) -> None:
        """Ask whether the certificate of the server is to be trusted."""
        self.show_busy(False)
        self.certificate.show_certificate(shown)
        grow_with_texts(self)

    def _fill(self) -> None:
        for kind in ServerKind:
            self.kind.addItem("", kind.value)
        adjusts = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.kind.setSizeAdjustPolicy(adjusts)
        self.kind.setMinimumContentsLength(16)
        if self._account is not None:
            self.kind.setCurrentIndex(self.kind.findData(self._account.kind.value))
            self.address.setText(self._account.address)
            self.user.setText(self._account.user)
            self.name.setText(self._account.name)

    def _lay_out(self) -> None:
        for label in (self.hint, self.privacy):
            label.setObjectName("mutedText")
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        fields = (self.kind, self.address, self.user, self.secret, self.name)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        for button in (self.start, self.cancel):
            button.setAutoDefault(False)
        above = QVBoxLayout()
        above.setSpacing(12)
        above.addLayout(form)
        for each in (self.hint, self.message, self.certificate, self.privacy, self._bar):
            above.addWidget(each)
        above.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(FormArea(above, self), 1)
        layout.addLayout(button_row(self.start, self.cancel))

    def _connect(self) -> None:
        self.start.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._on_cancel)
        self.certificate.refused.connect(self._refuse)
        self.certificate.trusted.connect(self._trust)
        self.kind.activated.connect(lambda _index: self._set_texts())
        for field in (self.address, self.secret):
            field.textChanged.connect(lambda _text: self._enable())
        self.address.textEdited.connect(lambda _text: self._forget_trust())
        self.finished.connect(lambda _result: self.cancelled.emit())

    def _ask(self) -> None:
        if self._is_busy or not self.start.isEnabled():
            return
        typed = Login(
            ServerKind(self.kind.currentData()),
            self.address.text().strip(),
            self.user.text().strip(),
            self.secret.text(),
            self._fingerprint,
        )
        self.connect_requested.emit(typed, self.name.text().strip())

    def _on_cancel(self) -> None:
        if self._is_busy:
            self.cancelled.emit()
            self.show_busy(False)
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.reject()

    def _refuse(self) -> None:
        self.certificate.show_certificate(None)
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _trust(self) -> None:
        if (shown := self.certificate.shown) is not None:
            self._fingerprint = shown.fingerprint
            self._ask()

    def _forget_trust(self) -> None:
        """What was trusted is one certificate of one server."""
        self._fingerprint = ""
        self.certificate.show_certificate(None)

    def _enable(self) -> None:
        is_new = self._account is None
        for field in (self.address, self.secret, self.name):
            field.setEnabled(not self._is_busy)
        # Another user has other marks: that is another account.
        for fixed in (self.kind, self.user):
            fixed.setEnabled(is_new and not self._is_busy)
        is_given = bool(self.address.text().strip() and (self.secret.text() or not is_new))
        self.start.setEnabled(is_given and not self._is_busy)
        self._bar.setVisible(self._is_busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in RETURN and isinstance(self.focusWidget(), QLineEdit):
            self._ask()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._is_busy:
            self._on_cancel()
        elif not handles_return(self, event):
            super().keyPressEvent(event)

    def _set_texts(self) -> None:
        is_new = self._account is None
        self.setWindowTitle(_("Add Account") if is_new else _("Change Account"))
        is_miniflux = self.kind.currentData() == ServerKind.MINIFLUX.value
        names = (
            _("&Server"),
            _("&Address"),
            _("&User name"),
            _("&Password or key") if is_miniflux else _("&Password"),
            _("&Name in Readerapp"),
        )
        fields = (self.kind, self.address, self.user, self.secret, self.name)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(command_name(name))
        for place, kind in enumerate(ServerKind):
            self.kind.setItemText(place, self._words.kind(kind))
        self.address.setPlaceholderText(_("https://news.example.org"))
        self.name.setPlaceholderText(_("Name of the server"))
        self.secret.setPlaceholderText("" if is_new else _("Unchanged"))
        self.hint.setText(
            _("Without a user name, the key is taken that Miniflux makes under Settings, API Keys.")
            if is_miniflux
            else _(
                "Each server with the Google Reader interface: FreshRSS, BazQux, The Old Reader … "
                "FreshRSS has a password of its own for programs: in its settings, under Profile, "
                "API password."
            )
        )
        self.privacy.setText(
            _(
                "Only this server is contacted, and not before you press Connect. The password "
                "is stored in the keyring of this computer, and nowhere else."
            )
        )
        self._bar.setAccessibleName(_("Contacting the server"))
        self.start.setText(_("C&onnect"))
        self.cancel.setText(pgettext("connect dialog", "&Cancel"))
        self._enable()
        grow_with_texts(self)
