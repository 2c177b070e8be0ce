#!/usr/bin/env python3
"""Measures one-to-one alignment of two shuffled halves in which a fifth of the lines has no partner.

    one_to_one.py MUQABALA.jar TABLE.tsv... --from ar --to fa

The tables have columns named after the two languages. Of their lines, in an order drawn with a fixed seed, up to 800 go to
both halves and up to 200 more to each half alone, in this proportion; both halves are shuffled. Prints precision over the
pairs found and recall over the pairs there are.
"""
import argparse
import csv
import random
import subprocess
import tempfile
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("jar")
parser.add_argument("tables", nargs="+")
parser.add_argument("--from", dest="source", required=True)
parser.add_argument("--to", dest="target", required=True)
options = parser.parse_args()

rows = []
for table in options.tables:
    with open(table, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.append((row[options.source], row[options.target]))
draw = random.Random(20)
draw.shuffle(rows)
alone = min(200, len(rows) // 6)
both = rows[: 4 * alone]
source = [(i, row[0]) for i, row in enumerate(both)] + [(-1, row[0]) for row in rows[4 * alone : 5 * alone]]
target = [(i, row[1]) for i, row in enumerate(both)] + [(-2, row[1]) for row in rows[5 * alone : 6 * alone]]
draw.shuffle(source)
draw.shuffle(target)
with tempfile.TemporaryDirectory() as folder:
    paths = [Path(folder, "source.txt"), Path(folder, "target.txt")]
    for path, lines in zip(paths, (source, target)):
        path.write_text("".join(line + "\n" for _, line in lines), encoding="utf-8")
    command = ["java", "-Xmx2g", "-jar", options.jar, "align", *map(str, paths)]
    command += ["--from", options.source, "--to", options.target, "--one-to-one"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
pairs = [line.split("\t") for line in out.splitlines()[1:]]
right = sum(source[int(s) - 1][0] == target[int(t) - 1][0] for s, t, _ in pairs)
print(f"precision {right / len(pairs):.4f}, recall {right / len(both):.4f} ({len(source)} by {len(target)} lines)")
