"""In the window: lists grouped by AI label, the view of what is labelled, what is hidden on the
front page, cards that are dimmed, and what was said of labels undone by Ctrl+Z."""

from pathlib import Path

from front_page_desktop import open_front, page_of
from front_page_screen import card_of, place_all
from navigation_cases import row, rows
from painted import names_of
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from test_labelling import choose, menu, row_menu, shown
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, special_articles

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.labels import Label, LabelOpinion
from readerapp.library import labels, stories
from readerapp.settings import LABELLED_TEXTS, LabelledUse
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.themes.palette import dimmed

NOTHING = "No AI label"
ENTRY = "AI-labelled"


def use(desktop: Desktop, wanted: LabelledUse) -> None:
    features = desktop.reader.features
    features.labelling.rows._settings.set(LABELLED_TEXTS, wanted)
    features.settings.applied.emit(LABELLED_TEXTS)
    desktop.settle()


def say(desktop: Desktop, *numbers: int) -> None:
    """Have the reader say that the texts of these are by AI."""
    ids = [desktop.ids[each] for each in numbers]
    done = labels.say(desktop.library, ids, ["text"], LabelOpinion.BY_AI)
    desktop.reader.events.publish(done.changes)
    desktop.settle()


def headings(desktop: Desktop) -> list[str]:
    rows = range(len(desktop.rows()))
    return list(dict.fromkeys(map(desktop.window.articles.heading_of, rows)))


def counted(desktop: Desktop) -> int:
    """How many articles the entry of the navigation tells of."""
    entry = entry_at(row(desktop.window.navigation, ENTRY))
    assert entry is not None
    return entry.total


def undo(desktop: Desktop) -> None:
    desktop.window.activateWindow()  # after a menu: without a window manager nobody else does
    desktop.settle()
    desktop.press(Key.Key_Z, Modifier.ControlModifier)
    desktop.settle()


# Groups


def test_a_list_is_grouped_by_label_and_by_nothing_else(desktop: Desktop) -> None:
    rows, commands = desktop.rows(), desktop.window.commands
    commands["by_day"].trigger()
    desktop.settle()
    commands["by_label"].trigger()
    desktop.settle()
    assert not commands["by_day"].isChecked()
    assert commands["by_label"].isChecked()
    assert headings(desktop) == ["Reported by AI  ·  1", f"{NOTHING}  ·  {len(rows) - 1}"]
    desktop.window.articles.search.setText("token3 OR token0")
    desktop.until(lambda: len(desktop.rows()) == 2)
    assert headings(desktop) == ["Reported by AI  ·  1", f"{NOTHING}  ·  1"]
    desktop.window.articles.search.setText("")
    desktop.until(lambda: len(desktop.rows()) == len(rows))
    commands["by_day"].trigger()
    desktop.settle()
    assert not commands["by_label"].isChecked()
    assert "Reported by AI" not in "".join(headings(desktop))


