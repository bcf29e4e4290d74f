//! A linear classifier of 32x32x3 pictures: 3072 numbers in, ten scores out, 30,730 parameters.
//!
//! The weights are random: no package of CIFAR-10's pictures with a clear licence was found to train on. What is shown
//! is the arithmetic that the compiler has checked, and that it runs. `cargo run --release -p linear_cifar10`

use std::hint::black_box;
use std::time::Instant;

use hardwire::Model;

/// The architecture is in `linear_cifar10.toml`.
#[derive(Model)]
#[model("../linear_cifar10.toml")]
pub struct LinearCifar10;

fn main() {
    println!("{}", LinearCifar10::SUMMARY);

    let (flatten, fc) = (&LinearCifar10::LAYERS[0], &LinearCifar10::LAYERS[1]);
    let (inputs, scores, weights) = (flatten.output, fc.output, fc.multiply_adds);
    println!(
        "A picture is 32 * 32 * 3 = {inputs} numbers; a score is a dot product with {inputs} weights, and a bias."
    );
    println!("{scores} scores: {inputs} * {scores} = {weights} weights, with biases {} parameters\n", fc.parameters);

    let picture = std::array::from_fn(|at| (at % 256) as f32 / 255.0);
    let mut linear = LinearCifar10::random(1);
    println!("scores of a picture with random weights: {:.2?}", linear.run(&picture));

    let times = (0..10_000).map(|_| {
        let start = Instant::now();
        black_box(linear.run(black_box(&picture)));
        start.elapsed()
    });
    println!("{:.1?} at best, on one core at `{}`", times.min().unwrap_or_default(), linear.level());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_notes_are_right() {
        assert_eq!(LinearCifar10::PARAMETERS, 30_730);
        assert_eq!(LinearCifar10::MULTIPLY_ADDS, 30_720);
        let scores = *LinearCifar10::random(1).run(&[1.0; 3072]);
        assert!(scores.iter().all(|score| score.is_finite()) && scores[0].total_cmp(&scores[1]).is_ne());
    }
}
