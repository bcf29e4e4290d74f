//! Where the pixels of a map that is resized lie on the map that it is made from, in whole numbers.
//!
//! Along an axis of N input and M output pixels, the centre of output pixel `o` lies at
//!
//! ```text
//! half_pixel   (o + 1/2) * N / M - 1/2     pixels are areas, and the areas of both maps cover each other
//! corners      o * (N - 1) / (M - 1)       pixels are points, and the outermost points of both maps are the same
//! asymmetric   o * N / M                   pixels are points, and only the first of both maps are the same
//! ```
//!
//! as ONNX's operator `Resize` has them: `half_pixel`, `align_corners` and `asymmetric`.

use std::fmt;

/// How the value of an output pixel is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is that of one input pixel.
    Nearest,
    /// It lies on the straight line between those of two input pixels, along each axis.
    Bilinear,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Nearest, Self::Bilinear];

    /// The word of the language for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::Bilinear => "bilinear",
        }
    }
}

/// What of both maps coincides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// The areas of their pixels.
    HalfPixel,
    /// The centres of their outermost pixels.
    Corners,
    /// The centres of their first pixels.
    Asymmetric,
}

impl Align {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::HalfPixel, Self::Corners, Self::Asymmetric];

    /// The word of the language for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HalfPixel => "half_pixel",
            Self::Corners => "corners",
            Self::Asymmetric => "asymmetric",
        }
    }
}

/// Which input pixel is nearest to a place between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// The one before it.
    Floor,
    /// The nearer one, of two as near the one before it.
    HalfDown,
    /// The nearer one, of two as near the one behind it.
    HalfUp,
}

impl Round {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Floor, Self::HalfDown, Self::HalfUp];

    /// The word of the language for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::HalfDown => "half_down",
            Self::HalfUp => "half_up",
        }
    }
}

macro_rules! written {
    ($($name:ident),*) => {$(
        /// As it is written in a file.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "\"{}\"", self.name())
            }
        }
    )*};
}

written!(Mode, Align, Round);

/// The place of output pixel `o` on the input, in input pixels from the centre of the first:
/// `(factor * o + plus - minus) / divisor`; what lies before the first pixel or behind the last counts as these.
///
/// No number is greater than four times [`crate::shape::LIMIT`], so that none of the terms passes 2^64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Multiplies the output pixel.
    pub factor: u64,
    /// Is added; zero if `minus` is not.
    pub plus: u64,
    /// Is taken off.
    pub minus: u64,
    /// Divides the whole.
    pub divisor: u64,
}

impl Position {
    /// The place between input pixels.
    pub fn new(align: Align, input: usize, output: usize) -> Self {
        let [n, m] = [input, output].map(|size| size as i64);
        match align {
            Align::HalfPixel => Self::reduced(2 * n, n - m, 2 * m),
            Align::Corners if m == 1 => Self::reduced(0, 0, 1),
            Align::Corners => Self::reduced(n - 1, 0, m - 1),
            Align::Asymmetric => Self::reduced(n, 0, m),
        }
    }

    /// The nearest input pixel, where the division is rounded down.
    pub fn nearest(align: Align, round: Round, input: usize, output: usize) -> Self {
        let Self { factor, plus, minus, divisor } = Self::new(align, input, output);
        let [factor, plus, minus, divisor] = [factor, plus, minus, divisor].map(u64::cast_signed);
        match round {
            Round::Floor => Self::reduced(factor, plus - minus, divisor),
            // The least whole number that is not below the place less a half.
            Round::HalfDown => Self::reduced(2 * factor, 2 * (plus - minus) + divisor - 1, 2 * divisor),
            Round::HalfUp => Self::reduced(2 * factor, 2 * (plus - minus) + divisor, 2 * divisor),
        }
    }

    /// `(factor * o + offset) / divisor` in lowest terms; the divisor is positive and the factor not negative.
    fn reduced(factor: i64, offset: i64, divisor: i64) -> Self {
        let [factor, size, divisor] = [factor, offset, divisor].map(i64::unsigned_abs);
        let common = common_divisor(common_divisor(factor, size), divisor);
        let (plus, minus) = if offset > 0 { (size, 0) } else { (0, size) };
        Self { factor: factor / common, plus: plus / common, minus: minus / common, divisor: divisor / common }
    }

    /// After how many output pixels places between input pixels repeat, and how many input pixels that are.
    pub fn period(&self) -> [u64; 2] {
        let common = common_divisor(self.factor, self.divisor);
        [self.divisor / common, self.factor / common]
    }

    /// The input pixel at or before the place of an output pixel, and how much of the way to the next is behind, from 0 on
    /// and below 1; before the first pixel, negative.
    pub fn at(&self, output: u64) -> (i64, f64) {
        let (sum, divisor) =
            ((self.factor * output + self.plus).cast_signed() - self.minus.cast_signed(), self.divisor.cast_signed());
        (sum.div_euclid(divisor), sum.rem_euclid(divisor) as f64 / divisor as f64)
    }
}

/// The greatest number that divides both; of nothing and a number, that number.
const fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::{Align, Position, Round};

    fn places(align: Align, input: usize, output: usize) -> Vec<f64> {
        let position = Position::new(align, input, output);
        (0..output).map(|pixel| position.at(pixel as u64)).map(|(before, part)| before as f64 + part).collect()
    }

    fn pixels(align: Align, round: Round, input: usize, output: usize) -> Vec<i64> {
        let position = Position::nearest(align, round, input, output);
        (0..output).map(|pixel| position.at(pixel as u64).0.clamp(0, input as i64 - 1)).collect()
    }

    #[test]
    fn places_are_those_of_onnx() {
        assert_eq!(places(Align::HalfPixel, 2, 4), [-0.25, 0.25, 0.75, 1.25]);
        assert_eq!(places(Align::HalfPixel, 4, 2), [0.5, 2.5]);
        assert_eq!(places(Align::Corners, 3, 5), [0.0, 0.5, 1.0, 1.5, 2.0]);
        assert_eq!(places(Align::Corners, 3, 1), [0.0]);
        assert_eq!(places(Align::Asymmetric, 2, 4), [0.0, 0.5, 1.0, 1.5]);
    }

    #[test]
    fn pixels_are_those_of_onnx() {
        assert_eq!(pixels(Align::Asymmetric, Round::Floor, 2, 4), [0, 0, 1, 1]);
        assert_eq!(pixels(Align::Asymmetric, Round::HalfUp, 4, 8), [0, 1, 1, 2, 2, 3, 3, 3]);
        assert_eq!(pixels(Align::Asymmetric, Round::HalfDown, 4, 8), [0, 0, 1, 1, 2, 2, 3, 3]);
        assert_eq!(pixels(Align::Corners, Round::Floor, 4, 8), [0, 0, 0, 1, 1, 2, 2, 3]);
        assert_eq!(pixels(Align::HalfPixel, Round::HalfDown, 4, 2), [0, 2]);
        assert_eq!(pixels(Align::HalfPixel, Round::HalfUp, 4, 2), [1, 3]);
    }

    #[test]
    fn places_repeat_after_a_period() {
        assert_eq!(Position::new(Align::HalfPixel, 10, 20).period(), [2, 1]);
        assert_eq!(Position::new(Align::HalfPixel, 20, 30).period(), [3, 2]);
        assert_eq!(Position::new(Align::Corners, 4, 7).period(), [2, 1]);
    }
}
