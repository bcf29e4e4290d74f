//! Activation maps of a picture: what each layer makes of it, as images.

use std::slice;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hardwire_compiler::check::ir::Node;
use hardwire_compiler::shape::{Map, Shape};
use hardwire_reference::{Model, Value, evaluate_each};

use super::elements::Element;
use super::photo::Photo;
use crate::message::{Failure, Progress};

/// How many maps of a layer are shown, in rows of this many.
const SHOWN: usize = 8;
const ACROSS: usize = 4;
/// The longer side of a map, in pixels of the image, about, and in those of the picture.
const PIXELS: usize = 96;
const SIDE: f64 = 48.0;
/// Pixels of the image between maps.
const GAP: usize = 6;

/// Five colours of the map `viridis` (van der Walt and Smith 2015), from low to high; the others lie between.
const COLOURS: [[f32; 3]; 5] =
    [[68.0, 1.0, 84.0], [59.0, 82.0, 139.0], [33.0, 145.0, 140.0], [94.0, 201.0, 98.0], [253.0, 231.0, 37.0]];

/// What is shown of a layer, or the picture itself.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The layer.
    pub name: String,
    /// The size of its output, and how many of its maps are shown.
    pub detail: String,
    /// Width and height in the picture.
    pub size: [f64; 2],
    /// The image as a PNG file, in Base64.
    pub png: String,
}

/// The picture and what all layers with feature maps of more than a pixel make of it, in order.
pub fn panels(model: &Model, elements: &[Element], photo: &Photo) -> Result<Vec<Panel>, Failure> {
    let graph = &model.graph;
    let mut progress = Progress::new("Computing", graph.nodes.iter().map(|node| node.multiply_adds).sum());
    let next = |node: &Node| progress.next(node.multiply_adds, &node.name);
    let values = evaluate_each(graph, &model.tensors, slice::from_ref(&photo.input), next);
    let mut panels = vec![whole(photo)?];
    for element in elements.iter().filter(|element| element.kind != "input") {
        let value = &values[element.value.0];
        if let Shape::Map(map) = value.shape()
            && map.pixels() > 1
        {
            let name = element.layers.first().cloned().unwrap_or_default();
            panels.push(layer(name, map, value)?);
        }
    }
    Ok(panels)
}

/// The picture as the model has it.
fn whole(photo: &Photo) -> Result<Panel, Failure> {
    let Map { height, width, .. } = photo.size;
    let side = 2.0 * SIDE;
    let scale = side / height.max(width) as f64;
    Ok(Panel {
        name: "picture".to_owned(),
        detail: photo.size.to_string().replace('x', "×"),
        size: [width as f64 * scale, height as f64 * scale],
        png: png([width, height], &photo.rgb)?,
    })
}

/// The maps of a layer that vary most.
fn layer(name: String, map: Map, value: &Value) -> Result<Panel, Failure> {
    let values = value.to_vec();
    let of_channel = |channel: usize| values.iter().skip(channel).step_by(map.channels).copied();
    let variance = |channel: usize| {
        let mean = of_channel(channel).sum::<f32>() / map.pixels() as f32;
        of_channel(channel).map(|x| (x - mean) * (x - mean)).sum::<f32>()
    };
    let mut channels: Vec<(f32, usize)> = (0..map.channels).map(|channel| (variance(channel), channel)).collect();
    channels.sort_by(|a, b| b.0.total_cmp(&a.0));
    channels.truncate(SHOWN);
    channels.sort_by_key(|(_, channel)| *channel);
    let shown = || channels.iter().flat_map(|(_, channel)| of_channel(*channel));
    let low = shown().fold(f32::INFINITY, f32::min);
    let high = shown().fold(f32::NEG_INFINITY, f32::max);

    // Whole pixels for each of a small map, and one for several of a large one.
    let longest = map.height.max(map.width);
    let (enlarged, reduced) = (PIXELS.div_ceil(longest).max(1), longest.div_ceil(PIXELS).max(1));
    let tile = [map.width, map.height].map(|side| side.div_ceil(reduced) * enlarged);
    let across = channels.len().min(ACROSS);
    let down = channels.len().div_ceil(ACROSS);
    let whole = [across * (tile[0] + GAP) - GAP, down * (tile[1] + GAP) - GAP];
    let mut rgb = vec![0xff; whole[0] * whole[1] * 3];
    for (index, (_, channel)) in channels.iter().enumerate() {
        let [left, top] = [index % ACROSS * (tile[0] + GAP), index / ACROSS * (tile[1] + GAP)];
        for (y, x) in (0..tile[1]).flat_map(|y| (0..tile[0]).map(move |x| (y, x))) {
            let pixel = (y / enlarged * reduced) * map.width + x / enlarged * reduced;
            let part = (values[pixel * map.channels + channel] - low) / (high - low).max(f32::MIN_POSITIVE);
            let at = ((top + y) * whole[0] + left + x) * 3;
            rgb[at..at + 3].copy_from_slice(&colour(part));
        }
    }
    let scale = SIDE / tile[0].max(tile[1]) as f64;
    Ok(Panel {
        name,
        detail: format!("{}, {} of {}", map.to_string().replace('x', "×"), channels.len(), map.channels),
        size: whole.map(|side| side as f64 * scale),
        png: png(whole, &rgb)?,
    })
}

/// The colour of a value from 0 to 1.
fn colour(value: f32) -> [u8; 3] {
    let last = COLOURS.len() - 1;
    let place = value.clamp(0.0, 1.0) * last as f32;
    let below = (place as usize).min(last - 1);
    let part = place - below as f32;
    std::array::from_fn(|i| (COLOURS[below][i] + part * (COLOURS[below + 1][i] - COLOURS[below][i])) as u8)
}

/// A PNG file in Base64.
fn png([width, height]: [usize; 2], rgb: &[u8]) -> Result<String, Failure> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(rgb)?;
        writer.finish()
    });
    written.map_err(|error| Failure::new(format!("an image cannot be written: {error}")))?;
    Ok(STANDARD.encode(file))
}
