//! Every word of the interface, in both languages: a word that one language lacks does not compile.

/// Words with both languages beside each other.
macro_rules! words {
    ($words:ident: $($(#[$doc:meta])* $name:ident: $type:ty = $zh:expr, $en:expr;)*) => {
        /// Words of one language.
        pub struct $words {
            $($(#[$doc])* pub $name: $type,)*
        }

        pub const ZH: $words = $words { $($name: $zh,)* };

        pub const EN: $words = $words { $($name: $en,)* };
    };
}

pub mod accountability;
pub mod compare;
pub mod deadline;
pub mod error_tolerance;
pub mod facts;
pub mod fund;
pub mod glossary;
pub mod keep;
pub mod map;
pub mod rule_files;
pub mod share;
pub mod shared;
pub mod training;
pub mod why;
pub mod work_paper;

use borsh::{BorshDeserialize, BorshSerialize};
use chidu::Fact;
use chidu::regulation::Text;

pub use accountability::{AccountabilityWords, Effect};
pub use compare::CompareWords;
pub use deadline::DeadlineWords;
pub use error_tolerance::ErrorToleranceWords;
pub use facts::FactWords;
pub use fund::{Articles, FundWords};
pub use glossary::{GlossaryWords, Term};
pub use keep::KeepWords;
pub use map::MapWords;
pub use rule_files::RuleFileWords;
pub use share::ShareWords;
pub use shared::SharedWords;
pub use training::TrainingWords;
pub use why::WhyWords;
pub use work_paper::WorkPaperWords;

/// The languages of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum Language {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
}

/// The words of one language.
pub struct Words {
    /// Which language.
    pub language: Language,
    /// Words of the whole page.
    pub shared: SharedWords,
    /// Words of time limits and of the calendar.
    pub deadline: DeadlineWords,
    /// Words of the map.
    pub map: MapWords,
    /// Words of the family `fund_tolerance`.
    pub fund: FundWords,
    /// Words of the family `accountability`.
    pub accountability: AccountabilityWords,
    /// Words of the family `error_tolerance`.
    pub error_tolerance: ErrorToleranceWords,
    /// Words of the derivation and of what would change the answer.
    pub why: WhyWords,
    /// Words of the comparison.
    pub compare: CompareWords,
    /// Words on paper only.
    pub work_paper: WorkPaperWords,
    /// Words of keeping and copying.
    pub keep: KeepWords,
    /// Words of loading rule files.
    pub rule_files: RuleFileWords,
    /// Words of sharing.
    pub share: ShareWords,
    /// The terms of the field.
    pub glossary: GlossaryWords,
    /// Words of the exercises.
    pub training: TrainingWords,
    fact: fn(Fact) -> FactWords,
}

static ZH: Words = Words {
    language: Language::Zh,
    shared: shared::ZH,
    deadline: deadline::ZH,
    map: map::ZH,
    fund: fund::ZH,
    accountability: accountability::ZH,
    error_tolerance: error_tolerance::ZH,
    why: why::ZH,
    compare: compare::ZH,
    work_paper: work_paper::ZH,
    keep: keep::ZH,
    rule_files: rule_files::ZH,
    share: share::ZH,
    glossary: glossary::ZH,
    training: training::ZH,
    fact: facts::zh,
};
static EN: Words = Words {
    language: Language::En,
    shared: shared::EN,
    deadline: deadline::EN,
    map: map::EN,
    fund: fund::EN,
    accountability: accountability::EN,
    error_tolerance: error_tolerance::EN,
    why: why::EN,
    compare: compare::EN,
    work_paper: work_paper::EN,
    keep: keep::EN,
    rule_files: rule_files::EN,
    share: share::EN,
    glossary: glossary::EN,
    training: training::EN,
    fact: facts::en,
};

impl Language {
    /// The words of this language.
    pub fn words(self) -> &'static Words {
        match self {
            Language::Zh => &ZH,
            Language::En => &EN,
        }
    }

    /// The value of the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Zh => "zh-CN",
            Language::En => "en",
        }
    }
}

impl Words {
    /// The question a fact is asked with, and what to know for answering it.
    pub fn fact(&self, fact: Fact) -> FactWords {
        (self.fact)(fact)
    }

    /// A text of a regulation file.
    pub fn of<'t>(&self, text: &'t Text) -> &'t str {
        match self.language {
            Language::Zh => &text.zh,
            Language::En => &text.en,
        }
    }
}
