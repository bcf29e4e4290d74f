//! What the suites run where nothing else is asked for has everything in it that the language has, so that no kernel goes
//! untested.

mod front_end;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use front_end::front_end;
use hardwire_compiler::dtype::WeightsDtype;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::ops::conv::Schedule;
use hardwire_compiler::plan::ops::conv::direct::{self, Along, Sharing as DirectSharing};
use hardwire_compiler::plan::ops::conv::winograd::{Sharing, Winograd};
use hardwire_compiler::plan::row::Taps;
use hardwire_compiler::plan::sliding::Sliding;
use hardwire_compiler::plan::workload::Choices;
use hardwire_compiler::plan::{Op, plan};
use hardwire_compiler::syntax::activations;
use hardwire_compiler::syntax::ops::KINDS;
use hardwire_model_generator::rng::Rng;
use hardwire_model_generator::{
    Activation, Architecture, RANDOM_MODELS, RANDOM_SEED, SWEEP_STEP, acceptable, chains, large, sweep, thinned,
    write_toml,
};

/// The kinds that no layer of the architecture files `texts` has.
fn missing_kinds(texts: &[String]) -> Vec<&'static str> {
    let is_missing = |name: &&str| !texts.iter().any(|text| text.contains(&format!("kind = \"{name}\"")));
    KINDS.iter().map(|kind| kind.name).filter(is_missing).collect()
}

/// The activations that no layer of the architecture files `texts` has, written as a name or as a table.
fn missing_activations(texts: &[String]) -> Vec<&'static str> {
    let is_missing = |name: &&str| !texts.iter().any(|text| text.contains(&format!("= \"{name}\"")));
    activations::names().into_iter().filter(is_missing).collect()
}

/// Nothing is missing.
const NONE: Vec<&str> = Vec::new();

fn texts(architectures: impl IntoIterator<Item = Architecture>) -> Vec<String> {
    architectures.into_iter().map(|architecture| write_toml(&architecture, None)).collect()
}

#[test]
fn the_sweep_has_every_kind() {
    let swept = texts(thinned(SWEEP_STEP as usize).into_iter().map(|(_, architecture)| architecture));
    assert_eq!(missing_kinds(&swept), NONE);
}

#[test]
fn the_sweep_has_slopes_behind_every_kind_that_may_have_them() {
    let swept = thinned(SWEEP_STEP as usize);
    let layers: Vec<_> = swept.iter().flat_map(|(_, architecture)| &architecture.layers).collect();
    let is_sloped = |name: &str| {
        layers.iter().any(|layer| layer.op.kind() == name && matches!(layer.activation, Some(Activation::Prelu { .. })))
    };
    let without: Vec<_> = KINDS.iter().filter(|kind| kind.takes_activation && !is_sloped(kind.name)).collect();
    assert_eq!(without.iter().map(|kind| kind.name).collect::<Vec<_>>(), NONE);
}

/// A transform and what it is for, as `winograd 4 3 by 2`.
fn transform(winograd: &Winograd) -> String {
    let Winograd { out, kernel, stride, .. } = winograd;
    match (stride, winograd.deepened) {
        (1, None) => format!("winograd {out} {kernel}"),
        (1, Some(_)) => format!("winograd {out} {kernel} of pixels as one"),
        _ => format!("winograd {out} {kernel} by {stride}"),
    }
}

/// What is chosen on each level in one model in `step` of the sweep, and which activations stand behind Winograd's algorithm.
fn chosen(step: usize) -> [BTreeSet<(Level, String)>; 2] {
    let mut found: BTreeSet<(Level, String)> = BTreeSet::new();
    let mut epilogues: BTreeSet<(Level, String)> = BTreeSet::new();
    for (_, architecture) in thinned(step) {
        let graph = front_end(&architecture).expect("the sweep is right");
        let plan = plan(&graph, &Choices::default());
        for step in &plan.steps {
            if let Op::FullyConnected(connected, schedules) = &step.op {
                let dtype = connected.dtype.name();
                found.extend(Level::ALL.map(|level| (level, format!("rows of {dtype}"))));
                let several = Level::ALL.into_iter().filter(|level| schedules.get(*level).panels > 1);
                found.extend(several.map(|level| (level, format!("streams of {dtype}"))));
            }
            let Op::Conv(conv, schedules) = &step.op else {
                continue;
            };
            for level in Level::ALL {
                let algorithm = match schedules.get(level) {
                    Schedule::Direct(direct) => {
                        let dtype = conv.dtype.name();
                        found.extend(direct.any_by_tap().then(|| (level, format!("direct tap by tap of {dtype}"))));
                        found.insert((level, format!("direct of {dtype}")));
                        if let Some(last) = direct.panels.iter().find(|panel| panel.along == Along::Inputs) {
                            let has_slopes = step.activation.is_some_and(|activation| activation.name() == "prelu");
                            let is_pair = conv.output.channels == 2 && conv.groups == 1;
                            let is_read_beside = !plan.view(step.inputs[0]).is_contiguous();
                            let is_computed = last.row.iter().any(|run| run.taps == Taps::Computed);
                            let variants = [
                                (direct.panels.len() == 1, "alone"),
                                (direct.panels.len() > 1, "behind others"),
                                (conv.output.channels == 1, "of a single filter"),
                                (conv.groups > 1, "in groups"),
                                (is_computed, "with computed borders"),
                                (is_read_beside, "of a map beside others"),
                                (!plan.view(step.output).is_contiguous(), "to a map beside others"),
                                (conv.residual, "with a residual"),
                                (conv.residual && conv.output.channels == 1, "with the residual of a single filter"),
                                (is_pair && has_slopes, "of a pair with slopes"),
                                (is_pair && conv.residual, "with the residual of a pair"),
                            ];
                            let variants = variants.into_iter().filter(|(has, _)| *has);
                            found.extend(variants.map(|(_, what)| (level, format!("dots {what}"))));
                        }
                        "direct".to_owned()
                    }
                    Schedule::Depthwise(Sliding { band, .. }) => {
                        let channels = conv.input.channels;
                        let block = band.as_ref().and_then(|band| band.channels(&conv.window, channels));
                        found.extend(block.map(|_| (level, "depthwise in blocks of channels".to_owned())));
                        "depthwise".to_owned()
                    }
                    Schedule::Winograd(winograd) => {
                        epilogues.extend(step.activation.map(|activation| (level, activation.name().to_owned())));
                        found.insert((level, format!("winograd of {}", conv.dtype.name())));
                        transform(winograd)
                    }
                };
                found.extend(conv.residual.then(|| (level, format!("{algorithm} with a residual"))));
                found.insert((level, algorithm));
            }
        }
    }
    [found, epilogues]
}

