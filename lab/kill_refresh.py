"""Kills a refresh in the middle, again and again, and looks whether anything was lost.

python -m lab.kill_refresh [--feeds 200] [--articles 8000] [--kills 20]

Prints JSON. Before each round half of every feed is new, so that kills fall into storing.
"""

import argparse
import json
import random
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from html import unescape
from pathlib import Path
from urllib.request import urlopen

from lab.commands import is_sound, killed, run_command, told_here
from tools.benchmarks.refreshing import FeedServer, subscribe

_REFRESH = ("refresh", "--no-offline")
_TITLE = re.compile("<item><title>(.*?)</title>")


@dataclass
class Verdict:
    """What was found after all kills."""

    kills: int = 0
    killed_while_storing: int = 0
    findings: int = 0  # rounds after which `readerapp check` found something
    vanished: int = 0  # articles shown before a kill and not after it
    duplicates: int = 0  # after the next whole refresh
    missing: int = 0  # listed by the feeds at the end and not in the library
    seconds_to_usable: float = 0.0  # the worst: from the kill to the list of articles


def run(folder: Path, feeds: int, articles: int, kills: int, seed: int = 3) -> Verdict:
    """Kill `kills` times at random moments of a refresh of new feeds."""
    chance = random.Random(seed)
    verdict = Verdict()
    with FeedServer(feeds, articles) as server:
        profile = subscribe(folder / "profile", server.addresses)
        whole = _seconds(folder / "measured", server)
        after = _titles(profile)
        for _ in range(kills):
            before = after
            killed(profile, chance.uniform(0.15, 0.9) * whole, *_REFRESH)
            began = time.perf_counter()
            after = _titles(profile)
            took = time.perf_counter() - began
            verdict.seconds_to_usable = max(verdict.seconds_to_usable, round(took, 2))
            verdict.kills += 1
            verdict.killed_while_storing += len(after) > len(before)
            verdict.vanished += len(before - after)
            verdict.findings += not is_sound(profile)
            server.tell("change 0.5")
        run_command(profile, *_REFRESH)
        lines = _articles(profile)
        verdict.duplicates = len(lines) - len({line["title"] for line in lines})
        verdict.missing = len(_listed(server) - {line["title"] for line in lines})
    return verdict


def _listed(server: FeedServer) -> set[str]:
    """Return the titles that the feeds list now."""
    found: set[str] = set()
    for address in server.addresses:
        with urlopen(address) as answer:
            document = answer.read().decode()
        found.update(" ".join(unescape(each).split()) for each in _TITLE.findall(document))
    return found


def _seconds(profile: Path, server: FeedServer) -> float:
    subscribe(profile, server.addresses)
    began = time.perf_counter()
    run_command(profile, *_REFRESH)
    return time.perf_counter() - began


def _titles(profile: Path) -> set[str]:
    return {line["title"] for line in _articles(profile)}


def _articles(profile: Path) -> list[dict[str, str]]:
    return told_here(profile, "list", "--limit", "10000000")


def main() -> None:
    """Run with what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--articles", type=int, default=8_000)
    parser.add_argument("--kills", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        verdict = run(Path(folder), options.feeds, options.articles, options.kills)
    sys.stdout.write(json.dumps(asdict(verdict), indent=2) + "\n")


if __name__ == "__main__":
    main()
