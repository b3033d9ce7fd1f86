"""Texts of accounts: what they are, how their last sync went, and what to do about a failure."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale

from readerapp.domain.account_sync import Account, LostMarks, SyncStage, is_waiting
from readerapp.domain.accounts import MarkField, ServerCertificate, ServerKind
from readerapp.domain.errors import PROXY_FAULTS, FetchError, ReaderError, Reason
from readerapp.library.accounts import AccountOverview
from readerapp.library.addresses import host_of
from readerapp.messages import _, error_message
from readerapp.ui.activity.remedies import Remedies
from readerapp.ui.language.wording import Wording, counted, isolate, listed, sentences

Progress = tuple[SyncStage, int, int]  # done, of


class AccountWords:
    """Makes the texts of accounts in the interface language of the moment."""

    def __init__(self) -> None:
        self._remedies = Remedies()
        self._wording = Wording()

    # What an account is

    def kind(self, kind: ServerKind) -> str:
        """Return what a kind of server is called."""
        return {
            ServerKind.GOOGLE_READER: _("FreshRSS and others"),
            ServerKind.MINIFLUX: _("Miniflux"),
        }[kind]

    def place(self, account: Account) -> str:
        """Return who asks where: "ann on news.example"."""
        host = isolate(host_of(account.address) or account.address)
        if not account.user:
            return host
        return _("{user} on {host}").format(user=isolate(account.user), host=host)

    def told(self, account: Account) -> str:
        """Return what leaves this computer for an account, and to whom."""
        host = isolate(host_of(account.address) or account.address)
        return _(
            "{host} learns which of its articles you read and star, and which of its feeds you "
            "add, rename, move or remove. Nobody else does, and this computer does not check "
            "the feeds."
        ).format(host=host)

    # How it goes

    def state(self, overview: AccountOverview, progress: Progress | None) -> str:
        """Return how an account stands, in a line."""
        if progress is not None:
            return self.progress(*progress)
        account = overview.account
        parts = [self._last(account)]
        if overview.undecided:
            parts.append(_("Waits for your choice"))
        if overview.counts.waiting:
            parts.append(
                counted(
                    "{count} change waits to be sent",
                    "{count} changes wait to be sent",
                    overview.counts.waiting,
                )
            )
        if overview.counts.not_given:
            missing = overview.counts.not_given
            parts.append(
                counted(
                    "{count} article not given by the server",
                    "{count} articles not given by the server",
                    missing,
                )
            )
        return listed(parts)

    def progress(self, stage: SyncStage, done: int, total: int) -> str:
        """Return how far a sync is."""
        number = QLocale().toString
        if stage in (SyncStage.SENDING, SyncStage.ENTRIES) and total:
            sentence = {
                SyncStage.SENDING: _("Marks sent: {done} of {total}"),
                SyncStage.ENTRIES: _("Articles downloaded: {done} of {total}"),
            }[stage]
            return sentence.format(done=number(done), total=number(total))
        return _("Synchronising…")

    def _last(self, account: Account) -> str:
        if account.reason is not None:
            if account.reason is Reason.BAD_LOGIN:
                return _("Password needed again")
            if account.reason is Reason.NO_NEWS_SERVER:
                return _("No news server there")
            return self._remedies.short(account.reason, account.status)
        if account.synced_at is None:
            return _("Not synchronised yet")
        return _("Synchronised {time}").format(time=self._wording.day(account.synced_at))

    def trouble(self, account: Account, now: datetime) -> tuple[str, str]:
        """Return what failed and what to do about it; "" when nothing did."""
        if account.reason is None:
            return "", ""
        error = FetchError(account.reason, account.address, account.detail, account.status)
        sentence, remedy = self.failure(error)
        if account.held_until is not None and is_waiting(account.held_until, now):
            until = self._wording.day(account.held_until)
            remedy = _("Next attempt after {time}.").format(time=until)
        return sentence, remedy

    def lost(self, lost: Sequence[LostMarks]) -> tuple[str, str]:
        """Return which marks a server has no more, and that they stay; "" for none."""
        if not lost:
            return "", ""
        number = QLocale().toString
        said = []
        for each in lost:
            pattern = (
                counted(
                    "{count} of {known} read articles is unread on the server.",
                    "{count} of {known} read articles are unread on the server.",
                    each.going,
                )
                if each.field is MarkField.READ
                else counted(
                    "{count} of {known} stars is missing on the server.",
                    "{count} of {known} stars are missing on the server.",
                    each.going,
                )
            )
            said.append(pattern.format(known=number(each.known)))
        return sentences(said), _("Nothing changes here until you choose.")

    def failure(self, error: ReaderError) -> tuple[str, str]:
        """Return one sentence for what failed, and one for what to do; "" for nothing to do."""
        name = isolate(host_of(error.name) or error.name)
        status = error.status if isinstance(error, FetchError) else 0
        if error.reason is Reason.HTTP_STATUS and status:
            return self._remedies.cause(error.reason, name, status), self._remedy(error.reason)
        named = ReaderError(error.reason, name, error.detail)
        return error_message(named), self._remedy(error.reason)

    def _remedy(self, reason: Reason) -> str:
        return {
            Reason.BAD_LOGIN: _(
                "Enter the user name and the password again. Some servers need a separate "
                "password for apps: look in the settings of your account there."
            ),
            Reason.NO_NEWS_SERVER: _(
                "Check the address and the kind of server. With FreshRSS, access by programs "
                "must be allowed in its settings."
            ),
            **dict.fromkeys(PROXY_FAULTS, _("Check the proxy in the settings.")),
            Reason.NO_NETWORK: _("Check the address and your network connection."),
            Reason.OFFLINE: _("What you mark is sent once there is a connection."),
            Reason.TIMED_OUT: _("Try again later."),
            Reason.HTTP_STATUS: _("Readerapp will try again later."),
            Reason.BAD_RESPONSE: _("Readerapp will try again later."),
            Reason.REFUSED: _("Your marks stay on this computer as they are."),
            Reason.TLS: _("Choose Change to see the certificate that the server shows."),
            Reason.NO_KEYRING: _(
                "The account works until Readerapp is closed; after that, the password is "
                "needed again."
            ),
        }.get(reason, "")

    # Certificates

    def certificate(self, shown: ServerCertificate) -> str:
        """Return what a certificate says of itself, a line each."""
        return "\n".join(self._facts(shown))

    def _facts(self, shown: ServerCertificate) -> Iterator[str]:
        if shown.names:
            names = listed(isolate(each) for each in shown.names)
            yield _("Made for: {names}").format(names=names)
        if shown.begins and shown.ends:
            begins, ends = (self._wording.long_day(each) for each in (shown.begins, shown.ends))
            yield _("Valid from {begins} to {ends}").format(begins=begins, ends=ends)
        print_ = shown.fingerprint.upper()
        groups = " ".join(print_[at : at + 4] for at in range(0, len(print_), 4))  # lines may break
        yield _("Fingerprint (SHA-256): {fingerprint}").format(fingerprint=isolate(groups))

    def describe(self, overview: AccountOverview, now: datetime, progress: Progress | None) -> str:
        """Return an account as sentences for a screen reader."""
        account = overview.account
        trouble = self.trouble(account, now) if progress is None else ("", "")
        return sentences(
            [
                account.name,
                self.place(account),
                self.state(overview, progress),
                *trouble,
                *self.lost(overview.undecided),
            ]
        )