fn assert_all_chosen(found: &BTreeSet<(Level, String)>, algorithms: &[&str]) {
    for level in Level::ALL {
        for algorithm in algorithms {
            assert!(found.contains(&(level, (*algorithm).to_owned())), "{algorithm} on {}", level.name());
        }
    }
}

#[test]
fn the_sweep_has_every_algorithm_on_every_level() {
    let [found, epilogues] = chosen(SWEEP_STEP as usize);
    assert_all_chosen(&found, &["direct", "depthwise", "winograd 2 3", "winograd 4 3"]);
    for level in Level::ALL {
        for activation in activations::names() {
            let behind_winograd = epilogues.contains(&(level, activation.to_owned()));
            assert!(behind_winograd, "{activation} behind Winograd's algorithm on {}", level.name());
        }
    }
}

#[test]
fn the_whole_sweep_has_every_variant_on_every_level() {
    let [found, _] = chosen(1);
    let variants = [
        "winograd 2 5",
        "winograd 4 5",
        "winograd 2 3 by 2",
        "depthwise in blocks of channels",
        "winograd 4 3 of pixels as one",
        "winograd 3 4 of pixels as one",
        "winograd 4 5 of pixels as one",
        "direct with a residual",
        "dots alone",
        "dots behind others",
        "dots of a single filter",
        "dots in groups",
        "dots of a map beside others",
        "dots to a map beside others",
        "dots with a residual",
        "dots with the residual of a single filter",
        "dots of a pair with slopes",
        "dots with the residual of a pair",
        "winograd 2 3 with a residual",
        "winograd 4 3 with a residual",
        "winograd 2 3 by 2 with a residual",
        "winograd 4 3 of pixels as one with a residual",
        "winograd 3 4 of pixels as one with a residual",
        "winograd 4 5 of pixels as one with a residual",
    ];
    assert_all_chosen(&found, &variants);
    for way in ["winograd 4 3 by 2", "dots with computed borders"] {
        assert!(found.iter().any(|(_, found)| found == way), "{way}");
    }
    for dtype in WeightsDtype::ALL {
        let of_dtype = ["direct", "direct tap by tap", "winograd", "rows", "streams"];
        let of_dtype = of_dtype.map(|what| format!("{what} of {}", dtype.name()));
        assert_all_chosen(&found, &of_dtype.each_ref().map(String::as_str));
    }
}

