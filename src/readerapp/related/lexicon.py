"""Words the readers of names, places and numbers need beyond CLDR. Written for this project."""

# Words that stand capitalised beside a name and are not part of it, folded.
NOT_NAMES = frozenset(
    """
    president presidents prime ministers vice premier prime minister foreign defence defense finance interior chancellor
    king queen prince princess pope emperor leader leaders senator governor mayor ambassador secretary general
    mr mrs ms dr prof professor sir lord lady judge captain coach chief director chairman chairwoman
    former acting deputy national federal state government parliament congress senate
    american british israeli indian european canadian australian mexican brazilian iraqi iranian
    syrian palestinian african asian south north west east southern northern western eastern central
    emirati saudi swiss belgian argentine chilean pakistani afghan egyptian nigerian kenyan
    premiere ministre presidente roi reine
    presidente presidenta primer ministro ministra rey reina gobierno
    prasident prasidenten prasidentin bundesprasident ministerprasident bundeskanzler kanzler bundeskanzlerin ministerin konig
    президент премьер министр король
    press live news update updated breaking exclusive opinion analysis video photo photos
    i he she it we you they his her its our their this that these those there here the a an
    """.split()
)

# Words that often begin a sentence, folded: capitalised there, they say nothing.
SENTENCE_STARTERS = frozenset(
    """
    the a an in on at for from with by of to as if but and or so yet after before when while since
    during under over according about both all some many most more no not only what who why how
    where which also then now today yesterday tomorrow however meanwhile earlier later still even
    le la les un une des du de dans en sur au aux a par pour avec selon apres avant depuis lors
    mais et ou donc il elle ils elles on ce cette ces son sa ses leur leurs
    el los las una unos unas del al por para con segun tras desde pero y o su sus este esta
    der die das ein eine einer im am auf mit von zu nach vor seit bei aber und oder er sie es
    il lo gli i un uno una nel nella con da per ma e secondo dopo
    o os as um uma no na nos nas em com segundo apos mas
    в на по с из за о об к у и а но он она они его ее это как что после
    """.split()
)

# Small words inside a name: "Ursula von der Leyen".
NAME_PARTICLES = frozenset(
    "de del della der den di da dos das du la le van von bin ibn al el".split()
)

SCALES = {
    **dict.fromkeys(
        "thousand thousands mille mil tausend тыс тысяч тысячи ألف آلاف".split(), 10**3
    ),
    **dict.fromkeys(
        """million millions mn mln millón millones milhão milhões milione milioni millionen
        млн миллион миллиона миллионов مليون ملايين""".split(),
        10**6,
    ),
    **dict.fromkeys(
        """billion billions bn milliard milliards milliarde milliarden miliardo miliardi
        млрд миллиард миллиарда миллиардов مليار مليارات""".split(),
        10**9,
    ),
    **dict.fromkeys(
        "trillion trillions tn billionen трлн триллион триллионов تريليون".split(), 10**12
    ),
    **dict.fromkeys("万萬만", 10**4),
    **dict.fromkeys("億亿억", 10**8),
    **dict.fromkeys("兆조", 10**12),
}

