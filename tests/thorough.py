"""How much slow tests do: few of their kind in each run, all of them when more is asked for.

`--examples=500` asks for more.
"""

from hypothesis import settings

EXAMPLES = 50  # of a property that names no number; `--examples` says another


def is_thorough() -> bool:
    """Whether sizes and samples are to be whole."""
    return _asked() > EXAMPLES


def examples(few: int) -> int:
    """Return how many examples a property takes that is slow: so few, or in proportion more."""
    return few * max(EXAMPLES, _asked()) // EXAMPLES


def _asked() -> int:
    return settings().max_examples
