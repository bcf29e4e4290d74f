//! Where the pixels of a map that is resized lie on the map that it is made from, along one axis.

/// A way from output pixels to places on the input: output pixel `o` lies at `(factor * o + plus - minus) / divisor`, in input
/// pixels from the centre of the first.
#[derive(Clone, Copy, Debug)]
pub struct Position {
    /// Multiplies the output pixel.
    pub factor: u64,
    /// Is added.
    pub plus: u64,
    /// Is taken off; places before the first pixel count as this.
    pub minus: u64,
    /// Divides the whole.
    pub divisor: u64,
    /// Input pixels; places behind the last count as this.
    pub input: usize,
}

/// Two input pixels and a place between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Between {
    /// The pixel at or before the place.
    pub first: usize,
    /// The one behind it, or the last pixel.
    pub second: usize,
    /// The share of the second, from 0 on and below 1.
    pub share: f32,
}

impl Position {
    /// The input pixel at or before the place of an output pixel.
    #[inline(always)]
    pub const fn pixel(&self, output: usize) -> usize {
        let pixel = self.scaled(output) / self.divisor;
        if pixel < self.input as u64 { pixel as usize } else { self.input - 1 }
    }

    /// That pixel, and the one behind it.
    #[inline(always)]
    pub const fn between(&self, output: usize) -> Between {
        let first = self.pixel(output);
        let second = if first + 1 < self.input { first + 1 } else { first };
        Between { first, second, share: (self.scaled(output) % self.divisor) as f32 / self.divisor as f32 }
    }

    /// The place of an output pixel, in parts of a pixel.
    #[inline(always)]
    const fn scaled(&self, output: usize) -> u64 {
        (output as u64 * self.factor + self.plus).saturating_sub(self.minus)
    }
}

#[cfg(test)]
mod tests {
    use super::{Between, Position};

    #[test]
    fn places_outside_are_those_of_the_outermost_pixels() {
        // Twice as many pixels: (o + 1/2) / 2 - 1/2.
        let position = Position { factor: 2, plus: 0, minus: 1, divisor: 4, input: 2 };
        let between = |first, second, share| Between { first, second, share };
        let places = [between(0, 1, 0.0), between(0, 1, 0.25), between(0, 1, 0.75), between(1, 1, 0.25)];
        assert_eq!([0, 1, 2, 3].map(|output| position.between(output)), places);
        assert_eq!([0, 1, 2, 3].map(|output| position.pixel(output)), [0, 0, 0, 1]);
    }
}
