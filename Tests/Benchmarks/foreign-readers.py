#!/usr/bin/env python3
"""Reads exports with programs that others wrote, and compares every value with what went in.

usage: foreign-readers.py PROGRAM BENCHMARKS

Give the paths of the built `tap-trainer` and `benchmarks`. Needs `pip install csvkit duckdb pandas`, and
LibreOffice Calc (Debian: libreoffice-calc). The values below go into a ledger and come out through each
export; csvkit, DuckDB, pandas and LibreOffice read them; a `\\u{...}` is then taken back as the data
dictionary says, and what is not equal is printed. LibreOffice opens the safe export and the workbook
also as a person would, and nothing in them may have become a formula; a file that is not safe shows that
this would be seen. Ends with 1 where something differs.
"""

import csv
import json
import os
import re
import subprocess
import sys
import tempfile

VALUES = [
    "", " ", "  padded  ", "Smith, Jr., John", 'Dwayne "The Rock" J.', '"', '""', "'", "'=1+1",
    "a\nb", "a\r\nb", "a\rb", "\n", "\ttab", "a\tb", "\0", "a\0b", "\x1b[31mred", "\u0085", "\u2028", "\ufeff",
    "a\ufeffb", "000417", "12345678901234567890", "3-1", "MAR1", "1:30", "1E5", "TRUE", "NA", "NULL", "None", "nan",
    "1,5", "1.50", "2026-11-22", "=1+1", "=HYPERLINK(\"http://e.example/?\"&A1,\"x\")", "+1 555 0100", "-", "-1+1",
    "@SUM(1,1)", "@home", "\uff1d1+1", "\uff0b1", "x\";=1+1", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "a;b", ";",
    ";\u0301", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "Jose\u0301", "Jos\u00e9", "a\u00a0b", "\u0639\u0631\u0628\u064a",
    "\u05e2\u05d1\u05e8\u05d9\u05ea abc", "a\u202eb", "\ufffd(", "\\", "\\n", "\\u{41}", "\\u{", "C:\\users", '{"a":1}',
    "`x`", "%s%n", "\u5b57", "x" * 30_000, ",".join("abc" * 500), "<b>&amp;</b>",
]
TEXTS = ["staff_id", "name", "email", "site", "season", "policy_version", "attested_name", "certificate"]


def meant(form):
    """Takes back what the data dictionary says of texts."""
    return re.sub(
        r"\\u\{([0-9a-f]*)\}", lambda found: chr(int(found[1], 16)) if found[1] else "", form)


def restored(row):
    """Takes back what the column `escaped` says."""
    escaped = (row.get("escaped") or "").split(";")
    return {name: text[1:] if name in escaped else text for name, text in row.items()}


def read_csv(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def csvkit(path, work):
    out = subprocess.run(
        ["csvjson", "--no-inference", "--blanks", "--maxfieldsize", "1000000", path],
        check=True, capture_output=True).stdout
    return json.loads(out)


def duckdb(path, work):
    import duckdb

    found = duckdb.sql(
        f"from read_csv('{path}', header=true, all_varchar=true, delim=',', quote='\"', escape='\"', nullstr='no null')")
    return [dict(zip(found.columns, row)) for row in found.fetchall()]


def pandas(path, work):
    import pandas

    return pandas.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig").to_dict("records")


def office(path, work, kind, *options):
    """Converts with LibreOffice, and returns the path of what came."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", *options,
         "--convert-to", kind, "--outdir", f"{work}/office", path],
        check=True, capture_output=True, timeout=300)
    stem = os.path.splitext(os.path.basename(path))[0]
    return f"{work}/office/{stem}.{kind.split(':')[0]}"


# Comma, double quote, UTF-8, first line, formats of columns, language of the machine, quoted is text. The
# export for machines has to be opened with columns of text; the safe one needs nothing of the kind.
IN = {
    "plain.csv": "CSV:44,34,76,1," + "/".join(f"{number}/2" for number in range(1, 40)) + ",0,true,false",
    "safe.csv": "CSV:44,34,76,1,,0,true,false",
}
OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"


def libreoffice(path, work):
    filter = IN.get(os.path.basename(path))
    options = [f"--infilter={filter}"] if filter else []
    return read_csv(office(path, work, OUT, *options))


def formulas(path, work, *options):
    """Returns the formulas that LibreOffice sees in a file that a person opens."""
    with open(office(path, work, "fods", *options), encoding="utf-8") as file:
        return re.findall(r'table:formula="([^"]*)"', file.read())


def differences(name, rows):
    wrong = []
    if len(rows) != len(VALUES):
        wrong.append(f"{len(rows)} rows instead of {len(VALUES)}")
    for value, row in zip(VALUES, rows):
        row = restored(row)
        wrong += [
            f"{column}: {value[:40]!r} came back as {row[column]!r:.60}"
            for column in TEXTS if meant(row[column] or "") != value
        ]
        roles = [meant(part) for part in row["roles"].split(";")]
        if roles != [value, "coach"]:
            wrong.append(f"roles: {value[:40]!r} came back as {row['roles']!r:.60}")
    print(f"{name:28} {len(VALUES)} values, {len(wrong)} differ", *wrong[:20], sep="\n    " if wrong else " ")
    return bool(wrong)


def json_differences(path):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    wrong = [v for v, row in zip(VALUES, rows, strict=True)
             if any(row[name] != v for name in TEXTS) or row["roles"] != [v, "coach"]]
    print(f"{'python json: jsonl':28} {len(VALUES)} values, {len(wrong)} differ")
    return bool(wrong)


def main(program, benchmarks):
    with tempfile.TemporaryDirectory() as work:
        with open(f"{work}/values.json", "w", encoding="utf-8") as file:
            json.dump(VALUES, file)
        subprocess.run([benchmarks, "values", f"{work}/values.json", f"{work}/records"], check=True)
        names = {"csv": "plain.csv", "excel-csv": "safe.csv", "jsonl": "rows.jsonl", "xlsx": "book.xlsx"}
        for form, name in names.items():
            subprocess.run(
                [program, "records", "export", "--format", form, "--output", f"{work}/{name}",
                 "--records", f"{work}/records"], check=True)
        wrong = json_differences(f"{work}/rows.jsonl")
        for reader in (csvkit, duckdb, pandas, libreoffice):
            for name in ("plain.csv", "safe.csv"):
                wrong |= differences(f"{reader.__name__}: {name}", reader(f"{work}/{name}", work))
        wrong |= differences("libreoffice: book.xlsx", libreoffice(f"{work}/book.xlsx", work))
        # As a person opens it who clicks on, every cell being looked at for what it could be.
        eager = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true"
        for name, options in (("safe.csv", [eager]), ("book.xlsx", [])):
            found = formulas(f"{work}/{name}", work, *options)
            print(f"{'formulas in ' + name:28} {len(found)}", *found[:5])
            wrong |= bool(found)
        control = formulas(f"{work}/plain.csv", work, eager)
        print(f"{'formulas in plain.csv':28} {len(control)} (there must be some, or nothing was shown)")
        raise SystemExit(1 if wrong or not control else 0)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
