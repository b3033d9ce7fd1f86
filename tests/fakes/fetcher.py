"""A network that answers what the test wrote down."""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.downloads import DownloadHead, PartialFile, Receiver
from readerapp.network.fetcher import FetchedResponse, Fetcher
from readerapp.network.request import FetchRequest


class FakeFetcher:
    """Answers from memory. `asked` are the addresses in the order in which they were asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.typed: list[str] = []
        self.homes: dict[str, str] = {}  # of addresses: what the user typed for what names them
        self._answers: dict[str, FetchedResponse | FetchError] = {}

    def serve(
        self,
        url: str,
        body: bytes,
        media_type: str = "text/html",
        charset: str = "utf-8",
        headers: Mapping[str, str] | None = None,
        final_url: str = "",
    ) -> None:
        """Have this address answer with a body; `final_url` is where it redirected to."""
        self._answers[url] = FetchedResponse(
            final_url or url, 200, headers or {}, body, media_type, charset
        )

    def fail(self, url: str, reason: Reason, status: int = 0) -> None:
        """Have this address fail."""
        self._answers[url] = FetchError(reason, url, status=status)

    def fetch(self, request: FetchRequest) -> FetchedResponse:
        url = request.url
        self.asked.append(url)
        self.homes[url] = request.home
        if request.user_typed:
            self.typed.append(url)
        if request.cancelled is not None and request.cancelled.is_set():
            raise FetchError(Reason.CANCELLED, url)
        answer = self._answers[url]  # KeyError: the test forgot to script this address
        if isinstance(answer, FetchError):
            raise answer
        if len(answer.body) > request.limit_bytes:
            raise FetchError(Reason.TOO_LARGE, url)
        return answer

    def download(self, request: FetchRequest, part: PartialFile, receiver: Receiver) -> int:
        """All of it in two pieces, from where `part` ends."""
        body = self.fetch(request).body
        receiver.begin(DownloadHead(part.size, len(body), '"1"'))
        rest = body[part.size :]
        for piece in (rest[: len(rest) // 2], rest[len(rest) // 2 :]):
            receiver.take(piece)
        return len(body)

    def session(self) -> AbstractContextManager["FakeFetcher"]:
        return nullcontext(self)


_fits: Fetcher = FakeFetcher()
