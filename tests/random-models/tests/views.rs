//! Layers that lie side by side in memory.

use hardwire_random_models::{Generated, verify};

include!(concat!(env!("OUT_DIR"), "/views.rs"));

#[test]
fn every_level() {
    verify(MODELS);
}
