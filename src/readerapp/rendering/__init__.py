"""Rendering: safe HTML, blocks, plain text, exported files, fitted pictures, cleaned links.

- `sanitising`: `sanitise`, foreign HTML made safe
- `normalising`: `normalise_blocks`, safe HTML in plain blocks, as it is stored
- `block_markup`: `read_blocks`, the same as values with runs of text (`blocks`), as a reading
  pane shows it, and the way back
- `export` with `markdown_writer`: Markdown, web pages and plain text; `epub`:
  electronic books; `output`: what these have in common. `export` also writes what a reader added
- `citation`: a quotation with its source, for the clipboard and for mail
- `typesetting`: `typeset`, blocks as they are set on screen, and `as_written`,
  the way back
- `links`: `safe_link`, `clean_link`, `is_tracking_picture`
- `pictures` with `picture_fitting`: `fit_picture`, `fit_icon`

May import: domain, text, resources, nh3, PyYAML, Pillow.
Promises: pure functions, safe in any thread; what `sanitise` returns holds nothing executable and
no address the app would load by itself. Sanitising costs about 0.3 ms for 5 KB.
`fit_picture` and `fit_icon` are for worker processes only: Pillow, and no threads. Importing is
cheap: nh3, PyYAML and Pillow are imported by the first call that needs them, `epub` and `citation`
by who uses them.
"""
