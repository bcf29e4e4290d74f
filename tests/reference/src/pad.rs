//! Borders around maps.

use hardwire_compiler::check::ir::{Fill, Pad};
use ndarray::Array3;

/// `output` is the number of rows, columns and channels.
///
/// # Panics
///
/// If a border of pixels adds channels.
pub fn pad(input: &Array3<f32>, op: &Pad, output: [usize; 3]) -> Array3<f32> {
    let (height, width, channels) = input.dim();
    Array3::from_shape_fn(output, |(out_y, out_x, out_c)| {
        let y = pixel(op.fill, out_y, op.before[0], height);
        let x = pixel(op.fill, out_x, op.before[1], width);
        let c = out_c.checked_sub(op.channels).filter(|&in_c| in_c < channels);
        match (y, x, c, op.fill) {
            (Some(in_y), Some(in_x), Some(in_c), _) => input[[in_y, in_x, in_c]],
            (_, _, _, Fill::Constant(value)) => value,
            (_, _, _, Fill::Edge | Fill::Reflect) => panic!("a border of pixels has no channels"),
        }
    })
}

/// The input pixel at place `out` of an axis, if there is one.
fn pixel(fill: Fill, out: usize, before: usize, length: usize) -> Option<usize> {
    let (at, last) = (out as i64 - before as i64, length as i64 - 1);
    let at = match fill {
        Fill::Edge => at.clamp(0, last),
        Fill::Reflect if at < 0 => -at,
        Fill::Reflect if at > last => last - (at - last),
        Fill::Constant(_) | Fill::Reflect => at,
    };
    usize::try_from(at).ok().filter(|&at| at < length)
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::{Fill, Pad};
    use ndarray::arr3;

    use super::pad;

    #[test]
    fn what_is_added() {
        let input = arr3(&[[[1.0], [2.0], [3.0]]]);
        let of = |fill| pad(&input, &Pad { before: [0, 2], channels: 0, fill }, [1, 6, 1]).into_raw_vec_and_offset().0;
        assert_eq!(of(Fill::Constant(9.0)), [9.0, 9.0, 1.0, 2.0, 3.0, 9.0]);
        assert_eq!(of(Fill::Edge), [1.0, 1.0, 1.0, 2.0, 3.0, 3.0]);
        assert_eq!(of(Fill::Reflect), [3.0, 2.0, 1.0, 2.0, 3.0, 2.0]);
    }

    #[test]
    fn channels() {
        let op = Pad { before: [0, 0], channels: 1, fill: Fill::Constant(0.0) };
        assert_eq!(pad(&arr3(&[[[5.0]]]), &op, [1, 1, 3]).into_raw_vec_and_offset().0, [0.0, 5.0, 0.0]);
    }
}
