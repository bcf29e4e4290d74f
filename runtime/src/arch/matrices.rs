//! Matrices that are filled side by side.

use core::marker::PhantomData;
use core::ops::Range;
use core::ptr::NonNull;

/// Some rows of each of `SIDE * SIDE` matrices of `C` columns, which lie one behind the other, `PITCH` values from one to the
/// next. Unlike a slice, they can be divided by rows.
#[derive(Debug)]
pub struct Matrices<'a, const C: usize, const SIDE: usize, const PITCH: usize> {
    /// The first value of the first row of the first matrix, whichever rows these are.
    start: NonNull<f32>,
    rows: Range<usize>,
    values: PhantomData<&'a mut [f32]>,
}

// SAFETY: it stands for a unique borrow of values that may be sent.
unsafe impl<const C: usize, const SIDE: usize, const PITCH: usize> Send for Matrices<'_, C, SIDE, PITCH> {}

impl<'a, const C: usize, const SIDE: usize, const PITCH: usize> Matrices<'a, C, SIDE, PITCH> {
    /// The first rows of matrices that lie in `values`.
    ///
    /// # Panics
    ///
    /// If the matrices have fewer rows, or `values` are fewer than the matrices have.
    #[inline]
    pub fn new(values: &'a mut [f32], rows: usize) -> Self {
        let matrices = const { (SIDE * SIDE).checked_mul(PITCH).expect("the matrices' size can be told") };
        let fit = rows.checked_mul(C).is_some_and(|row| row <= PITCH);
        assert!(fit && matrices <= values.len(), "there is less than {rows} rows need");
        Self { start: NonNull::from(values).cast(), rows: 0..rows, values: PhantomData }
    }

    /// How many rows of each matrix these are.
    #[inline]
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The first `rows` rows of each matrix, and the others.
    #[inline]
    pub fn divide(self, rows: usize) -> (Self, Self) {
        let Range { start, end } = self.rows;
        let cut = start + rows.min(end - start);
        (Self { rows: start..cut, ..self }, Self { rows: cut..end, ..self })
    }

    /// Row `row` of each matrix, counted from the first of these.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[inline(always)]
    pub fn row(&mut self, row: usize) -> MatrixRow<'_, C, SIDE, PITCH> {
        if row >= self.rows.len() {
            outside();
        }
        MatrixRow { start: self.start, row: self.rows.start + row, values: PhantomData }
    }
}

/// One row of each of the matrices of [`Matrices`].
#[derive(Debug)]
pub struct MatrixRow<'a, const C: usize, const SIDE: usize, const PITCH: usize> {
    start: NonNull<f32>,
    row: usize,
    values: PhantomData<&'a mut [f32]>,
}

impl<const C: usize, const SIDE: usize, const PITCH: usize> MatrixRow<'_, C, SIDE, PITCH> {
    /// That of the matrix in row `r` and column `c` of a square of them.
    ///
    /// # Panics
    ///
    /// If there is no such matrix.
    #[inline(always)]
    pub fn of(&mut self, r: usize, c: usize) -> &mut [f32; C] {
        if r >= SIDE || c >= SIDE {
            outside();
        }
        let at = (r * SIDE + c) * PITCH + self.row * C;
        // SAFETY: the values are there, as `Matrices::new` has seen: the matrix is one of those, the row one of as many as fit
        // into `PITCH` values. They are borrowed uniquely: by this row, of matrices that alone have it after each division.
        unsafe { self.start.add(at).cast().as_mut() }
    }
}

/// Panics out of line.
#[cold]
#[inline(never)]
fn outside() -> ! {
    panic!("there is no such row or matrix")
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::Matrices;

    #[test]
    fn rows_are_where_they_belong_however_they_are_divided() {
        for cut in 0..=4 {
            let mut values = vec![0.0; 4 * 9];
            let (mut first, mut second) = Matrices::<2, 2, 9>::new(&mut values, 4).divide(cut);
            assert_eq!([first.rows(), second.rows()], [cut, 4 - cut]);
            for matrix in 0..4 {
                for row in 0..4 {
                    let (part, at) = if row < cut { (&mut first, row) } else { (&mut second, row - cut) };
                    *part.row(at).of(matrix / 2, matrix % 2) = [1.0, 2.0].map(|c| (10 * matrix + row) as f32 + c / 4.0);
                }
            }
            for (matrix, values) in values.chunks_exact(9).enumerate() {
                let expected: Vec<f32> = (0..8).map(|at| (10 * matrix + at / 2) as f32 + [0.25, 0.5][at % 2]).collect();
                assert_eq!((&values[..8], values[8]), (&expected[..], 0.0));
            }
        }
    }

    #[test]
    fn more_rows_than_there_are_leave_none() {
        let mut values = [0.0; 4 * 8];
        let (_, second) = Matrices::<2, 2, 8>::new(&mut values, 4).divide(3);
        let (first, rest) = second.divide(usize::MAX);
        assert_eq!([first.rows(), rest.rows()], [1, 0]);
    }

    #[test]
    #[cfg(panic = "unwind")]
    fn other_rows_are_refused() {
        use std::panic::{AssertUnwindSafe, catch_unwind};

        let refused = |matrix: [usize; 2], row: usize| {
            let mut values = [0.0; 4 * 8];
            let (mut first, _) = Matrices::<2, 2, 8>::new(&mut values, 4).divide(3);
            catch_unwind(AssertUnwindSafe(|| first.row(row).of(matrix[0], matrix[1]).len())).is_err()
        };
        assert!(!refused([1, 1], 2));
        assert!(refused([1, 1], 3) && refused([2, 0], 0) && refused([0, 2], 0) && refused([0, 0], usize::MAX));
        assert!(catch_unwind(|| Matrices::<2, 2, 8>::new(&mut [0.0; 31], 4).rows()).is_err());
        assert!(catch_unwind(|| Matrices::<2, 2, 8>::new(&mut [0.0; 32], 5).rows()).is_err());
        assert!(catch_unwind(|| Matrices::<2, 2, 8>::new(&mut [0.0; 32], usize::MAX / 2 + 1).rows()).is_err());
    }
}
