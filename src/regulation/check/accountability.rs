//! Checks of the family `accountability`.

use super::{Checker, Defect};
use crate::regulation::accountability::{
    AccountabilityRules, AmountBound, Cell, CellStatus, CircumstanceRules, Responsibility, ShareBound, Tier,
    TierRule,
};

impl Checker<'_> {
    pub(super) fn accountability(&mut self, rules: &AccountabilityRules) {
        self.tiers(rules);
        self.cells(rules);
        self.circumstances(rules, &rules.circumstances);
        if let Some(rule) = &rules.collective {
            self.treatments(rules, "accountability.collective.treatments", &rule.treatments);
        }
        if let Some(rule) = &rules.person_status {
            let at = "accountability.person_status.benefits_adjusted_for";
            self.treatments(rules, at, &rule.benefits_adjusted_for);
        }
        if let Some(rule) = &rules.left_pay_base {
            for (place, reading) in rule.readings.iter().enumerate() {
                let at = format!("accountability.left_pay_base.reading.{place}.id");
                self.reading(&at, &rule.doubt, &reading.id);
            }
        }
    }

    /// Each tier starts where the one before it ends, and the number belongs to exactly one of them.
    fn tiers(&mut self, rules: &AccountabilityRules) {
        let at = |place: usize, key: &str| format!("accountability.tier.{place}.{key}");
        if rules.thresholds_elsewhere.is_some() {
            let bounded = |tier: &TierRule| tier.from.is_some() || tier.to.is_some();
            if let Some(place) = rules.tiers.iter().position(bounded) {
                let message = said!(
                    "已写明分级标准另见他处，请删去各等级的起止金额",
                    "the thresholds are said to be elsewhere; leave out the bounds of the tiers"
                );
                self.report(Defect::TiersDoNotMeet, &at(place, "id"), message);
            }
            return;
        }
        self.shares(rules);
        let mut before: Option<(Tier, Option<&AmountBound>)> = None;
        for (place, tier) in rules.tiers.iter().enumerate() {
            if before.is_some_and(|(id, _)| id >= tier.id) || tier.id == Tier::None {
                let message = said!(
                    "每个等级只写一次，由轻到重：general、larger、major",
                    "write each tier once, the lightest first: general, larger, major"
                );
                self.report(Defect::TiersDoNotMeet, &at(place, "id"), message);
            }
            match (before, &tier.from) {
                (None, Some(_)) => {
                    let message = said!(
                        "最轻的等级没有起点，请删去 `from`",
                        "the first tier starts above nothing; leave out its `from`"
                    );
                    self.report(Defect::TiersDoNotMeet, &at(place, "from"), message);
                }
                (Some((_, Some(to))), Some(from)) if to.yuan == from.yuan && to.included != from.included => {
                }
                (Some(_), from) => {
                    let message = said!(
                        "本等级应从上一等级的终点开始，且该数只归其中一个等级",
                        "the tier must start where the tier before it ends, and the number belong to one of them"
                    );
                    let key = if from.is_some() { "from" } else { "id" };
                    self.report(Defect::TiersDoNotMeet, &at(place, key), message);
                }
                (None, None) => {}
            }
            if let (Some(from), Some(to)) = (&tier.from, &tier.to)
                && from.yuan >= to.yuan
            {
                let message = said!(
                    "本等级的终点不大于起点，没有金额会落入",
                    "the tier ends before it starts; no amount belongs to it"
                );
                self.report(Defect::TiersDoNotMeet, &at(place, "to"), message);
            }
            before = Some((tier.id, tier.to.as_ref()));
        }
        if let Some((_, Some(_))) = before {
            let message = said!(
                "最重的等级没有终点，请删去 `to`，或补上更重的等级",
                "the last tier has no end; leave out its `to`, or add the tier above it"
            );
            self.report(Defect::TiersDoNotMeet, &at(rules.tiers.len() - 1, "to"), message);
        }
    }

    /// The same for the shares of the assets: the tiers that know one follow each other without a gap.
    fn shares(&mut self, rules: &AccountabilityRules) {
        let mut before: Option<Option<&ShareBound>> = None;
        for (place, tier) in rules.tiers.iter().enumerate() {
            let met = match (before, &tier.share_from) {
                (Some(Some(to)), Some(from)) => to.percent == from.percent && to.included != from.included,
                (Some(Some(_)), None) => false,
                (Some(None), from) => from.is_none(),
                (None, from) => from.is_some() || tier.share_to.is_none(),
            };
            if !met {
                let message = said!(
                    "比例应从上一等级比例的终点开始，且该数只归其中一个等级",
                    "the share must start where that of the tier before it ends, and the number belong to one of them"
                );
                let key = if tier.share_from.is_some() { "share_from" } else { "id" };
                let at = format!("accountability.tier.{place}.{key}");
                self.report(Defect::TiersDoNotMeet, &at, message);
            }
            if tier.share_from.is_some() {
                before = Some(tier.share_to.as_ref());
            }
        }
        if let Some(Some(_)) = before {
            let at = format!("accountability.tier.{}.share_to", rules.tiers.len() - 1);
            let message = said!(
                "最重的等级没有终点，请删去 `share_to`",
                "the last tier has no end; leave out its `share_to`"
            );
            self.report(Defect::TiersDoNotMeet, &at, message);
        }
    }

    fn cells(&mut self, rules: &AccountabilityRules) {
        for tier in Tier::GRADED {
            for responsibility in Responsibility::ALL {
                let serves = |cell: &Cell| {
                    cell.tiers.contains(&tier) && cell.responsibilities.contains(&responsibility)
                };
                let filled: Vec<usize> = (0..)
                    .zip(&rules.cells)
                    .filter(|(_, cell)| serves(cell))
                    .map(|(place, _)| place)
                    .collect();
                match filled[..] {
                    [_] => {}
                    [] => {
                        let message = said!(
                            "{tier:?} × {responsibility:?} 没有规定，请补一个 [[accountability.cell]]；文件没有规定的写 status = \"no_provision\"",
                            "{tier:?} × {responsibility:?} has no cell; write an [[accountability.cell]] for it, with status = \"no_provision\" where nothing is laid down"
                        );
                        self.report(Defect::CellMissing, "accountability.cell", message);
                    }
                    [.., last] => {
                        let count = filled.len();
                        let message = said!(
                            "{tier:?} × {responsibility:?} 写了{count}次，请只留一次",
                            "{tier:?} × {responsibility:?} is filled {count} times; take it out of all cells but one"
                        );
                        self.report(Defect::CellTwice, &format!("accountability.cell.{last}.tiers"), message);
                    }
                }
            }
        }
        for (place, cell) in rules.cells.iter().enumerate() {
            self.cell(&format!("accountability.cell.{place}"), cell, rules);
        }
    }

    fn cell(&mut self, at: &str, cell: &Cell, rules: &AccountabilityRules) {
        self.treatments(rules, &format!("{at}.treatments"), &cell.treatments);
        for (key, deduction) in
            [("performance_pay", &cell.performance_pay), ("tenure_incentive", &cell.tenure_incentive)]
        {
            if deduction.as_ref().is_some_and(|deduction| deduction.low > deduction.high) {
                let message =
                    said!("低端大于高端，请对调", "the low end lies above the high end; exchange them");
                self.report(Defect::LowAboveHigh, &format!("{at}.{key}.low"), message);
            }
        }
        let empty = Cell {
            tiers: cell.tiers.clone(),
            responsibilities: cell.responsibilities.clone(),
            articles: cell.articles.clone(),
            doubts: cell.doubts.clone(),
            ..Cell::nothing(cell.status)
        };
        let only = |responsibility| cell.responsibilities.iter().all(|one| *one == responsibility);
        let wrong = match cell.status {
            CellStatus::Defined if *cell == empty => {
                said!(
                    "没有写任何后果，请写上所规定的，或写 status = \"no_provision\"",
                    "nothing is written for it; write what is laid down, or status = \"no_provision\""
                )
            }
            CellStatus::Defined => return,
            _ if *cell != empty => {
                said!(
                    "状态表示没有后果，请删去所写的后果，或改为 \"defined\"",
                    "the status says that nothing follows here; leave out what follows, or write \"defined\""
                )
            }
            CellStatus::SuperiorNotLiable if !only(Responsibility::SuperiorEnterprise) => {
                said!(
                    "只有 superior_enterprise 可以用这个状态，请写 \"no_provision\"",
                    "only superior_enterprise can have this status; write \"no_provision\""
                )
            }
            CellStatus::SeeCollectiveRule
                if !only(Responsibility::CollectiveBody) || rules.collective.is_none() =>
            {
                said!(
                    "只有 collective_body 可以用这个状态，且须有 [accountability.collective]；请写 \"no_provision\"",
                    "only collective_body can have this status, and [accountability.collective] must be there; write \"no_provision\""
                )
            }
            CellStatus::NoProvision if only(Responsibility::CollectiveBody) && rules.collective.is_some() => {
                said!(
                    "已有 [accountability.collective]，请写 \"see_collective_rule\"",
                    "there is an [accountability.collective]; write \"see_collective_rule\""
                )
            }
            _ => return,
        };
        self.report(Defect::CellStatus, &format!("{at}.status"), wrong);
    }

    fn circumstances(&mut self, rules: &AccountabilityRules, circumstances: &CircumstanceRules) {
        let at = "accountability.circumstances";
        if let Some(rule) = &circumstances.concealment
            && !circumstances.aggravating.iter().any(|item| item.id == rule.item)
        {
            let item = &rule.item;
            let message = said!(
                "没有编号为 `{item}` 的从重情形，请写已有的",
                "there is no aggravating item `{item}`; name one that is there"
            );
            self.report(Defect::NoSuchItem, &format!("{at}.concealment.item"), message);
        }
        if let Some(rule) = &circumstances.disqualifiers {
            self.reading(&format!("{at}.disqualifiers.bars"), &rule.doubt, &rule.bars);
            if rule.names.len() != rule.names_en.len() {
                let message = said!(
                    "每个中文名称应有一个英文名称，次序相同",
                    "write one English name for each Chinese one, in the same order"
                );
                self.report(Defect::ListLengths, &format!("{at}.disqualifiers.names_en"), message);
            }
        }
        if let Some(rule) = &circumstances.waiver {
            self.treatments(rules, &format!("{at}.waiver.treatments"), &rule.treatments);
            for (key, reading) in
                [("as_printed", &rule.as_printed), ("if_mitigation_meant", &rule.if_mitigation_meant)]
            {
                self.reading(&format!("{at}.waiver.{key}"), &rule.doubt, reading);
            }
        }
    }

    fn treatments(&mut self, rules: &AccountabilityRules, at: &str, named: &[String]) {
        for (place, name) in named.iter().enumerate() {
            if !rules.treatments.iter().any(|rule| rule.name == *name) {
                let message = said!(
                    "没有名为 `{name}` 的处理，请补一个同名的 [[accountability.treatment]]",
                    "there is no treatment `{name}`; add an [[accountability.treatment]] with this name"
                );
                self.report(Defect::NoSuchTreatment, &format!("{at}.{place}"), message);
            }
        }
    }
}
