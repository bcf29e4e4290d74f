//! AlexNet with every size and count checked, and the argument for sharing parameters, in its own numbers.
//!
//! The weights are random. `cargo run --release -p alexnet`

use std::hint::black_box;
use std::time::Instant;

use hardwire::{Layer, Model};

/// The architecture is in `alexnet.toml`.
#[derive(Model)]
#[model("../alexnet.toml")]
pub struct AlexNet;

/// A grey picture.
static IMAGE: [f32; 227 * 227 * 3] = [0.5; 227 * 227 * 3];

fn main() {
    println!("{}", AlexNet::SUMMARY);
    println!("{}", sharing(&AlexNet::LAYERS[0]));

    let mut alexnet = AlexNet::random(1);
    let times = (0..5).map(|_| {
        let start = Instant::now();
        black_box(alexnet.run(black_box(&IMAGE)));
        start.elapsed()
    });
    println!("{:.1?} a picture at best, on one core at `{}`", times.min().unwrap_or_default(), alexnet.level());
}

/// What a convolution saves because each filter serves at every position.
fn sharing(layer: &Layer) -> String {
    let Layer { name, output, parameters, unshared_parameters, .. } = layer;
    let filters = output.channels() as u64;
    let values = unshared_parameters / parameters * filters;
    let weights = parameters / filters - 1;
    let [values, weights, filters, shared, unshared] =
        [values, weights, filters, *parameters, *unshared_parameters].map(thousands);
    format!(
        "`{name}` gives {output} = {values} values, each from {weights} weights and a bias.\n\
         With weights of its own for each value:  {values} * ({weights} + 1) = {unshared} parameters\n\
         With one filter for all its positions:   {filters} * ({weights} + 1) = {shared} parameters\n"
    )
}

/// A number with commas, as 34,944.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_and_the_notes_are_right() {
        assert_eq!(AlexNet::PARAMETERS, 62_378_344);
        let text = sharing(&AlexNet::LAYERS[0]);
        for number in ["55x55x96 = 290,400 values", "290,400 * (363 + 1) = 105,705,600", "96 * (363 + 1) = 34,944"] {
            assert!(text.contains(number), "{text}");
        }
    }
}
