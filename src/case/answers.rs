//! The answers on accountability and on time limits in JSON, as worked cases expect them and other programs are given
//! them: amounts and percentages are decimal strings, days `2026-01-31`; what is not decided or not laid down is null.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::answer_words::{BanYears, ForLife, OrNone};
use crate::accountability::*;
use crate::date::Date;
use crate::deadline::Deadline;
use crate::money::Yuan;
use crate::percent::Percent;
use crate::regulation::Regulation;
use crate::regulation::accountability::{
    ClawbackSpan, MitigatingEffect, OrganiserRule, Responsibility, TenureScope, Tier, TreatmentGroup,
};
use crate::truth::Truth;

/// What a question came to, in JSON.
pub trait AnswerJson {
    /// Every key of the question's answer.
    fn json(&self, regulation: &Regulation) -> Value;
}

/// An answer's keys in JSON, each with its type and with how it is taken from the answer.
macro_rules! answer_json {
    ($(#[$doc:meta])* $name:ident of $answer:ident: $of:ty, $regulation:ident {
        $($(#[$key_doc:meta])* $key:ident: $type:ty = $value:expr,)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name {
            $($(#[$key_doc])* pub $key: $type,)+
        }

        impl $crate::case::AnswerJson for $of {
            fn json(&self, $regulation: &$crate::regulation::Regulation) -> serde_json::Value {
                let $answer = self;
                serde_json::to_value($name { $($key: $value,)+ }).unwrap_or_default()
            }
        }
    };
}
pub(crate) use answer_json;

answer_json! {
    /// A time limit.
    DeadlineAnswer of answer: Deadline<'_>, _regulation {
        /// The working days, extension included.
        working_days: Option<u32> = answer.working_days,
        /// The months.
        months: Option<u32> = answer.months,
        /// The last day, where it can be computed.
        due_date: Option<Date> = answer.due.as_ref().map(|due| due.date),
        /// Whether the extension asked for is allowed.
        extension_allowed: Truth = answer.extension_allowed,
        /// The most working days of an extension.
        extension_cap: Option<u32> = answer.extension_cap,
        /// Whether superior bodies are consulted.
        superior_bodies_consulted: Truth = answer.superior_bodies_consulted,
    }
}

answer_json! {
    /// What follows for one responsibility at one tier.
    TreatmentAnswer of answer: Treatment<'_>, regulation {
        /// Whether anything is laid down.
        status: TreatmentStatus = answer.status,
        /// The tier, where it is settled.
        tier: Option<Tier> = answer.tier,
        /// Other tiers that are literally met as well.
        tier_alternatives: Vec<Tier> = answer.tier_alternatives.clone(),
        /// The tiers still possible.
        tier_candidates: Vec<Tier> = answer.tier_candidates.clone(),
        /// The treatments, by name.
        treatments: Option<Vec<String>> = answer.cell.map(|cell| cell.treatments.clone()),
        /// The group of each treatment.
        treatment_groups: Option<Groups> = answer.cell.map(|cell| groups(regulation, &cell.treatments)),
        /// Whether the list of treatments ends in 等.
        treatments_open_ended: Option<bool> = answer.cell.map(|cell| cell.open_ended),
        /// Whether performance pay must be deducted.
        deduction_mandatory: Option<bool> = answer.performance_pay.as_ref().map(|range| range.rule.mandatory),
        /// The lowest and the highest percentage of performance pay.
        performance_pay_percent: Option<(Percent, Percent)> = answer.performance_pay.as_ref().map(DeductionRange::percent),
        /// The same in yuan, where the pay is known.
        performance_pay_yuan: Option<(Yuan, Yuan)> = answer.performance_pay.as_ref().and_then(|range| range.yuan),
        /// Whether the highest percentage itself is within; null where the text does not say.
        performance_pay_high_end_inclusive: Option<Truth> = answer.performance_pay.as_ref().map(DeductionRange::high_end_included),
        /// Whether the tenure incentive must be deducted.
        tenure_incentive_mandatory: Option<bool> = answer.tenure_incentive.as_ref().map(|range| range.rule.mandatory),
        /// The lowest and the highest percentage of the tenure incentive.
        tenure_incentive_percent: Option<(Percent, Percent)> = answer.tenure_incentive.as_ref().map(DeductionRange::percent),
        /// The same in yuan, where the incentive is known.
        tenure_incentive_yuan: Option<(Yuan, Yuan)> = answer.tenure_incentive.as_ref().and_then(|range| range.yuan),
        /// Which tenure's incentive is deducted from.
        tenure_scope: Option<TenureScope> = answer.cell.and_then(|cell| cell.tenure_scope),
        /// Whether performance pay is deferred.
        defer_performance_pay: Option<bool> = answer.cell.map(|cell| cell.defer_performance_pay),
        /// Whether unexercised incentives end.
        terminate_unexercised_incentives: Option<bool> = answer.cell.map(|cell| cell.terminate_unexercised_incentives),
        /// The years whose gains from incentives are handed over.
        clawback_incentive_gains: Option<OrNone<ClawbackSpan>> =
            answer.cell.map(|cell| OrNone::of(cell.clawback.as_ref().map(|clawback| clawback.span))),
        /// The years without new incentives, from and to.
        new_incentive_ban_years: Option<OrNone<BanYears>> =
            answer.cell.map(|cell| OrNone::of(cell.new_incentive_ban.as_ref().map(BanYears::of))),
        /// Whether an entry ban is among the treatments.
        entry_ban_available: Option<bool> = answer.cell.map(|cell| cell.entry_ban.is_some()),
        /// The fewest years of the entry ban, and that it may be for life.
        entry_ban_years: Option<(u32, ForLife)> =
            answer.cell.and_then(|cell| cell.entry_ban.as_ref()).map(|ban| (ban.from_years, ForLife::Lifetime)),
    }
}

answer_json! {
    /// The tier of a loss and of a consequence.
    LossTierAnswer of answer: LossTier, _regulation {
        /// The tier that governs, where it is settled; the least it can be where it could rise.
        tier: Option<Tier> = answer.tier,
        /// The tiers still possible, the lightest first.
        tier_candidates: Vec<Tier> = answer.candidates.clone(),
        /// Other tiers that are literally met as well.
        tier_alternatives: Vec<Tier> = answer.alternatives.clone(),
        /// The tier of the loss alone.
        loss_tier: Option<Tier> = answer.loss_tier,
        /// The tier of the consequence alone.
        consequence_tier: Option<Tier> = answer.consequence_tier,
        /// The loss that is graded, in yuan.
        loss_total: Option<Yuan> = answer.loss_total,
        /// Whether it must be reported.
        report_upwards: Truth = answer.report,
        /// Every tier that is literally met, the lightest first.
        tiers_matched: Option<Vec<Tier>> = answer.matched.clone(),
        /// Whether more than one tier is literally met.
        tier_conflict: Option<bool> = answer.matched.as_ref().map(|met| met.len() > 1),
        /// Whether the tier could rise by a share of assets that are not known.
        tier_could_rise: bool = answer.could_rise,
        /// The tier by the amount of the loss.
        amount_tier: Option<Tier> = answer.amount_tier,
        /// The tier by the share of the assets.
        percent_tier: Option<Tier> = answer.share_tier,
        /// Whether the share of the assets could be worked out.
        percent_criterion_evaluated: bool = answer.share_tier.is_some(),
    }
}

answer_json! {
    /// The tiers of several losses.
    SeveralLossesAnswer of answer: SeveralLosses, _regulation {
        /// The tier of each loss by itself, in their order.
        tier_per_loss: Vec<Option<Tier>> = answer.tier_per_loss.clone(),
        /// The sum, in yuan.
        total: Yuan = answer.total,
        /// The tier of the sum.
        tier_if_one_loss: Option<Tier> = answer.tier_if_one_loss,
        /// The tier, where it is the same either way.
        tier: Option<Tier> = answer.tier,
    }
}

answer_json! {
    /// Whether those of superior enterprises are liable.
    SuperiorLiabilityAnswer of answer: SuperiorLiability, _regulation {
        /// Those of the immediate superior.
        immediate_superior_liable: Truth = answer.immediate,
        /// Those of higher levels.
        higher_levels_liable: Truth = answer.higher,
    }
}

answer_json! {
    /// What a collective body faces.
    CollectiveAnswer of answer: Collective<'_>, _regulation {
        /// Whether the regulation provides for the body.
        status: CollectiveStatus = answer.status,
        /// The treatments, by name.
        body_treatments: Option<Vec<String>> = answer.rule.map(|rule| rule.treatments.clone()),
        /// Whether the list of treatments ends in 等.
        treatments_open_ended: Option<bool> = answer.rule.map(|rule| rule.open_ended),
        /// Whether authorisations may be suspended or delayed.
        suspend_or_delay_authorisation: Option<bool> = answer.rule.map(|rule| rule.suspend_or_delay_authorisation),
        /// Whether the body is to be reorganised.
        reorganise: Truth = answer.reorganise,
        /// Whether its members answer as well.
        members_also_liable: Option<bool> = answer.rule.map(|rule| rule.members_also_liable),
    }
}

answer_json! {
    /// Responsibility by analogy.
    AnalogousAnswer of answer: Option<Responsibility>, _regulation {
        /// As which responsibility the person answers.
        responsibility: Option<Responsibility> = *answer,
    }
}

answer_json! {
    /// What holds for a person no longer in post.
    PersonStatusAnswer of answer: PersonStatus<'_>, _regulation {
        /// Whether the person still answers.
        still_liable: bool = answer.still_liable,
        /// Whether benefits are to be adjusted.
        benefits_to_be_adjusted: Truth = answer.benefits_adjusted,
        /// Whether compensation may be pursued.
        compensation_may_be_pursued: Truth = answer.compensation,
        /// The rule of the pay base, by its name; `no_rule` where the regulation has none.
        base_rule: Option<String> = answer.base_rule.map(base_rule),
        /// The base in yuan, where it is settled.
        combined_base_yuan: Option<Yuan> = answer.combined_base,
        /// The deduction from it in yuan, where it is settled.
        combined_deduction_yuan: Option<(Yuan, Yuan)> = answer.combined_deduction,
        /// The deduction in yuan under each reading, by the reading's id.
        readings: Option<BTreeMap<String, Option<(Yuan, Yuan)>>> = readings(answer),
    }
}

