//! Reading the bundle file as its author wrote it.

use super::document::Document;
use super::{FileProblem, format, names};
use crate::regulation::bundle::{Bundle, NoticeDate};
use crate::regulation::check::{Defect, Problem, said};

/// Reads and checks the bundle file.
///
/// # Errors
/// Every problem found.
pub fn read_bundle(source: &str) -> Result<Bundle, Vec<FileProblem>> {
    let document = Document::parse(source).map_err(|error| vec![format::syntax(source, &error)])?;
    let bundle: Bundle =
        toml::from_str(source).map_err(|error| vec![format::keys_and_values(source, &error)])?;
    let mut problems: Vec<FileProblem> =
        names::check(&document).into_iter().map(|problem| document.locate(problem)).collect();
    for (place, shared) in bundle.shared.iter().enumerate() {
        for (of, notice) in shared.notices.iter().enumerate() {
            for (date, _) in notice.dates.iter().enumerate().filter(|(_, date)| !says_day(date)) {
                let at = format!("shared.{place}.notice.{of}.date.{date}.day");
                let message = said!(
                    "引文里没有这一天，请改正日期或引文",
                    "the quote does not say this day; mend the day or the quote"
                );
                problems.push(document.locate(Problem::new(Defect::FigureNotInQuote, &at, message)));
            }
        }
    }
    if problems.is_empty() { Ok(bundle) } else { Err(problems) }
}

/// The quote names the day, or the end of the year.
fn says_day(date: &NoticeDate) -> bool {
    let (year, month, day) = (date.day.year(), date.day.month(), date.day.day());
    date.quote.contains(&format!("{year}年{month}月{day}日"))
        || (month, day) == (12, 31) && date.quote.contains(&format!("{year}年底"))
}
