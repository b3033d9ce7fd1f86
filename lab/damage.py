"""Damages a library in every way a disk or a hand can, and prints what the commands made of it.

python -m lab.damage [--only header|cut|missing|random] [--random 200] [--seed 5]

Each case is a copy of one library, with or without a log, that is damaged, then listed, checked,
repaired, checked and listed again, each by a process of its own. A case fails when a command ends
in anything but a result or a sentence, when a repair that reports success leaves what cannot be
opened or is not sound, when articles or marks are missing although their pages are whole, or when
the damaged files are not kept byte for byte.
"""

import argparse
import hashlib
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lab.commands import run_forked

FILE_NAME, LOG_NAME, INDEX_NAME = "library.sqlite3", "library.sqlite3-wal", "library.sqlite3-shm"
PAGE, HEADER = 16_384, 100
Damage = Callable[[Path], object]


@dataclass(frozen=True)
class Case:
    """One damage. `keeps_all`: no page of articles is touched, so that none may be missing."""

    kind: str
    name: str
    original: Path
    damage: Damage
    keeps_all: bool = False


@dataclass
class Table:
    """What became of the cases of each kind."""

    cases: Counter[str] = field(default_factory=Counter)
    opened: Counter[str] = field(default_factory=Counter)
    repaired: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)

    def lines(self) -> Iterator[str]:
        """Yield it as Markdown."""
        yield "| damage | cases | opened as it was | repaired | refused with a sentence | failed |"
        yield "|---|---|---|---|---|---|"
        for kind, count in self.cases.items():
            row = (self.opened, self.repaired, self.refused, self.failed)
            yield f"| {kind} | {count} | {' | '.join(str(each[kind]) for each in row)} |"


