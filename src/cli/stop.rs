use std::{fmt::Display, io::Write, process::ExitCode};

/// Why a command could not run: one sentence, the reason, and what to type next.
#[derive(Debug)]
pub(super) struct Stop {
    sentence: String,
    reason: String,
    next: String,
}

impl Stop {
    pub(super) fn new(sentence: impl Into<String>, reason: impl Display, next: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), reason: reason.to_string(), next: next.into() }
    }

    /// Tells the person at the terminal, and gives the exit code.
    pub(super) fn tell(&self) -> ExitCode {
        // Where standard error is closed, the exit code has to do.
        let _ = writeln!(std::io::stderr(), "leaflets: {}: {}\n  {}", self.sentence, self.reason, self.next);
        ExitCode::from(2)
    }
}
