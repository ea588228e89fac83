//! Words of the map.

words! { MapWords:
    /// The heading.
    heading: &'static str = "结论分界图", "Map of the answers";
    /// How to read and move it.
    help: &'static str =
        "每格一个结论；界线加粗的一侧含界线上的数字。拖动圆点，或选中圆点后按方向键（按住 Shift 步子更大），所填的数字随之改变。",
        "One answer to a cell; the bold side of a line includes the number on the line. Drag the point, or select it and press the arrow keys (with Shift for larger steps): the numbers you typed follow.";
    /// How to place the point.
    place: &'static str = "点一格即可放上圆点。", "Press a cell to place the point.";
    /// Why the point moves along one line only.
    along_base: &'static str = "亏损率由金额和基数算出：基数不动，圆点沿一条线移动。",
        "The rate follows from loss and base: the base stays, and the point moves along one line.";
    along_assets: &'static str = "占比由损失和上年末资产算出：资产不动，圆点沿一条线移动。",
        "The share follows from loss and assets: the assets stay, and the point moves along one line.";
    /// Why the point does not move.
    fixed: &'static str = "损失是分项填写的，圆点只表示位置，不能移动。",
        "The loss is entered in parts: the point shows where it lies and does not move.";
    /// Where all cells are the same.
    everywhere: fn(&str) -> String = |answer| format!("按已填的事实，数字无论多少，结论都相同：{answer}。"),
        |answer| format!("On the facts entered, the answer is the same whatever the numbers: {answer}.");
    /// Where the thresholds are not known.
    thresholds: &'static str = "分级标准不在本文件里。填入较大、重大各从多少起之后，这里画出分界图。",
        "The thresholds are not in this document. Once you enter where the larger and the major tier start, the map is drawn here.";
    /// The name of the point.
    point: &'static str = "这笔损失在图上的位置", "Where this loss lies on the map";
    /// Where the point is, and what holds there.
    at: fn(&[String], &str) -> String = |numbers, answer| format!("{}：{answer}", numbers.join("，")),
        |numbers, answer| format!("{}: {answer}", numbers.join(", "));
    /// The table beside the map.
    as_table: &'static str = "以表格查看", "View as a table";
    /// The sides.
    loss: &'static str = "损失金额", "Amount of the loss";
    rate: &'static str = "亏损率", "Loss rate";
    share: &'static str = "占上年末资产", "Share of prior year-end assets";
    responsibility: &'static str = "责任", "Responsibility";
    comma: &'static str = "，", ", ";
    sentences: fn(&str, &str) -> String = |one, other| format!("{one}{other}"),
        |one, other| if other.is_empty() { one.to_owned() } else { format!("{one} {other}") };
    /// Before a number of the point.
    loss_is: &'static str = "损失", "loss ";
    rate_is: &'static str = "亏损率", "loss rate ";
    share_is: &'static str = "占上年末资产", "share of assets ";
    /// Numbers along a side.
    exactly: fn(&str) -> String = |number| format!("正好{number}"), |number| format!("exactly {number}");
    any: &'static str = "不论多少", "any";
    /// What a cell says.
    possibilities: fn(usize) -> String = |count| format!("{count}种可能"),
        |count| format!("{count} possible answers");
    among: fn(usize) -> String = |count| format!("{count}种可能之一"), |count| format!("one of {count} possible");
    beside: fn(&str) -> String = |path| format!("其他不足：{path}"), |path| format!("other shortfall: {path}");
    pay: &'static str = "绩效", "Pay";
    tenure: &'static str = "任期", "Tenure";
    no_provision: &'static str = "没有规定", "No provision";
    not_liable: &'static str = "不追究", "Not liable";
    also_met: fn(&str) -> String = |tiers| format!("字面上也符合{tiers}"),
        |tiers| format!("also met: {tiers}");
}
