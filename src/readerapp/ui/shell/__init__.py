"""The main window: panes and their layout, menus and commands, banner, toast, undo, help.

`window.py` lays out navigation, article list, reading pane and sidebar; `commands.py` declares
every command with its shortcut, `command_router.py` says what each does. `context.py` is what a
feature is given to connect itself.
May import: every feature of `ui`. `window.py` and `first_paint.py` are loaded before anything is
painted and import next to nothing.
"""
