//! Aligned memory.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

use crate::huge_pages;

/// A cache line, and the longest vector, in values.
const ALIGNMENT: usize = 16;

/// Values on the heap that begin at a multiple of 64 bytes and, where there are many, lie in huge pages if the system has
/// them: one core was seen to read weights from memory at 29 GB/s from these, at 15 from small ones.
pub struct Buffer {
    /// The values, with room before and after them.
    memory: Vec<f32>,
    start: usize,
    len: usize,
}

impl Buffer {
    /// `len` zeros. Where there are many, the system has zeros for them, and gives each page as it is first written to.
    pub fn zeroed(len: usize) -> Self {
        let alignment = if len >= huge_pages::VALUES { huge_pages::VALUES } else { ALIGNMENT };
        let mut memory = vec![0.0; len + alignment - 1];
        // A vector's memory stays where it is. Were the offset unknown, the values would not be aligned, and no less right.
        let start = memory.as_ptr().align_offset(alignment * size_of::<f32>()).min(alignment - 1);
        huge_pages::advise(&mut memory[start..][..len]);
        Self { memory, start, len }
    }
}

impl Deref for Buffer {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.memory[self.start..][..self.len]
    }
}

impl DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut [f32] {
        &mut self.memory[self.start..][..self.len]
    }
}

#[cfg(test)]
mod tests {
    use super::Buffer;

    #[test]
    fn is_aligned_and_zero() {
        for len in [0, 1, 15, 16, 17, 1000, 100_000, 524_287, 524_288, 600_000] {
            let mut buffer = Buffer::zeroed(len);
            assert_eq!(buffer.len(), len);
            assert_eq!(buffer.as_ptr().addr() % 64, 0);
            assert!(buffer.iter().all(|value| value.to_bits() == 0));
            buffer.fill(1.0);
            let moved = [buffer];
            assert_eq!(moved[0].as_ptr().addr() % 64, 0);
            assert!(moved[0].iter().all(|value| value.to_bits() == 1.0_f32.to_bits()));
        }
    }
}
