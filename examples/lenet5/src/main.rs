//! Recognises pictures of clothes with a LeNet-5 that was compiled into this program, weights and all.
//!
//! Prints the model, the accuracy on a thousand test pictures, and a dozen of them with their scores; writes a picture
//! of what the first layer sees. `cargo run --release -p lenet5 [PICTURE.png]`

mod drawing;
mod pictures;
mod scores;

use std::process::ExitCode;
use std::time::Instant;

use hardwire::{Engine, Model};

use pictures::Picture;

/// The architecture is in `lenet5.toml`, the weights in `lenet5.safetensors`: both are read and checked by the compiler.
#[derive(Model)]
#[model("../lenet5.toml")]
pub struct LeNet5;

/// Pictures that are shown with their scores: the first ones, and one that is not recognised.
const SHOWN: usize = 12;

/// Pictures whose activation maps are drawn.
const DRAWN: usize = 8;

fn main() -> ExitCode {
    let path = std::env::args().nth(1).unwrap_or_else(|| "lenet5-activations.png".to_owned());
    println!("{}", LeNet5::SUMMARY);

    let pictures = pictures::bundled();
    let mut lenet = LeNet5::engine();
    let (right, wrong): (Vec<&Picture>, Vec<&Picture>) =
        pictures.iter().partition(|picture| recognise(&mut lenet, picture) == picture.class);
    let percent = 100.0 * right.len() as f64 / pictures.len() as f64;
    println!("{} of {} test pictures recognised: {percent:.1} %", right.len(), pictures.len());
    println!("{}\n", time(&mut lenet, &pictures));

    for picture in right.into_iter().take(SHOWN - 1).chain(wrong.into_iter().take(1)) {
        println!("{}", scores::bars(picture, lenet.run(&picture.pixels)));
    }

    match drawing::write(&path, &mut lenet, &pictures[..DRAWN]) {
        Ok(()) => {
            println!("what the first layer sees: {path}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {path} cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The class with the highest score.
fn recognise(lenet: &mut Engine<LeNet5>, picture: &Picture) -> usize {
    let scores = lenet.run(&picture.pixels);
    (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b])).unwrap_or(0)
}

/// How long a picture takes.
fn time(lenet: &mut Engine<LeNet5>, pictures: &[Picture]) -> String {
    let mut micros: Vec<f64> = Vec::new();
    for picture in pictures.iter().cycle().take(10 * pictures.len()) {
        let start = Instant::now();
        std::hint::black_box(lenet.run(&picture.pixels));
        micros.push(start.elapsed().as_secs_f64() * 1e6);
    }
    micros.sort_by(f64::total_cmp);
    let (least, median) = (micros[0], micros[micros.len() / 2]);
    format!("{least:.1} us a picture at best, {median:.1} us in the middle, on one core with {}", lenet.level())
}

#[cfg(test)]
mod tests {
    use hardwire::{Level, Weights};
    use safetensors::SafeTensors;

    use super::*;

    /// What PyTorch makes of the same pictures: `train.py` wrote both.
    const EXPECTED: &[u8] = include_bytes!("../expected.safetensors");

    #[test]
    fn every_level_agrees_with_pytorch() {
        let file = SafeTensors::deserialize(EXPECTED).expect("the file is whole");
        let bytes = file.tensor("logits").expect("the logits are there").data();
        let expected: Vec<f32> = bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect();
        let largest = expected.iter().fold(0.0_f32, |largest, logit| largest.max(logit.abs()));
        let pictures = pictures::bundled();
        for level in Level::available() {
            let mut lenet = Engine::<LeNet5>::at(level, &Weights::embedded()).expect("the level is available");
            let mut right = 0;
            for (picture, expected) in pictures.iter().zip(expected.chunks(10)) {
                right += usize::from(recognise(&mut lenet, picture) == picture.class);
                for (logit, expected) in lenet.run(&picture.pixels).iter().zip(expected) {
                    assert!((logit - expected).abs() <= 1e-5 * largest, "{logit} is not {expected} at {level}");
                }
            }
            assert_eq!(right, 924, "as many as PyTorch recognises, at {level}");
        }
    }
}
