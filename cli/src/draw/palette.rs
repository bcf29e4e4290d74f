//! Colours, by kind.

use hardwire_compiler::syntax::activations;

/// A colour's red, green and blue.
pub type Rgb = [u8; 3];

/// The fill of a kind of layer, of a batch norm or of an activation. Kinds that do the same have the same hue.
pub fn fill(kind: &str) -> Rgb {
    match kind {
        "input" => [0xdd, 0xdd, 0xdd],
        "conv" => [0xf6, 0xcf, 0x7a],
        "depthwise_conv" => [0xf0, 0xa8, 0x5e],
        "transposed_conv" => [0xc9, 0xd9, 0x7a],
        "max_pool" | "global_max_pool" | "channel_max" => [0xc9, 0x5d, 0x56],
        "avg_pool" | "global_avg_pool" => [0xdf, 0x8f, 0x86],
        "fully_connected" => [0x7d, 0xa7, 0xd4],
        "softmax" | "log_softmax" => [0xb5, 0x8f, 0xc9],
        "batch_norm" | "instance_norm" | "group_norm" | "layer_norm" | "local_response_norm" | "l2_normalize" => {
            [0xa9, 0xb4, 0xd6]
        }
        "upsample" | "depth_to_space" | "space_to_depth" => [0x8f, 0xc3, 0x97],
        "add" | "multiply" | "sub" | "div" => [0xff, 0xff, 0xff],
        "concat" => [0x9f, 0xcf, 0xcb],
        kind if activations::find(kind).is_some() => [0xd9, 0x72, 0x2e],
        // What only moves or leaves out values, and what has no fellow.
        _ => [0xbf, 0xbf, 0xbf],
    }
}

/// The side that light falls on.
pub fn lighter(colour: Rgb) -> Rgb {
    colour.map(|part| part + (255 - part) / 2)
}

/// The side in the shadow.
pub fn darker(colour: Rgb) -> Rgb {
    colour.map(|part| (u16::from(part) * 4 / 5) as u8)
}

/// As SVG has it.
pub fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
