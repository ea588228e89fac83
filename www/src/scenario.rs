//! What is typed and chosen for one regulation, and the figures read from it. Pure: no browser in here.

use borsh::{BorshDeserialize, BorshSerialize};
use chidu::{Date, Distinct, Fact, MoneyUnit, NumberError, Pairs, Percent, Stated, Truth, Yuan};

use crate::typed;

/// What is typed and chosen for one regulation: texts as typed, nothing read into them.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Scenario {
    /// Amounts as typed, with the unit chosen beside them.
    pub amounts: Pairs<AmountField, TypedAmount>,
    /// Other fields as typed.
    pub texts: Pairs<TextField, String>,
    /// One option out of several, by its id.
    pub choices: Pairs<Choice, String>,
    /// Several options, by their ids.
    pub sets: Pairs<OptionSet, Distinct<String>>,
    /// Yes or no, for facts and list items; the readings chosen for doubts.
    pub stated: Stated,
    /// Allegations answered with "not clear", by the name of the fact or the id of the item.
    pub not_clear: Distinct<String>,
}

/// An amount as typed.
#[derive(Clone, Debug, Default, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct TypedAmount {
    /// The text.
    pub text: String,
    /// The unit chosen; one written in the text wins.
    pub unit: MoneyUnit,
}

/// The amounts a reader can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum AmountField {
    /// The loss.
    LossAmount,
    /// The base of the loss rate.
    LossRateBase,
    /// The direct loss.
    DirectLoss,
    /// The indirect loss.
    IndirectLoss,
    /// A loss that has not occurred yet.
    ContingentLoss,
    /// Performance pay.
    PerformancePay,
    /// Tenure incentive.
    TenureIncentive,
    /// The performance pay of the year before leaving.
    PerformancePayBeforeDeparture,
    /// The deduction by Party discipline.
    PartyDisciplineDeduction,
    /// The deduction by government discipline.
    GovernmentDisciplineDeduction,
    /// The deduction by accountability.
    AccountabilityDeduction,
    /// The assets at the end of the prior year.
    PriorYearEndAssets,
    /// Where the larger tier starts, where the regulation leaves it to others.
    LargerFrom,
    /// Where the major tier starts, where the regulation leaves it to others.
    MajorFrom,
    /// The performance pay of all years before leaving.
    PerformancePayAllYears,
}

/// The other texts a reader can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum TextField {
    /// The loss rate in percent.
    LossRate,
    /// The fund's tolerance rate in percent.
    ToleranceRate,
    /// Several losses, one a line.
    SeveralLosses,
    /// The year of handling.
    HandlingYear,
    /// The complete service years.
    CompleteServiceYears,
    /// The year of leaving.
    DepartureYear,
    /// The months served before handling.
    MonthsServed,
    /// The impact period of discipline, in months.
    DisciplineMonths,
    /// The day on which a treatment takes effect.
    ImpactStart,
    /// The day from which a time limit runs.
    DeadlineStart,
    /// The extension asked for, in working days.
    ExtensionDays,
    /// Other days off, one a line.
    Holidays,
    /// Other days that are worked, one a line.
    MakeupWorkdays,
    /// Where the thresholds are taken from.
    ThresholdSource,
    /// The day of assessment, by which the edition is chosen.
    AssessmentDay,
}

/// The questions with one answer out of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum Choice {
    /// Whether the fund is a sub-fund: `yes`, `no`.
    SubFund,
    /// The opinion given in the collective decision: `objection`, `conditional_consent`.
    Opinion,
    /// The degree of a consequence.
    ConsequenceDegree,
    /// The reach of a consequence.
    ConsequenceScope,
    /// The responsibility that the person bears.
    Responsibility,
    /// The level of the enterprise: `company`, `subsidiary`.
    EnterpriseLevel,
    /// Where the person is now.
    PersonStatus,
    /// Whose collective body decided: `company`, `subsidiary`.
    CollectiveBody,
    /// The event of responsibility by analogy.
    AnalogousEvent,
    /// The role of the person in it.
    AnalogousRole,
    /// The tier of what was concealed.
    ConcealedTier,
    /// The deadline asked for.
    Deadline,
    /// Who starts the recognition of an error.
    Initiator,
    /// The level of the loss: `absent`, `some`, `major`.
    LossLevel,
    /// The level of the negative impact: `absent`, `some`, `major`.
    ImpactLevel,
    /// Whether a tier includes the number it starts with: `yes`, `no`.
    ThresholdIncluded,
}

