//! Every quote stands in its source text, word for word. Skipped, saying so, where the texts are not at hand.

use std::fs;
use std::path::Path;

use chidu::regulation;

/// The regulation, its source text, and its rule file, in which every `quote = "…"` is looked up.
const SOURCES: [(&str, &str, &str); 3] = [
    ("jiande", "001_d9331705847a6696.txt", include_str!("../rules/jiande/undated.toml")),
    ("sdic", "002_0c793321603e77e5.txt", include_str!("../rules/sdic/undated.toml")),
    ("shaoxing", "003_76ff0266ef4997af.txt", include_str!("../rules/shaoxing/2018-09-17.toml")),
];

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_quote_stands_in_its_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/regulations");
    for (id, file, rules) in SOURCES {
        assert!(regulation(id).is_some(), "{id} is embedded");
        let Ok(text) = fs::read_to_string(folder.join(file)) else {
            println!("skipped: the source text of {id} is not at hand");
            continue;
        };
        let text = squeezed(&text);
        let quotes: Vec<&str> =
            rules.split("quote = \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(quotes.len() > 20, "{id} has only {} quotes", quotes.len());
        for quote in quotes {
            assert!(text.contains(&squeezed(quote)), "{id}: “{quote}” is not in the text");
        }
    }
}
