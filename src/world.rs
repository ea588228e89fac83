//! Every way the unknown could turn out: a question is decided once in each *world*, a world being one
//! choice for every unknown fact and every open reading that the decision really asked about.

use serde::Serialize;

use crate::facts::{Fact, Stated};
use crate::pairs::sort_few_by_key;
use crate::truth::Truth;

/// Something a decision had to know and nobody has stated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Question<'r> {
    /// A fact nobody has stated.
    Fact(Fact),
    /// A condition or list item nobody has stated, by its id.
    Item(&'r str),
    /// Which category the fund belongs to.
    FundCategory,
    /// The tier, when it is asked for by itself.
    Tier,
    /// The thresholds of the tiers, where the regulation has none of its own.
    Thresholds,
    /// The assets at the end of the prior year.
    PriorYearEndAssets,
    /// The tier of the consequence, when degree or reach is not known.
    ConsequenceTier,
    /// A doubt that the text leaves open, by its id.
    Reading(&'r str),
}

impl Question<'_> {
    /// The name of what is asked: of the fact or the input, the id of the item or the doubt.
    pub fn name(&self) -> &str {
        match self {
            Question::Fact(fact) => fact.name(),
            Question::Item(id) | Question::Reading(id) => id,
            Question::FundCategory => "fund_categories",
            Question::Tier => "tier",
            Question::Thresholds => "thresholds",
            Question::PriorYearEndAssets => "prior_year_end_assets",
            Question::ConsequenceTier => "consequence_tier",
        }
    }
}

/// One choice out of several options for a question; for a fact option 0 is yes and 1 is no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<'r> {
    /// What was asked.
    pub question: Question<'r>,
    /// The option taken in this world.
    pub option: usize,
    /// How many options there were; 1 where the reader chose the reading.
    pub options: usize,
}

/// One world: the choices made so far.
pub struct World<'s, 'r> {
    stated: &'s Stated,
    choices: Vec<Choice<'r>>,
}

impl<'s, 'r> World<'s, 'r> {
    /// What has been stated by the reader.
    pub fn stated(&self) -> &'s Stated {
        self.stated
    }

    /// The option taken for a question in this world: the same whenever it is asked again.
    pub fn choose(&mut self, question: Question<'r>, options: usize) -> usize {
        match self.choices.iter().find(|choice| choice.question == question) {
            Some(choice) => choice.option,
            None => {
                self.choices.push(Choice { question, option: 0, options });
                0
            }
        }
    }

    /// The place of the reading taken for a doubt in this world: the reader's choice, or any.
    pub fn read(&mut self, doubt: &'r str, readings: &[&str]) -> usize {
        let question = Question::Reading(doubt);
        let chosen =
            self.stated.reading(doubt).and_then(|id| readings.iter().position(|reading| *reading == id));
        match chosen {
            Some(place) if !self.choices.iter().any(|choice| choice.question == question) => {
                self.choices.push(Choice { question, option: place, options: 1 });
                place
            }
            Some(place) => place,
            None => self.choose(question, readings.len()),
        }
    }

    /// Whether a stated fact holds, or an unknown one holds in this world.
    pub fn holds(&mut self, fact: Fact) -> bool {
        self.holds_if(fact, self.stated.fact(fact))
    }

    /// The same for a fact whose truth was worked out from others.
    pub fn holds_if(&mut self, fact: Fact, truth: Truth) -> bool {
        truth.known().unwrap_or_else(|| self.choose(Question::Fact(fact), 2) == 0)
    }

    /// Whether a condition or list item stated as a whole holds, or an unknown one holds in this world.
    pub fn item_holds(&mut self, id: &'r str) -> bool {
        self.stated.item(id).known().unwrap_or_else(|| self.choose(Question::Item(id), 2) == 0)
    }

    /// Whether the reader chose this reading of a doubt. Without a choice it does not count.
    pub fn has_chosen(&mut self, doubt: &'r str, reading: &'r str) -> bool {
        let Some(chosen) = self.stated.reading(doubt) else { return false };
        self.note(doubt);
        chosen == reading
    }

    /// Notes that the reader's reading of a doubt is relied on.
    fn note(&mut self, doubt: &'r str) {
        let question = Question::Reading(doubt);
        if !self.choices.iter().any(|choice| choice.question == question) {
            self.choices.push(Choice { question, option: 0, options: 1 });
        }
    }
}

