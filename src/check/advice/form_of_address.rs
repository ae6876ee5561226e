//! How the reader is addressed: in one way throughout.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static ADDRESS: Rule =
    Rule::advice("form-of-address", "A reader is addressed in one way, the one that `locale.toml` names.").explained(
    r#"
The rule knows the pronouns of the other form, not the endings of verbs.

```toml de/locale.toml
[style]
address = "Sie"
```

```ftl en/example.ftl
doctor = Please ask your doctor.
```

```ftl de/example.ftl
doctor = Bitte fragen Sie deine Ärztin oder deinen Arzt.
```

```text
de/example.ftl:1:27: warning[form-of-address]: "deine" addresses the reader otherwise than "Sie", as locale.toml says (write the sentence with "Sie")
de/example.ftl:1:45: warning[form-of-address]: "deinen" addresses the reader otherwise than "Sie", as locale.toml says (write the sentence with "Sie")
```

```ftl de/example.ftl
doctor = Bitte fragen Sie Ihre Ärztin oder Ihren Arzt.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&ADDRESS];

/// Language, words of the distant form, words of the near one, in small letters. A form begins with the word that names it. A `^` stands
/// before a word that addresses the reader only with a capital letter inside a sentence.
const FORMS: &[(&str, &[&str], &[&str])] = &[
    (
        "de",
        &["sie", "^ihnen", "^ihre", "^ihren", "^ihrem", "^ihrer", "^ihres", "^ihr"],
        &["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines"],
    ),
    ("lb", &["dir", "iech", "äer"], &["du", "dech", "däin", "deng"]),
    ("nl", &["u", "uw"], &["je", "jij", "jou", "jouw", "jullie"]),
    ("fr", &["vous", "votre", "vos", "vôtre"], &["tu", "te", "toi", "ton", "ta", "tes", "tien"]),
    ("es", &["usted", "ustedes"], &["tú", "ti", "tu", "tus", "contigo", "vosotros"]),
    ("pt", &["você", "vocês"], &["tu", "ti", "teu", "tua", "teus", "tuas", "contigo"]),
    ("gl", &["vostede", "vostedes"], &["ti", "teu", "túa", "teus", "túas", "contigo"]),
    ("ca", &["vós", "vostè", "vostra", "vostre", "vostres", "vosaltres"], &["tu", "teu", "teva", "teus", "teves"]),
    ("it", &["lei", "^suo", "^sua"], &["tu", "te", "ti", "tuo", "tua", "tuoi", "tue"]),
    ("ro", &["dumneavoastră", "dvs"], &["tu", "tine", "ție", "tău", "ta", "tăi", "tale"]),
    (
        "pl",
        &["państwo", "państwa", "państwu", "pan", "pani", "pana"],
        &["ty", "ciebie", "cię", "tobie", "tobą", "twój", "twoja", "twoje", "twojego", "twojej", "twoim", "twoich", "twoją"],
    ),
    (
        "cs",
        &["vy", "vás", "vám", "vámi", "váš", "vaše", "vaši", "vašeho", "vašem", "vašich"],
        &["ty", "tebe", "tě", "tobě", "tebou", "tvůj", "tvá", "tvoje", "tvého", "tvém", "tvou", "tvých"],
    ),
    (
        "sk",
        &["vy", "vás", "vám", "vami", "váš", "vaša", "vaše", "vášho", "vašej", "vašich"],
        &["ty", "teba", "ťa", "tebe", "tebou", "tvoj", "tvoja", "tvoje", "tvojho", "tvojej", "tvojich"],
    ),
    (
        "sl",
        &["vi", "vas", "vam", "vami", "vaš", "vaša", "vaše", "vašo", "vašega"],
        &["tebe", "tebi", "teboj", "tvoj", "tvoja", "tvoje", "tvojo", "tvojega"],
    ),
    (
        "hr",
        &["vi", "vas", "vam", "vama", "vaš", "vaša", "vaše", "vašeg"],
        &["tebe", "tebi", "tobom", "tvoj", "tvoja", "tvoje", "tvoju", "tvojeg"],
    ),
    (
        "bs",
        &["vi", "vas", "vam", "vama", "vaš", "vaša", "vaše", "vašeg"],
        &["tebe", "tebi", "tobom", "tvoj", "tvoja", "tvoje", "tvoju", "tvojeg"],
    ),
    (
        "sr",
        &["vi", "vas", "vam", "vama", "vaš", "vaša", "vaše", "vašeg", "ви", "вас", "вам", "вама", "ваш", "ваша", "ваше", "вашег"],
        &["tebe", "tebi", "tobom", "tvoj", "tvoja", "tvoje", "тебе", "теби", "тобом", "твој", "твоја", "твоје"],
    ),
    (
        "mk",
        &["вие", "вас", "вам", "ве", "ви", "ваш", "ваша", "ваше", "вашата", "вашиот", "вашето"],
        &["ти", "тебе", "твој", "твоја", "твое", "твојата", "твојот", "твоето"],
    ),
    (
        "bg",
        &["вие", "вас", "ви", "ваш", "ваша", "ваше", "вашия", "вашата", "вашето"],
        &["ти", "теб", "твой", "твоя", "твое", "твоята", "твоето"],
    ),
    (
        "ru",
        &["вы", "вас", "вам", "вами", "ваш", "ваша", "ваше", "вашего", "вашей"],
        &["ты", "тебя", "тебе", "тобой", "твой", "твоя", "твоё", "твоего", "твоей"],
    ),
    (
        "uk",
        &["ви", "вас", "вам", "вами", "ваш", "ваша", "ваше", "вашого", "вашої"],
        &["ти", "тебе", "тобі", "тобою", "твій", "твоя", "твоє", "твого", "твоєї", "твою"],
    ),
    (
        "be",
        &["вы", "вас", "вам", "вамі", "ваш", "ваша", "ваша", "вашага", "вашай"],
        &["ты", "цябе", "табе", "табой", "твой", "твая", "тваё", "твайго", "тваёй"],
    ),
    ("el", &["εσείς", "εσάς", "σας"], &["εσύ", "εσένα", "σου"]),
    ("tr", &["siz", "sizi", "size", "sizin", "sizden"], &["sen", "seni", "sana", "senin", "senden"]),
    ("hu", &["ön", "önt", "önnek", "önök", "öntől"], &["te", "téged", "neked", "tiéd", "tőled", "veled"]),
    ("et", &["teie", "teid", "teile", "teil"], &["sina", "sa", "sinu", "sind", "sulle", "sul"]),
    ("lv", &["jūs", "jūsu", "jums", "jūsos"], &["tu", "tevi", "tev", "tavs", "tava", "tavu", "tavas"]),
    ("lt", &["jūs", "jūsų", "jums", "jumis"], &["tu", "tave", "tau", "tavo", "tavęs"]),
    ("sv", &["^ni", "^er", "^ert", "^era"], &["du", "dig", "din", "ditt", "dina"]),
    ("da", &["^de", "^dem", "^deres"], &["du", "dig", "din", "dit", "dine"]),
    ("nb", &["^de", "^dem", "^deres"], &["du", "deg", "din", "ditt", "dine"]),
    ("nn", &["^de", "^dykk", "^dykkar"], &["du", "deg", "din", "ditt", "dine"]),
    ("is", &["þér", "yður"], &["þú", "þig", "þér", "þín", "þinn", "þitt", "þína"]),
    ("fi", &["te", "teidän", "teitä", "teille", "teillä"], &["sinä", "sinun", "sinua", "sinulle", "sinulla", "sinut"]),
    ("sq", &["ju", "juaj", "juve", "tuaj"], &["ti", "ty", "yt", "yti", "jote"]),
    ("eu", &["zu", "zure", "zuri", "zuk", "zuen"], &["hi", "hire", "hiri", "hik"]),
    ("cy", &["chi", "eich", "chwi"], &["ti", "dy", "tithau"]),
    ("ga", &["sibh", "bhur", "daoibh"], &["tú", "do", "duit", "thú"]),
    ("hy", &["դուք", "ձեզ", "ձեր"], &["դու", "քեզ", "քո"]),
    ("ka", &["თქვენ", "თქვენი", "თქვენს"], &["შენ", "შენი", "შენს"]),
];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(address) = &view.settings.address else { return };
    let Some((_, distant, near)) = FORMS.iter().find(|(language, _, _)| *language == view.locale.language()) else { return };
    let name = crate::lang::lowercase(address, view.locale);
    let is_form = |form: &[&str]| form.iter().any(|word| word.trim_start_matches('^') == name);
    let (own, other) = match (is_form(distant), is_form(near)) {
        (true, false) => (distant, near),
        (false, true) => (near, distant),
        _ => return,
    };
    for (pattern, reading) in view.own_readings() {
        for token in &reading.tokens {
            let word = &reading.words[token.range.clone()];
            let is_capital = word.starts_with(char::is_uppercase) && !begins_sentence(&reading.words[..token.range.start]);
            let addresses = |form: &&str| match form.strip_prefix('^') {
                Some(form) => form == token.lower && is_capital,
                None => **form == token.lower,
            };
            let is_shared = own.iter().any(|form| form.trim_start_matches('^') == token.lower);
            // `die Sie` of German and `De` of Danish are words for others too, in small letters or at the beginning.
            if is_shared
                || !other.iter().any(addresses)
                || is_other_word(word, view.locale.language(), &reading.words, token.range.end)
            {
                continue;
            }
            let sentence = format!("\"{word}\" addresses the reader otherwise than \"{address}\", as locale.toml says");
            findings.push(
                ADDRESS
                    .at(pattern.place(reading, token.range.clone()), sentence)
                    .hint(format!("write the sentence with \"{address}\"")),
            );
        }
    }
}

fn begins_sentence(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '„', '“', '»', '«', '(', '–', '\u{FFFC}'])
}

/// Words that look like a pronoun and are none.
fn is_other_word(word: &str, language: &str, text: &str, end: usize) -> bool {
    match language {
        // `sie` is *they* and *she* but for the capital letter, with which only a sentence may begin.
        "de" => word == "sie" || word == "Sie",
        // *to do*, and `do` is *to* as well as *your* in Irish.
        "ga" => word.eq_ignore_ascii_case("do"),
        // `te` is an object of *vous* in no text, but `ti` is a preposition with an article in others.
        "it" | "ro" => matches!(word, "ta" | "te" | "ti") && text[end..].starts_with(['’', '\'']),
        // `u` for *or*, `ti` for titanium.
        "es" | "pt" | "gl" => word == "TI" || word == "Ti",
        _ => word.chars().count() > 1 && word.chars().all(char::is_uppercase),
    }
}