def test_groups_are_kept_for_their_list(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop(profile=tmp_path / "kept")
    desktop.window.commands["by_label"].trigger()
    desktop.settle()
    desktop.reader.listing.show(ArticleQuery(language="fr"))
    desktop.settle()
    assert not desktop.window.commands["by_label"].isChecked()
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    desktop.window.close()
    desktop.reader.stop()
    desktop.library.close()
    again = make_desktop([], profile=tmp_path / "kept")
    assert again.window.commands["by_label"].isChecked()
    assert headings(again)[0] == "Reported by AI  ·  1"


def test_a_row_goes_to_the_group_of_what_is_said_and_back_by_ctrl_z(desktop: Desktop) -> None:
    desktop.window.commands["by_label"].trigger()
    desktop.settle()
    before, last = desktop.rows(), len(desktop.rows()) - 1
    moved = before[last]
    desktop.focus(desktop.window.articles.view)
    choose(row_menu(desktop, last), "AI Label", "The Text Is AI-Generated")
    desktop.until(lambda: desktop.rows()[:2] == [before[0], moved])
    assert headings(desktop) == ["Reported by AI  ·  2", f"{NOTHING}  ·  {last - 1}"]
    undo(desktop)
    desktop.until(lambda: headings(desktop)[0] == "Reported by AI  ·  1")
    assert sorted(desktop.rows()) == sorted(before)


# What was said, undone by keys


def test_each_thing_said_of_labels_is_undone_by_ctrl_z_and_done_again(desktop: Desktop) -> None:
    desktop.open(2)
    plain = (shown(desktop, 0), shown(desktop, 2))
    choose(row_menu(desktop, 2), "AI Label", "The Text Is AI-Generated")
    desktop.settle()
    choose(row_menu(desktop, 0), "AI Label", "Dispute the Label")
    desktop.settle()
    desktop.focus(desktop.window.reading.view)  # wherever the focus is
    desktop.window.commands["ai_label"].trigger()
    choose(menu(desktop), "Remove My Label")
    desktop.settle()
    said = (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    assert (shown(desktop, 0), shown(desktop, 2)) == (said, ())
    undo(desktop)
    assert (shown(desktop, 0), shown(desktop, 2)) == (said, (Label.AI_TEXT,))
    desktop.focus(desktop.window.articles.view)
    undo(desktop)
    undo(desktop)
    assert (shown(desktop, 0), shown(desktop, 2)) == plain
    desktop.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    desktop.settle()
    assert shown(desktop, 2) == (Label.AI_TEXT,)


# The view, and what the navigation counts


def test_what_is_labelled_has_an_entry_while_there_is_any(desktop: Desktop) -> None:
    navigation = desktop.window.navigation
    assert counted(desktop) == 1
    say(desktop, 3)
    assert counted(desktop) == 2
    desktop.reader.listing.show(ArticleQuery(View.LABELLED))
    desktop.settle()
    assert desktop.rows() == [desktop.ids[0], desktop.ids[3]]
    assert navigation.current is not None
    assert navigation.current.name == ENTRY
    desktop.focus(desktop.window.articles.view)
    done = labels.dispute(desktop.library, desktop.rows())
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    assert counted(desktop) == 1  # a claim stands beside the dispute


def test_without_labels_there_is_no_entry(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(3), article(4)])
    assert ENTRY not in rows(desktop.window.navigation)


def test_what_is_hidden_is_not_counted(desktop: Desktop) -> None:
    total = desktop.reader.listing.counts.total
    say(desktop, 3)
    use(desktop, LabelledUse.HIDDEN)
    desktop.until(lambda: desktop.reader.listing.counts.total == total - 2)
    assert len(desktop.rows()) == total - 2
    assert counted(desktop) == 2
    use(desktop, LabelledUse.SHOWN)
    desktop.until(lambda: desktop.reader.listing.counts.total == total)


# The front page


def test_the_front_page_says_what_is_hidden_and_shows_it(desktop: Desktop) -> None:
    say(desktop, 3)
    open_front(desktop)
    page = page_of(desktop)
    cards, end = len(page.cards), page.end
    assert not end.hidden.isVisibleTo(end)
    use(desktop, LabelledUse.HIDDEN)
    desktop.until(lambda: len(page.cards) == cards - 2)
    place_all(page)
    assert end.hidden.text() == "2 articles hidden: labelled as made by AI."
    assert end.show_hidden.text() == "Show the 2 hidden"
    assert end.show_hidden in end.buttons
    edition = page.edition
    assert edition is not None
    assert edition.end.shown + edition.end.rest == edition.end.arrived
    desktop.focus(end.show_hidden)
    desktop.press(Key.Key_Space)
    desktop.until(lambda: desktop.rows() == [desktop.ids[0], desktop.ids[3]])


def test_a_front_page_of_which_all_is_hidden_says_so_and_rests(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(special_articles()[:1])
    use(desktop, LabelledUse.HIDDEN)
    open_front(desktop)
    page = page_of(desktop)
    assert not page.cards
    assert page.end.hidden.isVisibleTo(page)
    news = desktop.reader.features.front.controller._news
    desktop.until(lambda: not news.isActive())
    desktop.settle()
    assert not news.isActive()


# Dimmed


def inks(widget: QWidget) -> set[str]:
    return names_of(widget.grab().toImage())


def heading_ink(desktop: Desktop) -> tuple[str, str]:
    """The ink of titles, and the one in which these are dimmed."""
    theme = desktop.reader.appearance.theme
    return QColor(theme.heading).name(), dimmed(theme.heading, theme)


def test_cards_of_the_front_page_are_dimmed(desktop: Desktop) -> None:
    open_front(desktop)
    page = page_of(desktop)
    full, pale = heading_ink(desktop)
    labelled, plain = (desktop.ids[each] for each in (0, 4))
    assert full in inks(card_of(page, labelled))
    use(desktop, LabelledUse.DIMMED)
    assert full not in inks(card_of(page, labelled))
    assert pale in inks(card_of(page, labelled))
    assert full in inks(card_of(page, plain))


def test_reports_and_related_stories_are_dimmed(desktop: Desktop) -> None:
    stories.merge(desktop.library, desktop.ids[0], desktop.ids[2])
    use(desktop, LabelledUse.DIMMED)
    full, pale = heading_ink(desktop)
    desktop.open(2)
    desktop.until(lambda: desktop.window.related.cards)
    beside = next(
        each for each in desktop.window.related.cards if each.article_id == desktop.ids[0]
    )
    assert pale in inks(beside)
    assert full not in inks(beside)
    desktop.press(Key.Key_T)
    page = desktop.window.story
    desktop.until(lambda: page.isVisible() and page.is_complete and len(page.cards) == 2)
    reports = {each.article_id: each for each in page.cards}
    assert full not in inks(reports[desktop.ids[0]])
    assert full in inks(reports[desktop.ids[2]])
    use(desktop, LabelledUse.SHOWN)
    assert full in inks(page.cards[0])
