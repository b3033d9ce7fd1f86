"""Finds names of people, organisations and things.

Certain ones (`find_names`): in Latin, Greek and Cyrillic scripts runs of capitalised words; in
Katakana words with a middle dot or before a title; in Hangul and Han only before a title; in Arabic
and other scripts none, so far. Possible ones (`find_unmarked`), in scripts without capitals: never
shown as names, they count only when a name of the other article sounds alike.

Finds names in scripts with capitals: runs of capitalised words that are more than a sentence's
beginning, a title or a piece of a longer name.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, islice

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import NOUNS_ARE_CAPITALISED, Vocabulary, lexicon, vocabulary_of
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

_LONGEST_CAPITALISED = 6  # words, initials not counted

_WORD = re.compile(r"[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*")

_ELISION = re.compile(r"^(?:[ldjmnstc]|qu|dell|all|nell|sull)[’'](?=\w)", re.IGNORECASE)

_POSSESSIVE = re.compile(r"[’']s$")

# Turkish sets its endings off with an apostrophe: "Erdoğan'ın", "Ankara'ya".
_TURKISH_ENDING = re.compile(r"(?<=\w\w)[’']\w{1,6}$")

_CONTRACTION = re.compile(r"(?:[’'](?:m|d|ll|re|ve)|n[’']t)$", re.IGNORECASE)

_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z]")  # "D-Calif."

# What ends a sentence, what parts the labels of a page, and a time or a count before one: "12:27h
# Guardar", "1 / 30 Back to Gallery".
_ENDS_SENTENCE = re.compile(r"(?:[.!?…:;|•·>]|[/:]\s?\d+h?\s|\n|^)[\s\"'“”«»‘’()\[\]–—-]*$")

_NAME_SCRIPTS = re.compile(r"[A-Za-zÀ-ɏͰ-ϿЀ-ӿḀ-ỿ]")

# What joins German nouns where it does not follow "von"; and the words a role ends in.
_GENITIVE = frozenset({"der", "den", "das", "die"})
_OF = frozenset({"von", "van", "zu"})
_ROLE = re.compile(
    r"(?:minister|präsident|chef|sprecher|professor|meister|kanzler|trainer|beauftragte|experte|"
    r"politiker|schauspieler|sänger|forscher|leiter|vorsitzende|direktor|händler|hersteller|"
    r"konzern|partei|star|autor|richter|anwalt|anwält|gewerkschaft|sohn|tochter|vater|mutter|"
    r"insel|stadt|land|firma|unternehmen)(?:in|n|en|s|es|innen)?$",
    re.IGNORECASE,
)
# Behind an article a noun follows, unless it looks like an adjective: "die Frankfurter Allgemeine".
_ARTICLES = re.compile(r"(?:d(?:er|ie|as|en|em|es)|ein(?:e[nmrs]?)?|[ai]m|zu[mr]|beim|vom|ins)")
_ADJECTIVE = re.compile(r"(?:e|e[nmrs])$")

# No name begins with an adjective of these: "Erstmalige Weitergabe", but "Fränkische Nachrichten".
_NO_NAME_ENDING = re.compile(r"\w{3}(?:ig|lich|bar|sam|los)e[nmrs]?$")

_ELIDING = frozenset({"fr", "it", "ca", "oc"})

_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})  # behind a surname

_SHORTENING = frozenset({"st", "ste", "ft", "mt"})  # "St. Louis": the stop ends no sentence

_LETTERS_OF_AN_ORGANISATION = range(3, 6)

_STOPS = frozenset({".", ". ", ".\u00a0"})

_TITLE_LINE = 3  # words from which on a short first line can be a headline


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
    found = [*_capitalised_names(text, language), *_before_titles(text, language)]
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
    within |= {" ".join(words[-2:]) for words in longer if words[-1] in _GENERATIONS and words[2:]}
    for name in names:
        if name.key and name.key not in within:
            yield name


@dataclass(frozen=True, slots=True)
class _WrittenWord:
    """A word of a line. `follows`: only a space, or the stop of an initial, stands before it.

    `has_stop`: it is an initial or another shortening, its stop ends no sentence."""

    text: str
    key: str
    is_capital: bool
    starts_sentence: bool
    follows: bool
    ends_name: bool
    has_stop: bool


def _capitalised_names(text: str, language: str) -> Iterator[Mention]:
    """Names in order of appearance, each as often as it stands there.

    One word alone is a name only when it stands somewhere in the text with no capitalised
    neighbour but a title: "York" of "New York" and "Robert" of "Robert Q. Public" are none.
    """
    needed = 2 if base_language(language) in NOUNS_ARE_CAPITALISED else 1
    words = list(_words(text, language))
    calendar = _calendar_and_languages(language)
    plain = calendar | {word.key for word in words if word.text[0].islower()}
    keeps_last_initial = needed > 1  # the German press shortens surnames of suspects: "Max B."
    inside = {word.key for word in words if word.is_capital and not word.starts_sentence}
    independent = set(_without_neighbours(words, plain, calendar))
    shouted = {word.key for word in _shouted(words)}
    vocabulary = vocabulary_of(base_language(language))
    runs = (_without_openers(run, inside, vocabulary) for run in _runs(words, plain))
    for run in chain.from_iterable(map(_without_nouns, runs)) if needed > 1 else runs:
        if run and len(run[-1].text) == 1 and not keeps_last_initial:
            run.pop()
        if not run or _is_label(run, vocabulary):
            continue
        full = [word for word in run if len(word.text) > 1 or word is run[-1]]
        if len(full) == 1 and not (
            _says_something(run[0], inside) and _is_whole(run, independent, shouted)
        ):
            continue
        if not needed <= len(full) <= _LONGEST_CAPITALISED:
            continue
        written = _written(full if len(full) == 1 else run)
        if len(written) > 2:
            # Without initials, which one paper prints and the next does not.
            yield Mention(" ".join(word.key for word in full), written)


def _without_openers(
    run: list[_WrittenWord], inside: set[str], known: Vocabulary
) -> list[_WrittenWord]:
    """A run without the words that only begin a sentence or label what follows: "Vier Jahre",
    "Anzeige RND". `inside`: words that are capitalised in a sentence, so that they may be names."""
    if not run[0].starts_sentence:
        return run
    for place, word in enumerate(run):
        is_particle = place > 0 and not word.is_capital
        if not is_particle and not _only_opens(word, inside, known):
            return run[place:]
    return []


def _only_opens(word: _WrittenWord, inside: set[str], known: Vocabulary) -> bool:
    if word.key in lexicon().name_openers:
        return False
    is_noun = word.key in inside and known.capitalises_nouns
    if known.is_of_page(word.text) and (is_noun or word.key not in inside):
        return True
    is_adjective = known.capitalises_nouns and bool(_NO_NAME_ENDING.search(word.text))
    return word.key not in inside and (known.is_common(word.text) or is_adjective)


def _is_label(run: Sequence[_WrittenWord], known: Vocabulary) -> bool:
    """Whether a run is what a page says: "Son Güncelleme", "READ MORE"."""
    words = [word.text for word in run if len(word.text) > 1]
    if len(words) == 1:
        return known.is_of_page(words[0]) or known.is_common(words[0])
    of_page = any(map(known.is_of_page, words))
    return of_page and all(known.is_of_page(word) or known.is_common(word) for word in words)


def _written(run: Sequence[_WrittenWord]) -> str:
    """The words as written, initials with their stop: "Robert Q. Public"."""
    return " ".join(f"{word.text}." if word.has_stop else word.text for word in run)


def _says_something(word: _WrittenWord, inside: set[str]) -> bool:
    """Whether one capitalised word may be a name. `inside`: words capitalised in a sentence."""
    words = lexicon()
    if word.key in words.sentence_starters or word.key in words.generic_nouns:
        return False
    if _CONTRACTION.search(word.text) or word.key in _GENERATIONS:
        return False
    return word.key in inside or not word.starts_sentence


def _is_whole(run: Sequence[_WrittenWord], independent: set[str], shouted: set[str]) -> bool:
    if len(run) > 1:  # an initial and a surname
        return False
    word = run[0]
    is_organisation = word.text.isupper() and len(word.text) in _LETTERS_OF_AN_ORGANISATION
    return (is_organisation and word.key not in shouted) or word.key in independent


def _words(text: str, language: str) -> Iterator[_WrittenWord]:
    """The words of lines in which capitals mean something."""
    base = base_language(language)
    lines = text.splitlines()
    for number, line in enumerate(lines):
        is_title = number == 0 and any(map(str.strip, lines[1:]))
        if base == "en" and (_is_headline_case(line) or (is_title and _is_short_headline(line))):
            continue
        yield from _words_of_line(line, base)


def _words_of_line(line: str, base: str) -> Iterator[_WrittenWord]:
    end, last = -2, ""
    is_german = base in NOUNS_ARE_CAPITALISED
    for match in _WORD.finditer(line):
        word = _ELISION.sub("", match.group()) if base in _ELIDING else match.group()
        bare = (_TURKISH_ENDING if base == "tr" else _POSSESSIVE).sub("", word)
        before = line[max(0, match.start() - 8) : match.start()]
        gap = line[max(0, end) : match.start()]
        abbreviates = end >= 0 and gap in _STOPS and _is_abbreviation(last)
        yield _WrittenWord(
            text=bare,
            key=folded(bare),
            is_capital=bare[0].isupper() and bool(_NAME_SCRIPTS.match(bare)),
            starts_sentence=end < 0 or (not abbreviates and bool(_ENDS_SENTENCE.search(before))),
            follows=end >= 0 and (abbreviates or gap in {" ", "\u00a0"}),
            ends_name=bare != word or (is_german and _is_noun(bare, last)),
            has_stop=line[match.end() : match.end() + 1] == "." and _is_abbreviation(bare),
        )
        end, last = match.end(), bare


def _is_noun(word: str, before: str) -> bool:
    """Whether a German word is a noun and no beginning of a name, by the article before it."""
    is_name = word.isupper() or "-" in word or _ADJECTIVE.search(word)
    return bool(_ARTICLES.fullmatch(before.lower())) and not is_name


def _is_abbreviation(word: str) -> bool:
    """Whether the stop behind a word ends no sentence: an initial, "Sen.", "St."."""
    if len(word) == 1:
        return word.isupper()
    key = folded(word)
    return word.istitle() and (key in _SHORTENING or key in lexicon().short_titles)


def _without_neighbours(
    words: Sequence[_WrittenWord], plain: frozenset[str], calendar: frozenset[str]
) -> Iterator[str]:
    """Keys of capitalised words where no capitalised word stands beside them to make both one
    name. That one need not belong to names itself: "Associated" has the press beside it."""
    for before, word, after in _with_both_neighbours(words):
        if not word.is_capital:
            continue
        follows = before is not None and word.follows and _goes_on(before, plain, calendar)
        if follows or (after is not None and _continues(word, after, calendar)):
            continue
        yield word.key


def _shouted(words: Sequence[_WrittenWord]) -> Iterator[_WrittenWord]:
    """Words beside which another one is in capitals too: "NEW YORK (AP)", "READ MORE"."""
    for before, word, after in _with_both_neighbours(words):
        beside = (before if word.follows else None, after if after and after.follows else None)
        if any(each is not None and _is_in_capitals(each) for each in beside):
            yield word


def _is_in_capitals(word: _WrittenWord) -> bool:
    return len(word.text) > 1 and word.text.isupper()


def _with_both_neighbours(
    words: Sequence[_WrittenWord],
) -> Iterator[tuple[_WrittenWord | None, _WrittenWord, _WrittenWord | None]]:
    return zip((None, *words), words, (*words[1:], None), strict=False)


def _continues(word: _WrittenWord, after: _WrittenWord, calendar: frozenset[str]) -> bool:
    is_beside = after.follows and not word.ends_name
    return is_beside and after.is_capital and after.key not in calendar


def _goes_on(word: _WrittenWord, plain: frozenset[str], calendar: frozenset[str]) -> bool:
    """Whether the next word belongs to what this one begins, so that it is no name alone.

    Who stands behind a title does: "President Macron".
    """
    words = lexicon()
    if not word.is_capital or word.ends_name or word.key in words.titles or word.key in calendar:
        return False
    if word.key in words.sentence_starters:
        return False
    return not word.starts_sentence or word.key in words.name_openers or word.key not in plain


def _runs(words: Sequence[_WrittenWord], plain: frozenset[str]) -> Iterator[list[_WrittenWord]]:
    """Neighbouring capitalised words, without the words that only accompany names."""
    run: list[_WrittenWord] = []
    for _, word, after in _with_both_neighbours(words):
        joins = word.follows and bool(run) and not run[-1].ends_name
        if not joins:
            yield from _closed(run)
            run = []
        following = after if after is not None and after.follows else None
        if _belongs_to_name(word, plain) or _is_part(word, run, following, plain):
            run = [*run, word]
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _is_part(
    word: _WrittenWord,
    run: Sequence[_WrittenWord],
    following: _WrittenWord | None,
    plain: frozenset[str],
) -> bool:
    """Whether a word that is none by itself is a part of this name: "von", the "New" of "New
    York" though the text has something new, the surname of Billie Jean King, the "Police" of
    "Yorkshire Police"."""
    words = lexicon()
    if run and word.text in words.particles:
        return True
    if not word.is_capital:
        return False
    if word.key in words.surnames_too:
        return bool(run) and (following is None or not following.is_capital)
    if run and word.key in words.generic_nouns and not word.starts_sentence:
        return True
    opens = word.key in words.name_openers and not word.starts_sentence
    return opens and following is not None and _belongs_to_name(following, plain)


def _belongs_to_name(word: _WrittenWord, plain: frozenset[str]) -> bool:
    if not word.is_capital or _PARTY_AND_STATE.match(word.text):
        return False
    if len(word.text) == 1:  # "Z" may be a Polish word that opens a sentence
        return word.has_stop or not (word.starts_sentence or word.key in lexicon().not_names)
    if word.starts_sentence and word.key in lexicon().sentence_starters:
        return False
    only_accompanies = all(part in lexicon().not_names for part in word.key.split())
    return not only_accompanies and word.key not in plain


def _without_nouns(run: Sequence[_WrittenWord]) -> Iterator[list[_WrittenWord]]:
    """German: a run without the nouns before a name. "der" joins nouns, "von der" names: "Kind der
    Familie", "Ursula von der Leyen". A role is no name: "Wirtschaftsprofessorin Anna Example"."""
    part: list[_WrittenWord] = []
    for word in run:
        is_genitive = word.text in _GENITIVE and not (part and part[-1].text in _OF)
        if is_genitive or (not part and _ROLE.search(word.text)):
            yield from _closed(part)
            part = []
        else:
            part.append(word)
    yield from _closed(part)


def _closed(run: list[_WrittenWord]) -> Iterator[list[_WrittenWord]]:
    while run and run[-1].text in lexicon().particles:
        run = run[:-1]
    if run:
        yield run


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


def _is_short_headline(line: str) -> bool:
    """Whether every longer word of a title is capitalised: its names stand in the text, too."""
    words = _WORD.findall(line[:400])
    long_words = [word for word in words if len(word) > 3]
    return len(words) >= _TITLE_LINE and all(word[0].isupper() for word in long_words)
