//! What may be known, as a space: an axis for each fact, cut into cells, and every combination of them.

use std::thread;

use chidu::Truth;

use crate::regulations::Proof;

/// What may be known of a fact that is yes, no or unknown: the cells of [`Axis::truth`].
pub const TRUTHS: [Truth; 3] = [Truth::Unknown, Truth::Yes, Truth::No];

/// A fact cut into cells.
#[derive(Clone)]
pub struct Axis {
    name: String,
    cells: usize,
    /// A cell that leaves something open, and the cells it could turn out to be.
    closer: Vec<(usize, Vec<usize>)>,
}

impl Axis {
    /// Nothing of it can be learnt.
    pub fn fixed(name: impl ToString, cells: usize) -> Axis {
        Axis { name: name.to_string(), cells, closer: Vec::new() }
    }

    /// The first cell is *unknown*; any other may turn out to be the case.
    pub fn open(name: impl ToString, cells: usize) -> Axis {
        Axis::fixed(name, cells).closer(0, (1..cells).collect())
    }

    /// Unknown, yes or no, in the order of [`TRUTHS`].
    pub fn truth(name: impl ToString) -> Axis {
        Axis::open(name, TRUTHS.len())
    }

    /// The cell may turn out to be one of these.
    pub fn closer(mut self, cell: usize, to: Vec<usize>) -> Axis {
        self.closer.push((cell, to));
        self
    }
}

/// What an answer leaves possible, as bits.
#[derive(Clone, Copy, Default)]
pub struct Possible {
    bits: u64,
    width: u32,
    /// The bits of which each must be reached by some way of learning more.
    covered: u64,
    /// The bits of which two must be reached by some way of learning more, where several are open.
    spread: u64,
}

impl Possible {
    /// The facts contradict each other, allege nothing or leave the range of numbers: the answer is checked by
    /// itself, but not beside what more would tell.
    pub const NOT_COMPARED: Possible = Possible { bits: 0, width: 0, covered: 0, spread: 0 };

    fn group(mut self, options: usize, is_possible: impl Fn(usize) -> bool) -> (Possible, u64) {
        let bits =
            (0..options).filter(|option| is_possible(*option)).fold(0, |bits, option| bits | 1 << option);
        assert!(bits != 0, "no answer is possible");
        let all = ((1_u64 << options) - 1) << self.width;
        self.bits |= bits << self.width;
        self.width += u32::try_from(options).unwrap();
        assert!(self.width < 64);
        (self, all)
    }

    /// Which of the options are possible: no more than can come true.
    pub fn options(self, options: usize, is_possible: impl Fn(usize) -> bool) -> Possible {
        let (group, all) = self.group(options, is_possible);
        Possible { covered: group.covered | all, ..group }
    }

    /// Which of the options are possible: perhaps more than can come true.
    pub fn at_most(self, options: usize, is_possible: impl Fn(usize) -> bool) -> Possible {
        self.group(options, is_possible).0
    }

    /// The one option, or any while it is open; an open one must not come to the same in every case. At most once.
    pub fn settled(self, options: usize, option: Option<usize>) -> Possible {
        let (group, all) = self.group(options, |place| option.is_none_or(|option| option == place));
        Possible { spread: all, ..group }
    }

    /// A truth value, unknown only where both may come true.
    pub fn truth(self, truth: Truth) -> Possible {
        self.options(2, |place| truth.known().is_none_or(|holds| holds == (place == 0)))
    }

    /// A truth value.
    pub fn truth_at_most(self, truth: Truth) -> Possible {
        self.at_most(2, |place| truth.known().is_none_or(|holds| holds == (place == 0)))
    }

    /// A truth value that is not asked for.
    pub fn without_truth(self) -> Possible {
        Possible { width: self.width + 2, ..self }
    }
}

/// Every combination of the cells of some axes.
pub struct Space {
    axes: Vec<Axis>,
}

/// What every combination leaves possible.
pub struct Proved {
    space: Space,
    question: String,
    possible: Vec<u64>,
}

impl Space {
    pub fn of(axes: impl IntoIterator<Item = Axis>) -> Space {
        Space { axes: axes.into_iter().collect() }
    }

    fn combinations(&self) -> usize {
        self.axes.iter().map(|axis| axis.cells).product()
    }

    fn at(&self, mut combination: usize) -> Vec<usize> {
        let mut at: Vec<usize> = Vec::new();
        for axis in &self.axes {
            at.push(combination % axis.cells);
            combination /= axis.cells;
        }
        at
    }

    fn next(&self, at: &mut [usize]) {
        for (cell, axis) in at.iter_mut().zip(&self.axes) {
            *cell += 1;
            if *cell < axis.cells {
                return;
            }
            *cell = 0;
        }
    }

    fn described(&self, at: &[usize]) -> String {
        let cells = self.axes.iter().zip(at).map(|(axis, cell)| format!("{} {cell}", axis.name));
        cells.collect::<Vec<_>>().join(", ")
    }

