//! Numbers as people write them in other places, such as `"3x3"` or `[28, 28, 1]`, in the form that a key takes.

use toml::de::DeValue;

use super::suggest;

/// The whole numbers that text consists of: `3x3`, `3, 3`, `[3 3]`.
pub fn in_text(text: &str) -> Option<Vec<String>> {
    let inside = text.trim().trim_matches(['[', ']', '(', ')', '{', '}']).trim();
    let is_number = |part: &&str| part.len() <= 10 && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = inside
        .split(|c: char| matches!(c, 'x' | 'X' | '×' | '*' | ',' | ';') || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let is_hexadecimal = inside.starts_with("0x");
    (!is_hexadecimal && !parts.is_empty() && parts.iter().all(is_number))
        .then(|| parts.into_iter().map(str::to_owned).collect())
}

/// The whole numbers that a value consists of, in lists or not.
pub fn in_value(value: &DeValue<'_>) -> Option<Vec<String>> {
    match value {
        DeValue::Integer(number) => in_text(number.as_str()).filter(|_| number.radix() == 10),
        DeValue::Float(number) => in_text(number.as_str().strip_suffix(".0")?),
        DeValue::String(text) => in_text(text),
        DeValue::Array(array) => {
            let lists: Option<Vec<Vec<String>>> = array.iter().map(|value| in_value(value.get_ref())).collect();
            Some(lists?.concat()).filter(|numbers| numbers.len() <= 4)
        }
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
    }
}

/// Numbers as a key takes them of which `accepts` says what it takes; nothing where it takes no such number of them.
pub fn form(numbers: &[String], accepts: &str) -> Option<String> {
    if accepts.starts_with("a table `{ height") {
        return input(numbers).map(|keys| format!("{{ {} }}", keys.join(", ")));
    }
    let takes = |form: &str| accepts.contains(&format!("`{form}`"));
    // Of each axis the same.
    if let [one, _, _, rest @ ..] = numbers
        && takes("[height, width]")
        && (rest.is_empty() || !takes("[top, bottom, left, right]"))
        && !takes("[height, width, channels]")
        && numbers.iter().all(|number| number == one)
    {
        return Some(one.clone());
    }
    let is_list = match numbers {
        [_] if accepts.contains("number") && !accepts.starts_with("a list") => return numbers.first().cloned(),
        [_, _] => takes("[height, width]") || accepts.starts_with("a list of two"),
        [_, _, _] => takes("[height, width, channels]"),
        // The first is how many inputs there are at once.
        [one, rest @ ..] if one == "1" && rest.len() == 3 && takes("[height, width, channels]") => {
            return form(rest, accepts);
        }
        // The first and the last are of axes that no window moves along.
        [first, rows, columns, last]
            if first == "1" && last == "1" && takes("[height, width]") && !takes("[top, bottom, left, right]") =>
        {
            return form(&[rows.clone(), columns.clone()], accepts);
        }
        [_, _, _, _] => takes("[top, bottom, left, right]"),
        _ => false,
    };
    is_list.then(|| format!("[{}]", numbers.join(", ")))
}

/// The size of an input, as its keys.
pub fn input(numbers: &[String]) -> Option<Vec<String>> {
    let is_few = |number: &String| matches!(number.as_str(), "1" | "3");
    let keys = |height: &str, width: &str, channels: &str| {
        vec![format!("height = {height}"), format!("width = {width}"), format!("channels = {channels}")]
    };
    match numbers {
        [features] => Some(vec![format!("features = {features}")]),
        [height, width] => Some(keys(height, width, "…")),
        // PyTorch's order tells by channels that are few.
        [channels, height, width] if is_few(channels) && !is_few(width) => {
            let mut keys = keys(height, width, channels);
            keys.push("layout = \"chw\"".to_owned());
            Some(keys)
        }
        [height, width, channels] => Some(keys(height, width, channels)),
        [one, rest @ ..] if one == "1" && rest.len() == 3 => input(rest),
        _ => None,
    }
}

/// A value that a key does not take, in the form that it takes; nothing where there is none, or the value has it.
pub fn rewritten(value: &DeValue<'_>, accepts: &str) -> Option<String> {
    if let DeValue::Table(table) = value {
        // A table of what would be in a list.
        let names = ["[height, width, channels]", "[height, width]"].into_iter().find(|form| accepts.contains(form))?;
        let names: Vec<&str> = names.trim_matches(['[', ']']).split(", ").collect();
        let number = |name: &&str| {
            let (_, value) = table.iter().find(|(key, _)| suggest::key(key.get_ref(), &names) == Some(*name))?;
            in_value(value.get_ref())?.pop()
        };
        let numbers: Option<Vec<String>> = names.iter().map(number).collect();
        return form(&numbers.filter(|_| table.len() == names.len())?, accepts);
    }
    let written = match value {
        DeValue::Array(array) if array.iter().all(|value| value.get_ref().is_integer()) => Some(array.len()),
        DeValue::Integer(_) => Some(1),
        _ => None,
    };
    let numbers = in_value(value)?;
    let meant = form(&numbers, accepts)?;
    let takes = meant.matches(',').count() + 1;
    let is_as_it_should_be =
        written == Some(takes) && meant.starts_with('[') == value.is_array() && !meant.starts_with('{');
    (!is_as_it_should_be).then_some(meant)
}

/// A number as TOML has it that is written as in another language: `.5`, `1.`, `007`, `10^-3`, `0.5f`, `10k`.
pub fn plain(text: &str) -> Option<String> {
    const LONGEST: usize = 40;
    let parts: Vec<&str> = text.split_whitespace().collect();
    let ends_in_digit = |part: &str| part.ends_with(|c: char| c.is_ascii_digit());
    let is_several = parts.windows(2).any(|pair| match pair {
        [left, right] => ends_in_digit(left) && right.starts_with(|c: char| c.is_ascii_digit() || c == '.'),
        _ => false,
    });
    if is_several {
        return None;
    }
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    if digits.len() > LONGEST || !digits.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '_')) {
        return None;
    }
    let digits = digits.replace('_', "").replace("**", "^");
    // A power of ten by itself, or behind a factor.
    let digits = match digits.split_once("10^") {
        Some(("", exponent)) => format!("1e{exponent}"),
        Some((factor, exponent)) => format!("{}e{exponent}", factor.strip_suffix('*')?),
        None => digits,
    };
    let (digits, thousands) = match digits.strip_suffix(['k', 'm']) {
        Some(rest) => (rest, if digits.ends_with('k') { 1e3 } else { 1e6 }),
        None => (digits.strip_suffix('f').unwrap_or(&digits), 1.0),
    };
    let (mantissa, exponent) = digits.split_once('e').map_or((digits, None), |(left, right)| (left, Some(right)));
    let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(left, right)| (left, Some(right)));
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_exponent = |part: &str| !part.is_empty() && is_number(part.trim_start_matches(['-', '+']));
    if !is_number(whole) || !fraction.is_none_or(is_number) || !exponent.is_none_or(is_exponent) {
        return None;
    }
    let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
    let fraction = fraction.map(|fraction| if fraction.is_empty() { "0" } else { fraction });
    let mut number = format!("{sign}{whole}");
    number.extend(fraction.map(|fraction| format!(".{fraction}")));
    number.extend(exponent.map(|exponent| format!("e{exponent}")));
    let value: f64 = number.parse().ok().filter(|value: &f64| value.is_finite())?;
    Some(if thousands > 1.0 { (value * thousands).to_string() } else { number })
}

