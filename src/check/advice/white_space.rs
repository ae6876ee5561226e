//! White space that nobody sees and that programs disagree on.

use crate::{
    check::{gate::syntax::is_refused, view::View},
    content::ftl::MistakeKind,
    finding::{Finding, Rule},
};

static LINE_ENDS: Rule = Rule::advice("line-ends", "All lines of a file end in the same way.").explained(
    r#"
Half a file from Windows makes every line look changed in a comparison. A carriage return alone ends a line in some programs only.

```ftl en/example.ftl
one = One
two = Two
```

```ftl de/example.ftl
one = Eins⟨U+000D⟩
two = Zwei
```

```text
de/example.ftl:1:11: warning[line-ends]: this line ends with CR LF, most lines of this file with LF alone (save the file with the same line ends throughout)
```

```ftl de/example.ftl
one = Eins
two = Zwei
```

```text
```
"#,
);

static TRAILING: Rule = Rule::advice("trailing-space", "A line does not end with spaces.").explained(
    r#"
```ftl en/example.ftl
one = One
```

```ftl de/example.ftl
one = Eins⟨U+0020⟩
```

```text
de/example.ftl:1:11: warning[trailing-space]: this line ends with spaces (delete them)
```

```ftl de/example.ftl
one = Eins
```

```text
```
"#,
);

static LAST_LINE: Rule = Rule::advice("final-line-end", "The last line of a file ends as all others do.").explained(
    r#"
Programs that put a message at the end would put it on the last line.

```ftl en/example.ftl
one = One
```

```ftl de/example.ftl
one = Eins⌁
```

```text
de/example.ftl:1:11: warning[final-line-end]: the last line has no line end (press Enter at the end of the file)
```

```ftl de/example.ftl
one = Eins
```

```text
```
"#,
);

static STRAY: Rule = Rule::advice("stray-space", "White space inside a text stands where all programs read it alike.").explained(
    r#"
```ftl en/example.ftl
one =
    One

    and a half
```

```ftl de/example.ftl
one =
    Eins
⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩⟨U+0020⟩
    und ein halbes
```

```text
de/example.ftl:3:1: warning[trailing-space]: this line ends with spaces (delete them)
```

```ftl de/example.ftl
one =
⟨U+0009⟩Eins

    und ein halbes
```

```text
de/example.ftl:2:1: error[syntax]: this line begins with a tab, but only spaces may stand before it (replace what stands before the text by four spaces)
```

```ftl de/example.ftl
one = ⟨U+0009⟩Eins

    und ein halbes
```

```text
de/example.ftl:1:7: warning[stray-space]: the text begins with a tab, which will be shown as part of it (delete the tab)
```

```ftl de/example.ftl
one =
    Eins

    und ein halbes
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&LINE_ENDS, &TRAILING, &LAST_LINE, &STRAY];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(own) = view.own() else { return };
    let text = own.text();
    let is_windows = text.matches("\r\n").count() * 2 > text.matches('\n').count();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let (content, end) = match (line.strip_suffix("\r\n"), line.strip_suffix('\n')) {
            (Some(content), _) => (content, "\r\n"),
            (None, Some(content)) => (content, "\n"),
            (None, None) => (line, ""),
        };
        if !end.is_empty() && (end == "\r\n") != is_windows {
            let (this, most) = if is_windows { ("LF alone", "CR LF") } else { ("CR LF", "LF alone") };
            let place = own.place(start + content.len()..start + line.len());
            let sentence = format!("this line ends with {this}, most lines of this file with {most}");
            findings.push(LINE_ENDS.at(place, sentence).hint("save the file with the same line ends throughout"));
        }
        let trimmed = content.trim_end_matches([' ', '\t', '\u{A0}', '\u{202F}', '\u{2009}']);
        if trimmed.len() < content.len() {
            let place = own.place(start + trimmed.len()..start + content.len());
            findings.push(TRAILING.at(place, "this line ends with spaces").hint("delete them"));
        }
        start += line.len();
    }
    if !text.is_empty() && !text.ends_with('\n') {
        // Behind the last sign, where the line end is missing.
        let place = own.place(text.len()..text.len());
        findings.push(LAST_LINE.at(place, "the last line has no line end").hint("press Enter at the end of the file"));
    }
    for mistake in own.resource.mistakes.iter().filter(|mistake| !is_refused(mistake)) {
        let rule = match mistake.kind {
            MistakeKind::SpacesOnEmptyLine | MistakeKind::SpacesAtEnd => continue,
            MistakeKind::LoneCarriageReturn => &LINE_ENDS,
            _ => &STRAY,
        };
        findings.push(rule.at(own.place(mistake.span.range()), mistake.sentence(text)).hint(mistake.hint()));
    }
}
