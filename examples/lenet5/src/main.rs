//! Recognises pictures of clothes with a LeNet-5 that was compiled into this program, weights and all.
//!
//! Prints the model, the accuracy on a thousand test pictures beside PyTorch's, and a dozen of them with their scores;
//! writes a drawing of what the first layer sees. `cargo run --release -p lenet5 [DRAWING.png]`

mod drawing;
mod pictures;
mod pytorch;
mod scores;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use hardwire::{Engine, Model};

use pictures::{CLASSES, Picture};
use scores::{Logits, best};

/// The architecture is in `lenet5.toml`, the weights in `lenet5.safetensors`: both are read and checked by the compiler.
#[derive(Model)]
#[model("../lenet5.toml")]
pub struct LeNet5;

/// Pictures that are shown though they are not recognised, after one of each class that is.
const MISTAKES: usize = 2;

fn main() -> ExitCode {
    let path = std::env::args().nth(1).unwrap_or_else(|| "lenet5-activations.png".to_owned());
    println!("{}", LeNet5::SUMMARY);

    let mut lenet = LeNet5::engine();
    let pictures = pictures::bundled();
    let logits: Vec<Logits> = pictures.iter().map(|picture| *lenet.run(&picture.pixels)).collect();
    println!("{}", accuracy(&pictures, &logits));
    println!("{}\n", time(&mut lenet, &pictures));

    let (right, wrong): (Vec<_>, Vec<_>) =
        pictures.iter().zip(&logits).partition(|(picture, logits)| best(logits) == picture.class);
    let each_class = (0..CLASSES.len()).filter_map(|class| right.iter().find(|(picture, _)| picture.class == class));
    let shown: Vec<(&Picture, &Logits)> = each_class.chain(wrong.iter().take(MISTAKES)).copied().collect();
    println!("{}", scores::table(&shown));

    if let Err(error) = drawing::write(&path, &mut lenet, shown.iter().map(|(picture, _)| *picture)) {
        eprintln!("error: cannot write `{path}`: {error}");
        return ExitCode::FAILURE;
    }
    println!("drawing   the same pictures with the maps of the first layer, in {path}");
    ExitCode::SUCCESS
}

/// How many pictures are recognised, and how far the logits are from PyTorch's.
fn accuracy(pictures: &[Picture], logits: &[Logits]) -> String {
    let expected = pytorch::logits();
    let (right, of) = (recognised(pictures, logits), pictures.len());
    format!(
        "accuracy  {right} of {of} test pictures, {:.1}%; with PyTorch {}\n\
         logits    differ from PyTorch's by at most {:.1e} of the largest logit; the tolerance is {:.0e}",
        100.0 * right as f64 / of as f64,
        recognised(pictures, &expected),
        pytorch::difference(logits, &expected),
        pytorch::TOLERANCE,
    )
}

/// The number of pictures whose highest logit is that of their class.
fn recognised(pictures: &[Picture], logits: &[Logits]) -> usize {
    pictures.iter().zip(logits).filter(|(picture, logits)| best(logits) == picture.class).count()
}

/// How long a picture takes, over ten rounds of all of them.
fn time(lenet: &mut Engine<LeNet5>, pictures: &[Picture]) -> String {
    let rounds = std::iter::repeat_n(pictures, 10).flatten();
    let mut micros: Vec<f64> = rounds
        .map(|picture| {
            let start = Instant::now();
            black_box(lenet.run(black_box(&picture.pixels)));
            start.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    micros.sort_by(f64::total_cmp);
    let (least, median) = (micros[0], micros[micros.len() / 2]);
    format!("time      {least:.1} µs a picture at best, median {median:.1} µs, on one core at `{}`", lenet.level())
}

#[cfg(test)]
mod tests {
    use hardwire::{Level, Weights};

    use super::*;

    /// Checks how many pictures the model in a file recognises, and how far its logits are from PyTorch's, on every level.
    macro_rules! check_narrow {
        ($file:literal, $right:literal, $tolerance:literal) => {{
            #[derive(Model)]
            #[model($file)]
            struct Narrow;

            let (pictures, expected) = (pictures::bundled(), pytorch::logits());
            for level in Level::available() {
                let mut lenet = Engine::<Narrow>::at(level, &Weights::embedded()).expect("the level is available");
                let logits: Vec<Logits> = pictures.iter().map(|picture| *lenet.run(&picture.pixels)).collect();
                let difference = pytorch::difference(&logits, &expected);
                assert!(difference <= $tolerance, "{difference:e} for {} at {level}", $file);
                assert_eq!(recognised(&pictures, &logits), $right, "{} at {level}, {difference:e}", $file);
            }
        }};
    }

    /// The numbers stand in the reference of the language.
    #[test]
    fn narrow_weights_recognise_as_many_but_for_a_few() {
        check_narrow!("../narrow/bf16.toml", 924, 0.01);
        check_narrow!("../narrow/f16.toml", 924, 0.001);
        check_narrow!("../narrow/int8.toml", 921, 0.02);
    }

    #[test]
    fn every_level_agrees_with_pytorch() {
        let (pictures, expected) = (pictures::bundled(), pytorch::logits());
        assert_eq!(recognised(&pictures, &expected), 924, "what `train.py` noted");
        for level in Level::available() {
            let mut lenet = Engine::<LeNet5>::at(level, &Weights::embedded()).expect("the level is available");
            let logits: Vec<Logits> = pictures.iter().map(|picture| *lenet.run(&picture.pixels)).collect();
            let difference = pytorch::difference(&logits, &expected);
            assert!(difference <= pytorch::TOLERANCE, "{difference:e} at {level}");
            assert_eq!(recognised(&pictures, &logits), 924, "as many as PyTorch recognises, at {level}");
        }
    }
}
