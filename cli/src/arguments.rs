//! The command line.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Cargo's own colours.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::BrightGreen.on_default().bold())
    .usage(AnsiColor::BrightGreen.on_default().bold())
    .literal(AnsiColor::BrightCyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default())
    .error(AnsiColor::BrightRed.on_default().bold())
    .valid(AnsiColor::BrightCyan.on_default().bold())
    .invalid(AnsiColor::BrightYellow.on_default().bold());

/// Checks, shows, draws and verifies Hardwire models, and imports trained ones from ONNX
#[derive(Debug, Parser)]
#[command(name = "cargo hardwire", bin_name = "cargo hardwire", version, styles = STYLES, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// When to use colours: auto, always or never
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Color::Auto, hide_possible_values = true, global = true)]
    pub color: Color,
}

/// A subcommand.
#[derive(Debug, Subcommand)]
#[expect(missing_docs, reason = "the documentation of a variant would take the place of that of its arguments as help")]
pub enum Command {
    Check(Check),
    Summary(Summary),
    Plan(Plan),
    Draw(Draw),
    Import(Import),
    Verify(Verify),
    New(New),
}

/// Say what is wrong with models, as a build would, without building.
///
/// Reads each architecture file and the weights and schedules that it names, and reports all mistakes in them, the ones that
/// `#[derive(Model)]` would report. Exits with 1 if there are any.
#[derive(Args, Debug)]
pub struct Check {
    /// Architecture files
    #[arg(value_name = "MODEL.toml", required = true)]
    pub models: Vec<PathBuf>,
}

/// Show the table of a model's layers: sizes, parameters, multiply-adds.
///
/// It is the constant `SUMMARY` of the derived struct. Sizes are height x width x channels. "sharing saves" is how many
/// parameters more a layer would have if each output position had weights of its own.
#[derive(Args, Debug)]
pub struct Summary {
    /// The architecture file
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,

    /// Print JSON instead: all numbers of the table, and which layers feed which
    #[arg(long)]
    pub json: bool,
}

/// Show what a model runs: its steps, their memory, and the algorithm and tile of each.
///
/// It is the constant `PLAN` of the derived struct. A step is one or more layers computed together. Where there is a choice of
/// algorithm, that of each instruction-set level is shown, whatever this machine has.
#[derive(Args, Debug)]
pub struct Plan {
    /// The architecture file
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,
}

/// Make a model of an ONNX file.
///
/// Writes an architecture file, NAME.toml, and its weights, NAME.safetensors, where NAME is that of the ONNX file. What the file
/// has in the order channels, height, width is height, width, channels in the model: its inputs, and its outputs as well. A
/// flattened vector keeps its order. Layers that repeat, but for whole numbers such as channels, are written once, as a block.
///
/// An ONNX file that has anything which the layers of Hardwire cannot do is not imported: each node of that kind is listed, and
/// nothing is written.
#[derive(Args, Debug)]
pub struct Import {
    /// The ONNX file; weights that it keeps in other files are read from beside it
    #[arg(value_name = "MODEL.onnx")]
    pub onnx: PathBuf,

    /// Where to write: a folder, or the path of the architecture file, which then ends with `.toml`
    #[arg(long, short, value_name = "PATH", default_value = ".")]
    pub out: PathBuf,

    /// The size of a dimension that the ONNX file gives only a name, such as `height=224`; the first, a batch, is 1 without
    #[arg(long, value_name = "NAME=SIZE", value_parser = size)]
    pub set: Vec<(String, usize)>,

    /// The order of a feature map's axes in the memory of the model's callers
    #[arg(long, value_enum, default_value_t = Layout::Hwc)]
    pub layout: Layout,

    /// Write each layer out, also those that repeat
    #[arg(long)]
    pub no_blocks: bool,

    /// Also write NAME.golden.safetensors: random inputs, and the outputs for them, computed by plain loops
    #[arg(long)]
    pub golden: bool,

    /// Replace files that are there
    #[arg(long, short)]
    pub force: bool,
}

