//! Random architectures.

use hardwire_random_models::{Generated, verify};

include!(concat!(env!("OUT_DIR"), "/random.rs"));

#[test]
fn every_level() {
    verify(MODELS);
}
