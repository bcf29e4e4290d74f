//! Names with blocks: of layers in a block, and of the layers that use it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Blocks, Choice, Use, inside};
use crate::import::layers::{Model, Source};
use crate::import::names::{INPUT, Names, of_node};

/// How the layers of a block and its uses are named.
#[derive(Clone, Debug)]
pub(super) enum Naming {
    /// As in the source, which has a name for each use and the same names in each.
    Kept {
        /// The uses.
        instances: Vec<String>,
        /// The layers with tensors.
        locals: Vec<Option<String>>,
    },
    /// By what they are.
    Made,
}

/// What stands between the name of a use and that of a layer in it.
pub(super) const SEPARATORS: [char; 3] = ['.', '/', '_'];

impl Naming {
    /// Keeps the names of the source if they are the same for all uses behind a prefix of each.
    pub(super) fn of(starts: &[usize], length: usize, model: &Model, names: &Names) -> Self {
        let named = |start: usize| (0..length).filter(move |at| model.layers[start + at].has_tensors());
        let all: Vec<Vec<&str>> =
            starts.iter().map(|start| named(*start).map(|at| names.layer(start + at)).collect()).collect();
        let Some(first) = all.first().and_then(|names| names.first()) else {
            return Self::Made;
        };
        // The shortest prefix is the best, but for one that leaves a number in front.
        let mut best = None;
        for locals in first.match_indices(SEPARATORS).filter_map(|(at, _)| first.get(at + 1..)) {
            let Some(kept) = kept(&all, locals) else { continue };
            let is_numbered = locals.starts_with(|c: char| c.is_ascii_digit());
            if !is_numbered {
                best = Some(kept);
                break;
            }
            best = best.or(Some(kept));
        }
        let Some((instances, locals)) = best else { return Self::Made };
        let mut locals = locals.into_iter();
        let tensors: Vec<usize> = starts.first().map(|start| named(*start).collect()).unwrap_or_default();
        let locals = (0..length).map(|at| if tensors.contains(&at) { locals.next() } else { None });
        let kept = Self::Kept { instances, locals: locals.collect() };
        if kept.is_free(starts, length, names) { kept } else { Self::Made }
    }

    /// Whether no layer outside the uses has the name of one.
    fn is_free(&self, starts: &[usize], length: usize, names: &Names) -> bool {
        let Self::Kept { instances, .. } = self else { return true };
        let is_outside = |layer: &usize| !starts.iter().any(|start| (*start..start + length).contains(layer));
        let taken = (0..names.layers.len()).filter(is_outside).filter_map(|layer| names.layers[layer].as_deref());
        let taken: BTreeSet<&str> = taken.chain(names.inputs.iter().map(String::as_str)).collect();
        let is_taken = |name: &String| {
            let starts = format!("{name}.");
            taken.contains(name.as_str())
                || taken.range(starts.as_str()..).next().is_some_and(|name| name.starts_with(&starts))
                || names.ends.values().any(|end| end == name)
        };
        !instances.iter().any(is_taken)
    }

    /// Whether a layer of the block keeps this name.
    pub(super) fn has_local(&self, name: &str) -> bool {
        matches!(self, Self::Kept { locals, .. } if locals.iter().flatten().any(|local| local == name))
    }

    /// The names of a block's layers that need one: for tensors, or for a layer of the block.
    pub(super) fn locals(&self, start: usize, length: usize, inputs: &[String], model: &Model) -> Vec<Option<String>> {
        let mut needed = vec![false; length];
        for at in 0..length {
            let layer = &model.layers[start + at];
            needed[at] |= layer.has_tensors();
            let feeds: Vec<Option<usize>> = layer.from.iter().map(|source| inside(*source, start)).collect();
            if feeds.as_slice() != [(start + at).checked_sub(1)] {
                for feed in feeds.into_iter().flatten() {
                    needed[feed - start] = true;
                }
            }
        }
        let kept = match self {
            Self::Kept { locals, .. } => locals.as_slice(),
            Self::Made => &[],
        };
        let mut taken: BTreeSet<String> = kept.iter().flatten().chain(inputs).cloned().collect();
        let name = |at: usize| {
            if let Some(kept) = kept.get(at).cloned().flatten() {
                return Some(kept);
            }
            if !needed[at] {
                return None;
            }
            let kind = model.layers[start + at].kind.name();
            let mut names = (1..).map(|number| format!("{kind}{number}"));
            names.find(|name| taken.insert(name.clone()))
        };
        (0..length).map(name).collect()
    }

