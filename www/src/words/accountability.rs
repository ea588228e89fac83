//! Words of the family `accountability`.

mod answer;
mod answer_en;
mod answer_zh;
mod facts;

use chidu::regulation::accountability::Responsibility;

pub use answer::{AnswerWords, Effect};
pub use facts::FactsWords;

use super::shared;
use crate::accountability::TypedError;

/// Words of the family.
pub struct AccountabilityWords {
    /// A kind of responsibility.
    pub responsibility: fn(Responsibility) -> &'static str,
    /// What is wrong with a text, and how to write it.
    pub typed_error: fn(&TypedError) -> String,
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
    typed_error: |error| match error {
        TypedError::NotAYear(text) => format!("“{text}”不是年份。请写四位数，例如 2026"),
        TypedError::NotACount(text) => format!("“{text}”不是整数。请只写数字，例如 6"),
        TypedError::CountTooLarge { text, most } => format!("应在0到{most}之间，现为{text}"),
        TypedError::NotADay(text) => format!("“{text}”不是日期。请写成 2026-11-21"),
        TypedError::BadSpan(text) => format!("“{text}”的终点早于起点，或跨度过长。请从早到晚写"),
        TypedError::Amount { line, error } => format!("第{line}行：{}", (shared::ZH.amount_error)(error)),
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
    typed_error: |error| match error {
        TypedError::NotAYear(text) => format!("“{text}” is not a year. Write four digits, such as 2026"),
        TypedError::NotACount(text) => {
            format!("“{text}” is not a whole number. Write digits only, such as 6")
        }
        TypedError::CountTooLarge { text, most } => format!("It must lie between 0 and {most}; it is {text}"),
        TypedError::NotADay(text) => format!("“{text}” is not a date. Write it as 2026-11-21"),
        TypedError::BadSpan(text) => {
            format!("“{text}” ends before it starts, or is too long. Write the earlier end first")
        }
        TypedError::Amount { line, error } => format!("Line {line}: {}", (shared::EN.amount_error)(error)),
    },
    facts: facts::EN,
    answer: answer_en::EN,
};
