//! What the tests of several modules share.

use crate::tensor::split_mix_64;

/// Runs a kernel on each level available, in long vectors and in short ones.
macro_rules! on_each_level {
    ($kernel:expr) => {
        for level in $crate::level::Level::available() {
            $crate::__dispatch!(
                level.token().expect("available levels have tokens"),
                Avx512(s) => {
                    s.vectorize($kernel);
                    s.half().vectorize($kernel);
                },
                Avx2(s) => s.vectorize($kernel),
                Baseline(s) => s.vectorize($kernel),
                Neon(s) => s.vectorize($kernel),
                Simd128(s) => s.vectorize($kernel),
                Scalar(s) => s.vectorize($kernel),
            );
        }
    };
}
pub(crate) use on_each_level;

/// Values from `-bound` to `bound`, the same at every run.
pub fn values(bound: f32) -> impl Iterator<Item = f32> {
    (0..).map(move |index| bound * (split_mix_64(1, index).cast_signed() as f32 / -(i64::MIN as f32)))
}
