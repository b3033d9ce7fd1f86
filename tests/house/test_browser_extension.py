"""The button for browsers: what it may do, its words, and that Readerapp takes its links."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from readerapp.domain.app_links import AppLink, LinkAction, read_app_link
from readerapp.ui.language.switcher import LANGUAGES
from tools.browser_extension import SOURCE, make

NODE = shutil.which("node")
CHROMIUM = {"zh-Hans": "zh_CN"}  # names of languages where browsers have others


def messages(language: str) -> dict[str, str]:
    file = SOURCE / "_locales" / CHROMIUM.get(language, language) / "messages.json"
    return {name: each["message"] for name, each in json.loads(file.read_text("utf-8")).items()}


def test_it_may_do_nothing_but_look_at_a_tab_when_it_is_pressed() -> None:
    manifest = json.loads((SOURCE / "manifest.json").read_text("utf-8"))
    assert manifest["permissions"] == ["activeTab", "scripting"]
    allowed = {
        "manifest_version", "name", "description", "version", "default_locale", "icons", "action",
        "permissions", "browser_specific_settings", "minimum_chrome_version",
    }  # fmt: skip
    assert set(manifest) == allowed  # no host, no background, no content script
    code = "".join(each.read_text("utf-8") for each in SOURCE.glob("*.js"))
    for word in (
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "innerHTML",
        "storage",
        "eval",
    ):
        assert word not in code


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_every_language(language: str) -> None:
    used = set(re.findall(r'words\("(\w+)"\)', (SOURCE / "popup.js").read_text("utf-8")))
    said = messages(language)
    assert set(said) == used | {"name", "description"}
    assert all(said.values())
    assert len(said["description"]) <= 132  # where it is published
    if language != "en":
        english = messages("en")
        assert not [name for name in used if said[name] == english[name]]


def test_it_is_made_of_its_files_and_the_icons(tmp_path: Path) -> None:
    archive = make(tmp_path / "made")
    names = zipfile.ZipFile(archive).namelist()
    assert {"manifest.json", "popup.html", "icons/48.png", "_locales/ar/messages.json"} <= set(
        names
    )
    before = archive.read_bytes()
    assert make(tmp_path / "made").read_bytes() == before
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(FileExistsError):
        make(other)


@pytest.mark.skipif(NODE is None, reason="there is no node")
def test_readerapp_takes_its_links() -> None:
    address = "https://news.example/a?b=c&url=x'\"é漢"
    code = f"""
        import {{ appLink }} from {json.dumps((SOURCE / "links.js").as_uri())};
        console.log(appLink("import", {json.dumps(address)}));
        console.log(appLink("add", {json.dumps(address)}));
    """
    command = [str(NODE), "--input-type=module", "--eval", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    links = [read_app_link(line) for line in done.stdout.splitlines()]
    assert links == [AppLink(LinkAction.IMPORT, address), AppLink(LinkAction.ADD, address)]


@pytest.mark.skipif(NODE is None, reason="there is no node")
def test_its_own_tests_pass() -> None:
    command = [str(NODE), "--test", str(SOURCE.parent / "links.test.mjs")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
