//! The compiler's levels are the runtime's: code that is generated for one picks its parts by the other's number.

use hardwire::Level;
use hardwire_compiler::plan::level;

#[test]
fn the_same_levels_in_the_same_order() {
    let compiler = level::Level::ALL.map(|level| (level as usize, level.name()));
    let runtime = Level::ALL.map(|level| (level as usize, level.name()));
    assert_eq!(compiler, runtime);
    assert!(runtime.iter().enumerate().all(|(i, (number, _))| i == *number), "{runtime:?}");
}
