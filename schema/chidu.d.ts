// Made of the schemas beside it; written anew by `node tests/api/types.mjs`.

/**
 * Who bears what kind of responsibility.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Responsibility".
 */
export type Responsibility =
  'direct' | 'supervisory' | 'leadership' | 'superior_enterprise' | 'collective_body';
/**
 * What mitigating circumstances allow.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "MitigatingEffect".
 */
export type MitigatingEffect = 'lighter' | 'reduced' | 'waived';
/**
 * Whether it holds; null where that is not decided.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Truth".
 */
export type Truth = boolean | null;
/**
 * How the range of treatment moves. No regulation gives a figure for it.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "RangeChange".
 */
export type RangeChange =
  | 'above_range_no_figure_given'
  | 'within_range_towards_high_end'
  | 'within_range_towards_high_end_or_above_range_no_figure_given'
  | 'within_range_towards_low_end'
  | 'below_range_no_figure_given';
/**
 * Whether the regulation provides for the body.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "CollectiveStatus".
 */
export type CollectiveStatus = 'defined' | 'no_provision' | 'undetermined';
/**
 * A day.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Date".
 */
export type Date = string;
/**
 * The groups of treatments.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TreatmentGroup".
 */
export type TreatmentGroup = 'education' | 'organisational' | 'entry_ban';
/**
 * The tier of a loss or of a consequence.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Tier".
 */
export type Tier = 'none' | 'general' | 'larger' | 'major';
/**
 * An amount in yuan, exact: a deduction may have parts of a fen.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Yuan".
 */
export type Yuan = string;
/**
 * Which rule gives the pay base.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "PayBaseKind".
 */
export type PayBaseKind = 'art45_normal' | 'art45_last_complete_year' | 'art45_months' | 'art55_left';
/**
 * Which tenure the incentive belongs to.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Tenure".
 */
export type Tenure = 'last_complete_tenure';
/**
 * The limits of the filing path, held or passed.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Band".
 */
export type Band = 'filing' | 'application';
/**
 * How the deciding bodies share the decision.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "DecisionKind".
 */
export type DecisionKind = 'decision_then_record' | 'recommendation_then_approval';
/**
 * What may be decided.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Disposition".
 */
export type Disposition = 'exempt' | 'lighter' | 'reduced';
/**
 * Where a fund's loss ends up.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TolerancePath".
 */
export type TolerancePath =
  | 'out_of_scope'
  | 'excluded_art6'
  | 'not_assessed_by_project'
  | 'not_assessable_before_liquidation'
  | 'art5_without_art8_band'
  | 'no_loss_nothing_to_tolerate'
  | 'art4_tolerance'
  | 'art8_1_filing'
  | 'art8_2_application'
  | 'not_eligible_art14';
/**
 * The word for nothing.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Nothing".
 */
export type Nothing = 'none';
/**
 * The years whose gains are handed over.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ClawbackSpan".
 */
export type ClawbackSpan =
  'identification_year_and_previous_year' | 'identification_year_inclusive_previous_three_years';
/**
 * The word for the longest entry ban.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ForLife".
 */
export type ForLife = 'lifetime';
/**
 * The years without new incentives.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "BanYears".
 */
export type BanYears = [number, number] | Endless;
/**
 * The word for what has no end.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Endless".
 */
export type Endless = 'unlimited';
/**
 * A percentage.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Percent".
 */
export type Percent = string;
/**
 * Whether anything is laid down for the person.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TreatmentStatus".
 */
export type TreatmentStatus =
  | 'defined'
  | 'no_provision'
  | 'superior_not_liable'
  | 'see_collective_rule'
  | 'no_loss_tier'
  | 'outside_these_measures'
  | 'undetermined';
/**
 * Which tenure's incentive is deducted from.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TenureScope".
 */
export type TenureScope =
  | 'tenure_of_identification_year_or_last_complete_tenure'
  | 'identification_year_inclusive_previous_three_years';
/**
 * What a step claims.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "StepClaim".
 */
export type StepClaim =
  | {
      /**
       * The fact.
       */
      fact: string;
      kind: 'fact';
    }
  | {
      /**
       * Its id.
       */
      item: string;
      kind: 'item';
    }
  | {
      /**
       * The doubt.
       */
      doubt: string;
      kind: 'reading';
      /**
       * The reading.
       */
      reading: string;
    }
  | {
      /**
       * Whether the number itself is on that side.
       */
      included: boolean;
      kind: 'rate';
      /**
       * The percentage.
       */
      limit: string | null;
      /**
       * The rate as a percentage, to ten decimals; null where it is not known.
       */
      rate: string | null;
      /**
       * `up_to` or `from`.
       */
      side: string;
    }
  | {
      /**
       * In yuan; null where it is not known.
       */
      amount: string | null;
      /**
       * Whether the number itself is on that side; null where the text does not say.
       */
      included: boolean | null;
      kind: 'amount';
      /**
       * In yuan.
       */
      limit: string | null;
      /**
       * `up_to` or `from`.
       */
      side: string;
    }
  | {
      /**
       * The pay it is deducted from, in yuan.
       */
      base: string | null;
      /**
       * Whether the highest percentage itself is within; null where the text does not say.
       */
      high_included: boolean | null;
      kind: 'deduction';
      /**
       * Whether it must be deducted.
       */
      mandatory: boolean;
      /**
       * The lowest and the highest percentage.
       *
       * @minItems 2
       * @maxItems 2
       */
      percent: [string, string];
    }
  | {
      kind: 'conclusion';
    };
/**
 * What is then possible, for the schema.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Possible".
 */
export type Possible = string[] | (boolean | null);

/**
 * Responsibility by analogy.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "AnalogousAnswer".
 */
export interface AnalogousAnswer {
  /**
   * As which responsibility the person answers.
   */
  responsibility: Responsibility | null;
}
/**
 * What a regulation answers to a scenario.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Answer".
 */
