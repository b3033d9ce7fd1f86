"""Settings: stored values, good and bad."""

import json
import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import settings as declared
from readerapp.settings import (
    MARK_READ_ON_OPENING,
    TEXT_SIZE,
    THEME,
    WINDOW_GEOMETRY,
    Setting,
    Settings,
    ThemeChoice,
)

ALL: list[Setting[Any]] = [each for each in vars(declared).values() if isinstance(each, Setting)]
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def settings_of(**stored: object) -> Settings:
    return Settings(stored, lambda key, value: None)


def test_keys_are_unique_and_defaults_are_valid() -> None:
    assert len({setting.key for setting in ALL}) == len(ALL) > 10
    for setting in ALL:
        assert setting.read(setting.default) == setting.default


def test_a_fresh_profile_has_the_defaults() -> None:
    assert settings_of().get(THEME) is ThemeChoice.SYSTEM


def test_what_is_set_is_saved_as_json_and_read_again() -> None:
    saved: dict[str, object] = {}
    settings = Settings({}, saved.__setitem__)
    settings.set(THEME, ThemeChoice.DARK)
    settings.set(TEXT_SIZE, 24)
    settings.set(MARK_READ_ON_OPENING, False)
    settings.set(WINDOW_GEOMETRY, "AdnQywADAAA=")
    again = Settings(json.loads(json.dumps(saved)), saved.__setitem__)
    assert again.get(THEME) is ThemeChoice.DARK
    assert again.get(TEXT_SIZE) == 24
    assert again.get(MARK_READ_ON_OPENING) is False
    assert again.get(WINDOW_GEOMETRY) == "AdnQywADAAA="


def test_the_same_value_is_not_saved_again() -> None:
    saved: list[str] = []
    settings = Settings({TEXT_SIZE.key: 20}, lambda key, value: saved.append(key))
    settings.set(TEXT_SIZE, 20)
    settings.set(THEME, ThemeChoice.SYSTEM)
    assert saved == []


@pytest.mark.parametrize(
    ("setting", "bad"),
    [
        (TEXT_SIZE, 8),
        (TEXT_SIZE, 55),
        (TEXT_SIZE, "20"),
        (TEXT_SIZE, True),
        (TEXT_SIZE, 20.0),
        (TEXT_SIZE, None),
        (THEME, "neon"),
        (THEME, []),
        (MARK_READ_ON_OPENING, 1),
        (WINDOW_GEOMETRY, "not Base64!"),
        (WINDOW_GEOMETRY, "é"),
        (WINDOW_GEOMETRY, "A" * 40_000),
        (declared.INTERFACE_LANGUAGE, "../../etc"),
        (declared.INTERFACE_LANGUAGE, "xx"),
        (declared.INTERFACE_LANGUAGE, "zh-TW"),
        (declared.INTERFACE_LANGUAGE, 7),
        (declared.READER_LANGUAGES, "en,french!"),
        (declared.RELATED_LANGUAGES, "en," * 333 + "x"),
        (declared.RELATED_LANGUAGES, "en," * 333 + ","),
        (declared.BACKUP_FOLDER, "a\0b"),
        (declared.BACKUP_FOLDER, "a" * 4_096),
        (declared.PROXY_ADDRESS, "proxy.example:65536"),
        (declared.PROXY_ADDRESS, "proxy.example:0"),
    ],
)
def test_a_bad_value_becomes_the_default_and_is_logged_once(
    setting: Setting[object], bad: object, expected_logs: pytest.LogCaptureFixture
) -> None:
    settings = settings_of(**{setting.key: bad})
    with expected_logs.at_level(logging.WARNING):
        assert settings.get(setting) == setting.default
        assert settings.get(setting) == setting.default
    assert [record.name for record in expected_logs.records] == ["readerapp.settings.store"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", ""),
        ("en", "en"),
        ("FR", "fr"),
        ("fr-CA", "fr"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh_Hans", "zh-Hans"),
        ("zh-Hans-TW", "zh-Hans"),
    ],
)
def test_a_tag_means_the_language_of_the_interface_that_there_is(written: str, meant: str) -> None:
    saved: dict[str, object] = {}
    settings = Settings({declared.INTERFACE_LANGUAGE.key: "de"}, saved.__setitem__)
    settings.set(declared.INTERFACE_LANGUAGE, written)
    assert settings.get(declared.INTERFACE_LANGUAGE) == meant
    assert saved == {declared.INTERFACE_LANGUAGE.key: meant}


@pytest.mark.parametrize(
    ("setting", "longest"),
    [
        (declared.RELATED_LANGUAGES, "en," * 333),
        (declared.READER_LANGUAGES, "fr,zh-Hant"),
        (declared.RELATED_LANGUAGES, "en,zh-Hant"),
        (declared.BACKUP_FOLDER, "a" * 4_095),
        (declared.PROXY_ADDRESS, "socks5://proxy.example:65535"),
    ],
)
def test_the_longest_good_value_is_taken(setting: Setting[object], longest: str) -> None:
    assert settings_of(**{setting.key: longest}).get(setting) == longest


@given(anything)
def test_no_stored_value_ever_raises(value: object) -> None:
    settings = settings_of(**{setting.key: value for setting in ALL})
    logging.getLogger("readerapp.settings.store").disabled = True
    for setting in ALL:
        found = settings.get(setting)
        assert type(found) is type(setting.default)
    logging.getLogger("readerapp.settings.store").disabled = False


def test_setting_a_bad_value_is_our_bug() -> None:
    settings = settings_of()
    with pytest.raises(ValueError, match="99"):
        settings.set(TEXT_SIZE, 99)
    assert settings.get(TEXT_SIZE) == TEXT_SIZE.default


def test_unknown_keys_are_left_alone() -> None:
    saved: dict[str, object] = {"from.a.newer.version": [1, 2]}
    settings = Settings(saved, saved.__setitem__)
    settings.set(THEME, ThemeChoice.SEPIA)
    assert saved == {"from.a.newer.version": [1, 2], THEME.key: "sepia"}
