//! The question each fact is asked with, and what to know for answering it.

use chidu::Fact;

/// The words of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactWords {
    /// The question.
    pub question: &'static str,
    /// What to know for answering it; empty where the question says it all.
    pub help: &'static str,
}

const fn ask(question: &'static str) -> FactWords {
    FactWords { question, help: "" }
}

const fn ask_with(question: &'static str, help: &'static str) -> FactWords {
    FactWords { question, help }
}

/// In Chinese.
pub fn zh(fact: Fact) -> FactWords {
    match fact {
        Fact::MeasuredOnWholeFund => ask_with(
            "损失按整个基金计算",
            "容亏率按整个基金的生命周期评定，不看单个项目。只按单个项目算的，选“否”。",
        ),
        Fact::AtLiquidation => ask_with("基金已进入清算", "容亏率和两条路径的界限都以清算时为准。"),
        Fact::LossIncurred => ask("发生了亏损"),
        Fact::WithinToleranceRate => ask("亏损率在容亏率之内"),
        Fact::RateWithinLimit => ask("亏损率在备案限额之内"),
        Fact::AmountWithinLimit => ask("亏损金额在备案限额之内"),
        Fact::MarketRulesFollowed => ask("投资行为符合市场规律"),
        Fact::ProceduresFollowed => ask("已按规定履行决策和管理程序"),
        Fact::RiskReturnPolicyBalanced => ask("兼顾了风险、收益和政策效应"),
        Fact::OtherUnmetExpectation => {
            ask_with("除亏损外，另有未达预期的情形", "有则尽职免责的门槛即打开，与亏损是否超过容亏率无关。")
        }
        Fact::WeighingFavourable => ask_with(
            "综合考量的结果有利",
            "对动机、条件、程序、后果等的权衡，由有权机关作出，本页不代为判断。",
        ),
        Fact::AnyToleranceItem => ask("有所列的容错情形之一"),
        Fact::AnyExclusion => ask("有所列的排除情形"),
        Fact::ObjectionExpressed => ask("集体决策时明确反对"),
        Fact::ConditionalConsentExpressed => ask("集体决策时有条件同意"),
        Fact::WrittenBasis => ask("该意见有书面依据"),
        Fact::ProvedCorrect => ask("事实证明该意见正确"),
        Fact::DirectlyRelated => ask("该决策与投资风险直接相关"),
        Fact::EmergencyOrUrgentTask => {
            ask_with("当时在处置突发事件或执行紧急任务", "只影响对紧急情形另有例外的排除情形。")
        }
        Fact::Direction => ask("投资方向符合产业导向"),
        Fact::CollectiveProcedure => ask("经过集体研究决策"),
        Fact::NoSeriousResult => ask("没有造成重大不良后果"),
        Fact::Integrity => ask("没有发现违纪违法"),
        Fact::Attitude => ask("没有消极应付"),
        Fact::ContingentEvidence => ask("有证据证明损失将会发生"),
        Fact::ContingentMeasurable => ask("损失金额能可靠计量"),
        Fact::ContingentAssessedByAgency => ask("已经中介机构评估"),
        Fact::ContingentRecognised => {
            ask_with("已认定为或有损失", "是否认定由有权机关决定；不清楚时两种等级并列。")
        }
        Fact::AdverseConsequence => {
            ask_with("发生了损失以外的不良后果", "后果也可能引起追责，即使没有损失。")
        }
        Fact::SafetyEnvironmentOrStabilityAccident => {
            ask_with("属于安全、环境责任事故或不稳定事件", "这类事件不适用本文件。")
        }
        Fact::BrokeRules => ask("本人或与他人共同违反规定"),
        Fact::InstructedBreach => ask("指使、强令、纵容或包庇下属违规"),
        Fact::BypassedProcedure => ask("未经规定程序"),
        Fact::ExceededAuthority => ask("超越权限"),
        Fact::MatterIsMajorEconomic => ask("决定的是重大经济事项"),
        Fact::MajorityDisagreed => ask("多数人不同意"),
        Fact::ViolatedDecisionProcedure => ask("违反了决策程序"),
        Fact::DelegatedFirstResponsibleMatter => ask("把应由本人总负责的事项授权他人决策"),
        Fact::DelegatedDecisionWrong => ask("该授权决策不当或失误"),
        Fact::OtherDirectResponsibility => ask("有其他应负直接责任的行为"),
        Fact::CausedMajorLossOrOtherSeriousConsequence => ask("造成重大损失或其他严重后果"),
        Fact::LossTierLarger => ask("损失为较大"),
        Fact::LossTierMajor => ask("损失为重大"),
        Fact::ConsequenceTierLarger => ask("不良后果为较大"),
        Fact::ConsequenceTierMajor => ask("不良后果为重大"),
        Fact::TierGeneral => ask("等级为一般"),
        Fact::TierLarger => ask("等级为较大"),
        Fact::TierMajor => ask("等级为重大"),
        Fact::MajorImpactOnOperationsAndFinance => ask("对企业经营和财务有重大影响"),
        Fact::LossesRepeated => ask_with("多次发生损失", "“多次”没有数量标准，由有权机关认定。"),
        Fact::ConsequencesRepeated => ask_with("多次发生不良后果", "“多次”没有数量标准，由有权机关认定。"),
        Fact::ViolationFound => ask("查明有违规违纪违法问题"),
        Fact::LossHuge => ask_with("损失金额巨大", "“巨大”没有数额标准，由有权机关认定。"),
        Fact::EndangersSurvival => ask("危及企业生存发展"),
        Fact::SeveralSubsidiariesInConcentratedPeriod => {
            ask_with("一段时期内多家子企业接连出事", "期限和家数没有标准，由有权机关认定。")
        }
        Fact::OtherEspeciallySeriousConsequence => ask("造成其他特别严重的不良后果"),
        Fact::EnterpriseIsSubsidiary => ask("涉及的是子企业"),
        Fact::OwnDepartmentExists => ask("该企业有自己的追责部门"),
        Fact::PersonManagedBySuperiorPartyOrganisation => ask("责任人由上级企业党组织管理"),
        Fact::SuperiorDeemsNecessary => ask("上级企业认为有必要直接组织"),
        Fact::SasacDeemsNecessary => ask("国资委认为有必要直接组织"),
        Fact::PersonIsMunicipalSoeLeader => ask("涉及市属国有企业负责人"),
        Fact::SevereAdverseConsequence => ask("损失产生了严重不良后果"),
        Fact::OccurredRepeatedly => ask("多次发生这样的损失"),
        Fact::OtherSevereBadEffect => ask("造成其他严重不良影响"),
        Fact::LossExtremelyHuge => ask("损失金额特别巨大"),
        Fact::WithinImpactPeriod => ask("在以往处理的影响期内再次违规"),
        Fact::CausedLossOrConsequence => ask("再次违规造成损失或不良后果"),
        Fact::TimelyMeasures => ask("及时采取了措施"),
        Fact::MeasuresEffective => ask("措施有效"),
        Fact::LossReducedOrRecovered => ask("减少或挽回了损失"),
        Fact::AdverseEffectEliminated => ask("消除了不良影响"),
        Fact::ReportedProactively => ask("主动反映了损失或后果"),
        Fact::Cooperated => ask("积极配合追责工作"),
        Fact::InformedOnOthers => ask("主动检举他人"),
        Fact::InformationVerified => ask("检举经查属实"),
        Fact::Emergency => ask("当时是突发或紧急情况"),
        Fact::FewDecided => ask("由个人或少数人决策"),
        Fact::ReportedPromptlyAfterwards => ask("事后及时报告"),
        Fact::Ratified => ask("得到追认"),
        Fact::NoIntentOrGrossNegligence => ask("没有故意或重大过失"),
        Fact::LawfulOperation => ask("依法依规经营"),
        Fact::LoyaltyAndDiligence => ask("履行了忠实和勤勉义务"),
        Fact::NoIllegalGain => ask("没有牟取非法利益"),
        Fact::ExemptionReviewedAndApproved => ask("已经综合研判并履行审批"),
        Fact::DrawsPerformancePayHere => {
            ask_with("责任人仍在本企业领取绩效年薪", "不再领取的，扣减的基数另算。")
        }
        Fact::InPostFullHandlingYear => {
            ask_with("处理当年全年在任", "全年在任，才用当年的薪酬作扣减的基数。")
        }
        Fact::CausedAssetLoss => {
            ask_with("违规行为造成国有资产损失", "已退休、离职的人要不要赔偿，看这一项。")
        }
        Fact::SameEvent => ask("各项扣减针对同一事件"),
        Fact::SamePerson => ask("各项扣减针对同一责任人"),
        Fact::SubjectInScope => ask("当事人在适用范围内"),
        Fact::LossCaused => ask("造成了损失"),
        Fact::MajorLoss => ask("损失重大"),
        Fact::NegativeImpactCaused => ask("造成了负面影响"),
        Fact::MajorNegativeImpact => ask("负面影响重大"),
        Fact::CorrectedAndRecovered => {
            ask_with("已主动纠正、挽回损失、消除影响", "没有损失和影响的，不必回答。")
        }
        Fact::AnyListItem => ask("有领域清单所列的情形"),
        Fact::ComplexOrFarReaching => {
            ask_with("情节比较复杂，或者社会影响较大", "只关系到由谁处理，不影响能否容错。")
        }
    }
}

