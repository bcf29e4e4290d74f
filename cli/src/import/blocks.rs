//! Repeats: runs of layers that are the same but for their weights and some whole numbers, written once as a block.
//!
//! A run can be a block if few values feed it from outside, and if only its last layer feeds others. Of all runs of the same layers
//! those are taken that shorten the file most, and so on with what is left. A choice is judged by the file that comes of it when the
//! others are made greedily.

mod inputs;
mod keyed;
mod label;
mod naming;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::mem;
use std::ops::Range;

use self::inputs::Inputs;
use self::keyed::Keyed;
use self::naming::Naming;
use crate::import::keys::{Keys, keys, quoted};
use crate::import::layers::{Kind, Layer, Model, Padding, Source};
use crate::import::names::Names;

/// The least and the most layers of a block: of fewer, a file is as easily read without.
const LEAST: usize = 3;
const MOST: usize = 64;

/// The largest model, in layers, in which repeats are looked for, and how many kinds of them are weighed: of real networks, all.
const LARGEST: usize = 2_000;
const MOST_GROUPS: usize = 500;

/// How many choices are judged by what comes of them.
const JUDGED: usize = 12;

/// The most inputs of a block: with more, it is a part of a network rather than of its own.
const MOST_INPUTS: usize = 3;

/// The most keys of a block: with more, it is no repeat.
const MOST_KEYS: usize = 6;

/// What is written as blocks.
#[derive(Clone, Debug, Default)]
pub struct Blocks {
    /// In the order in which they are used first.
    pub blocks: Vec<Block>,
    /// In the order of their layers.
    pub uses: Vec<Use>,
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its name.
    pub name: String,
    /// Its inputs, by the names that its layers know them by.
    pub inputs: Vec<String>,
    /// Its keys.
    pub keys: Vec<String>,
    /// Its layers.
    pub layers: Vec<Inner>,
}

/// A layer of a block.
#[derive(Clone, Debug)]
pub struct Inner {
    /// Its name in the block, if it needs one.
    pub name: Option<String>,
    /// What it does.
    pub kind: Kind,
    /// What feeds it, by names in the block, where that is not the layer before it.
    pub from: Option<Vec<String>>,
    /// Its other keys, with values that may depend on those of the block.
    pub keys: Keys,
}

/// A layer that uses a block.
#[derive(Clone, Debug)]
pub struct Use {
    /// The block's index.
    pub block: usize,
    /// The layer's name.
    pub name: String,
    /// The layers that it stands for.
    pub layers: Range<usize>,
    /// What feeds it, in the order of the block's inputs.
    pub from: Vec<Source>,
    /// How often the block is repeated, and the number of the first, where it is.
    pub repeat: Option<(usize, usize)>,
    /// The values of the block's keys.
    pub values: Vec<usize>,
}

impl Blocks {
    /// The use that a layer is the first of.
    pub fn used_at(&self, layer: usize) -> Option<&Use> {
        self.uses.binary_search_by_key(&layer, |used| used.layers.start).ok().and_then(|at| self.uses.get(at))
    }
}

/// Finds the repeats of a model. The names become those that the layers have with blocks.
pub fn find(model: &Model, names: &mut Names) -> Blocks {
    if model.layers.len() > LARGEST {
        return Blocks::default();
    }
    let ways = Way::ALL.map(|way| items(model, way));
    let groups: Vec<Group<'_>> = ways.iter().flat_map(|items| groups(model, items)).collect();
    // What is chosen first decides what is left, so that blocks with several inputs may stand in the way of better ones.
    let [one, several] = [1, MOST_INPUTS].map(|inputs| {
        let groups: Vec<&Group<'_>> = groups.iter().filter(|group| group.inputs <= inputs).collect();
        chosen(groups, model, names)
    });
    let saved = |chosen: &[Choice<'_>]| chosen.iter().map(|choice| choice.saved).sum::<usize>();
    let chosen = if saved(&several) > saved(&one) { several } else { one };
    written(chosen, model, names)
}

/// The best of these groups, as far as they are free beside each other.
fn chosen<'a>(groups: Vec<&Group<'a>>, model: &Model, names: &Names) -> Vec<Choice<'a>> {
    let mut taken = vec![false; model.layers.len()];
    let groups = groups.into_iter();
    let mut groups: Vec<(usize, &Group<'_>)> =
        groups.filter_map(|group| Some((choice(group, &taken, model, names, 0)?.saved, group))).collect();
    groups.sort_by_key(|(saved, _)| Reverse(*saved));
    groups.truncate(MOST_GROUPS);
    let groups: Vec<&Group<'_>> = groups.into_iter().map(|(_, group)| group).collect();
    let mut chosen = Vec::new();
    while let Some(choice) = best(&groups, &taken, model, names) {
        choice.mark(&mut taken);
        chosen.push(choice);
    }
    chosen
}

