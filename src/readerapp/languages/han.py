"""Chinese or Japanese, Traditional or Simplified: told by the characters only one of them uses.

There is no table here: the national character sets are the table. Big5 holds what Taiwan and
Hong Kong print, GB 2312 what the mainland prints, Shift JIS what Japan prints, and Python
brings all three as codecs.
"""

from functools import cache

_ENOUGH = 2  # exclusive characters that make the script of a Chinese text certain
_FOREIGN_SHARE = 0.1  # names and quotations keep their own forms


@cache
def _in_set(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def han_language(characters: str) -> str:
    """ "ja", "zh-Hans", "zh-Hant", or "zh" when the Han characters do not tell.

    For text without kana: headlines in Japanese may have none. Japanese is recognised by a
    character that neither Chinese set has (円, 対), or by both Chinese forms side by side (国, 議).
    """
    traditional = simplified = japanese = 0
    for character in characters:
        in_taiwan, in_mainland = _in_set(character, "big5"), _in_set(character, "gb2312")
        traditional += in_taiwan and not in_mainland
        simplified += in_mainland and not in_taiwan
        japanese += not in_taiwan and not in_mainland and _in_set(character, "shift_jis")
    if japanese > _FOREIGN_SHARE * len(characters) or (japanese and not simplified):
        return "ja"
    return _chinese(traditional, simplified)


def _chinese(traditional: int, simplified: int) -> str:
    certain = traditional + simplified >= _ENOUGH
    if certain and simplified <= _FOREIGN_SHARE * traditional:
        return "zh-Hant"
    if certain and traditional <= _FOREIGN_SHARE * simplified:
        return "zh-Hans"
    return "zh"
