//! What is wrong with what was handed in.

use chidu_web::answered::Wrong;
use serde::Serialize;

/// What is wrong, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// What kind of mistake it is: `unknown_input`.
    pub code: &'static str,
    /// What is wrong and what to write, in English.
    pub message: String,
    /// The same in Chinese.
    pub message_zh: String,
    /// Where it is: `inputs.loss_amount`; empty for the whole.
    pub path: String,
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Problem {
        Problem { code: wrong.code, message: wrong.en, message_zh: wrong.zh, path: wrong.path }
    }
}

impl Problem {
    /// Something else than JSON was handed in.
    pub fn not_json(detail: &str) -> Problem {
        Problem {
            code: "not_json",
            message: format!("hand in a plain object of texts: {detail}"),
            message_zh: format!("请传入只含文字的普通对象：{detail}"),
            path: String::new(),
        }
    }
}
