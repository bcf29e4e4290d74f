//! The outputs of a model.

use toml::de::DeValue;

use crate::diagnostic::Diagnostics;
use crate::source::{Span, Spanned};
use crate::syntax::table::{Fields, Given, Key, Table, table};
use crate::syntax::values::{self, Item, Layout, Value};
use crate::syntax::{ast, home, suggest};

table! {
    /// In place of its name an output may be a table, as in `outputs = ["scores", { name = "mask", layout = "chw" }]`.
    pub struct Entry {
        /// The name of the layer.
        name: Spanned<String>,
        /// The order of a feature map's axes in the memory of the caller, as for an input. `"chw"` takes a copy at the end of a
        /// run; the layers that read the map do not see it.
        layout: Given<Layout> = Layout::Hwc,
    }
}

/// The keys of the table.
pub const KEYS: &[Key] = Entry::KEYS;

/// What is accepted of one output, in words.
const ONE: &str = "a name, or a table `{ name = …, layout = … }`";

/// One output or several.
#[derive(Clone, Debug, PartialEq)]
pub struct Outputs {
    /// Those whose names could be read.
    pub outputs: Vec<ast::Output>,
    /// Whether that is all.
    pub complete: bool,
}

impl Value for Outputs {
    const ACCEPTS: &'static str = "a name, a table `{ name = …, layout = … }`, or a list of these";

    fn read(item: Item<'_, '_>) -> Option<Self> {
        let is_one = |value: &DeValue<'_>| value.is_str() || value.is_table();
        let (outputs, complete) = values::one_or_several(item, Self::ACCEPTS, is_one, output)?;
        Some(Self { outputs, complete })
    }
}

fn output(item: Item<'_, '_>) -> Option<ast::Output> {
    match item.value {
        DeValue::String(_) => {
            let span = item.span.clone();
            String::read(item).map(|name| ast::Output { name: Spanned::new(name, span), layout: None })
        }
        DeValue::Table(_) => entry(item.value, item.span, item.diagnostics),
        _ => {
            values::wrong_type(item, ONE);
            None
        }
    }
}

fn entry(value: &DeValue<'_>, span: Span, diagnostics: &mut Diagnostics) -> Option<ast::Output> {
    let table = value.as_table()?;
    let name = table.get("name").and_then(|name| name.get_ref().as_str());
    let owner = name.map_or_else(|| "an output".to_owned(), |name| format!("output `{}`", suggest::shorten(name)));
    let mut fields = Fields::new(table, KEYS, owner, span, diagnostics);
    fields.describe("an output".to_owned());
    fields.report_unknown(|key, _| home::from_port(key), |_| None);
    let Entry { name, layout } = Entry::read(&mut fields)?;
    let written = fields.key_span("layout").zip(layout.value());
    Some(ast::Output { name, layout: written.map(|(at, layout)| Spanned::new(layout.value, at)) })
}
