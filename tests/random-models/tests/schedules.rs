//! One model in all the ways that its layers can be computed in, chosen by a file of schedules.

use hardwire_random_models::{Generated, verify};

include!(concat!(env!("OUT_DIR"), "/schedules.rs"));

#[test]
fn every_level() {
    verify(MODELS);
}
