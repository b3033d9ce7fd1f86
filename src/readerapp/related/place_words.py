"""Place words that stand for a country: its capital, and its people ("the South Korean ...").

The press writes both where it means the government: "Beijing accuses Washington". CLDR knows most
capitals in every language, as cities of time zones; what it has not stands in
resources/related/words.toml. CLDR has no words of nationality; these were written for this project,
for the countries most in the news. Languages that glue the country's name to the next word
(Chinese, Japanese, Korean) need none.
"""

from functools import cache

from babel.core import get_global

from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, locale_of

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


@cache
def capitals(language: str) -> dict[str, str]:
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


_ENGLISH = """
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

_FRENCH = """
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

_SPANISH = """
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

_GERMAN = """
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

_ARABIC = """
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


def demonyms(language: str) -> dict[str, str]:
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
    "en": (_ENGLISH, ()),
    "fr": (
        _FRENCH,
        (
            ("en", ("enne", "ens", "ennes")),
            ("s", ("se", "ses")),
            ("e", ("es",)),
            ("", ("e", "s", "es")),
        ),
    ),
    "es": (
        _SPANISH,
        (
            ("és", ("esa", "eses", "esas")),
            ("án", ("ana", "anes", "anas")),
            ("ol", ("ola", "oles", "olas")),
            ("o", ("a", "os", "as")),
            ("e", ("es",)),
            ("í", ("íes",)),
        ),
    ),
    "de": (_GERMAN, (("", ("e", "en", "er", "es", "em")),)),
    "ar": (_ARABIC, ()),
}
