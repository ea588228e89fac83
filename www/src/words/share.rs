//! Words of sharing: the link, its code, and the banner of a page opened from one.

use crate::share::link::LinkMistake;
use crate::wire::Mistake;
use crate::words::keep;

words! { ShareWords:
    share: &'static str = "分享", "Share";
    link: &'static str = "本页情形的链接", "Link to this scenario";
    link_help: &'static str = "所填内容全部在链接里，不经过任何服务器；拿到链接的人都能看到。", "All that is entered is in the link itself and passes no server; whoever has the link can read it.";
    copy_link: &'static str = "复制链接", "Copy the link";
    link_copied: &'static str = "链接已复制。", "The link has been copied.";
    code: &'static str = "链接的二维码", "QR code of the link";
    code_help: &'static str = "打印或扫码后打开同一情形。", "Print it, or scan it to open the same scenario.";
    too_long: fn(usize, usize) -> String = |length, most| format!("链接有{length}个字符，二维码最多容纳{most}个；请改用链接或导出文件。"), |length, most| format!("The link has {length} characters and a QR code holds {most} at most; use the link or export a file.");
    opened: &'static str = "本页由链接打开，内容来自链接。", "This page was opened from a link; what it shows comes from the link.";
    before_is_kept: &'static str = "您原来填写的内容没有丢失，也已存入“已存情形”。", "What you had entered is not lost; it is among the saved scenarios too.";
    before_shown: &'static str = "已换回您原来的内容。", "Your own content is back.";
    show_before: &'static str = "换回原来的内容", "Back to what was there";
    show_link: &'static str = "看链接里的内容", "Show the link's content";
    dismiss: &'static str = "知道了", "Dismiss";
    name_of_before: &'static str = "打开链接前的内容", "Before the link was opened";
    name_of_link: &'static str = "链接里的内容", "From a link";
    mistake: fn(&LinkMistake) -> String = |mistake| match mistake {
        LinkMistake::Version(version) => format!("这个链接是第{version}版的，本页只能打开第1版。请用与它同一版本的页面打开，或请对方重新分享。您原来的内容没有改动。"),
        LinkMistake::Damaged => "这个链接不完整或被改动过，打不开；常见的原因是聊天软件截断了它。请对方重新发送，或改用二维码、导出文件。您原来的内容没有改动。".to_owned(),
        LinkMistake::Unknown(None) => "这个链接里有本页不认识的内容，可能出自更新的版本。请更新本页后再打开。您原来的内容没有改动。".to_owned(),
        LinkMistake::Unknown(Some(Mistake::Regulation(id))) => format!("这个链接打不开：{}，然后重新打开链接。您原来的内容没有改动。", (keep::ZH.no_regulation)(id)),
        LinkMistake::Unknown(Some(mistake)) => format!("这个链接里有本页不认识的内容：{}。您原来的内容没有改动。", (keep::ZH.mistake)(mistake)),
    }, |mistake| match mistake {
        LinkMistake::Version(version) => format!("This link is of version {version} and the page opens version 1 only. Open it with a page of its own version, or have it shared again. What you had is unchanged."),
        LinkMistake::Damaged => "This link is incomplete or was altered and cannot be opened; chat programs often cut links. Have it sent again, or use the QR code or an exported file. What you had is unchanged.".to_owned(),
        LinkMistake::Unknown(None) => "This link says what the page does not know; it may come from a newer version. Update the page and open it again. What you had is unchanged.".to_owned(),
        LinkMistake::Unknown(Some(Mistake::Regulation(id))) => format!("This link cannot be opened. {}, then open the link again. What you had is unchanged.", (keep::EN.no_regulation)(id)),
        LinkMistake::Unknown(Some(mistake)) => format!("This link says what the page does not know: {}. What you had is unchanged.", (keep::EN.mistake)(mistake)),
    };
}
