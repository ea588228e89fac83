//! The answers in JSON, as worked cases expect them and other programs are given them: amounts and percentages
//! are decimal strings, days `2026-01-31`; what is not decided or not laid down is null.

use serde_json::{Value, json};

use crate::accountability::*;
use crate::deadline::Deadline;
use crate::money::Yuan;
use crate::regulation::Regulation;
use crate::regulation::accountability::{IncentiveBan, OrganiserRule, Responsibility, Tier};

/// What a question came to, in JSON.
pub trait AnswerJson {
    /// Every key of the question's answer.
    fn json(&self, regulation: &Regulation) -> Value;
}

impl AnswerJson for Deadline<'_> {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "working_days": self.working_days,
            "months": self.months,
            "due_date": self.due.as_ref().map(|due| due.date),
            "extension_allowed": self.extension_allowed,
            "extension_cap": self.extension_cap,
            "superior_bodies_consulted": self.superior_bodies_consulted,
        })
    }
}

impl AnswerJson for Treatment<'_> {
    fn json(&self, regulation: &Regulation) -> Value {
        let cell = self.cell;
        let pay = self.performance_pay.as_ref();
        let tenure = self.tenure_incentive.as_ref();
        let percent = |deduction: &DeductionRange<'_>| json!([deduction.percent().0, deduction.percent().1]);
        let yuan = |deduction: &DeductionRange<'_>| deduction.yuan.map(range);
        json!({
            "status": self.status,
            "tier": self.tier,
            "tier_alternatives": self.tier_alternatives,
            "tier_candidates": self.tier_candidates,
            "treatments": cell.map(|cell| &cell.treatments),
            "treatment_groups": cell.map(|cell| treatment_groups(regulation, &cell.treatments)),
            "treatments_open_ended": cell.map(|cell| cell.open_ended),
            "deduction_mandatory": pay.map(|deduction| deduction.rule.mandatory),
            "performance_pay_percent": pay.map(percent),
            "performance_pay_yuan": pay.and_then(yuan),
            "performance_pay_high_end_inclusive": pay.map(DeductionRange::high_end_included),
            "tenure_incentive_mandatory": tenure.map(|deduction| deduction.rule.mandatory),
            "tenure_incentive_percent": tenure.map(percent),
            "tenure_incentive_yuan": tenure.and_then(yuan),
            "tenure_scope": cell.and_then(|cell| cell.tenure_scope),
            "defer_performance_pay": cell.map(|cell| cell.defer_performance_pay),
            "terminate_unexercised_incentives": cell.map(|cell| cell.terminate_unexercised_incentives),
            "clawback_incentive_gains": cell.map(|cell| cell.clawback.as_ref().map_or(json!("none"), |clawback| json!(clawback.span))),
            "new_incentive_ban_years": cell.map(|cell| incentive_ban(cell.new_incentive_ban.as_ref())),
            "entry_ban_available": cell.map(|cell| cell.entry_ban.is_some()),
            "entry_ban_years": cell.and_then(|cell| cell.entry_ban.as_ref()).map(|ban| json!([ban.from_years, "lifetime"])),
        })
    }
}

impl AnswerJson for LossTier {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "tier": self.tier,
            "tier_candidates": self.candidates,
            "tier_alternatives": self.alternatives,
            "loss_tier": self.loss_tier,
            "consequence_tier": self.consequence_tier,
            "loss_total": self.loss_total,
            "report_upwards": self.report,
            "tiers_matched": self.matched,
            "tier_conflict": self.matched.as_ref().map(|met| met.len() > 1),
            "tier_could_rise": self.could_rise,
            "amount_tier": self.amount_tier,
            "percent_tier": self.share_tier,
            "percent_criterion_evaluated": self.share_tier.is_some(),
        })
    }
}

impl AnswerJson for SeveralLosses {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "tier_per_loss": self.tier_per_loss,
            "total": self.total,
            "tier_if_one_loss": self.tier_if_one_loss,
            "tier": self.tier,
        })
    }
}

impl AnswerJson for SuperiorLiability {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "immediate_superior_liable": self.immediate,
            "higher_levels_liable": self.higher,
        })
    }
}

impl AnswerJson for Collective<'_> {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "status": self.status,
            "body_treatments": self.rule.map(|rule| &rule.treatments),
            "treatments_open_ended": self.rule.map(|rule| rule.open_ended),
            "suspend_or_delay_authorisation": self.rule.map(|rule| rule.suspend_or_delay_authorisation),
            "reorganise": self.reorganise,
            "members_also_liable": self.rule.map(|rule| rule.members_also_liable),
        })
    }
}

impl AnswerJson for Option<Responsibility> {
    fn json(&self, _: &Regulation) -> Value {
        json!({ "responsibility": self })
    }
}

