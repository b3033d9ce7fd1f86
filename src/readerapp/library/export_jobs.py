"""Jobs of the worker that reads the files of other programs, and their results.

Apart from `parser_jobs`, because a window that imports nothing does without.
"""

from datetime import datetime

from readerapp.domain.saved_libraries import ExportContents, ExportPreview, PreparedItem, ReadSoFar
from readerapp.system.jobs import Job

SECONDS = 120.0  # of work: of 200 MB of mail a minute
NAMES_AT_ONCE = 2_000  # articles that are looked for in the library in one step
AT_ONCE = 50  # articles that are prepared in one step, and stored in one transaction

RECOGNISE: Job[[str], bool] = Job("readerapp.library.prepare_saved:recognise", bool)
READ_ON: Job[[str], ReadSoFar] = Job("readerapp.library.prepare_saved:read_on", ReadSoFar)
PREVIEW: Job[[str], ExportPreview] = Job("readerapp.library.prepare_saved:preview", ExportPreview)
CONTENTS: Job[[str], ExportContents] = Job(
    "readerapp.library.prepare_saved:contents", ExportContents
)
NAMES: Job[[str, int, int, datetime], list[str]] = Job(
    "readerapp.library.prepare_saved:names", list[str]
)
PREPARE: Job[[str, int, int, datetime], list[PreparedItem]] = Job(
    "readerapp.library.prepare_saved:prepare", list[PreparedItem]
)
