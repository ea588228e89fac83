//! The editions of a regulation, and the days on which they are in force.

use super::Regulation;
use crate::date::Date;

/// Whether an edition is in force on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// It is.
    Yes,
    /// It comes into force only on this later day.
    NotYet(Date),
    /// The copy names no day of force.
    Unknown,
}

impl Regulation {
    /// Whether this edition had come into force by the day.
    pub fn force_on(&self, day: Date) -> Force {
        match self.identity.in_force {
            Some(from) if from <= day => Force::Yes,
            Some(from) => Force::NotYet(from),
            None => Force::Unknown,
        }
    }
}

/// The edition of a regulation in force on the day, or the first one where none was yet; without a day the latest.
pub fn edition_on<'r>(regulations: &'r [Regulation], id: &str, day: Option<Date>) -> Option<&'r Regulation> {
    let editions = || regulations.iter().filter(|regulation| regulation.identity.id == id);
    let in_force = |edition: &&Regulation| day.is_none_or(|day| edition.force_on(day) == Force::Yes);
    let by_day = |edition: &&'r Regulation| edition.identity.in_force;
    editions().filter(in_force).max_by_key(by_day).or_else(|| editions().min_by_key(by_day))
}

/// Two editions between which no day can choose, as `<id>/<edition>`: they have the same day of force, or one has none.
pub fn indistinct_editions(regulations: &[Regulation]) -> Option<[String; 2]> {
    let name = |edition: &Regulation| format!("{}/{}", edition.identity.id, edition.identity.edition);
    let indistinct = |one: &Regulation, other: &Regulation| {
        let (one, other) = (&one.identity, &other.identity);
        let same_day = one.in_force == other.in_force || one.in_force.is_none() || other.in_force.is_none();
        one.id == other.id && same_day
    };
    regulations.iter().enumerate().find_map(|(place, one)| {
        let mut before = regulations.iter().take(place);
        before.find(|other| indistinct(one, other)).map(|other| [name(other), name(one)])
    })
}
