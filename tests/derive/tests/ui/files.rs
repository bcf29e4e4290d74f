//! Files that are not there or cannot be read as models.

use hardwire::Model;

#[derive(Model)]
#[model("missing.toml")]
struct Missing;

#[derive(Model)]
#[model("vald.toml")]
struct Misspelt;

#[derive(Model)]
#[model("Cargo.toml")]
struct Above;

#[derive(Model)]
#[model("../ui")]
struct Folder;

#[derive(Model)]
#[model("")]
struct Empty;

#[derive(Model)]
#[model("not-utf8.toml")]
struct NotUtf8;

#[derive(Model)]
#[model(inline = "weights = 'valid.tom'\ninput = { features = 4 }\n[[layer]]\nname = 'fc'\nkind = 'fully_connected'\nunits = 2")]
struct NoWeights;

fn main() {
    let mut missing = Missing::engine();
    println!("{}", missing.run(&[0.0; 64])[0]);
}
