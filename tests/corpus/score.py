#!/usr/bin/env python3
"""Scores `leaflets check` on the kept corpus in this folder, or with --lint checks the corpus itself.

    python3 tests/corpus/score.py target/release/leaflets
    python3 tests/corpus/score.py --lint

Only the public command line is used: `check --content DIR --source en --json`, and with `--fix`. README.md tells the format.
"""

import argparse
import difflib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

CORPUS = Path(__file__).resolve().parent
GROUPS = ("broken", "right", "unusual")
KINDS = ("syntax", "files", "completeness", "references", "plurals", "figures", "markup", "language", "typography")
KEYS = {
    "broken": ({"defect", "kind", "locales", "file", "lines", "serious"}, {"manifest", "fixable", "whole", "also", "generate"}),
    "right": ({"why", "locales"}, {"manifest"}),
    "unusual": ({"why", "locales"}, {"manifest"}),
}
FOUND_AT_LEAST = 0.95
SECONDS = 30


class Case:
    def __init__(self, folder):
        self.folder = folder
        self.group = folder.parent.name
        self.name = f"{self.group}/{folder.name}"
        self.expect = tomllib.loads((folder / "expect.toml").read_text(encoding="utf-8"))

    def files(self):
        """The files that are laid over the base, by their path in the content folder."""
        for path in sorted(self.folder.rglob("*")):
            below = path.relative_to(self.folder)
            if path.is_file() and below != Path("expect.toml") and not below.parts[0].startswith("fixed"):
                yield below.as_posix(), path

    def fixed(self):
        """The accepted results of `--fix` for the named file."""
        return [path.read_bytes() for path in sorted(self.folder.glob(f"fixed*/{self.expect['file']}"))]

    def base(self):
        return CORPUS / ("base-manifest" if self.expect.get("manifest") else "base")

    def compose(self, target, pages):
        """Lays the base's English and the named locales into `target`, then the case's files over them."""
        base = self.base()
        for locale in ["en", *(locale for locale in self.expect["locales"] if locale != "en")]:
            if (base / locale).is_dir():
                shutil.copytree(base / locale, target / locale)
            if self.expect.get("manifest"):
                (target / locale).mkdir(exist_ok=True)
                shutil.copy(pages / locale / "page.ftl", target / locale)
        for path in base.iterdir():
            if path.is_file():
                shutil.copy(path, target)
        for below, path in self.files():
            if below.endswith(".deleted"):
                (target / below.removesuffix(".deleted")).unlink()
            else:
                (target / below).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target / below)
        for extra in self.expect.get("generate", []):
            part = lambda key: extra.get(key, "")
            text = part("before") + part("open") * extra["times"] + part("inside") + part("close") * extra["times"] + part("after")
            with (target / extra["file"]).open("ab") as file:
                file.write(text.encode())

    def places(self):
        return [(self.expect["file"], self.expect["lines"]), *((also["file"], also["lines"]) for also in self.expect.get("also", []))]

    def is_named(self, finding):
        return any(finding["file"] == file and (not lines or finding.get("line") in lines) for file, lines in self.places())


def cases(words=()):
    folders = [folder for group in GROUPS for folder in sorted((CORPUS / group).iterdir()) if folder.is_dir()]
    return [case for case in map(Case, folders) if not words or any(word in case.name for word in words)]


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# ------------------------------------------------------------------------------------------------------------ scoring


