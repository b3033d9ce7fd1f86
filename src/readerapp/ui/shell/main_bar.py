"""The toolbar: the commands that a reader looks for first, as icons with names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.shell.commands import Actions, Menus
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.tool_row import NEVER, Tool, ToolRow


class MainBar(ToolRow):
    """Toolbar of the window. Its buttons stay in their places, whatever can be done now."""

    def __init__(
        self, theme: Theme, commands: Actions, menus: Menus, parent: QWidget | None = None
    ) -> None:
        tools = [
            Tool("navigation", commands["toggle_navigation"], NEVER, is_mirrored=True),
            Tool("back", commands["back"], 1, begins_group=True, is_mirrored=True),
            Tool("forward", commands["forward"], 5, is_mirrored=True),
            Tool("add", commands["add_feed"], NEVER, begins_group=True),
            Tool("refresh", commands["refresh_all"], 3),
            Tool("mark_read", commands["mark_all_read"], 4),
            Tool("search", commands["search"], 2, at_end=True),
            Tool("layout", menus.layout_menu, 6, at_end=True, is_mirrored=True),
        ]
        super().__init__(theme, tools, parent)
        self.setObjectName("mainBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keep_translated(self, self._set_labels)

    def _set_labels(self) -> None:
        self.setAccessibleName(self.tr("Toolbar"))
        self.set_labels(
            {
                "add": self.tr("Add Feed"),
                "refresh": self.tr("Refresh"),
                "mark_read": self.tr("Mark All as Read"),
            }
        )
