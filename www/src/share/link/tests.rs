use super::*;
use crate::wire::tests::any_scenario;
use proptest::prelude::*;

proptest! {
    #[test]
    fn every_scenario_comes_back_through_a_link((id, scenario) in any_scenario()) {
        let link = write(&id, &scenario);
        prop_assert!(link.bytes().all(|letter| letter == b's' || LETTERS.contains(&letter)));
        prop_assert_eq!(read(&link), Some(Ok((id, scenario))));
    }

    #[test]
    fn a_link_cut_short_is_noticed((id, scenario) in any_scenario(), end in any::<prop::sample::Index>()) {
        let link = write(&id, &scenario);
        let start = link.find('-').unwrap() + 1;
        let cut = &link[..start + end.index(link.len() - start)];
        prop_assert_eq!(read(cut), Some(Err(LinkMistake::Damaged)));
    }

    #[test]
    fn a_letter_altered_is_noticed((id, scenario) in any_scenario(), place in any::<prop::sample::Index>()) {
        let link = write(&id, &scenario);
        let start = link.find('-').unwrap() + 1;
        let place = start + place.index(link.len() - start);
        let other = if link.as_bytes()[place] == b'A' { "z" } else { "A" };
        let mut altered = link.clone();
        altered.replace_range(place..=place, other);
        // The last letter may carry bits that stand for nothing.
        let read = read(&altered);
        prop_assert!(read == Some(Err(LinkMistake::Damaged)) || read == Some(Ok((id, scenario))));
    }

    #[test]
    fn no_text_at_all_makes_it_stumble(letters in "[A-Za-z0-9_-]{0,80}") {
        let _ = read(&format!("s1-{letters}"));
        let _ = read(&letters);
    }

    /// Bytes that a later page of the same version might write: the checksum holds, the names are new.
    #[test]
    fn whole_bytes_of_unknown_meaning_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut payload = Vec::new();
        put_text(&mut payload, "jiande");
        payload.extend(bytes);
        let mut whole = checksum(&payload).to_be_bytes().to_vec();
        whole.extend(payload);
        let opened = opened(&in_letters(&whole));
        prop_assert!(opened != Err(LinkMistake::Damaged));
    }
}

#[test]
fn no_two_names_or_words_share_a_hash() {
    for edition in chidu::regulations() {
        let id = &edition.identity.id;
        let names = names::names(id);
        for (place, (name, key)) in names.iter().enumerate() {
            let twin =
                names.iter().take(place).find(|(other, _)| head(other, &Kind::No) == head(name, &Kind::No));
            assert_eq!(twin, None, "{id}: {name}");
            let words = names::words(id, name, *key);
            for (place, one) in words.iter().enumerate() {
                let twin = words.iter().take(place).find(|other| word(other) == word(one));
                assert_eq!(twin, None, "{id}: {name}: {one}");
            }
        }
    }
}

#[test]
fn what_stands_behind_the_link_is_left_out() {
    let link = write("sdic", &Scenario::default());
    for behind in ["。", "）", ".", ")", "%E3%80%82"] {
        assert_eq!(read(&format!("{link}{behind}")), Some(Ok(("sdic".to_owned(), Scenario::default()))));
    }
}

#[test]
fn other_versions_and_other_fragments() {
    let link = write("sdic", &Scenario::default());
    assert_eq!(read(&link.replacen("s1-", "s2-", 1)), Some(Err(LinkMistake::Version(2))));
    for other in ["", "answer", "facts", "s", "s1", "s-1", "section-heading", "S1-AAAA"] {
        assert_eq!(read(other), None, "{other}");
    }
    let mut payload = Vec::new();
    put_text(&mut payload, "nowhere");
    let mut whole = checksum(&payload).to_be_bytes().to_vec();
    whole.extend(payload);
    let unknown = Mistake::Regulation("nowhere".to_owned());
    assert_eq!(opened(&in_letters(&whole)), Err(LinkMistake::Unknown(Some(unknown))));
}

/// A link that someone keeps must open for good: this one was written by the first version.
#[test]
fn a_link_of_the_first_days_still_opens() {
    let (id, scenario) = read(FIRST).unwrap().unwrap();
    assert_eq!(id, "jiande");
    let entries: Vec<String> =
        wire::entries(&scenario).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        entries,
        [
            "loss_amount=6000",
            "loss_amount_unit=yuan",
            "loss_rate_percent=40",
            "fund_categories=investment_promotion_fund",
            "at_liquidation=no",
            "5.3=yes",
            "5.7=not_clear",
        ]
    );
}

const FIRST: &str = "s1-NeoEkAZqaWFuZGXTxAsENjAwMLy3wgvI8QIHAjQwlQF_saQ3XdZjK8ujMheFwA";
