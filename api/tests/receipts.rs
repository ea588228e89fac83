//! A receipt's scenario entered again gives the same answer byte for byte. With `CHIDU_WRITE_RECEIPTS=1` the
//! receipts are written anew: what an intended change alters then shows in their difference.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

const RECEIPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/receipts");

fn receipts() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(RECEIPTS).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_receipt_gives_the_same_answer_byte_for_byte() {
    let files = receipts();
    assert!(files.len() >= 40, "{} receipts", files.len());
    let mut asked = BTreeSet::new();
    for file in files {
        let receipt = fs::read_to_string(&file).unwrap();
        let scenario = serde_json::from_str::<Value>(&receipt).unwrap()["scenario"].take();
        let answer = chidu_api::assess(&scenario).unwrap_or_else(|problem| panic!("{file:?}: {problem:?}"));
        asked.insert(answer.scenario.regulation.clone());
        let text = format!("{}\n", serde_json::to_string_pretty(&answer).unwrap());
        if std::env::var_os("CHIDU_WRITE_RECEIPTS").is_some() {
            fs::write(&file, &text).unwrap();
        } else {
            assert_eq!(receipt, text, "{file:?}: if this is intended, `cargo xtask receipts` writes it anew");
        }
    }
    let shipped: BTreeSet<String> =
        chidu::regulations().iter().map(|regulation| regulation.identity.id.clone()).collect();
    assert_eq!(asked, shipped, "a receipt for every regulation");
}
