//! The family `accountability`: the tier of a loss, of a consequence, and of several losses.

use chidu::accountability::{
    Consequence, LossFacts, LossTier, Thresholds, Yardsticks, loss_tier, several_losses,
};
use chidu::regulation::accountability::{ConsequenceDegree, ConsequenceScope, Tier};
use chidu::regulation::{AccountabilityRules, Regulation, Trigger};
use chidu::{Answer, MoneyUnit, NoTrace, NumberError, Question, Stated, Yuan};

use crate::cut;
use crate::regulations::{
    Proof, Stating, accountability, assert_raised, assert_sound, facts_of, open, says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space, TRUTHS, never_falls};

pub const TIERS: [Tier; 4] = [Tier::None, Tier::General, Tier::Larger, Tier::Major];
const DEGREES: [ConsequenceDegree; 3] =
    [ConsequenceDegree::Light, ConsequenceDegree::Heavier, ConsequenceDegree::Serious];
const SCOPES: [ConsequenceScope; 3] = [
    ConsequenceScope::Enterprise,
    ConsequenceScope::IndustryOrCentralSoes,
    ConsequenceScope::StateAndSociety,
];

/// What a loss may be measured with: the reader's thresholds where the regulation leaves them to others.
struct Measures {
    larger: Vec<Option<Yuan>>,
    major: Vec<Option<Yuan>>,
    /// The amounts to cut losses at.
    amounts: Vec<Yuan>,
}

impl Measures {
    fn of(rules: &AccountabilityRules) -> Measures {
        if rules.thresholds_elsewhere.is_none() {
            return Measures { larger: vec![None], major: vec![None], amounts: cut::tier_amounts(rules) };
        }
        // Any numbers a reader may enter; the second pair of them crosses.
        let amount = |yuan: &str| yuan.parse::<Yuan>().unwrap();
        let (larger, major) = ([amount("100"), amount("300")], [amount("200"), amount("400")]);
        let amounts = larger.into_iter().chain(major).collect();
        Measures { larger: open(larger), major: open(major), amounts }
    }

    fn axes(&self) -> [Axis; 3] {
        [
            Axis::open("larger from", self.larger.len()),
            Axis::open("major from", self.major.len()),
            if self.larger.len() > 1 { Axis::truth("included") } else { Axis::fixed("included", 1) },
        ]
    }

    fn thresholds(&self, at: &[usize]) -> Thresholds {
        Thresholds { larger_from: self.larger[at[0]], major_from: self.major[at[1]], included: TRUTHS[at[2]] }
    }
}

fn cross(thresholds: &Thresholds) -> bool {
    thresholds.larger_from.zip(thresholds.major_from).is_some_and(|(larger, major)| larger >= major)
}

/// Not alleged, graded, or described as far as known; and the axis on which a description grows.
fn consequences() -> (Vec<Consequence>, Axis) {
    let (degrees, scopes) = (open(DEGREES), open(SCOPES));
    let mut all: Vec<Consequence> = vec![Consequence::None];
    all.extend(TIERS.map(Consequence::Tier));
    let first = all.len();
    for degree in &degrees {
        all.extend(scopes.iter().map(|scope| Consequence::Described { degree: *degree, scope: *scope }));
    }
    let place = |degree: usize, scope: usize| first + degree * scopes.len() + scope;
    let mut axis = Axis::fixed("consequence", all.len());
    for scope in 0..scopes.len() {
        axis = axis.closer(place(0, scope), (1..degrees.len()).map(|degree| place(degree, scope)).collect());
    }
    for degree in 0..degrees.len() {
        axis = axis.closer(place(degree, 0), (1..scopes.len()).map(|scope| place(degree, scope)).collect());
    }
    (all, axis)
}

