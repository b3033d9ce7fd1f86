"""Weights of the front page, each with what it does; docs/technotes/front-page.md measures them."""

FOREIGN = 0.25  # that all papers in languages which the reader does not read come near to
LANGUAGE = 0.25  # for each language beyond the first
LANGUAGES = 4  # beyond which more of them do not count
FEWEST_PAPERS = 3  # a language of fewer papers counts as one of so many
HALF_LIFE = 12.0  # hours, at least; else half of the time of the edition
UNDATED = 0.5  # instead of the decay, where no report has a date: as old as one half-life
NOTHING_NEW = 0.3  # only copies came since the edition before
FOLLOWED = 1.0
STARRED = 0.5
IMPORTANT = 0.3
LESS_WANTED = -1.0

LEAD_TEXTS = 2  # of their own, and papers, that a lead needs
LEAD_SURE = 0.7  # mean probability that its reports tell of one event; above, wide ones fall out
HEADLINES_OF_ONE_PAPER = 3  # on top
LINKED = 0.4  # mean probability from which two stories stand beside each other
SEEN = 0.15  # probability of a pair from which on it counts in that mean

STORIES = 12  # on top, unless the reader says otherwise
WIDE = 3  # sources from which on a story has a card, and is no line beside another one
MORE = 24  # stories of so many that come below those on top
SECONDS = 4  # stories after the lead that are shown larger
MOVED_ON = 8
IN_A_FOLDER = 5
IN_FOLDERS = 30
ONLY_HERE = 12
BESIDE = 6  # lines of a card
KEPT = 14  # editions
PICTURE_WIDTH = 600  # pixels, at least
RARE = 30  # articles in 30 days; papers that write more are all the same