export interface Answer {
  answer: Answers;
  /**
   * The articles, by id.
   */
  citations: string[];
  /**
   * The doubts that touch it.
   */
  doubts: RaisedDoubt[];
  /**
   * `chidu-answer`.
   */
  format: string;
  /**
   * The facts and inputs that would settle it, most decisive first.
   */
  missing: string[];
  receipt: Receipt;
  scenario: Scenario;
  /**
   * The version of the format.
   */
  version: number;
}
/**
 * What each question came to, by its name; a question that nobody asked is absent.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Answers".
 */
export interface Answers {
  analogous_responsibility?: AnalogousAnswer | null;
  circumstances?: CircumstancesAnswer | null;
  collective?: CollectiveAnswer | null;
  deadline?: DeadlineAnswer | null;
  direct_responsibility?: DirectResponsibleAnswer | null;
  eligibility?: EligibilityAnswer | null;
  impact_period?: ImpactPeriodsAnswer | null;
  loss_tier?: LossTierAnswer | null;
  no_stacking?: NoStackingAnswer | null;
  organiser?: OrganiserAnswer | null;
  pay_base?: PayBaseAnswer | null;
  person_status?: StatusAtTier[] | null;
  reporting?: ReportingAnswer | null;
  several_losses?: SeveralLossesAnswer | null;
  superior_liability?: SuperiorLiabilityAnswer | null;
  tolerance_path?: ToleranceAnswer | null;
  treatments?: ResponsibilityTreatments[] | null;
}
/**
 * What the circumstances come to.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "CircumstancesAnswer".
 */
export interface CircumstancesAnswer {
  /**
   * Who approves a reduction or a waiver: an id.
   */
  approval_by: string | null;
  /**
   * For what approval is needed.
   */
  approval_needed_for: MitigatingEffect[];
  /**
   * Whether mitigating and aggravating circumstances stand together.
   */
  conflict: boolean;
  heavier_or_aggravated_open: Truth;
  may_be_lighter: Truth;
  may_be_reduced: Truth;
  may_be_waived: Truth;
  /**
   * The waiver, read as printed.
   */
  may_be_waived_as_printed: Truth | null;
  /**
   * The waiver, if the mitigating circumstances are meant.
   */
  may_be_waived_if_art50_meant: Truth | null;
  may_bear_no_liability: Truth;
  must_be_aggravated: Truth;
  must_be_heavier: Truth;
  /**
   * How the range moves, for what is certain.
   */
  range_change: RangeChange[];
}
/**
 * What a collective body faces.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "CollectiveAnswer".
 */
export interface CollectiveAnswer {
  /**
   * The treatments, by name.
   */
  body_treatments: string[] | null;
  /**
   * Whether its members answer as well.
   */
  members_also_liable: boolean | null;
  reorganise: Truth;
  status: CollectiveStatus;
  /**
   * Whether authorisations may be suspended or delayed.
   */
  suspend_or_delay_authorisation: boolean | null;
  /**
   * Whether the list of treatments ends in 等.
   */
  treatments_open_ended: boolean | null;
}
/**
 * A time limit.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "DeadlineAnswer".
 */
export interface DeadlineAnswer {
  /**
   * The last day, where it can be computed.
   */
  due_date: Date | null;
  extension_allowed: Truth;
  /**
   * The most working days of an extension.
   */
  extension_cap: number | null;
  /**
   * The months.
   */
  months: number | null;
  superior_bodies_consulted: Truth;
  /**
   * The working days, extension included.
   */
  working_days: number | null;
}
/**
 * Whether a leader is directly responsible.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "DirectResponsibleAnswer".
 */
export interface DirectResponsibleAnswer {
  direct: Truth;
  /**
   * The acts that are made out, by id.
   */
  items_met: string[];
}
/**
 * Whether an error is eligible.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "EligibilityAnswer".
 */
export interface EligibilityAnswer {
  /**
   * The authorities that recognise, by id.
   */
  authorities: string[] | null;
  circumstance: Truth;
  /**
   * Whether each condition holds, by its id.
   */
  conditions: {
    [k: string]: Truth;
  };
  /**
   * The effects that may be granted, by id.
   */
  effects_available: string[] | null;
  /**
   * The elements weighed, by id.
   */
  elements: string[] | null;
  eligible: Truth;
  /**
   * What certainly fails: `scope`, the id of a condition, or `no_circumstance`.
   */
  failed: string[];
  in_scope: Truth;
  loss_condition: Truth;
  /**
   * How the recognition goes, by the name in the regulation's file.
   */
  route: string | null;
  superior_bodies_may_handle: Truth;
}
/**
 * The impact periods of the treatments.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ImpactPeriodsAnswer".
 */
export interface ImpactPeriodsAnswer {
  /**
   * The period that governs beside discipline, in months.
   */
  governing_months: number | null;
  /**
   * The longest of the restrictions, in months.
   */
  own_longest_months: number | null;
  /**
   * Each restriction.
   */
  restrictions: RestrictionAnswer[];
  /**
   * The group of each treatment.
   */
  treatment_groups: {
    [k: string]: TreatmentGroup;
  };
  /**
   * The treatments for which the regulation gives no period, by name.
   */
  treatments_without_period: string[];
}
/**
 * One restriction.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "RestrictionAnswer".
 */
export interface RestrictionAnswer {
  /**
   * For how many months.
   */
  months: number;
  /**
   * What is barred: an id.
   */
  restriction: string;
  /**
   * The treatment it follows from, by name.
   */
  treatment: string;
}
/**
 * The tier of a loss and of a consequence.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "LossTierAnswer".
 */
