"""Widgets and painting that several features share: rows and cards, badges, inputs, pictures.

- `card_layout`, `card_painter`, `badges`, `text_layout`: rows and cards,
  whose lines each feature declares; `two_lines`: rows of lists in dialogs; `card_buttons`,
  `card_menus`: choosing cards by mouse and keys
- `article_menus`: what their menus offer: labels, muting and sharing, too
- `tool_row` (buttons that go into a menu where they do not fit) with `drawn_icons`, `grip_splitter`
- `plain_text`: labels and tool tips that never read HTML
- `labels`, `inputs`, `key_caps`, `chip`, `dialog_parts`, `empty_state`, `flow_layout`,
  `area_content`: parts of panes and dialogs, questions; `notice_focus`: what appears by itself
  takes no focus
- `idle_building`: many widgets made piece by piece
- `pictures` (shown as the pixels that a worker process made of them, `picture_drawing`),
  `announcer` for screen readers, `slot_guard`, `paint_turn`

May import: PySide6, domain, background, `ui.language`, `ui.themes`. No feature; no library but
through the functions it is given.
Promises: text from outside is shown as plain text, elided and never interpreted; a picture comes as
pixels, and no decoder of Qt sees foreign bytes in this process; a control has an accessible name; a
fault inside a method that Qt calls is reported and ends nothing (`slot_guard`).
"""
