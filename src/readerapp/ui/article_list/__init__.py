"""The list of articles: the search box and its head, the rows, marks on them.

- `model`: an array of ids and a small cache of rows; `view`: rows of one height with headings of
  groups between them (`group_headings`), cost of what is visible
- `row`: the lines of an article, and the delegate that paints them
- `pane` holds the rows, and above them `search_head`
- `controller` asks the library for what is shown, each list in its own way (`looks`);
  new rows wait until they are wanted (`list_rows`)
- `place`: where one is in a list
- `marks` stars, marks and removes, with undo; `actions` are the menus of rows and what is done with
  several of them, the commands of looks, and the row of what was opened from elsewhere
"""
