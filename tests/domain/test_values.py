"""`readerapp.domain.values.dataclass` behaves as the standard decorator, from the first use on."""

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import re
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import readerapp
from readerapp.domain import values

SOURCE = '''
from dataclasses import KW_ONLY, InitVar, field
from enum import Enum
from functools import cached_property
from typing import ClassVar, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Plain:
    """Can be changed."""

    a: int
    b: list = field(default_factory=list)


@dataclass(frozen=True)
class Point:
    """Cannot."""

    x: int
    y: "int" = 0
    kind: ClassVar[str] = "point"

    @property
    def sum(self):
        return self.x + self.y


@dataclass(frozen=True)
class Named(Point):
    """With a field more, one of them no part of comparing."""

    name: str = field(default="", compare=False, repr=False)
    tags: tuple = ()


class Loose(Point):
    """Not a dataclass itself."""


@dataclass(frozen=True)
class Own:
    """With methods of its own."""

    a: int

    def __post_init__(self):
        object.__setattr__(self, "a", self.a * 2)

    def __repr__(self):
        return f"own {self.a}"

    def __eq__(self, other):
        return "own"

    def __hash__(self):
        return 7

    @cached_property
    def tenfold(self):
        return self.a * 10


@dataclass(frozen=True)
class OwnEquality:
    a: int

    def __eq__(self, other):
        return "own"


@dataclass
class PlainOwnEquality:
    a: int

    def __eq__(self, other):
        return "own"


@dataclass(frozen=True)
class Empty:
    """Without a field."""


@dataclass(frozen=True)
class Box(Generic[T]):
    """Of something."""

    content: T
    self: int = 0


@dataclass(frozen=True)
class Undocumented:
    a: int = 1


@dataclass(frozen=True)
class Simple:
    """As most are."""

    a: int
    b: str = "b"
    c: tuple = ()


@dataclass
class Spelled:
    """Sets what it is given in a way of its own."""

    a: int

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)


@dataclass
class WithPassed:
    """Is made with something that is no field."""

    a: int
    b: InitVar[int] = 1

    def __post_init__(self, b):
        self.a += b


@dataclass
class Counted:
    """Does something once it is made."""

    a: int = 1

    def __post_init__(self):
        self.a += 1


@dataclass
class WithKeywords:
    """The second can only be named."""

    a: int
    _: KW_ONLY
    b: int = 2


@dataclass
class Described:
    """With a default that is a property."""

    a: int = property(lambda self: 3)


class Root:
    __slots__ = ("z",)


@dataclass
class OnSlots(Root):
    """With an attribute beside the others."""

    a: int


@dataclass(frozen=True, slots=True)
class Slotted:
    a: int
    b: int = 2


@dataclass(frozen=True, order=True, kw_only=True)
class Ordered:
    a: int


class Meta(type):
    pass


@dataclass
class WithMeta(metaclass=Meta):
    a: int


def matched(value):
    match value:
        case Named(x, y, name):
            return ("named", x, y, name)
        case Point(x, y):
            return ("point", x, y)
        case Plain(a=a):
            return ("plain", a)
'''

