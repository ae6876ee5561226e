#!/usr/bin/env python3
"""Reads every language of locales/ with the eyes of machines and says what looks wrong. See README.md beside this file.

usage: audit.py LEAFLETS_BINARY [LOCALE ...]       exit status 0: nothing to look at; 1: something
"""
import json, re, subprocess, sys, unicodedata
from pathlib import Path
from fluent.syntax import FluentParser, ast

HERE = Path(__file__).resolve().parent
LOCALES = HERE.parent.parent / "locales"
FILES = ("paediatric-ir-techniques.ftl", "page.ftl")
LEAFLET = "paediatric-ir-techniques"
SHORTEST_TO_GUESS = 30
GROUPS = [{"bs", "hr", "sr"}, {"nb", "nn"}, {"gl", "es", "pt"}]
UNKNOWN_TO_GUESSER = {"mt"}
SPELLERS = {  # locale -> hunspell dictionary; what is not here has none in Debian, or (hy) one that lacks every third common word
    "ar": "ar", "be": "be_BY", "bg": "bg_BG", "bs": "bs_BA", "ca": "ca_ES", "cs": "cs_CZ", "da": "da_DK", "de": "de_DE", "de-CH": "de_CH", "el": "el_GR",
    "en": "en_GB", "es": "es_ES", "et": "et_EE", "eu": "eu_ES", "fr": "fr_FR", "ga": "ga_IE", "gl": "gl_ES", "he": "he_IL", "hr": "hr_HR", "hu": "hu_HU",
    "is": "is_IS", "it": "it_IT", "lt": "lt_LT", "lv": "lv_LV", "nb": "nb_NO", "nl": "nl_NL", "nn": "nn_NO", "pl": "pl_PL", "pt-PT": "pt_PT",
    "ro": "ro_RO", "sk": "sk_SK", "sl": "sl_SI", "sq": "sq_AL", "sr-Cyrl": "sr_RS", "sr-Latn": "sr_Latn_RS", "sv": "sv_SE", "tr": "tr_TR", "uk": "uk_UA",
}
ENGLISH_WORDS = {"the", "this", "which", "your", "with", "leaflet", "computer's"}


def flatten(pattern, choose=None):
    """Every way to read a pattern, placeables left out."""
    texts = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            texts = [text + element.value for text in texts]
        elif isinstance(element.expression, ast.SelectExpression):
            variants = [way for variant in element.expression.variants for way in flatten(variant.value)]
            texts = [text + variant for text in texts for variant in variants]
        else:
            texts = [text + "\N{OBJECT REPLACEMENT CHARACTER}" for text in texts]
    return texts


def messages(folder):
    found = {}
    for name in FILES:
        path = folder / name
        if path.exists():
            for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
                if isinstance(entry, ast.Message):
                    found[(name, entry.id.name)] = flatten(entry.value)
                elif isinstance(entry, ast.Junk):
                    print(f"{folder.name}: {name}: cannot be read: {entry.content[:60]!r}")
    return found


def words(text):
    # Marks of tone stand inside Armenian words, vowel signs inside Arabic ones.
    text = re.sub("[\u055b\u055c\u055e\u064b-\u0652]", "", text).replace("\N{OBJECT REPLACEMENT CHARACTER}", " ")
    return re.findall(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’·-](?=[^\W\d_]))*", text)


def scripts(word):
    return {unicodedata.name(letter, "?").split(" ")[0] for letter in word if letter.isalpha()}


def exemplars(locale):
    """CLDR's letters of a language, lower case, main and auxiliary."""
    for name in (locale, locale.split("-")[0], {"nb": "no"}.get(locale, "")):
        path = HERE / "node_modules/cldr-misc-full/main" / name / "characters.json"
        if name and path.exists():
            characters = json.loads(path.read_text(encoding="utf-8"))["main"][name]["characters"]
            letters = set()
            for key in ("exemplarCharacters", "auxiliary"):
                for part in characters.get(key, "[]")[1:-1].split():
                    part = part.strip("{}").replace("\\", "")
                    if len(part) == 3 and part[1] == "-":
                        letters |= {chr(code) for code in range(ord(part[0]), ord(part[2]) + 1)}
                    else:
                        letters |= set(part)
            return letters | set(unicodedata.normalize("NFD", "".join(letters)))
    return None


def unknown_words(locale, texts):
    known = {word.strip().lower() for word in (HERE / "words" / f"{locale}.txt").read_text(encoding="utf-8").split("\n")} if (HERE / "words" / f"{locale}.txt").exists() else set()
    all_words = sorted({word for text in texts for word in words(text)})
    lines = "\n".join(word.replace("’", "'") for word in all_words) + "\n"
    if locale in SPELLERS:
        command = ["hunspell", "-i", "utf-8", "-d", SPELLERS[locale], "-l"]
    elif locale == "cy":
        command = ["aspell", "--lang=cy", "--encoding=utf-8", "list"]
    elif locale == "fi":
        out = subprocess.run(["voikkospell", "-s"], input=lines, capture_output=True, text=True, check=True).stdout
        found = {line[3:] for line in out.split("\n") if line.startswith("W: ")}
        return sorted(word for word in found if word.lower().replace("'", "’") not in known)
    else:
        return None
    out = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    found = {word.replace("'", "’") for word in out.split("\n") if word}
    return sorted(word for word in found if word.lower() not in known)