/// What a decision comes to in one world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<'r, T> {
    /// The result.
    pub value: T,
    /// The choices that led to it, in the order they were asked; none when everything was stated.
    pub choices: Vec<Choice<'r>>,
}

/// Decides in every world. The outcomes are never empty; one outcome without choices is certain.
///
/// The worlds are walked depth first: the last question that has an option left moves on to it, and
/// everything asked after it is forgotten.
pub fn explore<'r, T>(
    stated: &Stated,
    mut decide: impl FnMut(&mut World<'_, 'r>) -> T,
) -> Vec<Outcome<'r, T>> {
    let mut outcomes = Vec::new();
    let mut world = World { stated, choices: Vec::new() };
    loop {
        let value = decide(&mut world);
        outcomes.push(Outcome { value, choices: world.choices.clone() });
        while world.choices.last().is_some_and(|choice| choice.option + 1 >= choice.options) {
            world.choices.pop();
        }
        match world.choices.last_mut() {
            Some(choice) => choice.option += 1,
            None => return outcomes,
        }
    }
}

/// The value that all have, or `None` when they differ or there are none.
pub(crate) fn shared<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Option<T> {
    let mut values = values.into_iter();
    let first = values.next()?;
    values.all(|next| next == first).then_some(first)
}

/// The one value of all worlds, or `None` when they differ.
pub fn settled<'o, T: PartialEq>(outcomes: &'o [Outcome<'_, T>]) -> Option<&'o T> {
    shared(outcomes.iter().map(|outcome| &outcome.value))
}

/// The distinct values of all worlds, in the order they were met.
pub fn possible<T: PartialEq + Clone>(outcomes: &[Outcome<'_, T>]) -> Vec<T> {
    let mut values: Vec<T> = Vec::new();
    for outcome in outcomes {
        if !values.contains(&outcome.value) {
            values.push(outcome.value.clone());
        }
    }
    values
}

/// The questions that would settle the value, most decisive first: those whose options leave the fewest
/// values possible. A question none of whose options narrows anything is left out, unless no single one does:
/// then several have to be answered together.
pub fn deciding<'r, T: PartialEq + Clone>(outcomes: &[Outcome<'r, T>]) -> Vec<Question<'r>> {
    let values = possible(outcomes).len();
    let mut ranked: Vec<(usize, bool, Question<'r>)> = Vec::new();
    for choice in outcomes.iter().flat_map(|outcome| &outcome.choices) {
        if ranked.iter().any(|(.., question)| *question == choice.question) {
            continue;
        }
        let left: Vec<usize> =
            (0..choice.options).map(|option| left_under(outcomes, choice, option)).collect();
        if values > 1 && choice.options > 1 {
            ranked.push((
                left.iter().sum::<usize>(),
                left.iter().any(|count| *count < values),
                choice.question.clone(),
            ));
        }
    }
    if ranked.iter().any(|(_, narrows, _)| *narrows) {
        ranked.retain(|(_, narrows, _)| *narrows);
    }
    sort_few_by_key(&mut ranked, |(left, ..)| *left);
    ranked.into_iter().map(|(.., question)| question).collect()
}

/// How many values remain possible when the question of `choice` is answered with `option`.
fn left_under<T: PartialEq>(outcomes: &[Outcome<'_, T>], choice: &Choice<'_>, option: usize) -> usize {
    let mut values: Vec<&T> = Vec::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.agrees(&choice.question, option)) {
        if !values.contains(&&outcome.value) {
            values.push(&outcome.value);
        }
    }
    values.len()
}

impl<T> Outcome<'_, T> {
    fn agrees(&self, question: &Question<'_>, option: usize) -> bool {
        self.choices.iter().all(|choice| choice.question != *question || choice.option == option)
    }
}

/// The outcomes that remain when a question is answered with an option; it is no longer asked in them.
pub fn given<'r, T: Clone>(
    outcomes: &[Outcome<'r, T>],
    question: &Question<'r>,
    option: usize,
) -> Vec<Outcome<'r, T>> {
    let answered = |outcome: &Outcome<'r, T>| {
        let open = outcome.choices.iter().filter(|choice| choice.question != *question);
        Outcome { value: outcome.value.clone(), choices: open.cloned().collect() }
    };
    outcomes.iter().filter(|outcome| outcome.agrees(question, option)).map(answered).collect()
}