# How the press writes a country where CLDR has another form.
PLACE_ALIASES: dict[str, dict[str, str]] = {
    "en": {
        "U.S.": "US", "US": "US", "USA": "US", "United States": "US", "UK": "GB", "U.K.": "GB",
        "Britain": "GB", "Great Britain": "GB", "Hong Kong": "HK", "Macau": "MO", "Myanmar": "MM",
        "Burma": "MM", "Turkey": "TR", "Czech Republic": "CZ", "Ivory Coast": "CI", "UAE": "AE",
        "Gaza": "PS", "West Bank": "PS", "DR Congo": "CD", "Democratic Republic of Congo": "CD",
        "Democratic Republic of the Congo": "CD", "Republic of Korea": "KR",
    },
    "fr": {
        "Etats-Unis": "US", "USA": "US", "Grande-Bretagne": "GB", "Hong Kong": "HK",
        "Hongkong": "HK", "Gaza": "PS", "Cisjordanie": "PS", "Birmanie": "MM",
        "République tchèque": "CZ", "RDC": "CD",
    },
    "de": {"USA": "US", "Großbritannien": "GB", "Hongkong": "HK", "Gaza": "PS", "Tschechien": "CZ"},
    "es": {"EE.UU.": "US", "EE. UU.": "US", "EEUU": "US", "Gran Bretaña": "GB", "Gaza": "PS"},
    "it": {"USA": "US", "Stati Uniti": "US", "Gran Bretagna": "GB", "Gaza": "PS"},
    "pt": {"EUA": "US", "Grã-Bretanha": "GB", "Gaza": "PS"},
    "ru": {
        "США": "US", "Великобритания": "GB", "Южная Корея": "KR", "Северная Корея": "KP",
        "КНР": "CN", "КНДР": "KP", "ОАЭ": "AE", "Газа": "PS", "Гонконг": "HK",
    },
    "zh": {"韩国": "KR", "朝鲜": "KP", "南韓": "KR", "北韓": "KP", "香港": "HK", "澳门": "MO",
           "加沙": "PS", "英国": "GB", "阿联酋": "AE", "沙特": "SA"},
    "ja": {"米国": "US", "アメリカ": "US", "英国": "GB", "イギリス": "GB", "香港": "HK",
           "豪州": "AU", "ガザ": "PS", "パレスチナ": "PS", "UAE": "AE"},
    "ko": {"한국": "KR", "남한": "KR", "홍콩": "HK", "가자": "PS", "팔레스타인": "PS", "UAE": "AE"},
    "ar": {"أمريكا": "US", "أميركا": "US", "غزة": "PS", "هونغ كونغ": "HK", "الإمارات": "AE"},
}  # fmt: skip

# Country names that mean something else too often to be trusted alone.
AMBIGUOUS_PLACES: dict[str, frozenset[str]] = {
    "en": frozenset({"Georgia", "Jordan", "Jersey", "Chad", "Guernsey", "Réunion"}),
    "fr": frozenset({"La Réunion", "Maurice", "Jersey"}),
    "es": frozenset({"Georgia", "Jersey"}),
    "it": frozenset({"Georgia", "Jersey"}),
    "ru": frozenset({"Того", "Чад", "Мали", "Джерси"}),
    "ko": frozenset({"수단", "오만", "가나", "말리", "차드"}),
    "ar": frozenset({"مالي", "عمان", "عُمان", "تشاد", "جيرسي"}),
    "zh": frozenset({"马里", "多哥", "乍得"}),
}

# A country's name inside a longer name of something else.
NOT_PLACES: dict[str, tuple[str, ...]] = {
    "en": (
        "New Mexico",
        "Gulf of Mexico",
        "New Jersey",
        "New England",
        "US Open",
        "South China Sea",
    ),
    "fr": ("Nouveau-Mexique", "golfe du Mexique", "mer de Chine"),
    "zh": ("中国海", "日本海", "印度洋", "墨西哥湾"),
    "ja": ("日本海", "インド洋", "メキシコ湾"),
    "ko": ("인도적", "인도주의", "인도양", "멕시코만"),
}

# Titles that follow a name in Korean, Japanese and Chinese and so tell that it is one.
KOREAN_TITLES = (
    "대통령 국가주석 주석 총리 장관 의원 대표 회장 감독 선수 교수 후보 의장 총장 시장".split()
)
JAPANESE_TITLES = "大統領 首相 総理 国家主席 主席 外相 防衛相 知事 市長 氏 さん 選手 監督 会長 社長 容疑者".split()
KOREAN_SURNAMES = (
    "김이박최정강조윤장임한오서권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄"
)
NOT_ASIAN_NAMES = frozenset(
    "전직 현직 신임 전임 한국 조선 서울 정부 이번 이날 한미 양국 남북 각국 国家 同国 両国 政府".split()
)
