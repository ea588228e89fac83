//! The verdict in one sentence, out of the reader's own numbers.

use chidu::fund_tolerance::{Path, Route, Tolerance, assess};
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundToleranceRules;
use chidu::{Answer, Fact, NoTrace, Outcome, Question, Truth};

use super::answer::path_strip;
use super::figures;
use super::typed::{self, Typed};
use crate::components::{Certainty, Point};
use crate::concluded::Concluded;
use crate::scenario::Scenario;
use crate::words::{Articles, Words};

/// More paths than this are not all named in the sentence.
const NAMED: usize = 4;

/// All that a sentence is made of.
pub struct Case<'c> {
    /// The words of the reader's language.
    pub words: &'static Words,
    /// The regulation.
    pub regulation: &'static Regulation,
    /// Its rules.
    pub rules: &'static FundToleranceRules,
    /// What was typed.
    pub typed: &'c Typed,
    /// What the core answers.
    pub answer: &'c Answer<'static, Tolerance<'static>>,
}

impl Case<'_> {
    /// The articles that sentences name.
    pub fn articles(&self) -> Articles {
        Articles::of(self.words, self.regulation, self.rules)
    }
}

/// The verdict.
pub struct Verdict {
    /// The sentence.
    pub sentence: String,
    /// How sure it is.
    pub certainty: Certainty,
}

/// The verdict on a scenario, with what it rests on.
pub fn concluded(
    words: &'static Words,
    regulation: &'static Regulation,
    rules: &'static FundToleranceRules,
    scenario: &Scenario,
) -> Option<Concluded> {
    let typed = Typed::of(rules, scenario);
    let answer = assess(regulation, &typed.facts, NoTrace)?;
    let Verdict { sentence, certainty } =
        verdict(&Case { words, regulation, rules, typed: &typed, answer: &answer });
    let points = points(words, rules, &answer.value);
    let (doubts, citations) = (answer.doubts, answer.citations);
    Some(Concluded { sentence, certainty, points, deductions: Vec::new(), doubts, citations })
}

/// The procedures that may be due: their forms, and who decides.
pub fn points(
    words: &'static Words,
    rules: &'static FundToleranceRules,
    value: &Tolerance<'static>,
) -> Vec<Point> {
    let point = |path: Path| {
        let rules = if path == Path::Filing { &rules.filing } else { &rules.application };
        let (form, own) = (&rules.form, &words.fund);
        let (name, annex) = path_strip::named(words, form);
        let holders: Vec<&str> = form.copy_holders.iter().map(|holder| words.of(holder)).collect();
        let lines = vec![
            [(own.form)(name, annex), (own.copies)(form.copies)].join(own.semicolon),
            (own.holders)(&holders.join(own.list_comma)),
            (own.decider)(rules.decision_kind, words.of(&rules.decider)),
        ];
        Point::of((own.procedure)(path), lines).map(|point| point.citing([&rules.article]))
    };
    procedures(value).into_iter().filter_map(point).collect()
}

/// The verdict on the case.
pub fn verdict(case: &Case<'_>) -> Verdict {
    let value = &case.answer.value;
    match value.settled_path() {
        Some(path) => Verdict { sentence: settled(case, path), certainty: Certainty::Certain },
        None if value.depends_on_readings_only() => {
            Verdict { sentence: by_readings(case), certainty: Certainty::DependsOnDoubt }
        }
        None => {
            let certainty = Certainty::Open(possible_paths(&value.outcomes).len());
            Verdict { sentence: open(case), certainty }
        }
    }
}

/// The distinct paths of some outcomes, in the order they were met.
pub fn possible_paths<'o>(outcomes: impl IntoIterator<Item = &'o Outcome<'static, Route>>) -> Vec<Path> {
    let mut paths = Vec::new();
    for outcome in outcomes {
        if !paths.contains(&outcome.value.path) {
            paths.push(outcome.value.path);
        }
    }
    paths
}

/// The procedures that may be due, filing before application: for the loss or for the other shortfall.
pub fn procedures(value: &Tolerance<'_>) -> Vec<Path> {
    let due = |path: Path| value.outcomes.iter().any(|outcome| outcome.value.to_do() == path);
    [Path::Filing, Path::Application].into_iter().filter(|path| due(*path)).collect()
}

/// What follows if a question is answered with an option: the names of the paths that remain.
pub fn under(case: &Case<'_>, question: &Question<'static>, option: usize) -> String {
    let agrees = |outcome: &&Outcome<'static, Route>| {
        outcome.choices.iter().all(|choice| choice.question != *question || choice.option == option)
    };
    names(case, &possible_paths(case.answer.value.outcomes.iter().filter(agrees)))
}

