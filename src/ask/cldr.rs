//! What CLDR knows of languages that stand in for each other, read once from `data/cldr.txt`.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use super::tag::{Subtag, Tag};

const DATA: &str = include_str!("data/cldr.txt");

static CLDR: LazyLock<Cldr> = LazyLock::new(|| Cldr::read(DATA));

/// The distances and names of one release, in tables sorted for searching.
pub(super) struct Cldr {
    /// The script and region that a language alone means.
    likely: Vec<(Subtag, (Subtag, Subtag))>,
    /// The same where a script or a region stands beside the language.
    likely_special: Vec<((Subtag, Subtag), (Subtag, Subtag))>,
    /// What a script and a region mean without a language.
    likely_undetermined: Vec<((Subtag, Subtag), Tag)>,
    language_aliases: Vec<(Subtag, Tag)>,
    region_aliases: Vec<(Subtag, Subtag)>,
    legacy: Vec<(&'static str, Tag)>,
    /// Who reads the first language and is served the second, and how far that is.
    pub languages: Vec<(Subtag, Subtag, u8)>,
    scripts: Vec<([Subtag; 4], u8)>,
    regions: Vec<RegionRule>,
    groups: Vec<(Subtag, Sides)>,
    /// Locales that come before others of the same distance.
    pub paradigms: Vec<Lsr>,
    /// The distance of two scripts that have nothing to do with each other, and so of what is no match.
    pub script_distance: u8,
    region_distance: u8,
}

/// A language with the script and region that it means, and whether each was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lsr {
    pub tag: Tag,
    pub written: Written,
}

/// Which of language, script and region were written; one bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written(pub u8);

/// How a language's regions stand to each other: one group of them, and the distances within it, among the others, and across.
#[derive(Clone, Copy, Debug)]
pub(super) struct RegionRule {
    language: Subtag,
    /// None for every script.
    script: Subtag,
    group: u8,
    inside: u8,
    outside: u8,
    across: u8,
    /// A region outside that is nearer to the others there.
    nearer: Option<(Subtag, u8)>,
}

/// In which groups a region lies, and outside which; a part of the world can be both. One bit for each group.
#[derive(Clone, Copy, Debug, Default)]
struct Sides {
    inside: u8,
    outside: u8,
}

