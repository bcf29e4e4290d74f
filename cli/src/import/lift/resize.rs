//! `Resize` and `Upsample`, and what makes pixels of channels and channels of pixels.

use hardwire_compiler::sampling::{Align, Mode, Round};
use hardwire_compiler::shape::{Map, Shape};

use super::{Lifter, Order, Value, map_in_any_order};
use crate::import::fold::{Extent, extents};
use crate::import::layers::{BlockOrder, Kind};
use crate::import::read::Node;
use crate::import::why::Why;

/// The operator set from which a `Resize` says where pixels lie; before, it is as an `Upsample` has it.
const SAYS_WHERE: i64 = 11;

/// How far a size in fractions may be from a whole one, as a part of it: scales are written in single precision.
const NEAR: f64 = 1e-6;

/// `Resize` and `Upsample` of the rows and columns of a map.
pub fn resize<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let map = map_in_any_order(&value, dims)?;
    let extents = extents(node, &lifter.graph.constants, dims);
    let extents =
        extents.ok_or_else(|| Why::of("sizes", "and scales are computed while the model runs, or invalid"))?;
    lifter.dims(node.output())?;
    let &[Extent { size: 1, .. }, a, b, c] = extents.as_slice() else {
        return Err(Why::of("sizes", "are not those of one map"));
    };
    let [channels, height, width] = if value.order == Order::ChannelsFirst { [a, b, c] } else { [c, a, b] };
    if channels.size != map.channels {
        return Err(Why::of("scales", "resize the channels as well"));
    }
    let is_whole = |extent: Extent| (extent.scaled - extent.size as f64).abs() <= NEAR * extent.scaled;
    if !is_whole(height) || !is_whole(width) {
        return Err(Why::of("scales", "end within a pixel; layers resize to whole pixels"));
    }
    let size = [height.size, width.size];
    let mode = match node.text("mode")?.unwrap_or("nearest") {
        "nearest" => Mode::Nearest,
        "linear" => Mode::Bilinear,
        other => return Err(Why::of("mode", format!("is `{other}`; layers have `nearest` and `linear`"))),
    };
    let is_smaller = (0..2).any(|axis| size[axis] < map.size()[axis]);
    if node.int("antialias")?.unwrap_or(0) != 0 && is_smaller {
        return Err(Why::of("antialias", "is on; no layer widens its filter where a map becomes smaller"));
    }
    let says_where = node.op == "Resize" && lifter.graph.opset >= SAYS_WHERE;
    let (align, round) = if says_where {
        (align(node, map.size(), size)?, if mode == Mode::Nearest { round(node)? } else { Round::Floor })
    } else {
        (Align::Asymmetric, Round::Floor)
    };
    let kind = Kind::Upsample { from: map.size(), to: size, mode, align, round };
    let shape = Shape::Map(Map { height: size[0], width: size[1], channels: map.channels });
    lifter.push(node, kind, vec![value.source], shape);
    Ok(Value { order: value.order, ..lifter.last() })
}

/// Where the pixels of the output lie on the input, both of a size `[height, width]`.
fn align(node: &Node, from: [usize; 2], to: [usize; 2]) -> Result<Align, Why> {
    const NAME: &str = "coordinate_transformation_mode";
    match node.text(NAME)?.unwrap_or("half_pixel") {
        // The sizes are whole, so that there is nothing for the symmetric one to share out.
        "half_pixel" | "half_pixel_symmetric" => Ok(Align::HalfPixel),
        "pytorch_half_pixel" if (0..2).all(|axis| to[axis] > 1 || from[axis] == 1) => Ok(Align::HalfPixel),
        "pytorch_half_pixel" => Err(Why::of(NAME, "takes the first pixel where one is left; layers take the middle")),
        "align_corners" => Ok(Align::Corners),
        "asymmetric" => Ok(Align::Asymmetric),
        other => Err(Why::of(NAME, format!("is `{other}`, which no layer does"))),
    }
}

/// Which pixel is nearest.
fn round(node: &Node) -> Result<Round, Why> {
    match node.text("nearest_mode")?.unwrap_or("round_prefer_floor") {
        "floor" => Ok(Round::Floor),
        "round_prefer_floor" => Ok(Round::HalfDown),
        "round_prefer_ceil" => Ok(Round::HalfUp),
        other => Err(Why::of("nearest_mode", format!("is `{other}`, which no layer does"))),
    }
}

/// `DepthToSpace`.
pub fn depth_to_space<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    blocks(lifter, node, |block, order| Kind::DepthToSpace { block, order })
}

/// `SpaceToDepth`.
pub fn space_to_depth<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    blocks(lifter, node, |block, order| Kind::SpaceToDepth { block, order })
}

fn blocks(lifter: &mut Lifter<'_>, node: &Node, kind: impl Fn(usize, BlockOrder) -> Kind) -> Result<Value, Why> {
    let (source, _) = lifter.map(node.input())?;
    let block = node.int("blocksize")?.and_then(|block| usize::try_from(block).ok());
    let block = block.ok_or_else(|| Why::of("blocksize", "is missing or negative"))?;
    let order = match node.text("mode")?.unwrap_or("DCR") {
        "DCR" => BlockOrder::Dcr,
        "CRD" => BlockOrder::Crd,
        other => return Err(Why::of("mode", format!("is `{other}`"))),
    };
    let &[_, channels, height, width] = lifter.dims(node.output())? else {
        return Err(Why::Another);
    };
    lifter.push(node, kind(block, order), vec![source], Shape::Map(Map { height, width, channels }));
    Ok(lifter.last())
}
