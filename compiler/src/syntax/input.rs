//! The inputs of a model.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape};
use crate::source::Spanned;
use crate::syntax::table::{Fields, Key};
use crate::syntax::table::{Given, Table, table};
use crate::syntax::values::{self, Count, Item, Layout, Value, numbers};
use crate::syntax::{ast, home, suggest};

table! {
    /// The size of an input: either `height`, `width` and `channels`, or `features`.
    pub struct Size {
        /// Rows of the feature map.
        height: Given<Count>,
        /// Columns of the feature map.
        width: Given<Count>,
        /// Channels of the feature map.
        channels: Given<Count>,
        /// Values of a vector.
        features: Given<Count>,
        /// The order of a feature map's axes in the memory of the caller: height, width, channels, or PyTorch's channels,
        /// height, width.
        layout: Spanned<Layout> = Layout::Hwc,
    }
}

/// An input without its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// Its size; unknown where it has a mistake.
    pub shape: Option<Shape>,
    /// Its layout.
    pub layout: Layout,
}

/// The keys of the table.
pub const KEYS: &[Key] = Size::KEYS;

impl Value for Input {
    const ACCEPTS: &'static str = "a table `{ height = …, width = …, channels = … }` or `{ features = … }`";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        let DeValue::Table(table) = item.value else {
            values::wrong_type(item, Self::ACCEPTS);
            return None;
        };
        let mut fields = Fields::new(table, KEYS, item.what.to_owned(), item.span, item.diagnostics);
        if let Some(shape) = in_one_key(table) {
            report_in_one_key(shape, table, &mut fields);
            return None;
        }
        let unknown = fields.report_unknown(|key, _| home::from_port(key), |_| None);
        let size = Size::read(&mut fields)?;
        // A key that is not known may have been meant as the size.
        let is_empty = !SIZES.iter().any(|key| fields.has(key) || fields.is_misspelt(key));
        let shape = if unknown && is_empty { None } else { shape(&size, &mut fields).filter(|_| !unknown) };
        Some(Self { shape, layout: size.layout.value })
    }
}

/// The key that has all of a size, or its height and width.
fn in_one_key(table: &DeTable<'_>) -> Option<&'static str> {
    let key = ["shape", "size", "dims", "dimensions"].into_iter().find(|key| table.contains_key(*key))?;
    let others = table.keys().filter(|other| !["channels", "layout", key].contains(&other.get_ref().as_ref())).count();
    (others == 0).then_some(key)
}

fn report_in_one_key(key: &str, table: &DeTable<'_>, fields: &mut Fields<'_, '_>) {
    let Some((at, value)) = table.get_key_value(key) else { return };
    let numbers = numbers::in_value(value.get_ref()).unwrap_or_default();
    let has_channels = table.contains_key("channels");
    let keys = match numbers.as_slice() {
        [both] if has_channels => Some(vec![format!("height = {both}"), format!("width = {both}")]),
        [height, width] if has_channels => Some(vec![format!("height = {height}"), format!("width = {width}")]),
        numbers => numbers::input(numbers).filter(|_| !has_channels),
    };
    let title = format!("unknown key `{key}` in {}", fields.owner());
    let diagnostic = Diagnostic::new(title, at.span(), "a size has a key for each axis");
    fields.push(diagnostic.help(match keys {
        Some(keys) => format!("write {} in its place", suggest::list(keys)),
        None => "write `height = …`, `width = …` and `channels = …`, or `features = …`, in its place".to_owned(),
    }));
}

/// The keys of a feature map's size.
const AXES: [&str; 3] = ["height", "width", "channels"];

/// The keys of any size.
const SIZES: [&str; 4] = ["height", "width", "channels", "features"];

fn shape(size: &Size, fields: &mut Fields<'_, '_>) -> Option<Shape> {
    let owner = fields.owner().to_owned();
    if let Some(features) = fields.key_span("features") {
        let conflict = AXES.into_iter().find_map(|axis| Some((axis, fields.key_span(axis)?)));
        if let Some((axis, span)) = conflict {
            fields.push(
                Diagnostic::new(format!("{owner} has both `features` and `{axis}`"), features, "makes it a vector")
                    .secondary(span, "makes it a feature map")
                    .help("keep `features` alone, or `height`, `width` and `channels`"),
            );
            return None;
        }
        if let Some(layout) = fields.key_span("layout") {
            fields.push(
                Diagnostic::new(
                    format!("{owner} has a `layout` but is a vector"),
                    layout,
                    "has a meaning for feature maps only",
                )
                .help("remove `layout`"),
            );
        }
        return size.features.value().map(|features| Shape::Features(features.value));
    }
    let axes = [&size.height, &size.width, &size.channels];
    if AXES.iter().all(|axis| !fields.has(axis) && !fields.is_misspelt(axis)) {
        if !fields.is_misspelt("features") {
            let title = format!("{owner} has no size");
            let help = "add `height`, `width` and `channels`, or `features`";
            fields.push(Diagnostic::new(title, fields.span(), "").help(help));
        }
        return None;
    }
    for (axis, value) in AXES.into_iter().zip(axes) {
        if matches!(value, Given::Absent) {
            fields.missing(axis);
        }
    }
    match axes.map(|axis| axis.value().map(|size| size.value)) {
        [Some(height), Some(width), Some(channels)] => Some(Shape::Map(Map { height, width, channels })),
        _ => None,
    }
}

/// Several inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    /// In the order of declaration.
    pub inputs: Vec<ast::Input>,
    /// Whether all their names could be read.
    pub names_known: bool,
}

impl Value for Inputs {
    const ACCEPTS: &'static str = "a table of inputs, `[inputs.NAME]`";

    fn read(mut item: Item<'_, '_>) -> Option<Self> {
        let DeValue::Table(table) = item.value else {
            let numbers = numbers::in_value(item.value).and_then(|numbers| numbers::input(&numbers));
            if let Some(keys) = numbers {
                let diagnostic =
                    Diagnostic::new("`inputs` holds the size of one input", item.span, "not a table of inputs");
                let help = format!("write `input = {{ {} }}`", keys.join(", "));
                item.diagnostics.push(diagnostic.help(help));
                return None;
            }
            values::wrong_type(item, Self::ACCEPTS);
            return None;
        };
        if table.is_empty() {
            let diagnostic = Diagnostic::new("`inputs` declares no input", item.span, "empty");
            item.diagnostics.push(diagnostic.help("declare each input as a table `[inputs.NAME]`"));
            return None;
        }
        let is_one = table.iter().all(|(_, value)| !value.get_ref().is_table())
            && table.keys().any(|key| KEYS.iter().any(|known| known.name == key.get_ref()));
        if is_one {
            let diagnostic = Diagnostic::new("`inputs` holds the size of one input", item.span, "a table of inputs")
                .help("write `input` in place of `inputs`, or declare each input as a table `[inputs.NAME]`");
            item.diagnostics.push(diagnostic);
            return None;
        }
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        let mut names_known = true;
        let mut inputs = Vec::new();
        for (key, value) in entries {
            let Some(name) = values::name(item.beside(key.span()), key.get_ref()) else {
                names_known = false;
                continue;
            };
            let what = format!("input `{name}`");
            let (value, span) = (value.get_ref(), value.span());
            let part = Item { value, span, what: &what, of: item.of, is_part: false, diagnostics: item.diagnostics };
            let input = Input::read(part).unwrap_or(Input { shape: None, layout: Layout::Hwc });
            let name = Spanned::new(name, key.span());
            inputs.push(ast::Input { name, shape: input.shape, layout: input.layout });
        }
        Some(Self { inputs, names_known })
    }
}
