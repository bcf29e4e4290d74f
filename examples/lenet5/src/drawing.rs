//! A drawing of pictures with the activation maps of the first layer: a row for each picture, the maps beside it.

use std::fs::File;
use std::io::{self, BufWriter};

use hardwire::{Engine, Layer, Model};

use crate::LeNet5;
use crate::pictures::{Picture, SIDE};

/// The layer whose maps are drawn.
const LAYER: &Layer = &LeNet5::LAYERS[0];
/// Its maps.
const MAPS: usize = LAYER.output.channels();

/// Pixels of the drawing for each pixel of a picture or a map.
const SCALE: usize = 4;
/// Pixels between pictures.
const GAP: usize = 8;

const CELL: usize = SIDE * SCALE + GAP;
const WIDTH: usize = (1 + MAPS) * CELL + GAP;

/// The ground between pictures.
const GROUND: [u8; 3] = [24, 24, 28];

/// Five colours of the map `viridis` (van der Walt and Smith 2015), from low to high; the others lie between.
const COLOURS: [[f32; 3]; 5] =
    [[68.0, 1.0, 84.0], [59.0, 82.0, 139.0], [33.0, 145.0, 140.0], [94.0, 201.0, 98.0], [253.0, 231.0, 37.0]];

/// Draws `pictures` to a PNG file.
pub fn write<'a>(
    path: &str,
    lenet: &mut Engine<LeNet5>,
    pictures: impl ExactSizeIterator<Item = &'a Picture>,
) -> io::Result<()> {
    let height = pictures.len() * CELL + GAP;
    let mut canvas = GROUND.repeat(WIDTH * height);
    for (row, picture) in pictures.enumerate() {
        let top = GAP + row * CELL;
        draw(&mut canvas, top, GAP, picture.pixels.iter().map(|&value| [(value * 255.0) as u8; 3]));
        draw_maps(&mut canvas, top, lenet, picture);
    }

    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), WIDTH as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&canvas)?;
    Ok(writer.finish()?)
}

/// Draws the maps of a picture, the brightest colour for the largest value of them all.
fn draw_maps(canvas: &mut [u8], top: usize, lenet: &mut Engine<LeNet5>, picture: &Picture) {
    lenet.trace(&picture.pixels, |map| {
        if map.layer != LAYER {
            return;
        }
        let largest = map.values.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        for index in 0..MAPS {
            let colours = map.channel(index).map(|value| colour(value / largest));
            draw(canvas, top, GAP + (1 + index) * CELL, colours);
        }
    });
}

/// Fills a square of the canvas, each value a square of its own.
fn draw(canvas: &mut [u8], top: usize, left: usize, colours: impl Iterator<Item = [u8; 3]>) {
    for (at, colour) in colours.enumerate() {
        let (y, x) = (top + at / SIDE * SCALE, left + at % SIDE * SCALE);
        for row in y..y + SCALE {
            let first = 3 * (row * WIDTH + x);
            canvas[first..first + 3 * SCALE].copy_from_slice(&colour.repeat(SCALE));
        }
    }
}

/// The colour of a value from 0 to 1.
fn colour(value: f32) -> [u8; 3] {
    let place = value.clamp(0.0, 1.0) * (COLOURS.len() - 1) as f32;
    let low = (place as usize).min(COLOURS.len() - 2);
    let part = place - low as f32;
    std::array::from_fn(|channel| {
        let (from, to) = (COLOURS[low][channel], COLOURS[low + 1][channel]);
        (from + (to - from) * part) as u8
    })
}
