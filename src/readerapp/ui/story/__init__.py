"""The story page: the reports of one story side by side by language, in the order of events.

- `page` shows what `building` makes of values: sections on a time line, columns of cards (`parts`);
  below them `telling` adds what the reports say, sentence by sentence; `words` words
  them. They ask neither the library nor the network
- `controller` does, and takes the reader's decisions; `language_steps` leads from report to report
- `feature` connects all of it with the list and the sidebar, has the reports read, and shows a
  sentence in its article
"""