/// What repeats may differ in besides channels and strides. The more that is, the more repeats there are, of more keys.
#[derive(Clone, Copy, Debug)]
struct Way {
    /// Whether they may differ in kernels and borders.
    windows: bool,
    /// Whether borders that keep the size are written as `"same"`, which is that for all kernels.
    same: bool,
}

impl Way {
    const ALL: [Self; 4] = [
        Self { windows: false, same: false },
        Self { windows: true, same: false },
        Self { windows: false, same: true },
        Self { windows: true, same: true },
    ];
}

/// A layer while repeats are looked for.
struct Item {
    /// Its keys, among them those with their default that may differ in a repeat.
    keys: Keys,
    /// Which those are.
    defaults: &'static [(&'static str, &'static str, &'static str)],
    /// What it has in common with its repeats.
    sort: u64,
    /// Whether a rest of its window is not read.
    is_floor: bool,
    /// The last layer that it feeds; none behind the last layer of all for an output of the model.
    furthest: usize,
    /// How many lines it takes.
    lines: usize,
}

/// The parts of a key's value that a repeat may have other numbers in place of: the places of a slice of channels, or all of it.
fn parts<'v>(key: &str, value: &'v str) -> Vec<&'v str> {
    let inside = value.strip_prefix('[').and_then(|value| value.strip_suffix(']'));
    inside.filter(|_| key == "channels").map_or_else(|| vec![value], |inside| inside.split(", ").collect())
}

/// The value of a key that a repeat may have a different one of.
fn number(value: &str) -> Option<usize> {
    value.parse().ok()
}

fn items(model: &Model, way: Way) -> Vec<Item> {
    let mut furthest = vec![0; model.layers.len()];
    for (index, layer) in model.layers.iter().enumerate() {
        for source in &layer.from {
            if let Source::Layer(feed) = source {
                furthest[*feed] = index;
            }
        }
    }
    for output in &model.outputs {
        furthest[output.layer] = usize::MAX;
    }
    let needed = model.need_names();
    let item = |(index, layer): (usize, &Layer)| {
        let mut keys = keys(layer);
        let lines = 3 + keys.len() + usize::from(needed[index]) + usize::from(!model.is_fed_by_position(index));
        let floor = keys.iter().position(|(key, value)| *key == "rounding" && value == "\"floor\"");
        if let Some(floor) = floor {
            keys.remove(floor);
        }
        let is_conv = matches!(layer.kind, Kind::Conv { .. } | Kind::DepthwiseConv { .. });
        let defaults: &[_] = if is_conv { &OF_CONVOLUTIONS } else { &[] };
        for (after, key, default) in defaults {
            if !keys.iter().any(|(known, _)| known == key) {
                let at = keys.iter().position(|(known, _)| known == after).map_or(0, |at| at + 1);
                keys.insert(at, (*key, (*default).to_owned()));
            }
        }
        let is_same = way.same && is_same_size(&layer.kind);
        if let Some((_, padding)) = keys.iter_mut().find(|(key, _)| is_same && *key == "padding") {
            *padding = quoted("same");
        }
        let mut hasher = DefaultHasher::new();
        layer.kind.name().hash(&mut hasher);
        for (key, value) in &keys {
            let is_fixed = !way.windows && ["kernel", "padding"].contains(key);
            key.hash(&mut hasher);
            for part in parts(key, value) {
                number(part).filter(|_| !is_fixed).map_or(part, |_| "").hash(&mut hasher);
            }
        }
        let sort = hasher.finish();
        Item { keys, defaults, sort, is_floor: floor.is_some(), furthest: furthest[index], lines }
    };
    model.layers.iter().enumerate().map(item).collect()
}

