//! The rows: what was entered, then what it comes to. Pure.

use chidu::regulation::Regulation;
use chidu::{CalendarYear, Date, Pairs, RaisedDoubt};

use super::Column;
use crate::questions::{Question, Silence, questions};
use crate::words::Words;
use crate::{accountability, error_tolerance, fund};

/// A part of a result, under its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its name, the same for every regulation of a family.
    pub name: String,
    /// What is found, line by line.
    pub lines: Vec<String>,
}

impl Finding {
    /// A finding in one line.
    pub fn one(name: &str, line: String) -> Finding {
        Finding { name: name.to_owned(), lines: vec![line] }
    }

    /// The doubts, those that decide first.
    pub fn doubts(
        words: &Words,
        regulation: &'static Regulation,
        raised: &[RaisedDoubt<'static>],
    ) -> [Finding; 2] {
        let own = &words.compare;
        let lines = |decides: bool| -> Vec<String> {
            let raised = raised.iter().filter(|raised| raised.decides == decides);
            let doubts = raised.filter_map(|raised| regulation.doubt(raised.id));
            let lines: Vec<String> =
                doubts.map(|doubt| format!("{} {}", doubt.id, words.of(&doubt.title))).collect();
            if lines.is_empty() { vec![own.none.to_owned()] } else { lines }
        };
        [
            Finding { name: own.deciding_doubts.to_owned(), lines: lines(true) },
            Finding { name: own.other_doubts.to_owned(), lines: lines(false) },
        ]
    }
}

/// A row: a cell for each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is about.
    pub name: String,
    /// What each column says, line by line.
    pub cells: Vec<Vec<String>>,
}

impl Row {
    /// Whether the columns say different things.
    pub fn differs(&self) -> bool {
        self.cells.iter().any(|cell| Some(cell) != self.cells.first())
    }
}

/// What was entered in any of the columns; what one regulation asks and another does not is said.
pub fn entered(words: &'static Words, columns: &[Column]) -> Vec<Row> {
    let asked: Vec<Vec<Question>> =
        columns.iter().map(|column| questions(words, column.regulation, &column.scenario)).collect();
    let mut each: Vec<&Question> = Vec::new();
    for question in asked.iter().flatten().filter(|question| says_something(words, question)) {
        if each.iter().all(|other| other.subject != question.subject) {
            each.push(question);
        }
    }
    let cell = |questions: &Vec<Question>, row: &Question| {
        let Some(question) = questions.iter().find(|question| question.subject == row.subject) else {
            return vec![words.compare.not_asked.to_owned()];
        };
        let silence = match question.silence {
            Silence::NotAlleged => words.shared.not_alleged,
            Silence::Unknown | Silence::NotTicked => words.compare.not_entered,
        };
        vec![question.answer.clone().unwrap_or_else(|| silence.to_owned())]
    };
    let row = |row: &&Question| Row {
        name: row.name.clone(),
        cells: asked.iter().map(|questions| cell(questions, row)).collect(),
    };
    each.iter().map(row).collect()
}

fn says_something(words: &Words, question: &Question) -> bool {
    let denied =
        question.silence == Silence::NotTicked && question.answer.as_deref() == Some(words.shared.no);
    question.answer.is_some() && !denied
}

/// What each column comes to.
pub fn results(
    words: &'static Words,
    columns: &[Column],
    years: &Pairs<i32, CalendarYear>,
    today: Option<Date>,
) -> Vec<Row> {
    let found = |column: &Column| {
        fund::findings(words, column)
            .or_else(|| error_tolerance::findings(words, column))
            .or_else(|| accountability::findings(words, column, years, today))
            .unwrap_or_default()
    };
    let found: Vec<Vec<Finding>> = columns.iter().map(found).collect();
    let mut names: Vec<&String> = Vec::new();
    for finding in found.iter().flatten() {
        if !names.contains(&&finding.name) {
            names.push(&finding.name);
        }
    }
    let cell = |findings: &Vec<Finding>, name: &String| {
        let finding = findings.iter().find(|finding| finding.name == *name);
        finding.map_or_else(|| vec![words.compare.not_applicable.to_owned()], |finding| finding.lines.clone())
    };
    let row = |name: &String| Row {
        name: name.clone(),
        cells: found.iter().map(|findings| cell(findings, name)).collect(),
    };
    // The doubts come last whatever the first column has.
    let doubts = [words.compare.deciding_doubts, words.compare.other_doubts];
    let (last, first): (Vec<&String>, Vec<&String>) =
        names.into_iter().partition(|name| doubts.contains(&name.as_str()));
    first.into_iter().chain(last).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::columns::carried;
    use crate::scenario::{AmountField, Choice, Scenario, TypedAmount};
    use crate::words::Language;

    fn amount(field: AmountField, text: &str) -> (AmountField, TypedAmount) {
        (field, TypedAmount { text: text.to_owned(), ..TypedAmount::default() })
    }

    fn columns(scenario: &Scenario) -> Vec<Column> {
        let under = |id| Column::of(id, carried(scenario)).unwrap();
        ["sdic", "yibin"].map(under).to_vec()
    }

    fn row(rows: &[Row], name: &str) -> Row {
        rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("{name}: {rows:?}")).clone()
    }

    fn scenario() -> Scenario {
        let mut scenario = Scenario::default();
        let amounts = [
            amount(AmountField::LossAmount, "500万元"),
            amount(AmountField::PerformancePay, "36万元"),
            amount(AmountField::PriorYearEndAssets, "1亿元"),
        ];
        scenario.amounts = amounts.into_iter().collect();
        scenario.choices.insert(Choice::Responsibility, "direct".to_owned());
        scenario
    }

    #[test]
    fn what_one_regulation_asks_and_another_does_not_is_said() {
        let words = Language::Zh.words();
        let rows = entered(words, &columns(&scenario()));
        let loss = row(&rows, "损失金额");
        assert_eq!(loss.cells, [["500万元"], ["500万元"]]);
        assert!(!loss.differs());
        let assets = row(&rows, "上年末资产");
        assert_eq!(assets.cells, [["不问此项"], ["10,000万元"]]);
        assert!(assets.differs());
        assert_eq!(row(&rows, "责任种类").cells, [["直接责任"], ["直接责任"]]);
    }

    #[test]
    fn the_same_loss_is_graded_by_each_regulation_for_itself() {
        let words = Language::Zh.words();
        let rows = results(words, &columns(&scenario()), &Pairs::default(), None);
        let tier = row(&rows, "等级");
        assert_eq!(tier.cells[0], ["较大"]);
        assert!(tier.differs(), "{tier:?}");
        let pay = row(&rows, "直接责任：绩效年薪");
        assert!(pay.cells[0][0].contains("50%–100%"), "{pay:?}");
        assert!(pay.cells[0][0].contains("180,000–360,000 元"), "{pay:?}");
        assert_eq!(rows.last().unwrap().name, words.compare.other_doubts);
    }
}
