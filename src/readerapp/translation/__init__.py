"""Translation on this computer: texts from one language to another, and what to doubt of them.

- `translate`: the job of the worker, with the engine behind a protocol, marked stretches found
  again, and capitals that mean nothing
- `pieces` of sentences, that the engine bears; `doubts`: numbers, names and negations, compared

What is particular to languages is data in resources/translation.
May import: domain, resources, text; fxtranslate and sentencex, when asked for.
Promises: any string is good input; nothing is looked up on the network; a text is translated whole
or says why not; models are used only when their files are whole. For a worker process only: the
engine keeps the interpreter's lock, panics, and can work for minutes.
"""
