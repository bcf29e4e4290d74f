//! A drawing of pictures with the activation maps of the first layer: a row for each picture, the maps beside it, and a
//! caption above each.

use std::fs::File;
use std::io::{self, BufWriter};

use font8x8::{BASIC_FONTS, UnicodeFonts};
use hardwire::{Engine, Layer, Model};

use crate::LeNet5;
use crate::pictures::{CLASSES, Picture, SIDE};

/// The layer whose maps are drawn.
const LAYER: &Layer = &LeNet5::LAYERS[0];
/// Its maps.
const MAPS: usize = LAYER.output.channels();

/// Pixels of the drawing for each pixel of a picture or a map.
const SCALE: usize = 4;
/// Pixels between pictures.
const GAP: usize = 8;

/// Pixels from the top of a caption to the picture below it.
const CAPTION: usize = 12;

const CELL: usize = SIDE * SCALE + GAP;
const WIDTH: usize = (1 + MAPS) * CELL + GAP;

/// The ground between pictures, and the captions on it.
const GROUND: [u8; 3] = [24, 24, 28];
const INK: [u8; 3] = [200, 200, 204];

/// Five colours of the map `viridis` (van der Walt and Smith 2015), from low to high; the others lie between.
const COLOURS: [[f32; 3]; 5] =
    [[68.0, 1.0, 84.0], [59.0, 82.0, 139.0], [33.0, 145.0, 140.0], [94.0, 201.0, 98.0], [253.0, 231.0, 37.0]];

/// Draws `pictures` to a PNG file.
pub fn write<'a>(
    path: &str,
    lenet: &mut Engine<LeNet5>,
    pictures: impl ExactSizeIterator<Item = &'a Picture>,
) -> io::Result<()> {
    let height = pictures.len() * (CAPTION + CELL) + GAP;
    let mut canvas = GROUND.repeat(WIDTH * height);
    for (row, picture) in pictures.enumerate() {
        let top = GAP + row * (CAPTION + CELL);
        caption(&mut canvas, top, GAP, CLASSES[picture.class]);
        let top = top + CAPTION;
        draw(&mut canvas, top, GAP, picture.pixels.iter().map(|&value| [(value * 255.0) as u8; 3]));
        draw_maps(&mut canvas, top, lenet, picture);
    }

    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), WIDTH as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&canvas)?;
    Ok(writer.finish()?)
}

/// Draws the maps of a picture below their captions, the brightest colour for the largest value of them all.
fn draw_maps(canvas: &mut [u8], top: usize, lenet: &mut Engine<LeNet5>, picture: &Picture) {
    lenet.trace(&picture.pixels, |map| {
        if map.layer != LAYER {
            return;
        }
        let largest = map.values.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        for index in 0..MAPS {
            let left = GAP + (1 + index) * CELL;
            caption(canvas, top - CAPTION, left, &format!("{} map {}", LAYER.name, 1 + index));
            draw(canvas, top, left, map.channel(index).map(|value| colour(value / largest)));
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

/// Writes a line of text.
fn caption(canvas: &mut [u8], top: usize, left: usize, text: &str) {
    for (place, glyph) in text.chars().filter_map(|letter| BASIC_FONTS.get(letter)).enumerate() {
        for at in (0..64).filter(|at| glyph[at / 8] >> (at % 8) & 1 == 1) {
            let pixel = (top + at / 8) * WIDTH + left + 8 * place + at % 8;
            canvas[3 * pixel..][..3].copy_from_slice(&INK);
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
