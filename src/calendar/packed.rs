//! The years as the product carries them.

use borsh::{BorshDeserialize, BorshSerialize};

use super::year::{Arrangement, CalendarYear, eve};

/// Years as the product carries them: three bytes for each arrangement.
#[derive(Default, BorshSerialize, BorshDeserialize)]
pub(crate) struct PackedYears {
    first: i32,
    festivals: Vec<String>,
    years: Vec<PackedYear>,
}

#[derive(Default, BorshSerialize, BorshDeserialize)]
struct PackedYear {
    notices: Vec<String>,
    /// Days since the start of the arrangement before, or since the last 24 December; the number of days,
    /// 0 for a day worked; the place of the festival.
    arrangements: Vec<[u8; 3]>,
}

impl PackedYears {
    /// Packs years in a row; `None` where one is missing between them or something is too large for a byte.
    #[allow(dead_code, reason = "the build packs, the product unpacks")]
    pub(crate) fn pack(years: &[CalendarYear]) -> Option<PackedYears> {
        let mut packed = PackedYears { first: years.first()?.year, ..PackedYears::default() };
        for (place, year) in years.iter().enumerate() {
            if year.year != packed.first + i32::try_from(place).ok()? {
                return None;
            }
            let mut before = eve(year.year)?;
            let mut arrangements = Vec::new();
            for one in &year.arrangements {
                let gap = u8::try_from(before.to(one.from).count() - 1).ok()?;
                let days = if one.worked { 0 } else { u8::try_from(one.from.to(one.to).count()).ok()? };
                arrangements.push([gap, days, packed.festival(&one.festival)?]);
                before = one.from;
            }
            packed.years.push(PackedYear { notices: year.notices.clone(), arrangements });
        }
        Some(packed)
    }

    #[allow(dead_code, reason = "the build packs, the product unpacks")]
    fn festival(&mut self, name: &str) -> Option<u8> {
        let known = self.festivals.iter().position(|known| known == name);
        let place = known.unwrap_or_else(|| {
            self.festivals.push(name.to_owned());
            self.festivals.len() - 1
        });
        u8::try_from(place).ok()
    }

    /// The years again.
    pub(crate) fn unpack(self) -> Vec<CalendarYear> {
        let festivals = &self.festivals;
        let year = |(year, packed): (i32, PackedYear)| {
            let mut before = eve(year)?;
            let mut arrangements = Vec::new();
            for [gap, days, festival] in packed.arrangements {
                let from = before.plus_days(gap.into())?;
                let to = from.plus_days(u32::from(days).saturating_sub(1))?;
                let festival = festivals.get(usize::from(festival))?.clone();
                arrangements.push(Arrangement { from, to, worked: days == 0, festival });
                before = from;
            }
            Some(CalendarYear { year, notices: packed.notices, arrangements })
        };
        (self.first..).zip(self.years).filter_map(year).collect()
    }
}
