//! How an answer follows: the derivation, what would change it, the doubts with their readings.

use chidu::regulation::{Doubt, Regulation, Text};
use chidu::turning::{self, Turning};
use chidu::{Claim, Join, Question, Side};
use chidu_web::answered::{Answered, Facts, Written, sentence, step_in_words};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Answer;

/// The same in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InWords {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// An answer and how it follows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// The verdict in a sentence.
    pub sentence: Option<InWords>,
    /// The derivation; empty where several amounts may have to be graded.
    pub derivation: Vec<Step>,
    /// The first numbers, up and down, at which the answer is another one.
    pub turning_numbers: Vec<TurningNumber>,
    /// The facts of which a single one, answered otherwise, turns the answer.
    pub turning_facts: Vec<TurningFact>,
    /// The doubts that touch the answer, in full.
    pub doubts_in_full: Vec<DoubtInFull>,
}

/// A step of the derivation.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The article it rests on.
    pub article: &'static str,
    /// What is claimed.
    pub claim: StepClaim,
    /// The claim in words, with what is compared.
    pub words: InWords,
    /// The operative words of the figure compared.
    pub quote: Option<&'static str>,
    /// Whether the step asks that the claim does not hold.
    pub denied: bool,
    /// Whether the step holds; null where that is open.
    pub holds: Option<bool>,
    /// How it follows from the steps below it: from `all`, from `any` one, or from what all agree on (`alike`).
    pub join: &'static str,
    /// The steps it follows from.
    pub from: Vec<Step>,
}

/// What a step claims.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepClaim {
    /// A fact, by its name.
    Fact {
        /// The fact.
        fact: &'static str,
    },
    /// A condition or list item.
    Item {
        /// Its id.
        item: &'static str,
    },
    /// A doubt is read in one way.
    Reading {
        /// The doubt.
        doubt: &'static str,
        /// The reading.
        reading: &'static str,
    },
    /// A rate stands on one side of a percentage.
    Rate {
        /// The rate as a percentage, to ten decimals; null where it is not known.
        rate: Option<String>,
        /// The percentage.
        limit: Option<String>,
        /// `up_to` or `from`.
        side: &'static str,
        /// Whether the number itself is on that side.
        included: bool,
    },
    /// An amount stands on one side of another.
    Amount {
        /// In yuan; null where it is not known.
        amount: Option<String>,
        /// In yuan.
        limit: Option<String>,
        /// `up_to` or `from`.
        side: &'static str,
        /// Whether the number itself is on that side; null where the text does not say.
        included: Option<bool>,
    },
    /// A deduction of pay.
    Deduction {
        /// The pay it is deducted from, in yuan.
        base: Option<String>,
        /// The lowest and the highest percentage.
        percent: (String, String),
        /// Whether the highest percentage itself is within; null where the text does not say.
        high_included: Option<bool>,
        /// Whether it must be deducted.
        mandatory: bool,
    },
    /// A conclusion from the steps below.
    Conclusion,
}

/// Where an answer turns when one number moves.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurningNumber {
    /// Which number.
    pub number: String,
    /// What it is now: yuan or percent.
    pub value: String,
    /// The first turn below.
    pub down: Option<Turn>,
    /// The first turn above.
    pub up: Option<Turn>,
}

/// Where an answer turns, and to what.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Turn {
    /// The number.
    pub at: String,
    /// Whether the number itself already has the other answer.
    pub included: bool,
    /// How far away the other answer is.
    pub distance: String,
    /// The other answer: the paths or tiers then possible.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub to: Value,
}

/// A fact that turns the answer alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurningFact {
    /// The name of the fact or the id of the item.
    pub name: String,
    /// The other answer: the paths or tiers then possible, or whether the error is then eligible.
    #[cfg_attr(feature = "schema", schemars(with = "Possible"))]
    pub to: Value,
}

/// What is then possible, for the schema.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "what is described is made as JSON")]
enum Possible {
    /// Paths or tiers, by name.
    Names(Vec<String>),
    /// Whether the error is eligible; null where that stays open.
    Eligible(Option<bool>),
}

/// A doubt in full.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DoubtInFull {
    /// Its id.
    pub id: &'static str,
    /// The articles it touches.
    pub articles: Vec<&'static str>,
    /// The question.
    pub title: InWords,
    /// What is open.
    pub text: InWords,
    /// The readings the text allows.
    pub readings: Vec<Reading>,
}

/// One way to read a doubtful text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reading {
    /// Its id, which the input of the doubt's id takes.
    pub id: &'static str,
    /// The reading.
    pub text: InWords,
}

