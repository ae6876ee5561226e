use clap::CommandFactory;

use super::{Line, Stop};

const PREFIX: &str = "LEAFLETS_";

/// A variable that looks like ours but is none is a mistake of spelling; it is told, so that no setting is lost in silence.
pub(super) fn check() -> Result<(), Stop> {
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    match names.into_iter().find(|name| name.starts_with(PREFIX) && !known().contains(name)) {
        None => Ok(()),
        Some(name) => Err(Stop::new(
            format!("the environment sets {name}"),
            "there is no such option",
            format!("unset it, or use one of: {}", known().join(", ")),
        )),
    }
}

/// Every variable that is read, ordered by name.
fn known() -> Vec<String> {
    let line = Line::command();
    let options = line.get_arguments().chain(line.get_subcommands().flat_map(clap::Command::get_arguments));
    let mut known: Vec<String> = options.filter_map(|option| option.get_env()?.to_str().map(str::to_owned)).collect();
    known.sort();
    known.dedup();
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_has_a_twin_in_the_environment() {
        let line = Line::command();
        line.clone().debug_assert();
        for command in line.get_subcommands().chain([&line]) {
            for option in command.get_arguments().filter(|option| !matches!(option.get_id().as_str(), "help" | "version")) {
                if let Some(long) = option.get_long() {
                    let twin = format!("{PREFIX}{}", long.to_uppercase().replace('-', "_"));
                    assert_eq!(
                        option.get_env().and_then(|name| name.to_str()),
                        Some(twin.as_str()),
                        "{} --{long}",
                        command.get_name()
                    );
                }
            }
        }
    }
}
