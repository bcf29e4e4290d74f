//! What a layer says by its kind and its keys together, as it would be written here.

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::table::{Means, NO_MEAN, With};
use super::{foreign, is_input, of_word, plain_kind};
use crate::source::Span;
use crate::syntax::ops;
use crate::syntax::suggest::key;
use crate::syntax::suggest::near::plain;
use crate::syntax::suggest::values::absent_activation;
use crate::syntax::values::numbers;

/// What a layer says by its kind in another framework.
pub enum Said<'t> {
    /// This layer.
    Layer(Layer<'t>),
    /// Something that no kind does: why, and what to do about it, if anything.
    Other(String, Option<String>),
}

/// A layer as it would be written here.
pub struct Layer<'t> {
    /// Its kind.
    pub kind: &'static str,
    /// Keys with the values that they must have beside it.
    pub with: Vec<(&'static str, Spanned<DeValue<'t>>)>,
    /// Keys that are said by these.
    pub without: Vec<&'t str>,
}

/// The kind that a pool is where a key says that its window is the whole map; that key, and those of a window.
pub fn global_pool<'t>(kind: &str, table: &'t DeTable<'_>) -> Option<(&'static str, Vec<&'t str>)> {
    let global = match kind {
        "avg_pool" => "global_avg_pool",
        "max_pool" => "global_max_pool",
        _ => return None,
    };
    let (key, _) = table.iter().find(|(key, value)| {
        let is_global = matches!(plain(key.get_ref()).as_str(), "global" | "globalpool" | "globalpooling" | "isglobal");
        is_global && matches!(value.get_ref(), DeValue::Boolean(true))
    })?;
    let mut window: Vec<_> =
        table.keys().filter(|key| matches!(key.get_ref().as_ref(), "kernel" | "stride" | "padding")).collect();
    window.sort_by_key(|key| key.span().start);
    let window = window.into_iter().map(|key| key.get_ref().as_ref());
    Some((global, std::iter::once(key.get_ref().as_ref()).chain(window).collect()))
}

/// What a layer says by a kind that is `written` as in another framework; nothing where another word for the kind says it all.
pub fn said<'t>(written: &Spanned<&'t str>, table: &'t DeTable<'_>) -> Option<Said<'t>> {
    let word = plain_kind(written.get_ref());
    if is_input(written.get_ref()) {
        let size = table
            .values()
            .find_map(|value| size(value.get_ref()))
            .map_or_else(|| "…".to_owned(), |size| size.join(", "));
        let help =
            format!("remove it: `input = {{ {size} }}` at the top declares the input, and the first layer reads it");
        return Some(Said::Other("an input is no layer".to_owned(), Some(help)));
    }
    if matches!(word.as_str(), "dequantstub" | "identity" | "noop" | "passthrough" | "quantstub") {
        let help = "remove the layer, which would change nothing";
        return Some(Said::Other("no kind leaves everything as it is".to_owned(), Some(help.to_owned())));
    }
    if let Some(flat) = word.strip_suffix("3d") {
        let help = of_word(flat)
            .map(|kind| format!("where the depth is 1, write `kind = \"{kind}\"`, and numbers for two axes"));
        return Some(Said::Other(
            "feature maps have two axes beside their channels, height and width".to_owned(),
            help,
        ));
    }
    if let Some(layer) = of_size(written, table) {
        return Some(Said::Layer(layer));
    }
    // Of several layers it is the mean of each value, of one that of its rows and columns.
    let is_joined = || table.get("from").is_some_and(|from| from.get_ref().is_array());
    if word == "mean" && is_joined() {
        return Some(Said::Other(NO_MEAN.to_owned(), None));
    }
    let Some(foreign) = foreign(&word) else {
        return absent_activation(&word).map(|(why, help)| Said::Other(why.to_owned(), help.map(str::to_owned)));
    };
    let more = match &foreign.means {
        Means::Kind(_) => None,
        Means::With(with) => Some(Said::Layer(with.layer(written.span(), table))),
        Means::Choice { keys, kinds, .. } => choice(keys, kinds, written.get_ref(), table),
        Means::Adaptive { global, pool } => adaptive(global, pool, table),
        Means::Absent { why, help } => Some(Said::Other((*why).to_owned(), help.map(str::to_owned))),
    };
    let plain = || Some(Said::Layer(Layer { kind: foreign.kind()?, with: Vec::new(), without: Vec::new() }));
    match more.or_else(plain)? {
        Said::Layer(layer) => {
            let layer = layer.of_whole_map(table);
            let is_more = !layer.with.is_empty() || !layer.without.is_empty();
            is_more.then_some(Said::Layer(layer))
        }
        other @ Said::Other(..) => Some(other),
    }
}

