//! The reference page of the language, made from the tables that the parser reads.

use std::fmt::Write;

use crate::syntax::activations::ACTIVATIONS;
use crate::syntax::input::Size;
use crate::syntax::layer::{Common, Epilogue};
use crate::syntax::ops::{FedBy, KINDS};
use crate::syntax::output::Entry;
use crate::syntax::table::{Fallback, Key, Table};
use crate::syntax::{Root, blocks, input, output};

const INTRODUCTION: &str = "\
<!-- Generated from the tables in `compiler/src/syntax`; a test compares it. Rewrite it by `BLESS=1 cargo test -p hardwire-compiler`. -->

# The architecture language

A model is a [TOML](https://toml.io) file. Sizes are written height, width, channels. Layers stand in `[[layer]]` tables and are
computed from top to bottom: each is fed by the one before it unless it says `from`, and `from` can name only inputs and layers
that are declared above it. A key, kind or value that is not on this page is an error.

```toml
name = \"tiny\"
input = { height = 32, width = 32, channels = 3 }

[[layer]]
name = \"conv1\"
kind = \"conv\"
filters = 16
kernel = 3
padding = \"same\"
activation = \"relu\"

[[layer]]
kind = \"global_avg_pool\"

[[layer]]
kind = \"flatten\"

[[layer]]
name = \"scores\"
kind = \"fully_connected\"
units = 10
```

No number but that of `parameters` may be above 2,147,483,647, nor may a feature map or a tensor hold more values than that.
";

const BLOCKS: &str = "\
```toml
[[block]]
name = \"residual\"
keys = [\"width\"]

[[block.layer]]
name = \"conv1\"
kind = \"conv\"
filters = \"$width\"
kernel = 3
padding = 1
activation = \"relu\"

[[block.layer]]
name = \"conv2\"
kind = \"conv\"
filters = \"$width\"
kernel = 3
padding = 1

[[block.layer]]
kind = \"add\"
from = [\"conv2\", \"input\"]
activation = \"relu\"

[[layer]]
name = \"stage1\"
kind = \"residual\"
width = 4
repeat = 3
output = [8, 8, 4]
parameters = 888
```

This gives the layers `stage1.0.conv1`, `stage1.0.conv2` and `stage1.0`, the sum, and likewise `stage1.1` and `stage1.2`: the model is
the same as with these nine written out, and its tensors are called after them. `stage1` stands for its last layer, where `from` and
`outputs` name it and in the claims `output` and `parameters`, of which the latter is the sum over all layers of all repetitions. What
feeds the layer feeds the first. A block may use blocks that are declared above it.

A block that is fed by several layers has names for what they give, as the decoder of a U-Net:

```toml
[[block]]
name = \"decoder\"
inputs = [\"map\", \"skip\"]
keys = [\"width\"]

[[block.layer]]
name = \"up\"
kind = \"transposed_conv\"
from = \"map\"
filters = \"$width\"
kernel = 2
stride = 2

[[block.layer]]
kind = \"concat\"
from = [\"up\", \"skip\"]

[[block.layer]]
name = \"conv\"
kind = \"conv\"
filters = \"$width\"
kernel = 3
padding = 1

[[layer]]
name = \"decoder1\"
kind = \"decoder\"
from = [\"bottom\", \"encoder1\"]
width = 8
```

Such a layer says by `from` what feeds each input, in the order of `inputs`, and cannot have `repeat`: what would feed each repetition
besides the one before it is not known. Cells that each read the two before are a layer each, of which one says
`from = [\"cell3\", \"cell2\"]` and the next `from = [\"cell4\", \"cell3\"]`.
";

const WINDOWS: &str = "\
## Windows

Along each axis, with an input of N, a kernel F, a stride S, a dilation D and a padding P on each side, the output is

```text
F' = (F - 1) * D + 1
(N - F' + P + P) / S + 1
```

Where the division leaves a remainder, `rounding` decides: `\"exact\"` makes it an error, `\"floor\"` rounds down (PyTorch's rule; the
rest of the input is not read), `\"ceil\"` rounds up (the last window must start inside the input or the padding in front of it).

A `transposed_conv` turns this round: N, F', S and P are those of the convolution that would make its input of its output, and
with the O rows and columns of `output_padding` the output is

```text
(N - 1) * S + F' - P - P + O
```

Padding is one number for all sides, `[height, width]`, `[top, bottom, left, right]`, or one of these words: `\"valid\"` is none;
`\"same\"` is as much as makes the output N / S, rounded up, with the odd pixel below and to the right; `\"same_lower\"` has the odd
pixel above and to the left. The latter two fit any input, whatever the rounding.
";

const TYPES_OF_WEIGHTS: &str = "\
## Types of weights

`weights_dtype` says as what the weights of `conv` and `fully_connected` layers are kept in memory while the model runs, whatever
their type in the weights file. Arithmetic is in `f32` for each: a fully connected layer widens weights as it loads them, a
convolution once for all pixels of a run. A layer that waits for its weights, such as a fully connected one of many inputs, takes
half the time with 16 bits and a third with 8, or nearly so. A convolution computes more than it loads: its weights become smaller,
but it takes 0.9 to 1.2 times as long, and with few pixels and millions of weights up to 1.4 times. While it runs, the arena holds
its weights in `f32`. Biases and slopes stay `f32`.

| `weights_dtype` | bytes | each weight differs by at most | LeNet-5 recognises, of 1,000 pictures | and its logits differ, beside the largest, by |
|---|---|---|---|---|
| `\"f32\"` | 4 | nothing | 924 | 0.000001 |
| `\"bf16\"` | 2 | 2^-8 of itself | 924 | 0.0075 |
| `\"f16\"` | 2 | 2^-11 of itself, or 2^-39 of the largest weight of its filter | 924 | 0.0004 |
| `\"int8\"` | 1 | 1/254 of the largest weight of its filter | 921 | 0.015 |

The last two columns are those of the example `lenet5` with its trained weights.

A `batch_norm` that follows the layer is multiplied into the weights first, in double precision. Each weight is then rounded to
the nearest number, of two to the even one. The filters of `f16` have a power of two as their scale, so that nothing overflows
and small weights keep their precision; those of `int8` a 127th of their largest weight. A weight that is not a finite number makes
all outputs of its filter not a number where filters have scales.

The result is as exact as that of `f32` for the rounded weights, at every level. Where Winograd's algorithm is still the fastest, it
transforms the rounded weights and keeps them in `f32`: the plan says so. Weights cannot be rounded where `exact` is asked for.
";

const COUNTS: &str = "\
## What is counted

| kind | parameters | multiply-adds |
|---|---|---|
| `conv`, `depthwise_conv` | (F_h * F_w * channels / groups + 1) * filters; without bias no + 1 | output pixels * filters * F_h * F_w * channels / groups |
| `transposed_conv` | F_h * F_w * channels * filters / groups + filters; without bias not + filters | input pixels * F_h * F_w * channels * filters / groups |
| `fully_connected` | (inputs + 1) * units; without bias no + 1 | inputs * units |
| `batch_norm` | 2 * channels: the running statistics are stored, but not learned | values |
| `instance_norm`, `group_norm`, `layer_norm` | 2 * channels; `layer_norm` without bias channels | values |
| activation `prelu` | channels, or 1 where `shared` | 0 |
| others | 0 | 0 |
";

/// The page, in Markdown.
pub fn reference() -> String {
    let mut page = INTRODUCTION.to_owned();
    section(&mut page, "## The model", Root::DOC, Root::KEYS);
    section(&mut page, "### An input", Size::DOC, input::KEYS);
    section(&mut page, "### An output", Entry::DOC, output::KEYS);
    section(&mut page, "## Layers", Common::DOC, Common::KEYS);
    let computing: Vec<String> =
        KINDS.iter().filter(|kind| kind.takes_activation).map(|kind| format!("`{}`", kind.name)).collect();
    let doc = format!("{} These are {}.", Epilogue::DOC.trim(), computing.join(", "));
    section(&mut page, "### Layers that compute", &doc, Epilogue::KEYS);
    for kind in KINDS {
        section(&mut page, &format!("### `{}`", kind.name), kind.doc, kind.keys);
        match kind.fed_by {
            FedBy::One => {}
            FedBy::Two => line(&mut page, "\n`from` must list two layers or inputs."),
            FedBy::Several => line(&mut page, "\n`from` must list two or more layers or inputs."),
        }
        line(&mut page, &format!("\n```toml\n{}\n```", kind.example.trim()));
    }
    section(&mut page, "## Blocks", blocks::Head::DOC, blocks::Head::KEYS);
    section(&mut page, "### Layers whose kind is a block", blocks::Repetition::DOC, blocks::Repetition::KEYS);
    line(&mut page, "");
    page.push_str(BLOCKS);
    line(&mut page, "\n## Activations\n");
    line(&mut page, "An activation is given by its name, or by a table of its name and its keys:");
    line(&mut page, "`activation = { kind = \"leaky_relu\", slope = 0.1 }`.\n");
    line(&mut page, "| activation | of each value x | keys |\n|---|---|---|");
    for activation in ACTIVATIONS {
        let keys: Vec<String> = activation.keys.iter().map(in_a_row).collect();
        line(&mut page, &format!("| `{}` | {} | {} |", activation.name, activation.doc.trim(), keys.join("<br>")));
    }
    line(&mut page, "");
    page.push_str(WINDOWS);
    line(&mut page, "");
    page.push_str(TYPES_OF_WEIGHTS);
    line(&mut page, "");
    page.push_str(COUNTS);
    page
}

/// A heading, what the section is about, and its keys.
fn section(page: &mut String, heading: &str, doc: &str, keys: &[Key]) {
    line(page, &format!("\n{heading}\n\n{}", doc.trim()));
    if keys.is_empty() {
        return;
    }
    line(page, "\n| key | value | default | meaning |\n|---|---|---|---|");
    for key in keys {
        line(page, &format!("| `{}` | {} | {} | {} |", key.name, key.accepts, default(key), key.doc.trim()));
    }
}

fn default(key: &Key) -> String {
    match key.default {
        Fallback::Required => "must be given".to_owned(),
        Fallback::Documented => String::new(),
        Fallback::Is(value) => format!("`{}`", value()),
    }
}

/// A key of an activation in one cell of a table.
fn in_a_row(key: &Key) -> String {
    format!("`{}`, {}, {}: {}", key.name, key.accepts, default(key), key.doc.trim())
}

fn line(page: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{line}");
}
