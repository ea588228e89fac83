//! A small map: a sorted list of pairs. It is a fraction of the code of a tree map in what a reader downloads.

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
