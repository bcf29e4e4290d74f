//! Tables of the language: which keys each has, and how they are read.
//!
//! [`table!`] makes the struct that the parser fills, the reader that fills it and the entry of the reference page from
//! one declaration, so that none of them can have a key that the others lack.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::syntax::values::{Item, Value, numbers};
use crate::syntax::{blocks, suggest};

/// One key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As written in a file.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// The values that it takes, in words.
    pub accepts: &'static str,
    /// What holds where it is not written.
    pub default: Fallback,
}

/// What holds where a key is not written.
#[derive(Clone, Copy, Debug)]
pub enum Fallback {
    /// Nothing: it must be written.
    Required,
    /// What the key's documentation says.
    Documented,
    /// This value, as it would be written.
    Is(fn() -> String),
}

/// A struct that is read from a table of keys.
pub trait Table: Sized {
    /// What the table is.
    const DOC: &'static str;
    /// The keys that it may have.
    const KEYS: &'static [Key];

    /// Reads all keys, so that the mistakes of each are reported, and gives the whole where there were none.
    fn read(fields: &mut Fields<'_, '_>) -> Option<Self>;
}

/// Declares a [`Table`]. One whose keys are all [`Given`] may derive `Default`, and reading it never fails.
///
/// A key of type `Spanned<T>` must be written; one of type `Option<Spanned<T>>` may be left out. A mistake in the value of
/// one of type [`Needed`], which must be written, or [`Given`], which may be left out, leaves the rest of the table readable:
/// for what is not needed to know the size of a layer. `Spanned<T>` and [`Given`] are given a default by `= value`.
macro_rules! table {
    (
        $(#[doc = $doc:literal])+
        $(#[derive($derive:ident)])?
        pub struct $name:ident {
            $( $(#[doc = $key_doc:literal])+ $key:ident: $type:ty $(= $default:expr)?, )*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug $(, $derive)?)]
        pub struct $name {
            $( $(#[doc = $key_doc])+ pub $key: $type, )*
        }

        impl $crate::syntax::table::Table for $name {
            const DOC: &'static str = concat!($($doc),+);
            const KEYS: &'static [$crate::syntax::table::Key] = &[$(
                $crate::syntax::table::Key {
                    name: stringify!($key),
                    doc: concat!($($key_doc),+),
                    accepts: <$type as $crate::syntax::table::Field>::ACCEPTS,
                    default: $crate::syntax::table::table!(@default $type $(, $default)?),
                },
            )*];

            #[allow(unused_variables, reason = "a table may have no keys")]
            fn read(fields: &mut $crate::syntax::table::Fields<'_, '_>) -> Option<Self> {
                $( let $key: Option<$type> = $crate::syntax::table::table!(@read fields, $key, $type $(, $default)?); )*
                Some(Self { $($key: $key?),* })
            }
        }
    };
    (@default $type:ty) => { <$type as $crate::syntax::table::Field>::DEFAULT };
    (@default $type:ty, $default:expr) => { $crate::syntax::table::Fallback::Is(|| $default.to_string()) };
    (@read $fields:ident, $key:ident, $type:ty) => {
        <$type as $crate::syntax::table::Field>::read($fields, stringify!($key))
    };
    (@read $fields:ident, $key:ident, $type:ty, $default:expr) => {
        <$type as $crate::syntax::table::Defaulted>::read_or($fields, stringify!($key), || $default)
    };
}
pub(super) use table;

/// A key's value or its absence: a type that a field of a [`Table`] may have.
pub trait Field: Sized {
    /// The values that it takes, in words.
    const ACCEPTS: &'static str;
    /// What holds where it is not written.
    const DEFAULT: Fallback;

    /// Reads `key`; nothing where there was a mistake that leaves the table unusable.
    fn read(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<Self>;
}

impl<T: Value> Field for Spanned<T> {
    const ACCEPTS: &'static str = T::ACCEPTS;
    const DEFAULT: Fallback = Fallback::Required;

    fn read(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<Self> {
        if !fields.has(key) {
            fields.missing(key);
        }
        fields.given(key).into_value()
    }
}

/// A [`Field`] that may have a default.
pub trait Defaulted: Field {
    /// What the default is a value of.
    type Value;

    /// Reads `key`, or takes the default where it is not written.
    fn read_or(fields: &mut Fields<'_, '_>, key: &str, default: impl FnOnce() -> Self::Value) -> Option<Self>;
}

impl<T: Value> Defaulted for Spanned<T> {
    type Value = T;

    fn read_or(fields: &mut Fields<'_, '_>, key: &str, default: impl FnOnce() -> T) -> Option<Self> {
        fields.given_or(key, default).into_value()
    }
}

impl<T: Value> Defaulted for Given<T> {
    type Value = T;

    fn read_or(fields: &mut Fields<'_, '_>, key: &str, default: impl FnOnce() -> T) -> Option<Self> {
        Some(fields.given_or(key, default))
    }
}

impl<T: Value> Field for Option<Spanned<T>> {
    const ACCEPTS: &'static str = T::ACCEPTS;
    const DEFAULT: Fallback = Fallback::Documented;

    fn read(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<Self> {
        match fields.given(key) {
            Given::Absent => Some(None),
            given => given.into_value().map(Some),
        }
    }
}

/// A value that may be left out, and whose mistakes leave the rest of its table readable.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Given<T> {
    /// Not written.
    #[default]
    Absent,
    /// Written with a mistake, which was reported; perhaps in the key.
    Unreadable,
    /// Written.
    Value(Spanned<T>),
}

impl<T> Given<T> {
    /// The value, if it is known.
    pub const fn value(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Unreadable => None,
        }
    }

    /// The value, if it is written; nothing where it has a mistake.
    pub const fn if_readable(&self) -> Option<Option<&Spanned<T>>> {
        match self {
            Self::Absent => Some(None),
            Self::Unreadable => None,
            Self::Value(value) => Some(Some(value)),
        }
    }

    /// The value, or what stands in for it where it is not known.
    pub fn or(&self, stand_in: T) -> T
    where
        T: Copy,
    {
        self.value().map_or(stand_in, |value| value.value)
    }

    /// What was written here, or else there.
    #[must_use]
    pub fn or_given(&self, other: &Self) -> Self
    where
        T: Clone,
    {
        if matches!(self, Self::Absent) { other.clone() } else { self.clone() }
    }

    /// The value itself, if it is known.
    pub fn into_value(self) -> Option<Spanned<T>> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Unreadable => None,
        }
    }
}

impl<T: Value> Field for Given<T> {
    const ACCEPTS: &'static str = T::ACCEPTS;
    const DEFAULT: Fallback = Fallback::Documented;

    fn read(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<Self> {
        Some(fields.given(key))
    }
}

/// A value that must be written, and whose mistakes leave the rest of its table readable; nothing where it has one.
#[derive(Clone, Debug)]
pub struct Needed<T>(pub Option<Spanned<T>>);

impl<T> Needed<T> {
    /// The value, if it is known.
    pub const fn value(&self) -> Option<&Spanned<T>> {
        self.0.as_ref()
    }
}

impl<T: Value> Field for Needed<T> {
    const ACCEPTS: &'static str = T::ACCEPTS;
    const DEFAULT: Fallback = Fallback::Required;

    fn read(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<Self> {
        Some(Self(Spanned::read(fields, key)))
    }
}

/// What there is of keys that a table may not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// None.
    #[default]
    None,
    /// Such as were each probably meant to be a certain key.
    Meant,
    /// Such as may have been meant as any.
    Unclear,
}

impl Unknown {
    fn add(&mut self, more: Self) {
        *self = (*self).max(more);
    }
}

/// How titles name the table of a whole file.
pub const MODEL: &str = "the model";

/// What becomes of values that are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// They are mistakes.
    Wrong,
    /// They are read as if they had been reported.
    Left,
    /// Likewise, and there was one.
    Met,
}

/// A table of a file while it is read.
pub struct Fields<'a, 'd> {
    table: &'a DeTable<'a>,
    /// All keys that the table may have.
    keys: Vec<&'static Key>,
    /// Further keys that it may have: those of the block that a layer uses.
    own: Vec<&'a str>,
    /// Whether there are keys of the block that are not known.
    own_unknown: bool,
    /// Keys that were told already.
    passed_over: Vec<String>,
    /// What becomes of values in it that are not known.
    open: Open,
    /// Whether keys that unknown keys were probably meant to be are read as if a mistake was reported in their values.
    takes_guesses: bool,
    /// How titles name the table, such as ``layer `conv1` ``.
    owner: String,
    /// How labels name what the keys belong to, such as `` `conv` ``.
    noun: String,
    /// Where a key that is missing is reported.
    span: Span,
    /// Keys that an unknown key was probably meant to be.
    misspelt: Vec<&'a str>,
    /// Keys that are written, which an unknown key seems to say as well.
    doubtful: Vec<&'a str>,
    /// What unknown keys can only mean here.
    meant: Vec<(&'a str, &'static str)>,
    /// A key that the table may not have and what it means, which may be told together with its value.
    aside: Option<(&'a str, &'static str)>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Fields<'a, 'd> {
    /// Starts to read `table`, which may have `keys`; other keys are left to [`Fields::report_unknown`].
    pub fn new(
        table: &'a DeTable<'a>,
        keys: impl IntoIterator<Item = &'static Key>,
        owner: String,
        span: Span,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let keys = keys.into_iter().collect();
        let noun = owner.clone();
        let own = Vec::new();
        Self {
            table,
            keys,
            own,
            own_unknown: false,
            passed_over: Vec::new(),
            open: Open::Wrong,
            takes_guesses: false,
            owner,
            noun,
            span,
            misspelt: Vec::new(),
            doubtful: Vec::new(),
            meant: Vec::new(),
            aside: None,
            diagnostics,
        }
    }

    /// Says how labels name what the keys belong to, where that is not the table itself.
    pub fn describe(&mut self, noun: String) {
        self.noun = noun;
    }

    /// Leaves keys alone that may be those of a block.
    pub const fn leave_unknown(&mut self) {
        self.own_unknown = true;
    }

    /// Leaves unknown keys alone that were told already.
    pub fn pass_over(&mut self, keys: &[&str]) {
        self.passed_over.extend(keys.iter().map(|key| (*key).to_owned()));
    }

    /// Leaves values that depend on a key of a block alone.
    pub const fn leave_open(&mut self) {
        self.open = Open::Left;
    }

    /// From here on, takes a key that an unknown key was probably meant to be for written, with a value that is not known.
    pub const fn take_guesses(&mut self) {
        self.takes_guesses = true;
    }

    /// Whether a value was left alone.
    pub const fn met_open(&self) -> bool {
        matches!(self.open, Open::Met)
    }

    /// How titles name the table.
    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Where the table as a whole is reported.
    pub fn span(&self) -> Span {
        self.span.clone()
    }

    /// Adds a mistake.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds a mistake, or its place to one that is about the same; see [`Diagnostics::push_alike`].
    pub fn push_alike(&mut self, about: String, diagnostic: Diagnostic) {
        self.diagnostics.push_alike(about, diagnostic);
    }

    /// Adds a mistake that leaves nothing else to say of its place.
    pub fn push_settled(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push_settled(diagnostic);
    }

    /// How many mistakes there are so far, in this table and before.
    pub fn mistakes(&self) -> usize {
        self.diagnostics.len()
    }

    /// Whether `key` is written.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Where `key` is written, if it is.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.table.get_key_value(key).map(|(key, _)| key.span())
    }

    /// Adds keys that the table may have.
    pub fn allow(&mut self, keys: impl IntoIterator<Item = &'static Key>) {
        self.keys.extend(keys);
    }

    /// Takes a key that the table may not have for another that it lacks.
    pub fn take_for(&mut self, written: &str, meant: &'static str) {
        let key = self.table.keys().map(|key| key.get_ref().as_ref()).find(|key| *key == written);
        let is_taken = self.has(meant) || self.meant.iter().any(|(_, other)| *other == meant);
        self.meant.extend(key.filter(|_| !is_taken).map(|key| (key, meant)));
    }

    /// Leaves an unknown key to whatever is said of its value.
    pub fn set_aside(&mut self, written: &'a str, meant: &'static str) {
        self.aside = Some((written, meant));
    }

    /// The key that is set aside.
    pub fn aside(&self) -> Vec<&'a str> {
        self.aside.iter().map(|(written, _)| *written).collect()
    }

    /// Says that the key which was set aside is told with its value.
    pub const fn settle_aside(&mut self) {
        self.aside = None;
    }

    /// Reports the key that was set aside, if nothing else was said of it.
    pub fn report_aside(&mut self) {
        let Some((written, meant)) = self.aside.take() else { return };
        let diagnostic = self.unknown(written).help(format!("did you mean `{meant}`?"));
        self.diagnostics.push(diagnostic);
    }

    /// The mistake of a key that the table may not have.
    fn unknown(&self, written: &str) -> Diagnostic {
        let title = format!("unknown key `{}` in {}", suggest::shorten(written), self.owner);
        Diagnostic::new(title, self.key_span(written).unwrap_or_default(), format!("not a key of {}", self.noun))
    }

    /// Adds keys of a block.
    pub fn allow_own(&mut self, keys: impl IntoIterator<Item = &'a str>) {
        self.own.extend(keys);
    }

    /// Reports the keys that the table may not have. `home` says of such a key where it belongs, if that is known, but
    /// `misplaced` is sure of it. What there is of them.
    pub fn report_unknown(
        &mut self,
        misplaced: impl Fn(&str, &DeValue<'_>) -> Option<String>,
        home: impl Fn(&str) -> Option<String>,
    ) -> Unknown {
        let names: Vec<&'a str> = self.own.iter().copied().chain(self.keys.iter().map(|key| key.name)).collect();
        let mut found = Unknown::None;
        let halves = if self.own_unknown { Vec::new() } else { self.report_halves(&names) };
        for (key, value) in self.table.iter().filter(|(key, _)| !names.contains(&key.get_ref().as_ref())) {
            let written = key.get_ref().as_ref();
            if halves.contains(&written) {
                found.add(Unknown::Meant);
                continue;
            }
            if self.own_unknown || self.passed_over.iter().any(|key| key == written) {
                found.add(Unknown::Unclear);
                continue;
            }
            if let Some((_, meant)) = self.aside.filter(|(aside, _)| *aside == written) {
                self.misspelt.push(meant);
                found.add(Unknown::Meant);
                continue;
            }
            let (guesses, mut is_meant) = (self.misspelt.len(), false);
            let mut diagnostic = self.unknown(written);
            let free: Vec<&'a str> = names.iter().copied().filter(|name| !self.has(name)).collect();
            if let Some(help) = misplaced(written, value.get_ref()) {
                diagnostic = diagnostic.help(help);
            } else if self.meant_by(written).is_none()
                && value.get_ref().is_array()
                && self.is_of_arguments(written, &free)
            {
                let needed = self.keys.iter().filter(|key| matches!(key.default, Fallback::Required));
                let needed: Vec<&'static str> = needed.map(|key| key.name).collect();
                diagnostic = diagnostic.help(format!(
                    "write a key for each value in its place: the keys of {} are {}",
                    self.noun,
                    suggest::list(&names)
                ));
                self.misspelt.extend(needed);
                found.add(Unknown::Unclear);
            } else if home(written).is_none()
                && let Some(lines) = self.keys_within(written, value.get_ref(), &free)
            {
                diagnostic = diagnostic.help(format!("write {} in its place", suggest::list(lines)));
            } else if let Some(suggestion) = self.meant_by(written).or_else(|| suggest::key(written, &free)) {
                self.misspelt.push(suggestion);
                diagnostic = diagnostic.help(match self.value_for(suggestion, written, value.get_ref()) {
                    Some(value) => format!("write `{suggestion} = {value}`"),
                    None => format!("did you mean `{suggestion}`?"),
                });
            } else if let Some(help) =
                home(written).or_else(|| suggest::needless(written, value.get_ref(), |key| self.has(key), &free))
            {
                diagnostic = diagnostic.help(help);
            } else if let Some(given) = suggest::key(written, &names) {
                is_meant = true;
                self.doubtful.push(given);
                diagnostic = diagnostic.help(format!("remove it: `{given}` is given already"));
            } else {
                diagnostic = diagnostic.note(match names.as_slice() {
                    [only] => format!("the only key of {} is `{only}`", self.noun),
                    names => format!("the keys of {} are {}", self.noun, suggest::list(names)),
                });
            }
            self.diagnostics.push(diagnostic);
            is_meant |= self.misspelt.len() > guesses;
            found.add(if is_meant { Unknown::Meant } else { Unknown::Unclear });
        }
        found
    }

    /// The value that `key` has to have to say what `written = value` says elsewhere; nothing where it may stay as it is.
    fn value_for(&self, key: &str, written: &str, value: &DeValue<'_>) -> Option<String> {
        let key = self.keys.iter().find(|known| known.name == key)?;
        let rewritten = numbers::rewritten(value, key.accepts);
        rewritten.or_else(|| suggest::value(written, value, key.name, key.accepts))
    }

    /// Whether a list has values of several keys, rather than those of one that takes a list.
    fn is_of_arguments(&self, written: &str, free: &[&'a str]) -> bool {
        let meant = suggest::key(written, free);
        let is_list = |key: &&&'static Key| Some(key.name) == meant && key.accepts.contains("list");
        suggest::is_for_arguments(written) && self.keys.iter().find(is_list).is_none()
    }

    /// The lines of keys that stand in a table of a key by itself, as in other frameworks, if the table that is read has any of them.
    fn keys_within(&mut self, written: &str, value: &DeValue<'_>, free: &[&'a str]) -> Option<Vec<String>> {
        let inner = value.as_table()?;
        let takes_tables = |key: &&&'static Key| key.accepts.contains("a table");
        let is_table = self.keys.iter().filter(takes_tables).any(|key| suggest::key(written, &[key.name]).is_some());
        let is_needed = |key: &str| suggest::key(key, free).is_some() || !suggest::is_needless(key);
        let mut keys: Vec<_> = inner.iter().filter(|(key, _)| !is_table && is_needed(key.get_ref())).collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        let meant: Vec<Option<&'a str>> = keys.iter().map(|(key, _)| suggest::key(key.get_ref(), free)).collect();
        if meant.iter().all(Option::is_none) {
            return None;
        }
        self.misspelt.extend(meant.iter().flatten());
        let lines = keys.iter().zip(meant).map(|((key, value), meant)| {
            let (key, value) = (key.get_ref().as_ref(), value.get_ref());
            let rewritten = meant.and_then(|meant| self.value_for(meant, key, value));
            format!("{} = {}", meant.unwrap_or(key), rewritten.unwrap_or_else(|| blocks::describe(value)))
        });
        Some(lines.collect())
    }

    /// What a key can only mean here, where that is known.
    fn meant_by(&self, written: &str) -> Option<&'static str> {
        self.meant.iter().find(|(key, _)| *key == written).map(|(_, meant)| *meant)
    }

    /// Reports keys that have a part each of what one key has in a list, such as `kernel_h` and `kernel_w`; gives them.
    fn report_halves(&mut self, names: &[&'a str]) -> Vec<&'a str> {
        let mut halves: Vec<(&'static Key, [Option<&'a str>; 2])> = Vec::new();
        for written in self.table.keys().map(|key| key.get_ref().as_ref()).filter(|key| !names.contains(key)) {
            let Some((whole, part)) = suggest::half(written) else { continue };
            let is_meant = |key: &&&'static Key| key.name == whole || suggest::key(whole, &[key.name]).is_some();
            let is_free = |key: &&&'static Key| !self.has(key.name) && suggest::takes_halves(key.accepts, part);
            let Some(key) = self.keys.iter().filter(is_free).find(is_meant).copied() else { continue };
            let known = halves.iter().position(|(known, _)| known.name == key.name);
            let place = known.unwrap_or_else(|| {
                halves.push((key, [None, None]));
                halves.len() - 1
            });
            let half = halves.get_mut(place).and_then(|(_, halves)| halves.get_mut(part.index()));
            if let Some(half) = half {
                *half = Some(written);
            }
        }
        let mut reported = Vec::new();
        for (key, written) in halves {
            let span = |name: &&'a str| self.key_span(name).unwrap_or_default();
            let mut found: Vec<&'a str> = written.into_iter().flatten().collect();
            found.sort_by_key(|name| span(name).start);
            let Some((first, others)) = found.split_first() else { continue };
            let value = |name: Option<&str>| {
                name.and_then(|name| self.table.get(name)).map(|value| blocks::describe(value.get_ref()))
            };
            let otherwise = if suggest::takes_ends(key.accepts) { ["0", "\"end\""] } else { ["…"; 2] };
            let [one, other] = [0, 1].map(|part| value(written[part]).unwrap_or_else(|| otherwise[part].to_owned()));
            let mut diagnostic = self.unknown(first);
            for other in others {
                diagnostic = diagnostic.secondary(span(other), "nor is this");
            }
            let removed =
                if others.is_empty() { String::new() } else { format!(", and remove {}", suggest::list(others)) };
            self.diagnostics.push(diagnostic.help(format!("write `{} = [{one}, {other}]`{removed}", key.name)));
            self.misspelt.push(key.name);
            reported.extend(found);
        }
        reported
    }

    /// Whether an unknown key was probably meant to be `key`.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.contains(&key)
    }

    /// Reports that `key` should have been written, unless it seems to have been misspelt.
    pub fn missing(&mut self, key: &'static str) {
        let keys = self.table.keys().map(|key| key.span().end);
        let whole = self.span.start..keys.fold(self.span.end, usize::max);
        if self.is_misspelt(key) || self.diagnostics.is_twice_in(&whole) {
            return;
        }
        let mut diagnostic =
            Diagnostic::new(format!("{} has no `{key}`", self.owner), self.span.clone(), format!("`{key}` is missing"));
        if let Some(key) = self.keys.iter().find(|known| known.name == key) {
            diagnostic = diagnostic
                .note(format!("`{}`: {}", key.name, uncapitalised(key.doc.trim().trim_end_matches('.'))))
                .help(format!("add `{} = …`, {}", key.name, key.accepts));
        }
        self.diagnostics.push(diagnostic);
    }

    /// Reads `key`.
    pub fn given<T: Value>(&mut self, key: &str) -> Given<T> {
        let Some(value) = self.table.get(key) else {
            return if self.takes_guesses && self.is_misspelt(key) { Given::Unreadable } else { Given::Absent };
        };
        if self.open != Open::Wrong && blocks::is_open(value.get_ref()) {
            self.open = Open::Met;
            return Given::Unreadable;
        }
        let what = if self.owner == MODEL { format!("`{key}`") } else { format!("`{key}` of {}", self.owner) };
        let diagnostics = &mut *self.diagnostics;
        let (of, span) = (self.noun.as_str(), value.span());
        let item = Item { value: value.get_ref(), span, what: &what, of, is_part: false, diagnostics };
        // Which of two values is meant cannot be told.
        let read = T::read(item).filter(|_| !self.takes_guesses || !self.doubtful.contains(&key));
        read.map_or(Given::Unreadable, |read| Given::Value(Spanned::new(read, value.span())))
    }

    /// Reads `key`, or takes the default where it is not written.
    pub fn given_or<T: Value>(&mut self, key: &str, default: impl FnOnce() -> T) -> Given<T> {
        match self.given(key) {
            Given::Absent => Given::Value(Spanned::new(default(), self.span.clone())),
            given => given,
        }
    }
}

/// A sentence's first word as it is written inside one.
fn uncapitalised(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
}
