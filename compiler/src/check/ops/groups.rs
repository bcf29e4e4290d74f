//! Groups of channels that must be of one size.

use crate::check::site::Site;
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;

/// Whether the groups divide the channels; reports it if not.
pub fn divide(groups: &Spanned<usize>, channels: usize, site: &mut Site<'_>) -> bool {
    if channels.is_multiple_of(groups.value) {
        return true;
    }
    let title = format!("layer {} cannot split {channels} channels into {} groups", site.name(), groups.value);
    let fitting: Vec<String> = (1..=channels)
        .take(4096)
        .filter(|groups| channels.is_multiple_of(*groups))
        .map(|groups| groups.to_string())
        .take(8)
        .collect();
    let diagnostic = Diagnostic::new(title, groups.span.clone(), "must divide the channels")
        .note(site.trails())
        .help(format!("what divides {channels} channels: {}", fitting.join(", ")));
    site.push(diagnostic);
    false
}