def main() -> int:
    """Run with what the command line says; return how many cases failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="kinds whose name holds this")
    parser.add_argument("--random", type=int, default=200)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    table = Table()
    with tempfile.TemporaryDirectory(prefix="damage-") as name:
        folder = Path(name)
        originals = _originals(folder)
        for case in _cases(originals, options.random, random.Random(options.seed)):
            if options.only in case.kind:
                _judge(case, folder / "case", table)
    print("\n".join(table.lines()), flush=True)
    return min(table.failed.total(), 100)


def _originals(folder: Path) -> tuple[Path, Path]:
    """Return a closed library, and one as a crash left it: nearly all of it in its log."""
    closed, crashed = folder / "closed", folder / "crashed"
    subprocess.run([sys.executable, "-c", FILLED, str(closed)], check=True)
    subprocess.run([sys.executable, "-c", CRASHED, str(folder / "live"), str(crashed)], check=True)
    return closed, crashed


def _cases(originals: tuple[Path, Path], many: int, chance: random.Random) -> Iterator[Case]:
    closed, crashed = originals
    for original, what in ((closed, "header"), (crashed, "header, with a log")):
        first = (original / FILE_NAME).read_bytes()[:HEADER]
        for offset in range(HEADER):
            for value in sorted({0x00, 0xFF, first[offset] ^ 1} - {first[offset]}):
                name = f"byte {offset} = {value:#04x}"
                yield Case(what, name, original, _byte(offset, value), keeps_all=True)
    for original, what in ((closed, "cut short"), (crashed, "cut short, with a log")):
        size = (original / FILE_NAME).stat().st_size
        for length in _lengths(size):
            yield Case(what, f"{length} of {size} bytes", original, _cut(length))
    size = (crashed / LOG_NAME).stat().st_size
    for length in (0, 1, 31, 32, 33, 55, 56, PAGE, size // 2, size - PAGE, size - 1):
        yield Case("log cut short", f"{length} of {size}", crashed, _cut(length, LOG_NAME))
    yield from _missing(crashed)
    for number in range(many):
        original = chance.choice(originals)
        yield Case("random", f"number {number}", original, _random(chance.randrange(2**32)))


def _lengths(size: int) -> list[int]:
    """Every place that matters to the format, and around each border of pages."""
    odd = {0, 1, 15, 16, 17, 50, 99, 100, 101, 511, 512, 4096, size // 2, size - 1}
    borders = range(PAGE, size, max(PAGE, size // PAGE // 12 * PAGE))
    around = {border + by for border in borders for by in (-1, 0, 1)}
    return sorted(each for each in odd | around if each < size)


def _missing(crashed: Path) -> Iterator[Case]:
    names = (FILE_NAME, LOG_NAME, INDEX_NAME)
    for bits in range(1, 8):
        gone = [name for place, name in enumerate(names) if bits >> place & 1]
        for also in ([], ["library.known"]):
            # What is only in the log comes back from it, and nothing else is lost with the index.
            keeps_all = LOG_NAME not in gone
            damage = _without(*gone, *also)
            yield Case(
                "missing pieces", "without " + ", ".join(gone + also), crashed, damage, keeps_all
            )


def _byte(offset: int, value: int) -> Damage:
    def damage(profile: Path) -> None:
        with (profile / FILE_NAME).open("r+b") as file:
            file.seek(offset)
            file.write(bytes([value]))

    return damage


def _cut(length: int, name: str = FILE_NAME) -> Damage:
    def damage(profile: Path) -> None:
        with (profile / name).open("r+b") as file:
            file.truncate(length)

    return damage


def _without(*names: str) -> Damage:
    def damage(profile: Path) -> None:
        for name in names:
            (profile / name).unlink(missing_ok=True)

    return damage


def _random(seed: int) -> Damage:
    """Bytes, pages and ends of either file, up to five of these."""

    def damage(profile: Path) -> None:
        chance = random.Random(seed)
        for _ in range(chance.randint(1, 5)):
            names = [name for name in (FILE_NAME, LOG_NAME) if (profile / name).exists()]
            path = profile / chance.choice(names)
            data = bytearray(path.read_bytes())
            chance.choice(_HARMS)(data, chance)
            path.write_bytes(data)

    return damage


def _flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 16, 400])):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)


def _zero(data: bytearray, chance: random.Random) -> None:
    page = chance.randrange(max(1, len(data) // PAGE))
    data[page * PAGE : (page + 1) * PAGE] = bytes(len(data[page * PAGE : (page + 1) * PAGE]))


def _swap(data: bytearray, chance: random.Random) -> None:
    one, two = (chance.randrange(max(1, len(data) // PAGE)) * PAGE for _ in range(2))
    kept = bytes(data[one : one + PAGE])
    data[one : one + PAGE] = data[two : two + PAGE]
    data[two : two + PAGE] = kept


def _end(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data) + 1) :]


def _scribble(data: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(data) + 1)
    data[place : place + chance.choice([8, 512, PAGE])] = chance.randbytes(chance.choice([8, 512]))


_HARMS = (_flip, _zero, _swap, _end, _scribble)


def _judge(case: Case, profile: Path, table: Table) -> None:
    shutil.rmtree(profile, ignore_errors=True)
    shutil.copytree(case.original, profile)
    case.damage(profile)
    left = {name: hash_of(profile / name) for name in (FILE_NAME, LOG_NAME)}
    wanted = json.loads((case.original / "articles.json").read_text()) if case.keeps_all else None
    troubles = list(_troubles(profile, left, wanted, case.kind, table))
    table.cases[case.kind] += 1
    table.failed[case.kind] += bool(troubles)
    for trouble in troubles:
        print(f"FAILED {case.kind}, {case.name}: {trouble}", flush=True)


def _troubles(
    profile: Path, left: dict[str, str], wanted: object, kind: str, table: Table
) -> Iterator[str]:
    first = run_forked(profile, "--json", "list", "--limit", "100000")
    checked = run_forked(profile, "check")
    repaired = run_forked(profile, "check", "--repair")
    again = run_forked(profile, "check")
    last = run_forked(profile, "--json", "list", "--limit", "100000")
    for name, done in zip(
        ("list", "check", "repair", "check after it", "list after it"),
        (first, checked, repaired, again, last),
        strict=True,
    ):
        if done.is_ours:
            yield f"{name} ended with {done.status}: {done.errors[-300:]}"
    is_repaired = repaired.status == 0 or "The repaired library" in repaired.output  # not all of it
    if is_repaired:
        if again.status or last.status:
            yield f"not sound after a repair: {again.output[:200]} {last.errors[:200]}"
        if wanted is not None and _articles(last.output) != wanted:
            yield f"articles or marks are missing: {_difference(wanted, _articles(last.output))}"
    elif first.status == 0:
        yield f"listed, but not repaired: {repaired.errors[:200]}"
    was_sound = checked.status == 0
    (table.opened if was_sound else table.repaired if is_repaired else table.refused)[kind] += 1
    if not was_sound and "search index" not in repaired.output:  # which is mended in its place
        kept = {hash_of(each) for each in profile.rglob("library*") if each.is_file()}
        for name, hashed in left.items():
            if hashed and hashed not in kept:
                yield f"{name} was not kept as it was"


def _articles(output: str) -> object:
    """Return what a list says of each article, in the order of their titles."""
    found = (json.loads(line) for line in output.splitlines())
    return sorted([each["title"], each["read"], each["starred"]] for each in found)


def _difference(wanted: object, found: object) -> str:
    assert isinstance(wanted, list)
    assert isinstance(found, list)
    missing = [each for each in wanted if each not in found]
    return f"{len(missing)} of {len(wanted)}, such as {missing[:2]}; {len(found)} there"


def hash_of(path: Path) -> str:
    """Return the checksum of a file, "" for one that is empty or is not there."""
    data = path.read_bytes() if path.exists() else b""
    return hashlib.sha256(data).hexdigest() if data else ""


# What runs in processes of its own: it fills a library, and leaves a crashed one

_MAKING = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from readerapp.domain.drafts import PreparedArticle
from readerapp.storage import Incoming, SearchText, Store
def words(n): return ' '.join(f'word{n * k % 977}' for k in range(220))
def fill(store, begin, end):
    made = [Incoming(PreparedArticle(f'urn:{n}', f'Story {n}', body_text=words(n), language='en',
        body_html=f'<p>{words(n)}</p>'), SearchText(f'story {n}', body=words(n)))
        for n in range(begin, end)]
    for at in range(0, len(made), 25):
        with store.write() as writer:
            found = writer.articles.put_many(made[at:at + 25], datetime.now(UTC))
        with store.write() as writer:
            writer.statuses.mark_read([found[0][0], found[7][0]], True, datetime.now(UTC))
            writer.statuses.mark_starred([found[3][0]], True, datetime.now(UTC))
def note(store, profile):
    with store.read() as reader:
        from readerapp.domain.articles import ArticleQuery
        heads = reader.articles.heads(reader.articles.ids(ArticleQuery()))
    said = sorted([h.title, h.is_read, h.is_starred] for h in heads)
    (profile / 'articles.json').write_text(json.dumps(said))
"""
FILLED = (
    _MAKING
    + """
profile = Path(sys.argv[1])
store = Store.open(profile, lambda: datetime.now(UTC))
fill(store, 0, 300)
note(store, profile)
store.close()
"""
)
CRASHED = (
    _MAKING
    + """
import shutil
live, profile = map(Path, sys.argv[1:])
store = Store.open(live, lambda: datetime.now(UTC))
fill(store, 0, 300)
profile.mkdir()
note(store, profile)
for each in live.glob('library*'): shutil.copy(each, profile)
store.close()
"""
)


if __name__ == "__main__":
    sys.exit(main())
