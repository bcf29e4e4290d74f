//! The command line.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::syntax::suggest::list;
use serde::{Deserialize, Serialize};

/// Cargo's own colours.
const STYLES: Styles = Styles::styled()
    .header(AnsiColor::BrightGreen.on_default().bold())
    .usage(AnsiColor::BrightGreen.on_default().bold())
    .literal(AnsiColor::BrightCyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default())
    .error(AnsiColor::BrightRed.on_default().bold())
    .valid(AnsiColor::BrightCyan.on_default().bold())
    .invalid(AnsiColor::BrightYellow.on_default().bold());

/// Checks, shows, draws, measures and verifies Hardwire models, and imports trained ones from ONNX
#[derive(Debug, Parser)]
#[command(
    name = "cargo hardwire",
    bin_name = "cargo hardwire",
    version,
    styles = STYLES,
    max_term_width = 100,
    after_help = SCRIPTS
)]
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
    Bench(Bench),
    Draw(Draw),
    Import(Import),
    Verify(Verify),
    New(New),
}

/// What an exit code means, and how a result is kept from other messages.
const SCRIPTS: &str = "\
Results go to the standard output, everything else to the standard error.

Exit codes:
  0  all is well
  1  a model or another file has mistakes, or layers differ
  2  the command line has a mistake, or a file cannot be read or written";

/// Say what is wrong with models, as a build would, without building.
///
/// Reads each architecture file and the weights and schedules that it names, and reports all mistakes in them, the ones that
/// `#[derive(Model)]` would report. Exits with 1 if there are any.
#[derive(Args, Debug)]
#[command(after_long_help = "Example:\n\n  cargo hardwire check src/*.toml")]
pub struct Check {
    /// Architecture files
    #[arg(value_name = "MODEL.toml", required = true)]
    pub models: Vec<PathBuf>,
}

/// What a program reads of a summary.
const SUMMARY_EXAMPLE: &str = "\
Examples:

  cargo hardwire summary src/model.toml
  cargo hardwire summary --json src/model.toml | jq '.layers[] | select(.kind == \"conv\") | .name'";

/// Show the table of a model's layers: sizes, parameters, multiply-adds.
///
/// It is the constant `SUMMARY` of the derived struct. Sizes are height x width x channels. "sharing saves" is how many
/// parameters more a layer would have if each output position had weights of its own. A window is written in short:
/// `3x3 d2 s2 p1 g4` is a kernel of 3x3 with a dilation of 2, a stride of 2, a padding of 1 and 4 groups. "from" says what feeds a layer
/// that is not fed by the one above alone. Columns without an entry are left out. So are, of a table wider than 100 characters, the
/// sizes of inputs and, if need be, the bytes of outputs, "activations", which is said below it.
#[derive(Args, Debug)]
#[command(after_long_help = SUMMARY_EXAMPLE)]
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
/// It is the constant `PLAN` of the derived struct, with the cycles that the cost model expects of each step that has a choice, and of
/// pools. A step is one or more layers computed together. Where there is a choice of algorithm, a terminal shows that of the best
/// instruction-set level of this machine; `--level` asks for another, `--all-levels` for each, whatever this machine has. What is piped
/// or written into a file has all levels.
///
/// Steps: "writes" is the size of the output, "at byte" where it begins in the arena, the memory that a run works in. A step that moves
/// the values of a layer is called `NAME (transposed)` or `NAME (copied)`. `NAME (phases)` is the work of a transposed convolution: a
/// convolution of stride 1 that gives, for each input pixel, all the output pixels around it as channels, four of them with a stride of 2.
/// Where they see the input by different taps there are several, `NAME (phases 1)` and so on. The step NAME then puts them in their places.
///
/// Algorithms: a "tile" is what the innermost loop computes at once, pixels by vectors of filters. Weights are packed into "panels", each
/// of the filters of a tile. "in registers" is what stays there between multiply-adds: the weights of a tap, a "row of weights", which are
/// those of all taps in a row of the kernel, or "inputs"; "unrolled" is without a loop over taps, "tap by tap" with that loop outermost.
/// Filters that would leave most of a vector empty are "dots": vectors along the inputs, whose lanes are added up for each filter.
/// "parts" is into how many a step can be cut for threads, "statements" the length of its code. `winograd 2x2` computes 2x2 output pixels
/// at once, with fewer products, and goes through the weights once for each of its blocks; `of 2x2 pixels as one` takes 2x2 input
/// pixels for one with four times the channels.
///
/// With `--measure` it is the time of each step on this machine, on one thread, beside what the cost model expects, and its share of the
/// whole. For that a crate around the model is built, which takes a minute or two the first time, and seconds after that. A model whose
/// file names no weights has random ones.
#[derive(Args, Debug)]
#[command(after_long_help = PLAN_EXAMPLE)]
pub struct Plan {
    /// The architecture file
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,