    /// How far apart two neighbours on each axis are.
    fn strides(&self) -> Vec<usize> {
        let mut strides = vec![1];
        for axis in &self.axes {
            strides.push(strides.last().unwrap() * axis.cells);
        }
        strides
    }

    /// Walks every combination, on every core.
    fn walk<T: Send>(&self, step: impl Fn(usize, &[usize]) -> T + Sync) -> Vec<T> {
        let (all, workers) = (self.combinations(), thread::available_parallelism().map_or(1, |n| n.get()));
        let (share, step) = (all.div_ceil(workers), &step);
        let part = move |from: usize| {
            let mut at = self.at(from);
            let each = |number| {
                let result = step(number, &at);
                self.next(&mut at);
                result
            };
            (from..all.min(from + share)).map(each).collect::<Vec<T>>()
        };
        thread::scope(|scope| {
            let parts: Vec<_> = (0..all).step_by(share).map(|from| scope.spawn(move || part(from))).collect();
            let joined = parts.into_iter().map(|part| match part.join() {
                Ok(part) => part,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            joined.flatten().collect()
        })
    }

    /// Asks in every combination, counts them, and checks that learning only narrows.
    pub fn prove(
        self,
        proof: &Proof,
        question: &str,
        answer: impl Fn(&[usize]) -> Possible + Sync,
    ) -> Proved {
        let question = format!("{}, {question}", proof.regulation.identity.id);
        let answers = self.walk(|_, at| {
            let asked = std::panic::AssertUnwindSafe(|| answer(at));
            std::panic::catch_unwind(asked).unwrap_or_else(|panic| {
                eprintln!("{question}: at {}", self.described(at));
                std::panic::resume_unwind(panic)
            })
        });
        let known = answers.iter().find(|possible| possible.width > 0);
        let (covered, spread) = known.map_or((0, 0), |possible| (possible.covered, possible.spread));
        let possible: Vec<u64> = answers.iter().map(|possible| possible.bits).collect();
        let compared = possible.iter().filter(|bits| **bits != 0).count();
        proof.combinations.update(|all| all + possible.len());
        proof.compared.update(|all| all + compared);
        println!(
            "{question}: {} combinations, {compared} of them beside all that more would tell",
            possible.len()
        );
        let proved = Proved { space: self, question, possible };
        proved.narrows(covered, spread);
        proved
    }
}

impl Proved {
    /// Whatever is learnt leaves only what was possible before, and everything that was possible can be reached.
    fn narrows(&self, covered: u64, spread: u64) {
        let strides = self.space.strides();
        self.space.walk(|number, at| {
            let before = self.possible[number];
            for (place, axis) in self.space.axes.iter().enumerate().filter(|_| before != 0) {
                for (_, closer) in axis.closer.iter().filter(|(cell, _)| *cell == at[place]) {
                    let learnt = |cell: &usize| {
                        self.possible[number - at[place] * strides[place] + cell * strides[place]]
                    };
                    let reached = closer.iter().map(learnt).fold(0, |reached, bits| reached | bits);
                    let told =
                        || format!("{}: {} learnt at {}", self.question, axis.name, self.space.described(at));
                    assert!(
                        reached & !before == 0,
                        "{} opens {:b} beside {before:b}",
                        told(),
                        reached & !before
                    );
                    if reached == 0 {
                        continue;
                    }
                    let missed = before & covered & !reached;
                    assert!(missed == 0, "{} never reaches {missed:b} of {before:b}", told());
                    let open = (before & spread).count_ones() > 1;
                    assert!(!open || (reached & spread).count_ones() > 1, "{} was settled before", told());
                }
            }
        });
    }

    /// Compares neighbours on an axis whose cells from `first` on ascend, all else equal.
    pub fn along(&self, place: usize, first: usize, holds: impl Fn(&[usize], u64, u64) -> bool + Sync) {
        let stride = self.space.strides()[place];
        self.space.walk(|number, at| {
            if at[place] < first || at[place] + 1 >= self.space.axes[place].cells {
                return;
            }
            // Past cells that contradict the rest, to the next that does not.
            let above = (1..self.space.axes[place].cells - at[place])
                .map(|more| self.possible[number + more * stride]);
            let (low, high) = (self.possible[number], above.into_iter().find(|bits| *bits != 0));
            if let Some(high) = high.filter(|_| low != 0) {
                let axis = &self.space.axes[place].name;
                let told = || format!("{}: more of {axis} at {}", self.question, self.space.described(at));
                assert!(holds(at, low, high), "{} turns {low:b} into {high:b}", told());
            }
        });
    }
}

/// Whether the least and the most of an ascending list of options never fall. The options start at bit `shift`.
pub fn never_falls(shift: u32, options: u32, low: u64, high: u64) -> bool {
    let ends = |bits: u64| {
        let bits = bits >> shift & ((1 << options) - 1);
        (bits.trailing_zeros(), 64 - bits.leading_zeros())
    };
    let ((least, most), (least_above, most_above)) = (ends(low), ends(high));
    least <= least_above && most <= most_above
}
