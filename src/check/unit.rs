//! One text to judge: what is written, what it must say, and in which language.

use std::sync::Arc;

use super::{
    language::Language,
    original::{Expected, Kind, Original},
    vocabulary::Vocabulary,
    written::{Layer, Written},
};
use crate::{
    content::{
        File,
        ftl::Message,
        locale_settings::{LocaleSettings, Origin},
        manifest::Leaflet,
    },
    lang::Locale,
};

/// One text to judge, parsed.
pub(super) struct Unit<'a> {
    pub(super) locale: &'a Locale,
    pub(super) language: &'a Language,
    pub(super) is_source: bool,
    /// What it must say.
    pub(super) original: &'a Original<'a>,
    /// The path of the file that the unit is about, whether it is there or not.
    pub(super) own_path: &'a str,
    /// Whether the unit only changes some messages of its parent.
    pub(super) is_region: bool,
    /// Whether its file is there but could not be read; that has been said already.
    pub(super) unreadable: bool,
    /// What is written: the parent's file first, its own last.
    pub(super) written: Written<'a>,
    pub(super) settings: &'a LocaleSettings,
    /// `locale.toml`, if it is there.
    pub(super) settings_file: Option<&'a File>,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) origin: Origin,
}

impl<'a> Unit<'a> {
    /// The leaflet that the manifest has for this file.
    pub(super) fn leaflet(&self) -> Option<&Arc<Leaflet>> {
        match &self.original.kind {
            Kind::Leaflet(leaflet) => Some(leaflet),
            Kind::Page | Kind::Plain => None,
        }
    }

    /// Whether the manifest names this file, so that we know what fills it and which markup it may hold.
    pub(super) fn is_named(&self) -> bool {
        !matches!(self.original.kind, Kind::Plain)
    }

    /// The file that the unit is about, if it is there.
    pub(super) fn own(&self) -> Option<&Layer<'a>> {
        self.written.layers.last().filter(|layer| &*layer.file.path == self.own_path)
    }

    /// The message that counts.
    pub(super) fn message(&self, id: &str) -> Option<(&Layer<'a>, &Message<'a>)> {
        self.written.message(id)
    }

    /// What is expected of a message.
    pub(super) fn expected(&self, id: &str) -> Option<&Expected> {
        self.original.expected(id)
    }
}
