"""The list of articles: the search box and its head, the rows, marks on them.

`model`: an array of ids and a small cache of rows; `view`: fixed row height, cost of what is
visible; `row`: the lines of an article, painted by `delegate`. `search_head` stands above them in
`pane`. `controller` asks the library for what is shown, `marks` stars, marks and removes, with
undo.
"""
