//! Words of rule files that the reader loads.

use chidu::regulation::check::FileProblem;

use crate::rule_files::Refusal;

words! { RuleFileWords:
    name: &'static str = "规则文件", "Rule files";
    open: &'static str = "载入规则文件", "Load a rule file";
    invitation: &'static str = "没有要用的文件，或它已有新版本？", "Is the document not here, or is there a newer one?";
    help: &'static str = "本页没有的文件，或者已有文件的新版本，可以写成规则文件（TOML 格式），在这里载入，不必等本页更新。载入的文件与本页自带的并列，名称后面都标明“已载入的文件”；它写得对不对，由写文件的人负责。", "A document that this page does not carry, or a new edition of one, can be written as a rule file (TOML) and loaded here, without waiting for a new page. It stands beside those that the page carries and is marked “loaded file” wherever it is named. Whether it is right is up to whoever wrote it.";
    load: &'static str = "选择规则文件（.toml）", "Choose a rule file (.toml)";
    load_help: &'static str = "文件只在本机读取、检查，不上传；浏览器允许时保存在本机，下次打开仍在。", "The file is read and checked on this machine only. Where the browser allows it, it is kept here and is there at the next visit.";
    loaded_files: &'static str = "已载入的文件", "Loaded files";
    mark: &'static str = "（已载入的文件）", " (loaded file)";
    loaded: fn(&str, Option<&str>) -> String = |title, replaced| match replaced {
        None => format!("检查无误，已载入：{title}。"),
        Some(replaced) => format!("检查无误，已载入：{title}。编号相同，替换了原来载入的“{replaced}”。"),
    }, |title, replaced| match replaced {
        None => format!("Nothing is wrong with it; loaded: {title}."),
        Some(replaced) => format!("Nothing is wrong with it; loaded: {title}. It has the id of “{replaced}”, loaded before, and takes its place."),
    };
    refused: fn(&str) -> String = |name| format!("没有载入“{name}”，原有的内容没有改动："), |name| format!("“{name}” was not loaded, and nothing has changed:");
    unusable: fn(&str) -> String = |name| format!("“{name}”现在不能用："), |name| format!("“{name}” cannot be used now:");
    refusal: fn(&Refusal) -> Vec<String> = |refusal| match refusal {
        Refusal::Unreadable => vec!["浏览器读不了这个文件，请另存一份再试。".to_owned()],
        Refusal::TooLarge => vec!["文件超过1 MB，不会是规则文件。请选择写好的 .toml 文件。".to_owned()],
        Refusal::NoChecker => vec!["检查规则文件的程序没有取到，或者中途停了。请刷新重试；仍不行，请管理员检查 author 开头的 .wasm 文件是否与本页放在一起。".to_owned()],
        Refusal::Carried(id) => vec![format!("本页自带的文件已用了编号 {id}。请把 [identity] 里的 id 改成别的，例如 {id}_2，再载入。")],
        Refusal::Wrong(problems) => problems.iter().map(problem_zh).collect(),
    }, |refusal| match refusal {
        Refusal::Unreadable => vec!["The browser cannot read the file; save a copy and try that.".to_owned()],
        Refusal::TooLarge => vec!["The file is larger than 1 MB, which no rule file is. Choose a .toml file.".to_owned()],
        Refusal::NoChecker => vec!["The program that checks rule files did not arrive, or broke off. Please reload; if that does not help, the .wasm file whose name starts with author must stand beside this page on the server.".to_owned()],
        Refusal::Carried(id) => vec![format!("The page carries a regulation with the id {id}. Write another id under [identity], {id}_2 say, and load the file again.")],
        Refusal::Wrong(problems) => problems.iter().map(problem_en).collect(),
    };
    forget: fn(&str) -> String = |name| format!("删去“{name}”"), |name| format!("Forget “{name}”");
    forgotten: fn(&str) -> String = |name| format!("已删去“{name}”。按它填写的内容仍然留着，再载入它就能接着用。"), |name| format!("“{name}” is forgotten. What was entered under it is still there, and can be used once it is loaded again.");
    file: fn(&str, &str) -> String = |name, hash| format!("{name} · SHA-256 {hash}"), |name, hash| format!("{name} · SHA-256 {hash}");
    answered_by: fn(&str) -> String = |name| format!("依据的是已载入的文件“{name}”，不是本页自带的文件。"), |name| format!("By the loaded file “{name}”, not by one that this page carries.");
    source: fn(&str) -> String = |name| format!("已载入的文件 {name}"), |name| format!("loaded file {name}");
    missing: fn(&str, bool) -> String = |id, typed| format!("编号为 {id} 的文件不在本页。请先载入它的规则文件，或另选文件。{}", if typed { "按它填写的内容仍然留着。" } else { "" }), |id, typed| format!("The regulation {id} is not on this page. Load its rule file, or choose another regulation.{}", if typed { " What was entered under it is still there." } else { "" });
    clear: &'static str = "清除按它填写的内容", "Clear what was entered under it";
    some_unusable: &'static str = "以前载入的规则文件有的现在不能用，原因见菜单里的“规则文件”。", "Some rule files loaded before cannot be used now; “Rule files” in the menu says why.";
    unreadable_list: &'static str = "以前载入的规则文件已损坏，无法读取，请重新载入。", "The rule files loaded before are damaged and cannot be read; please load them again.";
}

fn problem_zh(problem: &FileProblem) -> String {
    format!("第{}行第{}字：{}。", problem.line, problem.column, problem.message.zh)
}

fn problem_en(problem: &FileProblem) -> String {
    format!("Line {}, column {}: {}.", problem.line, problem.column, problem.message.en)
}