/// The questions with several answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub enum OptionSet {
    /// The category of the fund; those of its parents where it is a sub-fund of several.
    FundCategories,
    /// The treatments due.
    Treatments,
    /// What may bar mitigation.
    Disqualifiers,
}

impl Scenario {
    /// Notes an allegation answered with "not clear", or takes the note back.
    pub fn note_clarity(&mut self, name: &str, allegation: Option<Truth>) {
        if allegation == Some(Truth::Unknown) {
            self.not_clear.insert(name.to_owned());
        } else {
            self.not_clear.remove(name);
        }
    }

    /// Whether nothing of the matter itself is typed or chosen.
    pub fn is_blank(&self) -> bool {
        let mut matter = self.clone();
        matter.texts.remove(&TextField::AssessmentDay);
        matter == Scenario::default()
    }

    /// The day of assessment, where it is typed as a day.
    pub fn assessment_day(&self) -> Option<Date> {
        typed::day(self.text(TextField::AssessmentDay)).ok().flatten()
    }

    /// An amount as typed.
    pub fn typed_amount(&self, field: AmountField) -> TypedAmount {
        self.amounts.get(&field).cloned().unwrap_or_default()
    }

    /// An amount: `None` while nothing is typed.
    ///
    /// # Errors
    /// What is wrong with the text; a loss or a pay cannot be negative.
    pub fn amount(&self, field: AmountField) -> Result<Option<Yuan>, NumberError> {
        let Some(typed) = self.amounts.get(&field).filter(|typed| !typed.text.trim().is_empty()) else {
            return Ok(None);
        };
        match Yuan::parse(&typed.text, typed.unit)? {
            negative if negative < Yuan::ZERO => Err(NumberError::Negative),
            amount => Ok(Some(amount)),
        }
    }

    /// A text as typed.
    pub fn text(&self, field: TextField) -> &str {
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// A percentage: `None` while nothing is typed.
    ///
    /// # Errors
    /// What is wrong with the text; a rate lies between 0 and 100.
    pub fn percent(&self, field: TextField) -> Result<Option<Percent>, PercentError> {
        let text = self.text(field);
        if text.trim().is_empty() {
            return Ok(None);
        }
        let percent: Percent = text.parse().map_err(PercentError::Number)?;
        let number = percent.number();
        if number.is_sign_negative() && !number.is_zero() {
            return Err(PercentError::Number(NumberError::Negative));
        }
        if percent > Percent::HUNDRED {
            return Err(PercentError::Over(percent));
        }
        Ok(Some(percent))
    }

    /// The option chosen.
    pub fn choice(&self, choice: Choice) -> Option<&str> {
        self.choices.get(&choice).map(String::as_str)
    }

    /// The options in a set.
    pub fn set(&self, set: OptionSet) -> Distinct<String> {
        self.sets.get(&set).cloned().unwrap_or_default()
    }

    /// A fact as alleged: `None` where it is not.
    pub fn alleged_fact(&self, fact: Fact) -> Option<Truth> {
        self.alleged(fact.name(), self.stated.fact(fact))
    }

    /// A list item as alleged: `None` where it is not.
    pub fn alleged_item(&self, id: &str) -> Option<Truth> {
        self.alleged(id, self.stated.item(id))
    }

    fn alleged(&self, name: &str, stated: Truth) -> Option<Truth> {
        if self.not_clear.contains(name) { Some(Truth::Unknown) } else { stated.known().map(Truth::from) }
    }
}

/// What is wrong with a percentage.
#[derive(Clone, Debug, PartialEq)]
pub enum PercentError {
    /// It is no number.
    Number(NumberError),
    /// It is over 100.
    Over(Percent),
}
