"""Stand-ins for what tests must not touch: the network, the clock, a file dialog.

Everything else in the tests is real. mypy holds each fake to the protocol it stands in for.
"""

from fakes.clock import FakeClock
from fakes.fetcher import FakeFetcher
from fakes.file_dialog import FakeFileDialog
from fakes.news_server import FakeNewsServer

__all__ = ["FakeClock", "FakeFetcher", "FakeFileDialog", "FakeNewsServer"]
