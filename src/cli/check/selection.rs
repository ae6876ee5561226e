//! Which of the findings are asked for. The whole content is judged all the same, since a text depends on more than its file.

use std::{collections::BTreeSet, path::Path};

use super::{Options, folder};
use crate::{
    cli::Stop,
    content::{Content, manifest},
    finding::Finding,
    lang::Locale,
};

pub(super) struct Selection {
    /// Files and folders, by their paths below the content folder.
    paths: Vec<String>,
    locales: Vec<Locale>,
    leaflets: Vec<String>,
}

impl Selection {
    /// What the options ask for; naming something that is not there is a mistake, not an empty answer.
    pub(super) fn of(options: &Options, content: &Content) -> Result<Self, Stop> {
        let root = options.content.content.as_deref().unwrap_or(Path::new(""));
        let paths = options.paths.iter().map(|path| below(root, path)).collect::<Result<_, _>>()?;
        let known = |wanted: &str, of: &dyn Fn(&str) -> Option<String>, what: &str| {
            let there: BTreeSet<String> = content.files().filter_map(|file| of(&file.path)).collect();
            match there.contains(wanted) {
                true => Ok(()),
                false => {
                    let there: Vec<String> = there.into_iter().collect();
                    let sentence = format!("there is no {what} {wanted} in {}", options.content.name());
                    Err(Stop::new(sentence, "nothing to check", format!("choose from: {}", there.join(", "))))
                }
            }
        };
        for locale in &options.locale {
            known(locale.as_str(), &|file| Some(locale_of(file)?.to_owned()), "language")?;
        }
        for leaflet in &options.leaflet {
            known(leaflet, &|file| Some(file.rsplit_once('/')?.1.strip_suffix(".ftl")?.to_owned()), "leaflet")?;
        }
        Ok(Self { paths, locales: options.locale.clone(), leaflets: options.leaflet.clone() })
    }

    /// Whether a finding is asked for. What stops every text is told to everybody.
    pub(super) fn takes(&self, finding: &Finding) -> bool {
        let file = finding.place.file.as_str();
        (file == manifest::FILE && finding.stops()) || self.takes_file(file)
    }

    /// Whether a file is asked for.
    pub(super) fn takes_file(&self, file: &str) -> bool {
        let is_below = |path: &String| {
            path.is_empty() || file.strip_prefix(path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_of_locale = || locale_of(file).is_some_and(|tag| self.locales.iter().any(|locale| locale.as_str() == tag));
        let is_of_leaflet = || self.leaflets.iter().any(|leaflet| file.ends_with(&format!("/{leaflet}.ftl")));
        (self.paths.is_empty() || self.paths.iter().any(is_below))
            && (self.locales.is_empty() || is_of_locale())
            && (self.leaflets.is_empty() || is_of_leaflet())
    }
}

/// The name of the folder of a locale in which a file stands.
fn locale_of(file: &str) -> Option<&str> {
    if file.ends_with(".toml") && !file.contains('/') {
        return None;
    }
    folder(file).rsplit('/').next()
}

/// A path of the command line below the content folder, looked for here first and then in the content folder.
fn below(root: &Path, path: &Path) -> Result<String, Stop> {
    let refuse = |reason: &str| {
        let next = format!("name a file or a folder in {}", root.display());
        Stop::new(format!("{} cannot be checked", path.display()), reason, next)
    };
    let there =
        [path.to_owned(), root.join(path)].into_iter().find(|path| path.exists()).ok_or_else(|| refuse("it is not there"))?;
    let spelt = |path: &Path| std::path::absolute(path).map(|path| path.components().collect::<std::path::PathBuf>());
    // As it is spelt, since names inside the content are those of links, not of where they lead; then as it really is.
    for name in [spelt, Path::canonicalize] {
        if let (Ok(root), Ok(there)) = (name(root), name(&there))
            && let Ok(below) = there.strip_prefix(&root)
            && !below.components().any(|part| part == std::path::Component::ParentDir)
        {
            return Ok(below.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/"));
        }
    }
    Err(refuse("it lies outside the content folder"))
}