USES = """
Plain(1)
Plain(1, [2])
Plain(a=1, b=[2])
Plain()
Plain(1, 2, 3)
Plain(1, c=2)
Plain(1) == Plain(1)
Plain(1) == Plain(2)
Plain(1) != Plain(2)
Plain(1) == 1
Plain.__eq__(Plain(1), 1)
hash(Plain(1))
Plain.__hash__
Plain(1).b is Plain(1).b
vars(changed(Plain(1), 'a', 5))
vars(changed(Plain(1), 'new', 5))
hasattr(Plain, 'b')
Plain.b
Named.name
Point.y
Point.kind
Point(1)
Point(1, y=2).sum
Point(1, 2) == Point(1, 2)
hash(Point(1, 2)) == hash(Point(1, 2))
hash(Point(1, 2)) == hash((1, 2))
len({Point(1), Point(1), Point(2)})
changed(Point(1), 'x', 2)
changed(Point(1), 'new', 2)
changed(raw(Point, x=1, y=2), 'x', 2)
removed(Point(1), 'x')
removed(raw(Point, x=1, y=2), 'x')
removed(raw(Loose, x=1, y=2), 'x')
raw(Point, x=1, y=2)
raw(Point, x=1, y=2) == raw(Point, x=1, y=2)
hash(raw(Point, x=1, y=2)) == hash((1, 2))
matched(raw(Point, x=1, y=2))
matched(raw(Named, x=1, y=2, name='n', tags=()))
matched(raw(Plain, a=1, b=[]))
matched(Named(1, 2, 'n'))
dataclasses.replace(raw(Point, x=1, y=2), y=3)
dataclasses.replace(Point(1), z=3)
dataclasses.asdict(raw(Point, x=1, y=2))
dataclasses.astuple(raw(Named, x=1, y=2, name='n', tags=()))
dataclasses.is_dataclass(Point)
dataclasses.is_dataclass(raw(Point, x=1, y=2))
dataclasses.is_dataclass(Loose)
[(f.name, f.type, f.default is dataclasses.MISSING, f.compare) for f in dataclasses.fields(Named)]
[f.name for f in dataclasses.fields(raw(Plain, a=1, b=[]))]
[f.name for f in dataclasses.fields(Loose)]
Point.__match_args__
Named.__match_args__
Loose.__match_args__
raw(Point, x=1, y=2).__match_args__
Point.__dataclass_params__
Point.__doc__
Undocumented().a and Undocumented.__doc__
Point.__init__.__qualname__
Point(1).__eq__.__func__.__qualname__
Point.__setattr__.__qualname__
copied(Point(1))
copied(raw(Point, x=1, y=2))
copy.copy(raw(Named, x=1, y=2, name='n', tags=()))
copy.deepcopy(Plain(1, [2]))
pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)
pickle.loads(pickle.dumps(raw(Point, x=1, y=2)))
pickle.loads(pickle.dumps(Slotted(1)))
Named(1, name='n') == Named(1, name='m')
Named(1) == Point(1)
repr(Named(1, name='n', tags=(1,)))
hash(Named(1, name='n')) == hash(Named(1))
changed(Named(1), 'tags', ())
issubclass(Named, Point), Named.__mro__ == (Named, Point, object)
Loose(1), Loose(1) == Loose(1), Loose(1) == Point(1)
changed(Loose(1), 'x', 2)
vars(changed(Loose(1), 'new', 2))
removed(changed(Loose(1), 'new', 2), 'new')
Own(1), Own(1) == Own(1), hash(Own(1)), Own(1).tenfold
OwnEquality(1) == 1, hash(OwnEquality(1)) == hash((1,))
PlainOwnEquality(1) == 1
hash(PlainOwnEquality(1))
Empty(), Empty() == Empty(), hash(Empty()) == hash(())
changed(Empty(), 'a', 1)
Box(1, self=2), Box[int](1)
Box(content='a') == Box('a')
Slotted(1), Slotted(1) == Slotted(1), Slotted.__slots__
changed(Slotted(1), 'a', 2)
Ordered(a=1) < Ordered(a=2)
Ordered(1)
WithMeta(1) == WithMeta(1)
vars(Simple(1, c=(2,)))
list(vars(Simple(c=1, b=2, a=3)))
Simple()
Simple(1, a=1)
Simple(b=1)
Simple(1, d=1)
Simple(1, 2, 3, 4)
Simple(1, 2, 3, d=4)
changed(Simple(1), 'a', 2)
[Simple(each) for each in range(90)][89]
[Simple(each) for each in range(90)][0] == Simple(0)
pickle.loads(pickle.dumps(Simple(1)))
Spelled(2).a
WithPassed(1).a
vars(WithPassed(1, 2))
Counted().a, Counted(3).a, vars(Counted(a=1))
WithKeywords(1, b=3).b
WithKeywords(1, 3)
Described(1)
vars(OnSlots(1))
changed(OnSlots(1), 'z', 2).z
""".strip().splitlines()


def changed(value: object, name: str, to: object) -> object:
    """Set an attribute."""
    setattr(value, name, to)
    return value


def removed(value: object, name: str) -> dict[str, object]:
    """Delete an attribute."""
    delattr(value, name)
    return vars(value)


def raw(cls: type, **attributes: object) -> object:
    """Return an instance as it comes out of a pickle in a process that never made one."""
    value: object = object.__new__(cls)
    vars(value).update(attributes)
    return value


