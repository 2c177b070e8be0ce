#!/usr/bin/env python3
"""Turn marked articles into texts and gold files in the form of the tables that `evaluate` reads. Standard library only.

  mark.py FOLDER        FOLDER/marked/*.marked -> FOLDER/*.txt, FOLDER/gold/*.tsv

A line is `LABEL text`: F, A, E, M, with `/F` and the like for a defensible second label, or `-` for what is no sentence
(a date stamp, a dateline). `LABEL>` joins the line to the one before it with a blank; an empty line stays empty.
Inside, `{tag attribute:text}` marks a span, spans nest:
  P L F O M G    a name: person, place, facility, organisation, medium, group; with N before it a description (NO, NG)
  T iso|alt      a time (clock times with a full stop, 03.12); TV a vague one, TS a stamp
  Q value        a quantity, with < > ~ before the value; QV, QO, QU: vague, ordinal, universal; QZ none
  LL EV HE EX CA GL DE   loaded language; a following - says that it is weak
  C              a cue
  A chain        content of an attribution, links by ` > `, `*` before an anonymous one; AD direct; A? and AD? optional
"""
import os, re, sys

NAMES = dict(P='PERSON', L='PLACE', F='FACILITY', O='ORG', M='MEDIA', G='GROUP')
LOADED = dict(LL='LOADED_LABEL', EV='EVALUATION', HE='HEDGE_OR_DISTANCE', EX='EXHORTATION', CA='CAUSAL_SPECULATION',
              GL='GLORIFICATION', DE='DELEGITIMISATION')
LABELS = dict(F='FACTUAL', A='ATTRIBUTED', E='EDITORIAL', M='MIXED')
HEADS = {
    'sentences': 'article start end label note alt sentence_id',
    'loaded': 'article start end surface kind inside_attribution strength note',
    'attributions': 'article content_start content_end cue chain anonymous speech chain_local chain_ids optional note attribution_id',
    'times': 'article start end surface iso kind alt note',
    'quantities': 'article start end surface value comparator counted kind note',
    'mentions': 'article start end surface id type mention alt_id note',
}


def unmark(source, where):
    """The text without marks, and its spans (start, end, tag, attribute)."""
    out, open_, spans, i = [], [], [], 0
    while i < len(source):
        c = source[i]
        if c == '{':
            j = source.index(':', i)
            tag, _, attribute = source[i + 1:j].partition(' ')
            assert re.fullmatch(r'N?[PLFOMG]|T[VS]?|Q[VOUZ]?|(LL|EV|HE|EX|CA|GL|DE)-?|C|AD?\??', tag), f'{where}: {tag!r}'
            open_.append((len(out), tag, attribute.strip()))
            i = j + 1
        elif c == '}':
            start, tag, attribute = open_.pop()
            spans.append((start, len(out), tag, attribute))
            i += 1
        else:
            assert ord(c) < 0x10000, where
            out.append(c)
            i += 1
    assert not open_, f'{where}: {source}'
    return ''.join(out), spans


def kind_of(iso):
    if iso.startswith('P'):
        return 'DURATION'
    if '/' in iso:
        return 'INTERVAL'
    return {4: 'YEAR', 7: 'MONTH'}.get(len(iso), 'DAY')


def main(folder):
    rows = {k: [] for k in HEADS}
    for name in sorted(os.listdir(os.path.join(folder, 'marked'))):
        article, text, spans, sentences = name[:3], '', [], []
        with open(os.path.join(folder, 'marked', name), encoding='utf-8') as f:
            lines = f.read().rstrip('\n').split('\n')
        for n, line in enumerate(lines):
            where = f'{name}:{n + 1}'
            if not line:
                text += '\n'
                continue
            head, _, body = line.partition(' ')
            assert re.fullmatch(r'(-|[FAEM](/[FAEM])?)>?', head), f'{where}: {head!r}'
            if text:
                text += ' ' if head.endswith('>') else '\n'
            plain, found = unmark(body, where)
            at = len(text)
            spans += [(s + at, e + at, t, a, n) for s, e, t, a in found]
            if head[0] != '-':
                label, _, alt = head.rstrip('>').partition('/')
                sentences.append((at, at + len(plain), LABELS[label], LABELS.get(alt, '-'), n))
            text += plain
        with open(os.path.join(folder, name.replace('.marked', '.txt')), 'w', encoding='utf-8') as f:
            f.write(text)
        for i, (s, e, label, alt, n) in enumerate(sentences):
            assert text[s:e] == text[s:e].strip(), f'{name}: {text[s:e]}'
            rows['sentences'].append((article, s, e, label, '-', alt, f'{article}-s{i + 1:02}'))
        contents = [(s, e) for s, e, t, a, n in spans if t[0] == 'A']
        count = 0
        for s, e, t, a, n in sorted(spans, key=lambda x: (x[0], -x[1])):
            surface = text[s:e]
            assert surface and surface == surface.strip(), f'{name}: {surface!r}'
            if t.lstrip('N') in NAMES:
                rows['mentions'].append((article, s, e, surface, '-', NAMES[t[-1]], 'NOMINAL' if t[0] == 'N' and len(t) > 1 else 'NAME', '-', '-'))
            elif t.rstrip('-') in LOADED:
                inside = 'yes' if any(x <= s and e <= y for x, y in contents) else 'no'
                rows['loaded'].append((article, s, e, surface, LOADED[t.rstrip('-')], inside, 'weak' if t.endswith('-') else 'strong', '-'))
            elif t[0] == 'T':
                iso, _, alt = re.sub(r'(T\d\d)\.', r'\1:', a).partition('|')
                kind = {'TV': 'VAGUE', 'TS': 'STAMP'}.get(t) or kind_of(iso)
                rows['times'].append((article, s, e, surface, iso or '-', kind, alt or '-', '-'))
            elif t[0] == 'Q':
                comparator = a[0] if a[:1] in ('<', '>', '~') else '~' if t == 'QV' else '='
                kind = dict(Q='CARDINAL', QV='VAGUE', QO='ORDINAL', QU='UNIVERSAL', QZ='ZERO')[t]
                kind = 'PERCENT' if a.endswith('%') and t == 'Q' else kind
                rows['quantities'].append((article, s, e, surface, a.lstrip('<>~') or 'NA', comparator, '-', kind, '-'))
            elif t[0] == 'A':
                count += 1
                cue = ' | '.join(text[x:y] for x, y, u, _, m in sorted(spans) if u == 'C' and m == n) or '-'
                chain = ' > '.join(x.strip().lstrip('*') for x in a.split('>'))
                rows['attributions'].append((article, s, e, cue, chain, 'yes' if '*' in a else 'no', 'DIRECT' if t[1:2] == 'D' else 'INDIRECT',
                                             '-', '-', 'yes' if t.endswith('?') else 'no', '-', f'{article}-a{count:02}'))
    os.makedirs(os.path.join(folder, 'gold'), exist_ok=True)
    for k, head in HEADS.items():
        with open(os.path.join(folder, 'gold', k + '.tsv'), 'w', encoding='utf-8') as f:
            for row in [head.split()] + rows[k]:
                f.write('\t'.join(map(str, row)) + '\n')
    print({k: len(v) for k, v in rows.items()})


main(sys.argv[1])
