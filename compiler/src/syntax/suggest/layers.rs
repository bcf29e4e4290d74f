//! Layers of other frameworks whose kind says more than a kind says here, or less than it together with another key.

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::{is_input, key, meant_by, plain, plain_kind};
use crate::source::Span;
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

/// A word for a kind that says something of its keys as well.
struct Word {
    words: &'static [&'static str],
    kind: &'static str,
    /// Keys that have these values where nothing else is said of them.
    with: &'static [(&'static str, &'static str)],
    /// Keys that have another name here, and that name.
    renamed: Renamed,
    /// Whether four numbers of `padding` are those of the left, the right, the top and the bottom.
    is_left_first: bool,
}

const PLAIN: Word = Word { words: &[], kind: "", with: &[], renamed: &[], is_left_first: false };

const WORDS: &[Word] = &[
    Word { words: &["upsampling"], kind: "upsample", renamed: &[("size", "scale")], ..PLAIN },
    Word {
        words: &["resizebilinear", "bilinear", "bilinearupsample", "bilinearupsampling", "upsamplebilinear"],
        kind: "upsample",
        with: &[("mode", "bilinear")],
        ..PLAIN
    },
    Word {
        words: &["upsamplingbilinear"],
        kind: "upsample",
        with: &[("mode", "bilinear"), ("align", "corners")],
        ..PLAIN
    },
    Word { words: &["pixelshuffle"], kind: "depth_to_space", with: &[("mode", "crd")], ..PLAIN },
    Word { words: &["pixelunshuffle"], kind: "space_to_depth", with: &[("mode", "crd")], ..PLAIN },
    Word { words: &["reflectionpad"], kind: "pad", with: &[("mode", "reflect")], is_left_first: true, ..PLAIN },
    Word { words: &["replicationpad"], kind: "pad", with: &[("mode", "edge")], is_left_first: true, ..PLAIN },
    Word { words: &["constantpad", "zeropad"], kind: "pad", is_left_first: true, ..PLAIN },
];

/// Words for a kind that another key makes one of several: the words, the words of that key, and what its values make of it, if that is
/// a kind.
struct Choice {
    words: &'static [&'static str],
    keys: &'static [&'static str],
    kinds: &'static [(&'static [&'static str], Option<&'static str>)],
}

const CHOICES: &[Choice] = &[
    Choice {
        words: &["pool", "pooling"],
        keys: &["mode", "type", "pool", "pooling", "pooltype", "poolmode", "poolingtype", "method", "op", "operation"],
        kinds: &[
            (&["ave", "average", "averagepool", "averagepooling", "avg", "avgpool", "mean"], Some("avg_pool")),
            (&["max", "maximum", "maxpool", "maxpooling"], Some("max_pool")),
        ],
    },
    Choice {
        words: &["eltwise", "elementwise", "merge"],
        keys: &["operation", "op", "mode", "type", "method"],
        kinds: &[
            (&["add", "plus", "sum"], Some("add")),
            (&["mul", "multiply", "prod", "product", "times"], Some("multiply")),
            (&["difference", "sub", "subtract"], Some("sub")),
            (&["div", "divide"], Some("div")),
            (&["cat", "concat", "concatenate"], Some("concat")),
            (&["ave", "average", "avg", "max", "maximum", "mean", "min", "minimum"], None),
        ],
    },
];

/// Words for pools whose windows depend on their input, and what these are without it.
const ADAPTIVE: &[(&[&str], &str, &str)] = &[
    (&["adaptiveavgpool", "adaptiveaveragepool", "adaptiveaveragepooling"], "global_avg_pool", "avg_pool"),
    (&["adaptivemaxpool", "adaptivemaxpooling"], "global_max_pool", "max_pool"),
];

/// Keys by the words of other frameworks, and by ours.
type Renamed = &'static [(&'static str, &'static str)];

/// Words for keys of some kinds, which stand for other keys in others.
const KEYS: &[(&[&str], Renamed)] = &[
    (&["local_response_norm"], &[("n", "size"), ("k", "bias")]),
    (
        &["depth_to_space", "space_to_depth"],
        &[("stride", "block"), ("size", "block"), ("scale", "block"), ("scale_factor", "block")],
    ),
    (&["fully_connected"], &[("filters", "units"), ("out_channels", "units"), ("channels", "units")]),
    (&["conv", "transposed_conv"], &[("units", "filters"), ("neurons", "filters"), ("out_features", "filters")]),
    (&["activation"], &[("type", "activation"), ("mode", "activation"), ("method", "activation")]),
];