/// How PyTorch writes what `verify` reads.
const VERIFY_EXAMPLE: &str = "\
From PyTorch, with the modules called as the layers are:

  layers = {\"input\": image}
  for name, module in net.named_modules():
      module.register_forward_hook(lambda _, __, y, name=name: layers.update({name: y.clone()}))
  net(image)
  layers = {name: y.contiguous() for name, y in layers.items() if name}
  safetensors.torch.save_file(layers, \"layers.safetensors\")";

/// Compare a model, layer by layer, with what another program computed.
///
/// The model is computed by plain loops in double precision, from the inputs in a safetensors file, and each layer that the file
/// has a tensor of is compared with it: the largest difference, that as a part of the layer's largest value, and where it is.
/// Exits with 1 if a layer differs, and names the first in the order of computation: those that it feeds differ because of it.
///
/// Tensors are named after the model's inputs and layers; `input:` and `output:` may stand in front. Feature maps are in the order
/// height, width, channels or, as in PyTorch and ONNX, channels, height, width, whichever fits the model; axes of length 1, such as
/// a batch, do not count. A layer with an activation is compared after it.
#[derive(Args, Debug)]
#[command(after_long_help = VERIFY_EXAMPLE)]
pub struct Verify {
    /// The architecture file, which names its weights
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,

    /// The inputs, and what is expected of layers
    #[arg(long, value_name = "TENSORS.safetensors")]
    pub against: PathBuf,

    /// The largest difference that is agreement, as a part of a layer's largest value
    #[arg(long, value_name = "PART", default_value = "1e-4", value_parser = tolerance)]
    pub tolerance: f64,
}

/// Draw a model as the papers do, as SVG.
///
/// Feature maps are boxes, as high and deep as they have rows and columns and as wide as they have channels, to the scale of square
/// roots; vectors are bars. Below each is its layer's name, kind, size and number of parameters. Batch norms and activations are
/// bands of the layer before them, the parts of a concatenation have the colours of what they come from, and what branches off or
/// skips layers is laid out. A long model has several rows.
#[derive(Args, Debug)]
pub struct Draw {
    /// The architecture file
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,

    /// The SVG file to write; without it, the picture goes to the standard output
    #[arg(long, short, value_name = "PICTURE.svg")]
    pub output: Option<PathBuf>,

    /// A PNG file, whose middle is computed through the model: of each layer the eight activation maps that vary most are shown
    #[arg(long, value_name = "PHOTO.png")]
    pub maps: Option<PathBuf>,

    /// What is subtracted from the values of the photo, which are from 0 to 1: one number, or one for each channel
    #[arg(
        long,
        value_name = "NUMBERS",
        value_delimiter = ',',
        default_value = "0",
        requires = "maps",
        allow_hyphen_values = true
    )]
    pub mean: Vec<f32>,

    /// What they are divided by then
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', default_value = "1", requires = "maps")]
    pub std: Vec<f32>,
}

/// Make a crate around a model, with a program that runs it.
///
/// Makes a crate as `cargo new` does, copies the model's files into it, or imports them, and writes a `main.rs` that runs the model
/// on files or random values, and prints its outputs and the time that it takes.
#[derive(Args, Debug)]
pub struct New {
    /// The folder to make; its name is the crate's
    pub path: PathBuf,

    /// An architecture file, or an ONNX file to import
    #[arg(long, value_name = "MODEL.toml|MODEL.onnx")]
    pub model: PathBuf,

    /// As for `import`: the size of a dimension that the ONNX file gives only a name
    #[arg(long, value_name = "NAME=SIZE", value_parser = size)]
    pub set: Vec<(String, usize)>,

    /// The folder of the crate `hardwire` in a copy of Hardwire, to depend on instead of the registry's
    #[arg(long, value_name = "PATH")]
    pub hardwire_path: Option<PathBuf>,
}

/// The order in which callers give feature maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Layout {
    /// Height, width, channels
    Hwc,
    /// Channels, height, width, as in PyTorch
    Chw,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Color {
    /// Makes it hold for all that is printed from here on.
    pub fn write_global(self) {
        let choice = match self {
            Self::Auto => ColorChoice::Auto,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}

impl Arguments {
    /// The arguments that the process was started with; ends it where they are wrong, or ask for help.
    pub fn of_the_process() -> Self {
        Self::parse_from(without_own_name(env::args_os().collect()))
    }
}

/// Cargo starts `cargo-hardwire` with `hardwire` as its first argument; a user may leave that out.
fn without_own_name(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(1).is_some_and(|first| first == "hardwire") {
        arguments.remove(1);
    }
    arguments
}

/// Reads `NAME=SIZE`.
fn size(text: &str) -> Result<(String, usize), String> {
    let (name, size) = text.split_once('=').ok_or("write it as NAME=SIZE")?;
    let size = size.parse().ok().filter(|size| *size > 0).ok_or("the size must be a positive whole number")?;
    Ok((name.to_owned(), size))
}

/// Reads a tolerance.
fn tolerance(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|part: &f64| *part >= 0.0)
        .ok_or_else(|| "it must be a number, and not negative".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_declaration_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn cargo_passes_the_name() {
        let given = |arguments: &[&str]| without_own_name(arguments.iter().map(OsString::from).collect());
        assert_eq!(given(&["cargo-hardwire", "hardwire", "check"]), ["cargo-hardwire", "check"]);
        assert_eq!(given(&["cargo-hardwire", "check", "hardwire"]), ["cargo-hardwire", "check", "hardwire"]);
    }

    #[test]
    fn sizes_are_named() {
        assert_eq!(size("N=3"), Ok(("N".to_owned(), 3)));
        assert!(size("N").is_err() && size("N=0").is_err() && size("N=x").is_err());
    }
}
