"""Importing files, folders, addresses, drops and pastes: progress, Cancel, failures, undo.

`controller` imports on a lane, `panel` shows how far it is and what failed, without a dialog.
`exports` asks before files of other programs come in (`preview_dialog`); `questions` lets one
question wait for the other.
"""
