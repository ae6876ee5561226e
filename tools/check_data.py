"""Writes the words that the check needs of each language, `src/check/language/cldr.tsv`, from CLDR's own files.

    for part in dates units rbnf; do npm pack cldr-$part*@48.2.0 && mkdir -p cldr/$part && tar xzf ... -C cldr/$part; done
    python3 tools/check_data.py cldr-dates-full cldr-units-full cldr-rbnf > src/check/language/cldr.tsv

A line holds a language, a kind of words, what they mean, and the words in small letters. A word that begins with another of the same
meaning is left out where that one is long enough to be looked for as a beginning.
"""

import json
import pathlib
import re
import sys
import unicodedata

LANGUAGES = (
    "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv nb nn is tr uk sr sr-Latn bs mk sq ca eu gl cy be ka hy he ar ru lb"
).split()
UNITS = {
    "duration-second": "second",
    "duration-minute": "minute",
    "duration-hour": "hour",
    "duration-day": "day",
    "duration-week": "week",
    "duration-month": "month",
    "duration-year": "year",
    "mass-microgram": "microgram",
    "mass-milligram": "milligram",
    "mass-gram": "gram",
    "mass-kilogram": "kilogram",
    "volume-milliliter": "millilitre",
    "volume-centiliter": "centilitre",
    "volume-liter": "litre",
    "length-millimeter": "millimetre",
    "length-centimeter": "centimetre",
    "length-meter": "metre",
    "length-kilometer": "kilometre",
    "temperature-celsius": "celsius",
    "temperature-fahrenheit": "fahrenheit",
    "concentr-percent": "percent",
    "concentr-permille": "permille",
}
# CLDR 48 spells out no numbers, or not all, in these languages.
NUMBERS = {
    "gl": "cero|un unha|dous dúas|tres|catro|cinco|seis|sete|oito|nove|dez|once|doce",
    "bs": "nula|jedan jedna jedno|dva dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|jedanaest|dvanaest",
    "ga": "náid|aon|dó dhá beirt|trí triúr|ceithre ceathair|cúig cúigear|sé|seacht|ocht|naoi|deich|aon|dó",
    "eu": "zero|bat|bi|hiru|lau|bost|sei|zazpi|zortzi|bederatzi|hamar|hamaika|hamabi",
}
# Forms in use beside CLDR's.
UNIT_FORMS = {
    ("en", "percent"): "per cent",
    ("ar", "microgram"): "مكغ|ميكروجرام",
    ("ar", "milligram"): "ملغ|ملغم|ملجم|مجم|مغ|ميليغرام|مليجرام",
    ("ar", "gram"): "غ|غم|جم|جرام",
    ("ar", "kilogram"): "كغ|كغم|كجم|كيلوجرام",
    ("ar", "millilitre"): "مل|ميليلتر",
    ("ar", "percent"): "%|في المئة|في المائة|بالمئة",
    ("uk", "microgram"): "мкг",
    ("el", "microgram"): "μικρογραμμ",
    ("el", "gram"): "γρ",
}
BEGINNING = 4

dates, units, rbnf = (pathlib.Path(path) for path in sys.argv[1:4])


def lower(text, language):
    if language == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFC", text.lower())


def kept(words):
    """The shortest beginnings of some words."""
    words = sorted(set(words), key=lambda word: (len(word), word))
    return [
        word
        for place, word in enumerate(words)
        if not any(word.startswith(other) and len(other) >= BEGINNING for other in words[:place])
    ]


def line(language, kind, meaning, words):
    words = kept(lower(word, language) for word in words if word)
    if words:
        print(language, kind, meaning, "|".join(words), sep="\t")


def months(language):
    calendar = json.loads((dates / "main" / language / "ca-gregorian.json").read_text())["main"][language]["dates"]["calendars"]["gregorian"]
    for number in range(1, 13):
        words = []
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                word = calendar["months"][use][width][str(number)].rstrip(".")
                # Some languages put a particle before the name, or number their months.
                word = re.sub(r"^\S+ (?=\w{4})", "", word)
                words += [word] if re.search(r"[^\W\d]{3}", word) else []
        line(language, "month", number, words)


def unit_names(language):
    main = json.loads((units / "main" / language / "units.json").read_text())["main"][language]["units"]
    for unit, name in UNITS.items():
        words = []
        for width in ("long", "short", "narrow"):
            for key, pattern in main[width].get(unit, {}).items():
                if "-count-" in key:
                    word = pattern.replace("{0}", "").strip(" \u00a0\u202f\u200e\u200f-")
                    # Only what is one sign or word can be found behind a number; of several the last names the scale.
                    word = word.rstrip(".").replace("µ", "μ")
                    if word and (" " not in word or unit.startswith(("temperature", "concentr"))):
                        words.append(word)
        words += UNIT_FORMS.get((language, name), "").split("|")
        line(language, "unit", name, words)


def numbers(language):
    path = rbnf / "rbnf" / f"{'nb' if language == 'nb' else language}.json"
    candidates = [path, rbnf / "rbnf" / "no.json"] if language == "nb" else [path]
    found = {}
    for path in candidates:
        if path.is_file():
            for rules in json.loads(path.read_text())["rbnf"]["rbnf"].get("SpelloutRules", {}).items():
                name, entries = rules
                # Some private rules hold parts of words only.
                if "year" in name or re.match("%%(?!spellout-(cardinal|ordinal|numbering)|cardinal|ordinal)|.*(ten|hundred|thousand|fraction)", name):
                    continue
                for value, text, *_ in (entry for entry in entries if len(entry) == 2):
                    text = text.rstrip(";").replace("\u00ad", "").strip("'")
                    if value.isdigit() and int(value) <= 100 and re.fullmatch(r"[^\W\d_]{2,}", text):
                        found.setdefault(int(value), []).append(text)
            break
    for value, words in enumerate(NUMBERS.get(language, "").split("|")):
        if words:
            found.setdefault(value, []).extend(words.split())
    for value in sorted(found):
        line(language, "number", value, found[value])


version = json.loads((units / "package.json").read_text())["version"]
print(f"# Words of CLDR {version}: months, units, numbers. © 1991-2026 Unicode, Inc.; Unicode-3.0, see ../../ask/data/LICENSE.")
print("# Made by tools/check_data.py; a change by hand would be lost.")
for language in LANGUAGES:
    months(language)
    unit_names("no" if language == "nb" and not (units / "main" / "nb").is_dir() else language)
    numbers(language)
