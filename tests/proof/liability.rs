//! The family `accountability`: who answers, and who organises the work.

use chidu::accountability::{
    AnalogousFacts, BodyOf, CollectiveFacts, CollectiveStatus, DirectFacts, EnterpriseLevel, OrganiserFacts,
    SuperiorFacts, analogous_responsibility, collective, direct_responsibility, organiser,
    superior_liability,
};
use chidu::regulation::Trigger;
use chidu::regulation::accountability::{AnalogousEvent, Responsibility, Role};
use chidu::{Fact, NoTrace, Stated, Truth};

use crate::regulations::{
    Proof, Stating, accountability, assert_raised, assert_sound, facts_of, open, readings_of,
    says_what_would_settle_it,
};
use crate::space::{Axis, Possible, Space};
use crate::tiers::TIERS;

/// The facts that the tiers and the level say.
const WORKED_OUT: [Fact; 8] = [
    Fact::LossTierLarger,
    Fact::LossTierMajor,
    Fact::ConsequenceTierLarger,
    Fact::ConsequenceTierMajor,
    Fact::TierGeneral,
    Fact::TierLarger,
    Fact::TierMajor,
    Fact::EnterpriseIsSubsidiary,
];

pub fn prove(proof: &Proof) {
    direct_by_every_fact(proof);
    superior_by_every_tier_and_fact(proof);
    collective_by_every_fact(proof);
    analogous_by_every_event_tier_and_role(proof);
    organiser_by_every_tier_level_and_fact(proof);
}

