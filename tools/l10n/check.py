"""The part of `tools/l10n/check` that is not a command line: what the tools said, and what `leaflets check` says of what they write."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib

from moz.l10n.model import Entry
from moz.l10n.paths import L10nConfigPaths
from moz.l10n.resource import parse_resource, serialize_resource

leaflets, work, content, *targets = sys.argv[1:]
work, content = pathlib.Path(work), pathlib.Path(content)
failures = []


def expect(holds, sentence):
    print("ok  " if holds else "FAIL", sentence)
    if not holds:
        failures.append(sentence)


def compared():
    """compare-locales and moz.l10n read every file of every language."""
    (report,) = json.loads((work / "compared.json").read_text())
    counts = report["summary"]
    broken = [tag for tag, count in counts.items() if count["errors"] or not count["changed"]]
    missing = sum(count["missing"] + count.get("missingInFiles", 0) for count in counts.values())
    expect(sorted(counts) == sorted(targets) and not broken, f"compare-locales: {len(counts)} languages, broken {broken}, {missing} messages missing")
    told = json.loads((work / "moz.json").read_text())
    broken = [tag for tag, said in told.items() if said["errors"]]
    missing = sum(len(said["missing"] or []) for said in told.values())
    expect(sorted(told) == sorted(targets) and not broken, f"moz-l10n compare: {len(told)} languages, broken {broken}, {missing} messages missing")


def paths():
    """Pontoon's own class finds the files, also where its code of a language is longer than ours."""
    config = L10nConfigPaths(str((content / "l10n.toml").resolve()))
    for reference in config.ref_paths:
        target, locales = config.target(reference)
        expect(locales == set(targets) and "{locale}" in target, f"{pathlib.Path(reference).name} is found in every language")
    guide = pathlib.Path("TRANSLATING.md").read_text(encoding="utf-8")
    (block,) = [block for block in re.findall(r"```toml\n(.*?)```", guide, re.S) if "sv-SE" in block]
    config = L10nConfigPaths(str((content / "pontoon.toml").resolve()), cfg_load=lambda path: tomllib.loads(block))
    reference = str((content / "en" / "page.ftl").resolve())
    found = {code: config.target(reference, locale=code)[0] for code in tomllib.loads(block)["locales"]}
    own = {code: re.sub(r"-(SE|NO|IE|AM|ES)$", "", code) for code in found}
    expect(
        all(path == str((content / own[code] / "page.ftl").resolve()) and pathlib.Path(path).is_file() for code, path in found.items()),
        f"Pontoon's longer codes lead to our folders: {', '.join(found)}",
    )


def findings(folder):
    """What the check finds, without places: what Pontoon writes has other lines."""
    done = subprocess.run([leaflets, "check", "--json", "--content", str(folder)], capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr.decode()
    return sorted((finding["rule"], finding["file"], finding["sentence"]) for finding in json.loads(done.stdout)["findings"])


def rewritten(path):
    """A file read and written again."""
    return "".join(serialize_resource(parse_resource(str(path))))


def from_reference(path):
    """A file as Pontoon builds it: the reference with the translations in the places of its messages, without comments."""
    reference = parse_resource(str(content / "en" / path.name))
    translated = {entry.id: entry for entry in parse_resource(str(path)).all_entries()}
    reference.comment = ""
    for section in reference.sections:
        section.comment = ""
        section.entries = [entry for entry in section.entries if isinstance(entry, Entry) and entry.id in translated]
        for entry in section.entries:
            entry.comment = ""
            entry.value, entry.properties = translated[entry.id].value, translated[entry.id].properties
    return "".join(serialize_resource(reference))


def damaged(folder):
    """Texts with mistakes of many kinds, so that there is something to find before and after. Only a message that the English does not
    have is not among them: Pontoon takes it away, as it should."""
    edits = {
        "pl": (r"^risks-rare = ", "risks-rare = 5 "),
        "ar": (r"\{ \$complication-rate \}", "0.5%"),
        "de": (r"^risks-dose = .*\n", ""),
        "fr": (r"’", "'"),
        "cs": (r"^title = .*", "title = <b>Děti"),
        "sv": (r"^about-what = .*", "about-what = Images guide the treatment of your child in the hospital today."),
        "lt": (r"^risks-same = ", "risks-same = \u200b"),
        "es": (r"^risks-minor = ", "risks-minor = <strong>"),
    }
    for tag, (pattern, replacement) in edits.items():
        path = folder / tag / "paediatric-ir-techniques.ftl"
        before = path.read_text(encoding="utf-8")
        after = re.sub(pattern, replacement, before, flags=re.M)
        assert after != before, tag
        path.write_text(after, encoding="utf-8")
    page = folder / "pl" / "page.ftl"
    page.write_text(page.read_text(encoding="utf-8").replace("        [few]", "        [a-few]"), encoding="utf-8")


def round_trips():
    """The check does not change its mind about a file that has been through moz.l10n."""
    for name, damage in (("the texts as they are", lambda folder: None), ("texts with mistakes", damaged)):
        before = work / "before"
        shutil.rmtree(before, ignore_errors=True)
        shutil.copytree(content, before)
        damage(before)
        wanted = findings(before)
        for way, write in (("parsed and serialised", rewritten), ("built from the reference", from_reference)):
            after = work / "after"
            shutil.rmtree(after, ignore_errors=True)
            shutil.copytree(before, after)
            files = [path for tag in targets for path in sorted((after / tag).glob("*.ftl"))]
            for path in files:
                path.write_text(write(path), encoding="utf-8")
            got = findings(after)
            expect(got == wanted, f"{name}, {way}: {len(files)} files, {len(wanted)} findings before, {len(got)} after")
            for finding in sorted(set(got) ^ set(wanted))[:10]:
                print("    only", "after" if finding in got else "before", finding)


compared()
paths()
round_trips()
sys.exit(bool(failures))
