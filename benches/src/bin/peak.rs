//! Prints the peak of the core that it runs on, a line for each level that is measured.

use hardwire::Level;
use hardwire_benches::peak::peak;

/// How often it is measured; the best counts.
const TIMES: usize = 10;

fn main() {
    for level in Level::available() {
        if let Some(peak) = (0..TIMES).filter_map(|_| peak(level)).max_by(f64::total_cmp) {
            println!("{level}: {:.1} GFLOP/s", 2.0 * peak * 1e-9);
        }
    }
}
