//! Arguments of the attribute that are missing, too many or of another kind.

use hardwire::Model;

#[derive(Model)]
struct Missing;

#[derive(Model)]
#[model("valid.toml")]
#[model("valid.toml")]
struct Twice;

#[derive(Model)]
#[model]
struct NoParentheses;

#[derive(Model)]
#[model = "valid.toml"]
struct NameAndValue;

#[derive(Model)]
#[model()]
struct Empty;

#[derive(Model)]
#[model(28)]
struct Number;

#[derive(Model)]
#[model(b"valid.toml")]
struct Bytes;

#[derive(Model)]
#[model(valid.toml)]
struct NoQuotes;

#[derive(Model)]
#[model(path = "valid.toml")]
struct UnknownKey;

#[derive(Model)]
#[model(inline)]
struct NoText;

#[derive(Model)]
#[model("valid.toml", inline = "")]
struct Both;

fn main() {
    // Nothing is said of these uses.
    let scores = Missing::engine().run(&[0.0; 64]);
    println!("{} {}", scores[0], Both::SUMMARY);
}
