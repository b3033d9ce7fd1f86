"""Consent: which answer is in force, and whether to ask. Pure functions on the record."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from readerapp.domain.consent import USAGE_STATISTICS, ConsentRecord, Decision
from readerapp.settings.texts import POLICY_VERSION, question_version

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
