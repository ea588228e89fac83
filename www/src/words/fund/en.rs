//! Words of the family `fund_tolerance` in English.

use chidu::fund_tolerance::Path;
use chidu::regulation::fund_tolerance::{DecisionKind, Disposition};

use super::FundWords;
use crate::fund::Example;

pub const EN: FundWords = FundWords {
    blank: "Nothing is entered yet. The answer follows as you type; an example is a good start.",
    what_was_lost: "What was lost",
    what_was_done: "What was done",
    exclusions: "Exclusions",
    standards: "Standards of recognition",
    sub_fund: "Is it a sub-fund",
    sub_fund_help: "A sub-fund is set up with money of one of the funds below; its parent's limits apply.",
    category: "Category of the fund",
    category_help: "The limits between filing and application differ by category.",
    parents: "Categories of the parent funds (one or more)",
    other_fund: "Another fund",
    several_categories: "Several categories are marked, which only a sub-fund can have; the category counts as not clear. Choose one, or say above that it is a sub-fund.",
    yes_sub_fund: "A sub-fund",
    no_sub_fund: "Not a sub-fund",
    loss: "Loss",
    loss_help: "The loss at liquidation, compared with the limit of the filing path; 0 where there is none.",
    normal_risk_help: "Where the loss rate is within the tolerance rate, these decide as well: all must hold for normal risk.",
    loss_rate: "Loss rate",
    loss_rate_help: "Compared with the tolerance rate and the limit of the filing path. Enter the rate, or its base below and this page compares exactly; if both are given they must agree.",
    base: "Base of the loss rate",
    base_help: "Loss rate = loss ÷ base.",
    base_not_defined: "Loss rate = loss ÷ base. The text does not say what the base is; state it below.",
    base_reading: "What the base is",
    not_stated: "Not stated",
    tolerance_rate: "Tolerance rate",
    tolerance_rate_help: "Whether the loss is over it decides between normal risk and diligence. The fund's own; the text fixes none.",
    normal_risk: |articles| capitalised(&format!("{}: normal risk", articles.tolerated)),
    diligence: |articles| capitalised(&format!("{}: diligence", articles.diligence)),
    diligence_items: "Which of these is present (one is enough)",
    item_by_facts: "Judge this item by its facts",
    item_by_facts_help: "Once any of these is answered, the item is judged by them.",
    by_person: "It is judged person by person.",
    opinion: "The person's opinion in the collective decision",
    objection: "Clear objection",
    conditional_consent: "Consent on conditions",
    neither: "Neither",
    exclusions_help: |articles| {
        format!(
            "Any one of them closes both {} and {}. Leave what was not checked at “Not clear”.",
            articles.tolerated, articles.diligence
        )
    },
    standards_help: "All of them are to hold; they do not choose the path.",
    base_not_positive: |base| {
        format!("The base of the loss rate must be above 0; it is {base}. It is not used for now.")
    },
    loss_over_base: |loss, base| {
        format!(
            "The loss of {loss} is above its base of {base}, which would put the rate over 100%. Check both; the base is not used for now."
        )
    },
    contradiction: |stated, computed| {
        format!(
            "The rate entered is {stated}, while loss over base gives {computed}: they do not agree. Change one of them; until then the loss rate counts as not clear."
        )
    },
    yuan: |number| format!("{number} yuan"),
    just_above: |rate| format!("just above {rate}"),
    tolerance_of: |rate| format!("the tolerance rate of {rate}"),
    rate_clause: |rate, stands| format!("loss rate {rate}, {stands}"),
    amount_clause: |amount, stands| format!("loss {amount}, {stands}"),
    against: |within, included, limit| {
        let stands = match (within, included) {
            (true, true) => "not above",
            (false, true) => "above",
            (true, false) => "below",
            (false, false) => "not below",
        };
        format!("{stands} {limit}")
    },
    semicolon: "; ",
    procedure: |path| if path == Path::Filing { "Filing" } else { "Application" },
    path_name: |path, articles| match path {
        Path::OutOfScope => "outside this document".to_owned(),
        Path::Excluded => format!("excluded by {}", articles.exclusions),
        Path::NotAssessedByProject => "no assessment by single project".to_owned(),
        Path::NotAssessableBeforeLiquidation => "no assessment before liquidation".to_owned(),
        Path::NoPathBeforeLiquidation => "no path before liquidation".to_owned(),
        Path::NoLoss => "no loss".to_owned(),
        Path::Tolerated => format!("tolerance under {}", articles.tolerated),
        Path::Filing => "filing".to_owned(),
        Path::Application => "application".to_owned(),
        Path::NotTolerated => "not tolerable".to_owned(),
    },
    concludes: |path, articles| {
        match path {
        Path::OutOfScope => "The fund lies outside this document, which tolerates nothing here.".to_owned(),
        Path::Excluded => format!(
            "Neither {} nor {} applies; {} governs.",
            articles.tolerated, articles.diligence, articles.not_tolerated
        ),
        Path::NotAssessedByProject => {
            "The loss is that of a single project and cannot be assessed: the tolerance rate looks at the whole fund."
                .to_owned()
        }
        Path::NotAssessableBeforeLiquidation => {
            "The fund is not in liquidation, so the loss cannot be assessed yet: rate and limits are measured then."
                .to_owned()
        }
        Path::NoPathBeforeLiquidation => format!(
            "Another expectation was missed before liquidation and {} is met, but no path is laid down for it.",
            articles.diligence
        ),
        Path::NoLoss => "There is no loss and nothing to tolerate.".to_owned(),
        Path::Tolerated => "Exemption is granted.".to_owned(),
        Path::Filing => "It takes the filing path.".to_owned(),
        Path::Application => "It takes the application path.".to_owned(),
        Path::NotTolerated => format!("It cannot be tolerated; {} governs.", articles.not_tolerated),
    }
    },
    because: |grounds, concludes| capitalised(&format!("{grounds}. {concludes}")),
    beside: |sentence, other| format!("{sentence} The other shortfall: {other}"),
    and_conditions: |within, articles| {
        format!("{within}, and the other conditions of {} hold", articles.tolerated)
    },
    no_loss_but_shortfall: "There is no loss but another expectation was missed",
    same_under_all_limits: "The parents' limits differ but lead to the same path",
    conditions_not_met: |within, articles| {
        format!(
            "{within}, but the conditions of {} do not all hold, and without another shortfall {} does not open",
            articles.tolerated, articles.diligence
        )
    },
    weighing_not_favourable: |articles| {
        format!(
            "{} does not apply and the weighing of {} is unfavourable",
            articles.tolerated, articles.diligence
        )
    },
    no_item: |articles| {
        format!(
            "{} does not apply and no circumstance of {} is present",
            articles.tolerated, articles.diligence
        )
    },
    neither_ground: |articles| format!("neither {} nor {} is met", articles.tolerated, articles.diligence),
    excluded_by: |articles| format!("{} applies", articles.join(", ")),
    one_of: |names, more| match names {
        [all @ .., last] if more == 0 && !all.is_empty() => format!("{} or {last}", all.join(", ")),
        names if more == 0 => names.join(", "),
        names => format!("{} or {more} more", names.join(", ")),
    },
    open: |possible, deciding| match deciding {
        Some(deciding) => format!("Possible: {possible}. First to settle: {deciding}."),
        None => format!("Possible: {possible}."),
    },
    known_then: |known, rest| format!("{}. {}", capitalised(known), capitalised(rest)),
    then: |condition, path| format!("{condition}: {path}"),
    if_so: |fact| format!("if {}", lower_first(fact)),
    if_not: |_| "if not".to_owned(),
    if_loss_rate: |stands| format!("if the loss rate is {stands}"),
    the_tolerance_rate: "the tolerance rate",
    if_category: |name| format!("if it is: {name}"),
    if_limits_of: |name, numbers| match numbers {
        "" => format!("by the limits of: {name}"),
        numbers => format!("by the limits of: {name} ({numbers})"),
    },
    sentence: |text| format!("{text}."),
    whether: |fact| format!("whether {}", lower_first(fact)),
    of_category: |name, text| format!("{name}: {}", lower_first(text)),
    if_read: |reading| format!("if read as “{}”", reading.trim_end_matches('.')),
    branches: "Case by case",
    limits_of_which: "Whose limits to use",
    path_heading: |name| format!("The path: {name}"),
    possible_path_heading: |name| format!("If tolerance is made out: {name}"),
    shortfall_path_heading: |name| format!("The other shortfall: {name}"),
    other_path_heading: |name| format!("The other path: {name}"),
    filing_opens: |rate, amount| format!("It opens with a loss rate {rate} and a loss {amount}."),
    application_opens: |rate, amount| format!("It opens with a loss rate {rate} or a loss {amount}."),
    largest_filing_loss: |base, loss| {
        format!("With the base of {base} entered, a loss of up to {loss} is within both.")
    },
    presupposes: |articles| format!("Both paths presuppose that {} is met.", articles.diligence),
    form: |name, annex| format!("{name} ({annex})"),
    copies: |copies| format!("{copies} copies"),
    holders: |holders| format!("kept by: {holders}"),
    list_comma: "; ",
    decides: "decides",
    approves: "final approval",
    unassigned_form: |name, annex| {
        format!("{name} ({annex}): use not stated; no article says when it is filled in.")
    },
    decision: "Who decides, and what is open",
    decider: |kind, decider| match kind {
        DecisionKind::DecisionThenRecord => format!("The {decider} decides and has the decision recorded."),
        DecisionKind::RecommendationThenApproval => {
            format!("A recommendation comes first; the approval of the {decider} decides.")
        }
    },
    disposition: |disposition| match disposition {
        Disposition::Exempt => "exemption",
        Disposition::Lighter => "lighter treatment",
        Disposition::Reduced => "reduced treatment",
    },
    dispositions_open: "What may be decided (none is chosen here)",
    yardsticks: "Two yardsticks",
    yardsticks_help: |articles| {
        format!(
            "The tolerance rate parts {} from {}, the filing limits part filing from application. A solid end includes its number, an open end does not.",
            articles.tolerated, articles.diligence
        )
    },
    tolerance_rail: |limit| format!("Tolerance rate {limit}"),
    rate_rail: |limit| format!("Filing limit: loss rate {limit}"),
    amount_rail: |limit| format!("Filing limit: loss {limit}"),
    edge: |included| if included { "the number included" } else { "the number excluded" },
    tolerance_rate_open: |articles| {
        format!(
            "No tolerance rate is entered; without it {} and {} cannot be told apart.",
            articles.tolerated, articles.diligence
        )
    },
    base_is: |reading| format!("Base of the loss rate: {reading}."),
    tolerated: |articles| capitalised(&format!("{}: no procedure laid down", articles.tolerated)),
    tolerated_text: "Exemption is granted, but no form, approver, number of copies or addressee is laid down. Ask the fund authority.",
    effects: "What an exemption brings",
    standards_state: |met, failed, open| {
        let parts = [(met, "met"), (failed, "not met"), (open, "not clear")];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        said.join(", ")
    },
    met: "met",
    failed: "not met",
    standards_failed: "With one not met, recognition is unlikely; the path itself stays.",
    checks: "To check on the way",
    all_no: "none",
    items_yes: |items| format!("present: {items}"),
    items_open: |count| format!("{count} not clear"),
    weighing_yes: "weighing favourable",
    weighing_no: "weighing unfavourable",
    loss_is: |loss| format!("loss {loss}"),
    over_base: |loss, base, rate| format!("loss {loss} / {base} = {rate}"),
    rate_is: |rate| format!("loss rate {rate}"),
    sub_fund_of: |categories| format!("sub-fund of: {categories}"),
    table_category: "Fund (with its sub-funds)",
    table_filing: "Filing",
    table_application: "Application",
    table_within: |rate, amount| format!("rate {rate} and loss {amount}"),
    table_beyond: "either does not hold",
    example: |example| match example {
        Example::NumbersOnly => ("Only the figures", "Category, rate and amount are known, nothing else."),
        Example::TwoParents => {
            ("Two kinds of parent", "A sub-fund whose parents have different limits: whose apply?")
        }
    },
};

/// With a capital letter at the start.
fn capitalised(text: &str) -> String {
    changed_first(text, |first| first.to_ascii_uppercase().to_string())
}

/// With a small letter at the start.
fn lower_first(text: &str) -> String {
    changed_first(text, |first| first.to_ascii_lowercase().to_string())
}

fn changed_first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| change(first) + letters.as_str())
}
