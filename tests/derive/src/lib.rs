//! How the derive behaves in a user's crate: wrong attributes, mistakes reported once, rebuilds, hygiene, memory, values. The tests are
//! all there is.
