"""A job for a parser process that ends it by a fault in C code."""

import faulthandler


def crash() -> None:
    """Get SIGSEGV."""
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # for tests of just this