#[test]
fn the_large_models_are_cut_in_every_way_on_every_level() {
    let mut found: BTreeSet<(Level, String)> = BTreeSet::new();
    for architecture in large() {
        let graph = front_end(&architecture).expect("the large models are right");
        let plan = plan(&graph, &Choices::default());
        for step in &plan.steps {
            for level in Level::ALL {
                let (way, parts) = match &step.op {
                    Op::Chain(chain, schedules) => ("chain", chain.cuts(schedules.get(level)).count()),
                    Op::Conv(conv, schedules) => match schedules.get(level) {
                        Schedule::Direct(direct) => {
                            let cuts = direct.cuts(conv);
                            let by_pixels = cuts.rows == conv.output.pixels();
                            if direct.sharing == DirectSharing::Panels {
                                let is_of_rows = direct::geometry(conv).1.height > 1;
                                let is_beside_others = !plan.view(step.output).is_contiguous();
                                let variants = [
                                    (is_of_rows, "of rows"),
                                    (!is_of_rows, "of a single row"),
                                    (is_beside_others, "beside others"),
                                    (conv.residual, "with a residual"),
                                    (conv.dtype != WeightsDtype::F32, "with weights in fewer bits"),
                                    (direct.panels.len() > 1, "with a smaller panel"),
                                    (cuts.count() < 8, "of few panels"),
                                ];
                                let variants = variants.into_iter().filter(|(has, _)| *has);
                                found.extend(variants.map(|(_, what)| (level, format!("by filters {what}"))));
                            }
                            let way = match (direct.sharing, direct.any_by_tap(), by_pixels, cuts.head) {
                                (DirectSharing::Panels, true, ..) => "by filters, by taps",
                                (DirectSharing::Panels, false, ..) => "by filters",
                                (_, true, ..) => "by taps",
                                (_, false, true, 0) => "by pixels",
                                (_, false, true, _) => "by pixels, behind a border",
                                (_, false, false, _) => "by rows",
                            };
                            (way, cuts.count())
                        }
                        Schedule::Depthwise(Sliding { band, parts, .. }) => {
                            (if band.is_some() { "by bands" } else { "depthwise by rows" }, *parts)
                        }
                        Schedule::Winograd(winograd) => {
                            if !winograd.tiles.is_multiple_of(winograd.block) {
                                found.insert((level, "winograd in uneven blocks".to_owned()));
                            }
                            match (winograd.sharing, winograd.deepened) {
                                (Sharing::Bands(parts), None) => ("winograd by bands", parts),
                                (Sharing::Bands(parts), Some(_)) => ("winograd of pixels as one by bands", parts),
                                (Sharing::Stages(parts), _) => ("winograd by stages", parts),
                            }
                        }
                    },
                    Op::FullyConnected(_, schedules) => ("by units", schedules.get(level).parts),
                    Op::MaxPool(_, sliding) => ("max pool", sliding.parts),
                    Op::AvgPool(_, _, sliding) => ("average pool", sliding.parts),
                    op => panic!("{op:?} is not cut"),
                };
                assert!(parts > 1, "{} is not cut on {}: {architecture:?}", step.name, level.name());
                found.insert((level, way.to_owned()));
            }
        }
    }
    let ways = [
        "by rows",
        "by pixels",
        "by pixels, behind a border",
        "by filters",
        "by filters of rows",
        "by filters of a single row",
        "by filters beside others",
        "by filters with a residual",
        "by filters with weights in fewer bits",
        "by filters with a smaller panel",
        "by bands",
        "depthwise by rows",
        "winograd by bands",
        "winograd by stages",
        "winograd in uneven blocks",
        "winograd of pixels as one by bands",
        "by units",
        "chain",
        "max pool",
        "average pool",
    ];
    assert_all_chosen(&found, &ways);
    for way in ["by taps", "by filters, by taps", "by filters of few panels"] {
        assert!(found.iter().any(|(_, found)| found == way), "{way}");
    }
}

#[test]
fn the_large_chains_are_chains() {
    for architecture in chains() {
        let graph = front_end(&architecture).expect("the large models are right");
        let steps = plan(&graph, &Choices::default()).steps;
        let chains = steps.iter().filter(|step| matches!(step.op, Op::Chain(..))).count();
        assert_eq!(chains, 1, "{architecture:?}");
    }
}

#[test]
fn the_random_models_have_every_kind_and_activation() {
    let seeds = RANDOM_SEED..RANDOM_SEED + RANDOM_MODELS;
    let drawn = texts(seeds.map(|seed| acceptable(&mut Rng::new(seed)).0));
    assert_eq!((missing_kinds(&drawn), missing_activations(&drawn)), (NONE, NONE));
    for dtype in WeightsDtype::ALL {
        assert!(drawn.iter().any(|text| text.contains(&format!("weights_dtype = {dtype}"))), "{dtype}");
    }
    let outputs =
        |text: &str| text.lines().any(|line| line.starts_with("outputs") && line.contains("layout = \"chw\""));
    assert!(drawn.iter().any(|text| outputs(text)), "no output is channels-first");
}

#[test]
fn the_models_whose_machine_code_is_looked_at_have_every_kind() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../object-code/models");
    let entries = fs::read_dir(folder).expect("the models are there");
    let read = |path: PathBuf| fs::read_to_string(path).expect("it can be read");
    let texts: Vec<String> = entries.map(|entry| read(entry.expect("it can be listed").path())).collect();
    assert_eq!(missing_kinds(&texts), NONE);
}

#[test]
fn thinning_the_sweep_leaves_some_of_every_kind_with_every_activation() {
    let groups =
        |models: &[Architecture]| -> BTreeSet<String> { models.iter().map(|model| model.layers[0].group()).collect() };
    let all = sweep();
    for step in [1, 2, 3, 7, 1000] {
        let (places, kept): (Vec<usize>, Vec<Architecture>) = thinned(step).into_iter().unzip();
        assert_eq!(groups(&kept), groups(&all), "one in {step}");
        assert!(places.is_sorted() && kept.len() <= all.len() / step + groups(&all).len(), "one in {step}");
    }
}
