//! What is added where something must not be zero.

use crate::check::keys::Keys;
use crate::diagnostic::Diagnostic;
use crate::syntax::Given;

/// Reports a number that is negative. `of` says what it belongs to.
pub fn check(epsilon: &Given<f64>, of: &str, keys: &mut Keys<'_>) {
    if let Some(epsilon) = epsilon.value().filter(|epsilon| epsilon.value < 0.0) {
        let title = format!("`epsilon` of layer {} must not be negative, but is {}", keys.name(), epsilon.value);
        keys.push(Diagnostic::new(title, epsilon.span.clone(), of));
    }
}
