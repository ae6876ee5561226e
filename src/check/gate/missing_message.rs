//! Every message of the source must be there, under its own name.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

use crate::{
    check::{distance::nearest, original::Expected, view::View, words::Group, written::Layer},
    content::ftl::{Comment, Entry, Message},
    finding::{Finding, Place, Rule},
};

static MISSING: Rule = Rule::gate("missing-message", "Every message of the source must be in every translation.").explained(
    r##"
A text in which a message is missing is not shown at all: a reader gets a whole leaflet in one language, or is told. The place is
where the message was probably meant to be, or else behind the message that comes before it.

```ftl en/example.ftl
title = Biopsy
risks = Bleeding is rare.
after = You can go home the same day.
call = Call us if you have a fever.
```

```ftl de/example.ftl
-title = Biopsie
# risks = Blutungen sind selten.
After = Sie können am selben Tag nach Hause gehen.
```

```text
de/example.ftl:1:2: error[missing-message]: `-title` is a term, because of the hyphen before it; the message `title` is missing (delete the hyphen)
de/example.ftl:2:3: error[missing-message]: the message `risks` is missing; here it stands as a comment, which nobody sees (delete the # and the space before it)
de/example.ftl:3:1: error[missing-message]: the message `after` is missing; here stands one called `After` (write `after`: capital letters count, and names are never translated)
de/example.ftl:3:1: error[missing-message]: the message `call` is missing (add a line: call = …)
```

```ftl de/example.ftl
title = Biopsie
risks = Blutungen sind selten.
after = Sie können am selben Tag nach Hause gehen.
call = Rufen Sie uns an, wenn Sie Fieber haben.
```

```text
```
"##,
);

pub(super) const RULES: &[&Rule] = &[&MISSING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(own) =
        view.own().filter(|own| view.is_region || own.messages().next().is_some() || !own.resource.mistakes.is_empty())
    else {
        return;
    };
    // What could not be read has been told as a mistake of syntax.
    let broken: HashSet<&str> = view.written.broken_ids().collect();
    let misnamed = misnamed(view, own);
    let mut before = 0..0;
    for expected in view.original.expected.iter().filter(|expected| expected.group == Group::Required) {
        match view.message(&expected.id) {
            Some((layer, message)) => {
                if std::ptr::eq(layer, own) {
                    before = message.value.as_ref().map_or(message.id.span, |value| value.span).range();
                }
            }
            None if broken.contains(expected.id.as_str()) => {}
            None => {
                let finding = missing(own, expected, misnamed.get(expected.id.as_str()).copied(), before);
                before = finding.place.start..finding.place.end;
                findings.push(finding);
            }
        }
    }
}

fn missing(own: &Layer<'_>, expected: &Expected, misnamed: Option<&Message<'_>>, before: Range<usize>) -> Finding {
    let id = &expected.id;
    if let Some(term) = own.resource.terms().find(|term| term.id.name == id) {
        let sentence = format!("`-{id}` is a term, because of the hyphen before it; the message `{id}` is missing");
        return MISSING.at(own.place(term.id.span.range()), sentence).hint("delete the hyphen");
    }
    if let Some(place) = commented_out(own, id) {
        let sentence = format!("the message `{id}` is missing; here it stands as a comment, which nobody sees");
        return MISSING.at(place, sentence).hint("delete the # and the space before it");
    }
    match misnamed {
        Some(message) => {
            let hint = match message.id.name.eq_ignore_ascii_case(id) {
                true => format!("write `{id}`: capital letters count, and names are never translated"),
                false => format!("is it the one called `{}`? then write `{id}`: names are never translated", message.id.name),
            };
            let sentence = format!("the message `{id}` is missing; here stands one called `{}`", message.id.name);
            MISSING.at(own.place(message.id.span.range()), sentence).hint(hint)
        }
        None => MISSING.at(own.place(before), format!("the message `{id}` is missing")).hint(format!("add a line: {id} = …")),
    }
}

/// Messages that nobody expects, by the id of the missing one that each was probably meant to be.
pub(in crate::check) fn misnamed<'u, 'a>(view: &'u View<'_, 'a>, own: &'u Layer<'a>) -> HashMap<&'u str, &'u Message<'a>> {
    // A file in which hundreds are wrong is not misspelt, it is another file.
    const MOST: usize = 200;
    let is_unexpected = |message: &&Message<'_>| view.expected(message.id.name).is_none();
    let mut unexpected: Vec<&Message<'a>> = own.messages().filter(is_unexpected).take(MOST).collect();
    let missing = view.original.expected.iter().filter(|expected| view.message(&expected.id).is_none()).take(MOST);
    let mut misnamed = HashMap::new();
    for expected in missing {
        if let Some(name) = nearest(&expected.id, unexpected.iter().map(|message| message.id.name))
            && let Some(place) = unexpected.iter().position(|message| message.id.name == name)
        {
            misnamed.insert(expected.id.as_str(), unexpected.remove(place));
        }
    }
    misnamed
}

/// Where a comment holds the message.
fn commented_out(own: &Layer<'_>, id: &str) -> Option<Place> {
    let comments = own.resource.body.iter().flat_map(|entry| match entry {
        Entry::Comment(comment) => Some(comment),
        other => other.attached_comment(),
    });
    let in_comment = |comment: &Comment<'_>| {
        let mut start = comment.span.range().start;
        for line in comment.span.of(own.text()).split_inclusive('\n') {
            let text = line.trim_start_matches(['#', ' ']);
            let is_it = text.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='));
            if is_it {
                let at = start + line.len() - text.len();
                return Some(own.place(at..at + id.len()));
            }
            start += line.len();
        }
        None
    };
    comments.into_iter().find_map(in_comment)
}