/// Whether a convolution has the border that makes its output as large as its input, which `"same"` would be as well.
fn is_same_size(kind: &Kind) -> bool {
    let (Kind::Conv { window, .. } | Kind::DepthwiseConv { window, .. }) = kind else {
        return false;
    };
    let [height, width] = window.kernel;
    let is_odd = height % 2 == 1 && height > 1 && height == width && window.dilation == [1, 1];
    is_odd && window.stride == [1, 1] && window.padding == Padding::Even(height / 2)
}

/// Keys of convolutions that are written, while repeats are looked for, also where they have their default; each with the key
/// that it stands behind. Those of pools are others.
const OF_CONVOLUTIONS: [(&str, &str, &str); 2] = [("kernel", "stride", "1"), ("stride", "padding", "0")];

/// Runs of the same layers.
struct Group<'a> {
    items: &'a [Item],
    starts: Vec<usize>,
    length: usize,
    /// How many values feed each.
    inputs: usize,
}

/// All groups of runs that can be blocks and that there are two of at least.
fn groups<'a>(model: &Model, items: &'a [Item]) -> Vec<Group<'a>> {
    let mut found: BTreeMap<(usize, u64), Vec<usize>> = BTreeMap::new();
    for start in 0..items.len() {
        runs(start, model, items, |end, hash| found.entry((end - start, hash)).or_default().push(start));
    }
    let groups = found.into_iter().filter_map(|((length, _), mut starts)| {
        let first = *starts.first()?;
        starts.retain(|start| is_same(first, *start, length, model, items));
        let is_repeat =
            apart(&starts, length, |_| true).len() > 1 && !is_arbitrary(first..first + length, |at| items[at].sort);
        is_repeat.then(|| Group { inputs: Inputs::of(first, length, model).0.len(), items, starts, length })
    });
    groups.collect()
}

/// The runs that begin with a layer and that can be blocks: their ends, and what the same ones share.
fn runs(start: usize, model: &Model, items: &[Item], mut found: impl FnMut(usize, u64)) {
    let mut inputs = Inputs::default();
    let mut furthest = 0;
    let mut hasher = DefaultHasher::new();
    for index in start..items.len().min(start + MOST) {
        items[index].sort.hash(&mut hasher);
        for source in &model.layers[index].from {
            inputs.feed(*source, start).hash(&mut hasher);
        }
        if furthest > items.len() || inputs.0.len() > MOST_INPUTS {
            return;
        }
        // Few layers that read much are easier to follow where they stand: 3 with two inputs, 9 with three.
        let least = (2..inputs.0.len()).fold(LEAST, |least, _| least * LEAST);
        if furthest <= index && index + 1 - start >= least && !inputs.0.is_empty() {
            found(index + 1, hasher.finish());
        }
        furthest = furthest.max(items[index].furthest);
    }
}

/// The layer that a value comes from, if it is not before `start`.
fn inside(source: Source, start: usize) -> Option<usize> {
    match source {
        Source::Layer(layer) if layer >= start => Some(layer),
        Source::Layer(_) | Source::Input(_) => None,
    }
}