/// In English.
pub fn en(fact: Fact) -> FactWords {
    match fact {
        Fact::MeasuredOnWholeFund => ask_with(
            "The loss is measured over the whole fund",
            "The tolerance rate is judged over the fund's whole life, not by single project. Answer no if only one project was measured.",
        ),
        Fact::AtLiquidation => ask_with(
            "The fund is in liquidation",
            "The tolerance rate and the limits of both paths are measured at liquidation.",
        ),
        Fact::LossIncurred => ask("There is a loss"),
        Fact::WithinToleranceRate => ask("The loss rate is within the tolerance rate"),
        Fact::RateWithinLimit => ask("The loss rate is within the limit of the filing path"),
        Fact::AmountWithinLimit => ask("The loss amount is within the limit of the filing path"),
        Fact::MarketRulesFollowed => ask("The investment followed the rules of the market"),
        Fact::ProceduresFollowed => ask("Decision and management procedures were followed"),
        Fact::RiskReturnPolicyBalanced => ask("Risk, return and policy effect were balanced"),
        Fact::OtherUnmetExpectation => ask_with(
            "Something besides the loss fell short of expectation",
            "If so, diligence opens whether or not the loss is over the tolerance rate.",
        ),
        Fact::WeighingFavourable => ask_with(
            "The overall weighing is favourable",
            "Motive, conditions, procedure, effects and the like are weighed by the competent authority; this page does not judge them.",
        ),
        Fact::AnyToleranceItem => ask("One of the listed circumstances is present"),
        Fact::AnyExclusion => ask("One of the exclusions applies"),
        Fact::ObjectionExpressed => ask("The person clearly objected"),
        Fact::ConditionalConsentExpressed => ask("The person consented on conditions"),
        Fact::WrittenBasis => ask("The opinion has a written basis"),
        Fact::ProvedCorrect => ask("Events proved the opinion right"),
        Fact::DirectlyRelated => ask("The decision bears directly on the investment risk"),
        Fact::EmergencyOrUrgentTask => ask_with(
            "An emergency was being handled or an urgent task carried out",
            "It matters only for the exclusions that have an exception for emergencies.",
        ),
        Fact::Direction => ask("The investment fits industrial policy"),
        Fact::CollectiveProcedure => ask("The decision was studied collectively"),
        Fact::NoSeriousResult => ask("No serious adverse result came of it"),
        Fact::Integrity => ask("No breach of discipline or law was found"),
        Fact::Attitude => ask("No passivity was found"),
        Fact::ContingentEvidence => ask("There is evidence that the loss will occur"),
        Fact::ContingentMeasurable => ask("Its amount can be measured reliably"),
        Fact::ContingentAssessedByAgency => ask("An agency has assessed it"),
        Fact::ContingentRecognised => ask_with(
            "It has been recognised as a contingent loss",
            "Recognition is the authority's decision; while it is not clear, both tiers are shown.",
        ),
        Fact::AdverseConsequence => ask_with(
            "There is an adverse consequence other than loss",
            "A consequence may lead to liability even where nothing was lost.",
        ),
        Fact::SafetyEnvironmentOrStabilityAccident => ask_with(
            "It is a safety or environmental accident or an instability event",
            "Such events lie outside this document.",
        ),
        Fact::BrokeRules => ask("Broke rules, alone or with others"),
        Fact::InstructedBreach => ask("Instructed, forced, condoned or covered up a breach by subordinates"),
        Fact::BypassedProcedure => ask("Bypassed the prescribed procedure"),
        Fact::ExceededAuthority => ask("Exceeded authority"),
        Fact::MatterIsMajorEconomic => ask("The matter decided is a major economic one"),
        Fact::MajorityDisagreed => ask("The majority disagreed"),
        Fact::ViolatedDecisionProcedure => ask("The decision procedure was violated"),
        Fact::DelegatedFirstResponsibleMatter => {
            ask("Delegated a matter under the leader's own overall charge")
        }
        Fact::DelegatedDecisionWrong => ask("The delegated decision was improper or wrong"),
        Fact::OtherDirectResponsibility => ask("Another act entails direct responsibility"),
        Fact::CausedMajorLossOrOtherSeriousConsequence => {
            ask("A major loss or another serious consequence followed")
        }
        Fact::LossTierLarger => ask("The loss is larger"),
        Fact::LossTierMajor => ask("The loss is major"),
        Fact::ConsequenceTierLarger => ask("The consequence is larger"),
        Fact::ConsequenceTierMajor => ask("The consequence is major"),
        Fact::TierGeneral => ask("The tier is general"),
        Fact::TierLarger => ask("The tier is larger"),
        Fact::TierMajor => ask("The tier is major"),
        Fact::MajorImpactOnOperationsAndFinance => ask("Operations and finances suffered a major impact"),
        Fact::LossesRepeated => {
            ask_with("Losses occurred repeatedly", "“Repeatedly” has no number; the authority finds it.")
        }
        Fact::ConsequencesRepeated => ask_with(
            "Consequences occurred repeatedly",
            "“Repeatedly” has no number; the authority finds it.",
        ),
        Fact::ViolationFound => ask("A violation of rules, discipline or law was found"),
        Fact::LossHuge => ask_with("The loss is huge", "“Huge” has no amount; the authority finds it."),
        Fact::EndangersSurvival => ask("The survival of the enterprise is endangered"),
        Fact::SeveralSubsidiariesInConcentratedPeriod => ask_with(
            "Several subsidiaries were hit in a row within a period",
            "Neither period nor number is laid down; the authority finds it.",
        ),
        Fact::OtherEspeciallySeriousConsequence => ask("Another especially serious consequence followed"),
        Fact::EnterpriseIsSubsidiary => ask("The case concerns a subsidiary"),
        Fact::OwnDepartmentExists => ask("The enterprise has its own accountability department"),
        Fact::PersonManagedBySuperiorPartyOrganisation => {
            ask("The person is managed by the superior's Party organisation")
        }
        Fact::SuperiorDeemsNecessary => ask("The superior deems it necessary to organise the work itself"),
        Fact::SasacDeemsNecessary => {
            ask("The State-assets regulator deems it necessary to organise the work itself")
        }
        Fact::PersonIsMunicipalSoeLeader => {
            ask("A leader of a municipal State-owned enterprise is concerned")
        }
        Fact::SevereAdverseConsequence => ask("The loss brought a severe adverse consequence"),
        Fact::OccurredRepeatedly => ask("Losses of this kind occurred repeatedly"),
        Fact::OtherSevereBadEffect => ask("Another severe adverse effect followed"),
        Fact::LossExtremelyHuge => ask("The loss is extremely huge"),
        Fact::WithinImpactPeriod => ask("Violated again within the impact period of an earlier treatment"),
        Fact::CausedLossOrConsequence => ask("The new violation caused a loss or consequence"),
        Fact::TimelyMeasures => ask("Measures were timely"),
        Fact::MeasuresEffective => ask("Measures were effective"),
        Fact::LossReducedOrRecovered => ask("The loss was reduced or recovered"),
        Fact::AdverseEffectEliminated => ask("The adverse effect was eliminated"),
        Fact::ReportedProactively => ask("Reported the loss or consequence proactively"),
        Fact::Cooperated => ask("Cooperated actively"),
        Fact::InformedOnOthers => ask("Informed on others"),
        Fact::InformationVerified => ask("The information was verified"),
        Fact::Emergency => ask("It was a sudden or urgent situation"),
        Fact::FewDecided => ask("One or a few people decided"),
        Fact::ReportedPromptlyAfterwards => ask("It was reported promptly afterwards"),
        Fact::Ratified => ask("It was ratified"),
        Fact::NoIntentOrGrossNegligence => ask("There was neither intent nor gross negligence"),
        Fact::LawfulOperation => ask("Operated lawfully and by the rules"),
        Fact::LoyaltyAndDiligence => ask("Met the duties of loyalty and diligence"),
        Fact::NoIllegalGain => ask("Sought no illegal gain"),
        Fact::ExemptionReviewedAndApproved => ask("Reviewed as a whole and approved"),
        Fact::DrawsPerformancePayHere => ask_with(
            "The person still draws performance pay from this enterprise",
            "Where none is drawn any more, the base of the deduction is another.",
        ),
        Fact::InPostFullHandlingYear => ask_with(
            "In post for the whole handling year",
            "Only then is the pay of that year the base of the deduction.",
        ),
        Fact::CausedAssetLoss => ask_with(
            "The violation caused a loss of State assets",
            "It decides whether a person who retired or left must compensate.",
        ),
        Fact::SameEvent => ask("The deductions concern the same event"),
        Fact::SamePerson => ask("The deductions concern the same person"),
        Fact::SubjectInScope => ask("The person is covered"),
        Fact::LossCaused => ask("A loss was caused"),
        Fact::MajorLoss => ask("The loss is major"),
        Fact::NegativeImpactCaused => ask("A negative impact was caused"),
        Fact::MajorNegativeImpact => ask("The negative impact is major"),
        Fact::CorrectedAndRecovered => ask_with(
            "The error was put right of one's own accord: loss recovered, impact removed",
            "No need to answer where there was neither loss nor impact.",
        ),
        Fact::AnyListItem => ask("A circumstance of a list by field is present"),
        Fact::ComplexOrFarReaching => ask_with(
            "The matter is complex, or its social impact large",
            "It matters for who handles it, not for eligibility.",
        ),
    }
}
