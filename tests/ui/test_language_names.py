"""Languages are called by their own names, each by another one."""

from readerapp.ui.language.wording import language_names


def test_two_that_would_be_called_the_same_are_told_apart_by_their_country() -> None:
    named = language_names(["pt", "pt-BR", "fr-CA", "zh-Hans", "zh-Hant"])
    assert named["pt"] == "português"
    assert named["pt-BR"] == "português (Brasil)"
    assert named["fr-CA"] == "français canadien"
    assert len(set(named.values())) == 5
