// Made of the schemas beside it; written anew by `node tests/api/types.mjs`.

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
      percent: [unknown, unknown];
    }
  | {
      kind: 'conclusion';
    };

/**
 * What a regulation answers to a scenario.
 *
 * This interface was referenced by `All`'s JSON-Schema
 * via the `definition` "Answer".
 */
export interface Answer {
  /**
   * What each question came to, by its name; a question that nobody asked is absent.
   */
  answer: {
    [k: string]: unknown;
  };
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
   * Which build of it, by its name; null for one that `cargo xtask build` did not make.
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
  /**
   * What each question came to, by its name; a question that nobody asked is absent.
   */
  answer: {
    [k: string]: unknown;
  };
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
  /**
   * The other answer: the paths or tiers then possible, or whether the error is then eligible.
   */
  to: {
    [k: string]: unknown;
  };
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
  to: {
    [k: string]: unknown;
  };
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
