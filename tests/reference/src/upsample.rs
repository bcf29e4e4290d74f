//! Maps of another height and width.

use hardwire_compiler::check::ir::Upsample;
use hardwire_compiler::sampling::{Align, Mode, Round};
use ndarray::Array3;

/// `output` is the number of rows and columns.
pub fn upsample(input: &Array3<f32>, op: &Upsample, output: [usize; 2]) -> Array3<f32> {
    let (height, width, channels) = input.dim();
    Array3::from_shape_fn((output[0], output[1], channels), |(out_y, out_x, out_c)| {
        let y = place(op.align, out_y, height, output[0]);
        let x = place(op.align, out_x, width, output[1]);
        let at = |in_y: f64, in_x: f64| {
            let inside = |at: f64, length: usize| at.clamp(0.0, length as f64 - 1.0) as usize;
            f64::from(input[[inside(in_y, height), inside(in_x, width), out_c]])
        };
        let value = match op.mode {
            Mode::Nearest => at(round(op.round, y), round(op.round, x)),
            Mode::Bilinear => {
                let along_x = |in_y: f64| {
                    let (left, share) = (x.floor(), x - x.floor());
                    (1.0 - share) * at(in_y, left) + share * at(in_y, left + 1.0)
                };
                let (top, share) = (y.floor(), y - y.floor());
                (1.0 - share) * along_x(top) + share * along_x(top + 1.0)
            }
        };
        value as f32
    })
}

/// Where output pixel `out` of `output` lies among `input` pixels.
fn place(align: Align, out: usize, input: usize, output: usize) -> f64 {
    let [out, input, output] = [out, input, output].map(|number| number as f64);
    match align {
        Align::HalfPixel => ((2.0 * out + 1.0) * input - output) / (2.0 * output),
        Align::Corners if output <= 1.0 => 0.0,
        Align::Corners => out * (input - 1.0) / (output - 1.0),
        Align::Asymmetric => out * input / output,
    }
}

fn round(round: Round, place: f64) -> f64 {
    match round {
        Round::Floor => place.floor(),
        Round::HalfDown => (place - 0.5).ceil(),
        Round::HalfUp => (place + 0.5).floor(),
    }
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::Upsample;
    use hardwire_compiler::sampling::{Align, Mode, Round};
    use ndarray::Array3;

    use super::upsample;

    fn row(mode: Mode, align: Align, values: &[f32], output: usize) -> Vec<f32> {
        let input = Array3::from_shape_vec((1, values.len(), 1), values.to_vec()).unwrap();
        upsample(&input, &Upsample { mode, align, round: Round::Floor }, [1, output]).into_raw_vec_and_offset().0
    }

    #[test]
    fn between_pixels() {
        assert_eq!(row(Mode::Bilinear, Align::HalfPixel, &[0.0, 4.0], 4), [0.0, 1.0, 3.0, 4.0]);
        assert_eq!(row(Mode::Bilinear, Align::Corners, &[0.0, 4.0], 5), [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert_eq!(row(Mode::Bilinear, Align::Asymmetric, &[0.0, 4.0], 4), [0.0, 2.0, 4.0, 4.0]);
    }

    #[test]
    fn of_one_pixel() {
        assert_eq!(row(Mode::Nearest, Align::Asymmetric, &[1.0, 2.0], 5), [1.0, 1.0, 1.0, 2.0, 2.0]);
        assert_eq!(row(Mode::Nearest, Align::HalfPixel, &[1.0], 3), [1.0; 3]);
    }
}
