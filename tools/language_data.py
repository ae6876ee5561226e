"""Writes the language data of `src/ask/data/cldr.txt` from CLDR's own files.

    npm pack cldr-core@48.2.0 && tar xzf cldr-core-48.2.0.tgz
    python3 tools/language_data.py package > src/ask/data/cldr.txt

Only what the choice of a language needs is kept. Whatever in CLDR has another shape than `src/ask/cldr.rs` expects stops
this program, so that a new release is looked at before it is taken over.
"""

import itertools
import json
import pathlib
import re
import sys

package = pathlib.Path(sys.argv[1])
version = json.loads((package / "package.json").read_text())["version"]


def supplemental(file, name=None):
    return json.loads((package / "supplemental" / f"{file}.json").read_text())["supplemental"][name or file]


def section(title, lines):
    print(f"\n[{title}]")
    print("\n".join(lines))


def grouped(pairs):
    """One line for each value: the value, then all that share it."""
    pairs = sorted((value, key) for key, value in pairs)
    for value, group in itertools.groupby(pairs, key=lambda pair: pair[0]):
        yield f"{value}: {' '.join(key for _, key in group)}"


print(f"# What CLDR {version} knows of languages that stand in for each other. © 1991-2026 Unicode, Inc.; Unicode-3.0, see LICENSE.")
print("# Made by tools/language_data.py; a change by hand would be lost.")

# Likely subtags: the script and region that a language alone means, and the few languages where a script or region changes it.
likely = supplemental("likelySubtags")
plain, special, undetermined = [], [], []
for tag, result in likely.items():
    language, *rest = tag.split("-")
    if language == "und":
        if rest:
            undetermined.append(("-".join(rest), result))
    elif rest:
        assert len(rest) == 1 and result.startswith(language), tag
        special.append((tag, result.split("-", 1)[1]))
    else:
        assert result.startswith(language + "-"), tag
        plain.append((tag, result.split("-", 1)[1]))
section("likely", grouped(plain))
section("likely-special", sorted(f"{tag} {result}" for tag, result in special))
section("likely-undetermined", sorted(f"{tag} {result}" for tag, result in undetermined))

# Codes that gave way to others. Of several successors of a region the first is the greatest.
aliases = supplemental("aliases", "metadata")["alias"]
legacy, simple = [], []
for old, alias in aliases["languageAlias"].items():
    new = alias["_replacement"]
    if "-x-" in new or old.startswith(("und", "sgn")):
        continue
    if re.fullmatch(r"[a-z]{2,3}", old):
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", new), (old, new)
        simple.append((old, new))
    elif re.fullmatch(r"[a-z]+(-[a-z]+)+", old):
        legacy.append((old, new))
section("language-aliases", grouped(simple))
section("legacy-tags", sorted(f"{old} {new}" for old, new in legacy))
section("region-aliases", grouped((old, alias["_replacement"].split()[0]) for old, alias in aliases["territoryAlias"].items()))

# Distances.
matching = supplemental("languageMatching")["written-new"]
section("paradigms", [" ".join(matching["paradigmLocales"]["_locales"])])
languages, scripts, regions, default = [], [], [], {}
for rule in matching["languageMatch"]:
    desired, supported, distance = rule["_desired"], rule["_supported"], rule["_distance"]
    line = f"{desired} {'>' if rule.get('_oneway') else '='} {supported} {distance}"
    parts = desired.count("-")
    assert parts == supported.count("-"), rule
    if set(desired) <= set("*-"):
        default[parts] = distance
    elif parts == 0:
        languages.append(line)
    elif parts == 1:
        assert "*" not in line, rule
        scripts.append(line)
    else:
        assert not rule.get("_oneway"), rule
        regions.append((desired, supported, distance))
section("default-distances", [f"{default[0]} {default[1]} {default[2]}"])
section("language-distances", languages)
section("script-distances", scripts)

# Regions: a language in which they matter has one group of regions; the distance depends on who stands inside it, and one region
# outside may be nearer than the others there. Written: language script group, inside to inside, outside to outside, across.
def shape(rules):
    (first, *_), groups = rules[0], set()
    language, script, _ = first.split("-")
    group = re.search(r"\$!?(\w+)", first).group(1)
    inside, outside, anywhere = (f"{language}-{script}-{end}" for end in (f"${group}", f"$!{group}", "*"))
    table = {(desired, supported): distance for desired, supported, distance in rules}
    distances = [table.pop((end, end)) for end in (inside, outside, anywhere)]
    exceptions = []
    for (desired, supported), distance in table.items():
        assert desired == outside and supported.startswith(f"{language}-{script}-"), rules
        exceptions += [supported.split("-")[2], str(distance)]
    assert len(exceptions) <= 2, rules
    return " ".join([language, script, group, *map(str, distances), *exceptions])


section("region-distances", [shape(list(rules)) for _, rules in itertools.groupby(regions, key=lambda rule: rule[0].rsplit("-", 1)[0])])

containment = {}
for region, entry in supplemental("territoryContainment").items():
    if not region.endswith("deprecated"):
        containment.setdefault(region.split("-")[0], set()).update(entry["_contains"])


def countries(region):
    return set().union(*map(countries, containment[region])) if region in containment else {region}


lines = []
for variable, entry in matching["matchVariables"].items():
    inside = set().union(*map(countries, entry["_value"].split("+")))
    within = sorted(inside | {region for region in containment if countries(region) <= inside})
    across = sorted(region for region in containment if countries(region) & inside and not countries(region) <= inside)
    lines += [f"{variable.removeprefix('$')} {' '.join(within)} / {' '.join(across)}"]
section("region-groups", lines)