/// A layer whose kind is written with the size of its window, such as `conv3x3`.
fn of_size<'t>(written: &Spanned<&'t str>, table: &DeTable<'_>) -> Option<Layer<'t>> {
    let (kind, size) = match plain_kind(written.get_ref()).as_str() {
        "pointwise" | "pointwiseconv" | "pointwiseconvolution" => ("conv", ["1", "1"]),
        _ => {
            let (word, size) = without_size(written.get_ref())?;
            (of_word(&plain_kind(word))?, size)
        }
    };
    ops::find(kind)?.keys.iter().find(|known| known.name == "kernel")?;
    if table.keys().any(|written| key(written.get_ref(), &["kernel"]).is_some()) {
        return Some(Layer { kind, with: Vec::new(), without: Vec::new() });
    }
    let at = |value| Spanned::new(written.span(), value);
    let number = |digits| Some(DeValue::parse(digits).ok()?.into_inner());
    let [rows, columns] = size;
    let kernel = if rows == columns {
        number(rows)?
    } else {
        DeValue::Array([number(rows)?, number(columns)?].into_iter().map(at).collect::<DeArray<'_>>())
    };
    Some(Layer { kind, with: vec![("kernel", at(kernel))], without: Vec::new() })
}

/// A word without the size at its start or its end, such as `3x3`, and that.
fn without_size(word: &str) -> Option<(&str, [&str; 2])> {
    word.match_indices('x').find_map(|(at, _)| {
        let (before, after) = (word.get(..at)?, word.get(at + 1..)?);
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let end = after.trim_start_matches(|c: char| c.is_ascii_digit());
        let size = [before.strip_prefix(start)?, after.strip_suffix(end)?];
        let rest = if end.is_empty() { start } else { end };
        let is_size = size.iter().all(|side| !side.is_empty() && side.len() < 4 && !side.starts_with('0'));
        (is_size && (start.is_empty() || end.is_empty())).then_some((rest, size))
    })
}

/// The keys of an input whose size is a list in another framework, in which words stand for how many inputs there are at once.
fn size(value: &DeValue<'_>) -> Option<Vec<String>> {
    let numbers = value.as_array()?.iter().filter(|number| !number.get_ref().is_str());
    let numbers: Option<Vec<Vec<String>>> = numbers.map(|number| numbers::in_value(number.get_ref())).collect();
    numbers::input(&numbers?.concat()).filter(|keys| keys.len() > 2)
}

impl With {
    /// The layer of a table whose kind is written `at` a place.
    fn layer<'t>(&self, at: Span, table: &'t DeTable<'_>) -> Layer<'t> {
        let mut layer = Layer { kind: self.kind, with: Vec::new(), without: Vec::new() };
        let is_said = |name: &str| table.keys().any(|written| key(written.get_ref(), &[name]).is_some());
        for (name, value) in self.keys.iter().filter(|(name, _)| !is_said(name)) {
            layer.with.push((name, Spanned::new(at.clone(), DeValue::String((*value).into()))));
        }
        for (name, meant) in self.renamed {
            if let Some((written, value)) = table.get_key_value(*name).filter(|_| !is_said(meant)) {
                layer.with.push((meant, value.clone()));
                layer.without.push(written.get_ref());
            }
        }
        let sides = table.get("padding").filter(|_| self.is_left_first);
        layer.with.extend(sides.and_then(top_first).map(|sides| ("padding", sides)));
        layer
    }
}

/// The left, the right, the top and the bottom in the order that `padding` has; nothing where they have it.
fn top_first<'t>(sides: &Spanned<DeValue<'t>>) -> Option<Spanned<DeValue<'t>>> {
    let numbers: Vec<&Spanned<DeValue<'t>>> = sides.get_ref().as_array()?.iter().collect();
    let [left, right, top, bottom] = numbers[..] else { return None };
    let text = |number: &Spanned<DeValue<'_>>| number.get_ref().as_integer().map(ToString::to_string);
    let is_so = text(left) == text(top) && text(right) == text(bottom);
    let sorted: DeArray<'t> = [top, bottom, left, right].into_iter().cloned().collect();
    (!is_so).then(|| Spanned::new(sides.span(), DeValue::Array(sorted)))
}

