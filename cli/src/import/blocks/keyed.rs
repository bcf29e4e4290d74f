//! The keys of a block: the whole numbers in which its uses differ.

use super::naming::SEPARATORS;
use super::{Item, number, parts};
use crate::import::keys::{Keys, quoted};

/// A key of a block.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) name: String,
    /// The key of a layer that has its value.
    of: &'static str,
    /// Its value in each use.
    pub(super) values: Vec<usize>,
}

/// The keys of a block, and where they are used.
#[derive(Clone, Debug)]
pub(super) struct Keyed {
    pub(super) keys: Vec<Key>,
    places: Vec<Place>,
}

/// A value of a layer, or a part of one, that differs between uses.
#[derive(Clone, Copy, Debug)]
struct Differing {
    layer: usize,
    of: &'static str,
    part: usize,
}

/// How such a value depends on a key.
#[derive(Clone, Debug)]
struct Place {
    /// The layer in the block.
    layer: usize,
    /// The key of the layer.
    of: &'static str,
    /// Which part of its value.
    part: usize,
    /// The key of the block.
    key: usize,
    /// How many times its value it is.
    times: usize,
}

/// The greatest multiple of a key that is written as one. More is chance as a rule.
const MOST_TIMES: usize = 8;

impl Keyed {
    /// Finds what differs between runs.
    pub(super) fn new(starts: &[usize], length: usize, items: &[Item]) -> Self {
        let mut differing: Vec<(Differing, Vec<usize>)> = Vec::new();
        for layer in 0..length {
            for (at, (of, value)) in items[starts[0] + layer].keys.iter().enumerate() {
                for part in 0..parts(of, value).len() {
                    let value = |start: &usize| {
                        let (of, value) = items[start + layer].keys.get(at)?;
                        number(parts(of, value).get(part)?)
                    };
                    let values: Option<Vec<usize>> = starts.iter().map(value).collect();
                    if let Some(values) = values.filter(|values| values.iter().any(|value| *value != values[0])) {
                        differing.push((Differing { layer, of, part }, values));
                    }
                }
            }
        }
        let mut keyed = Self { keys: Vec::new(), places: Vec::new() };
        // The smallest of the values that some are a multiple of, in all uses.
        let smallest = |of: &str, values: &[usize]| {
            let bases = differing.iter().enumerate().filter(|(_, (other, _))| is_alike(of, other.of));
            let bases = bases.filter_map(|(at, (_, base))| Some((times(values, base)?, at)));
            bases.max_by_key(|(times, _)| *times)
        };
        let smallest: Vec<Option<(usize, usize)>> =
            differing.iter().map(|(place, values)| smallest(place.of, values)).collect();
        // What others are a multiple of is a key itself, even if it is a multiple of something smaller.
        let is_base = |values: &[usize]| {
            let bases = differing.iter().zip(&smallest).filter(|((_, of), _)| of != values);
            bases.filter_map(|(_, base)| *base).any(|(_, base)| differing[base].1 == values)
        };
        for ((Differing { layer, of, part }, values), smallest) in differing.iter().zip(&smallest) {
            let (times, base) = match smallest {
                Some((times, base)) if !is_base(values) => (*times, &differing[*base].1),
                _ => (1, values),
            };
            let key =
                keyed.keys.iter().position(|key| is_alike(key.of, of) && key.values == *base).unwrap_or_else(|| {
                    keyed.keys.push(Key { name: String::new(), of, values: base.clone() });
                    keyed.keys.len() - 1
                });
            keyed.places.push(Place { layer: *layer, of, part: *part, key, times });
        }
        keyed
    }