    /// Show how long each step takes on this machine
    #[arg(long)]
    pub measure: bool,

    /// Print the times as JSON
    #[arg(long, requires = "measure")]
    pub json: bool,

    /// The level to show or measure; without it, the best of this machine
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub level: Option<Level>,

    /// Show all levels, also on a terminal
    #[arg(long, conflicts_with_all = ["level", "measure"])]
    pub all_levels: bool,

    /// How long to run the model
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = seconds, requires = "measure")]
    pub seconds: f64,

    /// The folder of the crate `hardwire` in a copy of Hardwire, to build with; without it, what the crate that you are in depends on,
    /// or else the copy that this program was built from, or else the registry's
    #[arg(long, value_name = "PATH", requires = "measure")]
    pub hardwire_path: Option<PathBuf>,

    /// Where to build; without it, where cargo builds the crate that you are in, or else a folder of the user's cache, which is kept
    #[arg(long, value_name = "FOLDER", requires = "measure")]
    pub target_dir: Option<PathBuf>,
}

/// How a plan is measured in peace.
const PLAN_EXAMPLE: &str = "\
Examples:

  cargo hardwire plan src/model.toml
  taskset -c 1 cargo hardwire plan src/model.toml --measure --level avx2";

/// Measure how long a model takes on this machine, and how large it is.
///
/// Builds a crate around the model, which takes a minute or two the first time and seconds after that, and runs it on each level that
/// this machine has: the least and the median time of a run, the time in which an engine is made of weights in memory, and the bytes
/// of packed weights and of the memory that a run works in. The program's size includes the model's weights. A model whose file names
/// no weights has random ones, which take as long.
#[derive(Args, Debug)]
#[command(after_long_help = BENCH_EXAMPLE)]
pub struct Bench {
    /// The architecture file
    #[arg(value_name = "MODEL.toml")]
    pub model: PathBuf,

    /// The levels to measure, such as `avx2,baseline`; without it, all of this machine
    #[arg(long, value_name = "LEVELS", value_delimiter = ',', value_parser = level)]
    pub level: Vec<Level>,

    /// On how many threads, such as `1,2,4`; more than one by the feature `parallel`
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', default_value = "1", value_parser = threads)]
    pub threads: Vec<usize>,

    /// How long to run the model on each level and number of threads
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = seconds)]
    pub seconds: f64,

    /// Print JSON instead
    #[arg(long)]
    pub json: bool,

    /// The folder of the crate `hardwire` in a copy of Hardwire, to build with; without it, what the crate that you are in depends on,
    /// or else the copy that this program was built from, or else the registry's
    #[arg(long, value_name = "PATH")]
    pub hardwire_path: Option<PathBuf>,

    /// Where to build; without it, where cargo builds the crate that you are in, or else a folder of the user's cache, which is kept
    #[arg(long, value_name = "FOLDER")]
    pub target_dir: Option<PathBuf>,
}

/// How a model is measured by programs.
const BENCH_EXAMPLE: &str = "\
Examples:

  cargo hardwire bench src/model.toml
  cargo hardwire bench src/model.toml --level avx2 --threads 1,2
  cargo hardwire bench src/model.toml --json | jq '.measurements[].least_microseconds'";

/// An import from its source to a run.
const IMPORT_EXAMPLE: &str = "\
Examples:

  cargo hardwire import model.onnx --out src
  cargo hardwire import detector.onnx --set height=320 --set width=320 --layout chw
  cargo hardwire import detector.onnx --output /head/conv_boxes/Conv --output /head/conv_scores/Conv
  cargo hardwire verify src/model.toml --against layers.safetensors

`cargo hardwire verify --help` says how another program writes the file of the last one, which checks the import.";

/// Make a model of an ONNX file.
///
/// Writes an architecture file, NAME.toml, and its weights, NAME.safetensors, where NAME is that of the ONNX file. What the file
/// has in the order channels, height, width is height, width, channels in the model, its inputs as well. Outputs keep the order of
/// their values, so that what reads those of the ONNX file reads the model's: a feature map whose channels come first there has
/// `layout = "chw"`. Layers that repeat, but for whole numbers such as channels, are written once, as a block.
///
/// An ONNX file that has anything which the layers of Hardwire cannot do is not imported: each node of that kind is listed, and
/// nothing is written.
#[derive(Args, Debug)]
#[command(after_long_help = IMPORT_EXAMPLE)]
pub struct Import {
    /// The ONNX file; weights that it keeps in other files are read from beside it
    #[arg(value_name = "MODEL.onnx")]
    pub onnx: PathBuf,