def rendered(binary, locale):
    out = subprocess.run([binary, "render", locale, LEAFLET, "--form", "json", "--content", str(LOCALES)], capture_output=True, text=True, check=True)
    return json.loads(out.stdout)


def main():
    binary, only = sys.argv[1], sys.argv[2:]
    from lingua import Language, LanguageDetectorBuilder
    codes = {language.iso_code_639_1.name.lower(): language for language in Language.all()}
    folders = {folder.name: folder for folder in sorted(LOCALES.iterdir()) if (folder / "locale.toml").exists()}
    regions = {folder.name: folder for folder in sorted((LOCALES / "regions").iterdir())} if (LOCALES / "regions").exists() else {}
    ours = {codes[name.split("-")[0]] for name in folders if name.split("-")[0] in codes} | {Language.PORTUGUESE, Language.SPANISH, Language.RUSSIAN}
    detector = LanguageDetectorBuilder.from_languages(*ours).build()
    english = messages(folders["en"])
    reference = rendered(binary, "en")["references"]
    total = 0
    for locale, folder in {**folders, **regions}.items():
        if only and locale not in only:
            continue
        remarks = []
        found = messages(folder)
        if locale in regions:
            parent = folders[locale.split("-")[0]]
            found = {**messages(parent), **found}
        language = locale.split("-")[0]
        expected = next((group for group in GROUPS if language in group), {language})
        letters = exemplars(locale)
        for (name, key), texts in found.items():
            for text in texts:
                plain = text.replace("\N{OBJECT REPLACEMENT CHARACTER}", "")
                if sum(letter.isalpha() for letter in plain) >= SHORTEST_TO_GUESS and language not in UNKNOWN_TO_GUESSER:
                    likely = {value.language.iso_code_639_1.name.lower(): value.value for value in detector.compute_language_confidence_values(plain)}
                    best = max(likely, key=likely.get)
                    # Sister languages share whole sentences: only what is clearly another language is worth a look.
                    if best not in expected and sum(likely.get(code, 0) for code in expected) < 0.05:
                        remarks.append(f"language: {key}: looks like {best}: {plain[:70]}")
                for word in words(plain):
                    if len(scripts(word) - {"MODIFIER"}) > 1:
                        remarks.append(f"mixed scripts: {key}: {word}")
                    if locale != "en" and word.lower() in ENGLISH_WORDS:
                        remarks.append(f"English: {key}: {word}")
                    # Names and abbreviations keep their own script; their letters are not this language's business.
                    strange = {letter for letter in word.lower() if letter.isalpha() and letter not in letters} if letters else set()
                    if strange and not word.isupper() and scripts(word) <= scripts("".join(letters)):
                        remarks.append(f"letters outside the language: {key}: {word} ({''.join(sorted(strange))})")
        if locale != "en":
            length = lambda texts: sum(len(value[0]) for (name, _), value in texts.items() if name == FILES[0])
            ratio = length(found) / length(english)
            if not 0.6 <= ratio <= 1.6:
                remarks.append(f"length: the leaflet is {ratio:.2f} times the English one")
            same = [key for (name, key), texts in found.items() if texts == english.get((name, key)) and len(texts[0]) > 12]
            remarks += [f"English: {key} is the same as in English" for key in same]
        spelling = unknown_words(locale, [text for texts in found.values() for text in texts])
        if spelling:
            remarks += [f"spelling: {word}" for word in spelling]
        data = rendered(binary, locale)
        figure = data["claims"]["complication-rate"]["text"]
        shown = [block["id"] for section in data["sections"] for block in section["blocks"]
                 for text in [block["text"] or ""] + [item["text"] for item in block["items"] or []] for _ in range(text.count(figure))]
        if shown != ["risks-rare"]:
            remarks.append(f"the figure {figure} stands in {shown}")
        mark = {"el": ";", "ar": "؟", "hy": "՞"}.get(language, "?")
        for section in data["sections"]:
            if mark not in section["heading"]:
                remarks.append(f"question: {section['heading']}")
        if len(data["sections"]) != 4 or data["references"] != reference:
            remarks.append("sections or the reference differ from the English leaflet's")
        total += len(remarks)
        spelled = "no dictionary" if spelling is None else "spelling checked"
        print(f"{locale}: {len(remarks)} remarks ({spelled})")
        for remark in remarks:
            print(f"    {remark}")
    print(f"{total} remarks")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
