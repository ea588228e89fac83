//! What the parts of this family's page share.

use crate::markup::prelude::*;
use chidu::regulation::Regulation;
use chidu::regulation::fund_tolerance::FundToleranceRules;

use super::typed::Typed;
use crate::page::{Page, use_page};
use crate::scenario::Scenario;
use crate::words::{Articles, FundWords, Words};

/// The page with a fund tolerance regulation chosen.
#[derive(Clone)]
pub struct FundPage {
    /// The page.
    pub page: Page,
    /// The regulation.
    pub regulation: &'static Regulation,
    /// Its rules.
    pub rules: &'static FundToleranceRules,
    /// What is typed.
    pub scenario: Scenario,
    /// What it says.
    pub typed: Typed,
}

impl FundPage {
    /// The words of the whole page.
    pub fn words(&self) -> &'static Words {
        self.page.words()
    }

    /// The articles that sentences name.
    pub fn articles(&self) -> Articles {
        Articles::of(self.words(), self.regulation, self.rules)
    }

    /// The words of the family.
    pub fn fund(&self) -> &'static FundWords {
        &self.page.words().fund
    }
}

/// The page, where a regulation of this family is chosen.
#[hook]
pub fn use_fund_page() -> Option<FundPage> {
    let page = use_page();
    let regulation = page.regulation()?;
    let rules = regulation.fund_tolerance.as_ref()?;
    let scenario = page.scenario();
    let typed = Typed::of(rules, &scenario);
    Some(FundPage { page, regulation, rules, scenario, typed })
}
