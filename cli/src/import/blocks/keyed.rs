//! The keys of a block: the whole numbers in which its uses differ.

use super::{Item, number};
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

/// A value of a layer that differs between uses.
#[derive(Clone, Debug)]
struct Place {
    /// The layer in the block.
    layer: usize,
    /// The key of the layer.
    of: &'static str,
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
        let mut differing: Vec<(usize, &'static str, Vec<usize>)> = Vec::new();
        for layer in 0..length {
            for (at, (of, _)) in items[starts[0] + layer].keys.iter().enumerate() {
                let values: Option<Vec<usize>> = starts
                    .iter()
                    .map(|start| items[start + layer].keys.get(at).and_then(|(_, value)| number(value)))
                    .collect();
                if let Some(values) = values.filter(|values| values.iter().any(|value| *value != values[0])) {
                    differing.push((layer, of, values));
                }
            }
        }
        let mut keyed = Self { keys: Vec::new(), places: Vec::new() };
        // The smallest of the values that some are a multiple of, in all uses.
        let smallest = |of: &str, values: &[usize]| {
            let bases = differing.iter().enumerate().filter(|(_, (_, other, _))| is_alike(of, other));
            let bases = bases.filter_map(|(at, (.., base))| Some((times(values, base)?, at)));
            bases.max_by_key(|(times, _)| *times)
        };
        let smallest: Vec<Option<(usize, usize)>> =
            differing.iter().map(|(_, of, values)| smallest(of, values)).collect();
        // What others are a multiple of is a key itself, even if it is a multiple of something smaller.
        let is_base = |values: &[usize]| {
            let bases = differing.iter().zip(&smallest).filter(|((.., of), _)| of != values);
            bases.filter_map(|(_, base)| *base).any(|(_, base)| differing[base].2 == values)
        };
        for ((layer, of, values), smallest) in differing.iter().zip(&smallest) {
            let (times, base) = match smallest {
                Some((times, base)) if !is_base(values) => (*times, &differing[*base].2),
                _ => (1, values),
            };
            let key =
                keyed.keys.iter().position(|key| is_alike(key.of, of) && key.values == *base).unwrap_or_else(|| {
                    keyed.keys.push(Key { name: String::new(), of, values: base.clone() });
                    keyed.keys.len() - 1
                });
            keyed.places.push(Place { layer: *layer, of, key, times });
        }
        keyed.name();
        keyed
    }

    /// Names the keys as papers do, or else after the keys of layers.
    fn name(&mut self) {
        let channels: Vec<usize> = (0..self.keys.len()).filter(|key| is_alike(self.keys[*key].of, "filters")).collect();
        let output = self.places.iter().rfind(|place| is_alike(place.of, "filters")).map(|place| place.key);
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
        for (key, name) in names.into_iter().enumerate() {
            self.keys[key].name = self.free(name, key);
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
        let value = |of: &str| {
            let place = self.places.iter().find(|place| place.layer == layer && place.of == of)?;
            let key = &self.keys[place.key].name;
            let text = if place.times == 1 { format!("${key}") } else { format!("{} * ${key}", place.times) };
            Some(quoted(&text))
        };
        let is_default =
            |key: &str, value: &str| item.defaults.iter().any(|(_, known, default)| *known == key && *default == value);
        let mut written: Keys = item
            .keys
            .iter()
            .map(|(key, literal)| (*key, value(key).unwrap_or_else(|| literal.clone())))
            .filter(|(key, value)| !is_default(key, value))
            .collect();
        if is_floor {
            let at = written.iter().position(|(key, _)| *key == "activation").unwrap_or(written.len());
            written.insert(at, ("rounding", quoted("floor")));
        }
        written
    }
}

/// Whether values of two keys of layers may be one.
fn is_alike(key: &str, other: &str) -> bool {
    let channels = ["filters", "units"];
    key == other || channels.contains(&key) && channels.contains(&other)
}

/// How many times the one is the other, the same in all uses.
fn times(values: &[usize], base: &[usize]) -> Option<usize> {
    let times = values.first()?.checked_div(*base.first()?)?;
    let is_multiple = values.iter().zip(base).all(|(value, base)| base.checked_mul(times) == Some(*value));
    (is_multiple && (1..=MOST_TIMES).contains(&times)).then_some(times)
}
