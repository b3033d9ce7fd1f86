"""Jobs of worker processes: each names a function that takes and returns what the job says."""

import pickle
from typing import Any, get_args, get_type_hints

import msgspec
import pytest

from readerapp.domain.stories import StoryTold
from readerapp.feeds.opml import OpmlList
from readerapp.library import embedding_worker, parser_jobs
from readerapp.system.jobs import Job

LATER = {"OpmlList": OpmlList, "StoryTold": StoryTold}  # types that the modules load with a job
HINTS: dict[str, Any] = {
    name: hint
    for module in (parser_jobs, embedding_worker)
    for name, hint in get_type_hints(module, localns=LATER).items()
}


def test_every_job_is_annotated() -> None:
    jobs = {
        name
        for module in (parser_jobs, embedding_worker)
        for name, value in vars(module).items()
        if isinstance(value, Job)
    }
    assert jobs
    assert jobs == set(HINTS)


def test_a_job_says_the_types_of_its_function(subtests: pytest.Subtests) -> None:
    for name in HINTS:
        with subtests.test(name):
            job = getattr(parser_jobs, name, None) or getattr(embedding_worker, name)
            takes, returns = get_args(HINTS[name])
            function = job.resolve()
            hints = get_type_hints(function)
            assert hints.pop("return") == (returns if returns is not None else type(None))
            assert list(hints.values())[: len(takes)] == list(takes)
            assert job.resolve_returns() == (returns if returns is not None else type(None))


def test_a_job_arrives_in_another_process_as_its_function(subtests: pytest.Subtests) -> None:
    for name in HINTS:
        with subtests.test(name):
            job = getattr(parser_jobs, name, None) or getattr(embedding_worker, name)
            pickled = pickle.dumps(job)
            assert len(pickled) < 120  # a name
            assert pickle.loads(pickled) is job.resolve()


def test_the_result_of_a_job_can_cross_over(subtests: pytest.Subtests) -> None:
    """Every type that a result is made of has a form as plain data."""
    for name in HINTS:
        with subtests.test(name):
            returns = get_args(HINTS[name])[1]
            msgspec.msgpack.Decoder(returns)
