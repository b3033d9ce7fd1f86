"""`dataclass`, with methods that are generated at their first use and not at import.

The standard decorator compiles the methods of each class: 0.25 ms, 0.36 ms for a frozen one (Python
3.13). A start defines 200 such classes and uses 45 of them. Used like the standard one, which is
also what type checkers see; docs/technotes/start-up.md has the measurements and the alternatives.
"""

import dataclasses
from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, **options):
        """Make a class a dataclass, as `dataclasses.dataclass` does.

        With `frozen` or without options it is completed by the first use of a method or of
        `dataclasses.fields` and the like, on whichever thread. With any other option, or with a
        metaclass, it is completed at once. A mistake in the fields, such as a list as a default,
        is told by the first use: tests/domain completes every class there is. The docstring that
        the standard one writes where there is none comes with the first use, too.
        """
        if cls is None:
            return lambda made: dataclass(made, **options)
        if options.keys() - {"frozen"} or type(cls) is not type:
            return dataclasses.dataclass(cls, **options)
        _Completion(cls, is_frozen=options.get("frozen", False)).prepare()
        return cls


_LOCK = RLock()
_METHODS = ("__init__", "__repr__", "__eq__")
# What the standard decorator puts on a class beside methods; `__replace__` from Python 3.13 on.
_ATTRIBUTES = ("__dataclass_fields__", "__dataclass_params__", "__match_args__") + (
    ("__replace__",) if hasattr(dataclasses, "_replace") else ()
)
_FROZEN = ("__setattr__", "__delattr__")
_OF_EACH_TYPE = ("__dict__", "__weakref__")  # a new type gets its own


class _Completion:
    """Completes one class, once."""

    def __init__(self, cls: type[Any], *, is_frozen: bool) -> None:
        self._cls = cls
        self._is_frozen = is_frozen
        self._is_done = False
        self._own = {name: value for name, value in vars(cls).items() if name not in _OF_EACH_TYPE}

    def prepare(self) -> None:
        """Put on the class what completes it as soon as it is used."""
        cls, own = self._cls, self._own
        for name in _METHODS:
            if name not in own:
                setattr(cls, name, self._method(name))
        lazy = [name for name in _ATTRIBUTES if name not in own]
        lazy += [name for name, value in own.items() if isinstance(value, dataclasses.Field)]
        for name in lazy:
            setattr(cls, name, _LazyAttribute(self.run, name))
        # Python itself gives a class with `__eq__` the `__hash__` None: that is not its own.
        has_hash = "__hash__" in own and not (own["__hash__"] is None and "__eq__" in own)
        hash_name = "__hash__"
        if not has_hash:
            setattr(cls, hash_name, self._method(hash_name) if self._is_frozen else None)
        if self._is_frozen:
            _freeze(cls)

    def run(self) -> None:
        """Generate what the standard decorator generates.

        For a twin, of which it is then copied: at no moment is the class without a method, so
        another thread may use it meanwhile.
        """
        with _LOCK:
            if self._is_done:
                return
            cls, own = self._cls, self._own
            twin = type(cls.__name__, cls.__bases__, dict(own))
            made = vars(dataclasses.dataclass(twin, frozen=self._is_frozen))
            for name, value in made.items():
                is_new = name not in own or own[name] is not value
                if is_new and name not in _OF_EACH_TYPE + _FROZEN:
                    setattr(cls, name, value)
            for name in own.keys() - made.keys():  # `field(...)` without a default
                delattr(cls, name)
            self._is_done = True
            self._own = {}

    def _method(self, name: str) -> Callable[..., Any]:
        cls, complete = self._cls, self.run

        def call(self: object, /, *arguments: Any, **named: Any) -> Any:
            complete()
            return getattr(cls, name)(self, *arguments, **named)

        return _named(call, cls, name)


class _LazyAttribute:
    """An attribute that the class has once it is complete; what it then is replaces this."""

    def __init__(self, complete: Callable[[], None], name: str) -> None:
        self._complete = complete
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        self._complete()
        return getattr(owner if instance is None else instance, self._name)


def _freeze(cls: type[Any]) -> None:
    """Let no attribute be changed, at once: an unpickled value may be the first use of a class.

    As with the standard decorator, an attribute that a subclass adds can be changed.
    """

    def is_fixed(value: object, name: str) -> bool:
        return type(value) is cls or name in cls.__dataclass_fields__

    def set_attribute(self: object, name: str, value: object) -> None:
        if is_fixed(self, name):
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def delete_attribute(self: object, name: str) -> None:
        if is_fixed(self, name):
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    methods: tuple[Callable[..., Any], ...] = (set_attribute, delete_attribute)
    for name, method in zip(_FROZEN, methods, strict=True):
        setattr(cls, name, _named(method, cls, name))


def _named(method: Callable[..., Any], cls: type, name: str) -> Callable[..., Any]:
    method.__name__ = name
    method.__qualname__ = f"{cls.__qualname__}.{name}"
    return method
