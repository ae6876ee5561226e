//! The commands, and the house put together. The only room with a clock and an environment.
//!
//! One file a command, one line a command in [`run`]. Exit codes: 0 all is well, 1 there are findings, 2 it could not be done.

mod ask;
mod check;
mod clock;
mod completions;
mod environment;
mod keep;
mod log;
mod new_locale;
mod open;
mod render;
mod serve;
mod status;
mod stop;
mod terminal;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use stop::Stop;

/// Serves patient leaflets about interventional radiology, each whole in its reader's language.
///
/// Without a command the leaflets are served. Every option can also be set in the environment, as LEAFLETS_ and its name: LEAFLETS_LISTEN for
/// --listen. Exit codes: 0 all is well, 1 there are findings, 2 it could not be done.
#[derive(Parser)]
#[command(name = "leaflets", version, args_conflicts_with_subcommands = true, max_term_width = 120)]
struct Line {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Options,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the leaflets over HTTP (what happens without a command)
    Serve(serve::Options),
    /// Tell which language a reader would get, and why
    Ask(ask::Options),
    /// Find what is wrong in the texts; exit code 1 if something is
    Check(check::Options),
    /// Show how every leaflet stands in every language
    Status(status::Options),
    /// Begin a translation into another language: a folder with everything that is to be translated
    NewLocale(new_locale::Options),
    /// Write one leaflet to standard output or a file, or all of them as a site of plain files
    Render(render::Options),
    /// Write a script that completes commands in your shell
    Completions(completions::Options),
}

/// Runs the program with the arguments and the environment of the process.
pub fn run() -> ExitCode {
    if let Err(stop) = environment::check() {
        return stop.tell();
    }
    let line = Line::parse();
    let done = match line.command.unwrap_or(Command::Serve(line.serve)) {
        Command::Serve(options) => serve::run(options),
        Command::Ask(options) => ask::run(options),
        Command::Check(options) => check::run(options),
        Command::Status(options) => status::run(options),
        Command::NewLocale(options) => new_locale::run(options),
        Command::Render(options) => render::run(options),
        Command::Completions(options) => completions::run(options),
    };
    done.unwrap_or_else(|stop| stop.tell())
}

/// What a command gives: an exit code, or the reason why it could not run.
type Done = Result<ExitCode, Stop>;

/// The exit code of a command that ran and found something.
const FOUND: u8 = 1;

/// Writes to standard output; a reader that has gone away (`leaflets … | head`) ends the program in peace.
fn print(text: impl AsRef<[u8]>) -> Result<(), Stop> {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_ref()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Stop::new(
            "standard output cannot be written",
            error,
            "look whether the disk is full, or send the output elsewhere",
        )),
        _ => Ok(()),
    }
}
