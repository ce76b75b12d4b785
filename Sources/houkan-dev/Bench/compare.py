"""The checks of station codes over a folder of exports, as a DuckDB script: for comparison with `houkan check`.

usage: compare.py FOLDER

Prints a line "check count" for each, and DuckDB's version. Needs `pip install duckdb`.
"""

import sys

import duckdb

WEST = [16, 17, 18, *range(21, 48)]


def check_digit() -> str:
    """The expression for the last digit that prefecture, 6 and six digits ask for (weights 2, 1, 2, ... from the right)."""
    digits = [f"ascii(substr(whole, {place}, 1)) - 48" for place in range(1, 10)]
    terms = [
        f"(CASE WHEN {digit} > 4 THEN 2 * ({digit}) - 9 ELSE 2 * ({digit}) END)" if place % 2 == 0 else f"({digit})"
        for place, digit in enumerate(digits)
    ]
    return f"(10 - ({' + '.join(terms)}) % 10) % 10"


QUERY = f"""
WITH cells AS (
  SELECT trim("都道府県コード") AS prefecture, trim("ステーションコード") AS code
  FROM read_csv($exports, header = true, all_varchar = true, delim = ',', quote = '"')
), rows AS (
  SELECT prefecture, code,
    try_cast(prefecture AS INTEGER) IN {tuple(WEST)} AS is_west,
    regexp_full_match(code, '[0-9]{{7}}') AS is_seven,
    prefecture || '6' || code AS whole
  FROM cells
), repeated AS (
  SELECT count(*) - 1 AS more FROM rows WHERE is_west AND is_seven GROUP BY prefecture, code HAVING count(*) > 1
)
SELECT
  count(*) FILTER (WHERE NOT is_west AND try_cast(prefecture AS INTEGER) BETWEEN 1 AND 47),
  count(*) FILTER (WHERE regexp_full_match(code, '[0-9]+') AND NOT is_seven),
  count(*) FILTER (WHERE is_west AND is_seven AND ascii(right(code, 1)) - 48 <> {check_digit()}),
  (SELECT coalesce(sum(more), 0) FROM repeated)
FROM rows
"""


def main() -> None:
    """Counts, and prints the counts."""
    if len(sys.argv) != 2:
        sys.exit("usage: compare.py FOLDER")
    counts = duckdb.execute(QUERY, {"exports": sys.argv[1] + "/*.csv"}).fetchone()
    for name, count in zip(["outside-west", "not-seven-digits", "check-digit", "repeated"], counts):
        print(name, int(count))
    print("duckdb", duckdb.__version__)


main()