answer_json! {
    /// Which pay is deducted from.
    PayBaseAnswer of answer: PayBase, _regulation {
        /// The rule, where it is settled.
        rule: Option<PayBaseKind> = answer.rule,
        /// The identification year.
        identification_year: Option<i32> = answer.identification_year,
        /// The year whose performance pay is the base.
        performance_pay_for_year: Option<i32> = answer.performance_pay_for_year,
        /// The same on the other reading.
        performance_pay_for_year_other_reading: Option<i32> = answer.performance_pay_for_year_other_reading,
        /// The months counted, where there is no complete year.
        months: Option<u32> = answer.months,
        /// The tenure, for those who left.
        tenure: Option<Tenure> = answer.tenure,
    }
}

answer_json! {
    /// What is deducted when several deductions meet.
    NoStackingAnswer of answer: NoStacking, _regulation {
        /// Whether the rule applies.
        rule_applies: Truth = answer.applies,
        /// The highest deduction in yuan, where the rule applies and all are known.
        applied_yuan: Option<Yuan> = answer.applied,
    }
}

answer_json! {
    /// The impact periods of the treatments.
    ImpactPeriodsAnswer of answer: ImpactPeriods<'_>, regulation {
        /// Each restriction.
        restrictions: Vec<RestrictionAnswer> = answer.restrictions.iter().map(RestrictionAnswer::of).collect(),
        /// The group of each treatment.
        treatment_groups: Groups = groups(regulation, &treatments(answer)),
        /// The treatments for which the regulation gives no period, by name.
        treatments_without_period: Vec<String> = answer.without_period.clone(),
        /// The longest of the restrictions, in months.
        own_longest_months: Option<u32> = answer.own_longest_months,
        /// The period that governs beside discipline, in months.
        governing_months: Option<u32> = answer.governing_months,
    }
}