fn adaptive<'t>(global: &'static str, pool: &str, table: &'t DeTable<'_>) -> Option<Said<'t>> {
    let is_size = |name: &str| matches!(plain(name).as_str(), "outputsize" | "outputshape" | "size");
    let (written, value) = table.iter().find(|(written, _)| is_size(written.get_ref()))?;
    let mut numbers = numbers::in_value(value.get_ref())?;
    numbers.dedup();
    if numbers.iter().all(|number| number == "1") {
        return Some(Said::Layer(Layer { kind: global, with: Vec::new(), without: vec![written.get_ref()] }));
    }
    let sizes = numbers.join(" and ");
    let help = format!(
        "write `kind = \"{pool}\"`, with the input's height and width divided by {sizes} as its `kernel` and its `stride`"
    );
    Some(Said::Other("no pool has windows that depend on its input".to_owned(), Some(help)))
}

fn choice<'t>(
    keys: &[&str],
    kinds: &[(&[&str], Option<&'static str>)],
    kind: &str,
    table: &'t DeTable<'_>,
) -> Option<Said<'t>> {
    let (written, value, chosen) = table.iter().find_map(|(written, value)| {
        let value = value.get_ref().as_str().filter(|value| *value != kind)?;
        let is_choice = written.get_ref() != "kind" && keys.contains(&plain(written.get_ref()).as_str());
        let (_, chosen) = kinds.iter().find(|(values, _)| is_choice && values.contains(&plain(value).as_str()))?;
        Some((written.get_ref().as_ref(), value, *chosen))
    })?;
    Some(match chosen {
        Some(kind) => Said::Layer(Layer { kind, with: Vec::new(), without: vec![written] }),
        None => Said::Other(format!("no kind gives the {} of several layers", of_several(value)), None),
    })
}

/// What is made of several values, in a word.
fn of_several(value: &str) -> &'static str {
    match plain(value).as_str() {
        "max" | "maximum" => "maximum",
        "min" | "minimum" => "minimum",
        _ => "mean",
    }
}

impl<'t> Layer<'t> {
    /// The layer, as a pool of the whole map where a key says so.
    fn of_whole_map(mut self, table: &'t DeTable<'_>) -> Self {
        if let Some((kind, keys)) = global_pool(self.kind, table) {
            self.kind = kind;
            self.without.extend(keys);
        }
        self
    }

    /// The keys of the layer as they would be written here, but for its kind.
    pub fn mended(&self, table: &'t DeTable<'_>) -> DeTable<'t> {
        let is_kept =
            |written: &str| !self.without.contains(&written) && self.with.iter().all(|(key, _)| *key != written);
        let kept = table.iter().filter(|(written, _)| is_kept(written.get_ref()));
        let with = self.with.iter().map(|(key, value)| (Spanned::new(value.span(), (*key).into()), value.clone()));
        kept.map(|(written, value)| (written.clone(), value.clone())).chain(with).collect()
    }
}
