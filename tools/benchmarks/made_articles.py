"""Writes the articles of a made library, each from its number alone."""

import hashlib
import io
import random
from dataclasses import dataclass
from functools import cache

from PIL import Image

from readerapp.domain.drafts import (
    Enclosure,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
)
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from tools.benchmarks.made_plan import MadeFeed, Plan
from tools.benchmarks.made_words import Vocabulary, vocabulary

BODY_BYTES = 3200  # the median; the mean is 4,000, a tenth is longer than 7,200
SPREAD = 0.6  # of the logarithm
TOPIC = 60  # words that an article comes back to
PICTURES = 200  # different ones
_AI = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Written with AI")


@dataclass(frozen=True)
class MadeArticle:
    """One article, the feed that brings it, and what its reader did with it."""

    prepared: PreparedArticle
    feed: MadeFeed
    is_read: bool
    is_starred: bool

    @property
    def entry_hash(self) -> bytes:
        """What stands for the entry as delivered."""
        return hashlib.blake2b(self.prepared.identity.encode(), digest_size=16).digest()


def write(plan: Plan, number: int) -> MadeArticle:
    """Return the article with this number: always the same."""
    chance = random.Random(f"article {number}")
    feed = plan.feed_of(chance)
    return MadeArticle(
        _prepared(plan, number, feed, chance),
        feed,
        is_read=chance.random() < 0.7,
        is_starred=chance.random() < 0.01,
    )


def _prepared(plan: Plan, number: int, feed: MadeFeed, chance: random.Random) -> PreparedArticle:
    words = vocabulary(feed.language)
    told = _story_words(plan.story_of(number), words)
    rare = plan.rare.get(number)
    topic = words.pick(chance, TOPIC)
    paragraphs = _paragraphs(words, topic, chance)
    paragraphs[0] = " ".join([*told, *filter(None, [rare]), paragraphs[0]])
    author = f"{words.pick(chance, 1)[0]} {words.words[number % 300 + 500]}"
    has_picture = chance.random() < 0.1
    return PreparedArticle(
        identity=f"feed:{feed.key}:{number}",
        title=words.space.join([*told[:3], *words.pick(chance, chance.randint(5, 11))]),
        dek=words.sentence(chance, topic),
        body_html=_html(paragraphs, chance),
        body_text="\n\n".join(paragraphs),
        language=feed.language,
        language_origin=LanguageOrigin.DECLARED,
        language_confidence=1.0,
        published=plan.published(number, chance),
        authors=(author,),
        source=feed.title,
        url=f"https://feed{feed.number}.example/{number}/story.html",
        word_count=sum(text.count(words.space or "。") for text in paragraphs),
        pictures=(PictureDraft("", "", data=_picture(number % PICTURES)),) if has_picture else (),
        evidence=(_AI,) if chance.random() < 0.02 else (),
        enclosures=(Enclosure(f"https://feed{feed.number}.example/{number}.mp3", "audio/mpeg"),)
        if chance.random() < 0.02
        else (),
        categories=tuple(words.words[100 + each] for each in range(number % 3)),
    )


def _story_words(story: int | None, words: Vocabulary) -> list[str]:
    """What every report of a story names: words of one rank stand for each other's translation."""
    if story is None:
        return []
    chance = random.Random(f"story {story}")
    names = [words.words[chance.randrange(2000, len(words.words))] for _ in range(5)]
    return [*names, str(chance.randrange(100, 100_000))]


def _paragraphs(words: Vocabulary, topic: list[str], chance: random.Random) -> list[str]:
    wanted = BODY_BYTES * chance.lognormvariate(0, SPREAD)
    paragraphs: list[str] = []
    size = 0
    while size < wanted:
        text = "".join(words.sentence(chance, topic) for _ in range(chance.randint(2, 5))).strip()
        size += len(text.encode())
        paragraphs.append(text)
    return paragraphs


def _html(paragraphs: list[str], chance: random.Random) -> str:
    blocks = [f"<p>{text}</p>" for text in paragraphs]
    if chance.random() < 0.5:
        place = chance.randrange(len(blocks))
        address = f"https://other.example/{chance.randrange(10**6)}"
        blocks[place] += f'<p><a href="{address}">{paragraphs[place][:40]}</a></p>'
    if chance.random() < 0.2:
        blocks.insert(1, f"<h2>{paragraphs[0][:30].strip()}</h2>")
    return "".join(blocks)


@cache
def _picture(number: int) -> bytes:
    """A small JPEG."""
    chance = random.Random(f"picture {number}")
    image = Image.effect_noise((40, 30), 60).resize((320, 240))
    tinted = Image.merge("RGB", [image.point(_darker(chance.random())) for _ in range(3)])
    data = io.BytesIO()
    tinted.save(data, "JPEG", quality=60)
    return data.getvalue()


def _darker(by: float) -> list[int]:
    return [int(level * by) for level in range(256)]
