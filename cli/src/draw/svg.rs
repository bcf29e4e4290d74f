//! The picture as SVG that stands by itself: no scripts, no fonts, no style sheets from elsewhere.

use std::fmt::Write;

use hardwire_compiler::check::ir::{Graph, Node};
use hardwire_compiler::text_table::thousands;

use super::elements::Element;
use super::layout::{CHARACTER, Item, LINE, Label, MARGIN, Picture, Role, SIGN};
use super::maps::Panel;
use super::palette::{Rgb, darker, fill, hex, lighter};
use super::routes::Line;

/// The least width, which the title and a row of the legend need.
const LEAST_WIDTH: f64 = 640.0;
/// A row of the legend, its swatches, and what is between its entries.
const LEGEND_ROW: f64 = 20.0;
const SWATCH: f64 = 12.0;
const ENTRY_GAP: f64 = 22.0;
/// The radius of the corners of lines.
const CORNER: f64 = 5.0;
/// What the picture means.
const NOTE: &str = "Below a layer: kind and window, /stride; height×width×channels of its output; parameters. Edges are as long as \
    the square roots of these sizes.";
/// What the activation maps mean.
const MAPS_NOTE: &str = "Activation maps of a picture: of each layer those that vary most, from the least of their values (dark) to \
    the largest (yellow).";
/// The colours of lines and edges, and of text.
const STROKE: &str = "#3c3c3c";
const FAINT: &str = "#6b6b6b";
const TEXT: &str = "#1c1c1c";
/// The widest band of a batch norm or an activation, and its part of a narrow box.
const BAND: f64 = 4.0;
const BAND_PART: f64 = 0.22;

/// The text of the file.
pub fn write(graph: &Graph, picture: &Picture<'_>, panels: &[Panel]) -> String {
    let width = picture.width.max(LEAST_WIDTH);
    let (legend, height) = legend(picture, width);
    let (maps, height) = maps(panels, width, height);
    let mut svg = String::new();
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\" font-size=\"9\" fill=\"{TEXT}\">\n\
         <title>{name}</title>\n\
         <defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\">\
         <path d=\"M0 0.8 7.5 4 0 7.2Z\" fill=\"{STROKE}\"/></marker></defs>\n\
         <rect width=\"{width:.0}\" height=\"{height:.0}\" fill=\"#ffffff\"/>\n",
        name = escaped(&graph.name),
    );
    title(&mut svg, graph);
    let _ = writeln!(svg, "<g fill=\"none\" stroke=\"{STROKE}\" stroke-width=\"1.1\">");
    for line in &picture.lines {
        self::line(&mut svg, line);
    }
    svg.push_str("</g>\n");
    for item in &picture.items {
        self::item(&mut svg, item, &picture.items);
    }
    svg + &legend + &maps + "</svg>\n"
}

/// The name of the model and its totals.
fn title(svg: &mut String, graph: &Graph) {
    let total = |of: fn(&Node) -> u64| graph.nodes.iter().map(of).fold(0, u64::saturating_add);
    let (parameters, multiply_adds) = (total(|node| node.parameters), total(|node| node.multiply_adds));
    let _ = writeln!(
        svg,
        "<text x=\"{MARGIN}\" y=\"{:.0}\" font-size=\"17\" font-weight=\"bold\">{}</text>\n\
         <text x=\"{MARGIN}\" y=\"{:.0}\" font-size=\"11\" fill=\"{FAINT}\">{} parameters, {} multiply-adds</text>",
        MARGIN + 14.0,
        escaped(&graph.name),
        MARGIN + 31.0,
        thousands(parameters),
        thousands(multiply_adds),
    );
}

fn line(svg: &mut String, Line { points, arrow, .. }: &Line) {
    let marker = if *arrow { " marker-end=\"url(#arrow)\"" } else { "" };
    let _ = writeln!(svg, "<path d=\"{}\"{marker}/>", rounded(points));
}

/// A path through corners, which are rounded as far as the way to the next allows.
fn rounded(points: &[[f64; 2]]) -> String {
    let mut path = String::new();
    for (index, &[x, y]) in points.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| points.get(index));
        match (before, points.get(index + 1)) {
            (None, _) => {
                let _ = write!(path, "M{x:.1} {y:.1}");
            }
            (Some(_), None) => {
                let _ = write!(path, "L{x:.1} {y:.1}");
            }
            (Some(&before), Some(&after)) => {
                let [[ax, ay], [bx, by]] = [before, after].map(|other| towards([x, y], other));
                let _ = write!(path, "L{ax:.1} {ay:.1}Q{x:.1} {y:.1} {bx:.1} {by:.1}");
            }
        }
    }
    path
}

/// The point a corner's radius on the way to another, or half of it.
fn towards([x, y]: [f64; 2], [to_x, to_y]: [f64; 2]) -> [f64; 2] {
    let length = (to_x - x).hypot(to_y - y);
    let part = if length == 0.0 { 0.0 } else { (CORNER / length).min(0.5) };
    [x + (to_x - x) * part, y + (to_y - y) * part]
}

