use std::process::ExitCode;

use super::{Done, Stop, clock, open::ContentOptions, print};
use crate::{
    check::Publish,
    render::status::{Circumstances, json, table},
};

#[derive(clap::Args)]
pub(super) struct Options {
    #[command(flatten)]
    content: ContentOptions,
    /// Write the status as JSON, as /status.json has it
    #[arg(long, env = "LEAFLETS_JSON")]
    json: bool,
}

/// Shows how every leaflet stands in every language.
pub(super) fn run(mut options: Options) -> Done {
    let content = options.content.read_nearby()?;
    let checked = options.content.check(&content, Publish::Drafts);
    let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&options.content))?;
    let circumstances =
        Circumstances { findings: checked.findings, content: options.content.kind(), loaded: clock::now(), warnings: Vec::new() };
    print(&if options.json { json(&catalogue, &circumstances) } else { table(&catalogue) })?;
    Ok(ExitCode::SUCCESS)
}

/// What is said when the manifest or the source language leave nothing.
pub(super) fn nothing_to_serve(content: &ContentOptions) -> Stop {
    let folder = content.content.as_ref().map(|folder| format!(" --content {}", folder.display())).unwrap_or_default();
    Stop::new(
        format!("{} leave nothing to serve", content.name()),
        format!("leaflets.toml is missing, or it or the words in {} have errors", content.source),
        format!("type: leaflets check{folder}"),
    )
}
