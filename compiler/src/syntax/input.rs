//! The inputs of a model.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::Diagnostic;
use crate::shape::{Map, Shape};
use crate::source::{Span, Spanned};
use crate::syntax::table::{Fields, Key};
use crate::syntax::table::{Given, Table, Unknown, table};
use crate::syntax::values::{self, Count, Item, Layout, Value, numbers};
use crate::syntax::{ast, blocks, home, suggest};

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
        if let Some(headers) = headers(item.value).filter(|_| item.what == "`input`") {
            let diagnostic =
                Diagnostic::new("`input` must be one table, but is a list of them", item.span, "declares a list");
            item.diagnostics.push(diagnostic.help(headers));
            return None;
        }
        let DeValue::Table(table) = item.value else {
            values::wrong_type(item, Self::ACCEPTS);
            return None;
        };
        let place = item.span.clone();
        let mut fields = Fields::new(table, KEYS, item.what.to_owned(), item.span, item.diagnostics);
        if let Some((key, name)) =
            named(table).filter(|(key, _)| item.what == "`input`" && is_of_input(key, table, &place))
        {
            let title = "`input` is the name of the input that it declares";
            let diagnostic = Diagnostic::new(title, key, "another name");
            let help = format!("write `inputs.{name}` in place of `input`, and remove `name`");
            fields.push(diagnostic.help(help));
            return None;
        }
        if let Some(shape) = in_one_key(table) {
            report_in_one_key(shape, table, &mut fields);
            return None;
        }
        let unknown = fields.report_unknown(|key, _| home::from_port(key), |_| None) != Unknown::None;
        let size = Size::read(&mut fields)?;
        // A key that is not known may have been meant as the size.
        let is_empty = !SIZES.iter().any(|key| fields.has(key) || fields.is_misspelt(key));
        let shape = if unknown && is_empty { None } else { shape(&size, &mut fields).filter(|_| !unknown) };
        Some(Self { shape, layout: size.layout.value })
    }
}

/// What to write in place of inputs below `[[input]]`.
fn headers(value: &DeValue<'_>) -> Option<String> {
    let tables: Vec<&DeTable<'_>> =
        value.as_array()?.iter().filter_map(|element| element.get_ref().as_table()).collect();
    match tables.as_slice() {
        [] => None,
        [one] if !one.contains_key("name") => Some("write `[input]`".to_owned()),
        tables => {
            let names =
                tables.iter().map(|table| format!("[inputs.{}]", named(table).map_or("NAME", |(_, name)| name)));
            Some(format!("write {}, and remove `name`", suggest::list(names)))
        }
    }
}

/// Whether a name is that of the input whose table it is in, at a `place`, and not the model's below the header of the input: in front of
/// the size, or within the same brackets.
fn is_of_input(name: &Span, table: &DeTable<'_>, place: &Span) -> bool {
    let is_first = table.keys().all(|key| key.span().start >= name.start);
    let others = table.keys().filter(|key| key.get_ref() != "name");
    let are_known = others.into_iter().all(|key| KEYS.iter().any(|known| known.name == key.get_ref()));
    are_known && (is_first || place.contains(&name.start))
}

/// The name that an input has in its own table, or in one of a list of them.
pub fn name_within<'a>(value: &'a DeValue<'_>) -> Option<&'a str> {
    let table =
        value.as_table().or_else(|| value.as_array()?.iter().find_map(|element| element.get_ref().as_table()))?;
    named(table).map(|(_, name)| name)
}

/// The name that an input has in its own table, and where that is written.
fn named<'a>(table: &'a DeTable<'_>) -> Option<(Span, &'a str)> {
    let (key, name) = table.get_key_value("name")?;
    let is_key =
        |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    Some((key.span(), name.get_ref().as_str().filter(is_key)?))
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

/// The size of an input where it does not belong.
pub struct Stray<'a> {
    /// The keys of the file that have it.
    pub keys: Vec<&'a str>,
    /// The input as it would be written.
    form: String,
}