answer_json! {
    /// Who organises the accountability work.
    OrganiserAnswer of answer: Option<&OrganiserRule>, _regulation {
        /// Who: an id, or the name in the text.
        organiser: Option<String> = answer.and_then(|rule| rule.organiser.clone()),
        /// Whether a superior may take the work over.
        superior_may_take_over: Option<bool> = answer.map(|rule| rule.superior_may_take_over),
    }
}

answer_json! {
    /// Whether a leader is directly responsible.
    DirectResponsibleAnswer of answer: DirectResponsible<'_>, _regulation {
        /// Whether at least one act is made out.
        direct: Truth = answer.direct,
        /// The acts that are made out, by id.
        items_met: Vec<String> = answer.items_met.iter().map(|id| (*id).to_owned()).collect(),
    }
}

answer_json! {
    /// When a loss must be reported, and to whom.
    ReportingAnswer of answer: Reporting<'_>, _regulation {
        /// Whether the regulation's own rule reaches the loss.
        report_upwards: Option<Truth> = answer.own.map(|(_, report)| report),
        /// To whom it says to report, in Chinese.
        report_to: Option<String> = answer.own.map(|(rule, _)| rule.to.zh.clone()),
        /// What notices ask beside it.
        notices: Vec<NoticeAnswer> = answer.notices.iter().map(NoticeAnswer::of).collect(),
    }
}

