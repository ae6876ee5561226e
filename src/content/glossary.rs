//! `glossary.tsv`: the words for a concept in a language, those that are accepted and those to avoid.
//!
//! The first line names the columns, tabs separate them. A file in the folder of a locale has the columns `concept`, `term`,
//! `accepted` and `avoid`; one beside the folders has `language` as well, or instead of them a column for each language.
//! Several forms are separated by `|`, and a form that ends in `*` stands for everything that begins so.

use super::File;
use crate::finding::{Finding, Rule};

static FORM: Rule = Rule::advice("glossary-form", "A glossary is a table with tabs between its columns and a line of names.")
    .explained(
        r#"
A line with too few columns, or a concept that stands twice, is passed over in silence by most tools.

```ftl en/example.ftl
a = A needle.
```

```tsv en/glossary.tsv
concept	term	accepted	avoid
needle	needle	needle*
needle	needle	needle*	knife
```

```text
en/glossary.tsv:3:1: warning[glossary-form]: the concept "needle" stands here for the second time (keep one of the two lines)
```

```tsv en/glossary.tsv
concept	term	accepted	avoid
needle	needle	needle*	knife
```

```text
```
"#,
    );

/// What can be wrong with a glossary as such.
pub fn rules() -> [&'static Rule; 1] {
    [&FORM]
}

/// The words for one concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its name, the same in every language.
    pub name: String,
    /// The forms that may stand for it; the first is the one to suggest.
    pub accepted: Vec<String>,
    /// The forms that may not.
    pub avoid: Vec<String>,
}

/// The concepts of one language, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The concepts.
    pub concepts: Vec<Concept>,
}

impl Glossary {
    /// What a file says of a language, and what is wrong in it.
    ///
    /// ```
    /// use ir_leaflets::content::{File, glossary::Glossary};
    /// let file = File::new("de/glossary.tsv", "concept\tterm\taccepted\tavoid\nneedle\tNadel\tNadel*\tMesser*|Skalpell\n");
    /// let (glossary, findings) = Glossary::read(&file, "de");
    /// assert_eq!(glossary.concepts[0].avoid, ["Messer*", "Skalpell"]);
    /// assert!(findings.is_empty());
    /// ```
    pub fn read(file: &File, language: &str) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut glossary = Self::default();
        let mut lines = lines(&file.text).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
        let Some((_, header)) = lines.next() else { return (glossary, findings) };
        let columns: Vec<&str> = header.split('\t').map(str::trim).collect();
        let column = |name: &str| columns.iter().position(|column| column.eq_ignore_ascii_case(name));
        let Some(name_at) = column("concept") else {
            let sentence = "the first line of a glossary names its columns, and there is none called concept";
            findings.push(FORM.at(file.place(0..header.len()), sentence).hint("write: concept⇥term⇥accepted⇥avoid"));
            return (glossary, findings);
        };
        let language_at = column("language").or_else(|| column("locale"));
        let accepted_at = [column(language), column("accepted"), column("term")];
        let avoid_at = column("avoid").filter(|_| column(language).is_none());
        for (start, line) in lines {
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let cell = |at: Option<usize>| at.and_then(|at| cells.get(at).copied()).unwrap_or_default();
            if language_at.is_some() && !cell(language_at).eq_ignore_ascii_case(language) {
                continue;
            }
            let name = cell(Some(name_at));
            let accepted = accepted_at.into_iter().map(cell).map(forms).find(|forms| !forms.is_empty()).unwrap_or_default();
            let place = || file.place(start..start + line.len());
            if name.is_empty() || accepted.is_empty() {
                let sentence = "this line has no concept, or no form that is accepted for it";
                findings.push(FORM.at(place(), sentence).hint("put tabs, not spaces, between the columns"));
            } else if glossary.concept(name).is_some() {
                let sentence = format!("the concept \"{name}\" stands here for the second time");
                findings.push(FORM.at(place(), sentence).hint("keep one of the two lines"));
            } else {
                glossary.concepts.push(Concept { name: name.to_owned(), accepted, avoid: forms(cell(avoid_at)) });
            }
        }
        (glossary, findings)
    }

    /// The concept of this name.
    pub fn concept(&self, name: &str) -> Option<&Concept> {
        self.concepts.iter().find(|concept| concept.name == name)
    }

    /// Takes over what another glossary says; on concepts that both have, the other is right.
    pub fn overlay(&mut self, other: Self) {
        for concept in other.concepts {
            match self.concepts.iter_mut().find(|known| known.name == concept.name) {
                Some(known) => *known = concept,
                None => self.concepts.push(concept),
            }
        }
    }
}

fn forms(cell: &str) -> Vec<String> {
    cell.split('|').map(str::trim).filter(|form| !form.is_empty()).map(str::to_owned).collect()
}

/// The lines of a text with where each begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let begins = start;
        start += line.len();
        (begins, line.trim_end_matches(['\n', '\r']))
    })
}
