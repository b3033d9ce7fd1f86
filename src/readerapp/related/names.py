"""Finds names of people, organisations and things.

Certain ones (`find_names`): in Latin, Greek and Cyrillic scripts runs of capitalised words; in
Katakana words with a middle dot or before a title; in Hangul and Han only before a title; in Arabic
and other scripts none, so far. Possible ones (`find_unmarked`), in scripts without capitals: never
shown as names, they count only when a name of the other article sounds alike.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, first_of_each, folded, locale_of

_LIMIT = 80

_LONGEST_RUN = 30

_CHARACTERS = 3000  # of a text; names that matter stand early

_HANGUL = re.compile(r"[가-힣]{2,8}")

_PARTICLE = re.compile(
    r"(?<=[가-힣]{2})(?:에서|에게|으로|부터|까지|이라고|라고|이라는|측은|측이|은|는|이|가|을|를|의|에|와|과|도|로|만|씨)$"
)

# Endings of words that are no names: verbs, adjectives.
_VERB = re.compile(r"(?:다|고|며|면|서|한|된|할|될|했|해|게|지|들|적)$")

_ARABIC = re.compile(r"[ء-ي]{2,12}")

_ARABIC_PREFIX = re.compile(r"^(?:وال|بال|فال|كال|لل|ال|و(?=\w{4}))")

_KATAKANA = re.compile(r"[ァ-ヺー]{3,}(?:[・＝][ァ-ヺー]{2,})*")

# Characters the Chinese press spells foreign names with.
_SPELLING = (
    "阿埃艾爱安昂奥巴班邦贝本比宾博伯布察查达戴丹当德登邓迪蒂丁东杜顿多恩尔法凡范菲费芬丰冯弗佛福富盖冈高戈哥格根古瓜哈海汉赫亨华怀霍"
    "基吉季加贾简焦杰金津卡凯坎康考科柯克肯孔库夸昆拉莱赖兰朗劳勒雷黎里利莉丽连廉列林琳龙隆卢鲁路露伦罗洛马玛迈麦曼芒毛梅门蒙孟米"
    "密敏明摩莫默木姆穆娜纳乃奈南内尼妮涅宁纽努诺欧帕派潘庞佩彭皮平珀普奇齐契恰钱强乔切钦琼丘让热日荣茹儒若萨塞赛桑瑟沙莎山尚舍申"
    "圣施石什史舒朔斯丝思松苏索塔泰坦汤唐特滕提田廷通图托陀瓦万旺威韦维魏温文翁沃乌武伍西希锡夏香谢辛欣兴休修许雅亚延扬耶叶伊衣因"
    "英尤于约云扎赞泽曾詹张珍芝治朱卓兹子宗祖佐"
)

_CHINESE = re.compile(rf"[{_SPELLING}]{{2,}}(?:[·•・][{_SPELLING}]+)*")

_CHINESE_NAME = range(3, 11)  # characters

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶"
    "黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习安朴文尹張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸賈鄒龍賀顧龔錢嚴習"
)

_PERSON = re.compile(rf"(?=([{_SURNAMES}][一-鿿]{{2}}))")

_Word = tuple[int, int, str, bool]  # start, end, without what is glued to it, may open a name


def find_unmarked(text: str, language: str) -> tuple[str, ...]:
    """Possible names in order of appearance, at most 80; none for scripts with capitals.

    Chinese gives whole runs of characters that spell foreign names, see `pieces`, then what
    follows surnames.
    """
    readers = {"ko": _korean, "ar": _arabic, "ja": _japanese, "zh": _chinese}
    read = readers.get(base_language(language))
    if read is None:
        return ()
    return tuple(islice(dict.fromkeys(read(text[:_CHARACTERS])), _LIMIT))


def pieces(unmarked: str) -> Iterator[str]:
    """What may be a name in one of these: of Chinese, where no spaces are written, every piece of
    three to ten characters; of others the whole."""
    if not _CHINESE.fullmatch(unmarked):
        yield unmarked
        return
    for start in range(len(unmarked)):
        for length in _CHINESE_NAME:
            if start + length <= len(unmarked):
                yield unmarked[start : start + length]


def _korean(text: str) -> Iterator[str]:
    """Words without their particle; one without a particle may open a name: "카림 푸아드는"."""
    words = []
    for match in _HANGUL.finditer(text):
        if not _VERB.search(match.group()):
            bare = _PARTICLE.sub("", match.group())
            words.append((*match.span(), bare, bare == match.group()))
    return _alone_and_in_twos(text, words)


def _arabic(text: str) -> Iterator[str]:
    matches = _ARABIC.finditer(text)
    words = [(*m.span(), _ARABIC_PREFIX.sub("", m.group()), True) for m in matches]
    return _alone_and_in_twos(text, words)


def _alone_and_in_twos(text: str, words: Sequence[_Word]) -> Iterator[str]:
    for place, (start, _, word, _) in enumerate(words):
        yield word
        _, end, before, opens = words[place - 1]
        if place and opens and text[end:start] == " ":
            yield f"{before} {word}"


def _japanese(text: str) -> Iterator[str]:
    return (match.group() for match in _KATAKANA.finditer(text))


def _chinese(text: str) -> Iterator[str]:
    """Foreign names first: whoever bears a Chinese surname is found less surely."""
    yield from (match.group()[:_LONGEST_RUN] for match in _CHINESE.finditer(text))
    yield from (match.group(1) for match in _PERSON.finditer(text))


_CERTAIN_LIMIT = 60

_LONGEST_NAME = 6

_WORD = re.compile(r"[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*")

_ELISION = re.compile(r"^(?:[ldjmnstc]|qu|dell|all|nell|sull)[’'](?=\w)", re.IGNORECASE)

_POSSESSIVE = re.compile(r"[’']s$")

_ENDS_SENTENCE = re.compile(r"(?:[.!?…:;]|\n|^)[\s\"'“”«»‘’()\[\]–—-]*$")

_NAME_SCRIPTS = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿḀ-ỿ]")

# In German every noun is capitalised: one such word alone says nothing.
_NOUNS_ARE_CAPITALISED = frozenset({"de", "lb", "nds"})

_ELIDING = frozenset({"fr", "it", "ca", "oc"})

_KATAKANA_NAME = re.compile(r"(?P<name>[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]{2,}){1,4})")


@dataclass(frozen=True, slots=True)
class _CapitalWord:
    """A word of a line. `follows`: only a space stands between it and the word before."""

    text: str
    is_capital: bool
    starts_sentence: bool
    follows: bool
    ends_name: bool


def find_names(text: str, language: str) -> tuple[Mention, ...]:
    """Names in order of appearance; the key of "Lee Jae-myung" and "Lee Jae Myung" is one."""
    found = [*_capitalised(text, language), *_before_titles(text, language)]
    return first_of_each(_without_parts(found), _CERTAIN_LIMIT)


def _before_titles(text: str, language: str) -> Iterator[Mention]:
    for pattern in _title_patterns(base_language(language)):
        for match in pattern.finditer(text):
            name = match["name"]
            if name not in lexicon().not_asian_names:
                yield Mention(folded(name), name)


@cache
def _title_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = lexicon()
    if language == "ja":
        name = "(?<![ァ-ヺー一-鿿])(?P<name>[ァ-ヺー]{3,}|[一-鿿]{2,4}?)"
        return _KATAKANA_NAME, re.compile(f"{name}(?:{'|'.join(words.japanese_titles)})")
    if language == "ko":
        name = rf"(?<![가-힣])(?P<name>[{words.korean_surnames}][가-힣]{{2}})"
        return (re.compile(rf"{name}\s(?:{'|'.join(words.korean_titles)})"),)
    return ()


def _capitalised(text: str, language: str) -> Iterator[Mention]:
    needed = 2 if base_language(language) in _NOUNS_ARE_CAPITALISED else 1
    words = list(_words(text, language))
    plain = _plain_words(words, language)
    inside = {folded(word.text) for word in words if word.is_capital and not word.starts_sentence}
    for run in _runs(words, plain):
        if len(run) == 1 and not _stands_alone(run[0], inside):
            continue
        written = " ".join(word.text for word in run)
        if len(run) >= needed and len(written) > 2:
            yield Mention(folded(written), written)


def _stands_alone(word: _CapitalWord, inside: set[str]) -> bool:
    """Whether one capitalised word is a name. `inside`: words capitalised within a sentence."""
    key = folded(word.text)
    says_nothing = key in lexicon().sentence_starters or key in lexicon().generic_nouns
    return not says_nothing and (key in inside or not word.starts_sentence)


def _words(text: str, language: str) -> Iterator[_CapitalWord]:
    """The words of lines in which capitals mean something."""
    has_headline_case = base_language(language) == "en"
    eliding = base_language(language) in _ELIDING
    for line in text.splitlines():
        if has_headline_case and _is_headline_case(line):
            continue
        end = -2
        for match in _WORD.finditer(line):
            word = _ELISION.sub("", match.group()) if eliding else match.group()
            bare = _POSSESSIVE.sub("", word)
            before = line[max(0, match.start() - 8) : match.start()]
            yield _CapitalWord(
                text=bare,
                is_capital=bare[0].isupper() and bool(_NAME_SCRIPTS.match(bare)),
                starts_sentence=end < 0 or bool(_ENDS_SENTENCE.search(before)),
                follows=match.start() == end + 1 and before.endswith((" ", "\u00a0")),
                ends_name=bare != word,
            )
            end = match.end()


def _runs(words: list[_CapitalWord], plain: frozenset[str]) -> Iterator[list[_CapitalWord]]:
    """Neighbouring capitalised words, without the words that only accompany names."""
    run: list[_CapitalWord] = []
    for word in words:
        joins = word.follows and bool(run) and not run[-1].ends_name
        if not joins:
            yield from _closed(run)
            run = []
        if _belongs_to_name(word, plain) or (run and word.text in lexicon().particles):
            run = [*run, word]
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _belongs_to_name(word: _CapitalWord, plain: frozenset[str]) -> bool:
    if not word.is_capital:
        return False
    key = folded(word.text)
    starts_plainly = word.starts_sentence and key in lexicon().sentence_starters
    return key not in lexicon().not_names and key not in plain and not starts_plainly


def _closed(run: list[_CapitalWord]) -> Iterator[list[_CapitalWord]]:
    while run and run[-1].text in lexicon().particles:
        run = run[:-1]
    if run and len(run) <= _LONGEST_NAME:
        yield run


def _plain_words(words: list[_CapitalWord], language: str) -> frozenset[str]:
    """Words this text also writes small, with CLDR's days, months and languages: not names."""
    small = (folded(word.text) for word in words if word.text[0].islower())
    return frozenset(small) | _calendar_and_languages(language)


@cache
def _calendar_and_languages(language: str) -> frozenset[str]:
    locale = locale_of(language)
    if locale is None:
        return frozenset()
    words: set[str] = set()
    for names in (locale.months, locale.days):
        words.update(*(names["format"][width].values() for width in ("wide", "abbreviated")))
    words.update(locale.languages.values())  # "Chinese", "Korean": what CLDR calls the language
    return frozenset(folded(word) for word in words)


def _is_headline_case(line: str) -> bool:
    """Whether nearly every longer word is capitalised, so that capitals say nothing."""
    long_words = [word for word in _WORD.findall(line[:400]) if len(word) > 3]
    cased = [word for word in long_words if _NAME_SCRIPTS.match(word)]
    return len(cased) > 4 and sum(word[0].isupper() for word in cased) > 0.7 * len(cased)


def _without_parts(names: list[Mention]) -> Iterator[Mention]:
    """Leaves out "Lee" where the same text says "Lee Jae Myung"."""
    within = {part for name in names for part in name.key.split() if " " in name.key}
    for name in names:
        if name.key and name.key not in within:
            yield name
