//! Words of the twelve exercises: their questions, without the answers.

/// An exercise.
pub struct ExerciseWords {
    /// Its title.
    pub title: &'static str,
    /// What it is about, in one line.
    pub about: &'static str,
    /// The question.
    pub question: &'static str,
    /// What each variant is called.
    pub variants: &'static [&'static str],
}

const fn exercise(
    title: &'static str,
    about: &'static str,
    question: &'static str,
    variants: &'static [&'static str],
) -> ExerciseWords {
    ExerciseWords { title, about, question, variants }
}

words! { TrainingWords:
    name: &'static str = "练习", "Exercises";
    heading: &'static str = "练习十二例", "Twelve exercises";
    help: &'static str = "由浅入深。点开即填好情形，题目留在上面：先自己想，再看结论和依据。", "From simple to treacherous. Each opens a filled-in scenario and keeps its question in sight: think first, then read the answer and its grounds.";
    numbered: fn(u8) -> String = |number| format!("练习{number}"), |number| format!("Exercise {number}");
    vary: &'static str = "换一个条件", "Change one thing";
    under: &'static str = "换一份文件", "Under another regulation";
    previous: &'static str = "上一例", "Previous";
    next: &'static str = "下一例", "Next";
    dismiss: &'static str = "收起题目", "Put the question away";
    exercises: [ExerciseWords; 12] = ZH_EXERCISES, EN_EXERCISES;
}

const ZH_EXERCISES: [ExerciseWords; 12] = [
    exercise(
        "正好亏到40%",
        "招商专题基金的下属基金清算，亏6,000万元，基数15,000万元。",
        "招商专题基金下面的一只基金清算完毕：基数1.5亿元，亏了6,000万元，它的容亏率是30%。拖垮项目的是政策变化；事前的可行性研究、尽调、风险评估和集体决策样样做到，事后也补救过，没有排除情形。走哪条路径？填哪张表，一式几份？最后由谁决定？",
        &[],
    ),
    exercise(
        "表格上写着20.00%",
        "政府产业引导基金，亏损比20%多出不到一分钱。",
        "一只政府产业引导基金基数100,000,000.03元，亏20,000,000.01元，容亏率10%，第5条第（二）项成立。小李的电子表格显示20.00%，他打算备案。对吗？换一只基金：333,333,333.33元亏掉66,666,666.66元，又怎么办？",
        &["小李的基金", "另一只基金"],
    ),
    exercise(
        "抢险那一夜",
        "越权处置又没有报告，例外管不管得到隐瞒？",
        "一只国资产业发展基金亏15%，计3,000万元，容亏率10%，第5条第（三）项成立。抗洪那一夜，经理越权处置，该报告的也没有报告。他还能容错吗？",
        &[],
    ),
    exercise(
        "容亏率以内，限额以外",
        "国资产业发展基金亏25%，容亏率30%。",
        "一只国资产业发展基金亏25%，计6,000万元，第4条要的事实都有，第5条第（四）项也说得通。容亏率分别是30%、25%、24.99%，或者根本不知道，结果各是什么？",
        &["容亏率30%", "容亏率25%", "容亏率24.99%", "容亏率不知道"],
    ),
    exercise(
        "差一分钱到500万元",
        "国投智能：再查实一分钱，可以变成应当。",
        "直接损失4,800,000.00元，间接损失199,999.99元。分管的副职负主管责任，绩效年薪36万元，任期激励60万元。后来又查实了一分钱间接损失。处理有什么不同？",
        &["一分钱查实之前", "一分钱查实之后"],
    ),
    exercise(
        "董事长和党纪处分",
        "国投智能：两笔扣薪，两个影响期，怎样算？",
        "损失5,200万元，主要负责人负领导责任，绩效年薪52万元，任期激励120万元。责任追究决定从绩效年薪扣40万元，而同一件事的党纪处分已经扣了45万元。怎样处理，一共扣多少？他还被调离工作岗位，党纪处分的影响期是18个月，按哪个算？",
        &[],
    ),
    exercise(
        "上面谁担责",
        "国投智能：子企业董事会集体通过，损失5,500万元。",
        "子企业的董事会集体通过一笔交易，损失5,500万元，只此一次；经营和财务大受影响，但企业还活得下去。哪些人要处理？由谁组织？紧邻的上级企业里一位管理人员，绩效年薪30万元、任期激励45万元，他可能面对什么？",
        &[],
    ),
    exercise(
        "警示谈话能不能免",
        "国投智能：紧急时两人拍板，事后追认。",
        "一般损失，本该警示谈话。当时情况紧急，两位经理自行决定，随后及时报告、得到追认，没有重大过失。这次谈话可以免掉吗？要谁同意？",
        &[],
    ),
    exercise(
        "人已离开",
        "国投智能：2022年离开，2024年处理。",
        "他2022年6月离开，早已不在这里领薪；2024年处理，损失较大，负直接责任。离开前一年的绩效年薪30万元，最近一个完整任期的激励50万元。扣多少？如果只是一般损失呢？",
        &["损失较大", "损失一般"],
    ),
    exercise(
        "小小子企业",
        "宜宾：亏60万元，上年末资产2,000万元。",
        "上年末资产20,000,000元，一笔损失60万元，负直接责任，绩效年薪20万元。算一般、较大，还是重大？资产是20,000,000.01元呢？",
        &["资产20,000,000元", "资产20,000,000.01元"],
    ),
    exercise(
        "一件事，三份文件",
        "国投智能、宜宾、国办意见：同一件事各怎么说。",
        "董事长在重大经济事项上不顾多数人反对，决策程序倒是走全了。损失800万元，企业资产10亿元。他负直接责任吗？损失是哪一级？他已经调走：离开前一年绩效年薪30万元，历年合计120万元，任期激励50万元。三份文件各怎样说？",
        &[],
    ),
    exercise(
        "招商办的她",
        "绍兴：项目停了，损失追回来了，能不能容错？",
        "招商办的一名干部经集体决策给了企业支持，项目却停了；造成一定损失，已经追回，影响也已消除。谁都没有得利，没有碰禁令。她申请容错，2025年3月3日（星期一）受理。能不能容错？最迟哪天决定，延长15个工作日呢？如果就在那天决定，最迟哪天告知她？损失没有追回又怎样？",
        &["损失已追回", "损失没有追回", "决定：不延长", "决定：延长15个工作日", "告知：5月8日决定"],
    ),
];

