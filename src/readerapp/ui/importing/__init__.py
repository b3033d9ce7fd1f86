"""Importing files, folders, addresses, drops and pastes: progress, Cancel, failures, undo.

`controller` imports on a lane, asks before files of other programs come in (`preview_dialog`), one
question after the other; `panel` shows how far it is and what failed, without a dialog.
"""
