"""Entry points of this package: reads pages, saved pages and Markdown files to drafts.

The parsers behind them (lxml, trafilatura, markdown, yaml: about 0.3 s and 40 MB) are imported in
the function that needs them: the window imports this module for its names and must not pay for
parsers that only worker processes use.
"""

from dataclasses import replace

from readerapp.domain.drafts import ArticleDraft
from readerapp.pages.clipping import read_clipping
from readerapp.pages.evidence import header_evidence
from readerapp.pages.items import LabelReader
from readerapp.pages.kinds import SourceKind, sniff
from readerapp.text.decoding import decode_text
from readerapp.text.limits import refuse_complex_page, refuse_large


def read_page(
    data: bytes,
    url: str,
    labels: LabelReader,
    *,
    charset: str = "",
    name: str = "",
    is_selection: bool = False,
) -> ArticleDraft:
    """Read a web page. `url`: where it is from, "" for a file. `charset`: what HTTP said.
    `is_selection`: somebody chose this part of a page, and all of it is the article.

    The body is what the extractor found, or the whole page when that is less than 250 characters;
    `page` is always the whole page. Raises SourceError TOO_LARGE, TOO_COMPLEX, NO_ARTICLE. For
    worker processes: a hostile page can take seconds.
    """
    from readerapp.pages.page import read_markup  # see the module's docstring

    refuse_large(data, name or url)
    markup = decode_text(data, charset)
    refuse_complex_page(markup, name or url)
    return read_markup(markup, url, labels, carried={}, name=name or url, is_selection=is_selection)


def read_mhtml(data: bytes, labels: LabelReader, *, name: str = "") -> ArticleDraft:
    """Read a page saved as MHTML, with the pictures it carries.

    Raises SourceError BAD_ARCHIVE when no page is found inside, and what `read_page` raises.
    """
    from readerapp.pages.mhtml import open_mhtml  # see the module's docstring
    from readerapp.pages.page import read_markup  # see the module's docstring

    saved = open_mhtml(data, name)
    refuse_large(saved.page, name)
    markup = decode_text(saved.page, saved.charset)
    refuse_complex_page(markup, name)
    return read_markup(
        markup,
        saved.address,
        labels,
        carried=saved.pictures,
        name=name,
    )


def read_markdown(text: str, labels: LabelReader, *, name: str = "") -> ArticleDraft:
    """Read a Markdown article with or without YAML front matter.

    Raises SourceError EMPTY, TOO_LARGE, BAD_FRONT_MATTER.
    """
    from readerapp.pages.markdown_files import read_markdown_article  # see the module's docstring

    return read_markdown_article(text, labels, name)


def read_source(
    data: bytes,
    labels: LabelReader,
    *,
    name: str = "",
    url: str = "",
    charset: str = "",
    disclosure: str = "",
) -> ArticleDraft:
    """Read whatever a file or a response holds: the one call an import needs.

    `disclosure` is what the response said of AI (the header `AI-Disclosure`). Raises SourceError,
    also for what `sniff` refuses.
    """
    draft = _read(data, labels, name=name, url=url, charset=charset)
    said = tuple(header_evidence(disclosure))
    return replace(draft, evidence=(*draft.evidence, *said)) if said else draft


def _read(data: bytes, labels: LabelReader, *, name: str, url: str, charset: str) -> ArticleDraft:
    kind = sniff(data, name)
    if kind is SourceKind.HTML:
        return read_page(data, url, labels, charset=charset, name=name)
    if kind is SourceKind.MHTML:
        return read_mhtml(data, labels, name=name)
    text = decode_text(data, charset)
    if kind is SourceKind.MARKDOWN:
        return read_markdown(text, labels, name=name)
    return read_clipping(text, labels, name)
