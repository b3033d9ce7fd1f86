"""Jobs: functions of worker processes referenced by name: their modules load only there."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Generic, ParamSpec, TypeVar

from readerapp.domain.values import dataclass

P = ParamSpec("P")
R = TypeVar("R", covariant=True)


@dataclass(frozen=True)
class Job(Generic[P, R]):
    """A function named as "module:function", to be handed to `Workers.run`.

    It pickles as its name, and unpickles as the function itself: the worker imports the module
    before the time of the call counts. Called in this process it imports the module here.
    `returns` is the type of the result, which the answer is decoded as, or its name in the same
    form where the module of the type is to be loaded by the first answer only.
    """

    target: str
    returns: "type[R] | str"

    def resolve(self) -> Callable[P, R]:
        """Import the module and return the function."""
        function: Callable[P, R] = _resolve(self.target)
        return function

    def resolve_returns(self) -> "type[R]":
        """Return the type of the result."""
        kind: type[R] = _resolve(self.returns) if isinstance(self.returns, str) else self.returns
        return kind

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.resolve()(*args, **kwargs)

    def __reduce__(self) -> tuple[Callable[[str], Any], tuple[str]]:
        return _resolve, (self.target,)


def _resolve(target: str) -> Any:  # whatever the job says that it is
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)
