//! The answer as text, for a report or a message.

use chidu::regulation::Regulation;
use chidu::{CalendarYear, Date, Pairs, RaisedDoubt};

use crate::components::{Point, parts_only};
use crate::concluded::{concluded, edition};
use crate::scenario::Scenario;
use crate::wire::in_words::in_words;
use crate::words::Words;
use crate::work_paper;

/// The answer as text; `None` where there is no such regulation.
pub fn answer_text(
    words: &'static Words,
    regulation: &str,
    scenario: &Scenario,
    years: &Pairs<i32, CalendarYear>,
    today: Option<Date>,
) -> Option<String> {
    let edition = edition(regulation, scenario)?;
    let concluded = concluded(words, regulation, scenario, years, today)?;
    let own = &words.keep;
    let certainty = words.shared.certainty(&concluded.certainty);
    let line = |name: &str, text: &str| format!("{name}{}{text}", own.colon);
    let mut lines = vec![
        (own.text_worked_out)(words.shared.name),
        line(
            words.shared.regulation,
            &(own.text_edition)(words.of(&edition.identity.title), &dated(words, edition)),
        ),
        line(own.text_verdict, &(own.text_certainty)(&concluded.sentence, &certainty)),
    ];
    let mut part = |heading: &str, of: Vec<String>| {
        if !of.is_empty() {
            lines.push(String::new());
            lines.push(heading.to_owned());
            lines.extend(of.into_iter().map(|line| format!("- {line}")));
        }
    };
    let said = in_words(words, edition, scenario);
    part(own.text_facts, said.iter().map(|(question, answer)| line(question, answer)).collect());
    part(own.text_points, concluded.points.iter().map(|point| cited(words, edition, point)).collect());
    part(own.text_deductions, concluded.deductions);
    let doubts = concluded.doubts.iter().filter_map(|raised| doubt(words, edition, scenario, raised));
    part(own.text_doubts, doubts.collect());
    let articles = parts_only(edition, &concluded.citations);
    let articles =
        articles.iter().filter_map(|id| edition.article(id)).map(|article| words.of(&article.label));
    lines.push(String::new());
    let articles: Vec<&str> = articles.collect();
    lines.push(line(words.shared.articles, &articles.join(words.fund.list_comma)));
    lines.push(words.shared.disclaimer.to_owned());
    lines.push(work_paper::receipt(words, edition));
    lines.push(String::new());
    Some(lines.join("\n"))
}

/// A point in one line, with its articles.
fn cited(words: &Words, edition: &Regulation, point: &Point) -> String {
    let articles = point.articles.iter().filter_map(|id| edition.article(id));
    let articles: Vec<&str> = articles.map(|article| words.of(&article.label)).collect();
    let line = point.in_one_line(words);
    match articles.as_slice() {
        [] => line,
        articles => (words.keep.text_certainty)(&line, &articles.join(words.fund.list_comma)),
    }
}

/// The edition by its day of force.
fn dated(words: &Words, edition: &Regulation) -> String {
    match edition.identity.in_force {
        Some(day) => (words.shared.edition)(&day.to_string()),
        None => words.shared.edition_undated.to_owned(),
    }
}

/// A doubt in one line, with the reading chosen where one can be.
fn doubt(
    words: &Words,
    edition: &Regulation,
    scenario: &Scenario,
    raised: &RaisedDoubt<'static>,
) -> Option<String> {
    let doubt = edition.doubt(raised.id)?;
    let title = format!("{} {}", doubt.id, words.of(&doubt.title));
    let chosen = scenario.stated.reading(&doubt.id);
    let reading = doubt.readings.iter().find(|reading| Some(reading.id.as_str()) == chosen);
    Some(match (reading, chosen) {
        (Some(reading), _) => (words.keep.text_read)(&title, words.of(&reading.text)),
        (None, Some(other)) => (words.keep.text_read)(&title, &category(words, edition, other)),
        (None, None) if raised.decides => (words.keep.text_not_read)(&title),
        (None, None) => title,
    })
}

