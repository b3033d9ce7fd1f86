"""From bytes to a prepared article: who it is, in which language, what it says about machines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_samples import FERRY, LANTERN, at, clipping, generated_png, page

from readerapp.domain.drafts import (
    ArticleDraft,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    RelatedDraft,
    RelationKind,
)
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.labels import UNDETERMINED, Label, Rank, Subject
from readerapp.library.addresses import canonical_address
from readerapp.library.parser_jobs import SourceBytes
from readerapp.library.prepare_article import identity_of, prepare_article, prepare_draft

SEED = """Accueil
Se connecter

Vellmar and Osterby sign harbour accord after nine years of quarrel

The two island cities of Vellmar and Osterby agreed on Tuesday to share their harbour, ending a \
dispute that began with a broken crane.

The accord was signed aboard the research ship Lantern, anchored between the two piers.

"We have counted the gulls together, so we can count the containers together," said the mayor.

Articles connexes

A red crane stands above two piers while mayors in blue coats shake hands.
Image générée par IA

Ferries return to the Lantern Strait

Rapporté par l'IA Image générée par IA

Ferry companies presented a timetable for the Lantern Strait on Wednesday. The first boat will \
leave at six in the morning.

Rapporté par l'IA

Le conseil municipal d'Osterby a approuvé l'accord par vingt voix contre trois. Les opposants \
redoutent une hausse des loyers près du quai.

Ce site utilise des cookies

