//! A picture as the input of a model: its middle, in the model's size.

use std::io::Cursor;
use std::path::Path;

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::files;
use hardwire_compiler::shape::{Map, Shape};
use hardwire_reference::Value;
use png::{ColorType, Decoder, Transformations};

use crate::message::Failure;

/// How the values of a picture, from 0 to 1, become those that a model was trained with: less the mean, over the deviation, for
/// each channel or for all.
#[derive(Clone, Debug)]
pub struct Normalisation {
    /// The mean, by channel.
    pub mean: Vec<f32>,
    /// The standard deviation, by channel.
    pub deviation: Vec<f32>,
}

/// A picture that fits a model.
#[derive(Clone, Debug)]
pub struct Photo {
    /// The size of the input.
    pub size: Map,
    /// Red, green and blue, for people.
    pub rgb: Vec<u8>,
    /// The model's input.
    pub input: Value,
}

impl Photo {
    /// Reads a PNG file for the only input of a model.
    pub fn read(path: &Path, graph: &Graph, normalisation: &Normalisation) -> Result<Self, Failure> {
        let shown = path.display().to_string();
        let size = size(graph)?;
        for (name, values) in [("--mean", &normalisation.mean), ("--std", &normalisation.deviation)] {
            if values.len() != 1 && values.len() != size.channels {
                return Err(Failure::obstacle(format!(
                    "`{name}` has {} values for {} channels",
                    values.len(),
                    size.channels
                )));
            }
        }
        if !normalisation.deviation.iter().all(|deviation| *deviation > 0.0) {
            return Err(Failure::obstacle("`--std` must be positive, since values are divided by it"));
        }
        let file = files::read_named(Path::new(""), &shown)
            .map_err(|why| Failure::unreadable(&format!("the picture `{shown}`"), why))?;
        let (pixels, [width, height]) =
            decode(&file).map_err(|reason| Failure::new(format!("the picture `{shown}` cannot be read: {reason}")))?;
        let rgb = fitted(&pixels, [width, height], size);
        let values = rgb.chunks_exact(3).flat_map(|pixel| {
            let levels: Vec<f32> =
                if size.channels == 1 { vec![grey(pixel)] } else { pixel.iter().map(|&x| x.into()).collect() };
            levels.into_iter().enumerate().map(|(channel, level)| {
                let of = |values: &[f32]| values.get(channel).or(values.first()).copied().unwrap_or(0.0);
                (level / 255.0 - of(&normalisation.mean)) / of(&normalisation.deviation)
            })
        });
        let input = Value::new(Shape::Map(size), values.collect());
        Ok(Self { size, rgb, input })
    }
}

/// The size of the only input, if that can be a picture.
fn size(graph: &Graph) -> Result<Map, Failure> {
    let shapes: Vec<Shape> = graph.inputs.iter().map(|input| graph.values[input.value.0].shape).collect();
    match shapes.as_slice() {
        [Shape::Map(map)] if matches!(map.channels, 1 | 3) => Ok(*map),
        _ => Err(Failure::obstacle("a picture is for a model with one input, a map of 1 or 3 channels")),
    }
}

/// ITU-R BT.601's luma.
fn grey(rgb: &[u8]) -> f32 {
    rgb.iter().zip([0.299, 0.587, 0.114]).map(|(&level, weight)| f32::from(level) * weight).sum()
}

/// Red, green and blue, row by row, and width and height.
fn decode(file: &[u8]) -> Result<(Vec<u8>, [usize; 2]), String> {
    let mut decoder = Decoder::new(Cursor::new(file));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| {
        let error = error.to_string();
        format!("{}; it must be a PNG file", error.trim_end_matches('.'))
    })?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("it is too large")?];
    let frame = reader.next_frame(&mut pixels).map_err(|error| error.to_string())?;
    let samples = frame.color_type.samples();
    let is_grey = matches!(frame.color_type, ColorType::Grayscale | ColorType::GrayscaleAlpha);
    let rgb = pixels
        .chunks_exact(samples)
        .flat_map(|pixel| if is_grey { [pixel[0]; 3] } else { [pixel[0], pixel[1], pixel[2]] });
    let size = [frame.width as usize, frame.height as usize];
    Ok((rgb.take(3 * size[0] * size[1]).collect(), size))
}

/// The middle of a picture in another size; a pixel is the mean of those that it covers.
fn fitted(rgb: &[u8], [width, height]: [usize; 2], to: Map) -> Vec<u8> {
    let scale = (width as f64 / to.width as f64).min(height as f64 / to.height as f64);
    let start = |side: usize, to: usize| (side as f64 - scale * to as f64) / 2.0;
    let (left, top) = (start(width, to.width), start(height, to.height));
    let covered = |start: f64, at: usize, side: usize| {
        let first = ((start + scale * at as f64) as usize).min(side - 1);
        let end = ((start + scale * (at + 1) as f64) as usize).clamp(first + 1, side);
        first..end
    };
    let mut fitted = Vec::with_capacity(3 * to.pixels());
    for y in 0..to.height {
        for x in 0..to.width {
            let (rows, columns) = (covered(top, y, height), covered(left, x, width));
            let count = rows.len() * columns.len();
            for channel in 0..3 {
                let sum: usize = (rows.clone())
                    .flat_map(|row| columns.clone().map(move |column| (row * width + column) * 3 + channel))
                    .map(|at| usize::from(rgb[at]))
                    .sum();
                fitted.push((sum / count) as u8);
            }
        }
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_taken() {
        // Two rows of six pixels: the middle four become one row of two.
        let rgb: Vec<u8> = (0..2).flat_map(|_| [0, 0, 10, 20, 40, 40].map(|level: u8| [level; 3])).flatten().collect();
        let to = Map { height: 1, width: 2, channels: 3 };
        assert_eq!(fitted(&rgb, [6, 2], to), [5, 5, 5, 30, 30, 30]);
        let to = Map { height: 4, width: 4, channels: 1 };
        assert_eq!(fitted(&rgb, [6, 2], to)[..12], [10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 20]);
    }
}
