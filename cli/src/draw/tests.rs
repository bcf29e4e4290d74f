//! Pictures of all kinds of models: nothing is missing, nothing is over anything else.

use std::fs;
use std::path::{Path, PathBuf};

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::front_end;
use hardwire_compiler::source::Source;

use super::layout::{Item, MARGIN, Picture};
use super::{elements, layout, svg};
use crate::model;

/// A U-Net of so many levels without what changes sizes, with `more` layers in each.
fn unet(levels: usize, more: usize) -> String {
    let mut text = "input = { height = 32, width = 32, channels = 3 }\n".to_owned();
    let conv = |name: &str| {
        format!(
            "\n[[layer]]\nname = \"{name}\"\nkind = \"conv\"\nfilters = 8\nkernel = 3\npadding = 1\nactivation = \"relu\"\n"
        )
    };
    for level in 0..levels {
        for number in 0..more {
            text += &conv(&format!("down{level}.{number}"));
        }
        text += &conv(&format!("down{level}"));
    }
    text += &conv("bottom");
    for level in (0..levels).rev() {
        let below = if level + 1 == levels { "bottom".to_owned() } else { format!("up{}", level + 1) };
        let join =
            format!("\n[[layer]]\nname = \"join{level}\"\nkind = \"concat\"\nfrom = [\"down{level}\", \"{below}\"]\n");
        text += &join;
        text += &conv(&format!("up{level}"));
    }
    text
}

fn folder(path: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    paths
}

/// The models of other tests and of the benches, and U-Nets.
fn models() -> Vec<(String, Graph)> {
    let read = |path: PathBuf| {
        let Ok(checked) = model::read(&path, "draw") else { panic!("{}", path.display()) };
        (path.file_stem().unwrap().to_string_lossy().into_owned(), checked.graph)
    };
    let unets = [("unet", 4, 0), ("wide_unet", 4, 12), ("deep_unet", 30, 0)].map(|(name, levels, more)| {
        let source = Source { name: format!("{name}.toml"), text: unet(levels, more) };
        (name.to_owned(), front_end(&source, name, &mut |_| Err(String::new())).unwrap())
    });
    let files = folder("benches/models").into_iter().chain(folder("compiler/tests/models"));
    files.map(read).chain(unets).collect()
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[test]
fn every_layer_is_in_the_picture() {
    for (name, graph) in models() {
        let elements = elements::elements(&graph);
        let mut drawn: Vec<&String> = elements.iter().flat_map(|element| &element.layers).collect();
        let inputs = graph.inputs.iter().map(|input| &graph.values[input.value.0].name);
        let mut layers: Vec<&String> = graph.nodes.iter().map(|node| &node.name).chain(inputs).collect();
        drawn.sort();
        layers.sort();
        assert_eq!(drawn, layers, "{name}");
        let parameters: u64 = elements.iter().map(|element| element.parameters).sum();
        assert_eq!(parameters, graph.nodes.iter().map(|node| node.parameters).sum::<u64>(), "{name}");
        let picture = svg::write(&graph, &layout::layout(&elements), &[]);
        for layer in layers {
            assert!(picture.contains(layer.as_str()), "{name}: {layer}");
        }
    }
}

#[test]
fn nothing_is_over_anything_else() {
    for (name, graph) in models() {
        let elements = elements::elements(&graph);
        let Picture { width, height, items, .. } = layout::layout(&elements);
        for (index, item) in items.iter().enumerate() {
            let bounds = item.bounds();
            let [left, top, right, bottom] = bounds;
            let inside = left + 0.1 >= MARGIN && top >= MARGIN && right <= width && bottom <= height;
            assert!(inside, "{name}: {:?} at {bounds:?}", item.element.layers);
            for other in &items[..index] {
                assert!(
                    !overlap(bounds, other.bounds()),
                    "{name}: {:?}, {:?}",
                    item.element.layers,
                    other.element.layers
                );
            }
        }
    }
}

#[test]
fn what_is_too_wide_has_rows_although_values_skip_them() {
    for (name, graph) in models().into_iter().filter(|(name, _)| name.contains("unet")) {
        let elements = elements::elements(&graph);
        let Picture { width, height, items, .. } = layout::layout(&elements);
        let rows = items.iter().map(|item| item.row + 1).max().unwrap_or(0);
        assert_eq!(rows > 1, name == "wide_unet", "{name}: {width} x {height}, {rows} rows");
        assert!(rows == 1 || width < 4.0 * height, "{name}: {width} x {height}");
    }
}

#[test]
fn lines_pass_between() {
    for (name, graph) in models() {
        let elements = elements::elements(&graph);
        let Picture { width, height, items, lines } = layout::layout(&elements);
        let edges: usize = elements.iter().map(|element| element.inputs.len()).sum();
        assert_eq!(lines.iter().filter(|line| line.arrow).count(), edges, "{name}");
        for line in &lines {
            let (first, last) = (line.points[0], line.points[line.points.len() - 1]);
            let is_end = |item: &&Item<'_>| {
                [first, last].iter().any(|[x, y]| {
                    let [left, top, right, bottom] = item.bounds();
                    (left..=right).contains(x) && (top..=bottom).contains(y)
                })
            };
            for pair in line.points.windows(2) {
                let [[ax, ay], [bx, by]] = [pair[0], pair[1]];
                assert!((ax - bx).abs() < 1e-9 || (ay - by).abs() < 1e-9, "{name}: {pair:?}");
                let segment = [ax.min(bx), ay.min(by), ax.max(bx), ay.max(by)];
                let inside = segment[0] >= 0.0 && segment[1] >= MARGIN && segment[2] <= width && segment[3] <= height;
                assert!(inside, "{name}: {segment:?}");
                let mut others = items.iter().filter(|item| !is_end(item));
                let crossed = others.find(|item| {
                    let [left, top, right, bottom] = item.bounds();
                    segment[0] < right
                        && left < segment[2].max(segment[0] + 0.1)
                        && segment[1] < bottom
                        && top < segment[3].max(segment[1] + 0.1)
                });
                assert!(
                    crossed.is_none(),
                    "{name}: {segment:?} crosses {:?}",
                    crossed.map(|item| &item.element.layers)
                );
            }
        }
    }
}

