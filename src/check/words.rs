//! The words of `page.ftl`: which messages there are, in which group, and what fills them.

use std::collections::BTreeMap;

use super::text::Text;
use crate::lang::{Locale, PluralCategory, plural_category};

/// A group of messages that a locale has or has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Without these a locale is not served.
    Required,
    /// The box that says what a leaflet does not tell.
    Gaps,
    /// The view in two languages.
    TwoLanguages,
    /// The printed sheet and the PDF.
    Paper,
    /// How sure the writers are of a language.
    Confidence,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 5] = [Self::Required, Self::Gaps, Self::TwoLanguages, Self::Paper, Self::Confidence];

    /// The word of its comment in `page.ftl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Gaps => "gaps",
            Self::TwoLanguages => "two-languages",
            Self::Paper => "paper",
            Self::Confidence => "confidence",
        }
    }
}

macro_rules! words {
    ($($group:ident { $($word:ident = $id:literal $([$($slot:literal),*])?;)* })*) => {
        /// One message of `page.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is explained by its comment in `locales/en/page.ftl`")]
        pub enum Word { $($($word,)*)* }

        impl Word {
            /// Every message, in the order of the file.
            pub const ALL: &[Self] = &[$($(Self::$word,)*)*];

            /// The id of the message.
            pub fn id(self) -> &'static str {
                match self { $($(Self::$word => $id,)*)* }
            }

            /// The group that it belongs to.
            pub fn group(self) -> Group {
                match self { $($(Self::$word => Group::$group,)*)* }
            }

            /// The variables that it takes.
            pub fn slots(self) -> &'static [&'static str] {
                match self { $($(Self::$word => &[$($($slot),*)?],)*)* }
            }
        }
    };
}

