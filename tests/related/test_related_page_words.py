"""Words that are capitalised and no names: what begins a sentence, and what pages say of
themselves."""

import pytest

from readerapp.domain.articles import ReasonKind
from readerapp.related import Facts, Mention, facts_of, reasons
from readerapp.related.lexicon import vocabulary_of


def names(text: str, language: str) -> list[str]:
    return [name.written for name in facts_of("", "", text, language).names]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # what pages say
        ("Im Internet steht mehr unter beispiel.de Weiteres Material: Polizei", "de"),
        ("Zahlen der Studie: 12.06. 08:18 / UTC Erstmalige Weitergabe der Studie", "de"),
        ("Nachlesen kann man es hier. Anmelden Nutzername Passwort", "de"),
        ("20.02. 12:54 | Son Güncelleme: 20.02. 12:54", "tr"),
        ("Karar verildi. Güncelleme Tarihi: 28 Ocak, Kaynak: haber", "tr"),
        ("Actualizado: 12:27h Guardar Enviar noticia por correo", "es"),
        ("zmarło wielu. #wiadomosci Polub na", "pl"),
        ("a bear runs away 1 / 30 Back to Gallery", "en"),
        ("it was said. READ MORE: about it", "en"),
        # what only begins a sentence
        ("Indem Sie hier klicken, geben Sie uns Ihre Zustimmung. Ihre Zustimmung zählt.", "de"),
        ("Er wurde gewählt. Vier Jahre später auch. Kurze Zeit danach nicht.", "de"),
        ("wybierz – Nie chcę. Jeśli chcesz, wpisz tu Twój adres.", "pl"),
        ("В суде сказали: Это так. Ваше мнение и Ваш голос.", "ru"),
        # a piece of a name in capitals
        ("NEW YORK (AP) — The new rules hold.", "en"),
    ],
)
def test_no_names(text: str, language: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Es endete. Anzeige Fränkische Nachrichten melden es.", "de", ["Fränkische Nachrichten"]),
        ("Angela Beispiel sagte es. Neben Mario Muster war sie da.", "de",
         ["Angela Beispiel", "Mario Muster"]),
        ("Segons Mike Example, no és veritat.", "ca", ["Mike Example"]),
        ("To prawda. Według Jan Kowalski to nie jest prawda.", "pl", ["Jan Kowalski"]),
        ("The experts of CNN left. Contact Glenn Example.", "en", ["CNN", "Glenn Example"]),
        ("It was told by the World Health Organization.", "en", ["World Health Organization"]),
        ("The page on Facebook was his, Twitter said, as Facebook did.", "en",
         ["Facebook", "Twitter"]),
        ("It is new that New Haven Radio asked, said the mayor.", "en",
         ["New Haven Radio"]),
        ("Ông Trung nói với Anh.", "vi", ["Ông Trung", "Anh"]),
    ],
)  # fmt: skip
def test_names_beside_them(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


def test_two_hospitals_share_no_name() -> None:
    one = Facts((Mention("hospital del ejemplo", "Hospital del Ejemplo"),))
    other = Facts((Mention("example memorial hospital", "Example Memorial Hospital"),))
    found = reasons(one, other, None, None, 0.0)
    assert not any("Hospital" in each.values for each in found if each.kind is ReasonKind.NAMES)


@pytest.mark.parametrize("language", ["en", "de", "no", "uk", "tr", "und", "", "../en", "zz"])
def test_any_tag_has_a_vocabulary(language: str) -> None:
    assert not vocabulary_of(language).is_common("Macron")
    assert vocabulary_of(language).is_common("") is False
