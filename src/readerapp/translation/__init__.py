"""Translation on this computer: texts from one language to another, and what to doubt of them.

- `translate`: the job of the worker; `engine` behind a protocol
- `sentences`, and of them `pieces` that the engine bears; `casing`: capitals that mean nothing;
  `quotations`: marks that it would drop
- `marks`: marked stretches found again; `numbers`, `names`: compared

What is particular to languages is data in resources/translation.
May import: domain, resources, text; fxtranslate (in `engine`) and sentencex, when asked for.
Promises: any string is good input; nothing is looked up on the network; a text is translated whole
or says why not; models are used only when their files are whole. For a worker process only: the
engine keeps the interpreter's lock, panics, and can work for minutes.
"""

from readerapp.translation.numbers import number_doubts
from readerapp.translation.translate import translate, translate_text

__all__ = ["number_doubts", "translate", "translate_text"]
