//! Words of the family `fund_tolerance`.

use chidu::fund_tolerance::Path;
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::{DecisionKind, Disposition, FundToleranceRules};

use super::Words;
use crate::fund::Example;

mod en;
mod zh;

pub use en::EN;
pub use zh::ZH;

/// The articles that sentences name, by their labels.
#[derive(Clone, Copy)]
pub struct Articles {
    /// On tolerance of normal risk.
    pub tolerated: &'static str,
    /// On exemption for diligence.
    pub diligence: &'static str,
    /// On what excludes both.
    pub exclusions: &'static str,
    /// On what cannot be tolerated.
    pub not_tolerated: &'static str,
}

impl Articles {
    /// The articles of a regulation.
    pub fn of(
        words: &Words,
        regulation: &'static Regulation,
        rules: &'static FundToleranceRules,
    ) -> Articles {
        let label = |id: &str| regulation.article(id).map_or("", |article| words.of(&article.label));
        Articles {
            tolerated: label(&rules.tolerated.article),
            diligence: label(&rules.diligence.article),
            exclusions: label(&rules.exclusions.article),
            not_tolerated: label(&rules.not_tolerated_article),
        }
    }
}

/// Words of the family.
pub struct FundWords {
    /// The verdict while nothing is entered.
    pub blank: &'static str,
    /// The groups of facts.
    pub what_was_lost: &'static str,
    pub what_was_done: &'static str,
    pub exclusions: &'static str,
    pub standards: &'static str,
    pub sub_fund: &'static str,
    pub sub_fund_help: &'static str,
    pub category: &'static str,
    pub category_help: &'static str,
    pub parents: &'static str,
    pub other_fund: &'static str,
    pub several_categories: &'static str,
    pub yes_sub_fund: &'static str,
    pub no_sub_fund: &'static str,
    pub loss: &'static str,
    pub loss_help: &'static str,
    pub normal_risk_help: &'static str,
    pub loss_rate: &'static str,
    pub loss_rate_help: &'static str,
    pub base: &'static str,
    pub base_help: &'static str,
    pub base_not_defined: &'static str,
    pub base_reading: &'static str,
    pub not_stated: &'static str,
    pub tolerance_rate: &'static str,
    pub tolerance_rate_help: &'static str,
    pub normal_risk: fn(&Articles) -> String,
    pub diligence: fn(&Articles) -> String,
    pub diligence_items: &'static str,
    pub item_by_facts: &'static str,
    pub item_by_facts_help: &'static str,
    pub by_person: &'static str,
    pub opinion: &'static str,
    pub objection: &'static str,
    pub conditional_consent: &'static str,
    pub neither: &'static str,
    pub exclusions_help: fn(&Articles) -> String,
    pub standards_help: &'static str,
    /// What is wrong between rate, loss and base.
    pub base_not_positive: fn(&str) -> String,
    pub loss_over_base: fn(&str, &str) -> String,
    pub contradiction: fn(&str, &str) -> String,
    /// Figures.
    pub yuan: fn(&str) -> String,
    pub just_above: fn(&str) -> String,
    pub tolerance_of: fn(&str) -> String,
    pub rate_clause: fn(&str, &str) -> String,
    pub amount_clause: fn(&str, &str) -> String,
    /// How a figure stands to a limit: within it or not, the number itself included or not.
    pub against: fn(bool, bool, &str) -> String,
    pub semicolon: &'static str,
    /// The paths by name.
    pub path_name: fn(Path, &Articles) -> String,
    /// A procedure: filing or application.
    pub procedure: fn(Path) -> &'static str,
    /// What a settled path comes to.
    pub concludes: fn(Path, &Articles) -> String,
    /// Grounds, then the conclusion.
    pub because: fn(&str, &str) -> String,
    pub beside: fn(&str, &str) -> String,
    pub and_conditions: fn(&str, &Articles) -> String,
    pub no_loss_but_shortfall: &'static str,
    pub same_under_all_limits: &'static str,
    /// Why neither ground holds; the first with how the rate stands to the tolerance rate.
    pub conditions_not_met: fn(&str, &Articles) -> String,
    pub weighing_not_favourable: fn(&Articles) -> String,
    pub no_item: fn(&Articles) -> String,
    pub neither_ground: fn(&Articles) -> String,
    pub excluded_by: fn(&[&str]) -> String,
    /// Several paths; the number of those not named.
    pub one_of: fn(&[String], usize) -> String,
    /// Which paths are possible, and what decides.
    pub open: fn(&str, Option<&str>) -> String,
    pub known_then: fn(&str, &str) -> String,
    /// A branch.
    pub then: fn(&str, &str) -> String,
    pub if_so: fn(&str) -> String,
    pub if_not: fn(&str) -> String,
    /// How the loss rate stands to the tolerance rate.
    pub if_loss_rate: fn(&str) -> String,
    pub the_tolerance_rate: &'static str,
    pub if_category: fn(&str) -> String,
    pub if_limits_of: fn(&str, &str) -> String,
    pub sentence: fn(&str) -> String,
    pub whether: fn(&str) -> String,
    pub of_category: fn(&str, &str) -> String,
    pub if_read: fn(&str) -> String,
    /// Sections of the answer.
    pub branches: &'static str,
    pub limits_of_which: &'static str,
    pub path_heading: fn(&str) -> String,
    pub possible_path_heading: fn(&str) -> String,
    pub shortfall_path_heading: fn(&str) -> String,
    pub other_path_heading: fn(&str) -> String,
    pub filing_opens: fn(&str, &str) -> String,
    pub application_opens: fn(&str, &str) -> String,
    pub largest_filing_loss: fn(&str, &str) -> String,
    pub presupposes: fn(&Articles) -> String,
    pub form: fn(&str, &str) -> String,
    pub copies: fn(u32) -> String,
    pub holders: fn(&str) -> String,
    pub list_comma: &'static str,
    pub decides: &'static str,
    pub approves: &'static str,
    pub unassigned_form: fn(&str, &str) -> String,
    pub decision: &'static str,
    pub decider: fn(DecisionKind, &str) -> String,
    pub disposition: fn(Disposition) -> &'static str,
    pub dispositions_open: &'static str,
    pub yardsticks: &'static str,
    pub yardsticks_help: fn(&Articles) -> String,
    pub tolerance_rail: fn(&str) -> String,
    pub rate_rail: fn(&str) -> String,
    pub amount_rail: fn(&str) -> String,
    pub edge: fn(bool) -> &'static str,
    pub tolerance_rate_open: fn(&Articles) -> String,
    pub base_is: fn(&str) -> String,
    pub tolerated: fn(&Articles) -> String,
    pub tolerated_text: &'static str,
    pub effects: &'static str,
    /// Standards met, failed, not clear.
    pub standards_state: fn(usize, usize, usize) -> String,
    pub met: &'static str,
    pub failed: &'static str,
    pub standards_failed: &'static str,
    pub checks: &'static str,
    /// Summaries of the groups.
    pub all_no: &'static str,
    pub items_yes: fn(&str) -> String,
    pub items_open: fn(usize) -> String,
    pub weighing_yes: &'static str,
    pub weighing_no: &'static str,
    pub loss_is: fn(&str) -> String,
    pub over_base: fn(&str, &str, &str) -> String,
    pub rate_is: fn(&str) -> String,
    pub sub_fund_of: fn(&str) -> String,
    /// The table of thresholds.
    pub table_category: &'static str,
    pub table_filing: &'static str,
    pub table_application: &'static str,
    pub table_within: fn(&str, &str) -> String,
    pub table_beyond: &'static str,
    /// Each example: its title and what it shows.
    pub example: fn(Example) -> (&'static str, &'static str),
}
