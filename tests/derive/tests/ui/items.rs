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
struct Borrowing<'a, O>(&'a O)
where
    O: Copy;

fn main() {
    // Nothing is said of these uses.
    let scores = Enum::engine().run(&[0.0; 64]);
    println!("{} {} {}", scores[0], Union::SUMMARY, Generic::<u32>::NAME);
    let mut engine = Borrowing::<'static, u8>::random(1);
    engine.run(&[0.0; 64]);
}
