"""Importing files, folders, addresses, drops and pastes: progress, Cancel, failures, undo.

`controller` imports on a lane, `panel` shows how far it is and what failed. Never a dialog.
"""
