"""Domain values and errors that every other package uses.

Holds frozen dataclasses, enumerations, the tree of expected failures, and facts about formats that
rooms which may not import each other both need. What they need alike to work on text is in
`readerapp.text`.

- `values`: the decorator of all of them; `errors`: every failure that is expected
- `articles`, and what parsers make of bytes before they are ones: `drafts`; `feeds`; `searches`;
  `stories`; `front_page`
- what the reader does: `marks`, `annotations`, `rules`, `retention`, `bin`, `notifications`,
  `consent`, `erasing`
- AI labels, and what the reader says of them: `labels`
- other computers: `accounts` on servers, `account_sync`, `folder_sync`
- the library as a file: `backups`, `salvage`, `archives`; `saved_libraries`: of other programs;
  `problems`: reports of our own faults
- `translation`; `stretch`: a piece of a text
- formats: `image_pieces`, `pixels`; `addresses`,
  `hosts`, `app_links`; `directions`: which way a text runs

May import: the standard library only.
Promises: no input or output, no state; everything pickles, and has a form as plain data: values
cross to worker processes and back.
"""