answer_json! {
    /// What the circumstances come to.
    CircumstancesAnswer of answer: Circumstances<'_>, _regulation {
        /// Treatment must be heavier (从重).
        must_be_heavier: Truth = answer.heavier,
        /// Treatment must be heavier or aggravated, which the text does not tell apart.
        heavier_or_aggravated_open: Truth = answer.heavier_or_aggravated,
        /// Treatment must be aggravated (加重).
        must_be_aggravated: Truth = answer.aggravated,
        /// Treatment may be lighter (从轻).
        may_be_lighter: Truth = answer.lighter,
        /// Treatment may be reduced (减轻).
        may_be_reduced: Truth = answer.reduced,
        /// Treatment may be waived (免除).
        may_be_waived: Truth = answer.waived,
        /// The waiver, read as printed.
        may_be_waived_as_printed: Option<Truth> = answer.waived_as_printed,
        /// The waiver, if the mitigating circumstances are meant.
        may_be_waived_if_art50_meant: Option<Truth> = answer.waived_if_mitigation_meant,
        /// The person may bear no liability.
        may_bear_no_liability: Truth = answer.no_liability,
        /// How the range moves, for what is certain.
        range_change: Vec<RangeChange> = answer.range_changes.clone(),
        /// Whether mitigating and aggravating circumstances stand together.
        conflict: bool = answer.conflict,
        /// Who approves a reduction or a waiver: an id.
        approval_by: Option<String> = answer.approval.map(|rule| rule.by.clone()),
        /// For what approval is needed.
        approval_needed_for: Vec<MitigatingEffect> = answer.approval.map(|rule| rule.needed_for.clone()).unwrap_or_default(),
    }
}

/// One restriction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct RestrictionAnswer {
    /// The treatment it follows from, by name.
    pub treatment: String,
    /// What is barred: an id.
    pub restriction: String,
    /// For how many months.
    pub months: u32,
}

impl RestrictionAnswer {
    fn of(restriction: &Restriction<'_>) -> RestrictionAnswer {
        let rule = restriction.rule;
        let treatment = restriction.treatment.to_owned();
        RestrictionAnswer { treatment, restriction: rule.id.clone(), months: rule.months }
    }
}

/// What a notice asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct NoticeAnswer {
    /// The notice's id.
    pub notice: String,
    /// Whether the loss must be reported by it.
    pub report: Truth,
    /// To whom, in Chinese.
    pub to: String,
    /// Its days that are past.
    pub dates_past: Vec<Date>,
}

impl NoticeAnswer {
    fn of(report: &NoticeReport<'_>) -> NoticeAnswer {
        let notice = report.notice;
        let past = report.dates.iter().filter(|(_, past)| past.is_yes());
        NoticeAnswer {
            notice: notice.id.clone(),
            report: report.report,
            to: notice.to.zh.clone(),
            dates_past: past.map(|(date, _)| date.day).collect(),
        }
    }
}

/// A row for each responsibility: the treatment at each tier still possible.
impl AnswerJson for Vec<ResponsibilityRow<'_>> {
    fn json(&self, regulation: &Regulation) -> Value {
        let row = |row: &ResponsibilityRow<'_>| {
            let treatments = row.treatments.iter().map(|(_, treatment)| treatment.json(regulation));
            json!({ "responsibility": row.responsibility, "by_tier": treatments.collect::<Vec<_>>() })
        };
        self.iter().map(row).collect()
    }
}

/// The status of a person at each tier still possible; once, without a tier, where the tier does not matter.
impl AnswerJson for Vec<(Option<Tier>, PersonStatus<'_>)> {
    fn json(&self, regulation: &Regulation) -> Value {
        let status = |(tier, status): &(Option<Tier>, PersonStatus<'_>)| json!({ "tier": tier, "status": status.json(regulation) });
        self.iter().map(status).collect()
    }
}

/// The group of each treatment, by the treatment's name.
type Groups = BTreeMap<String, TreatmentGroup>;

fn groups(regulation: &Regulation, treatments: &[String]) -> Groups {
    let rules = regulation.accountability.iter().flat_map(|rules| &rules.treatments);
    let named = rules.filter(|rule| treatments.contains(&rule.name));
    named.map(|rule| (rule.name.clone(), rule.group)).collect()
}

fn treatments(periods: &ImpactPeriods<'_>) -> Vec<String> {
    let restricted = periods.restrictions.iter().map(|restriction| restriction.treatment.to_owned());
    restricted.chain(periods.without_period.iter().cloned()).collect()
}

fn base_rule(rule: BaseRule<'_>) -> String {
    match rule {
        BaseRule::Sum(rule) => rule.rule.clone(),
        BaseRule::NoRule => "no_rule".to_owned(),
    }
}

fn readings(status: &PersonStatus<'_>) -> Option<BTreeMap<String, Option<(Yuan, Yuan)>>> {
    let readings = status.readings.iter().map(|reading| (reading.rule.id.clone(), reading.deduction));
    (!status.readings.is_empty()).then(|| readings.collect())
}