    /// The names of the uses.
    pub(super) fn instances(
        &self,
        runs: &[Range<usize>],
        starts: &[usize],
        length: usize,
        block: &str,
        names: &Names,
    ) -> Vec<String> {
        if let Self::Kept { instances, .. } = self {
            return instances.clone();
        }
        let is_inside = |layer: usize| starts.iter().any(|start| (*start..start + length).contains(&layer));
        let outside = names.layers.iter().enumerate().filter(|(layer, _)| !is_inside(*layer));
        let mut taken: BTreeSet<String> = outside.filter_map(|(_, name)| name.clone()).collect();
        taken.extend(names.ends.values().chain(&names.inputs).chain(&names.bases).cloned());
        let mut instances = Vec::new();
        let mut number = 0;
        // The first use of `cell_2` is not the 21st of `cell`.
        let between = if block.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        for run in runs {
            let name = loop {
                number += 1;
                let name = format!("{block}{between}{number}");
                let behind = format!("{name}.");
                if !taken.iter().any(|taken| *taken == name || taken.starts_with(&behind)) {
                    break name;
                }
            };
            match run.len() {
                1 => instances.push(name),
                count => instances.extend((0..count).map(|at| format!("{name}.{at}"))),
            }
        }
        instances
    }
}

/// The prefixes of names of which the first, in the first use, ends with `local`, and what is behind them; nothing if they differ.
fn kept(all: &[Vec<&str>], local: &str) -> Option<(Vec<String>, Vec<String>)> {
    let split = |names: &[&str]| {
        let prefix = names.first()?.strip_suffix(local)?;
        let locals: Option<Vec<String>> =
            names.iter().map(|name| name.strip_prefix(prefix).map(str::to_owned)).collect();
        let instance = prefix.strip_suffix(SEPARATORS)?;
        (!instance.is_empty()).then(|| Some((instance.to_owned(), locals?)))?
    };
    let (_, locals) = split(all.first()?)?;
    let is_usable = |local: &String| !local.is_empty() && local != INPUT;
    let unique: BTreeSet<&String> = locals.iter().collect();
    if unique.len() != locals.len() || !locals.iter().all(is_usable) {
        return None;
    }
    let mut instances = Vec::new();
    for names in all {
        let (instance, own) = split(names)?;
        if own != locals || instances.contains(&instance) {
            return None;
        }
        instances.push(instance);
    }
    Some((instances, locals))
}

/// The layers for one run of uses: one for all, if their names count on, or else one for each.
pub(super) fn uses(
    run: Range<usize>,
    choice: &Choice<'_>,
    instances: &[String],
    block: usize,
    names: &mut Names,
) -> Vec<Use> {
    let Choice { starts, length, from, keyed, .. } = choice;
    let from = |at: usize| from[at].clone();
    let values = |at: usize| keyed.keys.iter().map(|key| key.values[at]).collect();
    let layers = |run: &Range<usize>| starts[run.start]..starts[run.end - 1] + length;
    let one = |at: usize| {
        let layers = layers(&(at..at + 1));
        Use { block, name: instances[at].clone(), layers, from: from(at), repeat: None, values: values(at) }
    };
    let mut uses = Vec::new();
    let mut rest = run;
    while let Some(at) = rest.next() {
        let Some((base, first)) = numbered(&instances[at]) else {
            uses.push(one(at));
            continue;
        };
        let more =
            rest.clone().zip(first + 1..).take_while(|(at, number)| numbered(&instances[*at]) == Some((base, *number)));
        let end = at + 1 + more.count();
        let run = at..end;
        if run.len() == 1 || !names.take(base, &layers(&run)) {
            uses.push(one(at));
            continue;
        }
        uses.push(Use {
            block,
            name: base.to_owned(),
            layers: layers(&run),
            from: from(at),
            repeat: Some((run.len(), first)),
            values: values(at),
        });
        rest.start = end;
    }
    uses
}

