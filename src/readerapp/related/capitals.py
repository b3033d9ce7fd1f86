"""Capitals, which the press writes where it means the government: "Beijing accuses Washington".

As names they would tie together all that two countries ever do. So they count as naming the
country. CLDR knows most of them in every language, as cities of time zones; what it has not stands
in resources/related/words.toml.
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