    /// Where to write: a folder, or the path of the architecture file, which then ends with `.toml`
    #[arg(long, short, value_name = "PATH", default_value = ".")]
    pub out: PathBuf,

    /// How it is converted.
    #[command(flatten)]
    pub conversion: Conversion,

    /// Also write NAME.golden.safetensors: random inputs, and the outputs that the model has for them, computed by plain loops from the
    /// files just written. `verify` holds later edits of these against it; it is no check of the import
    #[arg(long)]
    pub golden: bool,

    /// Replace files that are there
    #[arg(long, short)]
    pub force: bool,
}

/// How an ONNX file becomes a model.
#[derive(Args, Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversion {
    /// The size of a dimension: of one that the ONNX file gives only a name, such as `height=224`, or of an axis of an input,
    /// whatever its size there, such as `image.2=224`; the first axis, a batch, is 1 without
    #[arg(long, value_name = "NAME=SIZE", value_parser = size)]
    pub set: Vec<(String, usize)>,

    /// A value to give back instead of the outputs of the ONNX file, by its name there or by that of the node that gives it; may
    /// be given several times. What leads to none of them is left out
    #[arg(long, value_name = "NAME")]
    pub output: Vec<String>,

    /// The order of axes in which callers give inputs that are feature maps
    #[arg(long, value_enum, default_value_t)]
    pub layout: Layout,

    /// The order of axes in which callers get outputs that are feature maps; without it, that of each output in the ONNX file
    #[arg(long, value_name = "LAYOUT", value_enum)]
    pub output_layout: Option<Layout>,

    /// Write each layer out, also those that repeat
    #[arg(long)]
    pub no_blocks: bool,
}

/// How PyTorch and ONNX Runtime write what `verify` reads.
const VERIFY_EXAMPLE: &str = "\
Example:

  cargo hardwire verify model.toml --against it.safetensors --tolerance 1e-3

