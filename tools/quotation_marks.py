#!/usr/bin/env python3
"""Prints src/lang/data/quotation_marks.txt: which marks CLDR's locales put around quotations.

    npm pack cldr-misc-full@48.2.0 && tar xzf cldr-misc-full-48.2.0.tgz
    python3 tools/quotation_marks.py package > src/lang/data/quotation_marks.txt

A locale is left out where its marks are those of its tag without the last part, or, for a language alone, those of the root.
"""

import json
import pathlib
import sys

package = pathlib.Path(sys.argv[1])
version = json.loads((package / "package.json").read_text())["version"]
ROOT = "“” ‘’"

marks = {}
for folder in (package / "main").iterdir():
    found = json.loads((folder / "delimiters.json").read_text())["main"][folder.name]["delimiters"]
    four = [found[key] for key in ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")]
    assert all(len(mark) == 1 for mark in four), folder.name
    marks[folder.name] = "{}{} {}{}".format(*four)
assert marks["und"] == ROOT if "und" in marks else True


def inherited(tag):
    shorter = tag.rpartition("-")[0]
    return (marks.get(shorter) or inherited(shorter)) if shorter else ROOT


lines = {}
for tag in sorted(marks):
    if tag != "und" and marks[tag] != inherited(tag):
        lines.setdefault(marks[tag], []).append(tag)
print(f"# The quotation marks of CLDR {version}: outer pair, inner pair, locales. © 1991-2026 Unicode, Inc.; Unicode-3.0, see LICENSE.")
print("# Made by tools/quotation_marks.py; a change by hand would be lost.")
for four, tags in sorted(lines.items()):
    print(f"{four}: {' '.join(tags)}")
