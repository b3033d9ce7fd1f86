"""`dataclass`, with methods that are generated at their first use and not at import.

The standard decorator compiles the methods of each class: 0.25 ms, 0.36 ms for a frozen one (Python
3.13). A start defines 200 such classes and uses 70 of them, most for one or two values: the first
values of a class are made without compiling anything. Used like the standard one, which is also
what type checkers see; docs/technotes/start-up.md has the measurements and the alternatives.
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
        `dataclasses.fields` and the like, on whichever thread; by making values once these are
        many, or where its fields are not plain. With any other option, or with a metaclass, it is
        completed at once. A mistake in the fields, such as a list as a default,
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
_METHODS = ("__repr__", "__eq__")
_MOST_BEFORE = 60  # values of a class that is not complete: each takes 2 µs longer
_NOT_PLAIN = ("ClassVar", "InitVar", "KW_ONLY")
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
        self._made = 0

    def prepare(self) -> None:
        """Put on the class what completes it as soon as it is used."""
        cls, own = self._cls, self._own
        init_name = "__init__"
        if init_name not in own:
            setattr(cls, init_name, self._first_init(init_name))
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

    def _first_init(self, name: str) -> Callable[..., Any]:
        """Return what makes the first values, and completes the class where that is not simple."""
        cls = self._cls
        fields: dict[str, Any] | None = None

        def init(self: object, /, *arguments: Any, **named: Any) -> None:
            nonlocal fields
            completion._made += 1
            if completion._made == 1:
                fields = completion._plain_fields()
            values = None
            if fields and completion._made <= _MOST_BEFORE and type(self) is cls:
                values = _values(fields, arguments, named)
            if values is None:
                completion.run()
                getattr(cls, name)(self, *arguments, **named)
                return
            vars(self).update(values)
            then = getattr(self, "__post_init__", None)
            if then is not None:
                then()

        completion = self
        return _named(init, cls, name)

    def _plain_fields(self) -> dict[str, Any] | None:
        """Return the fields with their defaults; None where the standard decorator has to look at
        them: they are inherited, of a kind of their own, or wrong."""
        cls, own = self._cls, self._own
        annotations: dict[str, Any] = own.get("__annotations__", {})  # not from Python 3.14 on
        setters = (None, object.__setattr__, vars(cls).get("__setattr__"))
        is_plain = (
            own.get("__doc__")  # else it is to be written
            and cls.__dictoffset__
            and own.keys().isdisjoint((*_FROZEN, "__slots__"))
            and all(vars(each).get("__setattr__") in setters for each in cls.__mro__)
            and not any("__dataclass_fields__" in vars(each) for each in cls.__mro__[1:])
        )
        if not is_plain:
            return None
        fields: dict[str, Any] = {}
        for name, kind in annotations.items():
            default = own.get(name, dataclasses.MISSING)
            is_last = fields and list(fields.values())[-1] is not dataclasses.MISSING
            if (
                any(word in (kind if isinstance(kind, str) else repr(kind)) for word in _NOT_PLAIN)
                or isinstance(default, dataclasses.Field)
                or type(default).__hash__ is None
                or hasattr(type(default), "__get__")
                or (is_last and default is dataclasses.MISSING)
            ):
                return None
            fields[name] = default
        return fields

    def _method(self, name: str) -> Callable[..., Any]:
        cls, complete = self._cls, self.run

        def call(self: object, /, *arguments: Any, **named: Any) -> Any:
            complete()
            return getattr(cls, name)(self, *arguments, **named)

        return _named(call, cls, name)


def _values(
    fields: dict[str, Any], arguments: tuple[Any, ...], named: dict[str, Any]
) -> dict[str, Any] | None:
    """Return the value of each field; None for a call that is wrong."""
    values: dict[str, Any] = {}
    used = min(len(arguments), len(fields))
    for at, (name, default) in enumerate(fields.items()):
        if at < used:
            values[name] = arguments[at]
            continue
        values[name] = named.get(name, default)
        if values[name] is dataclasses.MISSING:
            return None
    taken = used + sum(name in named for name in list(fields)[used:])
    return values if taken == len(arguments) + len(named) else None


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
