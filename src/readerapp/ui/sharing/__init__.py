"""Sharing an article: copied with its source, sent by mail, as a picture of a quotation, saved as a
file, printed.

- `feature` does what the menus of `ui/widgets/article_menus` ask for, with one article or several
  at once; `words` are the app's own words in what leaves it
- `paper` lays an article out on pages and writes them as PDF, `page_view` shows one of them,
  `printing` previews and prints them; `pages` is asked for either, and asks for a name and writes
  whatever is saved
- `quote_card` draws a quotation, and shows it before it is copied or saved

Promises: nothing leaves this computer: a letter is opened in the mail program, and the reader sends
it. Labels of what a machine made are in everything that is given away. Pages are laid out in idle
moments; files are written off the GUI thread, and none is replaced unasked. What is drawn, laid out
or printed is loaded with its first use.
"""