export interface LossTierAnswer {
  /**
   * The tier by the amount of the loss.
   */
  amount_tier: Tier | null;
  /**
   * The tier of the consequence alone.
   */
  consequence_tier: Tier | null;
  /**
   * The tier of the loss alone.
   */
  loss_tier: Tier | null;
  /**
   * The loss that is graded, in yuan.
   */
  loss_total: Yuan | null;
  /**
   * Whether the share of the assets could be worked out.
   */
  percent_criterion_evaluated: boolean;
  /**
   * The tier by the share of the assets.
   */
  percent_tier: Tier | null;
  report_upwards: Truth;
  /**
   * The tier that governs, where it is settled; the least it can be where it could rise.
   */
  tier: Tier | null;
  /**
   * Other tiers that are literally met as well.
   */
  tier_alternatives: Tier[];
  /**
   * The tiers still possible, the lightest first.
   */
  tier_candidates: Tier[];
  /**
   * Whether more than one tier is literally met.
   */
  tier_conflict: boolean | null;
  /**
   * Whether the tier could rise by a share of assets that are not known.
   */
  tier_could_rise: boolean;
  /**
   * Every tier that is literally met, the lightest first.
   */
  tiers_matched: Tier[] | null;
}
/**
 * What is deducted when several deductions meet.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "NoStackingAnswer".
 */
export interface NoStackingAnswer {
  /**
   * The highest deduction in yuan, where the rule applies and all are known.
   */
  applied_yuan: Yuan | null;
  rule_applies: Truth;
}
/**
 * Who organises the accountability work.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "OrganiserAnswer".
 */
export interface OrganiserAnswer {
  /**
   * Who: an id, or the name in the text.
   */
  organiser: string | null;
  /**
   * Whether a superior may take the work over.
   */
  superior_may_take_over: boolean | null;
}
/**
 * Which pay is deducted from.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "PayBaseAnswer".
 */
export interface PayBaseAnswer {
  /**
   * The identification year.
   */
  identification_year: number | null;
  /**
   * The months counted, where there is no complete year.
   */
  months: number | null;
  /**
   * The year whose performance pay is the base.
   */
  performance_pay_for_year: number | null;
  /**
   * The same on the other reading.
   */
  performance_pay_for_year_other_reading: number | null;
  /**
   * The rule, where it is settled.
   */
  rule: PayBaseKind | null;
  /**
   * The tenure, for those who left.
   */
  tenure: Tenure | null;
}
/**
 * What holds for a person no longer in post at one tier.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "StatusAtTier".
 */
export interface StatusAtTier {
  status: PersonStatusAnswer;
  /**
   * The tier; null where it does not matter.
   */
  tier: Tier | null;
}
/**
 * What holds for a person no longer in post.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "PersonStatusAnswer".
 */
export interface PersonStatusAnswer {
  /**
   * The rule of the pay base, by its name; `no_rule` where the regulation has none.
   */
  base_rule: string | null;
  benefits_to_be_adjusted: Truth;
  /**
   * The base in yuan, where it is settled.
   */
  combined_base_yuan: Yuan | null;
  /**
   * The deduction from it in yuan, where it is settled.
   *
   * @minItems 2
   * @maxItems 2
   */
  combined_deduction_yuan: [Yuan, Yuan] | null;
  compensation_may_be_pursued: Truth;
  /**
   * The deduction in yuan under each reading, by the reading's id.
   */
  readings: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    [k: string]: [Yuan, Yuan] | null;
  } | null;
  /**
   * Whether the person still answers.
   */
  still_liable: boolean;
}
/**
 * When a loss must be reported, and to whom.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ReportingAnswer".
 */
export interface ReportingAnswer {
  /**
   * What notices ask beside it.
   */
  notices: NoticeAnswer[];
  /**
   * To whom it says to report, in Chinese.
   */
  report_to: string | null;
  /**
   * Whether the regulation's own rule reaches the loss.
   */
  report_upwards: Truth | null;
}
/**
 * What a notice asks.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "NoticeAnswer".
 */
export interface NoticeAnswer {
  /**
   * Its days that are past.
   */
  dates_past: Date[];
  /**
   * The notice's id.
   */
  notice: string;
  report: Truth;
  /**
   * To whom, in Chinese.
   */
  to: string;
}
/**
 * The tiers of several losses.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "SeveralLossesAnswer".
 */
export interface SeveralLossesAnswer {
  /**
   * The tier, where it is the same either way.
   */
  tier: Tier | null;
  /**
   * The tier of the sum.
   */
  tier_if_one_loss: Tier | null;
  /**
   * The tier of each loss by itself, in their order.
   */
  tier_per_loss: (Tier | null)[];
  total: Yuan;
}
/**
 * Whether those of superior enterprises are liable.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "SuperiorLiabilityAnswer".
 */
export interface SuperiorLiabilityAnswer {
  higher_levels_liable: Truth;
  immediate_superior_liable: Truth;
}
/**
 * The path that a fund's loss takes.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ToleranceAnswer".
 */
export interface ToleranceAnswer {
  amount_within_limit: Truth;
  /**
   * The annex in which it stands.
   */
  annex: string | null;
  art4_met: Truth;
  art5_gate_open: Truth;
  art5_met: Truth;
  /**
   * The standards that are not, by name.
   */
  art7_failed: string[];
  art7_met: Truth;
  /**
   * The limits of the filing path, held or passed.
   */
  art8_band: Band | null;
  /**
   * Where one question decides, the path under each of its options.
   */
  branches: {
    [k: string]: string;
  } | null;
  /**
   * The number of copies.
   */
  copies: number | null;
  /**
   * Who keeps a copy, in Chinese.
   */
  copy_holders: string[] | null;
  /**
   * Who decides, in Chinese.
   */
  decider: string | null;
  /**
   * How the deciding bodies share the decision.
   */
  decision_kind: DecisionKind | null;
  /**
   * What may be decided.
   */
  disposition_options: Disposition[] | null;
  /**
   * What an exemption brings, by id; null where none can follow.
   */
  effects_if_exempt: string[] | null;
  /**
   * The form to fill in, by its Chinese name.
   */
  form: string | null;
  /**
   * The path of another shortfall beside the loss.
   */
  other_expectation_route: TolerancePath | null;
  /**
   * The path, by its name; one beginning with `undetermined` where several are possible.
   */
  path: string | null;
  rate_within_limit: Truth;
  within_tolerance_rate: Truth;
}
/**
 * What follows for one responsibility.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "ResponsibilityTreatments".
 */
