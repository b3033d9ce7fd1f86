"""The properties of a feed: every change is told once, whole, and never by showing it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from subscribing_values import (
    NOW,
    Key,
    clipped,
    in_english,
    mnemonics,
    nameless,
    press,
    properties,
    settle,
    shown,
    type_text,
    words,
)

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import CheckReason, FeedPace, FeedSettings, FullText, NextCheck
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[FeedPropertiesDialog]:
    with in_english():
        yield shown(FeedPropertiesDialog(properties(), lambda: NOW), qtbot)


def choose(box: QComboBox, value: object) -> None:
    """Choose an entry as a person does."""
    box.setFocus()
    wanted = box.findData(value)
    assert wanted >= 0
    while box.currentIndex() != wanted:
        press(Key.Key_Down if box.currentIndex() < wanted else Key.Key_Up)


def test_each_change_is_told_as_whole_settings(dialog: FeedPropertiesDialog) -> None:
    told = QSignalSpy(dialog.settings_changed)
    form = dialog.settings
    choose(form.interval, 60)
    choose(form.full_text, FullText.AS_PUBLISHED.value)
    choose(form.language, "ar")
    for check in (form.pictures, form.muted):
        check.setFocus()
        press(Key.Key_Space)
    (last,) = told.at(told.count() - 1)
    assert last == FeedSettings(60, FullText.AS_PUBLISHED, False, "ar", True)


def test_showing_tells_nothing(dialog: FeedPropertiesDialog) -> None:
    told, renamed = QSignalSpy(dialog.settings_changed), QSignalSpy(dialog.renamed)
    odd = FeedSettings(95, FullText.FETCH, False, "yo", True)
    shown = properties()
    dialog.show_properties(replace(shown, feed=replace(shown.feed, settings=odd, name="Mine")))
    assert told.count() == renamed.count() == 0
    form = dialog.settings
    assert "95" in form.interval.currentText()
    assert form.language.currentData() == "yo"
    assert form.muted.isChecked()
    form.muted.setFocus()
    press(Key.Key_Space)
    assert told.at(0) == [replace(odd, is_muted=False)]


def test_a_name_is_told_once_when_it_is_left_confirmed_or_the_dialog_closed(
    dialog: FeedPropertiesDialog,
) -> None:
    renamed = QSignalSpy(dialog.renamed)
    dialog.name.setFocus()
    type_text(" My ")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    assert renamed.count() == 1
    assert renamed.at(0) == ["My"]
    dialog.name.setFocus()
    type_text("!")
    dialog.show_properties(properties())
    assert dialog.name.text().endswith("!")  # what is being typed stays
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    assert renamed.count() == 2


def test_copy_site_and_ask(dialog: FeedPropertiesDialog) -> None:
    sites, asked = QSignalSpy(dialog.site_requested), QSignalSpy(dialog.refresh_requested)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "https://n1.example/rss"
    dialog.site.click()
    assert sites.at(0) == ["https://n1.example/"]
    dialog.health.refresh.setFocus()
    press(Key.Key_Return)
    assert asked.count() == 1
    dialog.health.set_asking()
    assert not dialog.health.refresh.isEnabled()
    dialog.show_properties(properties())
    assert dialog.health.refresh.isEnabled()


def test_health_in_words(dialog: FeedPropertiesDialog) -> None:
    text = " ".join(words(dialog))
    for part in (
        "1,234, of them 56 unread",
        "41.4 a week",
        "Last success",
        "set by you",
    ):
        assert part in text
    assert dialog.health.message.text == ""
    assert "Check No&w" in text
    young = replace(properties(), pace=FeedPace(27, 3))
    dialog.show_properties(young)
    assert "27 in 3 days" in words(dialog)
    dialog.show_properties(properties(Reason.HTTP_STATUS, 404))
    settle()
    said = dialog.health.message.text
    for part in (
        "was not found at its address (404)",
        "failed since 18 November 2026",
        "Look for the feed",
    ):
        assert part in said
    assert "T&ry Again" in words(dialog)
    ended = properties()
    stopped = NextCheck(None, CheckReason.STOPPED)
    state = replace(ended.state, is_stopped=True)
    dialog.show_properties(replace(ended, state=state, next_check=stopped))
    assert "no longer exists" in dialog.health.message.text
    assert "When you refresh – its publisher discontinued it" in words(dialog)


def test_every_control_has_a_name_room_and_a_letter_of_its_own(
    dialog: FeedPropertiesDialog,
) -> None:
    dialog.show_properties(properties(Reason.TLS))
    dialog.resize(420, 500)
    settle()
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    checks = [dialog.settings.pictures.text(), dialog.settings.muted.text()]
    letters = [*mnemonics(dialog), *(each[each.index("&") + 1].lower() for each in checks)]
    assert len(letters) == len(set(letters))
