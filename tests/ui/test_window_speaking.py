"""In the window: an article is read aloud by a program of this computer, followed and stopped."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from speaking_program import NO_SHELL, SpeakingProgram, program
from window_desktop import Desktop, MakeDesktop, article, picture_bytes

from readerapp import settings as declared
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library.reading import ReadableArticle
from readerapp.rendering.block_markup import read_blocks
from readerapp.ui.listening.speech import SpeakingFeature
from readerapp.ui.reading.marks import MarkKind
from readerapp.ui.widgets.tool_row import ToolButton

__all__ = ["program"]
pytestmark = pytest.mark.skipif(NO_SHELL, reason="the little program is a shell script")
Key = Qt.Key

BODIES = {
    "en": '<p>The bridge opens.</p><p lang="fr">Le pont rouvre.</p>',
    "fr": "<p>Le pont rouvre lundi.</p>",
    "ar": "<p>فتح الجسر اليوم.</p>",
}


def speaking(desktop: Desktop) -> SpeakingFeature:
    return desktop.reader.features.speaking


def opened(
    make_desktop: MakeDesktop, *languages: str, language: str = "en", **changes: object
) -> Desktop:
    """A window on short articles in these languages, the first one open."""
    articles = [
        article(n + 3, language=tag, title=f"Title {n}", dek="", body_html=BODIES[tag], **changes)
        for n, tag in enumerate(languages)
    ]
    desktop = make_desktop(articles, language=language)
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    return desktop


def begin(desktop: Desktop, program: SpeakingProgram) -> None:
    desktop.press(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    desktop.until(lambda: len(program.said) == 1)


def hear(desktop: Desktop, program: SpeakingProgram, code: int = 0) -> None:
    """Let the program end, and wait until it is given something else, or it is over."""
    before = len(program.said)
    desktop.until(lambda: program.tell(code))
    desktop.until(lambda: len(program.said) > before or not speaking(desktop).controller.is_on)


def hear_all(desktop: Desktop, program: SpeakingProgram) -> None:
    while speaking(desktop).controller.is_on:
        hear(desktop, program)


def marked(desktop: Desktop) -> str:
    """The words that are marked as spoken."""
    view = desktop.window.reading.view
    if MarkKind.SPOKEN not in view._marks:
        return ""
    spans, _ = view._marks[MarkKind.SPOKEN](0, 10**6)
    return "".join(view.document().toPlainText()[start:end] for start, end in spans)


def button(desktop: Desktop, name: str) -> QToolButton:
    return speaking(desktop).controller.bar.button(name)


def test_an_article_is_read_to_its_end_in_its_languages(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en", "ar")
    assert program.calls == []
    begin(desktop, program)
    assert speaking(desktop).controller.bar.isVisible()
    assert desktop.window.commands["read_aloud"].isChecked()
    hear(desktop, program)
    assert marked(desktop) == "Title 0"
    hear_all(desktop, program)
    assert program.said[0] == ("en", "Gazette 0")
    assert program.said[-2:] == [("en", "The bridge opens."), ("fr", "Le pont rouvre.")]
    assert marked(desktop) == ""
    assert speaking(desktop).controller.bar.isHidden()
    assert not desktop.window.commands["read_aloud"].isChecked()
    assert not speaking(desktop).process.is_running
    assert desktop.opened == desktop.ids[0]  # nobody asked to go on


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_other_languages_are_read_in_theirs(
    make_desktop: MakeDesktop, program: SpeakingProgram, language: str
) -> None:
    desktop = opened(make_desktop, language, language="fr")
    begin(desktop, program)
    hear_all(desktop, program)
    spoken = BODIES[language].removeprefix("<p>").removesuffix("</p>")
    assert program.said[-1] == (language, spoken)
    assert ("fr", "Title 0") in program.said or language == "ar"


def test_pause_step_speed_and_stop(make_desktop: MakeDesktop, program: SpeakingProgram) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    button(desktop, "later").click()
    desktop.until(lambda: len(program.said) == 2)
    button(desktop, "pause").click()
    desktop.until(lambda: not speaking(desktop).process.is_running)
    assert button(desktop, "pause").accessibleName() == "Resume"
    assert marked(desktop) == "Title 0"
    button(desktop, "later").click()  # also in a pause: it is gone to, and not spoken
    button(desktop, "earlier").click()
    assert len(program.said) == 2
    button(desktop, "pause").click()
    desktop.until(lambda: len(program.said) == 3)
    assert [text for _, text in program.said] == ["Gazette 0", "Title 0", "Title 0"]
    speaking(desktop).controller.bar.speed_chosen.emit(150)
    desktop.until(lambda: len(program.said) == 4)
    arguments = program.calls[-1][0]
    assert int(arguments[arguments.index("-r") + 1]) > 0
    assert desktop.reader.settings.get(declared.SPEECH_SPEED) == 150
    desktop.press(Key.Key_Escape)
    assert not speaking(desktop).controller.is_on
    assert speaking(desktop).controller.bar.isHidden()
    desktop.until(lambda: not speaking(desktop).process.is_running)
    assert program.calls[-1] == (["-S"], "")


def test_escape_in_the_bar_stops_and_the_focus_goes_to_the_article(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    desktop.focus(button(desktop, "earlier"))
    desktop.press(Key.Key_Right)
    assert button(desktop, "pause").hasFocus()
    desktop.press(Key.Key_Escape)
    assert not speaking(desktop).controller.is_on
    assert desktop.window.reading.view.hasFocus()


def test_the_same_key_stops(make_desktop: MakeDesktop, program: SpeakingProgram) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    desktop.press(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert not speaking(desktop).controller.is_on
    desktop.until(lambda: not speaking(desktop).process.is_running)


def test_it_goes_on_with_the_list_only_when_that_was_chosen(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en", "fr")
    begin(desktop, program)
    button(desktop, "queue").click()
    hear_all(desktop, program)
    assert desktop.opened == desktop.ids[1]
    assert ("fr", "Title 1") in program.said
    assert program.said[-1] == ("fr", "Le pont rouvre lundi.")


def test_another_article_and_another_page_stop_it(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en", "fr")
    begin(desktop, program)
    desktop.open(1)
    assert not speaking(desktop).controller.is_on
    desktop.press(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    desktop.until(lambda: len(program.said) == 2)
    desktop.window.commands["front_page"].trigger()
    desktop.until(lambda: not speaking(desktop).controller.is_on)
    desktop.until(lambda: not speaking(desktop).process.is_running)
    assert not desktop.window.commands["read_aloud"].isChecked()


def test_the_story_page_stops_it(make_desktop: MakeDesktop, program: SpeakingProgram) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    desktop.window.show_story(True)
    desktop.until(lambda: not speaking(desktop).controller.is_on)


def test_a_picture_is_described_with_its_label_and_followed(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    by_machine = Evidence(
        Subject.IMAGE, Label.AI_IMAGE, Rank.VISIBLE_TEXT, "caption", "Made by AI", picture=0
    )
    desktop = make_desktop(
        [
            article(
                3,
                title="Un pont",
                dek="",
                language="fr",
                body_html='<p>Avant.</p><img src="picture:0"><p>Après.</p>',
                pictures=(PictureDraft("", alt="Un pont gris", data=picture_bytes()),),
                evidence=(by_machine,),
            )
        ]
    )
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    begin(desktop, program)
    while not program.said[-1][1].startswith("Picture"):
        hear(desktop, program)
    assert program.said[-1][0].startswith("en")
    assert "AI" in program.said[-1][1]
    assert marked(desktop) == ""  # no paper over a picture, only the line beside it
    assert speaking(desktop).controller.mark.place
    hear(desktop, program)
    assert program.said[-1] == ("fr", "Un pont gris")
    hear_all(desktop, program)
    assert program.said[-1] == ("fr", "Après.")


def test_it_follows_the_reader_who_scrolls_away(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    body = "".join(f"<p>Paragraph {n}. {'Some words of it. ' * 12}</p>" for n in range(30))
    desktop = make_desktop([article(4, dek="", title="Title", body_html=body)])
    desktop.open(0)
    view = desktop.window.reading.view
    desktop.focus(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    here = view.verticalScrollBar().value()
    begin(desktop, program)
    first = speaking(desktop).controller.number
    assert first > 10  # not from the top: where the reader is
    for _ in range(8):
        button(desktop, "later").click()
    scroll = speaking(desktop).controller.mark._scroll
    desktop.until(lambda: here < view.verticalScrollBar().value() == scroll._target)
    desktop.until(lambda: program.said[-1][1].startswith("Paragraph"))
    view.verticalScrollBar().setValue(0)
    hear(desktop, program)
    assert view.verticalScrollBar().value() == 0  # the reader looks at something else


def test_marks_stay_with_their_words_when_the_text_is_set_anew(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    hear(desktop, program)
    assert marked(desktop) == "Title 0"
    desktop.window.reading.view.zoom_in_step()
    desktop.reader.appearance.use_language("fr")
    desktop.settle()
    assert marked(desktop) == "Title 0"
    assert button(desktop, "pause").accessibleName() == "Pause"
    assert button(desktop, "stop").accessibleName() == "Arrêter"


def test_a_translation_on_show_is_read_in_its_language(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    reading = desktop.reader.features.reading
    assert reading.article
    head = replace(reading.article.head, language="fr", title="Titre")
    body = read_blocks("<p>Le pont ouvre.</p><p>Il rouvre.</p>")
    translated = replace(reading.article, head=head, translated_by=("a model",))
    hear(desktop, program)
    assert program.said[-1] == ("en", "Title 0")
    reading.show_translation(ReadableArticle(translated, body))
    desktop.until(lambda: program.said[-1] == ("fr", "Titre"))
    assert marked(desktop) == "Titre"
    hear_all(desktop, program)
    assert program.said[-1] == ("fr", "Il rouvre.")


def test_a_computer_without_such_a_program_says_what_would_do(
    make_desktop: MakeDesktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = opened(make_desktop, "en")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    desktop.press(Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    desktop.until(lambda: "espeak-ng" in desktop.notice())
    assert not speaking(desktop).controller.is_on
    assert not desktop.window.commands["read_aloud"].isChecked()


def test_a_program_that_fails_is_named(make_desktop: MakeDesktop, program: SpeakingProgram) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    desktop.until(lambda: program.tell(1))
    desktop.until(lambda: not speaking(desktop).controller.is_on)
    assert "spd-say" in desktop.notice()


def test_what_a_program_cannot_read_is_passed_over_and_said(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    hear(desktop, program)
    desktop.until(lambda: program.tell(1))  # the title
    desktop.until(lambda: len(program.said) == 3)
    assert "English (spd-say)" in desktop.notice()
    hear(desktop, program)
    assert speaking(desktop).controller.is_on
    while speaking(desktop).controller.is_on:  # it reads nothing any more
        hear(desktop, program, code=1)
    assert not speaking(desktop).process.is_running


def test_nothing_is_left_when_the_window_closes(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    desktop.window.close()
    desktop.reader.features.stop()
    assert not speaking(desktop).process.is_running
    assert program.calls[-1] == (["-S"], "")


def test_the_bar_has_names_and_room_for_fingers(
    make_desktop: MakeDesktop, program: SpeakingProgram
) -> None:
    desktop = opened(make_desktop, "en")
    begin(desktop, program)
    bar = speaking(desktop).controller.bar
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in bar.findChildren(QToolButton)
        if each.isVisible()
    ]
    assert names[:4] == ["Previous Paragraph", "Pause", "Next Paragraph", "Speed: 1×"]
    assert all(names)
    for each in bar.findChildren(QToolButton):
        if each.isVisible():
            assert min(each.width(), each.height()) >= 24


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_of_the_bar_is_cut_at_any_width(
    make_desktop: MakeDesktop, program: SpeakingProgram, language: str
) -> None:
    desktop = opened(make_desktop, "en", language=language)
    begin(desktop, program)
    bar = speaking(desktop).controller.bar
    for width in (360, 480, 800, 1024, 1440):
        desktop.window.resize(width, 700)
        desktop.settle()
        shown = [each for each in bar.findChildren(ToolButton) if not each.isHidden()]
        assert len(shown) >= 3, width
        for each in shown:
            assert each.width() >= each.sizeHint().width(), (width, each.accessibleName())
            assert bar.rect().contains(each.geometry()), (width, each.accessibleName())
