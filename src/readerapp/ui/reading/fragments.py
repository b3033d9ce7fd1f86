"""The stretches of one format that a block is made of."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextFragment


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of `block`, first to last."""
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1  # type: ignore[misc, operator, assignment, unused-ignore] # PySide has no __next__ stub
