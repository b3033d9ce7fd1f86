"""Kept pictures are read again by new rules while nothing else is being done."""

from threading import Event

from library_samples import article, put
from window_desktop import Desktop

from readerapp.background import Lane
from readerapp.domain.drafts import PictureDraft
from readerapp.library import picture_readings
from tools.labelled_pictures import picture


def test_pictures_wait_for_whatever_else_is_done(desktop: Desktop) -> None:
    there = PictureDraft(address="https://n.example/1.png")
    (found,) = put(desktop.library, article("urn:1", pictures=(there,)))
    with desktop.library.store.write() as writer:
        writer.pictures.store(found, 0, picture("JPEG"), "image/jpeg", 32, 24)
        writer.settings.set("library.picture_rules", ["1", None])
    desktop.settle()
    readings = desktop.reader.features.labelling._readings
    told: list[tuple[int, int]] = []
    readings.progressed.connect(lambda done, total: told.append((done, total)))
    is_over = Event()
    desktop.reader.runner.submit(
        Lane.NETWORK, is_over.wait, lambda _done: None, lambda _error: None
    )
    try:
        readings.begin()
        desktop.until(lambda: told)
        desktop.until(readings._next.isActive)
        assert picture_readings.is_waiting(desktop.library)
    finally:
        is_over.set()
    desktop.until(lambda: told[-1] == (0, 0))  # the turn was taken
    assert not readings._next.isActive()