export interface ResponsibilityTreatments {
  /**
   * The treatment at each tier still possible.
   */
  by_tier: TreatmentAnswer[];
  responsibility: Responsibility;
}
/**
 * What follows for one responsibility at one tier.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TreatmentAnswer".
 */
export interface TreatmentAnswer {
  /**
   * The years whose gains from incentives are handed over.
   */
  clawback_incentive_gains: (Nothing | ClawbackSpan) | null;
  /**
   * Whether performance pay must be deducted.
   */
  deduction_mandatory: boolean | null;
  /**
   * Whether performance pay is deferred.
   */
  defer_performance_pay: boolean | null;
  /**
   * Whether an entry ban is among the treatments.
   */
  entry_ban_available: boolean | null;
  /**
   * The fewest years of the entry ban, and that it may be for life.
   *
   * @minItems 2
   * @maxItems 2
   */
  entry_ban_years: [number, ForLife] | null;
  /**
   * The years without new incentives, from and to.
   */
  new_incentive_ban_years: (Nothing | BanYears) | null;
  /**
   * Whether the highest percentage itself is within; null where the text does not say.
   */
  performance_pay_high_end_inclusive: Truth | null;
  /**
   * The lowest and the highest percentage of performance pay.
   *
   * @minItems 2
   * @maxItems 2
   */
  performance_pay_percent: [Percent, Percent] | null;
  /**
   * The same in yuan, where the pay is known.
   *
   * @minItems 2
   * @maxItems 2
   */
  performance_pay_yuan: [Yuan, Yuan] | null;
  status: TreatmentStatus;
  /**
   * Whether the tenure incentive must be deducted.
   */
  tenure_incentive_mandatory: boolean | null;
  /**
   * The lowest and the highest percentage of the tenure incentive.
   *
   * @minItems 2
   * @maxItems 2
   */
  tenure_incentive_percent: [Percent, Percent] | null;
  /**
   * The same in yuan, where the incentive is known.
   *
   * @minItems 2
   * @maxItems 2
   */
  tenure_incentive_yuan: [Yuan, Yuan] | null;
  /**
   * Which tenure's incentive is deducted from.
   */
  tenure_scope: TenureScope | null;
  /**
   * Whether unexercised incentives end.
   */
  terminate_unexercised_incentives: boolean | null;
  /**
   * The tier, where it is settled.
   */
  tier: Tier | null;
  /**
   * Other tiers that are literally met as well.
   */
  tier_alternatives: Tier[];
  /**
   * The tiers still possible.
   */
  tier_candidates: Tier[];
  /**
   * The group of each treatment.
   */
  treatment_groups: {
    [k: string]: TreatmentGroup;
  } | null;
  /**
   * The treatments, by name.
   */
  treatments: string[] | null;
  /**
   * Whether the list of treatments ends in 等.
   */
  treatments_open_ended: boolean | null;
}
/**
 * A doubt that touches an answer.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "RaisedDoubt".
 */
export interface RaisedDoubt {
  /**
   * The reading chosen.
   */
  chosen: string | null;
  /**
   * Whether its readings lead to different answers here.
   */
  decides: boolean;
  /**
   * Its id.
   */
  id: string;
}
/**
 * What an answer rests on.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Receipt".
 */