fn direct_by_every_fact(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let items = &rules.direct_responsibility.items;
    let facts = facts_of(items.iter().filter_map(|item| item.when.as_ref()), &[]);
    let whole = items.iter().filter(|item| item.when.is_none()).map(|item| item.id.clone()).collect();
    let stating = Stating::new(facts, whole, Vec::new());
    Space::of(stating.axes()).prove(proof, "direct responsibility by every fact", |at| {
        let facts = DirectFacts { stated: stating.over(Stated::default(), at) };
        let answer = direct_responsibility(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        assert!(!answer.citations.is_empty());
        assert_eq!(value.direct.is_yes(), !value.items_met.is_empty());
        assert!(
            value.direct != Truth::Unknown || says_what_would_settle_it(&answer),
            "open without a question"
        );
        // An act of which nothing is stated is not alleged: alleging it is not learning.
        let stated = |fact: &Fact| facts.stated.fact(*fact) != Truth::Unknown;
        let alleged = items.iter().all(|item| match &item.when {
            Some(when) => when.facts().iter().any(stated),
            None => facts.stated.item(&item.id) != Truth::Unknown,
        });
        if alleged { Possible::default().truth(value.direct) } else { Possible::NOT_COMPARED }
    });
}

fn superior_by_every_tier_and_fact(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let Some(rule) = &rules.superior else {
        let answer = superior_liability(regulation, &SuperiorFacts::default(), NoTrace).unwrap();
        assert!(!answer.value.provided);
        assert_raised(regulation, &answer, Trigger::SuperiorNotProvided);
        return;
    };
    let conditions = [&rule.immediate_when, &rule.higher_when];
    let stating = Stating::new(facts_of(conditions, &WORKED_OUT), Vec::new(), readings_of(&conditions));
    let tiers = open(TIERS);
    let axes = [Axis::open("loss tier", tiers.len()), Axis::open("consequence tier", tiers.len())];
    let space = Space::of(axes.into_iter().chain(stating.axes()));
    let proved = space.prove(proof, "superior liability by tiers and every fact", |at| {
        let facts = SuperiorFacts {
            loss_tier: tiers[at[0]],
            consequence_tier: tiers[at[1]],
            stated: stating.over(Stated::default(), &at[2..]),
        };
        let answer = superior_liability(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        let open = value.immediate == Truth::Unknown || value.higher == Truth::Unknown;
        assert!(value.provided && (!open || says_what_would_settle_it(&answer)), "open without a question");
        Possible::default().truth(value.immediate).truth(value.higher)
    });
    // Yes is bit 0 and no bit 1 of each: at a heavier loss whoever answered still does.
    let no_easier = |_: &[usize], low: u64, high: u64| {
        [0, 2].iter().all(|bit| !(low >> bit & 0b11 == 0b01 && high >> bit & 0b10 != 0))
    };
    proved.along(0, 1, no_easier);
    proved.along(1, 1, no_easier);
}

fn collective_by_every_fact(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let conditions: Vec<_> = rules.collective.iter().map(|rule| &rule.reorganise_when).collect();
    let stating = Stating::new(facts_of(conditions.clone(), &[]), Vec::new(), readings_of(&conditions));
    let bodies = open([BodyOf::Company, BodyOf::Subsidiary]);
    let space = Space::of([Axis::open("body of", bodies.len())].into_iter().chain(stating.axes()));
    space.prove(proof, "collective liability by every fact", |at| {
        let facts =
            CollectiveFacts { body_of: bodies[at[0]], stated: stating.over(Stated::default(), &at[1..]) };
        let answer = collective(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let value = &answer.value;
        let defined = value.status == CollectiveStatus::Defined;
        assert_eq!(value.rule.is_some(), defined);
        if value.status == CollectiveStatus::NoProvision {
            let provided = rules.collective.is_some();
            let told = if provided { Trigger::BodyOfCompany } else { Trigger::CollectiveNotProvided };
            assert_raised(regulation, &answer, told);
        }
        let open =
            value.status == CollectiveStatus::Undetermined || (defined && value.reorganise == Truth::Unknown);
        assert!(!open || says_what_would_settle_it(&answer), "open without a question");
        Possible::default()
            .at_most(2, |place| value.status == CollectiveStatus::Undetermined || defined == (place == 0))
            .truth_at_most(value.reorganise)
    });
}

fn analogous_by_every_event_tier_and_role(proof: &Proof) {
    let (regulation, _) = accountability(proof);
    let events = [AnalogousEvent::Concealment, AnalogousEvent::AccountabilityNotOrganised];
    let roles = [Role::MainLeader, Role::LeaderInCharge, Role::OtherPerson];
    let tiers = open(TIERS);
    let axes = [
        Axis::fixed("event", events.len()),
        Axis::open("concealed tier", tiers.len()),
        Axis::fixed("role", roles.len()),
    ];
    Space::of(axes).prove(proof, "responsibility by analogy", |at| {
        let facts = AnalogousFacts { event: events[at[0]], concealed_tier: tiers[at[1]], role: roles[at[2]] };
        let answer = analogous_responsibility(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        let event = [Trigger::Concealment, Trigger::NotOrganised][at[0]];
        assert_raised(regulation, &answer, event);
        let open = answer.value.is_none() && !answer.missing.is_empty();
        let answers = open_or_each();
        Possible::default().at_most(answers.len(), |place| open || answers[place] == answer.value)
    });
}

/// No responsibility, and each.
fn open_or_each() -> Vec<Option<Responsibility>> {
    open(Responsibility::ALL)
}

fn organiser_by_every_tier_level_and_fact(proof: &Proof) {
    let (regulation, rules) = accountability(proof);
    let conditions: Vec<_> = rules.organisers.iter().filter_map(|rule| rule.when.as_ref()).collect();
    let facts = facts_of(conditions.clone(), &WORKED_OUT);
    let stating = Stating::new(facts, Vec::new(), readings_of(&conditions));
    let (tiers, levels) = (open(TIERS), open([EnterpriseLevel::Company, EnterpriseLevel::Subsidiary]));
    let axes = [Axis::open("tier", tiers.len()), Axis::open("level", levels.len())];
    let space = Space::of(axes.into_iter().chain(stating.axes()));
    space.prove(proof, "organiser by tier, level and every fact", |at| {
        let facts = OrganiserFacts {
            tier: tiers[at[0]],
            enterprise_level: levels[at[1]],
            stated: stating.over(Stated::default(), &at[2..]),
        };
        let answer = organiser(regulation, &facts, NoTrace).unwrap();
        assert_sound(regulation, &answer);
        assert_raised(regulation, &answer, Trigger::Organiser);
        let place = answer.value.and_then(|rule| rules.organisers.iter().position(|each| each == rule));
        match answer.value {
            Some(rule) if rule.organiser.is_none() => {
                assert_raised(regulation, &answer, Trigger::OrganiserNotStated)
            }
            Some(_) => {}
            None => assert!(says_what_would_settle_it(&answer), "nobody organises and nothing is asked"),
        }
        Possible::default().settled(rules.organisers.len(), place)
    });
}