/// A number that is worked out from two, such as `12 * 10`, or a share in per cent.
pub fn worked_out(text: &str) -> Option<String> {
    let number = |text: &str| {
        let text = text.trim();
        let is_plain = text.len() <= 10 && text.starts_with(|c: char| c.is_ascii_digit());
        text.parse::<f64>().ok().filter(|_| is_plain && text.chars().all(|c| c.is_ascii_digit() || c == '.'))
    };
    if let Some(share) = text.trim().strip_suffix('%') {
        return number(share).map(|share| (share / 100.0).to_string());
    }
    let at = text.find(['+', '-', '*', '/', '^'])?;
    let (left, sign, right) = (text.get(..at)?, text.get(at..at + 1)?, text.get(at + 1..)?);
    let (sign, right) = right.strip_prefix('*').map_or((sign, right), |right| ("^", right));
    let (left, right) = (number(left)?, number(right)?);
    let result = match sign {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        _ => left.powf(right),
    };
    (result.is_finite() && (0.0..1e12).contains(&result)).then(|| result.to_string())
}

/// A whole number whose digits are grouped: `15,690`.
pub fn ungrouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.trim().split([',', '_', ' ', '\'']).collect();
    let is_group = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, others) = groups.split_first()?;
    let is_number = matches!(first.len(), 1..=3)
        && !first.starts_with('0')
        && others.len() <= 5
        && others.iter().all(|group| group.len() == 3);
    (is_number && !others.is_empty() && groups.iter().all(is_group)).then(|| groups.concat())
}
