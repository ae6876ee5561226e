//! `l10n.toml`: which files belong together, as compare-locales, moz.l10n and Pontoon read it.

use toml::de::DeTable;

use super::Content;
use crate::lang::Locale;

/// The name of the file in the content folder.
pub const FILE: &str = "l10n.toml";

/// The locales that are translated whole, as the folders have it: all but the source, and no regions, which are made of their parents' texts.
///
/// ```
/// use ir_leaflets::{content::{Content, l10n}, lang::Locale};
/// let content = ["en", "pl", "de", "regions/de-CH"].iter().fold(Content::default(), |content, folder| content.with(&format!("{folder}/a.ftl"), ""));
/// assert_eq!(l10n::targets(&content, &Locale::parse("en").unwrap()), ["de", "pl"]);
/// ```
pub fn targets(content: &Content, source: &Locale) -> Vec<String> {
    let is_target = |name: &&str| *name != source.as_str() && Locale::parse(name).is_some_and(|locale| locale.as_str() == *name);
    content.folders("").into_iter().filter(is_target).map(str::to_owned).collect()
}

/// The file with these locales. What somebody has added to it, such as filters, stays.
pub fn updated(text: Option<&str>, source: &str, mut locales: Vec<String>) -> String {
    locales.sort();
    locales.dedup();
    let list: String = locales.iter().map(|locale| format!("    \"{locale}\",\n")).collect();
    let list = format!("[\n{list}]");
    if let Some(text) = text
        && let Ok(table) = DeTable::parse(text)
        && let Some(value) = table.get_ref().get("locales")
    {
        let mut text = text.to_owned();
        text.replace_range(value.span(), &list);
        return text;
    }
    format!(
        "\
# Which files belong together, for compare-locales, moz.l10n and Pontoon; paths are relative to this file. `leaflets new-locale` adds to it.
basepath = \".\"
locales = {list}

[[paths]]
    reference = \"{source}/**/*.ftl\"
    l10n = \"{{locale}}/**/*.ftl\"
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_has_added_stays() {
        let text = "basepath = \".\"\nlocales = [\"de\"] # ours\n\n[[filters]]\n    path = \"x\"\n    action = \"ignore\"\n";
        let expected = text.replace("[\"de\"]", "[\n    \"de\",\n    \"fr\",\n]");
        assert_eq!(updated(Some(text), "en", vec!["fr".to_owned(), "de".to_owned(), "de".to_owned()]), expected);
        let new = updated(None, "en", vec!["de".to_owned()]);
        assert_eq!(updated(Some(&new), "en", vec!["de".to_owned()]), new);
    }
}