export interface Receipt {
  /**
   * Which build of it, by its name; null for one that the project's own commands did not make.
   */
  build: string | null;
  /**
   * The last year whose working days are known by notice.
   */
  calendar_through: number | null;
  /**
   * The edition: the day of force, or `undated`.
   */
  edition: string;
  /**
   * The SHA-256 of the regulation's file.
   */
  file_sha256: string;
  /**
   * The id of the regulation.
   */
  regulation: string;
  /**
   * The version of the product.
   */
  version: string;
}
/**
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export interface Scenario {
  inputs: {
    '1'?: 'yes' | 'no' | 'not_clear';
    '2'?: 'yes' | 'no' | 'not_clear';
    '3'?: 'yes' | 'no' | 'not_clear';
    '4'?: 'yes' | 'no' | 'not_clear';
    '5'?: 'yes' | 'no' | 'not_clear';
    '6'?: 'yes' | 'no' | 'not_clear';
    '3.1'?: 'yes' | 'no' | 'not_clear';
    '3.2'?: 'yes' | 'no' | 'not_clear';
    '3.3'?: 'yes' | 'no' | 'not_clear';
    '3.4'?: 'yes' | 'no' | 'not_clear';
    '3.5'?: 'yes' | 'no' | 'not_clear';
    '3.6'?: 'yes' | 'no' | 'not_clear';
    '3.7'?: 'yes' | 'no' | 'not_clear';
    '31.1'?: 'yes' | 'no' | 'not_clear';
    '31.2'?: 'yes' | 'no' | 'not_clear';
    '31.3'?: 'yes' | 'no' | 'not_clear';
    '31.4'?: 'yes' | 'no' | 'not_clear';
    '31.5'?: 'yes' | 'no' | 'not_clear';
    '32.1'?: 'yes' | 'no' | 'not_clear';
    '32.2'?: 'yes' | 'no' | 'not_clear';
    '32.3'?: 'yes' | 'no' | 'not_clear';
    '32.4'?: 'yes' | 'no' | 'not_clear';
    '32.5'?: 'yes' | 'no' | 'not_clear';
    '32.6'?: 'yes' | 'no' | 'not_clear';
    '32.7'?: 'yes' | 'no' | 'not_clear';
    '40.1'?: 'yes' | 'no' | 'not_clear';
    '40.2'?: 'yes' | 'no' | 'not_clear';
    '40.3'?: 'yes' | 'no' | 'not_clear';
    '40.4'?: 'yes' | 'no' | 'not_clear';
    '40.5'?: 'yes' | 'no' | 'not_clear';
    '40.6'?: 'yes' | 'no' | 'not_clear';
    '48.1'?: 'yes' | 'no' | 'not_clear';
    '48.2'?: 'yes' | 'no' | 'not_clear';
    '48.3'?: 'yes' | 'no' | 'not_clear';
    '48.4'?: 'yes' | 'no' | 'not_clear';
    '48.5'?: 'yes' | 'no' | 'not_clear';
    '48.6'?: 'yes' | 'no' | 'not_clear';
    '48.7'?: 'yes' | 'no' | 'not_clear';
    '5.1'?: 'yes' | 'no' | 'not_clear';
    '5.2'?: 'yes' | 'no' | 'not_clear';
    '5.3'?: 'yes' | 'no' | 'not_clear';
    '5.3.concealment'?: 'yes' | 'no' | 'not_clear';
    '5.3.frequent'?: 'yes' | 'no' | 'not_clear';
    '5.3.no_timely_measures'?: 'yes' | 'no' | 'not_clear';
    '5.3.recovery'?: 'yes' | 'no' | 'not_clear';
    '5.4'?: 'yes' | 'no' | 'not_clear';
    '5.5'?: 'yes' | 'no' | 'not_clear';
    '5.6'?: 'yes' | 'no' | 'not_clear';
    '5.7'?: 'yes' | 'no' | 'not_clear';
    '5.8'?: 'yes' | 'no' | 'not_clear';
    '50.1'?: 'yes' | 'no' | 'not_clear';
    '50.2'?: 'yes' | 'no' | 'not_clear';
    '50.3'?: 'yes' | 'no' | 'not_clear';
    '50.4'?: 'yes' | 'no' | 'not_clear';
    '50.5'?: 'yes' | 'no' | 'not_clear';
    '50.6'?: 'yes' | 'no' | 'not_clear';
    '50.7'?: 'yes' | 'no' | 'not_clear';
    '6.1'?: 'yes' | 'no' | 'not_clear';
    '6.2'?: 'yes' | 'no' | 'not_clear';
    '6.3'?: 'yes' | 'no' | 'not_clear';
    '6.4_authority'?: 'yes' | 'no' | 'not_clear';
    '6.4_concealment'?: 'yes' | 'no' | 'not_clear';
    '6.4_procedure'?: 'yes' | 'no' | 'not_clear';
    '6.5'?: 'yes' | 'no' | 'not_clear';
    '6.6'?: 'yes' | 'no' | 'not_clear';
    '6.7'?: 'yes' | 'no' | 'not_clear';
    'A1.1'?: 'yes' | 'no' | 'not_clear';
    'A1.10'?: 'yes' | 'no' | 'not_clear';
    'A1.11'?: 'yes' | 'no' | 'not_clear';
    'A1.2'?: 'yes' | 'no' | 'not_clear';
    'A1.3'?: 'yes' | 'no' | 'not_clear';
    'A1.4'?: 'yes' | 'no' | 'not_clear';
    'A1.5'?: 'yes' | 'no' | 'not_clear';
    'A1.6'?: 'yes' | 'no' | 'not_clear';
    'A1.7'?: 'yes' | 'no' | 'not_clear';
    'A1.8'?: 'yes' | 'no' | 'not_clear';
    'A1.9'?: 'yes' | 'no' | 'not_clear';
    'A2.1'?: 'yes' | 'no' | 'not_clear';
    'A2.10'?: 'yes' | 'no' | 'not_clear';
    'A2.11'?: 'yes' | 'no' | 'not_clear';
    'A2.2'?: 'yes' | 'no' | 'not_clear';
    'A2.3'?: 'yes' | 'no' | 'not_clear';
    'A2.4'?: 'yes' | 'no' | 'not_clear';
    'A2.5'?: 'yes' | 'no' | 'not_clear';
    'A2.6'?: 'yes' | 'no' | 'not_clear';
    'A2.7'?: 'yes' | 'no' | 'not_clear';
    'A2.8'?: 'yes' | 'no' | 'not_clear';
    'A2.9'?: 'yes' | 'no' | 'not_clear';
    'A3.1'?: 'yes' | 'no' | 'not_clear';
    'A3.10'?: 'yes' | 'no' | 'not_clear';
    'A3.2'?: 'yes' | 'no' | 'not_clear';
    'A3.3'?: 'yes' | 'no' | 'not_clear';
    'A3.4'?: 'yes' | 'no' | 'not_clear';
    'A3.5'?: 'yes' | 'no' | 'not_clear';
    'A3.6'?: 'yes' | 'no' | 'not_clear';
    'A3.7'?: 'yes' | 'no' | 'not_clear';
    'A3.8'?: 'yes' | 'no' | 'not_clear';
    'A3.9'?: 'yes' | 'no' | 'not_clear';
    'A4.1'?: 'yes' | 'no' | 'not_clear';
    'A4.2'?: 'yes' | 'no' | 'not_clear';
    'A4.3'?: 'yes' | 'no' | 'not_clear';
    'A4.4'?: 'yes' | 'no' | 'not_clear';
    'A4.5'?: 'yes' | 'no' | 'not_clear';
    'A4.6'?: 'yes' | 'no' | 'not_clear';
    'A4.7'?: 'yes' | 'no' | 'not_clear';
    'A4.8'?: 'yes' | 'no' | 'not_clear';
    'A4.9'?: 'yes' | 'no' | 'not_clear';
    'A5.1'?: 'yes' | 'no' | 'not_clear';
    'A5.10'?: 'yes' | 'no' | 'not_clear';
    'A5.2'?: 'yes' | 'no' | 'not_clear';
    'A5.3'?: 'yes' | 'no' | 'not_clear';
    'A5.4'?: 'yes' | 'no' | 'not_clear';
    'A5.5'?: 'yes' | 'no' | 'not_clear';
    'A5.6'?: 'yes' | 'no' | 'not_clear';
    'A5.7'?: 'yes' | 'no' | 'not_clear';
    'A5.8'?: 'yes' | 'no' | 'not_clear';
    'A5.9'?: 'yes' | 'no' | 'not_clear';
    'JD-02'?: 'paid_in' | 'committed' | 'invested';
    'JD-09'?: 'exception_covers_concealment' | 'it_does_not';
    'JD-11'?: 'force_majeure_alone' | 'no_social_effect_always';
    'JD-14'?: 'investment_promotion_fund' | 'state_capital_development_fund' | 'government_guidance_fund';
    'JD-18'?: 'objection_needs_no_writing' | 'objection_needs_writing';
    'SC-03'?: 'as_printed_all_pay_before_departure' | 'if_one_year_was_dropped';
    'SC-06'?: 'all_of_them' | 'any_of_them';
    'SC-12'?: 'superior_enterprise' | 'investor_body';
    'SC-13'?: 'three_years_in_all' | 'year_and_three_before';
    'SD-01'?: 'as_printed' | 'art50_meant';
    'SD-09'?: 'repeated_governs_losses_only' | 'repeated_governs_both';
    'SD-12'?: 'tenure_of_identification_year' | 'last_complete_tenure';
    'SD-13'?: 'three_years_in_all' | 'year_and_three_before';
    'SD-18'?: 'bars' | 'does_not_bar';
    'SD-35'?: 'all_of_them' | 'any_of_them';
    'SD-36'?: 'sum_of_both' | 'performance_pay_only';
    'SX-01'?: 'major_governs_both' | 'major_governs_loss_only' | 'anything_must_be_put_right';
    'SX-02'?: 'procedure_required' | 'flaw_is_covered';
    'SX-03'?: 'preconditions_needed' | 'item_suffices';
    X?: 'yes' | 'no' | 'not_clear';
    'YB-02'?: 'total_single' | 'total_consolidated' | 'net_single' | 'net_consolidated';
    'YB-12'?: 'three_years_in_all' | 'year_and_three_before';
    'YB-22'?: 'bars' | 'does_not_bar';
    accountability_deduction?: string;
    accountability_deduction_unit?: 'yuan' | 'wan' | 'yi';
    adverse_consequence?: 'yes' | 'no' | 'not_clear';
    adverse_effect_eliminated?: 'yes' | 'no' | 'not_clear';
    amount_within_limit?: 'yes' | 'no' | 'not_clear';
    any_exclusion?: 'yes' | 'no' | 'not_clear';
    any_list_item?: 'yes' | 'no' | 'not_clear';
    any_tolerance_item?: 'yes' | 'no' | 'not_clear';
    art5_weighing_favourable?: 'yes' | 'no' | 'not_clear';
    assessment_day?: string;
    at_liquidation?: 'yes' | 'no' | 'not_clear';
    attitude?: 'yes' | 'no' | 'not_clear';
    body_of?: 'company' | 'subsidiary';
    broke_rules?: 'yes' | 'no' | 'not_clear';
    bypassed_procedure?: 'yes' | 'no' | 'not_clear';
    caused_asset_loss?: 'yes' | 'no' | 'not_clear';
    caused_loss_or_consequence?: 'yes' | 'no' | 'not_clear';
    caused_major_loss_or_other_serious_consequence?: 'yes' | 'no' | 'not_clear';
    collective_procedure?: 'yes' | 'no' | 'not_clear';
    complete_service_years?: string;
    complex_or_far_reaching?: 'yes' | 'no' | 'not_clear';
    concealed_tier?: 'general' | 'larger' | 'major';
    conditional_consent?: 'yes' | 'no' | 'not_clear';
    consequence_degree?: 'light' | 'heavier' | 'serious';
    consequence_scope?: 'enterprise' | 'industry_or_central_soes' | 'state_and_society';
    consequence_tier_larger?: 'yes' | 'no' | 'not_clear';
    consequence_tier_major?: 'yes' | 'no' | 'not_clear';
    consequences_repeated?: 'yes' | 'no' | 'not_clear';
    contingent_assessed_by_agency?: 'yes' | 'no' | 'not_clear';
    contingent_evidence?: 'yes' | 'no' | 'not_clear';
    contingent_loss?: string;
    contingent_loss_unit?: 'yuan' | 'wan' | 'yi';
    contingent_measurable?: 'yes' | 'no' | 'not_clear';
    contingent_recognised?: 'yes' | 'no' | 'not_clear';
    cooperated?: 'yes' | 'no' | 'not_clear';
    corrected_and_recovered?: 'yes' | 'no' | 'not_clear';
    deadline?:
      | 'preliminary_verification'
      | 'investigation'
      | 'appeal'
      | 'review'
      | 'rectification_report'
      | 'recognition'
      | 'notification';
    decision_procedure_followed?: 'yes' | 'no' | 'not_clear';
    delegated_decision_wrong?: 'yes' | 'no' | 'not_clear';
    delegated_first_responsible_matter?: 'yes' | 'no' | 'not_clear';
    departure_year?: string;
    direct_loss?: string;
    direct_loss_unit?: 'yuan' | 'wan' | 'yi';
    direction?: 'yes' | 'no' | 'not_clear';
    directly_related?: 'yes' | 'no' | 'not_clear';
    discipline_impact_months?: string;
    draws_performance_pay_here?: 'yes' | 'no' | 'not_clear';
    emergency?: 'yes' | 'no' | 'not_clear';
    emergency_or_urgent_task?: 'yes' | 'no' | 'not_clear';
    endangers_survival?: 'yes' | 'no' | 'not_clear';
    enterprise_is_subsidiary?: 'yes' | 'no' | 'not_clear';
    enterprise_level?: 'company' | 'subsidiary';
    event?: 'concealment' | 'accountability_not_organised';
    exceeded_authority?: 'yes' | 'no' | 'not_clear';
    exemption_reviewed_and_approved?: 'yes' | 'no' | 'not_clear';
    extension_working_days?: string;
    few_decided?: 'yes' | 'no' | 'not_clear';
    fund_categories?: string;
    government_discipline_deduction?: string;
    government_discipline_deduction_unit?: 'yuan' | 'wan' | 'yi';
    handling_year?: string;
    holidays?: string;
    impact_start_date?: string;
    in_line_with_party_and_government_decisions?: 'yes' | 'no' | 'not_clear';
    in_post_full_handling_year?: 'yes' | 'no' | 'not_clear';
    indirect_loss?: string;
    indirect_loss_unit?: 'yuan' | 'wan' | 'yi';
    information_verified?: 'yes' | 'no' | 'not_clear';
    informed_on_others?: 'yes' | 'no' | 'not_clear';
    initiated_by?: 'cadre' | 'unit' | 'authority';
    instructed_breach?: 'yes' | 'no' | 'not_clear';
    integrity?: 'yes' | 'no' | 'not_clear';
    is_sub_fund?: 'yes' | 'no';
    larger_from?: string;
    larger_from_unit?: 'yuan' | 'wan' | 'yi';
    lawful_operation?: 'yes' | 'no' | 'not_clear';
    loss_amount?: string;
    loss_amount_unit?: 'yuan' | 'wan' | 'yi';
    loss_and_impact?: 'yes' | 'no' | 'not_clear';
    loss_caused?: 'yes' | 'no' | 'not_clear';
    loss_extremely_huge?: 'yes' | 'no' | 'not_clear';
    loss_huge?: 'yes' | 'no' | 'not_clear';
    loss_incurred?: 'yes' | 'no' | 'not_clear';
    loss_level?: 'absent' | 'some' | 'major';
    loss_rate_base_amount?: string;
    loss_rate_base_amount_unit?: 'yuan' | 'wan' | 'yi';
    loss_rate_percent?: string;
    loss_reduced_or_recovered?: 'yes' | 'no' | 'not_clear';
    loss_tier_larger?: 'yes' | 'no' | 'not_clear';
    loss_tier_major?: 'yes' | 'no' | 'not_clear';
    losses?: string;
    losses_repeated?: 'yes' | 'no' | 'not_clear';
    lower_bound_inclusive?: 'yes' | 'no';
    loyalty_and_diligence?: 'yes' | 'no' | 'not_clear';
    major_from?: string;
    major_from_unit?: 'yuan' | 'wan' | 'yi';
    major_impact_on_operations_and_finance?: 'yes' | 'no' | 'not_clear';
    major_loss?: 'yes' | 'no' | 'not_clear';
    major_negative_impact?: 'yes' | 'no' | 'not_clear';
    majority_disagreed?: 'yes' | 'no' | 'not_clear';
    makeup_workdays?: string;
    market_rules_followed?: 'yes' | 'no' | 'not_clear';
    matter_is_major_economic?: 'yes' | 'no' | 'not_clear';
    measured_on_whole_fund?: 'yes' | 'no' | 'not_clear';
    measures_effective?: 'yes' | 'no' | 'not_clear';
    months_served_before_handling?: string;
    negative_impact_caused?: 'yes' | 'no' | 'not_clear';
    negative_impact_level?: 'absent' | 'some' | 'major';
    no_illegal_gain?: 'yes' | 'no' | 'not_clear';
    no_intent_or_gross_negligence?: 'yes' | 'no' | 'not_clear';
    no_private_gain?: 'yes' | 'no' | 'not_clear';
    no_prohibition_breached?: 'yes' | 'no' | 'not_clear';
    no_serious_result?: 'yes' | 'no' | 'not_clear';
    objection?: 'yes' | 'no' | 'not_clear';
    opinion?: 'objection' | 'conditional_consent' | 'neither';
    other_direct_responsibility?: 'yes' | 'no' | 'not_clear';
    other_especially_serious_consequence?: 'yes' | 'no' | 'not_clear';
    other_severe_bad_effect?: 'yes' | 'no' | 'not_clear';
    other_unmet_expectation?: 'yes' | 'no' | 'not_clear';
    own_department_exists?: 'yes' | 'no' | 'not_clear';
    party_discipline_deduction?: string;
    party_discipline_deduction_unit?: 'yuan' | 'wan' | 'yi';
    performance_pay?: string;
    performance_pay_all_years_before_departure?: string;
    performance_pay_all_years_before_departure_unit?: 'yuan' | 'wan' | 'yi';
    performance_pay_unit?: 'yuan' | 'wan' | 'yi';
    performance_pay_year_before_departure?: string;
    performance_pay_year_before_departure_unit?: 'yuan' | 'wan' | 'yi';
    person_is_municipal_soe_leader?: 'yes' | 'no' | 'not_clear';
    person_managed_by_superior_party_organisation?: 'yes' | 'no' | 'not_clear';
    prior_year_end_assets?: string;
    prior_year_end_assets_unit?: 'yuan' | 'wan' | 'yi';
    procedures_followed?: 'yes' | 'no' | 'not_clear';
    proved_correct?: 'yes' | 'no' | 'not_clear';
    rate_within_limit?: 'yes' | 'no' | 'not_clear';
    ratified?: 'yes' | 'no' | 'not_clear';
    repeated?: 'yes' | 'no' | 'not_clear';
    reported_proactively?: 'yes' | 'no' | 'not_clear';
    reported_promptly_afterwards?: 'yes' | 'no' | 'not_clear';
    responsibility?: 'direct' | 'supervisory' | 'leadership' | 'superior_enterprise' | 'collective_body';
    risk_return_policy_balanced?: 'yes' | 'no' | 'not_clear';
    role?: 'main_leader' | 'leader_in_charge' | 'other_person';
    safety_environment_or_stability_accident?: 'yes' | 'no' | 'not_clear';
    same_event?: 'yes' | 'no' | 'not_clear';
    same_person?: 'yes' | 'no' | 'not_clear';
    sasac_deems_necessary?: 'yes' | 'no' | 'not_clear';
    several_subsidiaries_in_concentrated_period?: 'yes' | 'no' | 'not_clear';
    severe_adverse_consequence?: 'yes' | 'no' | 'not_clear';
    start_date?: string;
    status?: 'in_post' | 'transferred' | 'left' | 'retired';
    subject_in_scope?: 'yes' | 'no' | 'not_clear';
    superior_deems_necessary?: 'yes' | 'no' | 'not_clear';
    tenure_incentive?: string;
    tenure_incentive_unit?: 'yuan' | 'wan' | 'yi';
    threshold_source?: string;
    tier_general?: 'yes' | 'no' | 'not_clear';
    tier_larger?: 'yes' | 'no' | 'not_clear';
    tier_major?: 'yes' | 'no' | 'not_clear';
    timely_measures?: 'yes' | 'no' | 'not_clear';
    tolerance_disqualifiers?: string;
    tolerance_rate_percent?: string;
    treatments?: string;
    violated_decision_procedure?: 'yes' | 'no' | 'not_clear';
    violation_found?: 'yes' | 'no' | 'not_clear';
    within_impact_period?: 'yes' | 'no' | 'not_clear';
    within_tolerance_rate?: 'yes' | 'no' | 'not_clear';
    written_basis?: 'yes' | 'no' | 'not_clear';
  };
  name?: string;
  receipt?: {};
  regulation: 'jiande' | 'sdic' | 'shaoxing' | 'state_council' | 'yibin';
}
/**
 * What came of checking a regulation file.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "CheckedFile".
 */