/// Whether two runs consist of the same layers.
fn is_same(first: usize, other: usize, length: usize, model: &Model, items: &[Item]) -> bool {
    let (mut inputs, mut others) = (Inputs::default(), Inputs::default());
    (0..length).all(|at| {
        let (layer, twin) = (&model.layers[first + at], &model.layers[other + at]);
        let mut feeds = layer.from.iter().zip(&twin.from);
        items[first + at].sort == items[other + at].sort
            && layer.has_tensors() == twin.has_tensors()
            && layer.from.len() == twin.from.len()
            && feeds.all(|(feed, twin)| inputs.feed(*feed, first) == others.feed(*twin, other))
    })
}

/// Whether a run ends as it begins, by what `of` says of its layers: then it is cut out of layers in a row at any place.
fn is_arbitrary<T: PartialEq>(run: Range<usize>, of: impl Fn(usize) -> T) -> bool {
    let length = run.len();
    (1..length).any(|period| (period..length).all(|at| of(run.start + at) == of(run.start + at - period)))
}

/// Those of the runs that do not overlap each other, and that are free.
fn apart(starts: &[usize], length: usize, is_free: impl Fn(Range<usize>) -> bool) -> Vec<usize> {
    let mut end = 0;
    let mut apart = Vec::new();
    for start in starts.iter().copied() {
        if start >= end && is_free(start..start + length) {
            apart.push(start);
            end = start + length;
        }
    }
    apart
}

/// Runs that become one block.
struct Choice<'a> {
    items: &'a [Item],
    starts: Vec<usize>,
    length: usize,
    /// What feeds each run, in the order of the block's inputs.
    from: Vec<Vec<Source>>,
    keyed: Keyed,
    naming: Naming,
    /// How many lines shorter the file becomes.
    saved: usize,
}

impl Choice<'_> {
    fn mark(&self, taken: &mut [bool]) {
        for start in &self.starts {
            taken[*start..start + self.length].fill(true);
        }
    }
}

/// What a group saves where it is free; nothing if that is no more than `least`.
fn choice<'a>(group: &Group<'a>, taken: &[bool], model: &Model, names: &Names, least: usize) -> Option<Choice<'a>> {
    let Group { items, length, .. } = *group;
    let starts = apart(&group.starts, length, |run| taken[run].iter().all(|taken| !taken));
    if starts.len() < 2 {
        return None;
    }
    let keyed = Keyed::new(&starts, length, items);
    if keyed.keys.len() > MOST_KEYS {
        return None;
    }
    let lines = |start: usize| items[start..start + length].iter().map(|item| item.lines).sum::<usize>();
    let before: usize = starts.iter().map(|start| lines(*start)).sum();
    let from = inputs::in_order(&starts, length, model);
    let block = 4 + starts.first().map_or(0, |start| lines(*start));
    let uses = runs_of_uses(&starts, length, &from, &keyed).len() * (5 + keyed.keys.len());
    let several = inputs::lines(&from, starts.first().copied(), model, names);
    let saved = before.checked_sub(block + uses + several).filter(|saved| *saved > least)?;
    let naming = Naming::of(&starts, length, model, names);
    if matches!(naming, Naming::Made) {
        // An output is known by the name that it has in the source. And where the source has no names for repeats, such as of
        // convolutions that follow each other, there are none if only numbers tell their layers apart.
        let is_output = |start: &usize| items[start + length - 1].furthest == usize::MAX;
        let is_numbered = |start: &usize| {
            is_arbitrary(*start..start + length, |at| {
                let layer = &model.layers[at];
                (layer.kind.name(), layer.activation.as_ref().map(mem::discriminant))
            })
        };
        if starts.iter().any(is_output) || starts.first().is_some_and(is_numbered) {
            return None;
        }
    }
    // Names that are not those of the source cost as many lines as there are layers.
    let lost = if matches!(naming, Naming::Made) { starts.len() * length } else { 0 };
    let saved = saved.checked_sub(lost).filter(|saved| *saved > least)?;
    Some(Choice { items, starts, length, from, keyed, naming, saved })
}

