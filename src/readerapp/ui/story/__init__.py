"""The story page: the reports of one story side by side by language, in the order of events.

`page` shows what `building` makes of values: sections, columns of cards (`card`), figures; `words`
words them. They ask neither the library nor the network; `controller` does, and takes the reader's
decisions, `feature` connects it with the list and the sidebar.
"""
