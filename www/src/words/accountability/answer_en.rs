//! The answer of the family `accountability` in English.

use chidu::accountability::PayBaseKind;
use chidu::regulation::accountability::MitigatingEffect;

use super::answer::{AnswerWords, Effect};

pub const EN: AnswerWords = AnswerWords {
    yuan: |number| format!("{number} yuan"),
    yuan_spaced: |number| format!("{number} yuan"),
    list: |each| each.join(", "),
    one_of: |each| match each {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => each.concat(),
    },
    open_ended: |list| format!("{list} and the like"),
    at_least: |amount, included| if included { format!("from {amount}") } else { format!("over {amount}") },
    below: |amount, included| if included { format!("up to {amount}") } else { format!("below {amount}") },
    bounds_between: " and ",
    bounds_of_tier: |bounds, tier| format!("{bounds}: {tier}"),
    clauses_between: "; ",
    sentences_between: ". ",
    not_reckoned: |error| {
        format!("One sum or deduction leaves the range that can be reckoned with and is left out: {error}")
    },

    outside: |question| format!("{question}: this document does not apply"),
    outside_more: "This document does not handle such cases, so no tier and no deduction is shown.",
    to_start: |each, consequences_graded| {
        let or_consequence = if consequences_graded { ", or choose a consequence" } else { "" };
        format!("Enter the loss first{or_consequence}: {}", each.join("; "))
    },
    or_share_of_assets: "Or share of prior year-end assets",
    examples: |larger, major, tenure| {
        let tenure = if tenure { ", tenure incentive 1.2 million" } else { "" };
        [
            (
                format!("One fen below {larger}"),
                format!("Direct responsibility, performance pay 360,000{tenure}."),
            ),
            (format!("Exactly {larger}"), "The same person, one fen more.".to_owned()),
            (format!("Exactly {major}, leadership"), format!("Performance pay 360,000{tenure}.")),
        ]
    },
    threshold_number_open: "The loss is exactly where the tier starts, and whether that number is included has not been chosen",
    thresholds_used: |larger, major, included, source| {
        let included = match included {
            Some(true) => "starts included",
            Some(false) => "starts not included",
            None => "open whether the starts are included",
        };
        let source = if source.is_empty() { "no source given" } else { source };
        format!("Thresholds used: larger from {larger}, major from {major}, {included} ({source}).")
    },
    to_start_thresholds: "Enter the loss, then the thresholds that apply to the enterprise",
    thresholds_needed: "The thresholds are not all known",
    share_in_no_tier: |share| format!("it is {share} of the prior year-end assets, which reaches no tier"),
    share_in_tier: |share, bounds, tier| {
        format!("it is {share} of the prior year-end assets, {bounds}: {tier}")
    },
    tier_open: "open",
    could_rise: "This is only the least tier, by amount; it may rise once the prior year-end assets are entered.",
    loss_not_readable: "The loss cannot be read and counts as not known",
    no_loss: "No loss",
    no_tier: "no tier",
    loss_in_tier: |amount, bounds, tier| {
        if bounds.is_empty() {
            format!("Loss {amount}: {tier}")
        } else {
            format!("Loss {amount}, {bounds}: {tier}")
        }
    },
    to_next: |distance, tier, included| match distance {
        Some(distance) if included => format!("{distance} more reaches the {tier} tier"),
        Some(distance) => format!("more than {distance} on top reaches the {tier} tier"),
        None => format!("anything more reaches the {tier} tier"),
    },
    loss_unknown: "The loss is not known",
    amounts_contradict: "The totals entered for the loss differ",
    several_differ: "The losses come to different tiers one by one and together",
    contingent_open: "Whether the contingent loss counts is open",
    consequence_in_tier: |tier| format!("consequence: {tier}"),
    consequence_mismatch: "degree and reach of the consequence belong to different tiers",
    consequence_incomplete: "degree or reach of the consequence is not given",
    higher_taken: |tier| format!("the higher one is taken: {tier}"),
    possible: |tiers| format!("the tier may be {tiers}"),
    own_deduction: |responsibility, each| format!("{responsibility}: {}", each.join(", ")),
    own_pay: |pay, force, range| match force {
        "" => format!("{} by {range}", pay.to_lowercase()),
        force => format!("{} {force} be cut by {range}", pay.to_lowercase()),
    },
    own_left: |responsibility, force, amounts| match amounts {
        [] => format!(
            "{responsibility}: no longer paid here, a deduction {force} be made, for its base see below"
        ),
        [amount] => format!("{responsibility}: no longer paid here, {amount} {force} be deducted"),
        amounts => format!(
            "{responsibility}: no longer paid here, {} {force} be deducted, depending on how the text is read",
            amounts.join(" or ")
        ),
    },
    own_without: |responsibility| format!("{responsibility}: no provision"),

    tier: "Tier",
    alternatives: |tiers| {
        format!("Literally met as well: {tiers}. Which governs is not written; the higher one is taken.")
    },
    mismatch_more: "Each tier asks for degree and reach of one kind; the two chosen differ, so both tiers stand.",
    consequence_needed: "A consequence is graded once both degree and reach are chosen.",
    reporting: "Reporting",
    report: |when, to| format!("It must be reported ({when}): {to}."),
    report_if: |tiers, when, to| format!("If it is {tiers}, it must be reported ({when}): {to}."),
    notice: |title, applies_to| format!("Beside it stands {title}, for: {applies_to}. "),
    notice_dates: "The days it names",
    notice_date: |day, what, past| {
        let state = if past { " (past)" } else { "" };
        format!("{day}{state}: {what}")
    },
    several_each: |each| format!("One by one: {}. ", each.join(", ")),
    several_together: |total, tier| format!("Together {total}, as one loss: {tier}. "),
    several_open: "The text does not say which counts; both stand.",

    deductions: "Deductions from pay",
    own_mark: "this person",
    if_tier: |tier| format!("If {tier}: "),
    must_deduct: "must",
    may_deduct: "may",
    performance_pay: "Performance pay",
    tenure_incentive: "Tenure incentive",
    both_pays: "Both kinds of pay",
    deduction_of_pay: "Deduction",
    end_open: |percent| format!("Open circle: the text does not say whether {percent} itself is inside."),
    superior_not_liable: "Nobody of the superior enterprise answers at this tier",
    see_collective: "No deduction is laid down for the body; its members answer each for themselves",
    superior_presumed: "Presumes that liability of the superior enterprise is established.",
    base_elsewhere: "The person no longer draws performance pay here; the base differs, see “The person's status”.",
    none_possible: "With neither loss nor consequence no treatment and no deduction follows.",
    pay_needed: "Enter the pay to see the amounts here.",
    nothing_follows: "Neither a loss nor another consequence: no treatment and no deduction applies.",

    consequences: "Treatments and other consequences",
    treatments: "Treatments",
    follows: "What else follows",
    at_tier: |responsibilities, tier| format!("{responsibilities} (if {tier})"),
    defer_performance_pay: "Performance pay is deferred",
    terminate_incentives: "Medium and long-term incentives not yet exercised end",
    clawback_two_years: "Gains from such incentives of the identification year and the year before are handed over",
    clawback_three_years: "Gains from such incentives of the three years before, the identification year included, are handed over",
    incentive_ban: |from, to| {
        if from == to {
            format!("No part in new incentives for {from} years")
        } else {
            format!("No part in new incentives for {from} to {to} years")
        }
    },
    incentive_ban_unlimited: "No part in new incentives; no end date given",
    entry_ban: |years| format!("Entry ban: {years} years up to life, without a criterion"),
    reading_chosen: |doubt, reading| format!("Reading chosen ({doubt}): {reading}"),

    circumstances: "What the circumstances come to",
    heavier: Effect {
        holds: "Must be heavier: towards the high end within the range; no figure is given.",
        open: "Whether it must be heavier depends on circumstances not clear yet.",
    },
    heavier_or_aggravated: Effect {
        holds: "Must be heavier or aggravated: the two are not told apart and no figure is given.",
        open: "Whether it must be heavier or aggravated depends on circumstances not clear yet.",
    },
    aggravated: Effect {
        holds: "Must be aggravated: beyond the high end of the range; no figure is given.",
        open: "Whether it must be aggravated depends on circumstances not clear yet.",
    },
    lighter: Effect {
        holds: "May be lighter: towards the low end within the range; no figure is given, no approval needed.",
        open: "Whether it may be lighter is open.",
    },
    reduced: Effect {
        holds: "May be reduced: below the low end of the range; no figure is given.",
        open: "Whether it may be reduced is open.",
    },
    waived: Effect {
        holds: "The treatment may be waived.",
        open: "Whether the treatment may be waived is open.",
    },
    no_liability: Effect {
        holds: "The person may bear no liability or be exempted.",
        open: "Whether the person may bear no liability depends on premises, review and approval.",
    },
    may_be_waived: "it may be waived",
    may_not_be_waived: "it may not be waived",
    waiver_open: "it is open",
    waiver_readings: |printed, meant| {
        format!(
            "Waiver: by the article as printed, {printed}; if the mitigating circumstances are meant, {meant}."
        )
    },
    circumstances_conflict: "Aggravating and mitigating circumstances stand together; nothing says which comes first, the authority must weigh them.",
    effect_name: |effect| match effect {
        MitigatingEffect::Lighter => "lighter treatment",
        MitigatingEffect::Reduced => "reduction",
        MitigatingEffect::Waived => "waiver",
    },
    approval: |effects, by| format!("For {effects} the approval of {by} is needed."),

    direct_heading: "Direct responsibility of a leader",
    direct: Effect {
        holds: "Directly responsible for these acts:",
        open: "Whether the leader is directly responsible depends on acts not clear yet.",
    },
    not_direct: "What is alleged does not amount to direct responsibility.",
    to_settle: |whether| format!("To settle: {whether}."),
    superior_heading: "Liability in the superior enterprise",
    immediate_superior: Effect {
        holds: "Those concerned of the immediate superior enterprise are liable.",
        open: "Whether those of the immediate superior enterprise are liable is open.",
    },
    immediate_superior_not: "Those of the immediate superior enterprise: none of the cases listed.",
    higher_levels: Effect {
        holds: "Those concerned of higher levels are liable too.",
        open: "Whether those of higher levels are liable is open.",
    },
    higher_levels_not: "Those of higher levels: none of the cases listed.",
    collective_heading: "Collective responsibility",
    body_treatments: |list| format!("For the body: {list}"),
    suspend_authorisation: "Authorisations concerned are suspended or delayed",
    reorganise: Effect { holds: "It is to be reorganised.", open: "Whether it is reorganised is open." },
    reorganise_not: "The conditions for reorganising it are not met.",
    members_liable: "Its members answer for themselves as well.",
    body_needed: "Say whether the body belongs to the company itself or to a subsidiary.",
    body_without: "For decision bodies of the company itself there is no provision on collective responsibility.",
    analogous_heading: "Responsibility by analogy",
    analogous: |responsibility| format!("Answers as for: {responsibility}."),
    analogous_not: "For this event and role the text names no responsibility.",
    analogous_open: "It depends on the tier of what was concealed.",

    person: "The person's status",
    left: "Deduction after leaving",
    still_liable: "No longer in the post, yet still liable.",
    benefits: Effect {
        holds: "Benefits are to be adjusted accordingly.",
        open: "Whether benefits are adjusted depends on the treatments due (tick them under “Treatments due”).",
    },
    benefits_not: "The treatments ticked lead to no adjustment of benefits.",
    compensation: Effect {
        holds: "Assets were lost: compensation may be pursued.",
        open: "Whether compensation may be pursued depends on whether assets were lost.",
    },
    compensation_not: "No assets were lost, so there is no compensation.",
    combined_base: |amount| {
        format!("Base: the performance pay before leaving plus the tenure incentive, {amount} in all.")
    },
    combined_base_open: "Base: the performance pay before leaving plus the tenure incentive; enter both to see the amount.",
    combined_base_by_reading: "Base: it depends on the reading, see below; enter performance pay and tenure incentive to see the amounts.",
    combined_base_no_rule: "Base: no provision.",
    left_by_responsibility: "Base and range depend on the kind of responsibility; choose it first.",
    combined_deduction: |range| format!("Deduction {range}"),
    combined_if: |reading, range| format!("{range} (reading: {})", reading.trim_end_matches('.')),
    pay_base: "Which year's pay is deducted from",
    base_open: "The facts do not decide the base year yet.",
    base_rule: |rule| match rule {
        PayBaseKind::HandlingYear => {
            "In post for the whole year of handling: that is the identification year."
        }
        PayBaseKind::LastCompleteYear => {
            "Not in post, or not for the whole year of handling: the last complete year of service."
        }
        PayBaseKind::Months => "No complete year of service: the months served before handling.",
        PayBaseKind::Left => {
            "No longer draws performance pay here: performance pay of the year before leaving plus the last complete tenure incentive."
        }
    },
    identification_year: |year| format!("Identification year: {year}"),
    pay_for_year: |year| format!("Performance pay: that for {year}"),
    pay_for_year_other: |year| format!("Other reading: performance pay for {year}"),
    pay_year_open: "Year of the performance pay: a year is missing.",
    months: |months, most| format!("{months} months counted ({most} at most)"),
    months_open: |most| format!("The actual months, {most} at most; the months served are missing."),
    last_complete_tenure: "Tenure incentive: that of the last complete tenure",

    stacking: "Several deductions",
    highest_applies: |amount| {
        format!("Same event, same person: only the highest applies, {amount}. They are not added.")
    },
    highest_applies_open: "Same event, same person: only the highest applies; an amount is not known, so the highest is open.",
    stacking_out_of_reach: "Not the same event and person: no provision on what follows.",
    stacking_open: "Whether only the highest applies depends on whether event and person are the same.",
    impact_periods: "Impact periods",
    restriction: |treatment, months, restriction| format!("{treatment}: {restriction} for {months} months"),
    last_day: |day| format!("to {day}, included"),
    impact_start_needed: "Enter the day the treatment takes effect to see each last day.",
    without_period: |treatments| format!("No impact period laid down: {treatments}"),
    governing_months: |months| format!("Beside discipline the longer one governs: {months} months"),
    governing_open: "How the longer one is found beside discipline is not written for criticism and education.",
    organiser: "Who organises the work",
    organiser_open: "The facts do not decide it yet.",
    superior_may_take_over: "; a superior may take the work over.",
};