/// An element with its labels; what it consists of is its tooltip.
fn item(svg: &mut String, item: &Item<'_>, items: &[Item<'_>]) {
    let _ = writeln!(svg, "<g><title>{}</title>", escaped(&tooltip(item.element)));
    match item.element.sign() {
        Some(sign) => {
            let ring = item.element.bands.last().map_or(STROKE.to_owned(), |band| hex(fill(band)));
            self::sign(svg, [item.x + SIGN, item.y], sign, &ring, !item.element.bands.is_empty());
        }
        None => cuboid(svg, item, &parts(item, items)),
    }
    let middle = item.middle();
    let mut y = item.y + item.extent.height / 2.0 + 2.0;
    for Label { text, role } in &item.labels {
        y += LINE;
        let style = match role {
            Role::Name => " font-weight=\"bold\"".to_owned(),
            Role::Kind => String::new(),
            Role::Number => format!(" fill=\"{FAINT}\""),
        };
        let text = escaped(text);
        let _ = writeln!(svg, "<text x=\"{middle:.1}\" y=\"{y:.1}\" text-anchor=\"middle\"{style}>{text}</text>");
    }
    svg.push_str("</g>\n");
}

/// All that is known of an element.
fn tooltip(element: &Element) -> String {
    let bands = element.bands.iter().map(|band| format!(" + {}", band.replace('_', " ")));
    let parameters =
        if element.parameters == 0 { String::new() } else { format!(", {} parameters", thousands(element.parameters)) };
    format!(
        "{}: {}{}, {}{parameters}",
        element.layers.join(", "),
        element.detail,
        bands.collect::<String>(),
        element.shape
    )
}

/// The colours of a box along its channels, each with its part of the width.
fn parts(item: &Item<'_>, items: &[Item<'_>]) -> Vec<(f64, Rgb)> {
    let Item { element, extent, .. } = item;
    let band = BAND.min(extent.width * BAND_PART);
    let body = extent.width - band * element.bands.len() as f64;
    let channels = element.parts.iter().map(|(channels, _)| channels).sum::<usize>().max(1) as f64;
    let mut parts: Vec<(f64, Rgb)> = (element.parts.iter())
        .map(|&(part, source)| {
            let source = items[source].element;
            let kind = if source.sign().is_some() { element.kind } else { source.kind };
            (body * part as f64 / channels, fill(kind))
        })
        .collect();
    if parts.is_empty() {
        parts.push((body, fill(element.kind)));
    }
    parts.extend(element.bands.iter().map(|kind| (band, fill(kind))));
    parts
}

/// A box in oblique projection: front and top of each part, and the right side.
fn cuboid(svg: &mut String, item: &Item<'_>, parts: &[(f64, Rgb)]) {
    let (d, [top, bottom]) = (item.extent.depth, [-0.5, 0.5].map(|half| item.y + half * item.extent.height));
    let mut x = item.x;
    let _ = writeln!(svg, "<g stroke=\"{STROKE}\" stroke-width=\"0.6\" stroke-linejoin=\"round\">");
    for &(width, colour) in parts {
        let (right, height) = (x + width, bottom - top);
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{}\"/>\
             <path d=\"M{x:.1} {top:.1}l{d:.1} -{d:.1}h{width:.1}l-{d:.1} {d:.1}Z\" fill=\"{}\"/>",
            hex(colour),
            hex(lighter(colour)),
        );
        x = right;
    }
    // The side has the colour of the layer rather than of its bands, since it is the largest face.
    if let Some(&(_, colour)) = parts.iter().rev().nth(item.element.bands.len()) {
        let height = bottom - top;
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {top:.1}l{d:.1} -{d:.1}v{height:.1}l-{d:.1} {d:.1}Z\" fill=\"{}\"/>",
            hex(darker(colour)),
        );
    }
    svg.push_str("</g>\n");
}

fn sign(svg: &mut String, [x, y]: [f64; 2], sign: &str, ring: &str, is_wide: bool) {
    let width = if is_wide { 2.2 } else { 1.1 };
    let _ = writeln!(
        svg,
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{SIGN}\" fill=\"#ffffff\" stroke=\"{ring}\" stroke-width=\"{width}\"/>\
         <text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"14\" text-anchor=\"middle\">{sign}</text>",
        y + 4.8,
    );
}

