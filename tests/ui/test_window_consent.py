"""The privacy question, key by key: nothing but a deliberate yes is a yes."""

from collections.abc import Callable
from hashlib import sha256

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.domain.consent import Decision, Surface
from readerapp.library import privacy
from readerapp.settings import INTERFACE_LANGUAGE, ConsentState, question_text
from readerapp.ui.privacy.controller import ConsentDialog
from readerapp.ui.shell.about import TextDialog


@pytest.fixture
def asked(make_desktop: MakeDesktop) -> Desktop:
    desktop = make_desktop(ask=True)
    desktop.until(lambda: desktop.reader.features.consent.question is not None)
    return desktop


def question(desktop: Desktop) -> ConsentDialog:
    dialog = desktop.reader.features.consent.question
    assert dialog is not None
    return dialog


def listening(desktop: Desktop) -> ConsentDialog:
    dialog = question(desktop)
    desktop.until(lambda: dialog.accepts_answers)
    return dialog


def answers(desktop: Desktop) -> list[Decision]:
    desktop.settle()
    return [record.decision for record in privacy.records(desktop.library)]


def counted(desktop: Desktop) -> dict[str, int]:
    desktop.settle()
    return {name: number for _, name, number in privacy.counts(desktop.library)}


def stops(dialog: ConsentDialog) -> list[QWidget]:
    return [dialog.text, dialog.policy, dialog.counts, dialog.refuse, dialog.accept_button]


def check_words(dialog: ConsentDialog) -> None:
    words = question_text("en")
    assert dialog.isVisible()
    assert dialog.windowTitle() == dialog.accessibleName() == words.title == "Usage statistics"
    assert words.reassurance in dialog.text.toPlainText()
    assert dialog.text.hasFocus()  # so that it is read once, and at once
    for paragraph in words.paragraphs:
        assert paragraph in dialog.text.toPlainText()
    assert "Settings ▸ Privacy" in words.reassurance


def check_equality(dialog: ConsentDialog) -> None:
    no, yes = dialog.refuse, dialog.accept_button
    assert no.size() == yes.size()
    assert no.font() == yes.font()
    assert no.palette() == yes.palette()
    assert no.styleSheet() == yes.styleSheet() == ""
    assert no.parent() is yes.parent()
    assert no.y() == yes.y()
    assert no.isDefault() == yes.isDefault() == no.autoDefault() == yes.autoDefault()
    assert not yes.isDefault()
    assert no.objectName() == yes.objectName()


def test_nothing_is_answered_by_looking(asked: Desktop, subtests: pytest.Subtests) -> None:
    dialog = question(asked)
    with subtests.test("it is over the window and speaks for itself"):
        check_words(dialog)
    for language in ("fr", "en"):
        with subtests.test("refuse and accept are equal", language=language):
            dialog.set_language(language)
            QCoreApplication.processEvents()
            check_equality(dialog)
    with subtests.test("Tab goes from the text over the links to no and yes, and round"):
        order: list[QWidget] = [dialog.text]
        for _ in range(6):
            QTest.keyClick(dialog.focusWidget() or dialog, Key.Key_Tab)
            order.append(dialog.focusWidget())
        assert order == [*stops(dialog), dialog.languages, dialog.text]
    with subtests.test("the policy opens inside the app"):
        for button in (dialog.policy, dialog.counts):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            (text,) = [d for d in dialog.findChildren(TextDialog) if d.isVisible()]
            assert len(text.text.toPlainText()) > 100
            text.close()
            QCoreApplication.processEvents()
        assert dialog.isVisible()
    with subtests.test("Return never answers"):
        listening(asked)
        for widget in (dialog.text, dialog.refuse, dialog.accept_button, dialog.languages):
            widget.setFocus()
            for _ in range(20):
                QTest.keyClick(widget, Key.Key_Return)
                QTest.keyClick(widget, Key.Key_Enter)
        assert dialog.isVisible()
    assert answers(asked) == []


def test_space_on_accept_grants_but_not_at_once(asked: Desktop) -> None:
    dialog = question(asked)
    dialog.accept_button.setFocus()
    QTest.keyClick(dialog.accept_button, Key.Key_Space)
    QTest.keyClick(dialog.accept_button, Key.Key_Space)
    assert dialog.isVisible()  # typed into the window behind: it does not listen yet
    listening(asked)
    QTest.keyClick(dialog.accept_button, Key.Key_Space)
    assert answers(asked) == [Decision.GRANTED]
    (record,) = privacy.records(asked.library)
    words = question_text("en")
    parts = (words.title, *words.paragraphs, words.reassurance, words.policy_link)
    shown = "\n".join((*parts, words.counts_link, words.refuse, words.accept))
    assert record.text_sha256 == sha256(shown.encode()).hexdigest()
    assert (record.surface, record.text_locale) == (Surface.FIRST_RUN, "en")
    assert asked.reader.features.consent.question is None


def test_leaving_is_refusing(asked: Desktop, subtests: pytest.Subtests) -> None:
    ways: dict[str, Callable[[ConsentDialog], object]] = {
        "escape": lambda dialog: QTest.keyClick(dialog, Key.Key_Escape),
        "close": lambda dialog: dialog.close(),
        "reject": lambda dialog: dialog.reject(),
    }
    for number, (way, leave) in enumerate(ways.items(), 1):
        asked.reader.features.consent.ask(Surface.FIRST_RUN)
        with subtests.test(way):
            dialog = listening(asked)
            leave(dialog)
            dialog.close()  # quitting closes every window once more
            assert answers(asked) == [Decision.DISMISSED] * number
            assert privacy.state(asked.library, {}) is ConsentState.DISMISSED
            assert not privacy.should_ask(asked.library, {})


