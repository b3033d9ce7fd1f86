"""The reading pane: shows one article as a page, written from its blocks.

- `view` shows what `document` wrote into a QTextDocument, cut into `pieces`, with
  `typography`, `script_style`, `decorations` (painted under the text), `pictures` and `position`
- `page` is the article in words, made by `words`; `zoom` has the steps of its size
- `sealed_browser`: what `view` stands on; `links` says what may leave an article, `copying` what is
  copied of it
- `pane` adds `find`, which makes texts ready with `folding` and has `marks` painted,
  `evidence_dialog` (worded by `evidence_words`), and `nothing_open` in the place of an article;
  `foot` has what follows the article scroll with it, `progress` says how much is left
- `label_clicks` and `label_keys` open the `label_popover` of a label, which says what
  `told_labels` found
- `caret` reads with a cursor, for keys and screen readers, by what `structure` finds in the
  document; `caret_controller` turns it on, `headings_dialog` lists headings, `focus_edge` shows
  where keys go
- `controller` opens articles where they were left (`kept_positions`, until the `first_act`), with
  `column_pictures`; `article_commands` is what can be done with the open one, and
  `article_bar` its buttons; `menus` are those of its links and pictures, `picture_viewer` shows a
  picture large, `enclosure_saving` fetches a file that the reader wants to keep;
  `downloads` tells how far each fetch is

Promises: the pane shows without asking anyone; nothing in an article can make it load, run or open
anything. Wishes leave as signals; pictures, themes and sizes come in as plain calls.
"""
