//! What a reader, an assistive program and an archive find in a file.
#![allow(clippy::unwrap_used, missing_docs)]

use icu_locale::{Locale, exemplar_chars::ExemplarCharacters};
use leaflet_pdf::{
    Block, BlockKind, Callout, Code, Direction, Edition, Language, Notice, Reference, References, Run, Section, Sheet, Size,
    Text, Trust, typeset,
};
use lopdf::{Document, Object};

fn language(tag: &str) -> Language {
    let is_right_to_left = ["ar", "he"].contains(&tag);
    Language { tag: tag.into(), direction: if is_right_to_left { Direction::RightToLeft } else { Direction::LeftToRight } }
}

fn words(words: &str) -> Text {
    vec![words.into()]
}

fn edition(tag: &str, paragraph: Text) -> Edition {
    let block = |id: &str, kind| Block { id: id.into(), kind };
    Edition {
        language: language(tag),
        title: words("1"),
        summary: words("2"),
        notice: Some(Notice { heading: words("3"), sentences: vec![words("4")] }),
        sections: vec![Section {
            id: "risks".into(),
            heading: words("5"),
            is_apart: true,
            blocks: vec![
                block("paragraph", BlockKind::Paragraph(paragraph)),
                block("list", BlockKind::List { intro: Some(words("6")), items: vec![words("7"), words("8")] }),
                block("callout", BlockKind::Callout { callout: Callout::Important, label: words("9"), text: words("10") }),
            ],
        }],
    }
}

fn sheet(tag: &str, paragraph: Text) -> Sheet {
    let reference = Reference { language: language("en"), text: "11".into() };
    Sheet {
        kind: words("12"),
        write_in: vec![words("13")],
        code: Some(Code { target: "https://leaflets.example.org/x".into(), text: words("14") }),
        references: Some(References { heading: words("15"), entries: vec![reference] }),
        trust: Some(Trust { heading: words("16"), rows: vec![(words("17"), words("18"))] }),
        foot: vec![words("19"), words("20")],
        ..Sheet::of("test", edition(tag, paragraph))
    }
}

fn read(sheet: &Sheet) -> Document {
    Document::load_mem(&typeset(sheet).unwrap()).unwrap()
}

fn text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap()
}

/// The elements of the structure tree in reading order, each as `Tag`, `Tag lang=xx` or `Tag alt=…`.
fn tags(document: &Document) -> Vec<String> {
    fn walk(document: &Document, object: &Object, tags: &mut Vec<String>) {
        match document.dereference(object).unwrap().1 {
            Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, tags)),
            Object::Dictionary(element) => {
                if let Ok(name) = element.get(b"S").and_then(Object::as_name) {
                    let text = |key: &[u8]| element.get(key).ok().map(|value| lopdf::decode_text_string(value).unwrap());
                    let language = text(b"Lang").map(|language| format!(" lang={language}"));
                    let alt = text(b"Alt").map(|alt| format!(" alt={alt}"));
                    let name = String::from_utf8_lossy(name);
                    tags.push(format!("{name}{}{}", language.unwrap_or_default(), alt.unwrap_or_default()));
                }
                if let Ok(kids) = element.get(b"K") {
                    walk(document, kids, tags);
                }
            }
            _ => {}
        }
    }
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let mut tags = Vec::new();
    walk(document, root, &mut tags);
    tags
}

#[test]
fn the_same_words_make_the_same_bytes() {
    let sheet = sheet("de", words("Ein Absatz."));
    assert_eq!(typeset(&sheet).unwrap(), typeset(&sheet).unwrap());
}

#[test]
fn words_are_never_read_as_markup() {
    let source = "#panic() *a* _b_ $c$ = d @e <f> // g `h` \\u{41} #import \"/etc/passwd\": *";
    let shown = text(&read(&sheet("en", words(source))));
    assert!(shown.split_whitespace().collect::<String>().contains(&source.split_whitespace().collect::<String>()), "{shown}");
}

#[test]
fn everything_is_tagged_and_in_reading_order() {
    let paragraph = vec!["Kurz ".into(), Run::Foreign(language("en"), words("catheter")), Run::Figure("0,5 %".into())];
    let document = read(&sheet("de", paragraph));
    let found = tags(&document);
    let order: Vec<&str> = found.iter().map(|tag| tag.split(' ').next().unwrap()).collect();
    let place = |tag: &str| order.iter().position(|found| *found == tag).unwrap_or_else(|| panic!("no {tag} in {found:?}"));
    let places = ["Document", "P", "H1", "H2", "L", "Figure"].map(place);
    assert!(places.is_sorted(), "{found:?}");
    assert!(found.iter().any(|tag| tag == "Figure alt=https://leaflets.example.org/x"), "{found:?}");
    for tag in ["LI", "LBody", "Lbl", "Link"] {
        place(tag);
    }
}

