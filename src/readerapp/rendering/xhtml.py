"""XHTML: trees of sanitised HTML as the strict XML that electronic books need."""

import re

from readerapp.text.html_tree import VOID, Element, Node

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def clean(text: str) -> str:
    """A text without what XML cannot hold, not even escaped."""
    return _NOT_XML.sub("", text)


def escaped(text: str) -> str:
    """A text as XML has it between tags."""
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quotable(text: str) -> str:
    """A text as XML has it in an attribute."""
    return escaped(text).replace('"', "&quot;")


def to_xhtml(nodes: list[Node], *, is_in_terms: bool = False) -> str:
    """Nodes as XHTML. `is_in_terms`: they are the children of a list of terms."""
    pieces: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            pieces.append(escaped(node))
            continue
        attributes = dict(node.attributes)
        tag = "div" if node.tag == "dl" and not _is_list_of_terms(node) else node.tag
        if tag in ("dt", "dd") and not is_in_terms:
            tag = "div"
        if "href" in attributes:
            attributes["href"] = _STRAY_PERCENT.sub("%25", attributes["href"])
        if "lang" in attributes:
            attributes["xml:lang"] = attributes["lang"]
        written = "".join(f' {name}="{quotable(text)}"' for name, text in attributes.items())
        if tag in VOID:
            pieces.append(f"<{tag}{written}/>")
        else:
            inside = to_xhtml(node.children, is_in_terms=tag == "dl")
            pieces.append(f"<{tag}{written}>{inside}</{tag}>")
    return "".join(pieces)


def _is_list_of_terms(node: Element) -> bool:
    """Whether a list is one of terms and their meanings, as XHTML has it: pages write others."""
    tags = [child.tag if isinstance(child, Element) else "" for child in node.children]
    return bool(tags) and tags[0] == "dt" and tags[-1] == "dd" and {*tags} == {"dt", "dd"}
