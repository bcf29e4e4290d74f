//! What the TOML parser says of a line, in the words of a person, and what was probably meant.

mod foreign;
mod values;

pub(super) use self::foreign::extent;
use self::values::Takes;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::lines::{Strings, is_word, line_at, outside, without_comment};
use crate::syntax::suggest::shorten;

/// How the TOML parser calls a value of no type.
const UNQUOTED: &str = "string values must be quoted";

/// A syntax error: a usual slip, or else as the TOML parser tells it.
pub(super) fn broken_at(text: &str, message: &str, span: Span) -> Diagnostic {
    let place = line_at(text, span.start);
    let content = text.get(place.clone()).unwrap_or_default();
    let Some(slip) = slip(content, message, span.start - place.start) else {
        return as_told(text, content, message, span);
    };
    let span = place.start + slip.place.start..place.start + slip.place.end;
    Diagnostic::new(format!("invalid TOML: {}", slip.what), span, slip.label).helps(slip.help)
}

/// A usual slip.
struct Slip {
    what: String,
    /// Where in the line.
    place: Span,
    label: &'static str,
    help: Option<String>,
}

/// The slip that made the parser stop `at` a place of `line` with a message.
fn slip(line: &str, message: &str, at: usize) -> Option<Slip> {
    let before = line.get(..at)?;
    if let Some(slip) = curly_quotes(line).or_else(|| odd_space(line)).or_else(|| control_character(line)) {
        return Some(slip);
    }
    if let Some(slip) = foreign::comment(line).or_else(|| foreign::foreign_mark(line)) {
        return Some(slip);
    }
    let is_string = message.starts_with("invalid basic string") || message.starts_with("invalid literal string");
    if !line.contains(CURLY)
        && let Some(slip) = values::odd(line, is_string)
    {
        return Some(slip);
    }
    if is_string {
        return closed_by_a_curly_quote(line, at).or_else(|| never_closed(line, at));
    }
    if message.starts_with("too few unicode value digits") || message.starts_with("missing escaped value") {
        let place = before.rfind('\\')?;
        return Some(Slip {
            what: "unknown escape in a string".to_owned(),
            place: place..place + 1,
            label: "starts an escape",
            help: Some("write `/` in paths, or put the text in single quotes".to_owned()),
        });
    }
    if message.starts_with("extra assignment between") {
        return Some(between_keys(before));
    }
    if message.starts_with("missing assignment between") || message.starts_with("invalid unquoted key") {
        let colon = line.get(..at + 1).unwrap_or(before).rfind(':');
        return colon.map(|colon| colon_after_key(colon..colon + 1, ":")).or_else(|| foreign::odd_key(line));
    }
    if message.starts_with("carriage return") {
        return Some(Slip {
            what: "a carriage return without a newline".to_owned(),
            place: at.saturating_sub(1)..at,
            label: "expected a newline behind it",
            help: Some("save the file with the line ends of Unix or Windows".to_owned()),
        });
    }
    if message.starts_with("missing comma between array elements") {
        if line.get(at..).is_some_and(|rest| rest.starts_with(';')) {
            return Some(Slip {
                what: "`;` between two values".to_owned(),
                place: at..at + 1,
                label: "expected `,`",
                help: Some("write `,` in place of `;`".to_owned()),
            });
        }
        return Some(Slip {
            what: "a `,` is missing between two values".to_owned(),
            place: at..at,
            label: "expected `,` before this",
            help: Some("write `,` behind the value before it".to_owned()),
        });
    }
    odd_header(line)
        .or_else(|| odd_value(line))
        .or_else(|| two_keys(line))
        .or_else(|| key_without_equals(line))
        .or_else(|| behind_a_header(line))
        .or_else(|| separator_at_end(line))
        .or_else(|| foreign::odd_key(line))
}

/// Text in the quotation marks of word processors, or with one of them in front.
fn curly_quotes(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let (start, open) = outside(content).find(|(_, c)| CURLY.contains(c))?;
    let inside = content.get(start + open.len_utf8()..)?;
    let is_end = |c: char| CURLY.contains(&c) || c == '"';
    let length = inside.find(is_end).or_else(|| inside.find([',', ']', '}', '=', ' '])).unwrap_or(inside.len());
    let closing = inside.get(length..)?.chars().next().filter(|c| is_end(*c)).map_or(0, char::len_utf8);
    let text = shorten(inside.get(..length)?);
    let is_key = inside.get(length + closing..)?.trim_start().starts_with('=');
    let help = if is_key { format!("write `{text}`") } else { format!("write straight ones: `\"{text}\"`") };
    Some(Slip {
        what: "curly quotation marks".to_owned(),
        place: start..start + open.len_utf8() + length + closing,
        label: "",
        help: Some(help),
    })
}