#[test]
fn every_part_names_its_language() {
    let mut sheet = sheet("de-CH", words("Kurz."));
    sheet.second = Some(edition("ar", words("قصير")));
    let document = read(&sheet);
    let catalog = document.catalog().unwrap();
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "de-CH");
    let found = tags(&document);
    for language in ["lang=ar", "lang=en"] {
        assert!(found.iter().any(|tag| tag.ends_with(language)), "{language} in {found:?}");
    }
}

#[test]
fn the_file_says_what_it_is() {
    let document = read(&sheet("ar", words("قصير")));
    let catalog = document.catalog().unwrap();
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let preferences = document.dereference(catalog.get(b"ViewerPreferences").unwrap()).unwrap().1.as_dict().unwrap();
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    let metadata = document.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1.as_stream().unwrap();
    let metadata = String::from_utf8(metadata.get_plain_content().unwrap()).unwrap();
    for said in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<"] {
        assert!(metadata.contains(said), "{said} in {metadata}");
    }
}

#[test]
fn a_character_that_no_font_has_is_an_error() {
    let error = typeset(&sheet("en", words("漢"))).unwrap_err().to_string();
    assert!(error.contains('漢'), "{error}");
}

#[test]
fn invisible_characters_need_no_glyph() {
    typeset(&sheet("ar", words("a\u{200b}b\u{200e}c\u{200f}d\u{2068}e\u{2069}f\u{61c}g\u{ad}h\u{2060}i\u{202f}j\u{a0}k")))
        .unwrap();
}

#[test]
fn an_address_too_long_for_a_code_is_an_error() {
    let mut sheet = sheet("en", words("short"));
    sheet.code = Some(Code { target: "x".repeat(5000), text: words("14") });
    assert!(typeset(&sheet).unwrap_err().to_string().contains("5000"));
}

#[test]
fn large_print_takes_more_pages() {
    let mut sheet = sheet("en", words(&"word ".repeat(900)));
    let normal = read(&sheet).get_pages().len();
    sheet.size = Size::Large;
    let large = read(&sheet).get_pages().len();
    assert!(normal < large, "{normal} and {large}");
}

#[test]
fn every_page_says_which_it_is_of_how_many_in_the_digits_of_the_language() {
    let arabic = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
    for (tag, word, digits) in [("en", "word ", ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']), ("ar", "كلمة ", arabic)]
    {
        let document = read(&Sheet { digits, ..sheet(tag, words(&word.repeat(8000))) });
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        assert!(pages.len() > 9, "{} pages", pages.len());
        let own = |number: u32| number.to_string().chars().map(|digit| digits[digit as usize - '0' as usize]).collect::<String>();
        for page in &pages {
            let shown = document.extract_text(&[*page]).unwrap();
            // The foot ends with the name of the sheet, here 20, and the numbers.
            let end = format!("20{}/{}", own(*page), own(pages.len() as u32));
            assert!(shown.split_whitespace().collect::<String>().ends_with(&end), "{end} in {shown}");
        }
    }
}

#[test]
fn every_point_of_a_list_has_its_bullet() {
    for tag in ["en", "ar"] {
        let shown = text(&read(&sheet(tag, words("5"))));
        assert_eq!(shown.matches('•').count(), 2, "{shown}");
    }
}

#[test]
fn the_fonts_have_every_letter_of_every_language_of_their_scripts() {
    const LANGUAGES: &str = "af ar az be bg br bs ca ckb cs cy da de el en es et eu fa fi fo fr fy ga gd gl he hr hsb hu hy is it ka kk lb \
                             lt lv mk mn mt nb nl nn oc pl ps pt rm ro ru sk sl sq sr sr-Latn sv tr tt uk ur uz vi yi";
    let mut missing = Vec::new();
    for tag in LANGUAGES.split_whitespace() {
        let locale: Locale = tag.parse().unwrap();
        let locale = (&locale).into();
        let sets = [
            ExemplarCharacters::try_new_main(&locale).unwrap(),
            ExemplarCharacters::try_new_punctuation(&locale).unwrap(),
            ExemplarCharacters::try_new_numbers(&locale).unwrap(),
        ];
        let mut letters = String::new();
        for set in &sets {
            for range in set.code_points().iter_ranges() {
                letters.extend(range.filter_map(char::from_u32).flat_map(|letter| [letter, ' ']));
            }
            letters.extend(set.strings().iter().flat_map(|string| [string, " "]));
        }
        let letters = format!("{letters} {}", letters.to_uppercase());
        let language = tag.split('-').next().unwrap();
        missing.extend(typeset(&sheet(language, words(&letters))).err().map(|error| format!("{tag}: {error}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
