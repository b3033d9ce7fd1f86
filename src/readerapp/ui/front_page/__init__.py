"""The front page: an edition of the day's stories as a designed page, one card an event.

`page` shows an `Edition`: the head with the bar of what waits, sections of cards, the true end
(`parts`). `keys` goes through the cards and does what its keys ask for; which ones it has:
`ui/shell/page_commands.py`. `body` lays the cards out in columns, those near the screen first, with
the geometry of `columns`. `card_button` is one card with its language chips and the lines beside
it, laid out by `card`, `words` words them, `why` tells the facts a story is ranked by. They ask
neither the library nor the network; `controller` does, and `feature` connects it with navigation,
story page and commands. Why so: docs/technotes/front-page.md.
"""
