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

from readerapp.related.capitalised_names import GENERATIONS, capitalised_names
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, first_of_each, folded

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

_KATAKANA_NAME = re.compile(r"(?P<name>[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]{2,}){1,4})")


def find_names(text: str, language: str) -> tuple[Mention, ...]:
    """Names in order of appearance; the key of "Lee Jae-myung" and "Lee Jae Myung" is one."""
    found = [*capitalised_names(text, language), *_before_titles(text, language)]
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


def _without_parts(names: list[Mention]) -> Iterator[Mention]:
    """Leaves out "Lee" where the same text says "Lee Jae Myung", "Public III" where it says "John
    Public III"."""
    longer = [name.key.split() for name in names if " " in name.key]
    within = {part for words in longer for part in words}
    within |= {" ".join(words[-2:]) for words in longer if words[-1] in GENERATIONS and words[2:]}
    for name in names:
        if name.key and name.key not in within:
            yield name
