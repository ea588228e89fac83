//! A small map: a sorted list of pairs. It is a fraction of the code of a tree map in what a reader downloads.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};

/// Values by key, each key once, in the order of the keys. Written as a list of pairs.
///
/// ```
/// use chidu::Pairs;
/// let mut ages: Pairs<&str, u32> = Pairs::default();
/// ages.insert("b", 2);
/// ages.insert("a", 1);
/// assert_eq!(ages.get(&"a"), Some(&1));
/// assert_eq!(ages.insert("a", 3), Some(1));
/// assert_eq!(ages.iter().map(|(key, _)| *key).collect::<String>(), "ab");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(transparent)]
pub struct Pairs<K, V>(Vec<(K, V)>);

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Pairs(Vec::new())
    }
}

impl<K: Ord, V> Pairs<K, V> {
    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
    {
        self.0.iter().find(|(known, _)| known.borrow() == key).map(|(_, value)| value)
    }

    /// The value of a key, put there where it is missing.
    pub fn get_or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let place = match self.0.iter().position(|(known, _)| *known >= key) {
            Some(place) if self.0.get(place).is_some_and(|(known, _)| *known == key) => place,
            place => {
                let place = place.unwrap_or(self.0.len());
                self.0.insert(place, (key, V::default()));
                place
            }
        };
        #[allow(clippy::indexing_slicing, reason = "the line above has just put a pair there")]
        &mut self.0[place].1
    }

    /// Puts a value in; gives back the one before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        let place = self.0.iter().position(|(known, _)| *known >= key).unwrap_or(self.0.len());
        match self.0.get_mut(place).filter(|(known, _)| *known == key) {
            Some((_, before)) => Some(std::mem::replace(before, value)),
            None => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// Takes a value out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
    {
        let place = self.0.iter().position(|(known, _)| known.borrow() == key)?;
        Some(self.0.remove(place).1)
    }

    /// The pairs, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Pairs<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Pairs::default();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
    }
}

/// Values each once, in their order. Like [`Pairs`], a fraction of a tree set in what a reader downloads.
///
/// ```
/// use chidu::Distinct;
/// let days: Distinct<u32> = [3, 1, 3].into_iter().collect();
/// assert_eq!(days.iter().copied().collect::<Vec<_>>(), [1, 3]);
/// assert!(days.contains(&3) && !days.contains(&2));
/// ```
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize,
)]
#[serde(transparent)]
pub struct Distinct<T>(Vec<T>);

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Distinct(Vec::new())
    }
}

impl<T: Ord> Distinct<T> {
    /// An empty set.
    pub fn new() -> Self {
        Distinct::default()
    }

    /// Puts a value in; whether it was not there before.
    pub fn insert(&mut self, value: T) -> bool {
        let place = self.0.iter().position(|known| *known >= value).unwrap_or(self.0.len());
        let missing = self.0.get(place) != Some(&value);
        if missing {
            self.0.insert(place, value);
        }
        missing
    }

    /// Takes a value out; whether it was there.
    pub fn remove<Q: PartialEq + ?Sized>(&mut self, value: &Q) -> bool
    where
        T: std::borrow::Borrow<Q>,
    {
        let place = self.0.iter().position(|known| known.borrow() == value);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// Whether a value is there.
    pub fn contains<Q: PartialEq + ?Sized>(&self, value: &Q) -> bool
    where
        T: std::borrow::Borrow<Q>,
    {
        self.0.iter().any(|known| known.borrow() == value)
    }

    /// The values, in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// The values as a slice, in their order.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<T> Distinct<T> {
    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Ord> FromIterator<T> for Distinct<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Distinct::new();
        for value in values {
            set.insert(value);
        }
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Distinct<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<T> IntoIterator for Distinct<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'s, T> IntoIterator for &'s Distinct<T> {
    type Item = &'s T;
    type IntoIter = std::slice::Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Sorts a short list by a key, equal ones staying in their order: by insertion, again for the code's size.
pub fn sort_few_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && list.get(place - 1).map(&key) > list.get(place).map(&key) {
            list.swap(place - 1, place);
            place -= 1;
        }
    }
}

impl<T: Ord> Extend<T> for Distinct<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.insert(value);
        }
    }
}
