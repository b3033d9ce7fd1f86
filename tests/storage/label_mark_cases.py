"""Every function about the reader's labels, as the tables of `storage_cases` have them."""

from collections.abc import Callable

from storage_samples import NOW

from readerapp.domain.labels import FeedLabels, LabelMark, LabelOpinion
from readerapp.storage import Reader
from readerapp.storage.articles.rows import digest
from readerapp.storage.writer import Writer

ONE, TWO = 3, 4  # as in `storage_cases`
PICTURE = digest(b"\xff\xd8jpeg")  # of the rich article
SAYS_PICTURES = LabelMark("pictures", LabelOpinion.BY_AI, NOW)
LABEL_READS: dict[str, Callable[[Reader], object]] = {
    "label_marks.of": lambda r: r.label_marks.of(ONE),
    "label_marks.all": lambda r: list(r.label_marks.all()),
    "label_marks.feeds": lambda r: r.label_marks.feeds(),
    "label_marks.shares": lambda r: r.label_marks.shares(1, 100),
    "label_marks.is_waiting": lambda r: r.label_marks.is_waiting(),
    "label_marks.are_rules_new": lambda r: r.label_marks.are_rules_new(),
    "picture_readings.is_waiting": lambda r: r.picture_readings.is_waiting(),
    "picture_readings.left": lambda r: r.picture_readings.left(),
    "picture_readings.next": lambda r: r.picture_readings.next(5),
    "picture_readings.bytes_of": lambda r: r.picture_readings.bytes_of(PICTURE),
    "picture_readings.said": lambda r: r.picture_readings.said(PICTURE),
}
LABEL_WRITES: dict[str, Callable[[Writer], object]] = {
    "label_marks.put": lambda m: m.label_marks.put(TWO, SAYS_PICTURES),
    "label_marks.drop": lambda m: m.label_marks.drop(ONE, "text"),
    "label_marks.keep": lambda m: m.label_marks.keep(TWO, SAYS_PICTURES),
    "label_marks.set_feed": lambda m: m.label_marks.set_feed(2, FeedLabels(pictures=True)),
    "label_marks.queue_all": lambda m: m.label_marks.queue_all(),
    "label_marks.note_rules": lambda m: m.label_marks.note_rules(),
    "label_marks.take_turn": lambda m: m.label_marks.take_turn(5),
    "picture_readings.put": lambda m: m.picture_readings.put(PICTURE, lambda _before: (), NOW),
    "picture_readings.note": lambda m: m.picture_readings.note((PICTURE,), NOW),
    "picture_readings.begin_anew": lambda m: m.picture_readings.begin_anew(),
}
