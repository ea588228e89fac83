//! Which tolerance path a fund loss takes, and what accountability for a loss costs, by the article.
//!
//! ```
//! use chidu::fund_tolerance::{FundFacts, Path, assess};
//! use chidu::{Fact, NoTrace, Truth, regulation};
//!
//! let jiande = regulation("jiande").expect("Jiande is embedded");
//! let mut facts = FundFacts {
//!     categories: vec!["investment_promotion_fund".to_owned()],
//!     loss_amount: Some("60000000".parse()?),
//!     loss_rate: Some("40".parse()?),
//!     ..FundFacts::default()
//! };
//! facts.stated.set_fact(Fact::MeasuredOnWholeFund, Truth::Yes);
//! let answer = assess(jiande, &facts, NoTrace).expect("a fund tolerance regulation");
//! assert!(answer.value.paths().contains(&Path::Filing)); // within both limits
//! assert!(!answer.value.paths().contains(&Path::Application));
//! assert!(!answer.missing.is_empty()); // what would settle it
//! # Ok::<(), chidu::NumberError>(())
//! ```
//!
//! Three families answer, [`fund_tolerance`], [`accountability`] and [`error_tolerance`]; a
//! [`regulation::Regulation`] is data for one of them. Every result is an [`Answer`]. [`case`] asks the same questions in the format of
//! the worked cases. Nothing here knows a browser, a clock or a network.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod accountability;
mod answer;
#[cfg(feature = "author")]
pub mod author;
mod calendar;
mod capitals;
pub mod case;
mod condition;
mod date;
pub mod deadline;
mod embedded;
pub mod error_tolerance;
mod facts;
pub mod fund_tolerance;
mod interval;
pub mod map;
mod money;
mod number;
mod pairs;
mod percent;
mod receipt;
pub mod regulation;
#[cfg(feature = "schema")]
mod schema;
mod trace;
mod truth;
pub mod turning;
mod world;

pub use answer::{Answer, RaisedDoubt};
pub use calendar::year::{Arrangement, CalendarYear, YearMistake, YearProblem};
pub use calendar::{Calendar, Day, DayKind, published_years};
pub use condition::Condition;
pub use date::{Date, DateError, StatedDays};
pub use embedded::{regulation, regulations};
pub use facts::{Fact, Stated, UnknownFact};
pub use interval::{End, Interval};
pub use money::{MoneyUnit, Yuan};
pub use number::{DECIMAL_PLACES, NumberError};
pub use pairs::{Distinct, Pairs, sort_few_by_key};
pub use percent::{LossRate, Percent};
pub use receipt::{Receipt, build};
pub use trace::{Claim, Conclusion, Join, NoTrace, Pay, Recorder, Side, Step, Trace, Yardstick};
pub use truth::Truth;
pub use world::{Choice, Outcome, Question};