def copied(value: Any) -> object:
    """Replace a field the way Python 3.13 has; before that the way of dataclasses."""
    return getattr(copy, "replace", dataclasses.replace)(value, x=9)


HELP = {
    "changed": changed, "removed": removed, "raw": raw, "copied": copied, "copy": copy,
    "dataclasses": dataclasses, "pickle": pickle,
}  # fmt: skip


@pytest.fixture
def define(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], dict[str, Any]]:
    """Define the classes anew with a decorator, in a module, where pickle finds them."""

    def make(decorator: object) -> dict[str, Any]:
        module = ModuleType("classes_of_a_test")
        monkeypatch.setitem(sys.modules, module.__name__, module)
        vars(module).update(HELP, dataclass=decorator)
        exec(compile(SOURCE, "<classes>", "exec"), vars(module))
        return vars(module)

    return make


def outcome(use: str, names: dict[str, Any]) -> str:
    """Return what an expression comes to, as text: its value or its error."""
    try:
        return repr(eval(use, names))
    except Exception as error:  # noqa: BLE001 - any: it is what is compared
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("use", USES)
def test_the_first_use_of_a_class_comes_to_what_the_standard_one_does(
    define: Callable[[object], dict[str, Any]], use: str
) -> None:
    expected = outcome(use, define(dataclasses.dataclass))
    names = define(values.dataclass)
    assert outcome(use, names) == expected
    assert outcome(use, names) == expected


@given(st.lists(st.sampled_from(USES), max_size=6))
def test_any_order_of_uses_comes_to_the_same(uses: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        found: list[list[str]] = []
        for decorator in (dataclasses.dataclass, values.dataclass):
            module = ModuleType("classes_of_a_test")
            patch.setitem(sys.modules, module.__name__, module)
            vars(module).update(HELP, dataclass=decorator)
            exec(compile(SOURCE, "<classes>", "exec"), vars(module))
            found.append([outcome(use, vars(module)) for use in uses])
    assert found[0] == found[1]


def test_nothing_is_generated_before_the_first_use(
    define: Callable[[object], dict[str, Any]],
) -> None:
    simple = define(values.dataclass)["Simple"]
    assert "__dataclass_fields__" in vars(simple)
    assert not isinstance(vars(simple)["__dataclass_fields__"], dict)
    assert vars(simple(1)) == {"a": 1, "b": "b", "c": ()}
    assert not isinstance(vars(simple)["__dataclass_fields__"], dict)
    assert simple(1) == simple(1)
    assert isinstance(vars(simple)["__dataclass_fields__"], dict)


def test_many_threads_may_be_the_first(define: Callable[[object], dict[str, Any]]) -> None:
    for _ in range(20):
        names = define(values.dataclass)
        barrier = threading.Barrier(8)
        found: list[str] = []

        def use(names: dict[str, Any], barrier: threading.Barrier, found: list[str]) -> None:
            barrier.wait()
            found.append(outcome("Named(1, 2, 'n') == Named(1, 2), Named(3).sum", names))

        threads = [threading.Thread(target=use, args=(names, barrier, found)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == ["(True, 3)"] * 8


def test_a_mistake_in_the_fields_is_told_by_the_first_use() -> None:
    @values.dataclass(frozen=True)
    class Wrong:
        a: list[int] = []  # noqa: RUF012 - the mistake

    for _ in range(2):
        with pytest.raises(ValueError, match="mutable default"):
            dataclasses.fields(Wrong)


def _classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(readerapp.__path__, "readerapp."):
        if module.name != "readerapp.__main__":
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, type) and value.__module__ == module.name:
                    yield value


def test_every_dataclass_of_the_program_can_be_completed() -> None:
    made = [dataclasses.fields(each) for each in _classes() if dataclasses.is_dataclass(each)]
    assert len(made) > 200  # the search itself works


def test_every_module_takes_the_decorator_from_here() -> None:
    """Else each class costs every start a third of a millisecond."""
    source = Path(readerapp.__file__).parent
    standard = re.compile(r"^\s*from dataclasses import .*\bdataclass\b", re.MULTILINE)
    found = [
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if standard.search(path.read_text(encoding="utf-8"))
    ]
    assert found == ["domain/values.py"]  # for type checkers
