//! Every quote stands in its source text, word for word, and in the article that it is quoted from. Skipped, saying
//! so, where the texts are not at hand.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

/// The rule file, its source text, and the lines between which the document stands there, where the text holds
/// several documents.
const SOURCES: [(&str, &str, &str, &str); 6] = [
    ("jiande/undated", "001_d9331705847a6696.txt", "", ""),
    ("sdic/undated", "002_0c793321603e77e5.txt", "", ""),
    ("shaoxing/2018-09-17", "003_76ff0266ef4997af.txt", "", ""),
    ("yibin/2020-11-20", "004_660866af8255bc15.txt", "责任追究工作报告机制篇三", "责任追究工作报告机制篇四"),
    (
        "state_council/undated",
        "004_660866af8255bc15.txt",
        "责任追究工作报告机制篇四",
        "责任追究工作报告机制篇五",
    ),
    ("bundle", "004_660866af8255bc15.txt", "责任追究工作报告机制篇二", "责任追究工作报告机制篇三"),
];

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether a line opens the article: 第四十二条 or 第42条.
fn opens(line: &str, article: usize) -> bool {
    line.starts_with(&heading(article)) || line.starts_with(&format!("第{article}条"))
}

fn heading(article: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let tens = match article / 10 {
        0 => String::new(),
        1 => "十".to_owned(),
        tens => format!("{}十", DIGITS[tens]),
    };
    format!("第{tens}{}条", DIGITS[article % 10])
}

/// The lines of the document, without white space.
fn lines(text: &str, from: &str, to: &str) -> Vec<String> {
    let lines: Vec<String> = text.lines().map(squeezed).collect();
    let place = |mark: &str| lines.iter().position(|line| !mark.is_empty() && line.starts_with(mark));
    lines[place(from).unwrap_or(0)..place(to).unwrap_or(lines.len())].to_vec()
}

/// The text of an article such as `art 42(2)`, from its heading to the next; the whole document for a part that
/// has no such heading.
fn article_text(lines: &[String], article: &str) -> Option<String> {
    let number = article.strip_prefix("art ").map_or("", |rest| rest.split('(').next().unwrap());
    let Ok(number) = number.parse() else { return Some(lines.concat()) };
    let start = lines.iter().position(|line| opens(line, number))?;
    let next = lines[start..].iter().position(|line| opens(line, number + 1));
    Some(lines[start..next.map_or(lines.len(), |next| start + next)].concat())
}

/// Every quote with the articles that it may stand in: those of its table, or of the nearest table around it.
fn quotes(table: &Table, around: &[String], found: &mut Vec<(String, Vec<String>)>) {
    let mut articles = Vec::new();
    for (key, value) in table {
        if key.ends_with("article") || key == "articles" {
            match value {
                Value::String(article) => articles.push(article.clone()),
                Value::Array(list) => {
                    articles.extend(list.iter().filter_map(Value::as_str).map(str::to_owned))
                }
                _ => {}
            }
        }
    }
    let articles = if articles.is_empty() { around } else { &articles };
    for (key, value) in table {
        match value {
            Value::String(quote) if key == "quote" || key.ends_with("_quote") => {
                found.push((quote.clone(), articles.to_vec()));
            }
            // Forms stand in annexes.
            Value::Table(table) if key == "form" => quotes(table, &["annex".to_owned()], found),
            Value::Table(table) => quotes(table, articles, found),
            Value::Array(list) => {
                for table in list.iter().filter_map(Value::as_table) {
                    let id = table.get("id").and_then(Value::as_str).filter(|_| key == "article");
                    let annex = (key == "unassigned_forms").then_some("annex");
                    let own: Vec<String> = id.or(annex).into_iter().map(str::to_owned).collect();
                    quotes(table, if own.is_empty() { articles } else { &own }, found);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_quote_stands_in_its_article() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for (rules, file, from, to) in SOURCES {
        let Ok(text) = fs::read_to_string(root.join("../shared/regulations").join(file)) else {
            println!("skipped: the source text of {rules} is not at hand");
            continue;
        };
        let lines = lines(&text, from, to);
        let source = fs::read_to_string(root.join(format!("rules/{rules}.toml"))).unwrap();
        let mut found = Vec::new();
        quotes(&source.parse().unwrap(), &[], &mut found);
        assert!(!found.is_empty(), "{rules} has no quotes");
        for (quote, articles) in found {
            let texts = articles.iter().filter_map(|article| article_text(&lines, article));
            let texts: Vec<String> = if articles.is_empty() { vec![lines.concat()] } else { texts.collect() };
            if !texts.iter().any(|text| text.contains(&squeezed(&quote))) {
                wrong.push(format!("{rules}: “{quote}” is not in {}", articles.join(", ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
