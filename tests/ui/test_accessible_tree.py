"""What a screen reader finds when it walks through the window: names and roles of all that takes
the focus, rows that tell what they are, and text that is whole."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QWidget
from window_desktop import Desktop, Key, Modifier

Role, Text = QAccessible.Role, QAccessible.Text


def walk(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Yield what is below an interface and on screen, itself first."""
    yield root
    if depth > 40:
        return
    for number in range(min(root.childCount(), 60)):
        child = root.child(number)
        if child is not None and not child.state().invisible:
            yield from walk(child, depth + 1)


# A text is what Qt calls a text browser: what it holds is said by `ui/reading/caret.py`. A page or
# a dialog that takes the focus itself is a client.
SPOKEN = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.Client, Role.ComboBox, Role.EditableText,
    Role.Grip, Role.Link, Role.List, Role.ListItem, Role.PageTab, Role.PageTabList,
    Role.RadioButton, Role.SpinBox, Role.StaticText,
    Role.Tree, Role.TreeItem, Role.Table, Role.Cell, Role.Dialog,
}  # fmt: skip
DIALOGS = ("settings", "shortcuts", "about", "privacy", "headings", "bin", "add_feed", "rules")


def faults(root: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """What takes the focus without a name, or as something that no screen reader has a word for;
    and what tells it marks that are for the eye alone."""
    found = []
    for each in walk(QAccessible.queryAccessibleInterface(root)):
        name = each.text(Text.Name)
        said = (name, each.text(Text.Description))
        has_marks = any("\u2066" <= letter <= "\u2069" for part in said for letter in part)
        is_unsaid = not name.strip() or each.role() not in SPOKEN
        if has_marks or (each.state().focusable and is_unsaid):
            found.append((each.role(), name))
    return found


def test_all_that_takes_the_focus_in_the_window_has_a_name_and_a_role(desktop: Desktop) -> None:
    desktop.open(0)
    desktop.until(lambda: desktop.window.related.cards)
    desktop.press(Key.Key_F, Modifier.ControlModifier)
    desktop.settle()
    assert faults(desktop.window) == []
    window = QAccessible.queryAccessibleInterface(desktop.window)
    assert window.text(Text.Name) == "Readerapp"  # and not once more the title of the article
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.settle()
    assert desktop.window.front_page.isVisible()
    assert faults(desktop.window) == []


def test_all_that_takes_the_focus_in_dialogs_has_a_name_and_a_role(desktop: Desktop) -> None:
    desktop.open(0)
    for name in DIALOGS:
        desktop.window.commands[name].trigger()
        desktop.settle()
        (dialog,) = [each for each in desktop.window.findChildren(QDialog) if each.isVisible()]
        assert (name, faults(dialog)) == (name, [])
        dialog.close()
        QCoreApplication.processEvents()


def test_rows_on_screen_are_there_in_order_and_no_pane_is_nameless(desktop: Desktop) -> None:
    desktop.open(0)
    tree = list(walk(QAccessible.queryAccessibleInterface(desktop.window)))
    rows = [each.text(Text.Name) for each in tree if each.role() is Role.ListItem]
    heads = [desktop.window.articles.model.head(row) for row in range(len(rows))]
    assert len(rows) > 3
    for row, head in zip(rows, heads, strict=True):
        assert head is not None
        assert head.title in row
    assert Role.LayeredPane not in {each.role() for each in tree}  # told, and says nothing


def test_the_article_is_whole_as_text_with_what_pictures_show(desktop: Desktop) -> None:
    desktop.open(1)
    view = QAccessible.queryAccessibleInterface(desktop.window.reading.view)
    text = view.textInterface()
    words = text.text(0, text.characterCount())
    for part in (
        "Le pont du port rouvre 1",
        "Before a link.",
        "A bridge",
        "A boat",
        "After picture 1.",
    ):
        assert part in words
