//! Channels become pixels.

use hardwire_compiler::check::ir::Blocks;
use hardwire_compiler::shape::Order;
use ndarray::Array3;

/// Each pixel becomes a block.
pub fn depth_to_space(input: &Array3<f32>, op: Blocks) -> Array3<f32> {
    let (height, width, depth) = input.dim();
    let channels = depth / (op.size * op.size);
    Array3::from_shape_fn((height * op.size, width * op.size, channels), |(out_y, out_x, out_c)| {
        let in_block = [out_y % op.size, out_x % op.size];
        input[[out_y / op.size, out_x / op.size, channel(op, in_block, out_c, channels)]]
    })
}

/// Where a channel of a pixel of a block lies among those of the pixel that stands for the block.
pub(crate) fn channel(op: Blocks, [row, column]: [usize; 2], channel: usize, channels: usize) -> usize {
    match op.order {
        Order::DepthFirst => (row * op.size + column) * channels + channel,
        Order::ChannelsFirst => (channel * op.size + row) * op.size + column,
    }
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::Blocks;
    use hardwire_compiler::shape::Order;
    use ndarray::arr3;

    use super::depth_to_space;

    #[test]
    fn in_both_orders() {
        let input = arr3(&[[[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]]]);
        let of = |order| depth_to_space(&input, Blocks { size: 2, order }).into_raw_vec_and_offset().0;
        assert_eq!(of(Order::DepthFirst), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
        assert_eq!(of(Order::ChannelsFirst), [0.0, 4.0, 1.0, 5.0, 2.0, 6.0, 3.0, 7.0]);
    }
}