impl Cldr {
    /// The release that is part of the program.
    pub fn get() -> &'static Self {
        &CLDR
    }

    /// The tag with retired and overlong codes replaced.
    pub fn canonical(&self, mut tag: Tag) -> Tag {
        if let Some(alias) = find(&self.language_aliases, tag.language) {
            tag = Tag { language: alias.language, script: tag.script.or(alias.script), region: tag.region.or(alias.region) };
        }
        if !tag.region.is_none() {
            tag.region = find(&self.region_aliases, tag.region).unwrap_or(tag.region);
        }
        tag.set_apart_if_pseudo()
    }

    /// What a tag from before BCP 47 means, such as `i-lux`.
    pub fn legacy(&self, tag: &[u8]) -> Option<Tag> {
        let is_same = |known: u8, byte: u8| known == byte.to_ascii_lowercase() || (known, byte) == (b'-', b'_');
        let is_tag = |known: &str| known.len() == tag.len() && known.bytes().zip(tag).all(|(known, byte)| is_same(known, *byte));
        self.legacy.iter().find(|(known, _)| is_tag(known)).map(|(_, meant)| *meant)
    }

    pub fn is_region_alias(&self, region: Subtag) -> bool {
        find(&self.region_aliases, region).is_some()
    }

    /// The likely script and region of a language; none of a language that CLDR does not know.
    pub fn likely(&self, language: Subtag) -> (Subtag, Subtag) {
        find(&self.likely, language).unwrap_or_default()
    }

    /// Adds the likely script and region to a canonical tag.
    pub fn maximize(&self, tag: Tag) -> Lsr {
        match tag.language {
            Tag::UNDETERMINED => self.maximize_undetermined(tag),
            language => self.maximize_known(tag, self.likely(language)),
        }
    }

    /// The same, where the likely script and region of the language alone are known already.
    pub fn maximize_known(&self, tag: Tag, (mut script, mut region): (Subtag, Subtag)) -> Lsr {
        if tag.script.is_none() != tag.region.is_none() {
            (script, region) = find(&self.likely_special, (tag.language, tag.script.or(tag.region))).unwrap_or((script, region));
        }
        Lsr { tag: Tag { script: tag.script.or(script), region: tag.region.or(region), ..tag }, written: Written::of(tag) }
    }

    fn maximize_undetermined(&self, tag: Tag) -> Lsr {
        let keys = [(tag.script, tag.region), (Subtag::NONE, tag.region), (tag.script, Subtag::NONE)];
        let likely = keys.into_iter().find_map(|key| find(&self.likely_undetermined, key)).unwrap_or(tag);
        let tag_with = |language| Tag { language, script: tag.script.or(likely.script), region: tag.region.or(likely.region) };
        Lsr { tag: tag_with(likely.language), written: Written::of(tag) }
    }

    /// How far apart two scripts are; the regions of the tags do not matter.
    pub fn between_scripts(&self, desired: Tag, supported: Tag) -> u8 {
        if desired.script == supported.script {
            return 0;
        }
        let pair = [desired.language, desired.script, supported.language, supported.script];
        find(&self.scripts, pair).unwrap_or(self.script_distance)
    }

    /// The rule for the regions of a language in a script, where it has one.
    pub fn region_rule(&self, tag: Tag) -> Option<RegionRule> {
        self.regions
            .iter()
            .find(|rule| rule.language == tag.language && (rule.script.is_none() || rule.script == tag.script))
            .copied()
    }

    /// How far apart two regions are, in a language with that rule or without one.
    pub fn between_regions(&self, rule: Option<&RegionRule>, desired: Subtag, supported: Subtag) -> u8 {
        if desired == supported {
            return 0;
        }
        let Some(rule) = rule else {
            return self.region_distance;
        };
        let sides = |region| {
            let sides = find(&self.groups, region).unwrap_or(Sides { inside: 0, outside: u8::MAX });
            (sides.inside >> rule.group & 1 == 1, sides.outside >> rule.group & 1 == 1)
        };
        match (sides(desired), sides(supported)) {
            ((true, false), (true, false)) => rule.inside,
            ((false, true), (false, true)) => match rule.nearer {
                Some((region, distance)) if region == supported => distance,
                _ => rule.outside,
            },
            // Of a part of the world that lies on both sides the farther counts.
            _ => rule.across,
        }
    }

    fn read(data: &'static str) -> Self {
        let mut section = "";
        let mut sections: HashMap<&str, Vec<&'static str>> = HashMap::new();
        for line in data.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[') {
                Some(title) => section = title.trim_end_matches(']'),
                None => sections.entry(section).or_default().push(line),
            }
        }
        let lines = |section| sections.get(section).map(Vec::as_slice).expect("the data has every section");
        let mut cldr = Self {
            likely: groups(lines("likely"), script_and_region),
            likely_special: lines("likely-special").iter().map(|line| special(line)).collect(),
            likely_undetermined: lines("likely-undetermined").iter().map(|line| undetermined(line)).collect(),
            language_aliases: groups(lines("language-aliases"), tag),
            region_aliases: groups(lines("region-aliases"), Subtag::new),
            legacy: lines("legacy-tags").iter().map(|line| pair(line)).map(|(old, new)| (old, tag(new))).collect(),
            languages: lines("language-distances").iter().flat_map(|line| language_distances(line)).collect(),
            scripts: lines("script-distances").iter().flat_map(|line| script_distances(line)).collect(),
            regions: Vec::new(),
            groups: Vec::new(),
            paradigms: Vec::new(),
            script_distance: 0,
            region_distance: 0,
        };
        cldr.likely_special.sort_unstable();
        cldr.likely_undetermined.sort_unstable();
        cldr.scripts.sort_unstable();
        let mut names = Vec::new();
        let mut groups: BTreeMap<Subtag, Sides> = BTreeMap::new();
        for (number, line) in lines("region-groups").iter().enumerate() {
            let (name, regions) = pair(line);
            let (inside, both) = regions.split_once(" / ").expect("a group tells the regions inside from those across");
            names.push(name);
            for region in inside.split(' ') {
                groups.entry(Subtag::new(region)).or_default().inside |= 1 << number;
            }
            for region in both.split(' ') {
                let sides = groups.entry(Subtag::new(region)).or_default();
                sides.inside |= 1 << number;
                sides.outside |= 1 << number;
            }
        }
        let everywhere = |sides: Sides| Sides { outside: sides.outside | !sides.inside, ..sides };
        cldr.groups = groups.into_iter().map(|(region, sides)| (region, everywhere(sides))).collect();
        cldr.regions = lines("region-distances").iter().map(|line| region_rule(line, &names)).collect();
        cldr.paradigms =
            lines("paradigms").iter().flat_map(|line| line.split(' ')).map(|text| cldr.maximize(tag(text))).collect();
        let defaults: Vec<u8> = lines("default-distances")[0].split(' ').map(number).collect();
        [cldr.script_distance, cldr.region_distance] = [defaults[1], defaults[2]];
        cldr
    }
}

