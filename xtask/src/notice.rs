//! What a reader sees whose browser cannot run the page.

use std::fmt::Write;

use chidu::MoneyUnit;
use chidu::regulation::accountability::{AmountBound, ShareBound};
use chidu::regulation::{AccountabilityRules, FundToleranceRules, Regulation};

/// The regulations' thresholds as plain HTML, for the notice below which it stands.
pub fn threshold_table(regulations: &[Regulation]) -> String {
    let mut html = String::new();
    for regulation in regulations {
        let rows = match (&regulation.fund_tolerance, &regulation.accountability) {
            (Some(rules), _) => fund_rows(rules),
            (None, Some(rules)) => tier_rows(rules),
            (None, None) => continue,
        };
        let title = escape(&regulation.identity.title.zh);
        let _ = write!(html, "<table><caption>{title}</caption><tbody>{rows}</tbody></table>");
    }
    html
}

fn fund_rows(rules: &FundToleranceRules) -> String {
    let mut rows = String::from("<tr><th>基金类别（含下属基金）</th><th>备案</th><th>申请</th></tr>");
    for category in &rules.scope.categories {
        let (rate, amount) = (&category.rate_limit, &category.amount_limit);
        let _ = write!(
            rows,
            "<tr><td>{}</td><td>亏损率{}{}%，且金额{}{}万元</td><td>任何一项不符合</td></tr>",
            escape(&category.name.zh),
            up_to(rate.included),
            rate.percent,
            up_to(amount.included),
            amount.yuan.in_unit(MoneyUnit::Wan),
        );
    }
    rows
}

fn tier_rows(rules: &AccountabilityRules) -> String {
    let mut rows = String::from("<tr><th>等级</th><th>损失金额</th></tr>");
    for tier in &rules.tiers {
        let wan = |end: &AmountBound| (end.included, format!("{}万元", end.yuan.in_unit(MoneyUnit::Wan)));
        let percent = |end: &ShareBound| (end.included, format!("{}%", end.percent));
        let amount = range(tier.from.as_ref().map(wan), tier.to.as_ref().map(wan));
        let share = range(tier.share_from.as_ref().map(percent), tier.share_to.as_ref().map(percent));
        let share = share.map(|share| format!("占上年末资产{share}"));
        let bounds: Vec<String> = amount.into_iter().chain(share).collect();
        let bounds =
            if bounds.is_empty() { "文件没有写金额".to_owned() } else { bounds.join("；或者") };
        let _ = write!(rows, "<tr><td>{}</td><td>{bounds}</td></tr>", escape(&tier.name.zh));
    }
    rows
}

/// From one end to the other, each with whether it is included; nothing where neither is laid down.
fn range(from: Option<(bool, String)>, to: Option<(bool, String)>) -> Option<String> {
    let from = from.map(|(included, end)| format!("{}{end}", if included { "≥" } else { "＞" }));
    let to = to.map(|(included, end)| format!("{}{end}", up_to(included)));
    let ends: Vec<String> = from.into_iter().chain(to).collect();
    (!ends.is_empty()).then(|| ends.join("，且"))
}

fn up_to(included: bool) -> &'static str {
    if included { "≤" } else { "＜" }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_names_every_regulation_and_its_bounds() {
        let table = super::threshold_table(chidu::regulations());
        for said in [
            "建德市",
            "亏损率≤40%，且金额≤10,000万元",
            "国投智能",
            "<td>≥500万元，且＜5,000万元</td>",
            "<td>≥100万元，且＜1,000万元；或者占上年末资产≥1%，且＜3%</td>",
            "<td>≥1,000万元；或者占上年末资产≥3%</td>",
            "<td>文件没有写金额</td>",
        ] {
            assert!(table.contains(said), "{said} is missing in {table}");
        }
    }
}
