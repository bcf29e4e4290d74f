//! Layers that are cut into parts, which threads fill side by side.

use hardwire_random_models::{Generated, verify_spread};

include!(concat!(env!("OUT_DIR"), "/large.rs"));

#[test]
fn every_level() {
    verify_spread(MODELS);
}
