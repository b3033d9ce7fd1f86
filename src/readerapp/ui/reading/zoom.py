"""Zoom: the steps of the text size of articles. Pure."""

STEPS = (50, 67, 75, 85, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent


def within(percent: int) -> int:
    """Return the nearest size there may be."""
    return min(max(percent, STEPS[0]), STEPS[-1])


def larger(percent: int) -> int:
    """Return the next step, the last one stays."""
    return next((step for step in STEPS if step > percent), STEPS[-1])


def smaller(percent: int) -> int:
    """Return the step before, the first one stays."""
    return next((step for step in reversed(STEPS) if step < percent), STEPS[0])
