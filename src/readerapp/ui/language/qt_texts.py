"""Texts of Qt's own dialogs that Qt's translations lack, so that ours have them.

Qt asks the translators for these by the context and text below, and ours is asked first. They are
only named here: the tool that collects what is to be translated finds them.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = {
    "QFileDialog": (
        QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
        QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    ),
    "QFileSystemModel": (QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),),
    "QAbstractFileIconProvider": (
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
        QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    ),
}
