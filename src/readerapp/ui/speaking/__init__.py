"""Reading aloud: the open article, spoken by the speech program of this computer.

- `passages`: what of a page is spoken, in which order and language
- `bar`: the bar below the article; `spoken_mark`: the spoken passage, found in the
  document, marked and scrolled to
- `controller`: begins, pauses, steps, goes on with the list; `feature` builds
- `on_desktop`: what other programs of the desktop may know and do of it

Promises: nothing is spoken unasked; text goes to the program's input only; what is not on screen
any more is not spoken on; no title is told to another program unless the reader wants that; no
process is left when the window is closed.
"""