#[test]
fn names_that_are_cut_stay_different() {
    let long = "StatefulPartitionedCall/model/block_";
    for (names, expected) in [
        (vec!["conv1", "a.short.name"], vec!["conv1", "a.short.name"]),
        (vec!["encoder.stage1.attention.project"], vec!["encoder…ntion.project"]),
        (
            vec![
                "residual_projection1.depthwise_conv1",
                "residual_projection21.depthwise_conv1",
                "residual1.0.depthwise_conv1",
            ],
            vec!["re…n1.depthwise_conv1", "re…21.depthwise_conv1", "res…0.depthwise_conv1"],
        ),
        (
            vec!["stage1.block.expand_and_convolve.a", "stage2.block.expand_and_convolve.a"],
            vec!["stage1.…nd_convolve.a", "stage2.…nd_convolve.a"],
        ),
        (vec!["", ""], vec!["", ""]),
        (
            vec![&format!("{long}1/expand_and_convolve_all"), &format!("{long}2/expand_and_convolve_all")],
            vec!["…1/expand_and_convol…", "…2/expand_and_convol…"],
        ),
    ] {
        assert_eq!(layout::shortened(&names), expected);
    }
}

#[test]
fn counts_are_short() {
    for (number, text) in [
        (7, "7"),
        (999, "999"),
        (1000, "1.00 k"),
        (36_864, "36.9 k"),
        (999_600, "1.00 M"),
        (2_359_296, "2.36 M"),
        (u64::MAX, "18.4 E"),
    ] {
        assert_eq!(layout::count(number), text);
    }
}
