"""Pictures for offline reading. Runs in a worker process: a picture is as hostile as a page."""

from dataclasses import replace

from readerapp.domain.labels import Subject
from readerapp.library.parser_jobs import OfflinePicture
from readerapp.provenance import image_evidence
from readerapp.rendering import fit_picture


def fit_for_offline(data: bytes) -> OfflinePicture:
    """Read what the bytes say of their making, then shrink them. Raises SourceError."""
    evidence = tuple(replace(each, subject=Subject.IMAGE) for each in image_evidence(data))
    fitted = fit_picture(data)
    return OfflinePicture(fitted.data, fitted.media_type, fitted.width, fitted.height, evidence)
