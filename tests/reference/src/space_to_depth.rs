//! Pixels become channels.

use hardwire_compiler::check::ir::Blocks;
use ndarray::Array3;

use crate::depth_to_space::channel;

/// Each block becomes a pixel.
pub fn space_to_depth(input: &Array3<f32>, op: Blocks) -> Array3<f32> {
    let (height, width, channels) = input.dim();
    let mut output = Array3::zeros((height / op.size, width / op.size, channels * op.size * op.size));
    for ((in_y, in_x, in_c), &value) in input.indexed_iter() {
        let in_block = [in_y % op.size, in_x % op.size];
        output[[in_y / op.size, in_x / op.size, channel(op, in_block, in_c, channels)]] = value;
    }
    output
}

#[cfg(test)]
mod tests {
    use hardwire_compiler::check::ir::Blocks;
    use hardwire_compiler::shape::Order;
    use ndarray::Array3;

    use super::space_to_depth;
    use crate::depth_to_space::depth_to_space;

    #[test]
    fn and_back() {
        let input = Array3::from_shape_fn((4, 6, 3), |(y, x, c)| (100 * y + 10 * x + c) as f32);
        for order in [Order::DepthFirst, Order::ChannelsFirst] {
            let op = Blocks { size: 2, order };
            assert_eq!(depth_to_space(&space_to_depth(&input, op), op), input);
        }
    }
}
