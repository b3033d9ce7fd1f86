"""The main window: panes and layout, menus, toolbar and commands, banner, toast, undo, dialogs.

- `first_paint`, `window`, `first_window`: the window, empty, then with its panes
- `pane_area` shows the panes there is room for, by the arithmetic of `pane_layout`, and brings one
  over the others where there is none, and keys lead to the borders between them; `main_bar`
  has the menu bar and the toolbar
- `commands` declares every command with its shortcut, `command_router` says what each does;
  `user_input` hears of keys and clicks just before they take effect, and which came last, and keeps
  the mouse wheel from changing what has not the focus
- `announcing` tells a screen reader what commands did
- `history`: the places the reader looked at; `places` has their parts and leads back and forward,
  and to the `last_place` at the next start
- `page_commands`: what only one page can do
- `ways_dialog`: what Import and Export offer
- `undo`, `toast`, `library_status` with the status banner, `empty_panes`,
  `dialogs`, `about`
- `context`: what a feature is given to connect itself; `screenshot` renders the window

May import: every feature of `ui`. `window` and `first_paint` are loaded before anything is painted
and import next to nothing.
"""