Nous utilisons des cookies pour mesurer l'audience de notre site.
Accepter
Refuser
"""


def prepared(text: str, name: str = "x.txt", address: str = "") -> PreparedArticle:
    return prepare_article(SourceBytes(text.encode(), name, address))


@pytest.mark.parametrize(
    ("address", "same"),
    [
        ("http://a.example/x", "https://a.example/x"),
        ("HTTPS://A.Example/x", "https://a.example/x"),
        ("https://a.example/x#part", "https://a.example/x"),
        ("https://a.example/x?utm_source=m&id=7&fbclid=z", "https://a.example/x?id=7"),
        ("https://a.example/x?UTM_Source=m", "https://a.example/x"),
        ("https://a.example", "https://a.example/"),
        ("https://a.example/x?empty=", "https://a.example/x?empty="),
    ],
)
def test_the_same_page_has_one_address(address: str, same: str) -> None:
    assert canonical_address(address) == same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?id=1", "https://a.example/x?id=2"),
        ("https://a.example/X", "https://a.example/x"),
        ("https://a.example:8080/", "https://a.example/"),
        ("https://a.example/x", "https://b.example/x"),
        ("ftp://a.example/x", "https://a.example/x"),
        ("https://a.example/?a=1&a=2", "https://a.example/?a=2&a=1"),
    ],
)
def test_different_pages_stay_different(one: str, other: str) -> None:
    assert canonical_address(one) != canonical_address(other)


@given(st.one_of(st.text(), st.text().map("https://a.example/".__add__)))
def test_any_text_is_an_identity_and_stays_the_same(text: str) -> None:
    once = canonical_address(text)
    assert canonical_address(once) == once


def test_identity_prefers_guid_then_address_then_words() -> None:
    draft = ArticleDraft("T", guid="g", url="http://a.example/x")
    assert identity_of(draft, "b") == "guid:g"
    assert identity_of(replace(draft, guid=""), "b") == "url:https://a.example/x"
    words = identity_of(ArticleDraft("T"), "one  two\nthree")
    assert words == identity_of(ArticleDraft("T"), "one two three")
    assert words != identity_of(ArticleDraft("T"), "one two four")
    assert words != identity_of(ArticleDraft("t"), "one two three")
    assert words.startswith("text:")


def test_a_clipping_inside_a_foreign_page() -> None:
    main = prepared(SEED)
    assert main.title.startswith("Vellmar and Osterby sign")
    assert (main.language, main.interface_language) == ("en", "fr")
    assert main.evidence == ()
    assert "cookies" not in main.body_text
    first, second = (related.article for related in main.related)
    assert [related.kind for related in main.related] == [RelationKind.RELATED] * 2
    assert [first.language, second.language] == ["en", "fr"]
    assert first.is_stub
    assert second.is_stub
    assert second.title_is_derived
    assert {e.label for e in first.evidence} == {Label.AI_TEXT, Label.AI_IMAGE}
    assert {e.label for e in second.evidence} == {Label.AI_TEXT}
    assert first.pictures[0].alt.startswith("A red crane")
    assert not main.original_type
    assert main.original.startswith(b"Accueil")


def test_language_is_never_that_of_the_interface() -> None:
    draft = ArticleDraft("12:30", interface_language="fr")
    article = prepare_draft(draft)
    assert (article.language, article.language_origin) == (UNDETERMINED, LanguageOrigin.UNKNOWN)
    assert article.interface_language == "fr"


def test_a_plausible_declaration_wins_and_an_absurd_one_does_not() -> None:
    french = "".join(f"<p>{text}</p>" for text in FERRY)
    stated = prepare_draft(ArticleDraft("Les ferries", body=french, language="fr-CA"))
    assert stated.language.startswith("fr")
    assert stated.language_origin is LanguageOrigin.DECLARED
    absurd = prepare_draft(ArticleDraft("Les ferries", body=french, language="ko"))
    assert (absurd.language, absurd.language_origin) == ("fr", LanguageOrigin.DETECTED)
    silent = prepare_draft(ArticleDraft("Les ferries", body=french))
    assert (silent.language, silent.language_origin) == ("fr", LanguageOrigin.DETECTED)


def test_a_block_that_runs_the_other_way_says_so() -> None:
    english = "".join(f"<p>{text}</p>" for text in LANTERN)
    arabic = "<p>قال رئيس البلدية إن الفوانيس ستضاء كل مساء في الميناء</p>"
    body = prepare_draft(ArticleDraft("Lanterns", body=english + arabic)).body_html
    assert body.count('dir="rtl"') == 1
    assert '<p dir="rtl">قال' in body
    assert 'dir="ltr"' not in body


def test_a_block_that_begins_with_a_foreign_name_runs_as_its_article_does() -> None:
    arabic = "<p>قال رئيس البلدية إن الفوانيس ستضاء كل مساء في الميناء</p>" * 3
    mixed = "<p>NASA قالت إن الرحلة تبدأ غدا</p><p>Only English words stand here.</p>"
    body = prepare_draft(ArticleDraft("فوانيس", body=arabic + mixed, language="ar")).body_html
    assert "<p>NASA" in body
    assert '<p dir="ltr">Only' in body


def test_what_is_stored_is_safe_to_show() -> None:
    evil = '<p onclick="x()">Words</p><script>x()</script><a href="javascript:x()">go</a>'
    article = prepare_draft(ArticleDraft("T", body=evil, page=f"<div>{evil}</div>"))
    for html in (article.body_html, article.page_html):
        assert "Words" in html
        assert "script" not in html
        assert "onclick" not in html
    assert article.body_text.startswith("Words")


def test_evidence_in_carried_pictures_names_the_picture() -> None:
    pictures = (PictureDraft("https://a.example/1.png"), PictureDraft("", data=generated_png()))
    (found,) = prepare_draft(ArticleDraft("T", pictures=pictures)).evidence
    assert (found.subject, found.label, found.rank) == (
        Subject.IMAGE,
        Label.AI_IMAGE,
        Rank.IN_FILE,
    )
    assert found.picture == 1


def test_stubs_are_prepared_like_articles() -> None:
    beside = ArticleDraft(
        "Le pont rouvre au printemps après neuf ans de travaux", url="http://b.example/p"
    )
    draft = ArticleDraft(
        "T", related=(RelatedDraft(RelationKind.TRANSLATION, beside, "Lire aussi"),)
    )
    (related,) = prepare_draft(draft).related
    assert (related.kind, related.heading) == (RelationKind.TRANSLATION, "Lire aussi")
    assert related.article.identity == "url:https://b.example/p"
    assert related.article.language == "fr"
    assert related.article.is_stub


def test_a_page_keeps_its_address_and_its_whole_reading() -> None:
    text = page("Lanterns return", head=at("https://vellmar.example/l"))
    article = prepared(text, "l.html")
    assert article.identity == "url:https://vellmar.example/l"
    assert article.word_count > 50
    assert "Fishing boats" in article.page_html
    fetched = prepared(page("Lanterns return"), "l", address="https://v.example/l?utm_term=x")
    assert fetched.identity == "url:https://v.example/l"


@pytest.mark.parametrize("data", [b"<title>Lanterns</title>", b"---\ntitle: Lanterns\n---\n"])
def test_a_title_alone_is_an_article(data: bytes) -> None:
    article = prepare_article(SourceBytes(data, "l"))
    assert (article.title, article.body_html) == ("Lanterns", "")


def test_a_sample_is_marked() -> None:
    source = SourceBytes(clipping("Sample").encode(), "x.txt", is_sample=True)
    assert prepare_article(source).is_sample


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b" \n\t ", Reason.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), Reason.NOT_TEXT),
        (b"%PDF-1.7 ...", Reason.NOT_TEXT),
        (b"<html><body></body></html>", Reason.NO_ARTICLE),
    ],
)
def test_what_is_no_article_is_named(data: bytes, reason: Reason) -> None:
    with pytest.raises(SourceError) as caught:
        prepare_article(SourceBytes(data, "the file"))
    assert (caught.value.reason, caught.value.name) == (reason, "the file")


def test_half_a_letter_in_the_data_of_a_page_loses_nothing() -> None:
    data = '{"@type":"NewsArticle","headline":"Ferries \\ud83d run","description":"a \\udc00"}'
    script = f'<script type="application/ld+json">{data}</script>'
    prepared = prepare_article(SourceBytes(page("", head=script).encode(), "page.html"))
    assert prepared.title.startswith("Ferries ")
    assert LANTERN[0][:40] in prepared.body_text
