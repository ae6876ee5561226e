//! The program `leaflets`.
use std::process::ExitCode;

fn main() -> ExitCode {
    ir_leaflets::cli::run()
}