/// The condition of a branch: what the question is answered with.
pub fn condition(case: &Case<'_>, question: &Question<'static>, option: usize) -> String {
    let words = &case.words.fund;
    let category = |id: &str| {
        let category = case.rules.scope.categories.iter().find(|category| category.id == id);
        category.map_or(words.other_fund, |category| case.words.of(&category.name))
    };
    match question {
        Question::Fact(Fact::WithinToleranceRate) => {
            let stands =
                (words.against)(option == 0, case.rules.tolerated.included, words.the_tolerance_rate);
            (words.if_loss_rate)(&stands)
        }
        Question::Fact(fact) if option == 0 => (words.if_so)(case.words.fact(*fact).question),
        Question::Fact(fact) => (words.if_not)(case.words.fact(*fact).question),
        Question::FundCategory => {
            let id = case.rules.scope.categories.get(option).map_or("", |category| &category.id);
            (words.if_category)(category(id))
        }
        Question::Item(_)
        | Question::Tier
        | Question::ConsequenceTier
        | Question::Thresholds
        | Question::PriorYearEndAssets => question_in_words(case, question),
        Question::Reading(doubt) if *doubt == case.rules.scope.mixed_parents_doubt => {
            let parent = case.answer.value.parents.get(option).copied().unwrap_or_default();
            (words.if_limits_of)(category(parent), &numbers_under(case, parent).unwrap_or_default())
        }
        Question::Reading(id) => {
            let doubt = case.regulation.doubt(id);
            let reading = doubt.and_then(|doubt| doubt.readings.get(option));
            (words.if_read)(reading.map_or(id, |reading| case.words.of(&reading.text)))
        }
    }
}

/// The numbers against the limits of one category.
fn numbers_under(case: &Case<'_>, id: &str) -> Option<String> {
    let category = case.rules.scope.categories.iter().find(|category| category.id == id)?;
    figures::limits_against(case.words, case.typed, category)
}

fn names(case: &Case<'_>, paths: &[Path]) -> String {
    let (name, articles) = (case.words.fund.path_name, case.articles());
    let named: Vec<String> = paths.iter().take(NAMED).map(|path| name(*path, &articles)).collect();
    let more = paths.len().saturating_sub(NAMED);
    (case.words.fund.one_of)(&named, more)
}

fn settled(case: &Case<'_>, path: Path) -> String {
    let words = &case.words.fund;
    let outcomes = &case.answer.value.outcomes;
    let articles = case.articles();
    let concludes = (words.concludes)(path, &articles);
    let grounds = match path {
        Path::Filing | Path::Application => filing_or_application(case),
        Path::Tolerated => tolerated(case),
        Path::NotTolerated => Some(not_tolerated(case)),
        Path::Excluded => Some(excluded(case)),
        _ => None,
    };
    let sentence = grounds.map_or_else(|| concludes.clone(), |grounds| (words.because)(&grounds, &concludes));
    let beside = outcomes.first().and_then(|outcome| outcome.value.other_shortfall);
    let same = outcomes.iter().all(|outcome| outcome.value.other_shortfall == beside);
    match beside.filter(|_| same && path == Path::Tolerated) {
        Some(other) => (words.beside)(&sentence, &(words.concludes)(other, &articles)),
        None => sentence,
    }
}

fn filing_or_application(case: &Case<'_>) -> Option<String> {
    let words = &case.words.fund;
    if case.typed.facts.loss_amount.is_some_and(|loss| loss.is_zero_or_gain()) {
        return Some(words.no_loss_but_shortfall.to_owned());
    }
    match case.typed.limits(case.rules).as_slice() {
        [one] => figures::limits_against(case.words, case.typed, one.category),
        _ => Some(words.same_under_all_limits.to_owned()),
    }
}

fn tolerated(case: &Case<'_>) -> Option<String> {
    let within = figures::tolerance_against(case.words, case.typed, case.rules.tolerated.included)?;
    Some((case.words.fund.and_conditions)(&within, &case.articles()))
}

/// Why neither ground of tolerance holds.
fn not_tolerated(case: &Case<'_>) -> String {
    let (words, articles) = (&case.words.fund, case.articles());
    let stated = &case.typed.facts.stated;
    let within = figures::tolerance_against(case.words, case.typed, case.rules.tolerated.included)
        .filter(|_| case.answer.value.gate_open.is_no());
    if let Some(within) = within {
        (words.conditions_not_met)(&within, &articles)
    } else if stated.fact(Fact::WeighingFavourable).is_no() {
        (words.weighing_not_favourable)(&articles)
    } else if case.rules.diligence.items.iter().all(|item| stated.item(&item.id).is_no()) {
        (words.no_item)(&articles)
    } else {
        (words.neither_ground)(&articles)
    }
}