/// The names of uses with a dot in front of the numbers by which those of a run count on, as `repeat` has them: `stage1_block1` and
/// `stage1_block2` are `stage1_block.1` and `stage1_block.2`. A run of which that would be the name of others, too, keeps its own.
pub(super) fn dotted(instances: Vec<String>, runs: &[Range<usize>], names: &Names) -> Vec<String> {
    let counts_on = |run: &Range<usize>| {
        let (base, first) = counted(instances.get(run.start)?)?;
        let is_next = |(at, number): (usize, usize)| counted(&instances[at]) == Some((base, number));
        (run.len() > 1 && run.clone().zip(first..).all(is_next)).then_some((base, first))
    };
    let runs = || runs.iter().filter_map(|run| Some((run.clone(), counts_on(run)?)));
    let others = names.layers.iter().flatten().chain(names.ends.values()).chain(&names.inputs).chain(&names.bases);
    let is_free = |base: &str| {
        let mut all = others.clone();
        !all.any(|name| name.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
            && instances.iter().filter(|name| counted(name).is_some_and(|(other, _)| other == base)).count()
                == runs().filter(|(_, (other, _))| *other == base).map(|(run, _)| run.len()).max().unwrap_or(0)
    };
    let free: Vec<(Range<usize>, String, usize)> = runs()
        .filter(|(_, (base, _))| is_free(base))
        .map(|(run, (base, first))| (run, base.to_owned(), first))
        .collect();
    let mut dotted = instances;
    for (run, base, first) in free {
        for (at, number) in run.zip(first..) {
            dotted[at] = format!("{base}.{number}");
        }
    }
    dotted
}

/// A name that ends with a number which is not behind a dot already, without it, and the number.
fn counted(name: &str) -> Option<(&str, usize)> {
    let base = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = name.strip_prefix(base).filter(|number| number.len() < 10)?;
    let parsed: usize = number.parse().ok()?;
    let base = base.trim_end_matches(['_', '/']);
    (!base.is_empty() && !base.ends_with('.') && parsed.to_string() == number).then_some((base, parsed))
}

/// A name that ends with a number behind a dot, without it, and the number.
fn numbered(name: &str) -> Option<(&str, usize)> {
    let (base, number) = name.rsplit_once('.')?;
    let parsed: usize = number.parse().ok()?;
    (!base.is_empty() && parsed.to_string() == number).then_some((base, parsed))
}

impl Names {
    /// Names the layers of a use of a block.
    pub(super) fn put_in_block(&mut self, layers: Range<usize>, instance: &str, locals: &[Option<String>]) {
        self.ends.insert(layers.end - 1, instance.to_owned());
        for (layer, local) in layers.clone().zip(locals) {
            self.layers[layer] = local.as_ref().map(|local| format!("{instance}.{local}"));
        }
    }

    /// Names a layer that feeds the use of a block by its name, if it has none.
    pub(super) fn need(&mut self, layer: usize, model: &Model) {
        if self.layers[layer].is_some() || self.ends.contains_key(&layer) {
            return;
        }
        let all = self.layers.iter().flatten().chain(self.ends.values()).chain(&self.inputs).chain(&self.bases);
        let taken: BTreeSet<String> = all.cloned().collect();
        self.layers[layer] = Some(of_node(&model.layers[layer], &taken));
    }

    /// Takes a name for several uses, if it is free.
    fn take(&mut self, name: &str, layers: &Range<usize>) -> bool {
        let is_taken =
            self.layers.iter().flatten().chain(self.ends.values()).chain(&self.inputs).any(|taken| taken == name)
                || self.bases.contains(name);
        if !is_taken {
            self.bases.insert(name.to_owned());
            // The name of all is that of the last as well.
            self.ends.insert(layers.end - 1, name.to_owned());
        }
        !is_taken
    }

    /// Drops the names of layers that nothing needs any more, since blocks know what feeds them as `input`.
    pub(super) fn drop_needless(&mut self, blocks: &Blocks, model: &Model) {
        let mut needed: BTreeSet<usize> = model.outputs.iter().map(|output| output.layer).collect();
        let mut layer = 0;
        while layer < model.layers.len() {
            let used = blocks.used_at(layer);
            let end = used.map_or(layer + 1, |used| used.layers.end);
            let feeds = model.layers[layer..end].iter().flat_map(|layer| &layer.from);
            let feeds: Vec<Source> = feeds.copied().filter(|source| inside(*source, layer).is_none()).collect();
            let before = layer.checked_sub(1).map(Source::Layer);
            if used.is_none() && feeds.len() > 1 || feeds.iter().any(|source| Some(*source) != before) {
                needed.extend(feeds.iter().filter_map(|source| match source {
                    Source::Layer(layer) => Some(*layer),
                    Source::Input(_) => None,
                }));
            }
            if used.is_none() && model.layers[layer].has_tensors() {
                needed.insert(layer);
            }
            layer = end;
        }
        let is_in_use = |layer: usize| blocks.uses.iter().any(|used| used.layers.contains(&layer));
        for layer in 0..model.layers.len() {
            if !needed.contains(&layer) && !is_in_use(layer) {
                self.layers[layer] = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn uses_of_a_block_are_told_from_those_of_another_with_a_number() {
        let (ends, bases) = (BTreeMap::new(), BTreeSet::new());
        let names = Names { inputs: vec!["input".to_owned()], layers: vec![None; 6], ends, bases };
        let named = |block| Naming::Made.instances(&[0..1, 1..3], &[0, 2, 4], 2, block, &names);
        assert_eq!(named("cell"), ["cell1", "cell2.0", "cell2.1"]);
        assert_eq!(named("cell_2"), ["cell_2_1", "cell_2_2.0", "cell_2_2.1"]);
    }
}