The file from PyTorch, with the modules called as the layers are:

  layers = {\"input\": image}
  keep = lambda name: lambda _, __, y: layers.update({name: y.clone()})
  for name, module in net.named_modules():
      module.register_forward_hook(keep(name))
  net(image)
  layers = {name: y.contiguous() for name, y in layers.items() if name}
  safetensors.torch.save_file(layers, \"layers.safetensors\")

The inputs and outputs alone, from the ONNX file by ONNX Runtime, for a check of its import:

  import numpy, onnxruntime, safetensors.numpy
  session = onnxruntime.InferenceSession(\"model.onnx\")
  inputs, tensors = {}, {}
  for port in session.get_inputs():
      size = [n if isinstance(n, int) else 1 for n in port.shape]
      inputs[port.name] = numpy.random.rand(*size).astype(\"float32\")
      tensors[\"input:\" + port.name] = inputs[port.name]
  for port, y in zip(session.get_outputs(), session.run(None, inputs)):
      tensors[\"output:\" + port.name] = y
  safetensors.numpy.save_file(tensors, \"layers.safetensors\")";

/// Compare a model, layer by layer, with what another program computed.
///
/// The model is computed by plain loops in double precision, from the inputs in a safetensors file, and each layer that the file
/// has a tensor of is compared with it: the largest difference, that as a part of the layer's largest value, and where it is.
/// Exits with 1 if a layer differs, and names the first in the order of computation: those that it feeds differ because of it.
///
/// Tensors are named after the model's inputs and layers, or after the inputs and outputs of the ONNX file that it was imported from,
/// whose names the import keeps in the weights file; `input:` and `output:` may stand in front. The only input may have another
/// name, and so may the only output in a file without layers, if nothing else there has its size. An output of the ONNX file that the
/// model gives back in parts is compared part by part. A tensor that begins with `output:` and that nothing is compared with is a
/// failure, too. Feature maps are in the order
/// height, width, channels or, as in PyTorch and ONNX, channels, height, width, whichever fits the model; axes of length 1, such as
/// a batch, do not count. A layer with an activation is compared after it or, where the tensor is from there, as that of a module is in
/// PyTorch, before it. If neither agrees, a tensor that no layer is called after may: that of a batch norm, say, which the exporter
/// multiplied into the weights of the convolution before it.
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

/// A picture, and one with the usual normalisation of `ImageNet`.
const DRAW_EXAMPLE: &str = "\
Examples:

  cargo hardwire draw model.toml --output model.svg
  cargo hardwire draw model.toml --output model.svg --maps cat.png \\
      --mean 0.485,0.456,0.406 --std 0.229,0.224,0.225";

/// Draw a model as the papers do, as SVG.
///
/// Feature maps are boxes, as high and deep as they have rows and columns and as wide as they have channels, to the scale of square
/// roots; vectors are bars. Below each is its layer's name, kind, size and number of parameters. Batch norms and activations are
/// bands of the layer before them, the parts of a concatenation have the colours of what they come from, and what branches off or
/// skips layers is laid out. A long model has several rows.
#[derive(Args, Debug)]
#[command(after_long_help = DRAW_EXAMPLE)]
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

/// A crate that runs.
const NEW_EXAMPLE: &str = "\
Example:

  cargo hardwire new classifier --model model.onnx
  cd classifier
  cargo run --release -- input.npy";

/// Make a crate around a model, with a program that runs it.
///
/// Makes a crate as `cargo new` does, copies the model's files into it, or imports them, and writes a `main.rs` that runs the model
/// on files or random values, and prints its outputs and the time that it takes.
#[derive(Args, Debug)]
#[command(after_long_help = NEW_EXAMPLE)]
pub struct New {
    /// The folder to make; its name is the crate's, unless `--name` gives another
    pub path: PathBuf,

    /// The name of the crate
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,

    /// An architecture file, or an ONNX file to import
    #[arg(long, value_name = "MODEL.toml|MODEL.onnx")]
    pub model: PathBuf,

    /// How an ONNX file is converted, as by `import`.
    #[command(flatten)]
    pub conversion: Conversion,

    /// The folder of the crate `hardwire` in a copy of Hardwire, to depend on; without it, what the crate that you are in depends on,
    /// or else the copy that this program was built from, or else the registry's
    #[arg(long, value_name = "PATH")]
    pub hardwire_path: Option<PathBuf>,
}

/// The order in which callers have feature maps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// Height, width, channels
    #[default]
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
    let (name, size) = text.rsplit_once('=').ok_or("write it as NAME=SIZE")?;
    let size = size.parse().ok().filter(|size| *size > 0).ok_or("the size must be a positive whole number")?;
    Ok((name.to_owned(), size))
}

/// Reads a level.
fn level(text: &str) -> Result<Level, String> {
    Level::named(text).ok_or_else(|| format!("the levels are {}", list(Level::ALL.map(Level::name))))
}

/// Reads a number of threads.
fn threads(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|threads| *threads > 0).ok_or_else(|| "it must be a positive whole number".to_owned())
}

/// Reads seconds: a tenth of an hour is enough to measure anything.
fn seconds(text: &str) -> Result<f64, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.0..=360.0).contains(seconds));
    seconds.ok_or_else(|| "it must be a number from 0 to 360".to_owned())
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
    use clap::error::ErrorKind;

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
    fn a_measurement_is_described() {
        let parse = |line: &str| {
            let arguments = Arguments::try_parse_from(["cargo-hardwire"].into_iter().chain(line.split(' ')));
            arguments.map(|arguments| arguments.command).map_err(|error| error.kind())
        };
        let Ok(Command::Bench(bench)) = parse("bench a.toml --level avx2,baseline --threads 1,2 --seconds 0.5") else {
            panic!("it is right");
        };
        assert_eq!((bench.level, bench.threads, bench.seconds), (vec![Level::Avx2, Level::Baseline], vec![1, 2], 0.5));
        let Ok(Command::Plan(plan)) = parse("plan a.toml --measure --level neon") else { panic!("it is right") };
        assert_eq!((plan.level, plan.seconds), (Some(Level::Neon), 2.0));
        assert!(parse("plan a.toml").is_ok());
        for wrong in ["bench a.toml --level mmx", "bench a.toml --threads 0", "bench a.toml --seconds nan"] {
            assert_eq!(parse(wrong).unwrap_err(), ErrorKind::ValueValidation, "{wrong}");
        }
        for alone in ["--json", "--seconds 1", "--hardwire-path x", "--target-dir x"] {
            let error = parse(&format!("plan a.toml {alone}")).unwrap_err();
            assert_eq!(error, ErrorKind::MissingRequiredArgument, "{alone}");
        }
    }

    #[test]
    fn sizes_are_named() {
        assert_eq!(size("N=3"), Ok(("N".to_owned(), 3)));
        assert!(size("N").is_err() && size("N=0").is_err() && size("N=x").is_err());
    }
}