words! {
    Required {
        SiteTitle = "site-title";
        SkipLink = "skip-link";
        LanguagesLabel = "languages-label";
        LanguagesCount = "languages-count" ["count"];
        LanguagesCurrent = "languages-current";
        NavigationLabel = "navigation-label";
        NavigationLeaflets = "navigation-leaflets";
        NavigationLanguages = "navigation-languages";
        LeafletKind = "leaflet-kind";
        BreadcrumbLabel = "breadcrumb-label";
        BreadcrumbPatients = "breadcrumb-patients";
        BreadcrumbProcedures = "breadcrumb-procedures";
        ContentsHeading = "contents-heading";
        ReferencesHeading = "references-heading";
        CalloutNote = "callout-note";
        CalloutImportant = "callout-important";
        CalloutUrgent = "callout-urgent";
        NoticeHeading = "notice-heading";
        NoticeMachineSource = "notice-machine-source" ["owner"];
        NoticeMachineTranslation = "notice-machine-translation";
        NoticeHumanSource = "notice-human-source" ["owner"];
        NoticeHumanTranslation = "notice-human-translation";
        NoticeReviewed = "notice-reviewed";
        NoticeOutdated = "notice-outdated";
        NoticeExpired = "notice-expired";
        NoticeMissing = "notice-missing" ["asked", "served"];
        NoticeNear = "notice-near" ["asked", "served"];
        NoticeOffered = "notice-offered";
        TrustHeading = "trust-heading";
        TrustSource = "trust-source";
        TrustAdaptedBy = "trust-adapted-by";
        TrustPublisher = "trust-publisher";
        TrustRights = "trust-rights";
        TrustOrigin = "trust-origin";
        TrustState = "trust-state";
        TrustSignedBy = "trust-signed-by";
        TrustPublished = "trust-published";
        TrustReviewed = "trust-reviewed";
        TrustReviewDue = "trust-review-due";
        TrustFingerprint = "trust-fingerprint";
        NotStated = "not-stated";
        OriginMachine = "origin-machine";
        OriginHuman = "origin-human";
        StateDraft = "state-draft";
        StateReviewed = "state-reviewed";
        StateOutdated = "state-outdated";
        StateExpired = "state-expired";
        StateWithdrawn = "state-withdrawn";
        StateIncomplete = "state-incomplete";
        MistakeHeading = "mistake-heading";
        MistakeReport = "mistake-report" ["fingerprint"];
        MistakeContact = "mistake-contact" ["contact", "fingerprint"];
        PurposeLine = "purpose-line";
        ListHeading = "list-heading";
        ListIntro = "list-intro";
        LanguagesHeading = "languages-heading";
        LanguagesIntro = "languages-intro";
        LanguagesLanguage = "languages-language";
        LanguagesDirection = "languages-direction";
        DirectionLtr = "direction-ltr";
        DirectionRtl = "direction-rtl";
        FormsHeading = "forms-heading";
        FormHtml = "form-html";
        FormJson = "form-json";
        FormText = "form-text";
        PrintHint = "print-hint";
        ProblemNotFoundTitle = "problem-not-found-title";
        ProblemNotFoundText = "problem-not-found-text";
        ProblemLanguageTitle = "problem-language-title";
        ProblemLanguageText = "problem-language-text";
        ProblemLanguagesRefusedTitle = "problem-languages-refused-title";
        ProblemLanguagesRefusedText = "problem-languages-refused-text";
        ProblemFormTitle = "problem-form-title";
        ProblemFormText = "problem-form-text";
        ProblemRequestTitle = "problem-request-title";
        ProblemRequestText = "problem-request-text";
        ProblemMethodTitle = "problem-method-title";
        ProblemMethodText = "problem-method-text";
        ProblemWithdrawnTitle = "problem-withdrawn-title";
        ProblemWithdrawnText = "problem-withdrawn-text";
        WithdrawnError = "withdrawn-error";
        WithdrawnReplaced = "withdrawn-replaced";
        WithdrawnRetired = "withdrawn-retired";
        WithdrawnOn = "withdrawn-on";
        ProblemInternalTitle = "problem-internal-title";
        ProblemInternalText = "problem-internal-text";
        ProblemBusyTitle = "problem-busy-title";
        ProblemBusyText = "problem-busy-text";
        ProblemLanguagesHeading = "problem-languages-heading";
        ProblemLeafletsHeading = "problem-leaflets-heading";
    }
    Gaps {
        GapsHeading = "gaps-heading";
        GapsPreparation = "gaps-preparation";
        GapsAftercare = "gaps-aftercare";
        GapsHelp = "gaps-help";
        GapsOptions = "gaps-options";
        GapsNoTreatment = "gaps-no-treatment";
        GapsQuestions = "gaps-questions";
        GapsAsk = "gaps-ask";
    }
    TwoLanguages {
        TwoLanguagesHeading = "two-languages-heading";
        TwoLanguagesIntro = "two-languages-intro";
        TwoLanguagesNow = "two-languages-now" ["first", "second"];
        TwoLanguagesOne = "two-languages-one";
    }
    Paper {
        FormPdf = "form-pdf";
        FormPdfLarge = "form-pdf-large";
        PaperHospital = "paper-hospital";
        PaperTelephone = "paper-telephone";
        PaperName = "paper-name";
        PaperScan = "paper-scan";
        VersionCurrent = "version-current";
        VersionChanged = "version-changed";
        VersionUnknown = "version-unknown";
    }
    Confidence {
        ConfidenceLabel = "confidence-label";
        ConfidenceLow = "confidence-low";
        ConfidenceMedium = "confidence-medium";
        ConfidenceHigh = "confidence-high";
    }
}

/// The variable of a message that counts.
pub const COUNT: &str = "count";

/// A message in each of the forms that its language has for numbers.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub(in crate::check) exact: BTreeMap<u64, Text>,
    pub(in crate::check) forms: BTreeMap<PluralCategory, Text>,
}

/// The words of one locale, resolved. Every required one is there; the others by whole groups.
#[derive(Clone, Debug)]
pub struct Words {
    pub(in crate::check) locale: Locale,
    pub(in crate::check) texts: Vec<Text>,
    pub(in crate::check) languages_count: Counted,
    pub(in crate::check) groups: Vec<Group>,
}

impl Words {
    /// The text of one message. Ask [`Words::has`] first for what is not in the required group.
    pub fn text(&self, word: Word) -> &Text {
        &self.texts[word as usize]
    }

    /// Whether this locale has a group.
    pub fn has(&self, group: Group) -> bool {
        self.groups.contains(&group)
    }

    /// The message that counts languages, in the form for this number; its slot is the number.
    pub fn languages_count(&self, count: u64) -> &Text {
        let counted = &self.languages_count;
        counted
            .exact
            .get(&count)
            .or_else(|| counted.forms.get(&plural_category(&self.locale, count)))
            .unwrap_or_else(|| self.text(Word::LanguagesCount))
    }
}
