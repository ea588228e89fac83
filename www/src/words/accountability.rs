//! Words of the family `accountability`.

mod answer;
mod answer_en;
mod answer_zh;
mod facts;

use chidu::regulation::accountability::Responsibility;

pub use answer::{AnswerWords, Effect};
pub use facts::FactsWords;

/// Words of the family.
pub struct AccountabilityWords {
    /// A kind of responsibility.
    pub responsibility: fn(Responsibility) -> &'static str,
    /// Words of the facts.
    pub facts: FactsWords,
    /// Words of the answer.
    pub answer: AnswerWords,
}

pub const ZH: AccountabilityWords = AccountabilityWords {
    responsibility: |responsibility| match responsibility {
        Responsibility::Direct => "直接责任",
        Responsibility::Supervisory => "主管责任",
        Responsibility::Leadership => "领导责任",
        Responsibility::SuperiorEnterprise => "上级企业人员",
        Responsibility::CollectiveBody => "集体决策机构",
    },
    facts: facts::ZH,
    answer: answer_zh::ZH,
};

pub const EN: AccountabilityWords = AccountabilityWords {
    responsibility: |responsibility| match responsibility {
        Responsibility::Direct => "Direct responsibility",
        Responsibility::Supervisory => "Supervisory responsibility",
        Responsibility::Leadership => "Leadership responsibility",
        Responsibility::SuperiorEnterprise => "Persons of the superior enterprise",
        Responsibility::CollectiveBody => "Collective decision body",
    },
    facts: facts::EN,
    answer: answer_en::EN,
};
