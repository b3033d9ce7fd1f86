"""Foreign text is plain text: what could show it as HTML is made in `ui/widgets/plain_text.py`."""

import ast
from collections.abc import Collection, Iterator
from pathlib import Path

import readerapp

SOURCES = Path(readerapp.__file__).parent
MAKER = "ui/widgets/plain_text.py"
# Where HTML of ours is shown, and every text from outside in it is escaped.
OWN_HTML = {
    "ui/shell/about.py": {"QLabel", "setTextFormat", "setMarkdown"},
    "ui/help/feature.py": {"setMarkdown"},
    "ui/related/relating.py": {"setHtml"},
    "ui/reading/copying.py": {"setHtml"},
}
GUESSING = {"QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog"}
READING_HTML = {"setTextFormat", "setHtml", "insertHtml", "appendHtml", "setMarkdown", "showText"}


def _trees(words: Collection[str]) -> Iterator[tuple[str, ast.Module]]:
    """The sources of the window in which one of these words stands."""
    for path in sorted((SOURCES / "ui").rglob("*.py")):
        name, code = path.relative_to(SOURCES).as_posix(), path.read_text(encoding="utf-8")
        if name != MAKER and any(word in code for word in words):
            yield name, ast.parse(code)


def _called(node: ast.AST) -> str:
    """The last name of what is called, "" for what is no call."""
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _bases(node: ast.AST) -> list[str]:
    if not isinstance(node, ast.ClassDef):
        return []
    return [base.id for base in node.bases if isinstance(base, ast.Name)]


def test_no_label_and_no_question_is_made_elsewhere() -> None:
    """Take `text_label` or `QuestionBox`."""
    found = [
        f"{name}:{node.lineno} {made}"  # type: ignore[attr-defined]  # calls and classes have lines
        for name, tree in _trees(GUESSING | READING_HTML)
        for node in ast.walk(tree)
        for made in (_called(node), *_bases(node))
        if made in GUESSING | READING_HTML and made not in OWN_HTML.get(name, ())
    ]
    assert found == []


def test_every_tool_tip_passes_one_function() -> None:
    """Write `setToolTip(tip_text(...))`."""
    seen, wrong = 0, []
    for name, tree in _trees(["setToolTip"]):
        calls = {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Attribute) and node.attr == "setToolTip"):
                continue
            seen += 1
            call = calls.get(node)
            if call is None or not all(map(_is_tip, call.args)):
                wrong.append(f"{name}:{node.lineno}")
    assert seen > 5  # the search itself works
    assert wrong == []


def _is_tip(argument: ast.expr) -> bool:
    if isinstance(argument, ast.IfExp):
        return _is_tip(argument.body) and _is_tip(argument.orelse)
    return _called(argument) == "tip_text" or ast.unparse(argument) == "''"


def test_every_model_makes_its_tool_tips_with_it() -> None:
    """In the function that answers for `ToolTipRole`, return `tip_text(...)`."""
    functions = [
        (f"{name}:{node.lineno}", ast.unparse(node))
        for name, tree in _trees(["ToolTipRole"])
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
    ]
    answering = {place: text for place, text in functions if "ToolTipRole" in text}
    assert len(answering) >= 3
    assert [place for place, text in answering.items() if "tip_text(" not in text] == []
