//! `depth_to_space` and `space_to_depth`: a pixel that stands for a block of pixels, and the block.
//!
//! ```text
//! for each row of pixels that stand for blocks, for each row of a block, for each such pixel:
//!   the pixels of the block's row = or become the channels of the pixel that stand for it
//! ```
//!
//! By depth first, these channels lie behind each other as the pixels do.

use proc_macro2::TokenStream;
use quote::quote;

use crate::check::ir::Activation;
use crate::emit::body::{has_slopes, number, vectors};
use crate::emit::ops::{Body, Views, activation::in_place};
use crate::plan::{Blocks, Pixels, span};
use crate::shape::Order;

/// The body of a change from channels to pixels.
pub fn depth_to_space(blocks: &Blocks, views: &Views, activation: Option<Activation>) -> Body {
    let moved = Moved {
        blocks,
        depth_pitch: views.input_pitch(blocks.map.channels),
        pitch: views.output_pitch(blocks.channels()),
    };
    let [depth, row, depth_at, row_at] = moved.windows();
    let copy = match blocks.blocks.order {
        Order::DepthFirst => moved.copied(|in_row, in_depth| [in_depth, in_row]),
        Order::ChannelsFirst => moved.gathered(|in_row, in_depth| quote!(y[#in_row] = x[#in_depth];)),
    };
    let code = moved.each_row_of_blocks(&quote! {
        let x: &[f32; #depth] = hw::window(x0, #depth_at);
        let y: &mut [f32; #row] = hw::window_mut(y, #row_at);
        #copy
    });
    let size = blocks.blocks.size;
    let output = Pixels { count: blocks.map.pixels() * size * size, channels: blocks.channels() };
    body("depth_to_space", output, views, &code, activation)
}

/// The body of a change from pixels to channels.
pub fn space_to_depth(blocks: &Blocks, views: &Views, activation: Option<Activation>) -> Body {
    let moved = Moved {
        blocks,
        depth_pitch: views.output_pitch(blocks.map.channels),
        pitch: views.input_pitch(blocks.channels()),
    };
    let [depth, row, depth_at, row_at] = moved.windows();
    let copy = match blocks.blocks.order {
        Order::DepthFirst => moved.copied(|in_row, in_depth| [in_row, in_depth]),
        Order::ChannelsFirst => moved.gathered(|in_row, in_depth| quote!(y[#in_depth] = x[#in_row];)),
    };
    let code = moved.each_row_of_blocks(&quote! {
        let x: &[f32; #row] = hw::window(x0, #row_at);
        let y: &mut [f32; #depth] = hw::window_mut(y, #depth_at);
        #copy
    });
    let output = Pixels { count: blocks.map.pixels(), channels: blocks.map.channels };
    body("space_to_depth", output, views, &code, activation)
}

fn body(name: &str, output: Pixels, views: &Views, code: &TokenStream, activation: Option<Activation>) -> Body {
    let epilogue = in_place(output, views, activation);
    Body {
        name: name.to_owned(),
        inputs: views.input_lens(),
        weights: has_slopes(activation).then_some(output.channels),
        output: views.output.span(),
        scratch: None,
        code: quote!(#code #epilogue),
    }
}

/// Blocks and how the two maps lie in memory.
struct Moved<'a> {
    blocks: &'a Blocks,
    /// Values from one pixel that stands for a block to the next.
    depth_pitch: usize,
    /// Values from one pixel of a block to the next.
    pitch: usize,
}

impl Moved<'_> {
    /// Lengths of a pixel that stands for a block and of a row of the block, and where they begin.
    fn windows(&self) -> [TokenStream; 4] {
        let (size, channels) = (self.blocks.blocks.size, self.blocks.channels());
        let [depth, row] = [self.blocks.map.channels, span(size, self.pitch, channels)].map(number);
        let [depth_pitch, row_pitch] = [self.depth_pitch, size * self.pitch].map(number);
        [quote!(#depth), quote!(#row), quote!(pixel * #depth_pitch), quote!(run * #row_pitch)]
    }

    /// `code` for each row `in_block` of each block: `pixel` stands for the block, and `run` counts the rows of blocks as they lie in
    /// the map of small pixels.
    fn each_row_of_blocks(&self, code: &TokenStream) -> TokenStream {
        let [height, width, size] =
            [self.blocks.map.height, self.blocks.map.width, self.blocks.blocks.size].map(number);
        quote! {
            for row in 0..#height {
                for in_block in 0..#size {
                    for column in 0..#width {
                        let pixel = row * #width + column;
                        let run = (row * #size + in_block) * #width + column;
                        #code
                    }
                }
            }
        }
    }

    /// A row of a block as it is, pixel by pixel unless nothing lies between them; `order` puts the places in the row and among the
    /// channels in the order from, to.
    fn copied(&self, order: impl Fn(TokenStream, TokenStream) -> [TokenStream; 2]) -> TokenStream {
        let (size, channels) = (self.blocks.blocks.size, self.blocks.channels());
        let (runs, len) = if self.pitch == channels { (1, size * channels) } else { (size, channels) };
        let code =
            vectors(len, &quote!(c), |lanes| lanes.store(&lanes.load(&quote!(x), &quote!(c)), &quote!(y), &quote!(c)));
        let [runs_in_row, pitch, len] = [runs, self.pitch, len].map(number);
        let at = |run: TokenStream| order(quote!(#run * #pitch), quote!((in_block * #runs_in_row + #run) * #len));
        let [from, to] = if runs == 1 { order(quote!(0), quote!(in_block * #len)) } else { at(quote!(column)) };
        let copy = quote! {
            let x: &[f32; #len] = hw::window(x, #from);
            let y: &mut [f32; #len] = hw::window_mut(y, #to);
            #code
        };
        if runs == 1 { copy } else { quote!(for column in 0..#runs_in_row { #copy }) }
    }

    /// A row of a block value by value: `moved` writes the statement, given the place in the row and that among the channels.
    fn gathered(&self, moved: impl Fn(TokenStream, TokenStream) -> TokenStream) -> TokenStream {
        let [channels, size, pitch] = [self.blocks.channels(), self.blocks.blocks.size, self.pitch].map(number);
        let moved = moved(quote!(column * #pitch + channel), quote!((channel * #size + in_block) * #size + column));
        quote! {
            for channel in 0..#channels {
                for column in 0..#size {
                    #moved
                }
            }
        }
    }
}
