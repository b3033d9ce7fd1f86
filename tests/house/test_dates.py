"""The date an article is told to have: one property decides, and no other code asks its source."""

import ast
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "readerapp"
SHOWING = ("ui", "cli", "rendering", "library/archives/readable.py", "library/stories.py")
# What may look at the statement of a source, or at the arrival, and how often. Everything else that
# shows, compares or writes asks `ArticleHead.known_date`, or `sort_time` for the place in a list.
PUBLISHED = {
    "ui/reading/words.py": 2,  # tells of a date that is not believed
    "ui/story/words.py": 1,  # the same
    "cli/output.py": 1,  # the same, as "stated"
    "rendering/export.py": 2,  # the front matter that an import reads again
}
RECEIVED = {
    "ui/language/wording.py": 3,  # always said to be the arrival
    "ui/story/words.py": 3,  # the same
    "ui/reading/evidence_dialog.py": 1,  # when its labels were found
    "ui/reading/label_popover.py": 1,  # the same
    "cli/output.py": 1,
    "library/archives/readable.py": 2,
    "library/stories.py": 1,  # what came since the reader looked
}


def uses(name: str) -> dict[str, int]:
    """How often each file of what is shown reads an attribute of this name."""
    found = {}
    for part in SHOWING:
        place = SOURCE / part
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            code = path.read_text(encoding="utf-8")
            count = sum(
                isinstance(node, ast.Attribute) and node.attr == name
                for node in (ast.walk(ast.parse(code)) if name in code else ())
            )
            if count:
                found[path.relative_to(SOURCE).as_posix()] = count
    return found


def test_nothing_that_shows_asks_for_the_stated_date_or_the_arrival() -> None:
    assert uses("published") == PUBLISHED
    assert uses("received") == RECEIVED
