//! How far two words are from each other, to guess what was meant.

/// The fewest letters to put in, take out, change or swap with their neighbour to make one word of the other; beyond `most`, none.
pub(super) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut rows = [vec![0; other.len() + 1], (0..=other.len()).collect(), vec![0; other.len() + 1]];
    for (row, letter) in one.iter().enumerate() {
        let [before_last, last, next] = &mut rows;
        next[0] = row + 1;
        for (column, other_letter) in other.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other_letter);
            next[column + 1] = changed.min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *other_letter {
                next[column + 1] = next[column + 1].min(before_last[column - 1] + 1);
            }
        }
        rows.rotate_left(1);
    }
    let found = rows[1][other.len()];
    (found <= most).then_some(found)
}

/// The name among some that was probably meant.
pub(super) fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let plain = |name: &str| name.to_lowercase().replace('_', "-");
    let name = plain(name);
    let most = if name.chars().count() < 5 { 1 } else { 2 };
    let far = names.into_iter().filter_map(|other| Some((distance(&name, &plain(other), most)?, other)));
    far.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_far_apart_as_typing_mistakes() {
        for (one, other, expected) in [
            ("katheter", "katether", Some(2)),
            ("nadel", "nadle", Some(1)),
            ("a", "abcd", None),
            ("", "ab", Some(2)),
            ("x", "x", Some(0)),
        ] {
            assert_eq!(distance(one, other, 2), expected, "{one} {other}");
        }
        assert_eq!(nearest("risks_rare", ["risks-serious", "risks-rare"]), Some("risks-rare"));
        assert_eq!(nearest("Title", ["summary", "title"]), Some("title"));
        assert_eq!(nearest("a", ["bcd"]), None);
    }
}