fn excluded(case: &Case<'_>) -> String {
    let items = typed::exclusions_in_force(case.rules, &case.typed.facts.stated);
    let article = |id: &str| case.regulation.article(id).map_or("", |article| case.words.of(&article.label));
    let mut articles: Vec<&str> = items.iter().map(|item| article(&item.article)).collect();
    articles.dedup();
    (case.words.fund.excluded_by)(&articles)
}

fn by_readings(case: &Case<'_>) -> String {
    let Some((question, paths)) = case.answer.value.branches() else { return open(case) };
    let branch =
        |option| (case.words.fund.then)(&condition(case, &question, option), &under(case, &question, option));
    let branches: Vec<String> = (0..paths.len()).map(branch).collect();
    let joined = branches.join(case.words.fund.semicolon);
    with_numbers(case, &(case.words.fund.sentence)(&joined))
}

fn open(case: &Case<'_>) -> String {
    let words = &case.words.fund;
    let possible = names(case, &possible_paths(&case.answer.value.outcomes));
    let deciding = case.answer.missing.first().map(|question| question_in_words(case, question));
    with_numbers(case, &(words.open)(&possible, deciding.as_deref()))
}

fn question_in_words(case: &Case<'_>, question: &Question<'static>) -> String {
    let words = &case.words.shared;
    match question {
        Question::Fact(fact) => (case.words.fund.whether)(case.words.fact(*fact).question),
        Question::FundCategory => words.missing_category.to_owned(),
        Question::Tier => words.missing_tier.to_owned(),
        Question::ConsequenceTier => words.missing_consequence.to_owned(),
        Question::Thresholds => words.missing_thresholds.to_owned(),
        Question::PriorYearEndAssets => words.missing_assets.to_owned(),
        Question::Item(id) | Question::Reading(id) => (*id).to_owned(),
    }
}

/// What the numbers already say, before what is still open.
fn with_numbers(case: &Case<'_>, rest: &str) -> String {
    let limits = case.typed.limits(case.rules);
    let known = match limits.as_slice() {
        [one] if !case.typed.facts.categories.is_empty() => {
            figures::limits_against(case.words, case.typed, one.category)
        }
        _ => None,
    };
    known.map_or_else(|| rest.to_owned(), |known| (case.words.fund.known_then)(&known, rest))
}

/// Whether the standards of recognition are worth showing: a path may be open, or one was answered.
pub fn standards_matter(case: &Case<'_>) -> bool {
    let stated = &case.typed.facts.stated;
    let answered =
        case.rules.recognition.standards.iter().any(|standard| stated.fact(standard.fact) != Truth::Unknown);
    answered || case.answer.value.settled_path().is_some_and(may_be_exempt)
}

/// Whether a path may end in an exemption.
pub fn may_be_exempt(path: Path) -> bool {
    matches!(path, Path::Tolerated | Path::Filing | Path::Application)
}

/// The articles that the verdict itself rests on.
pub fn verdict_articles(case: &Case<'_>) -> Vec<yew::AttrValue> {
    let rules = case.rules;
    let limits = |path: &'static str| vec![path, rules.bounds_article.as_str()];
    let articles: Vec<&'static str> = match case.answer.value.settled_path() {
        Some(Path::OutOfScope) => vec![&rules.scope.article],
        Some(Path::Excluded) => excluding_articles(case),
        Some(Path::NotAssessedByProject) => vec![&rules.tolerated.article],
        Some(Path::NotAssessableBeforeLiquidation) => {
            vec![&rules.tolerated.rate_article, &rules.scope.limits_article]
        }
        Some(Path::NoPathBeforeLiquidation) => vec![&rules.diligence.article, &rules.scope.limits_article],
        Some(Path::Tolerated) => vec![&rules.tolerated.article, &rules.tolerated.rate_article],
        Some(Path::Filing) => {
            [vec![rules.diligence.article.as_str()], limits(&rules.filing.article)].concat()
        }
        Some(Path::Application) => {
            [vec![rules.diligence.article.as_str()], limits(&rules.application.article)].concat()
        }
        Some(Path::NotTolerated) => {
            vec![&rules.tolerated.article, &rules.diligence.article, &rules.not_tolerated_article]
        }
        Some(Path::NoLoss) | None => Vec::new(),
    };
    articles.into_iter().map(yew::AttrValue::from).collect()
}

fn excluding_articles(case: &Case<'_>) -> Vec<&'static str> {
    let items = typed::exclusions_in_force(case.rules, &case.typed.facts.stated);
    let mut articles: Vec<&str> = items.iter().map(|item| item.article.as_str()).collect();
    articles.dedup();
    articles.push(&case.rules.not_tolerated_article);
    articles
}
