"""The guards of conftest.py bite: each kind of misbehaviour fails the test that shows it."""

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
    for name in ("thorough", "waiting"):
        source = (root / "tests" / f"{name}.py").read_text(encoding="utf-8")
        pytester.makepyfile(**{name: source})
    pytester.makepyprojecttoml((root / "pyproject.toml").read_text(encoding="utf-8"))
    return pytester


@pytest.mark.parametrize("reason", MISBEHAVIOURS)
def test_a_misbehaving_test_fails(rules: pytest.Pytester, reason: str) -> None:
    path = rules.makepyfile(MISBEHAVIOURS[reason])
    result = rules.runpytest_subprocess(path)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([f"*{reason}*"])


def test_a_well_behaved_test_passes(rules: pytest.Pytester) -> None:
    path = rules.makepyfile(WELL_BEHAVED)
    rules.runpytest_subprocess(path).assert_outcomes(passed=6)