export interface CheckedFile {
  /**
   * Its edition; null where the file is wrong.
   */
  edition: string | null;
  /**
   * What is wrong with it, in the order of the lines; empty where nothing is.
   */
  problems: FileProblem[];
  /**
   * The id of the regulation; null where the file is wrong.
   */
  regulation: string | null;
}
/**
 * What is wrong with a regulation file, and where.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "FileProblem".
 */
export interface FileProblem {
  /**
   * What kind of defect it is.
   */
  code: string;
  /**
   * The character of the line, from 1.
   */
  column: number;
  /**
   * The line, from 1.
   */
  line: number;
  message: InWords;
}
/**
 * The same in both languages.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "InWords".
 */
export interface InWords {
  /**
   * English.
   */
  en: string;
  /**
   * Chinese.
   */
  zh: string;
}
/**
 * A doubt in full.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "DoubtInFull".
 */
export interface DoubtInFull {
  /**
   * The articles it touches.
   */
  articles: string[];
  /**
   * Its id.
   */
  id: string;
  /**
   * The readings the text allows.
   */
  readings: Reading[];
  text: InWords;
  title: InWords;
}
/**
 * One way to read a doubtful text.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Reading".
 */
export interface Reading {
  /**
   * Its id, which the input of the doubt's id takes.
   */
  id: string;
  text: InWords;
}
/**
 * An answer and how it follows.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Explanation".
 */
