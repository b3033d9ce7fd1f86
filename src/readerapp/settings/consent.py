"""Consent: which answer is in force, whether to ask, and the texts of the question and the policy,
as they were and are shipped.

A version of the policy is a folder. Its files are never edited once released: the record of consent
holds the hash of what was shown, and must find it again here. A version that changes nothing in
what the question asks (purpose, recipient, data) asks the question of an older one, if in other
words, and answers to that one still hold.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from readerapp.domain.consent import USAGE_STATISTICS, ConsentRecord, Decision
from readerapp.domain.values import dataclass
from readerapp.resources import resource

POLICY_VERSION = 7
LOCALES = ("en", "fr", "de", "es", "ko", "ja", "zh-Hans", "ar")  # of the newest version

# By version of the policy, the oldest version that asks the same.
_QUESTIONS = {1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1}
_WORDED = (6, 1)  # the versions that worded it, each for itself and those after it


@dataclass(frozen=True)
class ConsentText:
    """Texts of the consent dialog, in this order. `locale` is the language it is really in."""

    locale: str
    policy_version: int
    title: str
    paragraphs: tuple[str, ...]
    reassurance: str
    policy_link: str
    counts_link: str
    refuse: str
    accept: str

    @property
    def sha256(self) -> str:
        """The hash of the shown text: its parts in the order shown, one a line, in UTF-8."""
        shown = (
            self.title,
            *self.paragraphs,
            self.reassurance,
            self.policy_link,
            self.counts_link,
            self.refuse,
            self.accept,
        )
        from hashlib import sha256  # loads OpenSSL (3 ms), which the first paint does without

        return sha256("\n".join(shown).encode()).hexdigest()


# How long an answer holds, a yes like a no. "6 mois, bonne pratique":
# https://www.cnil.fr/fr/cookies-et-autres-traceurs/regles/cookies/lignes-directrices-modificatives-et-recommandation
KEPT = timedelta(days=183)

# https://consoledonottrack.com, and our own switch for administrators
_SWITCHES = ("DO_NOT_TRACK", "READERAPP_NO_STATISTICS")
_OFF = ("", "0", "false", "no")


class ConsentState(StrEnum):
    """State of consent: what the answers so far allow. Only GRANTED allows anything."""

    GRANTED = "granted"
    REFUSED = "refused"
    DISMISSED = "dismissed"  # the question was closed without an answer
    UNSET = "unset"  # nobody was asked, or what is asked has changed since
    DISABLED_BY_ENVIRONMENT = "disabled_by_environment"


def consent_state(
    records: Sequence[ConsentRecord],
    environ: Mapping[str, str],
    now: datetime,
    policy_version: int = POLICY_VERSION,
) -> ConsentState:
    """Return the answer in force.

    `records` are in the order in which they were appended: the last one of the purpose wins,
    whatever its time says, since a clock can be set back. A kill switch in the environment wins
    over every answer. A yes to another question than the one this version of the policy asks is
    no answer to this one.
    """
    if is_switched_off(environ):
        return ConsentState.DISABLED_BY_ENVIRONMENT
    answer = _answer_in_force(records, now)
    if answer is None:
        return ConsentState.UNSET
    if answer.decision is Decision.DISMISSED:
        return ConsentState.DISMISSED
    if answer.decision is not Decision.GRANTED:
        return ConsentState.REFUSED
    if question_version(answer.policy_version) != question_version(policy_version):
        return ConsentState.UNSET
    return ConsentState.GRANTED


def should_ask(
    records: Sequence[ConsentRecord],
    environ: Mapping[str, str],
    now: datetime,
    policy_version: int = POLICY_VERSION,
) -> bool:
    """Tell whether to put the question: unanswered, long ago, or an older one was answered."""
    state = consent_state(records, environ, now, policy_version)
    if state not in (ConsentState.REFUSED, ConsentState.DISMISSED):
        return state is ConsentState.UNSET
    answer = _answer_in_force(records, now)
    asked = question_version(policy_version)
    return answer is not None and question_version(answer.policy_version) < asked


def is_switched_off(environ: Mapping[str, str]) -> bool:
    """Return whether a kill switch in the environment forbids counting, whatever was answered."""
    return any(environ.get(name, "").strip().lower() not in _OFF for name in _SWITCHES)


def _answer_in_force(records: Sequence[ConsentRecord], now: datetime) -> ConsentRecord | None:
    answers = [record for record in records if record.purpose == USAGE_STATISTICS]
    if not answers or now - answers[-1].at > KEPT:
        return None
    return answers[-1]


def question_version(policy_version: int) -> int:
    """Return the oldest version whose question is the one of this version, for older answers.

    A version this app does not know has a question of its own.
    """
    return _QUESTIONS.get(policy_version, policy_version)


def question_text(locale: str, policy_version: int = POLICY_VERSION) -> ConsentText:
    """Return the question in the language of `locale` ("fr", "fr-CA", "fr_FR"), else in English."""
    import tomllib  # asked for once; the first paint does without (2 ms)

    worded = next((each for each in _WORDED if each <= policy_version), policy_version)
    language, text = _read(worded, locale, "toml")
    words = tomllib.loads(text)
    return ConsentText(
        locale=language,
        policy_version=policy_version,
        title=words["title"],
        paragraphs=tuple(words["paragraphs"]),
        reassurance=words["reassurance"],
        policy_link=words["policy_link"],
        counts_link=words["counts_link"],
        refuse=words["refuse"],
        accept=words["accept"],
    )


def policy_text(locale: str, policy_version: int = POLICY_VERSION) -> str:
    """Return the whole policy as Markdown, in the language of `locale`, else in English."""
    return _read(policy_version, locale, "md")[1]


def _read(policy_version: int, locale: str, kind: str) -> tuple[str, str]:
    """Return the language that a version has for a locale, and its text."""
    tag = locale.replace("_", "-").casefold()
    known = (each for each in LOCALES if f"{tag}-".startswith(f"{each.casefold()}-"))
    folder = resource("policy", str(policy_version))
    language = next(known, "en")
    if not folder.joinpath(f"{language}.{kind}").is_file():  # older than the translation
        language = "en"
    return language, folder.joinpath(f"{language}.{kind}").read_text(encoding="utf-8")
