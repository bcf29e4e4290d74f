//! The header of a safetensors file: eight bytes of length, then JSON that places each tensor in the data after it.
//!
//! The rules that the entries must keep (no overlap, no gap, as many bytes as shape and type ask for) are those of the
//! `safetensors` crate. The lengths are compared here, because a file that was cut off is the commonest damage and
//! deserves its numbers.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use safetensors::SafeTensorError;
use safetensors::tensor::{Dtype, Metadata, TensorInfo};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::foreign;
use super::names::quote;
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::syntax::suggest;

/// Bytes of the header's own length at the start of a file.
const LENGTH_BYTES: usize = 8;

/// The longest header that is read, as in the `safetensors` crate.
const MAX_LENGTH: usize = 100_000_000;

/// The entry that describes the file rather than a tensor.
const METADATA: &str = "__metadata__";

/// The title of what breaks the rules of the format.
const INVALID: &str = "the weights file is not a valid safetensors file";

/// What a file holds, by name.
#[derive(Debug)]
pub(super) struct Header {
    pub(super) entries: BTreeMap<String, Entry>,
}

/// One tensor in a file.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) dimensions: Vec<usize>,
    pub(super) dtype: Dtype,
    /// Its first byte, counted from the start of the file.
    pub(super) offset: usize,
}

/// The header as JSON has it.
#[derive(Deserialize)]
struct Json {
    #[serde(rename = "__metadata__", default)]
    _metadata: IgnoredAny,
    #[serde(flatten)]
    entries: BTreeMap<String, TensorInfo>,
}

impl Header {
    /// Reads the header of the file `bytes`, which the model names by `path`.
    pub(super) fn read(bytes: &[u8], path: &Spanned<String>) -> Result<Self, Box<Diagnostic>> {
        if let Some(diagnostic) = foreign::recognise(bytes, path) {
            return Err(Box::new(diagnostic));
        }
        Self::parse(bytes).map_err(|damage| Box::new(damage.diagnostic(path)))
    }

    fn parse(bytes: &[u8]) -> Result<Self, Damage> {
        let json = json(bytes)?;
        let parsed: Json = serde_json::from_slice(json).map_err(|error| unparsable(json, &error))?;
        let mut infos: Vec<_> = parsed.entries.into_iter().collect();
        infos.sort_by_key(|(_, info)| info.data_offsets);
        let checked = Metadata::new(None, infos.clone()).map_err(|error| Damage::Invalid(violation(&error)))?;

        let data_start = LENGTH_BYTES + json.len();
        let (described, there) = (checked.data_len(), bytes.len() - data_start);
        let lengths = format!("its header describes {described} bytes of data, but {there} follow");
        match there.cmp(&described) {
            Ordering::Less => Err(Damage::Truncated(lengths)),
            Ordering::Greater => Err(Damage::Invalid(lengths)),
            Ordering::Equal => {
                let entries = infos.into_iter().map(|(name, info)| {
                    let offset = data_start + info.data_offsets.0;
                    (name, Entry { dimensions: info.shape, dtype: info.dtype, offset })
                });
                Ok(Self { entries: entries.collect() })
            }
        }
    }
}

/// Why a file cannot be used, with numbers.
enum Damage {
    Empty,
    Truncated(String),
    UnknownType(String),
    Invalid(String),
}

impl Damage {
    fn diagnostic(self, path: &Spanned<String>) -> Diagnostic {
        let span = path.span.clone();
        match self {
            Self::Empty => Diagnostic::new("the weights file is empty", span, "0 bytes"),
            Self::Truncated(why) => Diagnostic::new("the weights file is truncated", span, why)
                .help("copy it, download it or save it again"),
            Self::UnknownType(why) => Diagnostic::new(INVALID, span, why).help("save the weights as F32, F16 or BF16"),
            Self::Invalid(why) => Diagnostic::new(INVALID, span, why),
        }
    }
}

/// Why a header could not be parsed: it is no JSON, or it is but an entry of it is wrong.
fn unparsable(json: &[u8], error: &serde_json::Error) -> Damage {
    let Ok(entries) = serde_json::from_slice::<BTreeMap<String, Value>>(json) else {
        return Damage::Invalid(format!(
            "its header is not JSON: line {}, column {} of it",
            error.line(),
            error.column()
        ));
    };
    let wrong = entries.iter().find(|(name, info)| *name != METADATA && TensorInfo::deserialize(*info).is_err());
    let Some((name, info)) = wrong else {
        return Damage::Invalid(format!("its header has `{METADATA}` twice"));
    };
    let name = quote(name);
    match info.get("dtype").filter(|dtype| dtype.is_string() && Dtype::deserialize(*dtype).is_err()) {
        Some(dtype) => Damage::UnknownType(format!(
            "the type of {name}, `{}`, is not known",
            suggest::shorten(dtype.as_str().unwrap_or_default())
        )),
        None => Damage::Invalid(format!("{name} lacks `dtype`, `shape` or `data_offsets`, or one of them is invalid")),
    }
}

/// The JSON text of the header.
fn json(bytes: &[u8]) -> Result<&[u8], Damage> {
    if bytes.is_empty() {
        return Err(Damage::Empty);
    }
    let Some((length, rest)) = bytes.split_first_chunk::<LENGTH_BYTES>() else {
        return Err(Damage::Invalid(format!("{} bytes are too few for a header", bytes.len())));
    };
    // Told apart first: the first bytes of any other file, read as a length, are astronomical.
    if !matches!(rest.first(), None | Some(b'{')) {
        return Err(Damage::Invalid("it does not start with a header".to_owned()));
    }
    let length = u64::from_le_bytes(*length);
    let Some(length) = usize::try_from(length).ok().filter(|length| *length <= MAX_LENGTH) else {
        return Err(Damage::Invalid(format!("its header claims {length} bytes, but at most {MAX_LENGTH} are allowed")));
    };
    rest.get(..length)
        .ok_or_else(|| Damage::Truncated(format!("its header is {length} bytes long, but {} follow", rest.len())))
}

/// The rule of the format that a header breaks.
fn violation(error: &SafeTensorError) -> String {
    match error {
        SafeTensorError::InvalidOffset(name) => {
            format!("the data of `{name}` overlaps that of another tensor, or leaves a gap before it")
        }
        SafeTensorError::TensorInvalidInfo => {
            "a tensor has more or fewer bytes than its shape and type ask for".to_owned()
        }
        SafeTensorError::ValidationOverflow => "the size of a tensor overflows".to_owned(),
        other => other.to_string(),
    }
}