/// A reading that is a category of the fund.
fn category(words: &Words, edition: &Regulation, id: &str) -> String {
    let mut categories = edition.fund_tolerance.iter().flat_map(|rules| &rules.scope.categories);
    categories.find(|one| one.id == id).map_or(id, |one| words.of(&one.name)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn text(regulation: &str, entries: &[(&str, &str)], language: Language) -> String {
        let entries: Vec<_> =
            entries.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let scenario = crate::wire::scenario(regulation, &entries).unwrap();
        answer_text(language.words(), regulation, &scenario, &Pairs::default(), None).unwrap()
    }

    #[test]
    fn it_holds_verdict_facts_deductions_doubts_articles_and_disclaimer() {
        let entries = [("loss_amount", "600"), ("performance_pay", "40"), ("responsibility", "direct")];
        let text = text("sdic", &entries, Language::Zh);
        for said in [
            "尺度",
            "结论：损失6,000,000元",
            "（等级已确定，还取决于条文的理解：SD-12、SD-13）",
            "- 损失金额：600 万元",
            "- 直接责任：",
            "（200,000–400,000元）",
            "依据：",
            "仅供参考",
            &chidu::regulation("sdic").unwrap().file_sha256,
        ] {
            assert!(text.contains(said), "{said} is missing:\n{text}");
        }
        assert!(!text.contains("  "), "{text}");
    }

    #[test]
    fn the_choice_for_a_doubt_goes_with_it() {
        let shaoxing = |reading: Option<(&'static str, &'static str)>| {
            let mut entries = vec![("loss_level", "some"), ("corrected_and_recovered", "no"), ("3.3", "yes")];
            entries.extend(reading);
            text("shaoxing", &entries, Language::En)
        };
        let regulation = chidu::regulation("shaoxing").unwrap();
        let doubt = regulation.doubts.iter().find(|doubt| !doubt.readings.is_empty()).unwrap();
        let reading = doubt.readings.first().unwrap();
        let chosen = shaoxing(Some((&doubt.id, &reading.id)));
        assert!(chosen.contains(&reading.text.en), "{chosen}");
        assert!(!shaoxing(None).contains(&reading.text.en));
    }

    #[test]
    fn what_was_asked_goes_with_it_by_the_calendar_and_the_day_given() {
        let entries = [("deadline", "recognition"), ("start_date", "2027-12-01"), ("3.3", "yes")];
        let entries: Vec<_> =
            entries.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let scenario = crate::wire::scenario("shaoxing", &entries).unwrap();
        let words = Language::Zh.words();
        let with = |years: &Pairs<i32, CalendarYear>| {
            answer_text(words, "shaoxing", &scenario, years, None).unwrap()
        };
        let year = CalendarYear::read("年份 2027\n放假 2027-12-06至2027-12-10 元旦").unwrap();
        let loaded: Pairs<i32, CalendarYear> = [(2027, year)].into_iter().collect();
        let line =
            |text: &str| text.lines().find(|line| line.contains("最后一天")).unwrap_or_default().to_owned();
        assert!(
            line(&with(&Pairs::default())).contains("2028年1月12日（星期三，暂定）"),
            "{}",
            with(&Pairs::default())
        );
        assert!(line(&with(&loaded)).contains("2028年1月19日"), "{}", line(&with(&loaded)));
        assert!(line(&with(&loaded)).contains("第5条"));
    }

    #[test]
    fn duties_to_report_go_with_it() {
        let entries = [("loss_amount".to_owned(), "600".to_owned())];
        let scenario = crate::wire::scenario("sdic", &entries).unwrap();
        let on = |day: &str| {
            let today = day.parse().ok();
            answer_text(Language::Zh.words(), "sdic", &scenario, &Pairs::default(), today).unwrap()
        };
        let report = |text: String| {
            text.lines().find(|line| line.starts_with("- 报告：")).unwrap_or_default().to_owned()
        };
        assert!(report(on("2000-01-01")).contains("应当报告（及时）"), "{}", on("2000-01-01"));
        assert!(!report(on("2000-01-01")).contains("已过"));
        assert!(report(on("2090-01-01")).contains("已过"), "{}", on("2090-01-01"));
    }
}
