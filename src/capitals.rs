//! 人民币大写: the written form of an amount on vouchers (支付结算办法, annex 1).

use crate::money::Yuan;

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const FEN_IN_FIXED: i128 = 100_000_000;

pub(crate) fn in_capitals(amount: Yuan) -> Option<String> {
    let fixed = amount.fixed();
    if fixed < 0 || fixed % FEN_IN_FIXED != 0 {
        return None;
    }
    let fen = fixed / FEN_IN_FIXED;
    let (yuan, jiao, fen) = (fen / 100, digit(fen / 10), digit(fen));
    let mut text = String::from("人民币");
    if yuan > 0 || (jiao == 0 && fen == 0) {
        text.push_str(&whole(yuan));
        text.push('元');
    }
    match (jiao, fen) {
        (0, 0) => text.push('整'),
        (0, fen) => {
            if yuan > 0 {
                text.push('零');
            }
            text.extend([written(fen), '分']);
        }
        (jiao, 0) => text.extend([written(jiao), '角', '整']),
        (jiao, fen) => text.extend([written(jiao), '角', written(fen), '分']),
    }
    Some(text)
}

/// The last digit of a number.
fn digit(value: i128) -> usize {
    usize::try_from(value % 10).unwrap_or(0)
}

fn written(digit: usize) -> char {
    DIGITS.get(digit).copied().unwrap_or('零')
}

/// The whole yuan: groups of four digits, a single 零 for every run of zeros between digits.
fn whole(yuan: i128) -> String {
    if yuan == 0 {
        return "零".to_owned();
    }
    let mut text = String::new();
    let mut zero_pending = false;
    for (power, name) in [(12_u32, "万亿"), (8, "亿"), (4, "万"), (0, "")] {
        let group = yuan / 10_i128.pow(power) % 10_000;
        if group == 0 {
            zero_pending |= !text.is_empty();
            continue;
        }
        if !text.is_empty() && (zero_pending || group < 1000) {
            text.push('零');
        }
        zero_pending = false;
        text.push_str(&group_of_four(group));
        text.push_str(if power == 12 && yuan / 100_000_000 % 10_000 > 0 { "万" } else { name });
    }
    text
}

fn group_of_four(group: i128) -> String {
    let mut text = String::new();
    let mut zero_pending = false;
    for (power, name) in [(3_u32, "仟"), (2, "佰"), (1, "拾"), (0, "")] {
        let value = digit(group / 10_i128.pow(power));
        if value == 0 {
            zero_pending = !text.is_empty();
            continue;
        }
        if zero_pending {
            text.push('零');
            zero_pending = false;
        }
        text.push(written(value));
        text.push_str(name);
    }
    text
}
