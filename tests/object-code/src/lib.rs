//! Models whose machine code is looked at: a few layers for each algorithm, at sizes that fill vectors and tiles and at sizes
//! that do not, with activations that differ.

#![cfg(feature = "models")]

/// A module for each model; in the object code its steps have the module's name.
macro_rules! models {
    ($($name:ident $path:literal)*) => {
        $(
            #[doc = concat!("The model of `", $path, "`.")]
            pub mod $name {
                use hardwire::{Engine, Model};

                /// The model.
                #[derive(Model)]
                #[model($path)]
                pub struct Fixture;

                /// A run, without which there would be no code.
                pub fn run<'a>(engine: &'a mut Engine<Fixture>, input: <Fixture as Model>::Inputs<'a>) {
                    core::hint::black_box(engine.run(input));
                }
            }
        )*
    };
}

models! {
    deep "../models/deep.toml"
    chains "../models/chains.toml"
    depthwise "../models/depthwise.toml"
    direct "../models/direct.toml"
    few "../models/few.toml"
    lenet5 "../../../compiler/tests/models/lenet5.toml"
    pixels "../models/pixels.toml"
    pointwise "../models/pointwise.toml"
    strided "../models/strided.toml"
    values "../models/values.toml"
    winograd "../models/winograd.toml"
}
