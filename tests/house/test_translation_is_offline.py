"""The engine of translation can look models up on the network: nothing of ours names what does."""

import ast
from pathlib import Path

import readerapp

ENGINE = "fxtranslate"
ALLOWED = {"Translator"}
ONLINE = {"load", "discovery", "Cache", "fetch_records_body", "add_models", "records_url"}
SOURCES = sorted(Path(readerapp.__file__).parent.rglob("*.py"))


def test_only_the_engine_itself_is_imported_and_only_in_its_place() -> None:
    importing = set()
    for path in SOURCES:
        code = path.read_text("utf-8")
        for node in ast.walk(ast.parse(code)) if ENGINE in code else ():
            if isinstance(node, ast.Import):
                assert not any(each.name.split(".")[0] == ENGINE for each in node.names), path
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == ENGINE:
                assert node.module == ENGINE, path
                assert {each.name for each in node.names} <= ALLOWED, path
                importing.add(path.name)
    assert importing == {"translate.py"}


def test_what_goes_online_is_not_named_where_the_engine_is() -> None:
    (path,) = [each for each in SOURCES if each.parts[-2:] == ("translation", "translate.py")]
    named = {
        node.attr for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
    }  # fmt: skip
    assert not named & ONLINE
