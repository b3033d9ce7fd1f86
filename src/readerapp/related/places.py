"""Finds the countries a text names in its own language (CLDR), as ISO 3166 codes.

A country's capital and its people ("the South Korean ...") count as naming it: the press writes
both where it means the government, "Beijing accuses Washington". CLDR knows most capitals in every
language, as cities of time zones; what it has not stands in resources/related/words.toml. CLDR has
no words of nationality; these were written for this project, for the countries most in the news.
Languages that glue the country's name to the next word (Chinese, Japanese, Korean) need none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from babel.core import get_global

from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, folded, locale_of

_LIMIT = 20
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_CYRILLIC = frozenset({"ru", "uk", "bg", "sr", "mk", "be"})
_CYRILLIC_ENDING = "(?:ой|ей|ом|ем|ам|ах|ию|ии|ией|ая|ую|а|я|у|ю|е|ы|и)?"
_CYRILLIC_STEM = re.compile(r"(?:ая|ия|а|я|й|ь|ы|и)$")

# What may stand before and after a name. Chinese and Thai write no spaces; Thailand is two letters
# that begin many words of katakana; Korean and Arabic glue small words to a name.
_BEFORE = {
    "zh": "",
    "th": "",
    "ja": "(?<![ァ-ヺー])",
    "ko": "(?<![가-힣])",
    "ar": "(?<![ء-ي])(?:وب|ول|[وفبلك])?",
}
_AFTER = {
    "zh": "",
    "th": "",
    "ja": "(?![ァ-ヺー])",
    "ko": "(?=[은는이가을를의에와과로도만]|에서|부터|까지|측|산|인|발|[^가-힣]|$)",
    "ar": "(?![ء-ي])",
}

# "George Washington" and the "London Stock Exchange" are no capitals.
_CAPITALISED_BEFORE = re.compile(r"(?<!\w)(?P<word>[A-ZÀ-ÞА-Я][\w’'-]*)[\s-]$")
_CAPITALISED_AFTER = re.compile(r"[\s-][A-ZÀ-ÞА-Я]\w")
_NOUNS_ARE_CAPITALISED = frozenset({"de", "lb", "nds"})
_LOOKED_BACK = 40  # characters: longer than a word

# Capitals among CLDR's cities of time zones, but for first names (Sofia, Victoria) and for words.
_ZONES = """
Africa/Addis_Ababa Africa/Algiers Africa/Cairo Africa/Dakar Africa/Harare Africa/Kampala
Africa/Khartoum Africa/Kinshasa Africa/Luanda Africa/Mogadishu Africa/Nairobi Africa/Tripoli
Africa/Tunis America/Bogota America/Buenos_Aires America/Caracas America/Havana America/La_Paz
America/Lima America/Mexico_City America/Montevideo Asia/Baghdad Asia/Bangkok Asia/Beirut
Asia/Damascus Asia/Dhaka Asia/Jakarta Asia/Kabul Asia/Katmandu Asia/Kuala_Lumpur Asia/Manila
Asia/Pyongyang Asia/Riyadh Asia/Seoul Asia/Taipei Asia/Tehran Asia/Tokyo Asia/Yerevan
Europe/Amsterdam Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Bucharest
Europe/Budapest Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Kiev Europe/Lisbon
Europe/London Europe/Madrid Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Prague
Europe/Riga Europe/Rome Europe/Stockholm Europe/Tallinn Europe/Vienna Europe/Vilnius Europe/Warsaw
Europe/Zagreb
"""


@dataclass(frozen=True)
class FoundPlaces:
    """The places of a text.

    `codes` are ISO 3166, those of countries' names first, each kind in order of appearance.
    `passing` are those of them that are named only once and not early. `rest` is the text with
    countries and capitals blanked out.
    """

    codes: tuple[str, ...]
    passing: tuple[str, ...]
    rest: str


def find_places(text: str, language: str, early: int = 0) -> FoundPlaces:
    """The places; none for a language CLDR does not know. `early` counts characters."""
    found: Counter[str] = Counter()
    named_early: set[str] = set()

    def country(match: re.Match[str]) -> str:
        return blank(match, _code_of(match["name"], _countries(language)))

    def capital(match: re.Match[str]) -> str:
        is_longer = _is_part_of_a_name(match, language)
        return blank(match, "" if is_longer else _code_of(match["name"], _capitals(language)))

    def blank(match: re.Match[str], code: str) -> str:
        if not code:
            return match.group()
        found[code] += 1
        if match.start() < early:
            named_early.add(code)
        return "," * len(match.group())

    for pattern, read in ((_countries_in(language), country), (_capitals_in(language), capital)):
        if pattern is not None:
            text = pattern.sub(read, text)
    codes = tuple(found)[:_LIMIT]
    passing = tuple(code for code in codes if found[code] == 1 and code not in named_early)
    return FoundPlaces(codes, passing, text)


def _is_part_of_a_name(match: re.Match[str], language: str) -> bool:
    """Whether another capitalised word stands beside a capital."""
    if base_language(language) in _NOUNS_ARE_CAPITALISED:
        return False
    if _CAPITALISED_AFTER.match(match.string, match.end()):
        return True
    start = max(0, match.start() - _LOOKED_BACK)
    before = _CAPITALISED_BEFORE.search(match.string[start : match.start()])
    return before is not None and folded(before["word"]) not in lexicon().sentence_starters


@cache
def _countries(language: str) -> dict[str, str]:
    """Name to code; names that only look like countries have the code ""."""
    locale = locale_of(language)
    if locale is None:
        return {}
    base = base_language(language)
    named = {
        name: code
        for code, name in locale.territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    }
    named |= _demonyms(base)
    named |= lexicon().aliases.get(base, {})
    named |= dict.fromkeys(lexicon().not_places.get(base, ()), "")
    ambiguous = lexicon().ambiguous.get(base, frozenset())
    return {name: code for name, code in named.items() if name not in ambiguous}


@cache
def _countries_in(language: str) -> re.Pattern[str] | None:
    return _pattern(_countries(language), language)


@cache
def _capitals_in(language: str) -> re.Pattern[str] | None:
    return _pattern(_capitals(language), language)


def _pattern(codes: Iterable[str], language: str) -> re.Pattern[str] | None:
    """Longest name first, so that "South Sudan" is not read as "Sudan"."""
    names = sorted(codes, key=lambda name: (-len(name), name))
    if not names:
        return None
    base = base_language(language)
    inside = "|".join(_inflected(name) if base in _CYRILLIC else re.escape(name) for name in names)
    before, after = _BEFORE.get(base, r"(?<!\w)"), _AFTER.get(base, r"(?!\w)")
    return re.compile(f"{before}(?P<name>{inside}){after}")


def _inflected(name: str) -> str:
    """ "Южная Корея" also as "Южной Кореи"."""
    stems = (_CYRILLIC_STEM.sub("", word) if len(word) > 3 else word for word in name.split())
    return r"\s".join(re.escape(stem) + _CYRILLIC_ENDING for stem in stems)


def _code_of(written: str, codes: Mapping[str, str]) -> str:
    if written in codes:
        return codes[written]
    return next(
        (code for name, code in codes.items() if re.fullmatch(_inflected(name), written)), ""
    )


@cache
def _capitals(language: str) -> dict[str, str]:
    """Name to ISO 3166 code of its country, as this language writes it; none of an unknown one."""
    locale = locale_of(language)
    if locale is None:
        return {}
    countries = get_global("zone_territories")
    named = {
        locale.time_zones.get(zone, {}).get("city") or _by_its_id(zone): countries[zone]
        for zone in _ZONES.split()
        if zone in countries
    }
    return named | lexicon().capitals.get(base_language(language), {})


def _by_its_id(zone: str) -> str:
    """CLDR leaves a city out where its name is that of the zone."""
    return zone.rpartition("/")[2].replace("_", " ")


_ENGLISH_DEMONYMS = """
US American Americans
GB British
KR South_Korean South_Koreans
KP North_Korean North_Koreans
CN Chinese
JP Japanese
TW Taiwanese
RU Russian Russians
UA Ukrainian Ukrainians
FR French
DE German Germans
IT Italian Italians
ES Spanish
BR Brazilian Brazilians
MX Mexican Mexicans
CA Canadian Canadians
AU Australian Australians
IN Indian Indians
PK Pakistani Pakistanis
IR Iranian Iranians
IQ Iraqi Iraqis
IL Israeli Israelis
PS Palestinian Palestinians
SY Syrian Syrians
LB Lebanese
EG Egyptian Egyptians
SA Saudi Saudis
TR Turkish Turks
PL Polish
ZA South_African South_Africans
NG Nigerian Nigerians
AR Argentine Argentinian
VN Vietnamese
TH Thai
ID Indonesian Indonesians
"""

_FRENCH_DEMONYMS = """
US américain+
GB britannique+
KR sud-coréen+
KP nord-coréen+
CN chinois+
JP japonais+
TW taïwanais+
RU russe+
UA ukrainien+
FR français+
DE allemand+
IT italien+
ES espagnol+
BR brésilien+
MX mexicain+
CA canadien+
AU australien+
IN indien+
IR iranien+
IQ irakien+
IL israélien+
PS palestinien+
SY syrien+
LB libanais+
EG égyptien+
SA saoudien+
PL polonais+
ZA sud-africain+
NG nigérian+
AR argentin+
VN vietnamien+
ID indonésien+
MA marocain+
TN tunisien+
DZ algérien+
"""

_SPANISH_DEMONYMS = """
US estadounidense+
GB británico+
KR surcoreano+
KP norcoreano+
CN chino+
JP japonés+
RU ruso+
UA ucraniano+
FR francés+
DE alemán+
IT italiano+
ES español+
BR brasileño+
MX mexicano+
AR argentino+
CO colombiano+
PE peruano+
VE venezolano+
IR iraní+
IL israelí+
PS palestino+
TR turco+
"""

_GERMAN_DEMONYMS = """
US amerikanisch+
GB britisch+
KR südkoreanisch+
KP nordkoreanisch+
CN chinesisch+
JP japanisch+
RU russisch+
UA ukrainisch+
FR französisch+
DE deutsch+
IT italienisch+
ES spanisch+
TR türkisch+
IR iranisch+
IL israelisch+
PS palästinensisch+
PL polnisch+
"""

_ARABIC_DEMONYMS = """
US الأمريكي الأمريكية الأميركي الأميركية
GB البريطاني البريطانية
KR الكوري_الجنوبي الكورية_الجنوبية
KP الكوري_الشمالي الكورية_الشمالية
CN الصيني الصينية
JP الياباني اليابانية
RU الروسي الروسية
UA الأوكراني الأوكرانية
FR الفرنسي الفرنسية
DE الألماني الألمانية
TR التركي التركية
IR الإيراني الإيرانية
IL الإسرائيلي الإسرائيلية
PS الفلسطيني الفلسطينية
EG المصري المصرية
SA السعودي
TN التونسي التونسية
"""


def _demonyms(language: str) -> dict[str, str]:
    """Word of nationality to ISO 3166 code, for a base language; empty for most languages."""
    table, endings = _TABLES.get(language, ("", ()))
    found: dict[str, str] = {}
    for line in table.split("\n"):
        code, *words = line.split() or [""]
        for word in words:
            for form in _forms(word.replace("_", " "), endings):
                found[form] = code
    return found


def _forms(word: str, endings: tuple[tuple[str, tuple[str, ...]], ...]) -> list[str]:
    """All endings of a word marked with "+", written small and as a noun for the people."""
    if not word.endswith("+"):
        return [word]
    stem = word.removesuffix("+")
    forms = [stem]
    for ending, replacements in endings:
        if stem.endswith(ending):
            forms += [stem.removesuffix(ending) + each for each in replacements]
            break
    return [*forms, *(form[0].upper() + form[1:] for form in forms)]


_TABLES: dict[str, tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "en": (_ENGLISH_DEMONYMS, ()),
    "fr": (
        _FRENCH_DEMONYMS,
        (
            ("en", ("enne", "ens", "ennes")),
            ("s", ("se", "ses")),
            ("e", ("es",)),
            ("", ("e", "s", "es")),
        ),
    ),
    "es": (
        _SPANISH_DEMONYMS,
        (
            ("és", ("esa", "eses", "esas")),
            ("án", ("ana", "anes", "anas")),
            ("ol", ("ola", "oles", "olas")),
            ("o", ("a", "os", "as")),
            ("e", ("es",)),
            ("í", ("íes",)),
        ),
    ),
    "de": (_GERMAN_DEMONYMS, (("", ("e", "en", "er", "es", "em")),)),
    "ar": (_ARABIC_DEMONYMS, ()),
}
