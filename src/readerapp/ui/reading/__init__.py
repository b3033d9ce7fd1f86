"""The reading pane: shows one article as a page, written from its blocks.

- `view` shows what `document` wrote into a QTextDocument, cut into `pieces`, with `typography`,
  `decorations` (painted under the text), `pictures` and `position`
- `page` is the article in words, made by `words`; `links` says what may leave an article, `copying`
  what is copied of it
- `pane` adds `find`, which makes texts ready with `folding` and has `marks` painted,
  `evidence_dialog`, and `nothing_open` in the place of an article
- `label_clicks` opens the `label_popover` of a label
- `caret` reads with a cursor, for keys and screen readers; `caret_controller` turns it on
- `controller` opens articles where they were left; `article_commands` is what can be done with the
  open one, its links and pictures; `text_menu` chooses how it looks, `picture_viewer` shows a
  picture large, `downloads` saves its files

Promises: the pane shows without asking anyone; nothing in an article can make it load, run or open
anything. Wishes leave as signals; pictures, themes and sizes come in as plain calls.
"""
