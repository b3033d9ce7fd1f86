"""Page walls: pages that hold no article but a request or a refusal."""

import pytest

from readerapp.library.article_texts import is_wall


@pytest.mark.parametrize(
    "text",
    [
        "We use cookies\nAccept all\nReject all\nWe and our partners store personal data.",
        "Nous utilisons des cookies\nTout accepter\nTout refuser\nPolitique de confidentialité",
        "Wir verwenden Cookies\nAlle akzeptieren\nEinstellungen",
        "Access Denied\nYou don't have permission to access this page.\nReference #18.3c4d",
        "Please enable JavaScript to read this page.",
        "Just a moment...\nChecking your browser before you go on.",
        "Veuillez activer JavaScript pour lire cette page.",
        "Доступ ограничен. Докажите, что вы не робот.",
        "Przykro nam, ale z adresu IP, z którego się łączysz, odnotowaliśmy wiele połączeń.Zaznacz "
        '"NIE JESTEM ROBOTEM".\nTwój adres IP: 192.0.2.1',
        "Unusual traffic from your network.\nYour IP address is 192.0.2.1\nI am not a robot",
        "Von Ihrer IP kamen zu viele Anfragen. Ihre IP-Adresse: 192.0.2.1",
        "Слишком много запросов. Ваш IP-адрес 192.0.2.1",
        "您的IP访问过于频繁。",
        "アクセスが拒否されました",
        "访问被拒绝",
        "페이지를 찾을 수 없습니다",
    ],
)
def test_walls(text: str) -> None:
    assert is_wall(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A short report of a ferry that ran aground.",
        "Police traced the IP address of the man who had sent the mails.",
        "A robot delivers the mail. It is not slow.",
        "Access denied: how a town lost its beach\nThe fence went up on Monday. Nobody had asked "
        "the fishermen, who have mended their nets there for longer than the town has had a "
        "mayor.\nThe council says that the sand is not safe.",
        "To view this video please enable JavaScript.\nThe ferry ran aground on Monday and lay on "
        "a sandbank for nine hours, the harbour master said, before a tug could pull it free.",
        f"We use cookies\nAccept all\n{'The ferry lay on a sandbank for hours. ' * 50}",
    ],
)
def test_articles(text: str) -> None:
    assert not is_wall(text)
