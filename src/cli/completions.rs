use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Done, Line, print};

#[derive(clap::Args)]
pub(super) struct Options {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Writes the script.
pub(super) fn run(options: Options) -> Done {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Line::command(), "leaflets", &mut script);
    print(&script)?;
    Ok(ExitCode::SUCCESS)
}
