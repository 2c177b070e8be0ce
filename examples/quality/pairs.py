#!/usr/bin/env python3
"""Scores what `muqabala relate` printed for labelled pairs, beside two baselines. Standard library only.

  pairs.py OUT.tsv GOLD TRAIN --a COLUMN --b COLUMN --label COLUMN

Relations count as labels: EQUIVALENT and REFINES support (agree, e), CONFLICT contradicts (disagree, c), all others do
neither (other, n). The baselines know TRAIN only: the commonest label, and the share of b's words that stand in a, with
the two thresholds and the order of the labels that are best on TRAIN. Prints macro-F1 of each; the interval is from 500
bootstrap samples, 95 %. Rows that were refused count as neither.
"""
import argparse
import csv
import itertools
import random

STANDS = 'scn'
LABELS = {'agree': 's', 'e': 's', 'entailment': 's', 'equivalent': 's', 'refines': 's',
          'disagree': 'c', 'c': 'c', 'contradiction': 'c', 'conflict': 'c'}


def stand(label):
    return LABELS.get(label.strip().lower(), 'n')


def table(path):
    """Cells between tabs without quotation, or between commas, as the command line reads them."""
    with open(path, encoding='utf-8', newline='') as lines:
        header = lines.readline()
        lines.seek(0)
        tabs = '\t' in header
        reader = csv.DictReader(lines, delimiter='\t' if tabs else ',',
                                quoting=csv.QUOTE_NONE if tabs else csv.QUOTE_MINIMAL)
        return list(reader)


def scores(gold, found):
    result = []
    for k in STANDS:
        right = sum(1 for g, f in zip(gold, found) if g == f == k)
        said = gold.count(k) + found.count(k)
        result.append(2 * right / said if said else 0)
    return result


def macro(gold, found):
    return sum(scores(gold, found)) / len(STANDS)


def overlap(first, second):
    words = [w.strip('.,;:!?،؛؟«»"()') for w in second.split()]
    there = {w.strip('.,;:!?،؛؟«»"()') for w in first.split()}
    return sum(w in there for w in words) / max(1, len(words))


def cut(values, low, high, order):
    return [order[0] if v < low else order[1] if v < high else order[2] for v in values]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('out')
    parser.add_argument('gold')
    parser.add_argument('train')
    for name in ('--a', '--b', '--label'):
        parser.add_argument(name, required=True)
    a = parser.parse_args()
    gold = table(a.gold)
    train = table(a.train)
    wanted = [stand(r[a.label] or '') for r in gold]
    relations = {r['id']: stand(r['relation']) for r in table(a.out)}
    found = [relations.get(str(i + 1), 'n') for i in range(len(gold))]

    known = [stand(r[a.label] or '') for r in train]
    common = max(STANDS, key=known.count)
    values = [overlap(r[a.a] or '', r[a.b] or '') for r in train]
    steps = [i / 20 for i in range(1, 20)]
    best = max(((macro(known, cut(values, low, high, order)), low, high, order)
                for low, high in itertools.combinations(steps, 2)
                for order in map(''.join, itertools.permutations(STANDS))))
    shared = cut([overlap(r[a.a] or '', r[a.b] or '') for r in gold], *best[1:])

    chance = random.Random(7)
    n = len(gold)
    samples = []
    for _ in range(500):
        rows = [chance.randrange(n) for _ in range(n)]
        samples.append(macro([wanted[i] for i in rows], [found[i] for i in rows]))
    samples.sort()
    each = ', '.join(f'{name} {score:.3f}' for name, score in
                     zip(('supports', 'contradicts', 'neither'), scores(wanted, found)))
    print(f'{macro(wanted, found):.3f} [{samples[12]:.3f}, {samples[487]:.3f}] over {n}; {each}; '
          f'majority {macro(wanted, [common] * n):.3f}, word overlap {macro(wanted, shared):.3f}')


if __name__ == '__main__':
    main()
