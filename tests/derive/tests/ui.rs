//! What rustc says of a wrong `#[model(…)]`, and where. Mistakes inside a model have their goldens in the compiler crate.

#[test]
fn wrong_attributes() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