/// Words for keys of a kind, and which they are.
pub fn of_kind(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    KEYS.iter().filter(move |(kinds, _)| kinds.contains(&kind)).flat_map(|(_, keys)| *keys).copied()
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

/// Whether a word for a kind says something of other keys, or needs them.
pub fn says_more(written: &str) -> bool {
    let word = plain_kind(written);
    let words = WORDS.iter().map(|word| word.words).chain(CHOICES.iter().map(|choice| choice.words));
    words.chain(ADAPTIVE.iter().map(|(words, ..)| *words)).flatten().any(|known| *known == word)
}

/// What a layer says by a kind that is `written` as in another framework; nothing where another word for the kind says it all.
pub fn said<'t>(written: &Spanned<&str>, table: &'t DeTable<'_>) -> Option<Said<'t>> {
    let word = plain_kind(written.get_ref());
    if is_input(written.get_ref()) {
        let help = "remove it: `input = { … }` at the top declares the input, and the first layer reads it";
        return Some(Said::Other("an input is no layer".to_owned(), Some(help.to_owned())));
    }
    if matches!(word.as_str(), "identity" | "noop" | "passthrough") {
        let help = "remove the layer, which would change nothing";
        return Some(Said::Other("no kind leaves everything as it is".to_owned(), Some(help.to_owned())));
    }
    let said = word_with_keys(&word, written.span(), table).map(Said::Layer);
    let said = said.or_else(|| adaptive(&word, table)).or_else(|| choice(&word, written.get_ref(), table));
    let said =
        said.or_else(|| Some(Said::Layer(Layer { kind: meant_by(&word)?, with: Vec::new(), without: Vec::new() })))?;
    let said = match said {
        Said::Layer(layer) => Said::Layer(layer.of_whole_map(table)),
        other @ Said::Other(..) => other,
    };
    let is_more = |layer: &Layer<'_>| !layer.with.is_empty() || !layer.without.is_empty();
    match said {
        Said::Layer(layer) if !is_more(&layer) => None,
        said => Some(said),
    }
}

fn word_with_keys<'t>(word: &str, at: Span, table: &'t DeTable<'_>) -> Option<Layer<'t>> {
    let known = WORDS.iter().find(|known| known.words.contains(&word))?;
    let mut layer = Layer { kind: known.kind, with: Vec::new(), without: Vec::new() };
    let is_said = |name: &str| table.keys().any(|written| key(written.get_ref(), &[name]).is_some());
    for (name, value) in known.with.iter().filter(|(name, _)| !is_said(name)) {
        layer.with.push((name, Spanned::new(at.clone(), DeValue::String((*value).into()))));
    }
    for (name, meant) in known.renamed {
        if let Some((written, value)) = table.get_key_value(*name).filter(|_| !is_said(meant)) {
            layer.with.push((meant, value.clone()));
            layer.without.push(written.get_ref());
        }
    }
    let sides = table.get("padding").filter(|_| known.is_left_first);
    layer.with.extend(sides.and_then(top_first).map(|sides| ("padding", sides)));
    Some(layer)
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

fn adaptive<'t>(word: &str, table: &'t DeTable<'_>) -> Option<Said<'t>> {
    let (_, global, pool) = ADAPTIVE.iter().find(|(words, ..)| words.contains(&word))?;
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

fn choice<'t>(word: &str, kind: &str, table: &'t DeTable<'_>) -> Option<Said<'t>> {
    let known = CHOICES.iter().find(|known| known.words.contains(&word))?;
    let (written, value, chosen) = table.iter().find_map(|(written, value)| {
        let value = value.get_ref().as_str().filter(|value| *value != kind)?;
        let is_choice = written.get_ref() != "kind" && known.keys.contains(&plain(written.get_ref()).as_str());
        let (_, chosen) =
            known.kinds.iter().find(|(values, _)| is_choice && values.contains(&plain(value).as_str()))?;
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

#[cfg(test)]
mod tests {
    use super::{ADAPTIVE, CHOICES, KEYS, WORDS, plain_kind};
    use crate::syntax::ops;

    #[test]
    fn what_is_said_exists() {
        for word in WORDS {
            let kind = ops::find(word.kind).unwrap();
            let accepts = |key: &str| kind.keys.iter().find(|known| known.name == key).map(|known| known.accepts);
            for (key, value) in word.with {
                assert!(accepts(key).is_some_and(|accepts| accepts.contains(&format!("`\"{value}\"`"))), "{key}");
            }
            assert!(word.renamed.iter().all(|(_, key)| accepts(key).is_some()), "{}", word.kind);
            assert!(!word.is_left_first || accepts("padding").is_some(), "{}", word.kind);
        }
        for (kind, (_, meant)) in
            KEYS.iter().flat_map(|(kinds, keys)| kinds.iter().flat_map(|kind| keys.iter().map(move |key| (kind, key))))
        {
            assert!(
                ops::find(kind).unwrap().keys.iter().any(|key| key.name == *meant),
                "`{meant}` is no key of `{kind}`"
            );
        }
        let chosen = CHOICES.iter().flat_map(|choice| choice.kinds).filter_map(|(_, kind)| *kind);
        for kind in chosen.chain(ADAPTIVE.iter().flat_map(|(_, global, pool)| [*global, *pool])) {
            assert!(ops::find(kind).is_some(), "`{kind}` is no kind of layer");
        }
    }

    #[test]
    fn words_are_found_as_they_are_listed() {
        let words = WORDS.iter().map(|word| word.words).chain(CHOICES.iter().map(|choice| choice.words));
        for word in words.chain(ADAPTIVE.iter().map(|(words, ..)| *words)).flatten() {
            assert_eq!(*word, plain_kind(word));
        }
    }
}
