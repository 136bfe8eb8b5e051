"""Reads press releases with communique on every machine of a Spark cluster.

    spark-submit extract.py texts.jsonl answers/

Each line of the input is {"id", "text", "published"?}; each line of the output answers the line in the same place:
{"id", "record", "problems"}, with "record": null where there is none.
"""
import argparse
import json
from collections import Counter

from pyspark.sql import SparkSession


def summarise(answers):
    """Counts one part of the answers; parts are added up by Counter itself."""
    counts = Counter()
    for line in answers:
        answer = json.loads(line)
        counts["answers"] += 1
        if answer["record"] is not None:
            counts["records"] += 1
            counts["agreements"] += len(answer["record"]["agreements"])
        for problem in answer["problems"]:
            if problem["level"] == "error":
                counts[problem["code"]] += 1
    yield counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", help="JSON Lines: a file, a folder or a pattern, wherever Spark can read")
    parser.add_argument("out", help="a folder that does not exist yet")
    parser.add_argument("--command", default="communique extract --filter", help="how the filter is called")
    parser.add_argument("--partitions", type=int, default=None, help="parts to cut the input into, at least")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("communique").getOrCreate()
    lines = spark.sparkContext.textFile(options.texts, options.partitions)
    # One process a part; a process that fails makes Spark read its part again elsewhere.
    answers = lines.pipe(options.command, checkCode=True)
    answers.saveAsTextFile(options.out)

    written = spark.sparkContext.textFile(options.out)
    totals = written.mapPartitions(summarise).fold(Counter(), lambda a, b: a + b)
    for name, count in sorted(totals.items()):
        print(f"{name}\t{count}")
    spark.stop()


if __name__ == "__main__":
    main()