/// Finds the size of the one input in keys of the file that it does not have, where it has no input.
pub fn stray<'a>(file: &'a DeTable<'_>, known: &[Key]) -> Option<Stray<'a>> {
    if file.contains_key("input") || file.contains_key("inputs") {
        return None;
    }
    let is_known = |key: &str| known.iter().any(|known| known.name == key);
    let (keys, values) = sizes(file, is_known);
    // One key with all of the size is taken for the input itself.
    let is_input = |key: &&str| suggest::key(key, &["input"]).is_some();
    if let Some(form) = form(&values).filter(|_| !keys.iter().all(is_input)) {
        return Some(Stray { keys, form });
    }
    file.iter().filter(|(key, _)| !is_known(key.get_ref())).find_map(|(key, value)| {
        let table = value.get_ref().as_table().filter(|table| !table.contains_key("layer"))?;
        let (_, values) = sizes(table, |_| false);
        Some(Stray { keys: vec![key.get_ref()], form: form(&values)? })
    })
}

/// The keys of a table that have parts of a size, in the order of the file, and what the keys of an input would be.
fn sizes<'a>(table: &'a DeTable<'_>, is_known: impl Fn(&str) -> bool) -> (Vec<&'a str>, Vec<(&'static str, String)>) {
    let mut keys: Vec<(&'a str, Vec<(&'static str, String)>)> = Vec::new();
    for (key, value) in table.iter().filter(|(key, _)| !is_known(key.get_ref())) {
        let written = key.get_ref().as_ref();
        let numbers = numbers::in_value(value.get_ref()).unwrap_or_default();
        let means = match (suggest::axis(written), numbers.as_slice()) {
            (Some(axis), [number]) => vec![(axis, number.clone())],
            (None, [both]) if suggest::is_size_of_image(written) => {
                vec![("height", both.clone()), ("width", both.clone())]
            }
            (None, [height, width]) if suggest::is_size_of_image(written) => {
                vec![("height", height.clone()), ("width", width.clone())]
            }
            (None, []) if written == "layout" => vec![("layout", blocks::describe(value.get_ref()))],
            _ => continue,
        };
        keys.push((written, means));
    }
    keys.sort_by_key(|(key, _)| table.get_key_value(*key).map(|(key, _)| key.span().start));
    let names = keys.iter().map(|(key, _)| *key).collect();
    (names, keys.into_iter().flat_map(|(_, means)| means).collect())
}

/// An input with parts of its size; nothing where there are none.
fn form(values: &[(&'static str, String)]) -> Option<String> {
    let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    let written = |name: &&str| format!("{name} = {}", value(name).unwrap_or("…"));
    let axes = AXES.iter().any(|axis| value(axis).is_some());
    let mut keys: Vec<String> = match value("features") {
        Some(_) if !axes => vec![written(&"features")],
        _ if axes => AXES.iter().map(written).collect(),
        _ => return None,
    };
    keys.extend(value("layout").map(|layout| format!("layout = {layout}")));
    Some(format!("input = {{ {} }}", keys.join(", ")))
}

impl Stray<'_> {
    /// Reports it.
    pub fn report(&self, fields: &mut Fields<'_, '_>) {
        let spans = self.keys.iter().map(|key| fields.key_span(key).unwrap_or_default());
        let mut spans: Vec<_> = spans.collect();
        let Some(first) = self.keys.first() else { return };
        let others = spans.split_off(1);
        let title = format!("`{}` is not a key of the model, but of its input", suggest::shorten(first));
        let mut diagnostic = Diagnostic::new(title, spans.pop().unwrap_or_default(), "the size of an input");
        for other in others {
            diagnostic = diagnostic.secondary(other, "likewise");
        }
        let it = if self.keys.len() == 1 { "its" } else { "their" };
        fields.push(diagnostic.help(format!("write `{}` in {it} place", self.form)));
    }
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