/// Uses that follow each other, each fed by the one before, with the same values.
fn runs_of_uses(starts: &[usize], length: usize, from: &[Vec<Source>], keyed: &Keyed) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        let continues = index.checked_sub(1).is_some_and(|before| {
            starts[before] + length == *start
                && from[index] == [Source::Layer(start - 1)]
                && keyed.keys.iter().all(|key| key.values[before] == key.values[index])
        });
        match runs.last_mut() {
            Some(run) if continues => run.end = index + 1,
            _ => runs.push(index..index + 1),
        }
    }
    runs
}

/// The choice with which the file becomes the shortest.
fn best<'a>(groups: &[&Group<'a>], taken: &[bool], model: &Model, names: &Names) -> Option<Choice<'a>> {
    let mut choices: Vec<Choice<'_>> =
        groups.iter().filter_map(|group| choice(group, taken, model, names, 0)).collect();
    choices.sort_by_key(|choice| (Reverse(choice.saved), choice.starts[0], choice.length));
    choices.truncate(JUDGED);
    let judged = choices.into_iter().map(|choice| {
        let mut taken = taken.to_vec();
        choice.mark(&mut taken);
        let mut saved = choice.saved;
        while let Some(next) = greediest(groups, &taken, model, names) {
            next.mark(&mut taken);
            saved += next.saved;
        }
        (saved, choice)
    });
    // Of equals, the first.
    judged.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, choice)| choice)
}

/// The choice that saves most by itself.
fn greediest<'a>(groups: &[&Group<'a>], taken: &[bool], model: &Model, names: &Names) -> Option<Choice<'a>> {
    groups.iter().fold(None, |best: Option<Choice<'_>>, group| {
        let least = best.as_ref().map_or(0, |best| best.saved);
        choice(group, taken, model, names, least).or(best)
    })
}

/// The blocks of choices, and the names that follow from them.
fn written(mut chosen: Vec<Choice<'_>>, model: &Model, names: &mut Names) -> Blocks {
    chosen.sort_by_key(|choice| choice.starts[0]);
    let mut blocks = Blocks::default();
    for choice in &chosen {
        if let Naming::Kept { instances, .. } = &choice.naming {
            names.bases.extend(instances.iter().cloned());
        }
    }
    for choice in &mut chosen {
        let inputs = inputs::names(choice.from[0].len(), &choice.naming);
        let locals = choice.naming.locals(choice.starts[0], choice.length, &inputs, model);
        let kinds = model.layers[choice.starts[0]..].iter().map(|layer| layer.kind.name());
        let layers: Vec<(Option<&str>, &str)> = locals.iter().map(Option::as_deref).zip(kinds).collect();
        choice.keyed.name(&layers);
        let Choice { items, starts, length, from, keyed, naming, .. } = &*choice;
        let first = starts[0];
        let name = label::block(&model.layers[first..first + length], first, inputs.len(), &blocks.blocks);
        let runs = runs_of_uses(starts, *length, from, keyed);
        let instances = naming.instances(&runs, starts, *length, &name, names);
        let instances = naming::dotted(instances, &runs, names);
        for (start, instance) in starts.iter().zip(&instances) {
            names.put_in_block(*start..start + length, instance, &locals);
        }
        let layers = (0..*length).map(|at| Inner {
            name: locals[at].clone(),
            kind: model.layers[first + at].kind.clone(),
            from: inputs::of_layer(first, at, &from[0], &inputs, &locals, model),
            keys: keyed.written(at, &items[first + at], starts.iter().any(|start| items[start + at].is_floor)),
        });
        let keys = keyed.keys.iter().map(|key| key.name.clone()).collect();
        let block = Block { name, keys, layers: layers.collect(), inputs };
        for run in runs {
            blocks.uses.extend(naming::uses(run, choice, &instances, blocks.blocks.len(), names));
        }
        blocks.blocks.push(block);
    }
    blocks.uses.sort_by_key(|used| used.layers.start);
    for used in blocks.uses.iter().filter(|used| used.from.len() > 1) {
        for source in &used.from {
            if let Source::Layer(layer) = source {
                names.need(*layer, model);
            }
        }
    }
    names.drop_needless(&blocks, model);
    blocks
}
