"""Settings forms: rows made from declared settings, which give the range and kind of a value.

    form = Form(QFormLayout(page), settings, page)
    self.at_start = form.check(REFRESH_AT_START, lambda: _("Also when Readerapp &starts"))

Each row has its label, the widget with its buddy and its accessible name, the connection that
stores what is chosen, a sentence below that says what it does, and its words after a change of the
interface language. `entries` lists the rows for a search.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.settings import Setting, controls
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.dialog_parts import (
    button_row,
    name_spin_box,
    narrow_label,
    plain_label,
    tell_with,
)
from readerapp.ui.widgets.inputs import GAP, TARGET, CheckMark, CountBox
from readerapp.ui.widgets.plain_text import command_name, text_field, text_label
from readerapp.ui.widgets.text_layout import align_to_edge

MARGINS = (18, 16, 18, 16)  # pixels around a page
SPACING = 4  # pixels between a control and the sentence below it
BESIDE = 14  # pixels between a label and its field
BETWEEN = 4  # pixels more between two settings
DROP = 1  # pixel above a label, so that it stands at the height of the words in its field
BELOW = 5  # pixels more below a sentence

Value = TypeVar("Value", bound=bool | int | str)
Whole = TypeVar("Whole")
Text = Callable[[], str]  # asked again after each change of the interface language
Act = Callable[[], object] | SignalInstance
Choices = Callable[[], Iterable[tuple[Value, str]]]  # values with their names


@dataclass(frozen=True)
class FormEntry:
    """A row as a search knows it: its name, the sentence that says what it does, and what can be
    chosen, in the interface language of the moment."""

    widget: QWidget
    name: Text
    told: Text
    choices: Text


class Values(Protocol):
    """Store of the values of a form: `Settings`, or a `Draft`."""

    def get(self, setting: Setting[Value]) -> Value:
        """Return a value."""

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Store another value."""