def test_quitting_is_refusing_and_the_record_is_written(asked: Desktop) -> None:
    dialog = question(asked)
    assert dialog.close()  # otherwise the program would refuse to quit
    assert not dialog.isVisible()
    asked.reader.runner.stop()  # at once, with the record still waiting in its lane
    (record,) = privacy.records(asked.library)
    assert record.decision is Decision.DISMISSED


def test_refusing_writes_one_row_and_counts_nothing(asked: Desktop) -> None:
    asked.open(0)
    assert counted(asked) == {}
    QTest.mouseClick(listening(asked).refuse, Qt.MouseButton.LeftButton)
    assert answers(asked) == [Decision.REFUSED]
    asked.open(1)
    asked.window.articles.search.setText("token4")
    asked.until(lambda: len(asked.rows()) == 1)
    asked.reader.features.settings.use_language("fr")
    assert counted(asked) == {}


def test_the_language_is_chosen_inside_and_the_record_says_which(asked: Desktop) -> None:
    dialog = listening(asked)
    dialog.text.setFocus()
    dialog.languages.setCurrentIndex(dialog.languages.findData("fr"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    QCoreApplication.processEvents()
    assert dialog.windowTitle() == question_text("fr").title
    assert dialog.refuse.text() == question_text("fr").refuse
    assert dialog.text.hasFocus()
    assert asked.reader.settings.get(INTERFACE_LANGUAGE) == "fr"  # also after Escape
    QTest.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    asked.settle()
    (record,) = privacy.records(asked.library)
    assert record.text_locale == "fr"
    assert record.text_sha256 == question_text("fr").sha256


@pytest.mark.parametrize("switch", ["DO_NOT_TRACK", "READERAPP_NO_STATISTICS"])
def test_the_environment_hides_the_question_and_stops_counting(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, switch: str
) -> None:
    monkeypatch.setenv(switch, "1")
    desktop = make_desktop(ask=True)
    privacy.answer(desktop.library, Decision.GRANTED, "en", Surface.SETTINGS, {})  # formerly
    desktop.open(0)
    assert counted(desktop) == {}
    assert desktop.reader.features.consent.question is None
    page = desktop.reader.features.dialogs.show_settings().privacy
    desktop.settle()
    assert not page.change.isEnabled()


def test_after_a_yes_it_counts_kinds_and_withdrawing_takes_two_steps(
    asked: Desktop,
) -> None:
    desktop = asked
    QTest.mouseClick(listening(desktop).accept_button, Qt.MouseButton.LeftButton)
    desktop.settle()
    desktop.open(0)
    desktop.press(Key.Key_S)  # marking it is not opening it once more
    head = desktop.reader.features.reading.head
    assert head is not None
    assert counted(desktop) == {"article_opened": 1, f"read_in_{head.language}": 1}
    desktop.window.commands["settings"].trigger()  # one
    dialog = desktop.reader.features.dialogs.settings
    assert dialog is not None
    dialog.show_page("privacy")
    desktop.settle()
    assert dialog.privacy.table.rowCount() == 2
    QTest.mouseClick(dialog.privacy.change, Qt.MouseButton.LeftButton)  # two
    assert counted(desktop) == {}
    assert answers(desktop) == [Decision.GRANTED, Decision.WITHDRAWN]
    desktop.open(1)
    assert counted(desktop) == {}
    assert dialog.privacy.change.text() == "&Ask Me Again"


def test_asking_again_from_the_settings(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    dialog = desktop.reader.features.dialogs.show_settings()
    desktop.settle()
    assert dialog.privacy.change.text() == "&Ask Me"  # nobody was ever asked
    QTest.mouseClick(dialog.privacy.change, Qt.MouseButton.LeftButton)
    first = question(desktop)
    dialog.privacy.question_requested.emit()
    assert question(desktop) is first
    QTest.mouseClick(listening(desktop).refuse, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert privacy.records(desktop.library)[-1].surface is Surface.SETTINGS
    assert dialog.privacy.change.text() == "&Ask Me Again"


def test_everything_works_after_either_answer(asked: Desktop, subtests: pytest.Subtests) -> None:
    asked.reader.features.front.controller.close()  # which a first start opens
    for decision, theme in ((Decision.GRANTED, "dark"), (Decision.REFUSED, "light")):
        asked.reader.features.consent.ask(Surface.FIRST_RUN)
        dialog = listening(asked)
        is_yes = decision is Decision.GRANTED
        button: QPushButton = dialog.accept_button if is_yes else dialog.refuse
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        asked.settle()
        with subtests.test(decision.value):
            check_that_all_works(asked, theme)


def check_that_all_works(desktop: Desktop, theme: str) -> None:
    rows = desktop.rows()
    article = desktop.open(0)
    assert desktop.opened == article
    assert len(desktop.window.related.cards) == 3
    desktop.press(Key.Key_S)
    desktop.settle()
    assert desktop.statuses()[article][1]
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.settle()
    assert not desktop.statuses()[article][1]
    desktop.window.articles.search.setText("token4")
    desktop.until(lambda: len(desktop.rows()) == 1)
    desktop.reader.features.settings.use_theme(theme)
    desktop.window.articles.search.setText("")
    desktop.until(lambda: desktop.rows() == rows)


def test_one_question_comes_after_the_other(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    other = QDialog(desktop.window)
    other.open()
    controller = desktop.reader.features.consent
    controller.ask_if_due()
    desktop.settle()
    assert controller.question is None
    other.reject()
    desktop.until(lambda: controller.question is not None)
