"""The front page: an edition of the day's stories as a designed page, one card an event.

`page` shows an `Edition`: `head` with the bar of what waits, sections of cards, the true end
(`parts`). `keys` does what its keys ask for; which ones it has: `ui/shell/page_commands.py`.
`body` lays the cards out in columns, those near the screen first, with the geometry of `columns`;
`renewal` makes them anew in other words, `screen` is what is seen of them, `moves` goes through
them. `card` is one card with its language chips and the lines beside it, `words` words them, `why`
tells the facts a story is ranked by. They ask neither the library nor the network; `controller`
does, and `feature` connects it with navigation, story page and commands. Why so:
docs/technotes/front-page.md.
"""