class Draft(Generic[Whole]):
    """Draft of an immutable value, a dataclass, whose fields a form edits like settings.

    A field is what the last part of a setting's key names: "days" of "retention.days".
    """

    def __init__(self, value: Whole) -> None:
        self.value = value

    def get(self, setting: Setting[Value]) -> Value:
        """Return what the field holds."""
        return cast(Value, getattr(self.value, _field(setting)))

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Set a field to another value."""
        self.value = replace(cast(Any, self.value), **{_field(setting): value})


class Form(QObject):
    """Adds rows to a layout, in the order in which the keyboard goes through them."""

    changed = Signal(object)  # the Setting that was changed by hand; it is stored already

    def __init__(self, layout: QFormLayout, values: Values, parent: QWidget) -> None:
        super().__init__(parent)
        self.layout = layout
        self._values = values
        self._parent = parent
        self._rows: list[tuple[QWidget, Callable[[], None]]] = []
        self.entries: list[FormEntry] = []
        layout.setVerticalSpacing(SPACING)
        layout.setHorizontalSpacing(BESIDE)
        keep_translated(parent, self.show)

    def show(self) -> None:
        """Show the values and texts as they are now; nothing is emitted."""
        for widget, show in self._rows:
            with QSignalBlocker(widget):
                show()

    def rows_of(
        self,
        page: str,
        left_out: Collection[Setting[Any]] = (),
        after: "Mapping[Setting[Any], Callable[[Form], None]] | None" = None,
    ) -> dict[Setting[Any], Any]:
        """Add the rows that are declared for a page, but for some; `after` adds one more below that
        of a setting. Return the widgets by their settings."""
        rows: dict[Setting[Any], Any] = {}
        for setting, row in controls(page):
            if setting in left_out:
                continue
            if row.choices():
                widget: QWidget = self.choice(setting, row.label, row.choices, row.told)
            elif isinstance(setting.default, bool):
                widget = self.check(setting, row.label, row.told)
            else:
                widget = self.number(
                    setting, row.label, row.unit, scale=row.scale, step=row.step, told=row.told
                )
            rows[setting] = widget
            if after and setting in after:
                after[setting](self)
        return rows

    def check(self, setting: Setting[bool], text: Text, told: Text | None = None) -> CheckMark:
        """Add a check mark. `told`: the sentence that says what it does, here and below."""
        box = self.box(text, told)
        box.clicked.connect(lambda is_checked: self._store(setting, is_checked))
        self.add(box, lambda: box.setChecked(self._values.get(setting)))
        return box

    def box(self, text: Text, told: Text | None = None) -> CheckMark:
        """Add a check mark for what no setting keeps: whoever adds it shows and does it."""
        box = CheckMark(self._parent)
        box.wrap()
        self.space()
        self.layout.addRow(box)
        self.add(box, lambda: box.setText(text()))
        self.entries.append(FormEntry(box, text, told or _silent, _silent))
        if told:
            below = QHBoxLayout()
            below.addSpacing(TARGET + GAP)
            below.addWidget(self.sentence(box, told), 1)
            self.layout.addRow(below)
        return box

    def choice(
        self,
        setting: Setting[Value],
        text: Text,
        choices: Choices[Value],
        told: Text | None = None,
    ) -> QComboBox:
        """Add one of several values. A number that is not offered shows as the nearest one."""
        box = QComboBox(self._parent)
        box.activated.connect(lambda _: self._store(setting, setting.read(box.currentData())))

        def show() -> None:
            box.clear()
            for value, name in choices():
                box.addItem(name, _plain(value))
            box.setCurrentIndex(_index(box, _plain(self._values.get(setting))))

        self._add_named(box, text, show, told, lambda: " ".join(name for _, name in choices()))
        return box

    def number(
        self,
        setting: Setting[int],
        text: Text,
        unit: Callable[[int], str],
        *,
        scale: int = 1,
        step: int = 1,
        nothing: Text | None = None,
        told: Text | None = None,
    ) -> CountBox:
        """Add a number within the setting's range, with the unit that goes with it.

        `scale`: how many units of the setting one of the field is. `nothing` stands for the least.
        """
        box = CountBox(self._parent)
        box.setRange(setting.numbers[0] // scale, setting.numbers[-1] // scale)
        box.setSingleStep(step)
        box.setGroupSeparatorShown(True)
        box.setAccelerated(True)
        box.valueChanged.connect(lambda value: self._store(setting, value * scale))

        def show() -> None:
            box.set_unit(unit)
            if nothing:
                box.setSpecialValueText(nothing())
            box.setValue(self._values.get(setting) // scale)

        self._add_named(box, text, show, told)
        return box

    def words(
        self, setting: Setting[str], text: Text, told: Text, refused: Callable[[str], str]
    ) -> QLineEdit:
        """Add words to be typed, stored when the field is left. `refused` says of words that the
        setting does not take what it takes; it stands in the place of `told` then."""
        box = text_field(self._parent)

        def read() -> str | None:
            try:
                return setting.read(box.text().strip())
            except ValueError:
                return None

        def store() -> None:
            value = read()
            if value is not None and value != self._values.get(setting):
                self._store(setting, value)
            self.show()

        def show() -> None:
            if read() is not None:  # else it waits to be mended
                box.setText(self._values.get(setting))

        def say() -> str:
            return refused(box.text().strip()) if read() is None else told()

        box.editingFinished.connect(store)
        self._add_named(box, text, show, say)
        return box

    def note(self, text: Text) -> QLabel:
        """Add sentences that explain something."""
        label = narrow_label(self._parent)

        def show() -> None:
            label.setText(text())
            align_to_edge(label)

        self.space()
        self.layout.addRow(label)
        self.add(label, show)
        return label

    def fact(self, name: Text, text: Text) -> QLabel:
        """Add something that is told and cannot be changed here."""
        told, label = plain_label(self._parent), text_label(self._parent)
        label.setBuddy(told)
        self.space()
        self.layout.addRow(label, told)

        def show() -> None:
            label.setText(name())
            told.setAccessibleName(command_name(name()))
            told.setText(text())
            align_to_edge(told)

        self.add(told, show)
        return told

    def button(self, text: Text, act: Act) -> QPushButton:
        """Add a button as wide as its words; Return presses it only when it has the focus."""
        button = self._button(text, act)
        self.space()
        self.layout.addRow(button_row(button))
        return button

    def buttons(self, *wanted: tuple[Text, Act]) -> list[QPushButton]:
        """Add buttons side by side, in as many lines as they need."""
        made = [self._button(text, act) for text, act in wanted]
        self.space()
        self.layout.addRow(button_row(*made))
        return made

    def _button(self, text: Text, act: Act) -> QPushButton:
        button = QPushButton(self._parent)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        self.add(button, lambda: button.setText(text()))
        self.entries.append(FormEntry(button, text, _silent, _silent))
        return button

    def _add_named(
        self,
        box: QComboBox | QSpinBox | QLineEdit,
        text: Text,
        show: Callable[[], None],
        told: Text | None,
        choices: Text | None = None,
    ) -> None:
        label = text_label(self._parent)
        label.setBuddy(box)
        label.setContentsMargins(0, DROP, 0, 0)
        self.space()
        if told:
            # Not in a row of its own: Qt gives a label that breaks lines too much room there.
            column = QVBoxLayout()
            column.setSpacing(SPACING)
            column.addWidget(box)
            column.addWidget(self.sentence(box, told))
            self.layout.addRow(label, column)
        else:
            self.layout.addRow(label, box)
        self.entries.append(FormEntry(box, text, told or _silent, choices or _silent))

        def show_named() -> None:
            label.setText(text())
            name = command_name(text())
            box.setAccessibleName(name)
            if isinstance(box, QSpinBox):
                name_spin_box(box, name)
            show()

        self.add(box, show_named)

    def sentence(self, box: QWidget, told: Text) -> QLabel:
        """Return the sentence that stands below a control and describes it to a screen reader."""
        label = narrow_label(self._parent)
        label.setObjectName("mutedText")
        label.setContentsMargins(0, 0, 0, BELOW)

        def show() -> None:
            label.setText(told())
            align_to_edge(label)
            tell_with(box, label)

        self.add(label, show)
        return label

    def row(self, widget: QWidget) -> None:
        """Add what takes the whole width and shows its own state."""
        self.space()
        self.layout.addRow(widget)

    def space(self) -> None:
        """Keep one setting apart from the other."""
        if self.layout.rowCount():
            fixed = QSizePolicy.Policy.Fixed
            self.layout.addItem(QSpacerItem(0, BETWEEN, QSizePolicy.Policy.Minimum, fixed))

    def add(self, widget: QWidget, show: Callable[[], None]) -> None:
        """Add a row whose `show` is called now and by `show`, while the widget emits nothing."""
        self._rows.append((widget, show))
        with QSignalBlocker(widget):
            show()

    def _store(self, setting: Setting[Value], value: Value) -> None:
        self._values.set(setting, value)
        self.changed.emit(setting)


def page_form(page: QWidget, values: Values) -> Form:
    """Return an empty form that is a page of its own, with the usual room around it."""
    layout = QFormLayout(page)
    layout.setContentsMargins(*MARGINS)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return Form(layout, values, page)


def page_column(page: QWidget) -> QVBoxLayout:
    """Return the column of a page for `group_form`, with the usual room around it."""
    column = QVBoxLayout(page)
    column.setContentsMargins(*MARGINS)
    return column


def group_form(column: QVBoxLayout, values: Values, title: Text) -> Form:
    """Return an empty form in a group box at the end of a page's column."""
    box = QGroupBox(column.parentWidget())
    layout = QFormLayout(box)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    column.addWidget(box)
    form = Form(layout, values, box)
    form.add(box, lambda: box.setTitle(title()))
    return form


def narrow_form(panel: QWidget, values: Values) -> Form:
    """Return an empty form for where there is little room: its labels may go above its fields."""
    layout = QFormLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return Form(layout, values, panel)


def _silent() -> str:
    return ""


def _field(setting: Setting[Any]) -> str:
    return setting.key.rpartition(".")[2]


def _plain(value: bool | int | str) -> int | str:
    """Return what Qt can compare: of an enumeration its text."""
    return str(value) if isinstance(value, str) else int(value)


def _index(box: QComboBox, value: int | str) -> int:
    found = box.findData(value)
    if found < 0 and isinstance(value, int):
        return min(range(box.count()), key=lambda index: abs(int(box.itemData(index)) - value))
    return max(0, found)