impl Written {
    fn of(tag: Tag) -> Self {
        let language = tag.language != Tag::UNDETERMINED;
        Self(u8::from(language) << 2 | u8::from(!tag.script.is_none()) << 1 | u8::from(!tag.region.is_none()))
    }
}

fn find<K: Ord + Copy, V: Copy>(table: &[(K, V)], key: K) -> Option<V> {
    table.binary_search_by(|(other, _)| other.cmp(&key)).ok().map(|place| table[place].1)
}

fn pair(line: &'static str) -> (&'static str, &'static str) {
    line.split_once(' ').expect("a line of the data has a key and a value")
}

fn number(text: &str) -> u8 {
    text.parse().expect("distances are small numbers")
}

/// Lines of one value and all keys that share it.
fn groups<V: Copy>(lines: &[&'static str], value: impl Fn(&'static str) -> V) -> Vec<(Subtag, V)> {
    let mut table = Vec::new();
    for line in lines {
        let (shared, keys) = line.split_once(": ").expect("a line has a value and its keys");
        let shared = value(shared);
        table.extend(keys.split(' ').map(|key| (Subtag::new(key), shared)));
    }
    table.sort_unstable_by_key(|(key, _)| *key);
    table
}

fn script_and_region(text: &str) -> (Subtag, Subtag) {
    let (script, region) = text.split_once('-').expect("a likely script comes with a region");
    (Subtag::new(script), Subtag::new(region))
}

/// A tag as the data writes it: in canonical case, and nothing but language, script and region.
fn tag(text: &str) -> Tag {
    let mut read = Tag::default();
    for (place, subtag) in text.split('-').enumerate() {
        match (place, subtag.len()) {
            (0, _) => read.language = Subtag::new(subtag),
            (_, 4) => read.script = Subtag::new(subtag),
            _ => read.region = Subtag::new(subtag),
        }
    }
    read
}

fn special(line: &'static str) -> ((Subtag, Subtag), (Subtag, Subtag)) {
    let (key, value) = pair(line);
    let key = tag(key);
    ((key.language, key.script.or(key.region)), script_and_region(value))
}

fn undetermined(line: &'static str) -> ((Subtag, Subtag), Tag) {
    let (key, value) = pair(line);
    let key = tag(&format!("und-{key}"));
    ((key.script, key.region), tag(value))
}

/// `hr = bs 4`, which goes both ways, or `gsw > de 4`, which does not.
fn directions(line: &'static str) -> impl Iterator<Item = (Tag, Tag, u8)> {
    let words: Vec<&str> = line.split(' ').collect();
    let [desired, sign, supported, distance] = words[..] else { panic!("a distance stands between two languages: {line}") };
    let (desired, supported, distance) = (tag(desired), tag(supported), number(distance));
    let back = (sign == "=").then_some((supported, desired, distance));
    [Some((desired, supported, distance)), back].into_iter().flatten()
}

fn language_distances(line: &'static str) -> impl Iterator<Item = (Subtag, Subtag, u8)> {
    directions(line).map(|(desired, supported, distance)| (desired.language, supported.language, distance))
}

fn script_distances(line: &'static str) -> impl Iterator<Item = ([Subtag; 4], u8)> {
    directions(line).map(|(desired, supported, distance)| {
        ([desired.language, desired.script, supported.language, supported.script], distance)
    })
}

/// `en * enUS 4 4 5 GB 3`
fn region_rule(line: &'static str, groups: &[&str]) -> RegionRule {
    let words: Vec<&str> = line.split(' ').collect();
    let [language, script, group, inside, outside, across, ref nearer @ ..] = words[..] else {
        panic!("a rule is too short: {line}")
    };
    let group = groups.iter().position(|name| *name == group).expect("a rule names a group");
    RegionRule {
        language: Subtag::new(language),
        script: if script == "*" { Subtag::NONE } else { Subtag::new(script) },
        group: u8::try_from(group).expect("there are a few groups"),
        inside: number(inside),
        outside: number(outside),
        across: number(across),
        nearer: nearer.first().map(|region| (Subtag::new(region), number(nearer[1]))),
    }
}