fn ask(regulation: &'static Regulation, facts: &LossFacts) -> Result<Answer<'static, LossTier>, NumberError> {
    let rules = regulation.accountability.as_ref().unwrap();
    let answer = loss_tier(regulation, facts, NoTrace)?.unwrap();
    assert_sound(regulation, &answer);
    let value = &answer.value;
    assert!(!value.candidates.is_empty() && !value.loss_candidates.is_empty());
    assert!(
        value.candidates.windows(2).all(|pair| pair[0] < pair[1]),
        "not lightest first: {:?}",
        value.candidates
    );
    assert!(value.tier.is_none_or(|tier| value.candidates.first() == Some(&tier)));
    assert!(value.candidates.len() == 1 || says_what_would_settle_it(&answer), "open without a question");
    assert_raised(regulation, &answer, Trigger::LossGraded);
    if !value.alternatives.is_empty() {
        assert_raised(regulation, &answer, Trigger::TiersConflict);
    }
    if value.could_rise {
        assert_raised(regulation, &answer, Trigger::AssetsUnknown);
    }
    if rules.thresholds_elsewhere.is_some() {
        assert_raised(regulation, &answer, Trigger::ThresholdsElsewhere);
    }
    if facts.consequence != Consequence::None && rules.consequence_grades.is_empty() {
        assert_raised(regulation, &answer, Trigger::ConsequenceNotGraded);
    }
    let thresholds = &facts.yardsticks.thresholds;
    if let Some((loss, from)) = facts.loss_amount.zip(thresholds.larger_from)
        && facts.contingent_loss.is_none()
        && loss > Yuan::ZERO
        && loss < from
        && !cross(thresholds)
    {
        assert_eq!(value.loss_candidates, [Tier::General], "below the larger tier, whatever the major one");
    }
    if let Some(amount) = facts.loss_amount.filter(|amount| *amount > Yuan::ZERO)
        && rules.thresholds_elsewhere.is_none()
    {
        let tiers = rules.tiers.iter().filter(|tier| tier.amounts().contains(&amount).is_yes());
        assert_eq!(tiers.count(), 1, "{amount} yuan is of one tier");
    }
    Ok(answer)
}

fn possible(rules: &AccountabilityRules, value: &LossTier) -> Possible {
    let among = |tiers: &[Tier], place: usize| tiers.contains(&TIERS[place]);
    let candidates = |place: usize| among(&value.candidates, place);
    // Not every number that a reader may enter, and not every loss beside all assets, is tried.
    let by_amount_alone =
        rules.thresholds_elsewhere.is_none() && rules.tiers.iter().all(|tier| tier.share_from.is_none());
    let tiers = match by_amount_alone {
        true => Possible::default().options(TIERS.len(), candidates),
        false => Possible::default().at_most(TIERS.len(), candidates),
    };
    let could_rise_to = |tier: Tier| value.could_rise && value.loss_candidates.first() < Some(&tier);
    tiers
        .at_most(TIERS.len(), |place| could_rise_to(TIERS[place]) || among(&value.loss_candidates, place))
        .at_most(TIERS.len(), |place| value.consequence_tier.is_none_or(|tier| tier == TIERS[place]))
        .truth_at_most(value.report)
}

pub fn prove(proof: &Proof) {
    every_amount_share_and_consequence(proof);
    every_direct_and_indirect_loss(proof);
    every_contingent_loss(proof);
    every_pair_of_losses(proof);
    every_unit(proof);
}

fn every_amount_share_and_consequence(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let measures = Measures::of(rules);
    let amounts = cut::amounts(measures.amounts.iter().copied());
    let assets = cut::assets(rules, &amounts);
    let (consequences, consequence_axis) = consequences();
    let first = [Axis::open("loss", amounts.len()), Axis::open("assets", assets.len()), consequence_axis];
    let space = Space::of(first.into_iter().chain(measures.axes()));
    let proved = space.prove(proof, "tier by amount, share of assets and consequence", |at| {
        let thresholds = measures.thresholds(&at[3..]);
        let crossed = cross(&thresholds);
        let yardsticks =
            Yardsticks { prior_year_end_assets: assets[at[1]], thresholds, ..Yardsticks::default() };
        let consequence = consequences[at[2]];
        let facts =
            LossFacts { loss_amount: amounts[at[0]], consequence, yardsticks, ..LossFacts::default() };
        let answer = ask(regulation, &facts).unwrap();
        if crossed { Possible::NOT_COMPARED } else { possible(rules, &answer.value) }
    });
    proved.along(0, 1, |_, low, high| never_falls(0, 4, low, high) && never_falls(4, 4, low, high));
}

fn every_direct_and_indirect_loss(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let measures = Measures::of(rules);
    let amounts = cut::amounts(measures.amounts.iter().copied());
    let assets = cut::assets(rules, &[measures.amounts.first().copied()]);
    let first = [
        Axis::open("direct loss", amounts.len()),
        Axis::open("indirect loss", amounts.len()),
        Axis::open("assets", assets.len()),
    ];
    let space = Space::of(first.into_iter().chain(measures.axes()));
    let proved = space.prove(proof, "tier by direct and indirect loss", |at| {
        let thresholds = measures.thresholds(&at[3..]);
        let (direct_loss, indirect_loss) = (amounts[at[0]], amounts[at[1]]);
        let negative = [direct_loss, indirect_loss].into_iter().flatten().any(|part| part < Yuan::ZERO);
        let crossed = cross(&thresholds);
        let yardsticks =
            Yardsticks { prior_year_end_assets: assets[at[2]], thresholds, ..Yardsticks::default() };
        let facts = LossFacts { direct_loss, indirect_loss, yardsticks, ..LossFacts::default() };
        let turned = LossFacts { direct_loss: indirect_loss, indirect_loss: direct_loss, ..facts.clone() };
        let answer = ask(regulation, &facts);
        assert_eq!(ask(regulation, &turned), answer, "the order of the parts matters");
        match answer {
            Err(error) => {
                assert!(
                    direct_loss.zip(indirect_loss).is_some_and(|(one, other)| one.plus(other) == Err(error))
                );
                Possible::NOT_COMPARED
            }
            Ok(_) if negative || crossed => Possible::NOT_COMPARED,
            Ok(answer) => possible(rules, &answer.value),
        }
    });
    proved.along(0, 2, |_, low, high| never_falls(0, 4, low, high));
}

fn every_contingent_loss(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let Some(rule) = &rules.contingent_loss else { return };
    let measures = Measures::of(rules);
    let amounts = cut::amounts(measures.amounts.iter().copied());
    let amounts: Vec<_> = amounts.into_iter().filter(|loss| *loss >= Some(Yuan::ZERO)).collect();
    let contingent: Vec<_> = [None].into_iter().chain(amounts[..amounts.len() - 1].iter().copied()).collect();
    let amounts: Vec<_> = [None].into_iter().chain(amounts).collect();
    let assets = cut::assets(rules, &[measures.amounts.first().copied()]);
    let known: Vec<Option<Yuan>> =
        [None].into_iter().chain(assets.iter().skip(1).step_by(2).copied()).collect();
    let stating = Stating::new(facts_of([&rule.when], &[]), Vec::new(), Vec::new());
    let axes = [
        Axis::open("loss", amounts.len()),
        Axis::fixed("contingent loss", contingent.len()),
        Axis::fixed("assets", known.len()),
    ];
    let space = Space::of(axes.into_iter().chain(stating.axes()));
    let proved = space.prove(proof, "tier with a contingent loss", |at| {
        let yardsticks = Yardsticks {
            prior_year_end_assets: known[at[2]],
            thresholds: Thresholds {
                larger_from: measures.larger.get(1).copied().flatten(),
                major_from: measures.major.get(1).copied().flatten(),
                included: TRUTHS[1],
            },
            ..Yardsticks::default()
        };
        let (loss_amount, contingent_loss) = (amounts[at[0]], contingent[at[1]]);
        let stated = stating.over(Stated::default(), &at[3..]);
        let facts = LossFacts { loss_amount, contingent_loss, yardsticks, stated, ..LossFacts::default() };
        match ask(regulation, &facts) {
            Ok(answer) => possible(rules, &answer.value),
            Err(error) => {
                let parts = loss_amount.zip(contingent_loss);
                assert!(parts.is_some_and(|(one, other)| one.plus(other) == Err(error)));
                Possible::NOT_COMPARED
            }
        }
    });
    proved.along(0, 1, |_, low, high| never_falls(0, 4, low, high));
}

fn every_pair_of_losses(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let measures = Measures::of(rules);
    let amounts: Vec<Yuan> = cut::amounts(measures.amounts.iter().copied()).into_iter().flatten().collect();
    let losses: Vec<Yuan> = amounts.into_iter().filter(|loss| *loss >= Yuan::ZERO).collect();
    let assets = cut::assets(rules, &[measures.amounts.last().copied()]);
    let axes = [
        Axis::fixed("one loss", losses.len()),
        Axis::fixed("another loss", losses.len()),
        Axis::fixed("a third loss", 2),
        Axis::fixed("assets", assets.len()),
    ];
    let space = Space::of(axes.into_iter().chain(measures.axes()));
    space.prove(proof, "tier of several losses", |at| {
        let thresholds = measures.thresholds(&at[4..]);
        let yardsticks =
            Yardsticks { prior_year_end_assets: assets[at[3]], thresholds, ..Yardsticks::default() };
        let mut several = vec![losses[at[0]], losses[at[1]]];
        several.extend((at[2] == 1).then_some(losses[at[0]]));
        let total = several.iter().try_fold(Yuan::ZERO, |sum, loss| sum.plus(*loss));
        let answer = match several_losses(regulation, &several, &yardsticks, NoTrace) {
            Ok(answer) => answer.unwrap(),
            Err(error) => {
                assert_eq!(total, Err(error));
                return Possible::NOT_COMPARED;
            }
        };
        assert_sound(regulation, &answer);
        let value = &answer.value;
        assert_eq!(Ok(value.total), total);
        let tier = |loss: Yuan| {
            let facts =
                LossFacts { loss_amount: Some(loss), yardsticks: yardsticks.clone(), ..LossFacts::default() };
            ask(regulation, &facts).unwrap().value
        };
        let each: Vec<LossTier> = several.iter().map(|loss| tier(*loss)).collect();
        let together = tier(value.total);
        assert_eq!(value.tier_per_loss, each.iter().map(|each| each.tier).collect::<Vec<_>>());
        assert_eq!(value.tier_if_one_loss, together.tier);
        assert!(value.tier.is_none() || value.tier == together.tier);
        if value.tier.is_none() && together.tier.is_some() {
            assert_raised(regulation, &answer, Trigger::SeveralLossesDiffer);
        }
        if each.iter().chain([&together]).any(|tier| tier.could_rise) {
            assert!(answer.missing.contains(&Question::PriorYearEndAssets));
            assert_raised(regulation, &answer, Trigger::AssetsUnknown);
        }
        let turned: Vec<Yuan> = several.iter().rev().copied().collect();
        let other = several_losses(regulation, &turned, &yardsticks, NoTrace).unwrap().unwrap();
        assert_eq!((other.value.tier, other.value.total), (value.tier, value.total), "their order matters");
        Possible::default().truth(true.into())
    });
}

/// An amount is the same in whatever unit it is typed, so every answer is.
fn every_unit(proof: &Proof) {
    let (_, rules) = accountability(proof);
    for amount in cut::amounts(Measures::of(rules).amounts).into_iter().flatten() {
        for unit in MoneyUnit::ALL {
            match Yuan::parse(&amount.in_unit(unit), unit) {
                Ok(typed) => assert_eq!(typed, amount),
                // Finer than the unit's ten decimal places.
                Err(error) => {
                    assert_eq!((error, unit != MoneyUnit::Yuan), (NumberError::TooManyPlaces, true))
                }
            }
        }
    }
}
