"""What a reader typed, chose and scrolled to in a window."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

TYPED = "bridge"


def inside(window: QWidget) -> Iterator[QWidget]:
    """What of a window is seen."""
    return (
        each
        for each in window.findChildren(QWidget)
        if each.window() is window and each.isVisibleTo(window)
    )


def use(window: QWidget) -> None:
    """Type into each field, choose the second row of each list, scroll to the middle."""
    for widget in inside(window):
        if isinstance(widget, QLineEdit):
            of_a_box = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            if widget.isEnabled() and not widget.isReadOnly() and not of_a_box:
                widget.setText(TYPED)
        elif isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
            widget.setPlainText(TYPED)
        elif isinstance(widget, QAbstractItemView) and widget.objectName() != "comparedLanguages":
            model = widget.model()
            if model is not None and model.rowCount() > 1 and widget.isEnabled():
                widget.setCurrentIndex(model.index(1, 0))
        elif isinstance(widget, QTextBrowser):
            bar = widget.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)


def state(window: QWidget) -> list[tuple[str, object]]:
    """What there is of all that, in the order of the widgets."""
    found: list[tuple[str, object]] = []
    for widget in inside(window):
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        if isinstance(widget, QComboBox):
            found.append((name, widget.currentIndex()))
        elif isinstance(widget, QLineEdit):
            if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
                found.append((name, widget.text()))
        elif isinstance(widget, QPlainTextEdit) and not widget.isReadOnly():
            found.append((name, widget.toPlainText()))
        elif isinstance(widget, QAbstractButton) and widget.isCheckable():
            found.append((name, widget.isChecked()))
        elif isinstance(widget, QTabBar):
            found.append((name, widget.currentIndex()))
        elif isinstance(widget, QAbstractItemView) and widget.objectName() != "shortcutList":
            # Of commands, words find others in another language.
            found.append((name, widget.currentIndex().row()))
        if isinstance(widget, QTextBrowser):
            found.append((name, _share(widget)))
    return found


def _share(area: QAbstractScrollArea) -> float:
    """Where it is scrolled to, in tenths: another language has as many lines, or nearly."""
    bar = area.verticalScrollBar()
    return round(10 * bar.value() / max(1, bar.maximum()))
