//! The answer: verdict, path, what is open, the yardsticks, what follows.

mod branches;
mod checks;
mod decision;
mod effects;
pub mod path_strip;
mod paths;
mod rail;
mod recognition;
mod tolerated;
mod yardsticks;

use crate::markup::prelude::*;
use chidu::Trace;
use chidu::fund_tolerance::assess;

use super::fund_page::{FundPage, use_fund_page};
use super::start::{example_list, threshold_table};
use super::typed;
use super::verdict::{Case, verdict, verdict_articles};
use crate::components::{AnswerFrame, Certainty, cite_list, doubt_list, missing_list, parts_only};
use crate::map;
use crate::page::Page;
use crate::work_paper;

/// The answer.
#[component]
pub fn AnswerView() -> Html {
    let Some(fund) = use_fund_page() else { return Html::default() };
    let Some(answer) = assess(fund.regulation, &fund.typed.facts, Trace) else { return Html::default() };
    let case = Case {
        words: fund.words(),
        regulation: fund.regulation,
        rules: fund.rules,
        typed: &fund.typed,
        answer: &answer,
    };
    if typed::is_blank(&fund.scenario) {
        before_anything_is_typed(&fund.page, &case)
    } else {
        answered(&fund, &case)
    }
}

fn before_anything_is_typed(page: &Page, case: &Case<'_>) -> Html {
    let paths = super::verdict::possible_paths(&case.answer.value.outcomes).len();
    html! {
        <AnswerFrame verdict={case.words.fund.blank} certainty={Certainty::Open(paths)}>
            { threshold_table(case.words, case.regulation) }
            <section>{ example_list(page, case.regulation) }</section>
        </AnswerFrame>
    }
}

fn answered(fund: &FundPage, case: &Case<'_>) -> Html {
    let answer = case.answer;
    let verdict = verdict(case);
    let settled = verdict.certainty == Certainty::Certain;
    let by_doubt = verdict.certainty == Certainty::DependsOnDoubt;
    let doubts = doubt_list(&fund.page, &answer.doubts);
    let missing = missing_list(&fund.page, &answer.missing);
    let articles = parts_only(case.regulation, &answer.citations);
    html! {
        <AnswerFrame verdict={verdict.sentence} certainty={verdict.certainty}>
            <div class="fund-grounds">{ cite_list(&verdict_articles(case)) }</div>
            { trouble(case) }
            { paths::paths(case) }
            { branches::branches(&fund.page, case) }
            { map::of_fund(&fund.page, case) }
            if !settled { { missing.clone() } }
            if by_doubt { { doubts.clone() } }
            { tolerated::tolerated(case) }
            { decision::decision(case) }
            { yardsticks::yardsticks(case) }
            { recognition::recognition(case) }
            { effects::effects(case) }
            { checks::checks(case) }
            if !by_doubt { { doubts } }
            if settled { { missing } }
            { crate::why::of_fund(case) }
            <section class="fund-articles" aria-labelledby="fund-articles-heading">
                <h3 id="fund-articles-heading">{ case.words.shared.articles }</h3>
                { cite_list(&articles) }
                { work_paper::articles(case.words, case.regulation, &articles) }
            </section>
        </AnswerFrame>
    }
}

/// What is wrong between rate, loss and base: the answer says so too.
fn trouble(case: &Case<'_>) -> Html {
    match case.typed.trouble {
        Some(trouble) => {
            html! { <p class="error fund-trouble">{ typed::trouble_in_words(case.words, trouble) }</p> }
        }
        None => Html::default(),
    }
}