impl AnswerJson for PersonStatus<'_> {
    fn json(&self, _: &Regulation) -> Value {
        let readings: serde_json::Map<String, Value> = self
            .readings
            .iter()
            .map(|reading| (reading.rule.id.clone(), json!(reading.deduction.map(range))))
            .collect();
        let base_rule = self.base_rule.map(|rule| match rule {
            BaseRule::Sum(rule) => rule.rule.as_str(),
            BaseRule::NoRule => "no_rule",
        });
        json!({
            "still_liable": self.still_liable,
            "benefits_to_be_adjusted": self.benefits_adjusted,
            "compensation_may_be_pursued": self.compensation,
            "base_rule": base_rule,
            "combined_base_yuan": self.combined_base,
            "combined_deduction_yuan": self.combined_deduction.map(range),
            "readings": (!readings.is_empty()).then_some(readings),
        })
    }
}

impl AnswerJson for PayBase {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "rule": self.rule,
            "identification_year": self.identification_year,
            "performance_pay_for_year": self.performance_pay_for_year,
            "performance_pay_for_year_other_reading": self.performance_pay_for_year_other_reading,
            "months": self.months,
            "tenure": self.tenure,
        })
    }
}

impl AnswerJson for NoStacking {
    fn json(&self, _: &Regulation) -> Value {
        json!({ "rule_applies": self.applies, "applied_yuan": self.applied })
    }
}

impl AnswerJson for ImpactPeriods<'_> {
    fn json(&self, regulation: &Regulation) -> Value {
        let restricted = self.restrictions.iter().map(|restriction| restriction.treatment.to_owned());
        let treatments: Vec<String> = restricted.chain(self.without_period.iter().cloned()).collect();
        let restriction = |restriction: &Restriction<'_>| {
            json!({
                "treatment": restriction.treatment,
                "restriction": restriction.rule.id,
                "months": restriction.rule.months,
            })
        };
        json!({
            "restrictions": self.restrictions.iter().map(restriction).collect::<Vec<_>>(),
            "treatment_groups": treatment_groups(regulation, &treatments),
            "treatments_without_period": self.without_period,
            "own_longest_months": self.own_longest_months,
            "governing_months": self.governing_months,
        })
    }
}

impl AnswerJson for Option<&OrganiserRule> {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "organiser": self.and_then(|rule| rule.organiser.as_ref()),
            "superior_may_take_over": self.map(|rule| rule.superior_may_take_over),
        })
    }
}

impl AnswerJson for DirectResponsible<'_> {
    fn json(&self, _: &Regulation) -> Value {
        json!({ "direct": self.direct, "items_met": self.items_met })
    }
}

impl AnswerJson for Reporting<'_> {
    fn json(&self, _: &Regulation) -> Value {
        let notice = |notice: &NoticeReport<'_>| {
            let past = notice.dates.iter().filter(|(_, past)| past.is_yes());
            json!({
                "notice": notice.notice.id,
                "report": notice.report,
                "to": notice.notice.to.zh,
                "dates_past": past.map(|(date, _)| date.day).collect::<Vec<_>>(),
            })
        };
        json!({
            "report_upwards": self.own.map(|(_, report)| report),
            "report_to": self.own.map(|(rule, _)| &rule.to.zh),
            "notices": self.notices.iter().map(notice).collect::<Vec<_>>(),
        })
    }
}

impl AnswerJson for Circumstances<'_> {
    fn json(&self, _: &Regulation) -> Value {
        json!({
            "must_be_heavier": self.heavier,
            "heavier_or_aggravated_open": self.heavier_or_aggravated,
            "must_be_aggravated": self.aggravated,
            "may_be_lighter": self.lighter,
            "may_be_reduced": self.reduced,
            "may_be_waived": self.waived,
            "may_be_waived_as_printed": self.waived_as_printed,
            "may_be_waived_if_art50_meant": self.waived_if_mitigation_meant,
            "may_bear_no_liability": self.no_liability,
            "range_change": self.range_changes,
            "conflict": self.conflict,
            "approval_by": self.approval.map(|rule| &rule.by),
            "approval_needed_for": self.approval.map_or(&[][..], |rule| &rule.needed_for),
        })
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
        let status = |(tier, status): &(Option<Tier>, PersonStatus<'_>)| {
            let mut json = status.json(regulation);
            if let Value::Object(keys) = &mut json {
                keys.insert("tier".to_owned(), json!(tier));
            }
            json
        };
        self.iter().map(status).collect()
    }
}

fn range((low, high): (Yuan, Yuan)) -> Value {
    json!([low, high])
}

/// The treatments with their groups.
fn treatment_groups(regulation: &Regulation, treatments: &[String]) -> Value {
    let rules = regulation.accountability.iter().flat_map(|rules| &rules.treatments);
    let named = rules.filter(|rule| treatments.contains(&rule.name));
    Value::Object(named.map(|rule| (rule.name.clone(), json!(rule.group))).collect())
}

fn incentive_ban(ban: Option<&IncentiveBan>) -> Value {
    match ban {
        None => json!("none"),
        Some(IncentiveBan { years: None, .. }) => json!("unlimited"),
        Some(IncentiveBan { years: Some((from, to)), .. }) => json!([from, to]),
    }
}