impl Explanation {
    pub(crate) fn of(written: Written, answered: Answered) -> Explanation {
        let regulation = answered.regulation;
        let (turning_numbers, turning_facts) =
            answered.facts.as_ref().map_or_else(Default::default, |facts| turnings(regulation, facts));
        let raised = answered.doubts.iter().filter_map(|raised| regulation.doubt(raised.id));
        Explanation {
            sentence: sentence(&written).map(|[zh, en]| InWords { zh, en }),
            derivation: answered.trace.iter().map(|step| Step::of(regulation, step)).collect(),
            turning_numbers,
            turning_facts,
            doubts_in_full: raised.map(DoubtInFull::of).collect(),
            answer: Answer::of(written, &answered),
        }
    }
}

fn turnings(regulation: &'static Regulation, facts: &Facts) -> (Vec<TurningNumber>, Vec<TurningFact>) {
    match facts {
        Facts::Fund(facts) => (
            numbers(turning::fund_numbers(regulation, facts)),
            singles(turning::fund_facts(regulation, facts)),
        ),
        Facts::Loss(facts) => (
            numbers(turning::loss_numbers(regulation, facts)),
            singles(turning::loss_facts(regulation, facts)),
        ),
        Facts::Error(facts) => (Vec::new(), singles(turning::error_facts(regulation, facts))),
    }
}

fn numbers<A: Serialize>(turnings: Vec<Turning<A>>) -> Vec<TurningNumber> {
    let number = |turning: &Turning<A>| {
        let turn = |turn: &turning::Turn<A>| Turn {
            at: turn.at.normalize().to_string(),
            included: turn.included,
            distance: turning.distance(turn).normalize().to_string(),
            to: json!(turn.to),
        };
        TurningNumber {
            number: turning.number.name().to_owned(),
            value: turning.value.normalize().to_string(),
            down: turning.down.as_ref().map(turn),
            up: turning.up.as_ref().map(turn),
        }
    };
    turnings.iter().map(number).collect()
}

fn singles<A: Serialize>(facts: Vec<(Question<'_>, A)>) -> Vec<TurningFact> {
    let single =
        |(question, to): &(Question<'_>, A)| TurningFact { name: question.name().to_owned(), to: json!(to) };
    facts.iter().map(single).collect()
}

impl Step {
    fn of(regulation: &'static Regulation, step: &chidu::Step<'static>) -> Step {
        let [zh, en] = step_in_words(regulation, step);
        Step {
            article: step.article,
            claim: StepClaim::of(&step.claim),
            words: InWords { zh, en },
            quote: quote(&step.claim),
            denied: step.denied,
            holds: step.holds.known(),
            join: match step.join {
                Join::All => "all",
                Join::Any => "any",
                Join::Alike => "alike",
            },
            from: step.from.iter().map(|step| Step::of(regulation, step)).collect(),
        }
    }
}

fn quote(claim: &Claim<'static>) -> Option<&'static str> {
    match claim {
        Claim::Rate { quote, .. } | Claim::Deduction { quote, .. } => Some(quote),
        Claim::Amount { quote, .. } => *quote,
        _ => None,
    }
}

impl StepClaim {
    fn of(claim: &Claim<'static>) -> StepClaim {
        let side = |side: Side| match side {
            Side::UpTo => "up_to",
            Side::From => "from",
        };
        match claim {
            Claim::Fact(fact) => StepClaim::Fact { fact: fact.name() },
            Claim::Item(item) => StepClaim::Item { item },
            Claim::Reading { doubt, reading } => StepClaim::Reading { doubt, reading },
            Claim::Rate { rate, limit, side: on, included, .. } => StepClaim::Rate {
                rate: rate.as_ref().map(|rate| rate.shown(chidu::DECIMAL_PLACES).0.normalize().to_string()),
                limit: limit.map(|limit| limit.to_string()),
                side: side(*on),
                included: *included,
            },
            Claim::Amount { amount, limit, side: on, included, .. } => StepClaim::Amount {
                amount: amount.map(|amount| amount.to_string()),
                limit: limit.map(|limit| limit.to_string()),
                side: side(*on),
                included: included.known(),
            },
            Claim::Deduction { base, low, high, high_included, mandatory, .. } => StepClaim::Deduction {
                base: base.map(|base| base.to_string()),
                percent: (low.to_string(), high.to_string()),
                high_included: high_included.known(),
                mandatory: *mandatory,
            },
            Claim::Conclusion(_) => StepClaim::Conclusion,
        }
    }
}

impl DoubtInFull {
    fn of(doubt: &'static Doubt) -> DoubtInFull {
        let reading = |reading: &'static chidu::regulation::Reading| Reading {
            id: &reading.id,
            text: words(&reading.text),
        };
        DoubtInFull {
            id: &doubt.id,
            articles: doubt.articles.iter().map(String::as_str).collect(),
            title: words(&doubt.title),
            text: words(&doubt.text),
            readings: doubt.readings.iter().map(reading).collect(),
        }
    }
}

pub(crate) fn words(text: &Text) -> InWords {
    InWords { zh: text.zh.clone(), en: text.en.clone() }
}
