"""Font sheet: the letters of many languages as the reading pane sets them, in one picture.

    python -m lab.font_sheet FILE.png [--theme dark] [--serif no]

Which fonts are found depends on the computer; FONTCONFIG_FILE names others.
"""

import argparse
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from readerapp.rendering.block_markup import read_blocks
from readerapp.rendering.typesetting import typeset
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.typography import ArticleLook
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.themes.fonts import load_bundled_fonts
from readerapp.ui.themes.theme import THEME_NAMES, load_theme

WIDTH, TALLEST = 1000, 8000  # pixels
# Characters that look otherwise in each of the four.
HAN = "直骨角海令 返闗 化す 與写 今入 誤曜 門"
TEXTS = (
    ("ja", f"{HAN} 日本語の文章では句読点が字の隅にあります。"),
    ("zh-Hans", f"{HAN} 简体中文的标点在字的一角，引号用“这样”。"),
    ("zh-Hant", f"{HAN} 繁體中文的標點在字的中央，引號用「這樣」。"),
    ("ko", f"{HAN} 한국어 기사에서는 한자가 드뭅니다."),
    ("ar", "NASA تعلن عن موعد رحلة Artemis III في 2027، وفق ما نقلته Reuters."),
    (
        "ar",
        "إِنَّ التَّشْكِيلَ يَحْتَاجُ إِلَى سَطْرٍ أَعْلَى، "
        "كَمَا فِي هَذِهِ الْجُمْلَةِ الطَّوِيلَةِ.",
    ),
    ("he", "הנמל נפתח מחדש ב-2026, כך מסרה Reuters בשבוע שעבר."),
    ("fr", "Il a dit : « Où est passée la mer ? » ; elle répondit : « Là-bas ! »"),
    ("de", "„Der Hafen“, sagte sie, „öffnet erst im Frühjahr wieder.“"),
    (
        "th",
        "ฝ่ายที่ปรึกษากฎหมายเปิดเผยว่า "
        "ท่าเรือแห่งใหม่จะเปิดปีหน้า ญี่ปุ่นร่วมมือกันฟื้นฟูปู่ย่า",
    ),
    (
        "hi",
        "क्षेत्रों में उत्सवों की तैयारी शुरू हुई, राष्ट्रीय स्तर पर "
        "ट्रैक्टरों और श्रमिकों की ज़रूरत बढ़ी, द्विपक्षीय वार्ता हुई।",
    ),
    (
        "ur",
        "پاکستان کے شہروں میں نئی بندرگاہ اگلے سال کھولی "
        "جائے گی، Reuters نے بتایا۔ یہ خبر آج شائع ہوئی۔",
    ),
    ("km", "ព្រះរាជាណាចក្រកម្ពុជា បើកកំពង់ផែថ្មីនៅឆ្នាំក្រោយ ស្ត្រីនិងកុមារ។"),
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Draw the sheet; return the exit status."""
    parser = argparse.ArgumentParser(prog="lab.font_sheet", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--theme", choices=THEME_NAMES, default="light")
    parser.add_argument("--serif", choices=("yes", "no"), default="yes")
    parser.add_argument("--font", default="", help="LANGUAGE=FAMILY, a font for a language")
    options = parser.parse_args(arguments)
    app = QApplication([])
    load_bundled_fonts()
    view = ReadingView(load_theme(options.theme))
    language, _, family = options.font.partition("=")
    fonts = ((language, family),) if family else ()
    view.set_look(ArticleLook(serif=options.serif == "yes", fonts=fonts))
    view.resize(WIDTH, TALLEST)
    view.show()
    view.show_article(_page())
    while not view.is_written:
        app.processEvents()
    height = round(view.document().size().height())
    view.grab().copy(0, 0, WIDTH, min(TALLEST, height)).save(str(options.file))
    return 0


def _page() -> ArticlePage:
    told = "".join(
        f'<h3 lang="{tag}">{text[:24]}</h3><p lang="{tag}">{tag}: {text}</p>'
        if tag not in ("ja", "zh-Hans", "zh-Hant", "ko")
        else f'<p lang="{tag}">{tag}: {text}</p>'
        for tag, text in TEXTS
    )
    body = typeset(read_blocks(told), "en", hyphenates=False)
    return ArticlePage(
        article_id=1, language="en", interface_language="en", source="Font sheet",
        title="The letters of many languages", dek="", byline="", facts=(), labels=(),
        notice="", body=body, pictures=(),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
