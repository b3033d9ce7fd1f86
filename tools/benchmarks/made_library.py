"""Libraries made by chance with a fixed seed: several languages, bodies of about 4,000 bytes."""

import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.library import open_library
from readerapp.library.storing import incoming
from readerapp.system import Paths

_VOCABULARY = {
    "en": "harbour council minister vote river bridge storm price study train festival court",
    "fr": "port conseil ministre scrutin fleuve pont tempête prix étude gare festival cour",
    "de": "Hafen Rat Ministerin Wahl Fluss Brücke Sturm Preis Studie Bahnhof Fest Gericht",
    "es": "puerto consejo ministra voto río puente tormenta precio estudio tren fiesta corte",
    "ko": "항구 의회 장관 투표 강 다리 폭풍 가격 연구 기차 축제 법원",
    "zh-Hans": "港口 议会 部长 投票 河流 大桥 风暴 价格 研究 火车 节日 法院",
    "ar": "ميناء مجلس وزيرة تصويت نهر جسر عاصفة سعر دراسة قطار مهرجان محكمة",
}
WORDS = {language: words.split() for language, words in _VOCABULARY.items()}
BODY_BYTES = 4000
BATCH = 500
NEWEST = datetime(2026, 11, 20, tzinfo=UTC)


def make_library(profile: Path, count: int) -> float:
    """Make a library of `count` articles; return how many a second were stored."""
    chance = random.Random(1)
    with open_library(Paths.of_profile(profile)) as library:
        began = time.perf_counter()
        for start in range(0, count, BATCH):
            batch = [incoming(_article(chance, n)) for n in range(start, min(count, start + BATCH))]
            with library.store.write() as writer:
                writer.articles.put_many(batch, NEWEST)
        return round(count / (time.perf_counter() - began), 1)


def make_articles(folder: Path, count: int) -> int:
    """Write `count` Markdown articles; return how many."""
    folder.mkdir(parents=True)
    chance = random.Random(2)
    for number in range(count):
        article = _article(chance, number)
        head = (
            f'---\ntitle: "{article.title}"\nlanguage: {article.language}\nsource: Bench\n---\n\n'
        )
        (folder / f"{number:05}.md").write_text(head + article.body_text, encoding="utf-8")
    return count


def _article(chance: random.Random, number: int) -> PreparedArticle:
    language = chance.choice(list(WORDS))
    words = WORDS[language]
    title = " ".join(chance.choices(words, k=8)) + f" {number}"
    paragraphs = []
    size = 0
    while size < BODY_BYTES:
        text = " ".join(chance.choices(words, k=60)) + "."
        size += len(text.encode())
        paragraphs.append(text)
    return PreparedArticle(
        identity=f"bench:{number}",
        title=title,
        dek=" ".join(chance.choices(words, k=20)),
        body_html="".join(f"<p>{text}</p>" for text in paragraphs),
        body_text="\n\n".join(paragraphs),
        language=language,
        language_origin=LanguageOrigin.DECLARED,
        published=NEWEST - timedelta(minutes=number),
        source=f"Source {number % 40}",
        word_count=60 * len(paragraphs),
    )
