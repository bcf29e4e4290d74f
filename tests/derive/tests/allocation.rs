//! That a run allocates nothing, counted.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use hardwire::{Engine, Level, Model, Weights};

/// Allocations so far.
static COUNT: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: everything is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps to what is asked of it.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: likewise.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[derive(Model)]
#[model(inline = r#"
input = { height = 12, width = 12, channels = 3 }
[[layer]]
name = "conv"
kind = "conv"
filters = 17
kernel = 3
padding = 1
activation = "silu"
[[layer]]
name = "depthwise"
kind = "depthwise_conv"
kernel = 5
padding = "same"
[[layer]]
name = "gate"
kind = "global_avg_pool"
[[layer]]
name = "gated"
kind = "multiply"
from = ["depthwise", "gate"]
[[layer]]
name = "joined"
kind = "concat"
from = ["gated", "conv"]
[[layer]]
kind = "max_pool"
kernel = 2
stride = 2
[[layer]]
kind = "flatten"
[[layer]]
name = "fc"
kind = "fully_connected"
units = 10
[[layer]]
kind = "softmax"
"#)]
struct Various;

#[test]
fn a_run_allocates_nothing() {
    for level in Level::available() {
        let before = COUNT.load(Ordering::Relaxed);
        let mut engine = Engine::<Various>::at(level, &Weights::random(1)).expect("the level is available");
        let input = [0.5; 12 * 12 * 3];
        let made = COUNT.load(Ordering::Relaxed);
        assert!(made > before, "making an engine is counted");
        let sum: f32 = engine.run(&input).iter().sum();
        assert_eq!(COUNT.load(Ordering::Relaxed), made, "allocations on {level}");
        assert!((sum - 1.0).abs() < 1e-5, "{sum}");
    }
}
