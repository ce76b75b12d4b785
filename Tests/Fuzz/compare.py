#!/usr/bin/env python3
"""Reads tables with houkan and with Python's own csv and codecs, and tells where they differ.

    compare.py HOUKAN-DEV [SEED [COUNT [CORPUS…]]]

COUNT tables are made up from SEED; a CORPUS is a folder of inputs that the fuzzer has found for the targets `table`
(four bytes of choices before the table) or `encoding` (one byte). Compared is what both accept: Python refuses text
behind a closing quote and quotes that are never closed, which houkan repairs and reports.
"""

import csv
import io
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

CODECS = {
    "UTF-8": "utf-8",
    "UTF-8 with BOM": "utf-8-sig",
    "CP932": "cp932",
    "UTF-16LE": "utf-16",
    "UTF-16BE": "utf-16",
}
# Bytes that Windows keeps for itself: Python reads 80, A0, FD, FE and FF as characters, houkan as broken.
UNDEFINED = set("\x80\xa0\uf8f0\uf8f1\uf8f2\uf8f3")
PIECES = ["", "a", " b ", "0190016", "山田", "髙①㈱", "ﾊﾝｶｸ", "ソ表", "～－", "𠮷", "é", "\0", "\f", "'=1", "\u3000"]
PIECES += ["sep=", "x,y", 'q"r', "line\nbreak", "cr\r\nlf", "cr\ralone", "tab\tx", '"', '""', ",", "\n"]


def made_up(chance):
    """A table as some program might write it, and its delimiter."""
    delimiter = chance.choice(",\t;")
    text = ""
    for _ in range(chance.randint(0, 6)):
        cells = []
        for _ in range(chance.randint(1, 5)):
            piece = "".join(chance.choices(PIECES, k=chance.choice([0, 1, 1, 1, 2])))
            if any(sign in piece for sign in '"\r\n' + delimiter) and chance.random() < 0.9 or chance.random() < 0.2:
                piece = '"' + piece.replace('"', '""') + '"'
            cells.append(piece)
        text += delimiter.join(cells) + chance.choice(["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", ""])
    codec = chance.choice(["utf-8", "utf-8-sig", "cp932", "utf-16-le", "utf-16-be"])
    data = text.encode(codec, errors="ignore")
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(codec, b"")
    return mark + data, delimiter


def found(folder):
    """The tables among the fuzzer's inputs."""
    for path in sorted(pathlib.Path(folder).iterdir()):
        data = path.read_bytes()
        if path.parent.name == "table":
            yield data[4:], ",\t;"[data[0] % 3] if data else ","
        else:
            yield data[1:], ","


def encoding(data):
    """What the contract says of the encoding."""
    for mark, name in [(b"\xef\xbb\xbf", "UTF-8 with BOM"), (b"\xff\xfe", "UTF-16LE"), (b"\xfe\xff", "UTF-16BE")]:
        if data.startswith(mark):
            return name
    try:
        data.decode("utf-8")
        return "UTF-8"
    except UnicodeDecodeError:
        return "CP932"


def python_rows(text, delimiter):
    """Python's rows, or None where it refuses the text; a first line that names the delimiter is none, as in Excel."""
    # Of ="0090015" in a cell without quotes houkan reads what a spreadsheet shows.
    if re.search(r'(?:\A|[\r\n%s])="' % delimiter, text):
        return None
    text = re.sub(r'\A(?:(?i:sep)=[,\t]|"(?i:sep)=[,\t]")(?:\r\n|\r|\n|\Z)', "", text)
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        return [row for row in rows if row]
    except csv.Error:
        return None


def main():
    dev = sys.argv[1]
    seed, count = (int(number) for number in (sys.argv[2:4] + ["1", "2000"][len(sys.argv[2:4]):]))
    chance = random.Random(seed)
    tables = [made_up(chance) for _ in range(count)]
    for folder in sys.argv[4:]:
        tables += found(folder)
    compared, decoded, differences = 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number, (data, delimiter) in enumerate(tables):
            ending = {",": "csv", "\t": "tsv", ";": "ssv"}[delimiter]
            pathlib.Path(folder, f"{number:08}.{ending}").write_bytes(data)
        output = subprocess.run([dev, "cells", folder], check=True, stdout=subprocess.PIPE).stdout
    # Not splitlines: a cell may hold what Python takes for the end of a line.
    for line, (data, delimiter) in zip(output.split(b"\n"), tables, strict=False):
        read = json.loads(line)
        expected = encoding(data)
        reason = None
        if read["encoding"] != expected:
            reason = f"{read['encoding']}, and not {expected}"
        else:
            try:
                text = data.decode(CODECS[expected])
            except UnicodeDecodeError:
                if not read["isReported"] and expected == "CP932" and read["cells"]:
                    reason = "bytes that are no text, not reported"
                text = None
            if text is not None and not (expected == "CP932" and UNDEFINED & set(text)):
                decoded += 1
                rows = python_rows(text, delimiter)
                if rows is not None:
                    compared += 1
                    if rows != read["cells"]:
                        reason = f"{read['cells']}, and not {rows}"
        if reason:
            differences += 1
            print(f"{data!r} (delimiter {delimiter!r}): {reason}")
    print(f"{len(tables)} tables, {decoded} decoded, {compared} compared cell by cell, {differences} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