export interface Explanation {
  answer: Answers;
  /**
   * The articles, by id.
   */
  citations: string[];
  /**
   * The derivation; empty where several amounts may have to be graded.
   */
  derivation: Step[];
  /**
   * The doubts that touch it.
   */
  doubts: RaisedDoubt[];
  /**
   * The doubts that touch the answer, in full.
   */
  doubts_in_full: DoubtInFull[];
  /**
   * `chidu-answer`.
   */
  format: string;
  /**
   * The facts and inputs that would settle it, most decisive first.
   */
  missing: string[];
  receipt: Receipt;
  scenario: Scenario;
  /**
   * The verdict in a sentence.
   */
  sentence: InWords | null;
  /**
   * The facts of which a single one, answered otherwise, turns the answer.
   */
  turning_facts: TurningFact[];
  /**
   * The first numbers, up and down, at which the answer is another one.
   */
  turning_numbers: TurningNumber[];
  /**
   * The version of the format.
   */
  version: number;
}
/**
 * A step of the derivation.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface Step {
  /**
   * The article it rests on.
   */
  article: string;
  claim: StepClaim;
  /**
   * Whether the step asks that the claim does not hold.
   */
  denied: boolean;
  /**
   * The steps it follows from.
   */
  from: Step[];
  /**
   * Whether the step holds; null where that is open.
   */
  holds: boolean | null;
  /**
   * How it follows from the steps below it: from `all`, from `any` one, or from what all agree on (`alike`).
   */
  join: string;
  /**
   * The operative words of the figure compared.
   */
  quote: string | null;
  words: InWords;
}
/**
 * A fact that turns the answer alone.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TurningFact".
 */
