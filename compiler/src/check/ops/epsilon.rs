//! What is added where something must not be zero.

use crate::check::site::Site;
use crate::diagnostic::Diagnostic;
use crate::syntax::Given;

/// The number; reports it if it is negative. `of` says what it belongs to.
pub fn of(epsilon: &Given<f64>, of: &str, site: &mut Site<'_>) -> f64 {
    if let Some(epsilon) = epsilon.value().filter(|epsilon| epsilon.value < 0.0) {
        let title = format!("`epsilon` of layer {} must not be negative, but is {}", site.name(), epsilon.value);
        site.push(Diagnostic::new(title, epsilon.span.clone(), of));
    }
    epsilon.or(0.0)
}