/// A string that a straight quotation mark opens, `at` a place behind it, and a curly one closes.
fn closed_by_a_curly_quote(line: &str, at: usize) -> Option<Slip> {
    let open = never_closed(line, at)?.place;
    let (start, close) = line.char_indices().rfind(|(place, c)| *place > open.end && CURLY.contains(c))?;
    let text = line.get(open.end..start)?;
    let rest = line.get(start + close.len_utf8()..)?.trim_start();
    (rest.is_empty() || rest.starts_with([',', ']', '}', '#'])).then(|| Slip {
        what: "a curly quotation mark where a string ends".to_owned(),
        place: start..start + close.len_utf8(),
        label: "not a straight one",
        help: Some(format!("write straight ones: `\"{}\"`", shorten(text))),
    })
}

/// A space that is none in TOML, or a character that is not seen.
fn odd_space(line: &str) -> Option<Slip> {
    let is_odd =
        |c: char| c.is_whitespace() && !c.is_ascii() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let (start, c) = outside(without_comment(line)).find(|(_, c)| is_odd(*c))?;
    let (kind, help) = if c.is_whitespace() {
        ("a space of a kind that TOML does not have", "write an ordinary space")
    } else {
        ("an invisible character", "remove it")
    };
    Some(Slip {
        what: format!("{kind}: U+{:04X}", u32::from(c)),
        place: start..start + c.len_utf8(),
        label: "here",
        help: Some(help.to_owned()),
    })
}

/// A control character that TOML has nowhere, or several in a row.
fn control_character(line: &str) -> Option<Slip> {
    let is_odd = |c: char| c.is_ascii_control() && !matches!(c, '\t' | '\r');
    let (start, c) = line.char_indices().find(|(_, c)| is_odd(*c))?;
    let rest = line.get(start..)?;
    let length = rest.find(|other| other != c).unwrap_or(rest.len());
    let what = format!("a control character: U+{:04X}", u32::from(c));
    Some(Slip { what, place: start..start + length, label: "here", help: Some("remove it".to_owned()) })
}

/// The mark `written` in place of the equals sign of a key.
fn colon_after_key(place: Span, written: &str) -> Slip {
    Slip {
        what: format!("`{written}` after a key"),
        place,
        label: "expected `=`",
        help: Some(format!("write `=` in place of `{written}`")),
    }
}

/// A second key on a line.
fn two_keys(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let mut depth = 0_usize;
    let mut equals = Vec::new();
    for (at, c) in outside(content) {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '=' if depth == 0 => equals.push(at),
            _ => {}
        }
    }
    let [first, second, ..] = *equals else { return None };
    let before = content.get(..second)?.trim_end();
    let gap = before.trim_end_matches(|c: char| c.is_alphanumeric() || "_-".contains(c));
    let value = gap.trim_end().trim_end_matches([',', ';']).trim_end();
    let is_between = value.len() > first + 1 && gap.len() < before.len() && value.len() < gap.len();
    let (one, other) = (content.get(..value.len())?.trim(), content.get(gap.len()..)?);
    is_between.then(|| Slip {
        what: "two keys on one line".to_owned(),
        place: value.len()..gap.trim_end().len(),
        label: "expected the end of the line",
        help: Some(format!("write each on a line of its own: `{}`, then `{}`", shorten(one), shorten(other))),
    })
}

/// A key that something else than an equals sign follows.
fn key_without_equals(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let statement = content.trim_start();
    let key = statement.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|key| is_word(key))?;
    let rest = statement.get(key.len()..)?;
    let end = content.len() - rest.len();
    let rest = rest.trim_start();
    let mark = content.len() - rest.len();
    let written = [":=", "->", "=>", "==", ":"].into_iter().find(|written| rest.starts_with(written));
    if let Some(written) = written.filter(|written| !rest.get(written.len()..).unwrap_or_default().trim().is_empty()) {
        return Some(colon_after_key(mark..mark + written.len(), written));
    }
    let is_value =
        mark > end && !rest.contains([':', '=']) && (!rest.trim().contains(' ') || rest.starts_with(['[', '"', '\'']));
    (is_value && !rest.is_empty()).then(|| Slip {
        what: "no `=` behind a key".to_owned(),
        place: end..mark,
        label: "expected `=`",
        help: Some(format!("write `{key} = {}`", shorten(rest))),
    })
}

