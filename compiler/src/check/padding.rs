//! Windows of a pool that would lie in the padding altogether and see no value.

use crate::check::keys::Keys;
use crate::check::site::Site;
use crate::check::window::{Spec, by, per_axis};
use crate::diagnostic::Diagnostic;
use crate::shape::{Axis, Map, Slide, Window};
use crate::source::Spanned;
use crate::syntax::values::{Padding, Pair};
use crate::syntax::{Given, Needed};

/// Why such a window would be wrong.
const NO_VALUE: &str = "a window that lies in the padding altogether would see no value";

/// Whether a window has less padding on each side than it is long, and so cannot lie in the padding of one side.
pub fn is_short(slide: Slide) -> bool {
    (slide.before.max(slide.after) as u64) < slide.extent()
}

/// Reports padding of a pool that is not short, see [`is_short`]. That is a mistake even where no window starts there. Nothing is told
/// where any of these has a mistake.
pub fn check_keys(
    kernel: &Needed<Pair>,
    padding: &Given<Padding>,
    dilation: Option<&Given<Pair>>,
    keys: &mut Keys<'_>,
) {
    let (Some(kernel), Some(padding)) = (kernel.value(), padding.value()) else { return };
    let dilation = match dilation.map(Given::value) {
        None => [1, 1],
        Some(Some(dilation)) => dilation.value.0,
        Some(None) => return,
    };
    // What is made to fit an input is short.
    let Padding::Explicit { before, after } = padding.value else { return };
    let window = Window { kernel: kernel.value.0, stride: [1, 1], dilation, before, after };
    if keys.are_known() && !Axis::ALL.into_iter().all(|axis| is_short(window.axis(axis))) {
        report_long(kernel, padding, window, keys);
    }
}

fn report_long(kernel: &Spanned<Pair>, padding: &Spanned<Padding>, window: Window, keys: &mut Keys<'_>) {
    let extents = Axis::ALL.map(|axis| window.axis(axis).extent());
    let title = format!("the padding of layer {} covers a whole window of {}", keys.name(), by(extents));
    let most = Pair(extents.map(|extent| extent as usize - 1));
    let diagnostic = Diagnostic::new(title, padding.span.clone(), "must be smaller than the window on each side")
        .secondary(kernel.span.clone(), "the window")
        .note(NO_VALUE)
        .help(format!("the most that this window allows is `padding = {most}`"));
    keys.push(diagnostic);
}

/// Reports windows of which some step over the input, with a tap in front of it and the next behind.
pub fn report_stepped_over(spec: &Spec<'_>, window: Window, map: Map, site: &mut Site<'_>) {
    let title = format!("windows of layer {} step over their whole input", site.name());
    let notes = per_axis(|axis| {
        let (apart, long) = (window.axis(axis).dilation, map.size()[axis as usize]);
        format!("taps are {apart} apart, and the input is {long} long")
    });
    let is_far = |axis: Axis| window.axis(axis).dilation > map.size()[axis as usize];
    let notes = notes.into_iter().zip(Axis::ALL).filter(|(_, axis)| is_far(*axis)).map(|(note, _)| note);
    let most = Pair([0, 1].map(|i| window.dilation[i].min(map.size()[i])));
    let dilation = spec.dilation.unwrap_or(spec.kernel);
    let label = "from a tap in front of the input to one behind it";
    let mut diagnostic = Diagnostic::new(title, dilation.span.clone(), label);
    // Padding that is not written cannot be the cause.
    if spec.padding.value != Padding::NONE {
        diagnostic = diagnostic.secondary(spec.padding.span.clone(), "lets them start in front of the input");
    }
    let help = format!("no window steps over this input with `dilation = {most}` or less");
    site.push(diagnostic.notes(notes).note(NO_VALUE).note(site.trails()).help(help));
}

/// Whether each of the windows that give `output` has a tap in the input, given that their padding is short.
///
/// A window that starts in the input has its first tap there. One that starts in front reaches the input at a position that
/// is its start modulo the dilation, which is inside unless the dilation is larger than the input. So the starts in front are
/// counted whose remainder is not inside.
pub fn sees(slide: Slide, input: usize, output: usize) -> bool {
    let [dilation, stride, before, input] =
        [slide.dilation, slide.stride, slide.before, input].map(|number| number as u128);
    if dilation <= input {
        return true;
    }
    let starts = before.div_ceil(stride).min(output as u128);
    let first = (dilation - before % dilation) % dilation;
    // A quotient grows by one between the two sums exactly where the remainder is `input` or more.
    floor_sum(starts, stride, first, dilation) == floor_sum(starts, stride, first + dilation - input, dilation)
}

/// The sum of `(step * i + first) / divisor`, rounded down, over each `i` below `count`; in as few steps as Euclid's
/// algorithm takes for `step` and `divisor`.
fn floor_sum(mut count: u128, mut step: u128, mut first: u128, mut divisor: u128) -> u128 {
    let mut sum = 0;
    loop {
        sum += count * count.saturating_sub(1) / 2 * (step / divisor) + count * (first / divisor);
        (step, first) = (step % divisor, first % divisor);
        let end = step * count + first;
        if end < divisor {
            return sum;
        }
        // The points below the line, counted along the other axis.
        (count, first) = (end / divisor, end % divisor);
        (step, divisor) = (divisor, step);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As [`sees`], by a look at each tap.
    fn looks(slide: Slide, input: usize, output: usize) -> bool {
        (0..output).all(|at| {
            (0..slide.kernel).any(|tap| {
                let place = at * slide.stride + tap * slide.dilation;
                (slide.before..slide.before + input).contains(&place)
            })
        })
    }

    #[test]
    fn arithmetic_agrees_with_a_look_at_each_tap() {
        for case in 0..6 * 9 * 4 * 16 * 16 {
            let [kernel, dilation] = [1 + case % 6, 1 + case / 6 % 9];
            let [stride, before, after] = [1 + case / 54 % 4, case / 216 % 16, case / 3456];
            let slide = Slide { kernel, stride, dilation, before, after };
            for input in 1..9 {
                let room = slide.room(input);
                if room < 0 || !is_short(slide) {
                    continue;
                }
                let output = room as usize / stride + 1;
                assert_eq!(sees(slide, input, output), looks(slide, input, output), "{slide:?} on {input}");
            }
        }
    }

    #[test]
    fn the_largest_numbers_take_no_time() {
        let most = i32::MAX as usize;
        let slide = Slide { kernel: 2, stride: 1, dilation: most, before: most - 1, after: most - 1 };
        assert!(!sees(slide, most - 2, most));
        assert!(sees(slide, most, most));
    }
}
