"""The privacy question: its state, and the words that were released."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.consent import USAGE_STATISTICS, ConsentRecord, Decision, Surface
from readerapp.settings import (
    KEPT,
    LOCALES,
    POLICY_VERSION,
    ConsentState,
    consent_state,
    policy_text,
    question_text,
    question_version,
    should_ask,
)

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
YES, NO = Decision.GRANTED, Decision.REFUSED
UNKNOWN = 99  # a version of an app newer than this one
# A change of a shown word is a new version: add a folder, and its hashes here. Never edit these.
SHIPPED = {
    (1, "en"): "bc4ca6febca18d8424dbf201b3dbed22c3bafac60f1e6e670e20ed2a936557ea",
    (1, "fr"): "bd2a1843b43e0ae2258d72c746af509a72fdf13c36311086ed4cac705d01652e",
    (2, "en"): "bc4ca6febca18d8424dbf201b3dbed22c3bafac60f1e6e670e20ed2a936557ea",
    (2, "fr"): "bd2a1843b43e0ae2258d72c746af509a72fdf13c36311086ed4cac705d01652e",
    (3, "en"): "bc4ca6febca18d8424dbf201b3dbed22c3bafac60f1e6e670e20ed2a936557ea",
    (3, "fr"): "bd2a1843b43e0ae2258d72c746af509a72fdf13c36311086ed4cac705d01652e",
    (4, "en"): "bc4ca6febca18d8424dbf201b3dbed22c3bafac60f1e6e670e20ed2a936557ea",
    (4, "fr"): "bd2a1843b43e0ae2258d72c746af509a72fdf13c36311086ed4cac705d01652e",
    (4, "de"): "8ba5fe51116c299b93b15137e781f077bc910c65cb6b4dd0cb234b6dabd38506",
    (4, "es"): "53d9ef2bdada309d2bc86f52fda4cb82d6a3ac9152c2e48257a62d8f75c0cb04",
    (4, "ko"): "ec4846c50c2c7b25af8529386937b9ec92f9a7ebcc7f0e5a08d6e6353f74080d",
    (4, "ja"): "1967c4549547819266dbe4500f3d841136e3098d890e2c489f3655d7bfa5c27f",
    (4, "zh-Hans"): "49c0c6ff9d9bb3277410beafd6d9e1c1ef78fc6cb3d16e0709bb090fec2af9c0",
    (4, "ar"): "7c16a9ef211d51d3b832df3e77102cef0703dd6ccefc47b61efceb6a9e47f578",
    (5, "en"): "bc4ca6febca18d8424dbf201b3dbed22c3bafac60f1e6e670e20ed2a936557ea",
    (5, "fr"): "bd2a1843b43e0ae2258d72c746af509a72fdf13c36311086ed4cac705d01652e",
    (5, "de"): "8ba5fe51116c299b93b15137e781f077bc910c65cb6b4dd0cb234b6dabd38506",
    (5, "es"): "53d9ef2bdada309d2bc86f52fda4cb82d6a3ac9152c2e48257a62d8f75c0cb04",
    (5, "ko"): "ec4846c50c2c7b25af8529386937b9ec92f9a7ebcc7f0e5a08d6e6353f74080d",
    (5, "ja"): "1967c4549547819266dbe4500f3d841136e3098d890e2c489f3655d7bfa5c27f",
    (5, "zh-Hans"): "49c0c6ff9d9bb3277410beafd6d9e1c1ef78fc6cb3d16e0709bb090fec2af9c0",
    (5, "ar"): "7c16a9ef211d51d3b832df3e77102cef0703dd6ccefc47b61efceb6a9e47f578",
    (6, "en"): "70c30ba20869ff6539fe4de9cd2a50b648e8e300ac693cdc8f292da97d09665a",
    (6, "fr"): "f0e585ae888d00e6244c99a53ac84fd00cc863b70f598c4dde8686c9bd361ed5",
    (6, "de"): "b65e7e15ee150a5f808229506a0cb4f6d65736107f988eedff63a4ae41a8a2be",
    (6, "es"): "a1db84ac57f9e5fd17b3dfe26dcc04125f76ab727d3f616d316ae5e68915f0c5",
    (6, "ko"): "c857265f8bf306781578e1f52014ae221901199ea5f308e2e09acdbad2514eb7",
    (6, "ja"): "52d0d3f098bb136a459708ec9080a92ac08511d88543daf0c9cb096f54dfe29c",
    (6, "zh-Hans"): "4424e8c109626230aa2ac5e3c0e906c1d73277b6a7aaada2721ef4c66fe3d389",
    (6, "ar"): "ab9dd93bd748cf03e12cc9e299979980e4b954406f9ccd4bd73335df9cce1d95",
    (7, "en"): "0b62ddc9fa04a73a60ae6d14221c398fc2d3f71e00ed3a140882c983cd698146",
    (7, "fr"): "7fc0f6898e1a4cb9ce73cd0bc593666fe73a0d53f726b6784013adb1ca1dab6d",
    (7, "de"): "7c79710bf2309674e0703add444663ce30d2bcff5552178b23fed86ed90fa0f0",
    (7, "es"): "875c261cde6d3a7342fba7fdda266c4b0260ca84e1280492f88a4bd9d9e1f22a",
    (7, "ko"): "a677d8fb7df892f1085d2e54793fcb5b8a5c50e47fadff26465e18658bf1e203",
    (7, "ja"): "20862127f38ec2d3a557c59b002102a78c8126941ac931e5d01c367100426f1e",
    (7, "zh-Hans"): "fabd76bf4a12df1beda52ab9ab0c34594cd0f9c226bf8b3806e18f269e11886f",
    (7, "ar"): "c537c3d9fe05ba021637134e01004d56531e80b1b105925c5ccc71a219300dcc",
}
POLICIES = {
    (1, "en"): "1fc10bd90b98a3d11dac989779567d20e38a076d5fb7f7e72593641c423e20e5",
    (1, "fr"): "fbb70c7ed791f734068bdd9eb71d521ca4283bbdc4c1441fdf68984d01342792",
    (2, "en"): "e069e56d8b37afbc5750261fa120f3a11cbf78db9996214b1d0b51ddd58db1d4",
    (2, "fr"): "b689a7f1b7e98baa141d6d6c126761b3817352c19687ae6b474b3b4ead3645e8",
    (3, "en"): "5d17685fe5b015551c299cc30691ba5cd6603f9527f550c74991a19d65713d8b",
    (3, "fr"): "80106a18fc86ba9cc434d4d18fbf940942b697790362d91aa6c48c2dd275ef2f",
    (4, "en"): "d141ab7774d2062f65b74bbd56184d74577b293093d6cd6a50db0b44599232b8",
    (4, "fr"): "0e674614e8c3435da77f3e2ee66aeb31fbad9445184ed0c6979e4e7cb8e065b9",
    (4, "de"): "e10fbe9a7d478d46cab4df6a027de71e428f03d99166d0e723997fe327e4176a",
    (4, "es"): "de5a631f521248f0a9608d3308c42a0dd2f0bd291b0447076588a2277291da38",
    (4, "ko"): "1bb23394b61997ee04ece0118c4d3ab8bc79af450ef77e1acd28cec09333d190",
    (4, "ja"): "114e21d7a63b384278ebc413e6476102b79f8e49e9cde1f875d1a804af37aea5",
    (4, "zh-Hans"): "abde8db2c8e8e1dd05e5b3af460615a9ded57537da66a85353c0876118af6a12",
    (4, "ar"): "08d7ab9e23c4a980c7a00bec18e716be49e742f5ae30f3380ede2915e43f09e7",
    (5, "en"): "bff47ff68199adcdffa0d4917e601f44e4541771a4512aa3aaa7af824174aedc",
    (5, "fr"): "85e21fd62393a367c6472648995c3518bd7adc95eda2d8199b58cf0daddd6030",
    (5, "de"): "ab7174d1fbaf868dda4ff8f8e1edbdd3546652bd5ffb628fe22d16ec248d1631",
    (5, "es"): "15f100292948f030e4322426c2cd63fc91df453edd38c9c268c92de759207d4f",
    (5, "ko"): "1874a10c8adcb973649187678ac6c2bb82b2ec5836e247d8ea667c134c80e87d",
    (5, "ja"): "59481a3003d674c05f319c13d8b0b7107ba553399da8ce577ecaccd1fae41c32",
    (5, "zh-Hans"): "dccd02ba1ff3643a9f7798aaf098720228a33fc7fb65c9b8018acc76986d95be",
    (5, "ar"): "1799172cdd703481fbfd155ee856be13cacbcb8a3b8be385a41ce44a9f729dd7",
    (6, "en"): "4982ce62c61cafb8e2a2afd275b31336a41e0cf966f72234e5eaa8311ef816fd",
    (6, "fr"): "25c68ec1f4caf10113ffcc9307fc01990d1eef5a9d07f9420c4d7c0efd294c67",
    (6, "de"): "5363a39aeb4c13e81f31083fc3aebbe153d52980b8a46e29d50b67c46efaa9b6",
    (6, "es"): "9b4ddc516708ddbdc124911b0185ba5d7a4475cdbea97b8aa267fb29910f1b5d",
    (6, "ko"): "c959a14b120f9f16e0550a0bc263f28a2a9c389c2747c31bac1d72a46dfcdc5f",
    (6, "ja"): "da50814aadec4616af18b19105db899294479858bad447c903336bcc276815d6",
    (6, "zh-Hans"): "e2b65d311817d661a7730e99d81f860f2c39f6d0e81deaf3641d2cdc8b3b347d",
    (6, "ar"): "58a68ab5aeda8a0d699564fcd4714fca63449820c4ae9f83a6e86f8b390142d8",
    (7, "en"): "df666dcf39c404319bf4b86801062d7484ddd16269c7322869294b4af39bf60a",
    (7, "fr"): "7e83ae2bbaba7e498a596a26b29d5deea8c7e274b1cc1a40cfffd1f886074985",
    (7, "de"): "2481baaa77b4aeaf2d005e85f9bb6db190b1f855ba6ec38bb270356e638adfb1",
    (7, "es"): "bf8ef29ed2bffbbbb9eb86206f410d0ea399a9e8a452fd00ea03c8b9beae1abf",
    (7, "ko"): "4be34e1a62349f78504e6ddda951d4ff83740ed6ec59d0e7e626016d86e6d2c0",
    (7, "ja"): "1dfe78da181f02e91b0ad4e5dcf8f3653562428256cec85980e5e439448faafe",
    (7, "zh-Hans"): "3214bc947c7b5a8cf0b01db95a24bd16e2fccd9b18bb0f7f9c562f66367839a3",
    (7, "ar"): "a45599af019320d120e93cd1affb6d6e9ef599dabe98d6eeb0a973ed0d591c06",
}


def record(
    decision: Decision, age: timedelta = DAY, version: int = 1, purpose: str = USAGE_STATISTICS
) -> ConsentRecord:
    return ConsentRecord(
        at=NOW - age,
        purpose=purpose,
        decision=decision,
        policy_version=version,
        text_sha256="",
        text_locale="en",
        surface=Surface.FIRST_RUN,
        app_version="0.1.0",
    )


GRANTED, REFUSED, UNSET, DISABLED = (
    ConsentState.GRANTED,
    ConsentState.REFUSED,
    ConsentState.UNSET,
    ConsentState.DISABLED_BY_ENVIRONMENT,
)
TABLE: list[tuple[list[ConsentRecord], dict[str, str], ConsentState, bool]] = [
    ([], {}, UNSET, True),
    ([record(YES)], {}, GRANTED, False),
    ([record(NO)], {}, REFUSED, False),
    ([record(Decision.DISMISSED)], {}, ConsentState.DISMISSED, False),
    ([record(Decision.WITHDRAWN)], {}, REFUSED, False),
    # the last answer wins
    ([record(YES), record(Decision.WITHDRAWN)], {}, REFUSED, False),
    ([record(NO), record(YES)], {}, GRANTED, False),
    # ... also when the clock was set back between the two
    ([record(YES, DAY), record(Decision.WITHDRAWN, 700 * DAY)], {}, UNSET, True),
    ([record(YES, DAY), record(NO, 9 * DAY)], {}, REFUSED, False),
    ([record(YES, -700 * DAY)], {}, GRANTED, False),
    # other purposes do not count
    ([record(YES, purpose="something else")], {}, UNSET, True),
    ([record(NO), record(YES, purpose="something else")], {}, REFUSED, False),
    # answers hold for half a year
    ([record(YES, KEPT)], {}, GRANTED, False),
    ([record(YES, KEPT + DAY)], {}, UNSET, True),
    ([record(NO, KEPT)], {}, REFUSED, False),
    ([record(NO, KEPT + DAY)], {}, UNSET, True),
    # versions of the policy
    ([record(YES, version=0)], {}, UNSET, True),
    ([record(YES, version=UNKNOWN)], {}, UNSET, True),
    ([record(NO, version=0)], {}, REFUSED, True),
    ([record(NO, version=UNKNOWN)], {}, REFUSED, False),
    # ... of which the second asks the question of the first
    ([record(YES, version=2)], {}, GRANTED, False),
    ([record(NO, version=2)], {}, REFUSED, False),
    # the environment
    ([record(YES)], {"DO_NOT_TRACK": "1"}, DISABLED, False),
    ([], {"DO_NOT_TRACK": "1"}, DISABLED, False),
    ([], {"DO_NOT_TRACK": "true"}, DISABLED, False),
    ([record(YES)], {"READERAPP_NO_STATISTICS": "1"}, DISABLED, False),
    ([record(YES)], {"DO_NOT_TRACK": "0"}, GRANTED, False),
    ([record(YES)], {"DO_NOT_TRACK": ""}, GRANTED, False),
    ([record(NO)], {"DO_NOT_TRACK": "0"}, REFUSED, False),
]


@pytest.mark.parametrize(("records", "environ", "state", "asks"), TABLE)
def test_state_table(
    records: Sequence[ConsentRecord], environ: Mapping[str, str], state: ConsentState, asks: bool
) -> None:
    for version in (1, 2):
        assert consent_state(records, environ, NOW, policy_version=version) is state
        assert should_ask(records, environ, NOW, policy_version=version) is asks


def test_a_new_policy_with_the_old_question_asks_nobody_again() -> None:
    for answer in (YES, NO, Decision.DISMISSED, Decision.WITHDRAWN):
        assert not should_ask([record(answer, version=1)], {}, NOW)
    assert consent_state([record(YES, version=1)], {}, NOW) is GRANTED
    assert question_version(POLICY_VERSION) == question_version(1) == 1


def test_a_new_question_is_asked_of_all_who_answered_an_old_one() -> None:
    for version in (1, 2):
        old = [record(YES, version=version)]
        assert consent_state(old, {}, NOW, policy_version=UNKNOWN) is UNSET
        assert should_ask(old, {}, NOW, policy_version=UNKNOWN)
        assert should_ask([record(NO, version=version)], {}, NOW, policy_version=UNKNOWN)


@given(
    st.lists(
        st.builds(
            record,
            st.sampled_from(Decision),
            st.timedeltas(min_value=-900 * DAY, max_value=900 * DAY),
            st.integers(0, 3),
            st.sampled_from([USAGE_STATISTICS, "other"]),
        )
    )
)
def test_granted_only_when_the_last_word_was_yes(records: list[ConsentRecord]) -> None:
    answers = [answer for answer in records if answer.purpose == USAGE_STATISTICS]
    if consent_state(records, {}, NOW, policy_version=1) is GRANTED:
        assert answers[-1].decision is YES
        assert answers[-1].policy_version in range(1, POLICY_VERSION + 1)


def test_shown_words_are_those_that_were_released(subtests: pytest.Subtests) -> None:
    for version, locale in SHIPPED:
        with subtests.test(f"{version} {locale}"):
            text = question_text(locale, version)
            shown = [
                text.title,
                *text.paragraphs,
                text.reassurance,
                text.policy_link,
                text.counts_link,
                text.refuse,
                text.accept,
            ]
            recomputed = sha256("\n".join(shown).encode("utf-8")).hexdigest()
            assert recomputed == text.sha256 == SHIPPED[version, locale]
            assert text.policy_version == version


def test_policies_are_those_that_were_released(subtests: pytest.Subtests) -> None:
    for version, locale in POLICIES:
        with subtests.test(f"{version} {locale}"):
            policy = policy_text(locale, version)
            assert sha256(policy.encode()).hexdigest() == POLICIES[version, locale]
            told = next(
                letter for letter in policy if letter.isdigit()
            )  # "Version 4." in its language
            assert int(told) == version


def test_question_says_what_it_must_before_the_buttons() -> None:
    english, french = question_text("en"), question_text("fr")
    assert (english.title, english.refuse, english.accept) == (
        "Usage statistics",
        "Refuse",
        "Accept",
    )
    assert (french.title, french.refuse, french.accept) == (
        "Statistiques d’utilisation",
        "Refuser",
        "Accepter",
    )
    for text, words in (
        (english, ("nobody receives them", "365 days", "Settings ▸ Privacy", "unless you accept")),
        (french, ("personne ne les reçoit", "365 jours", "Paramètres ▸ Confidentialité", "accord")),
    ):
        body = " ".join((*text.paragraphs, text.reassurance))
        assert all(word in body for word in words)


def test_question_is_made_of_whole_sentences(subtests: pytest.Subtests) -> None:
    for locale in LOCALES:
        with subtests.test(locale):
            text = question_text(locale)
            for part in (*text.paragraphs, text.reassurance):
                assert part.endswith((".", "。"))
                assert not set(";；؛") & set(part)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("fr_CA", "fr"),
        ("FR", "fr"),
        ("fr-FR", "fr"),
        ("de_AT", "de"),
        ("zh_Hans_CN", "zh-Hans"),
        ("zh_TW", "en"),
        ("pt", "en"),
        ("", "en"),
        ("../x", "en"),
    ],
)
def test_other_locales_get_what_is_shipped(locale: str, language: str) -> None:
    assert question_text(locale) == question_text(language)
    assert question_text(locale).locale == language
    assert policy_text(locale) == policy_text(language)


def test_policy_has_the_same_parts_in_each_language() -> None:
    headings = {
        locale: [line for line in policy_text(locale).splitlines() if line.startswith("#")]
        for locale in LOCALES
    }
    lists = {locale: policy_text(locale).count("\n- ") for locale in LOCALES}
    steps = {locale: policy_text(locale).count(". **") for locale in LOCALES}
    assert len(set(steps.values())) == 1
    assert len({len(found) for found in headings.values()}) == 1
    assert len(set(lists.values())) == 1
    assert all("365" in policy_text(locale) for locale in LOCALES)


def test_every_version_is_shipped_in_its_languages() -> None:
    """Those before the newest in the languages that the app had then."""
    for version in range(1, POLICY_VERSION + 1):
        for locale in LOCALES if version == POLICY_VERSION else ("en", "fr"):
            assert {(version, locale)} <= POLICIES.keys() & SHIPPED.keys()
            assert question_text(locale, version).policy_version == version
            assert policy_text(locale, version).startswith("# ")
