"""A picture with its caption as HTML."""

import html


def figure_html(image: str, caption: str) -> str:
    """Return a picture with its caption; without one, the picture alone."""
    if not caption:
        return image
    return f"<figure>{image}<figcaption>{html.escape(caption, quote=False)}</figcaption></figure>"