/// The legend below the picture, and the height of the whole.
fn legend(picture: &Picture<'_>, width: f64) -> (String, f64) {
    let mut svg = String::new();
    let [mut x, mut y] = [MARGIN, picture.height + LEGEND_ROW];
    for Entry { symbol, names } in entries(picture) {
        let label = names.join(", ").replace('_', " ");
        let wide = SWATCH + 6.0 + label.chars().count() as f64 * CHARACTER * 10.0 / 9.0;
        if x > MARGIN && x + wide > width - MARGIN {
            [x, y] = [MARGIN, y + LEGEND_ROW];
        }
        swatch(&mut svg, [x, y], symbol);
        let _ =
            writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"10\">{label}</text>", x + SWATCH + 6.0, y + 3.5);
        x += wide + ENTRY_GAP;
    }
    y += LEGEND_ROW;
    let _ = writeln!(svg, "<text x=\"{MARGIN}\" y=\"{:.1}\" fill=\"{FAINT}\">{NOTE}</text>", y + 4.0);
    (svg, y + MARGIN)
}

/// The activation maps below `top`, and the height of the whole.
fn maps(panels: &[Panel], width: f64, top: f64) -> (String, f64) {
    if panels.is_empty() {
        return (String::new(), top);
    }
    let mut svg = format!("<text x=\"{MARGIN}\" y=\"{:.1}\" fill=\"{FAINT}\">{MAPS_NOTE}</text>\n", top + LINE);
    let [mut x, mut y] = [MARGIN, top + 2.0 * LINE];
    let mut below = y;
    for Panel { name, detail, size: [wide, high], png } in panels {
        let text = name.chars().count().max(detail.chars().count()) as f64 * CHARACTER;
        if x > MARGIN && x + wide.max(text) > width - MARGIN {
            [x, y] = [MARGIN, below + LINE];
        }
        let (name, detail) = (escaped(name), escaped(detail));
        let [first, second, image] = [y + LINE, y + 2.0 * LINE, y + 2.0 * LINE + 5.0];
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{first:.1}\" font-weight=\"bold\">{name}</text>\
             <text x=\"{x:.1}\" y=\"{second:.1}\" fill=\"{FAINT}\">{detail}</text>\
             <image x=\"{x:.1}\" y=\"{image:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" href=\"data:image/png;base64,{png}\"/>"
        );
        x += wide.max(text) + ENTRY_GAP;
        below = f64::max(below, image + high);
    }
    (svg, below + MARGIN)
}

/// What the legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Symbol {
    /// Boxes of a colour.
    Box(Rgb),
    /// Boxes with the colours of what is concatenated.
    Parts,
    /// Bands of a colour.
    Band(Rgb),
    /// A sign.
    Sign(&'static str),
}

/// A symbol and what has it.
struct Entry {
    symbol: Symbol,
    names: Vec<&'static str>,
}

/// The symbols of a picture, boxes first and signs last, otherwise in order.
fn entries(picture: &Picture<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut add = |symbol: Symbol, name: &'static str| match entries.iter_mut().find(|entry| entry.symbol == symbol) {
        Some(entry) if entry.names.contains(&name) => {}
        Some(entry) => entry.names.push(name),
        None => entries.push(Entry { symbol, names: vec![name] }),
    };
    let elements = || picture.items.iter().map(|item| item.element);
    for element in elements().filter(|element| element.sign().is_none()) {
        let symbol = if element.parts.is_empty() { Symbol::Box(fill(element.kind)) } else { Symbol::Parts };
        add(symbol, element.kind);
    }
    for band in elements().flat_map(|element| &element.bands) {
        add(Symbol::Band(fill(band)), band);
    }
    for element in elements() {
        if let Some(sign) = element.sign() {
            add(Symbol::Sign(sign), element.kind);
        }
    }
    entries
}

fn swatch(svg: &mut String, [x, y]: [f64; 2], symbol: Symbol) {
    let rect = |x: f64, width: f64, colour: Rgb| {
        format!(
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{SWATCH}\" fill=\"{}\" stroke=\"{STROKE}\" stroke-width=\"0.6\"/>",
            y - SWATCH / 2.0,
            hex(colour)
        )
    };
    let half = SWATCH / 2.0;
    let drawn = match symbol {
        Symbol::Box(colour) => rect(x, SWATCH, colour),
        Symbol::Parts => [x, x + half].map(|x| rect(x, half, [0xff; 3])).concat(),
        Symbol::Band(colour) => rect(x + SWATCH / 3.0, SWATCH / 3.0, colour),
        Symbol::Sign(sign) => format!(
            "<circle cx=\"{:.1}\" cy=\"{y:.1}\" r=\"6\" fill=\"#ffffff\" stroke=\"{STROKE}\"/>\
             <text x=\"{0:.1}\" y=\"{:.1}\" font-size=\"10\" text-anchor=\"middle\">{sign}</text>",
            x + half,
            y + 3.4
        ),
    };
    let _ = writeln!(svg, "{drawn}");
}

/// Text as XML has it; characters that it may not have are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(' '),
            character if character < ' ' || ('\u{fffe}'..='\u{ffff}').contains(&character) => {}
            character => escaped.push(character),
        }
    }
    escaped
}
