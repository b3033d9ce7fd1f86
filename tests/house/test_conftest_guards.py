"""The guards of conftest.py bite: each kind of misbehaviour fails the test that shows it."""

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

MISBEHAVIOURS = {
    "WARNING readerapp.storage: the disk is full": """
        import logging
        def test_it():
            logging.getLogger("readerapp.storage").warning("the disk is full")
        """,
    "not to *192.0.2.1": """
        import contextlib, socket
        def test_it():
            with contextlib.suppress(OSError), socket.socket() as outside:
                outside.connect(("192.0.2.1", 9))
        """,
    "DeprecationWarning: old": """
        import warnings
        def test_it():
            warnings.warn("old", DeprecationWarning)
        """,
    "QLayout: no such thing": """
        from PySide6.QtCore import qWarning
        def test_it():
            qWarning("QLayout: no such thing")
        """,
}

WELL_BEHAVED = """
    import logging, os, pathlib, socket
    import hypothesis, pytest
    from hypothesis import strategies

    def test_expected(expected_logs):
        logging.getLogger("readerapp").error("no")
        assert "no" in expected_logs.text

    @pytest.mark.expected_logs
    def test_marked():
        logging.getLogger("readerapp").error("no")

    def test_quiet_enough():
        logging.getLogger("readerapp").info("started")
        logging.getLogger("another").warning("not ours")

    @hypothesis.given(strategies.integers())
    def test_properties(number):
        assert number == int(str(number))

    def test_here():
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname()).close()

    def test_home():
        assert "readerapp-tests-" in str(pathlib.Path.home())
        assert "readerapp-tests-" in os.environ["XDG_DATA_HOME"]
    """


@pytest.fixture
def rules(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project of its own under the same rules as this one."""
    root = Path(__file__).resolve().parents[2]
    pytester.makeconftest((root / "tests" / "conftest.py").read_text(encoding="utf-8"))
    for name in ("thorough", "waiting", "warm_commands"):
        source = (root / "tests" / f"{name}.py").read_text(encoding="utf-8")
        pytester.makepyfile(**{name: source})
    pytester.makepyprojecttoml((root / "pyproject.toml").read_text(encoding="utf-8"))
    return pytester


def test_each_misbehaving_test_fails_and_no_other(rules: pytest.Pytester) -> None:
    """In one process: to start one for each takes longer than all that they do."""
    rules.makepyfile(test_good=WELL_BEHAVED)
    for number, code in enumerate(MISBEHAVIOURS.values()):
        rules.makepyfile(**{f"test_bad_{number}": code})
    result = rules.runpytest_subprocess("-v", rules.path)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    told = result.stdout.str()
    failed = re.findall(r"^test_bad_(\d)\.py::\w+ (?:FAILED|ERROR)", told, re.MULTILINE)
    assert list(map(int, failed)) == [*range(len(MISBEHAVIOURS))]
    for reason in MISBEHAVIOURS:
        result.stdout.fnmatch_lines_random([f"*{reason}*"])
    assert len(re.findall(r"^test_good\.py::\w+ PASSED", told, re.MULTILINE)) == 6