/// A key on the line of a table's header.
fn behind_a_header(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let end = content.rfind(']').map(|at| at + 1).filter(|_| content.trim_start().starts_with('['))?;
    let (header, rest) = (content.get(..end)?.trim_start(), content.get(end..)?.trim());
    (!rest.is_empty() && !header.contains('=')).then(|| Slip {
        what: format!("something behind `{}` on its line", shorten(header)),
        place: content.len() - rest.len()..content.len(),
        label: "expected the end of the line",
        help: Some("write it on the next line".to_owned()),
    })
}

/// Something else than names in the brackets of a header.
fn odd_header(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let start = content.len() - content.trim_start().len();
    let header = content.get(start..)?;
    let inside = header.strip_prefix("[[")?.strip_suffix("]]")?;
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let name = inside.trim().split(|c| !is_of_name(c)).next().filter(|name| is_word(name) && *name != inside.trim())?;
    let repeats = inside.contains(['*', '×']) || inside.contains(" x ");
    let repeated = if repeats { "; a layer whose kind is a block may have `repeat = …`" } else { "" };
    Some(Slip {
        what: format!("`{}` is not a header", shorten(header)),
        place: start..content.len(),
        label: "",
        help: Some(format!("write `[[{name}]]`{repeated}")),
    })
}

/// What ends a statement in other languages.
fn separator_at_end(line: &str) -> Option<Slip> {
    let content = without_comment(line);
    let mark = [";", ","].into_iter().find(|mark| content.ends_with(mark))?;
    let value = content.split_once('=')?.1.trim_end_matches([';', ',']).trim();
    let is_text = is_word(value) && !matches!(value, "true" | "false");
    (!is_text && !value.is_empty()).then(|| Slip {
        what: format!("`{mark}` at the end of a line"),
        place: content.len() - 1..content.len(),
        label: "expected the end of the line",
        help: Some("remove it".to_owned()),
    })
}

/// A string that is open at a place of its line, if it is not closed later.
fn never_closed(line: &str, at: usize) -> Option<Slip> {
    let mut strings = Strings::default();
    strings.outside(line.get(..at)?);
    let (quotes, place) = strings.cut()?;
    let quote = quotes.chars().next().filter(|quote| !line.get(at..).is_some_and(|rest| rest.contains(*quote)))?;
    let content = line.trim_end();
    let other = content.chars().next_back().filter(|c| matches!(c, '"' | '\'' | '`') && content.len() > place + 1);
    if let Some(other) = other {
        return Some(Slip {
            what: "a string ends with another quotation mark than it starts with".to_owned(),
            place: content.len() - 1..content.len(),
            label: "ends here",
            help: Some(if other == '`' {
                format!("write `{quote}` in place of the backtick")
            } else {
                format!("write `{quote}` in place of `{other}`")
            }),
        });
    }
    Some(Slip {
        what: "a string is never closed".to_owned(),
        place: place..place + 1,
        label: "opened here",
        help: Some(format!("write `{quote}` where the text ends")),
    })
}

/// What is wrong between two keys of an inline table, given the line up to the second equals sign.
fn between_keys(before: &str) -> Slip {
    let is_of_key = |c: char| c.is_alphanumeric() || "_-\"'.".contains(c);
    let gap = before.trim_end().trim_end_matches(is_of_key).trim_end();
    if let Some(value) = gap.strip_suffix(';') {
        return Slip {
            what: "`;` between two keys".to_owned(),
            place: value.len()..gap.len(),
            label: "expected `,`",
            help: Some("write `,` in place of `;`".to_owned()),
        };
    }
    let what = "a `,` is missing between two keys".to_owned();
    Slip { what, place: gap.len()..gap.len(), label: "expected `,`", help: None }
}

/// A value that is written as in another language.
fn odd_value(line: &str) -> Option<Slip> {
    let (key, value) = without_comment(line).split_once('=')?;
    let start = key.len() + 1 + (value.len() - value.trim_start().len());
    let (key, value) = (key.trim(), value.trim());
    let place = start..start + value.len();
    let slip = |what: String, help: String| Some(Slip { what, place, label: "", help: Some(help) });
    let is_pair = |part: &str| part.split_once('=').is_some_and(|(key, _)| is_word(key.trim()));
    if value.contains(',') && value.split(',').all(is_pair) {
        return slip("a table without brackets".to_owned(), format!("write `{key} = {{ {} }}`", shorten(value)));
    }
    let table = [("dict(", ')'), ("(", ')'), ("[", ']')]
        .into_iter()
        .find_map(|(open, close)| value.strip_prefix(open)?.strip_suffix(close))
        .filter(|inside| inside.contains('=') && !inside.contains(['{', '[', '(']));
    if let Some(inside) = table {
        let inside = inside.trim().trim_end_matches(',');
        return slip("a table in other brackets".to_owned(), format!("write `{key} = {{ {} }}`", shorten(inside)));
    }
    if let Some(inside) = value.strip_prefix('(').and_then(|value| value.strip_suffix(')')) {
        return slip(
            "a list in round brackets".to_owned(),
            format!("write `[{}]`", shorten(inside.trim_end_matches(','))),
        );
    }
    if matches!(value, "None" | "Null" | "nil" | "null") {
        return slip(format!("`{value}` is not a value"), "leave the key out".to_owned());
    }
    None
}

