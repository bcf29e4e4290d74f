//! Single layers, their sizes swept around those of tiles and vectors.

use hardwire_random_models::{Generated, verify};

include!(concat!(env!("OUT_DIR"), "/sweep.rs"));

#[test]
fn every_level() {
    verify(MODELS);
}
