"""Failures of a server: what can be tried again and when, and what ends a sync."""

from readerapp.domain.errors import PROXY_FAULTS, FetchError, Reason

MOST_REFUSALS = 3  # of one wish; then the reader is told
# A request of which nothing was heard may still be on its way: on a server that toggles, the same
# is not sent again within a minute.
LEAST_SECONDS = 60
LONGEST_SECONDS = 6 * 3600
HOLD_SECONDS = 600  # a server that is asked too often and names no time
_TOO_OFTEN = 429
_NOT_THE_QUESTIONS_FAULT = PROXY_FAULTS | {
    Reason.BAD_LOGIN,
    Reason.NO_NETWORK,
    Reason.TLS,
    Reason.CANCELLED,
}


def backoff(tries: int, error: FetchError) -> float:
    """Return how many seconds to wait after so many failed tries."""
    wanted = min(LEAST_SECONDS << min(tries, 10), LONGEST_SECONDS)
    return max(wanted, error.retry_after or 0)


def hold_seconds(error: FetchError) -> float:
    """Return how long the server is to be left alone altogether, 0 for not at all."""
    if error.retry_after:
        return error.retry_after
    return HOLD_SECONDS if error.status == _TOO_OFTEN else 0


def ends_cycle(error: FetchError) -> bool:
    """Return whether it makes no sense to ask anything else now."""
    return error.reason in _NOT_THE_QUESTIONS_FAULT or hold_seconds(error) > 0
