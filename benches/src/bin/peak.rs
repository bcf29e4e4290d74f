//! Prints the peak of the core that it runs on, a line for each level that is measured.

use hardwire::Level;
use hardwire_benches::peak::{median, peak};

/// How often it is measured; the one in the middle counts.
const TIMES: usize = 2000;

fn main() {
    for level in Level::available() {
        if let Some(peak) = median((0..TIMES).filter_map(|_| peak(level)).collect()) {
            println!("{level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
        }
    }
}