/// Quotation marks that word processors put in.
const CURLY: [char; 7] = ['“', '”', '„', '‘', '’', '«', '»'];

/// What the TOML parser says, in plain words.
fn plain(what: &str) -> &str {
    match what {
        "invalid mantissa" | "invalid fraction" | "invalid exponent" => "a number without digits in one of its parts",
        "unexpected leading zero" => "a number with a zero in front",
        "unclosed array table" | "unclosed table" => "a header that is never closed",
        "unquoted keys cannot be empty" => "a name is missing",
        "invalid key-value pair" => "neither a key nor a header",
        "keys cannot be multi-line basic strings" | "keys cannot be multi-line literal strings" => {
            "text in the place of a key"
        }
        "invalid unquoted key" => "not a key",
        "key with no value" => "neither a key with a value nor a header",
        "invalid boolean" | "invalid float" | "missing opening quote" => "not a value",
        "extra `=`" => "`=` is written twice",
        other => other,
    }
}

/// Whether a block in a file seems to have a key.
fn is_key_of_block(text: &str, word: &str) -> bool {
    let is_head = |line: &str| line.trim_start().starts_with("keys") && line.contains('=');
    text.lines().filter(|line| is_head(line)).any(|line| line.split(['"', '\'']).any(|key| key == word))
}

/// A syntax error as the TOML parser tells it, with advice on what is easily seen in the line.
fn as_told(text: &str, line: &str, message: &str, span: Span) -> Diagnostic {
    let key = without_comment(line).split_once('=').map(|(key, _)| key.trim());
    let value = without_comment(line).split_once('=').map(|(_, value)| value.trim()).unwrap_or_default();
    let value = value.trim_end_matches([';', ',']);
    let is_of_value = [UNQUOTED, "invalid float", "invalid boolean"].iter().any(|what| message.starts_with(what));
    let stopped_at = text.get(span.clone()).filter(|_| is_of_value).unwrap_or_default();
    let word = [value, stopped_at].into_iter().find(|word| is_word(word));
    let (what, expected) = match message.split_once(", expected ").unwrap_or((message, "")) {
        // The parser takes all that it does not know for text without quotes, or for the number that starts alike.
        (UNQUOTED, _) if value.is_empty() => ("key with no value", "a value"),
        (UNQUOTED | "invalid float", _) if word.is_some() => ("text without quotes", ""),
        (UNQUOTED, _) => ("not a value", ""),
        ("invalid boolean", _) if word.is_some() => ("text without quotes", ""),
        ("unexpected key or value", _) => ("something behind a value", "the end of the line"),
        (what, "nothing") => (what, ""),
        (what, expected) => (plain(what), expected),
    };
    let label = match expected {
        "" if what == "not a value" => "neither a number nor text in quotes".to_owned(),
        "" => String::new(),
        expected => format!("expected {expected}"),
    };
    let help = if is_of_value && stopped_at.starts_with('$') {
        Some(format!("write it in quotes: `\"{}\"`", shorten(stopped_at)))
    } else if let Some(word) = word {
        match word.to_lowercase().as_str() {
            word @ ("true" | "false") => Some(format!("write `{word}`, in lower case")),
            "none" | "null" | "nil" => Some("leave the key out".to_owned()),
            _ if is_key_of_block(text, word) => {
                Some(format!("write `\"${word}\"`, which has the value of the block's key"))
            }
            _ => key
                .and_then(|key| Takes::of(key).instead_of_text())
                .or_else(|| Some(format!("write text in quotes: `\"{word}\"`"))),
        }
    } else if !line.contains('=') && line.contains(':') {
        Some("write `key = value`".to_owned())
    } else {
        key.filter(|_| what == "not a value").and_then(|key| Takes::of(key).instead_of_text())
    };
    Diagnostic::new(format!("invalid TOML: {what}"), span, label).helps(help)
}