    /// Names the keys as papers do, or else after the keys of layers: of several that would be called the same, each with the layer of
    /// the block in front that has it first. `layers` are the names and the kinds of these.
    pub(super) fn name(&mut self, layers: &[(Option<&str>, &str)]) {
        let channels: Vec<usize> = (0..self.keys.len()).filter(|key| WIDTHS.contains(&self.keys[*key].of)).collect();
        let output = self.places.iter().rfind(|place| WIDTHS.contains(&place.of)).map(|place| place.key);
        // What channels are, beside those of the output; of several that are the same, none is called so.
        let beside = |key: usize| {
            let (own, out) = (&self.keys[key].values, &self.keys[output.filter(|output| *output != key)?].values);
            let is_all = |is: fn(&usize, &usize) -> bool| own.iter().zip(out).all(|(own, out)| is(own, out));
            Some(match () {
                () if is_all(|own, out| own > out) => "expanded",
                () if is_all(|own, out| own < out) => "squeezed",
                () => "inner",
            })
        };
        // With more, they are those of branches side by side.
        let is_chain = channels.len() <= 3;
        let is_only = |name: &str| is_chain && channels.iter().filter(|key| beside(**key) == Some(name)).count() == 1;
        let name = |key: usize| {
            let is_shared = self.places.iter().filter(|place| place.key == key).count() > 1;
            let beside = || beside(key).filter(|name| channels.contains(&key) && is_only(name));
            if output == Some(key) && is_shared { "width" } else { beside().unwrap_or(self.keys[key].of) }
        };
        let names: Vec<&str> = (0..self.keys.len()).map(name).collect();
        let of_layers: Vec<Option<String>> = names
            .iter()
            .enumerate()
            .map(|(key, name)| {
                let is_alone = names.iter().filter(|other| *other == name).count() == 1;
                let first = self.places.iter().find(|place| place.key == key).filter(|_| !is_alone)?;
                Some(format!("{}_{name}", word(layers, first.layer)?))
            })
            .collect();
        for (key, (name, of_layer)) in names.into_iter().zip(of_layers).enumerate() {
            self.keys[key].name = self.free(of_layer.as_deref().unwrap_or(name), key);
        }
    }

    /// A name that no key before this one has.
    fn free(&self, name: &str, key: usize) -> String {
        let is_taken = |name: &str| self.keys[..key].iter().any(|key| key.name == name);
        let mut names = std::iter::once(name.to_owned()).chain((2..).map(|number| format!("{name}_{number}")));
        names.find(|name| !is_taken(name)).unwrap_or_default()
    }

    /// The keys of a layer of the block as they are written.
    pub(super) fn written(&self, layer: usize, item: &Item, is_floor: bool) -> Keys {
        let part = |of: &str, part: usize| {
            let place =
                self.places.iter().find(|place| place.layer == layer && place.of == of && place.part == part)?;
            let key = &self.keys[place.key].name;
            let text = if place.times == 1 { format!("${key}") } else { format!("{} * ${key}", place.times) };
            Some(quoted(&text))
        };
        let value = |of: &str, literal: &str| {
            let parts = parts(of, literal).into_iter().enumerate();
            let parts: Vec<String> =
                parts.map(|(at, literal)| part(of, at).unwrap_or_else(|| literal.to_owned())).collect();
            if parts.len() == 1 { parts.concat() } else { format!("[{}]", parts.join(", ")) }
        };
        let is_default =
            |key: &str, value: &str| item.defaults.iter().any(|(_, known, default)| *known == key && *default == value);
        let mut written: Keys = item
            .keys
            .iter()
            .map(|(key, literal)| (*key, value(key, literal)))
            .filter(|(key, value)| !is_default(key, value))
            .collect();
        if is_floor {
            let at = written.iter().position(|(key, _)| *key == "activation").unwrap_or(written.len());
            written.insert(at, ("rounding", quoted("floor")));
        }
        written
    }
}

/// The name of a layer of a block as a part of that of a key; nothing where it has none. What it says of the layer's kind is left out
/// where the rest is no other layer's: `branch2.1.conv` is `branch2_1`, unless there is a `branch2.1.pool`.
fn word(layers: &[(Option<&str>, &str)], layer: usize) -> Option<String> {
    let (name, kind) = *layers.get(layer)?;
    let name = name?;
    let rest = SEPARATORS.iter().find_map(|separator| name.strip_suffix(kind)?.strip_suffix(*separator));
    let is_only = |rest: &&str| {
        let of_kind = layers.iter().filter(|(_, other)| *other == kind).filter_map(|(name, _)| *name);
        !rest.is_empty() && of_kind.filter(|name| name.starts_with(rest)).count() == 1
    };
    let short = rest.filter(is_only).unwrap_or(name);
    let word = short.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' });
    Some(word.collect())
}

/// The keys that say how many channels a layer gives.
const WIDTHS: [&str; 2] = ["filters", "units"];

/// Whether values of two keys of layers may be one.
fn is_alike(key: &str, other: &str) -> bool {
    let counts_channels = |key: &str| key == "channels" || WIDTHS.contains(&key);
    key == other || counts_channels(key) && counts_channels(other)
}

/// How many times the one is the other, the same in all uses.
fn times(values: &[usize], base: &[usize]) -> Option<usize> {
    let times = values.first()?.checked_div(*base.first()?)?;
    let is_multiple = values.iter().zip(base).all(|(value, base)| base.checked_mul(times) == Some(*value));
    (is_multiple && (1..=MOST_TIMES).contains(&times)).then_some(times)
}