export interface TurningFact {
  /**
   * The name of the fact or the id of the item.
   */
  name: string;
  to: Possible;
}
/**
 * Where an answer turns when one number moves.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "TurningNumber".
 */
export interface TurningNumber {
  /**
   * The first turn below.
   */
  down: Turn | null;
  /**
   * Which number.
   */
  number: string;
  /**
   * The first turn above.
   */
  up: Turn | null;
  /**
   * What it is now: yuan or percent.
   */
  value: string;
}
/**
 * Where an answer turns, and to what.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Turn".
 */
export interface Turn {
  /**
   * The number.
   */
  at: string;
  /**
   * How far away the other answer is.
   */
  distance: string;
  /**
   * Whether the number itself already has the other answer.
   */
  included: boolean;
  /**
   * The other answer: the paths or tiers then possible.
   */
  to: string[];
}
/**
 * What is wrong, where, and what to write instead.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Problem".
 */
export interface Problem {
  /**
   * What kind of mistake it is: `unknown_input`.
   */
  code: string;
  /**
   * What is wrong and what to write, in English.
   */
  message: string;
  /**
   * The same in Chinese.
   */
  message_zh: string;
  /**
   * Where it is: `inputs.loss_amount`; empty for the whole.
   */
  path: string;
}
/**
 * An edition of a regulation that can be asked.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "RegulationOverview".
 */
export interface RegulationOverview {
  applies_to: InWords;
  /**
   * The edition: the day of force, or `undated`.
   */
  edition: string;
  /**
   * What kind of rule it is.
   */
  family: string;
  /**
   * The SHA-256 of its file.
   */
  file_sha256: string;
  /**
   * Its id, which scenarios name.
   */
  id: string;
  /**
   * The day of force.
   */
  in_force: string | null;
  /**
   * The day of issue.
   */
  issued: string | null;
  issuer: InWords;
  /**
   * The document's number.
   */
  number: string | null;
  short_title: InWords;
  title: InWords;
}
