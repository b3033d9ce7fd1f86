"""Archives: exports the whole library as files that any program can read, and imports them.

    manifest.json      what this is, how many of what, the digest; written last
    checksums.sha256   the SHA-256 of every other file, in the form that `sha256sum -c` reads
    README.md          says in words what each file is
    feeds.opml         subscriptions, for any feed reader
    index.html, pages/ the articles by month, for any browser
    articles/          an article a file: Markdown with YAML front matter
    pictures/          their pictures
    records/           one JSON object a line: what an import reads

- `parts` lists what there is to keep: the kinds of `library/records`, and `articles`
- `exporting` writes, to `targets`, and `readable` what people open
- `reading` looks at an archive from `sources` (in a worker process: an archive comes from outside)
  and refuses what has not the `forms` of its records; `importing` merges it
- `digest` tells whether two libraries hold the same
"""
