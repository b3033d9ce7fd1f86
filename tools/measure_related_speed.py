"""Times the comparison of vectors in pools of three sizes.

python -m tools.measure_related_speed
"""

import time
from collections.abc import Callable
from functools import partial

import numpy as np

from readerapp.related import Pool
from readerapp.related.pool import nearest


def measure_speed() -> None:
    random = np.random.default_rng(0)
    for size in (1_000, 10_000, 100_000):
        vectors = random.standard_normal((size, 512), dtype=np.float32).astype(np.float16)
        languages = [("en", "fr", "ko", "zh", "ja", "ar")[row % 6] for row in range(size)]
        pool = Pool(range(size), languages, [None] * size, vectors)
        centred = pool.centred()
        print(
            f"{size:7} articles: centring {timed(pool.centred):6.0f} ms,",
            f"one arrival {timed(partial(nearest, centred, [0], 80)):5.1f} ms,",
            f"256 arrivals {timed(partial(nearest, centred, range(256), 80)):6.0f} ms",
        )


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    measure_speed()
