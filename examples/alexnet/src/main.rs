//! AlexNet with every size and count checked, and the argument for sharing parameters, in its own numbers.
//!
//! The weights are random. `cargo run --release -p alexnet`

use std::time::Instant;

use hardwire::{Layer, Model};

/// The architecture is in `alexnet.toml`.
#[derive(Model)]
#[model("../alexnet.toml")]
pub struct AlexNet;

fn main() {
    println!("{}", AlexNet::SUMMARY);

    let Layer { name, output, parameters, unshared_parameters, .. } = &AlexNet::LAYERS[0];
    println!("`{name}` gives {output} with {parameters} parameters, since each filter serves at every position.");
    println!("Had each position a filter of its own, there would be {unshared_parameters}.\n");

    let image = vec![0.5; 227 * 227 * 3];
    let mut alexnet = AlexNet::random(1);
    if let Ok(image) = image[..].try_into() {
        alexnet.run(image);
        let start = Instant::now();
        let scores = alexnet.run(image);
        let millis = start.elapsed().as_secs_f64() * 1e3;
        println!("{} scores in {millis:.1} ms", scores.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_and_the_notes_are_right() {
        let conv1 = &AlexNet::LAYERS[0];
        assert_eq!((conv1.parameters, conv1.unshared_parameters), (34_944, 105_705_600));
        assert_eq!(AlexNet::PARAMETERS, 62_378_344);
    }
}
