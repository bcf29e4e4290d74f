//! Items that cannot be models.

use hardwire::Model;

#[derive(Model)]
#[model("valid.toml")]
enum Enum {
    Variant,
}

#[derive(Model)]
#[model("valid.toml")]
union Union {
    field: u32,
}

#[derive(Model)]
#[model("valid.toml")]
struct Generic<T>(T);

#[derive(Model)]
#[model("valid.toml")]
struct Borrowing<'a>(&'a str);

fn main() {}
