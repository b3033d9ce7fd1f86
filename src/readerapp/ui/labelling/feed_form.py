"""The part of a feed's properties about AI labels: what is true of everything in it, and how many
of its articles carry a label, month by month."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from readerapp.domain.labels import POLICY_LENGTH, FeedLabels, LabelShare
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import sentences
from readerapp.ui.widgets.dialog_parts import narrow_label
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.plain_text import command_name, text_label
from readerapp.ui.widgets.slot_guard import guarded

MONTHS = 12  # that are drawn, the latest ones


class FeedLabelForm(QWidget):
    """Form that shows what is said of everything in a feed and emits what is said instead."""

    changed = Signal(object)  # FeedLabels

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = FeedLabels()
        self.text = CheckMark(self)
        self.pictures = CheckMark(self)
        for box in (self.text, self.pictures):
            box.wrap()
        self.policy = QLineEdit(self)
        self.policy.setMaxLength(POLICY_LENGTH)
        self._policy_label = text_label(self)
        self._told = narrow_label(self)
        self._told.setObjectName("mutedText")
        self.shares = ShareBars(self)
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.text.toggled.connect(self._on_change)
        self.pictures.toggled.connect(self._on_change)
        self.policy.editingFinished.connect(self._on_change)
        self.show_labels(FeedLabels())

    @property
    def value(self) -> FeedLabels:
        """What is chosen now."""
        said = FeedLabels(self.text.isChecked(), self.pictures.isChecked())
        policy = self.policy.text().strip()
        return FeedLabels(said.text, said.pictures, policy) if said else said

    def show_labels(self, said: FeedLabels) -> None:
        """Show what is said now; nothing is emitted, an address that is being typed stays."""
        self._shown = said
        for box, is_on in ((self.text, said.text), (self.pictures, said.pictures)):
            with QSignalBlocker(box):
                box.setChecked(is_on)
        if not self.policy.hasFocus():
            self.policy.setText(said.policy)
        self._show_parts()

    def show_shares(self, shares: Sequence[LabelShare]) -> None:
        """Show how many articles of each month carry a label."""
        self.shares.show_shares(shares)

    def _on_change(self) -> None:
        self._show_parts()
        if self.value != self._shown:
            self._shown = self.value
            self.changed.emit(self._shown)

    def _show_parts(self) -> None:
        is_said = self.text.isChecked() or self.pictures.isChecked()
        self._policy_label.setVisible(is_said)
        self.policy.setVisible(is_said)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._policy_label.setBuddy(self.policy)
        form.addRow(self._policy_label, self.policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        for part in (self.text, self.pictures):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(self._told)
        layout.addWidget(self.shares)

    def _set_texts(self) -> None:
        self.text.setText(_("All te&xts of this feed are written by AI"))
        self.pictures.setText(_("All pictures of this feed are AI-&generated"))
        name = _("Where the p&ublisher says so")
        self._policy_label.setText(name)
        self.policy.setAccessibleName(command_name(name))
        self.policy.setPlaceholderText(_("An address; empty when it is you who says so"))
        self._told.setText(
            _(
                "Its articles carry the label in addition to what they say themselves. Undo "
                "this to remove the label."
            )
        )


class ShareBars(QWidget):
    """Bars of how many articles of each month carry a label; a screen reader gets sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[LabelShare, ...] = ()
        self._summary = narrow_label(self)
        self._lines = narrow_label(self)
        self._bars = _Bars(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._summary, self._bars, self._lines):
            layout.addWidget(part)
        self._lines.setObjectName("mutedText")
        keep_translated(self, self._set_texts)

    def show_shares(self, shares: Sequence[LabelShare]) -> None:
        """Show other numbers."""
        self._shares = tuple(shares)
        self._bars.show_shares(self._shares[-MONTHS:])
        self._set_texts()

    def _set_texts(self) -> None:
        total = sum(each.articles for each in self._shares)
        labelled = [each for each in self._shares[-MONTHS:] if each.text or each.pictures]
        self.setVisible(bool(total))
        self._bars.setVisible(bool(labelled))
        self._lines.setVisible(bool(labelled))
        number = QLocale().toString
        self._summary.setText(
            _(
                "The last articles: {total}. With a label on the text: {texts}. With a label on a "
                "picture: {pictures}. Of the others nothing is known."
            ).format(
                total=number(total),
                texts=number(sum(each.text for each in self._shares)),
                pictures=number(sum(each.pictures for each in self._shares)),
            )
        )
        said = [
            _("{month} – articles: {total}, labelled texts: {texts}, pictures: {pictures}").format(
                month=self._month(each.month),
                texts=number(each.text),
                pictures=number(each.pictures),
                total=number(each.articles),
            )
            for each in reversed(labelled)
        ]
        self._lines.setText("\n".join(said))
        self.setAccessibleName(sentences((self._summary.text(), *said)))

    def _month(self, month: str) -> str:
        # Translators: a month and its year, as Qt writes patterns
        pattern = _("MMMM yyyy")
        return QLocale().toString(QDate.fromString(f"{month}-01", "yyyy-MM-dd"), pattern)


@guarded
class _Bars(QWidget):
    """Drawing of the bars: a column a month, the labelled part of it filled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shares: Sequence[LabelShare] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[LabelShare]) -> None:
        """Draw other numbers."""
        self._shares = shares
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 4 * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shares:
            return
        painter = QPainter(self)
        palette = self.palette()
        most = max(each.articles for each in self._shares)
        step = min(self.width() // len(self._shares), 3 * self.fontMetrics().height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place, each in enumerate(self._shares):
            left = self.width() - (place + 1) * step if mirrored else place * step
            width = max(1, step - 4)
            full = max(1, round(self.height() * each.articles / most))
            part = round(full * min(1.0, max(each.text, each.pictures) / each.articles))
            painter.fillRect(
                QRect(left, self.height() - full, width, full),
                palette.color(QPalette.ColorRole.Mid),
            )
            painter.fillRect(
                QRect(left, self.height() - part, width, part),
                palette.color(QPalette.ColorRole.Link),
            )