const EN_EXERCISES: [ExerciseWords; 12] = [
    exercise(
        "Exactly 40%",
        "A sub-fund of an investment promotion fund, in liquidation: 60 million lost of 150 million yuan.",
        "A sub-fund of an investment promotion fund is wound up: base 150,000,000 yuan, loss 60,000,000, tolerance rate 30%. A change of policy brought the project down; feasibility study, due diligence, risk assessment and collective decision had all been done, remedies were tried, and nothing excludes tolerance. Which path? Which form, how many copies? Who decides in the end?",
        &[],
    ),
    exercise(
        "The sheet says 20.00%",
        "A government industry guidance fund, over 20% by less than a fen.",
        "A government industry guidance fund lost 20,000,000.01 yuan of 100,000,000.03; tolerance rate 10%, art. 5(2) is met. A trainee's spreadsheet shows 20.00%, so filing it is. Right? And another fund that lost 66,666,666.66 of 333,333,333.33?",
        &["The trainee's fund", "Another fund"],
    ),
    exercise(
        "The night of the flood",
        "Authority exceeded and nothing reported: does the exception reach concealment?",
        "A State capital industry development fund lost 15%, 30,000,000 yuan; tolerance rate 10%, art. 5(3) is met. During the flood its manager went beyond his authority and did not report what had to be reported. Can this still be tolerated?",
        &[],
    ),
    exercise(
        "Inside one limit, outside the other",
        "A State capital industry development fund lost 25%; tolerance rate 30%.",
        "A State capital industry development fund lost 25%, 60,000,000 yuan. Every fact of art. 4 is there, and art. 5(4) would hold as well. What follows with a tolerance rate of 30%, of 25%, of 24.99%, or when nobody knows it?",
        &["Tolerance rate 30%", "Tolerance rate 25%", "Tolerance rate 24.99%", "Tolerance rate not known"],
    ),
    exercise(
        "A fen short of 5 million",
        "SDIC Intelligence: one more fen turns may into must.",
        "Direct loss 4,800,000.00 yuan, indirect loss 199,999.99. The deputy in charge bears supervisory responsibility; performance pay 360,000, tenure incentive 600,000. Then one more fen of indirect loss is proved. What changes?",
        &["Before the fen", "After the fen"],
    ),
    exercise(
        "The chairman and the Party sanction",
        "SDIC Intelligence: two deductions, two periods. Which counts?",
        "A loss of 52,000,000 yuan; the main leader bears leadership responsibility; performance pay 520,000, tenure incentive 1,200,000. Accountability takes 400,000 from the performance pay, and the Party sanction for the same matter has already taken 450,000. Which treatment, and how much in all? He is moved from his post as well, and the sanction has effect for 18 months: which period governs?",
        &[],
    ),
    exercise(
        "Who answers above?",
        "SDIC Intelligence: a subsidiary's board agreed; 55 million lost.",
        "A subsidiary's board passed a deal together and 55,000,000 yuan were lost, once only. Operations and finances were hit hard, but the enterprise survives. Who is treated, and who organises it? What may a manager of the enterprise directly above expect, with performance pay 300,000 and tenure incentive 450,000?",
        &[],
    ),
    exercise(
        "May the warning talk be dropped?",
        "SDIC Intelligence: two decided in an emergency; it was ratified.",
        "A general loss, for which a warning talk is due. It was an emergency: two managers decided by themselves, reported at once and had it ratified, without gross negligence. May the talk be waived? Who must agree?",
        &[],
    ),
    exercise(
        "Gone since",
        "SDIC Intelligence: left in 2022, handled in 2024.",
        "He left in June 2022 and draws no pay here any more. The case is handled in 2024: a larger loss, direct responsibility. Performance pay of the year before he left 300,000 yuan, incentive of the last complete tenure 500,000. How much is deducted? And if the loss had only been general?",
        &["Larger loss", "General loss"],
    ),
    exercise(
        "The small subsidiary",
        "Yibin: 600,000 yuan lost, assets of 20 million.",
        "Assets of 20,000,000 yuan at the end of the year before, a single loss of 600,000, direct responsibility, performance pay 200,000. Is the loss general, larger or major? What if the assets are 20,000,000.01?",
        &["Assets 20,000,000 yuan", "Assets 20,000,000.01 yuan"],
    ),
    exercise(
        "One set of facts, three documents",
        "SDIC Intelligence, Yibin, the Opinion: what each makes of it.",
        "A chairman overrode the majority on a major economic matter, though the decision procedure was kept. Loss 8,000,000 yuan; the enterprise has assets of 1,000,000,000. Is he directly responsible? Which tier? He has since moved: performance pay of the year before 300,000, of all years together 1,200,000, tenure incentives 500,000. What does each document say?",
        &[],
    ),
    exercise(
        "The investment office",
        "Shaoxing: the project stalled, the loss was recovered. Tolerated?",
        "An official who attracts investment granted support after a collective decision, and the project stalled. There was some loss; it has been recovered and its effects removed. Nobody gained and no prohibition was breached. Her application is accepted on Monday 3 March 2025. May it be tolerated? By which day is it to be decided, and with 15 working days more? If it is decided on that very day, by when must she be told? And had the loss not been recovered?",
        &[
            "Loss recovered",
            "Loss not recovered",
            "Decision: no extension",
            "Decision: 15 working days more",
            "Telling her: decided on 8 May",
        ],
    ),
];