def run(binary, folder, *options):
    """The exit status and output of one check; no status when it hangs or is killed."""
    command = [binary, "check", *options, "--content", str(folder), "--source", "en"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return None, b""
    return done.returncode if done.returncode in (0, 1) else None, done.stdout


def findings(binary, folder):
    status, output = run(binary, folder, "--json")
    if status is None:
        return None
    try:
        return json.loads(output)["findings"]
    except (ValueError, KeyError):
        return None


def say(finding):
    place = ":".join(str(finding[part]) for part in ("file", "line", "column") if finding.get(part) is not None)
    return f"{place}: {finding['rule']}: {finding['sentence']}"


def score(binary, words, pages):
    total, found, serious, gated, fixable, fixed = (Counter() for _ in range(6))
    missed, ungated, unfixed, false_alarms, unrelated, overdone, failed = ([] for _ in range(7))
    silent = Counter()
    for case in cases(words):
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            case.compose(folder, pages)
            before = contents(folder)
            all_findings = findings(binary, folder)
            if all_findings is None:
                failed.append(case.name)
                all_findings = []
            if case.group != "broken":
                alarms = [say(finding) for finding in all_findings]
                run(binary, folder, "--fix")
                alarms += [f"{path}: changed by --fix" for path, data in contents(folder).items() if before.get(path) != data]
                silent[case.group, bool(alarms) or case.name in failed] += 1
                false_alarms += [f"{case.name}: {alarm}" for alarm in alarms]
                continue
            kind = case.expect["kind"]
            total[kind] += 1
            named = [finding for finding in all_findings if case.is_named(finding)]
            unrelated += [f"{case.name}: {say(finding)}" for finding in all_findings if not case.is_named(finding)]
            if named:
                found[kind] += 1
            else:
                missed.append(f"{case.name}: {case.expect['defect']}")
            if case.expect["serious"]:
                serious[kind] += 1
                if any(finding["stops"] for finding in named):
                    gated[kind] += 1
                else:
                    ungated.append(case.name)
            else:
                overdone += [f"{case.name}: {say(finding)}" for finding in named if finding["stops"]]
            if case.expect.get("fixable"):
                fixable[kind] += 1
                run(binary, folder, "--fix")
                after = contents(folder)
                mended = after.pop(case.expect["file"], None)
                before.pop(case.expect["file"])
                if mended in case.fixed() and after == before:
                    fixed[kind] += 1
                else:
                    unfixed.append(case.name)

    for title, lines in (
        ("Could not run (crash, hang, exit status other than 0 or 1, or no findings in the JSON)", failed),
        ("Not found", missed),
        ("Serious, but does not stop publication", ungated),
        ("Not fixed as expected", unfixed),
        ("False alarms on right files", false_alarms),
        ("Stops publication although it need not (for information)", overdone),
        ("Findings beside the named place in broken cases (for information)", unrelated),
    ):
        if lines:
            print(f"{title}: {len(lines)}", *(f"  {line}" for line in lines), "", sep="\n")
    print(f"{'kind':<14}{'found':>12}{'gated':>12}{'fixed':>12}")
    pair = lambda some, of: f"{some}/{of}" if of else "-"
    for kind in KINDS:
        if total[kind]:
            print(f"{kind:<14}{pair(found[kind], total[kind]):>12}{pair(gated[kind], serious[kind]):>12}{pair(fixed[kind], fixable[kind]):>12}")
    sums = [sum(counter.values()) for counter in (found, total, gated, serious, fixed, fixable)]
    print(f"{'all':<14}{pair(*sums[0:2]):>12}{pair(*sums[2:4]):>12}{pair(*sums[4:6]):>12}")
    for group in GROUPS[1:]:
        print(f"{group}: {silent[group, False]} of {silent[group, False] + silent[group, True]} cases silent")
    passed = sums[0] >= FOUND_AT_LEAST * sums[1] and sums[2] == sums[3] and not false_alarms and not failed
    print("passed" if passed else f"failed: wanted found ≥ {FOUND_AT_LEAST:.0%}, every serious one gated, no false alarm")
    return 0 if passed else 1


# --------------------------------------------------------------------------------------------------- the corpus itself


def duplicates(resource, ast):
    """Whether an id, an attribute or a variant key stands twice."""
    twice = lambda names: any(count > 1 for count in Counter(names).values())
    entries = [entry for entry in resource.body if isinstance(entry, (ast.Message, ast.Term))]
    keys = []

    class Keys(__import__("fluent.syntax.visitor", fromlist=["Visitor"]).Visitor):
        def visit_SelectExpression(self, node):
            keys.append([getattr(variant.key, "name", None) or getattr(variant.key, "value", None) for variant in node.variants])
            self.generic_visit(node)

    Keys().visit(resource)
    return (
        twice((type(entry), entry.id.name) for entry in entries)
        or any(twice(attribute.id.name for attribute in entry.attributes) for entry in entries)
        or any(map(twice, keys))
    )


def lint_tidy(path, data):
    """What a right file must not have."""
    text = data.decode()
    if unicodedata.normalize("NFC", text) != text:
        yield f"{path} is not in NFC"
    if "\r" in text:
        yield f"{path} has carriage returns"
    if path.endswith(".ftl") and re.search(r"\t|[ ]$", text, re.M):
        yield f"{path} has tabs, or spaces at a line end"
    if not text.endswith("\n"):
        yield f"{path} does not end with a line end"


def lint_right(case, composed, parsed, ast):
    for path, data in composed.items():
        if not path.endswith("page.ftl"):
            yield from lint_tidy(path, data)
    ids = lambda resource: {
        (entry.id.name, attribute.id.name if attribute else None)
        for entry in resource.body
        if isinstance(entry, ast.Message)
        for attribute in [None, *entry.attributes]
    }
    for path, resource in parsed.items():
        source = "en/" + path.partition("/")[2]
        if source not in parsed:
            yield f"{path} has no {source}"
        elif ids(resource) != ids(parsed[source]):
            yield f"{path} has other messages than {source}"


def lint_broken(case, composed, parsed, problems):
    expect = case.expect
    if expect["kind"] not in KINDS:
        yield f"kind {expect['kind']} is not known"
    for file, lines in case.places():
        count = len(composed[file].decode(errors="replace").split("\n")) if file in composed else 0
        if any(line < 1 or line > count for line in lines):
            yield f"lines {lines} are not all in {file}, which has {count}"
    if bool(expect.get("fixable")) != bool(case.fixed()):
        yield "fixable and the folder fixed/ do not agree"
    if composed.get(expect["file"]) in case.fixed():
        yield "the fixed file is the broken one"
    if expect["kind"] == "syntax" and not problems:
        yield "a parser accepts this and nothing stands twice"
    if expect["kind"] not in ("syntax", "files") and problems:
        yield f"also a mistake of syntax in {problems}"
    for below, path in case.files():
        base = case.base() / below
        if base.is_file() and not expect.get("whole"):
            old, new = (data.decode(errors="replace").splitlines() for data in (base.read_bytes(), path.read_bytes()))
            changed = sum(line.startswith(("+", "-")) for line in difflib.ndiff(old, new))
            if changed > 12:
                yield f"{below} differs from the base in {changed} lines; say whole = true if that is meant"


def lint(words, pages):
    try:
        from fluent.syntax import FluentParser, ast
    except ImportError:
        FluentParser = ast = None
        print("fluent.syntax is not installed: files are not parsed")
    wrong, kinds, groups, locales = [], Counter(), Counter(), Counter()
    for case in cases(words):
        expect, (needed, allowed) = case.expect, KEYS[case.group]
        groups[case.group] += 1
        complaints = [f"{key} is missing" for key in needed - expect.keys()] + [f"{key} is not known" for key in expect.keys() - needed - allowed]
        if complaints:
            wrong += [f"{case.name}: {complaint}" for complaint in complaints]
            continue
        locales.update(expect["locales"])
        kinds.update([expect["kind"]] if case.group == "broken" else [])
        with tempfile.TemporaryDirectory() as folder:
            try:
                case.compose(Path(folder), pages)
            except OSError as error:
                wrong.append(f"{case.name}: does not compose: {error}")
                continue
            composed = contents(Path(folder))
        complaints += [
            f"{below} is the same as in the base"
            for below, path in case.files()
            if (case.base() / below).is_file() and (case.base() / below).read_bytes() == path.read_bytes()
        ]
        parsed, problems = {}, []
        if FluentParser and not expect.get("generate"):
            for path, data in composed.items():
                if path.endswith(".ftl"):
                    resource = FluentParser().parse(data.decode(errors="replace"))
                    parsed[path] = resource
                    if any(isinstance(entry, ast.Junk) for entry in resource.body) or duplicates(resource, ast):
                        problems.append(path)
        if case.group == "broken":
            complaints += lint_broken(case, composed, parsed, problems if FluentParser else [expect["kind"]] * (expect["kind"] == "syntax"))
        else:
            complaints += [f"a mistake of syntax in {path}" for path in problems]
            complaints += lint_right(case, composed, parsed, ast) if FluentParser else []
        wrong += [f"{case.name}: {complaint}" for complaint in complaints]
    print(*wrong, sep="\n") if wrong else None
    print("cases:", ", ".join(f"{groups[group]} {group}" for group in GROUPS))
    print("broken:", ", ".join(f"{kinds[kind]} {kind}" for kind in KINDS))
    print(f"locales ({len(locales)}):", ", ".join(f"{locale} {count}" for locale, count in sorted(locales.items())))
    return 1 if wrong else 0


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("binary", nargs="?", help="the program `leaflets`")
    arguments.add_argument("--lint", action="store_true", help="check the corpus itself instead")
    arguments.add_argument("--only", action="append", default=[], metavar="WORD", help="only cases whose name contains this word")
    arguments.add_argument(
        "--pages", type=Path, default=CORPUS.parents[1] / "locales", metavar="DIR", help="where cases with a manifest take page.ftl from"
    )
    given = arguments.parse_args()
    if bool(given.binary) == given.lint:
        arguments.error("give the binary, or --lint")
    if given.lint:
        sys.exit(lint(given.only, given.pages))
    sys.exit(score(str(Path(given.binary).resolve()), given.only, given.pages))
