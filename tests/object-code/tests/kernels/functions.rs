//! The functions of the compiled models: their names, their machine code, and what they refer to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use object::read::archive::ArchiveFile;
use object::{File, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationTarget, SymbolKind};
use rustc_demangle::demangle;

/// A function as it was compiled.
pub struct Function {
    /// Its path, with the types that it was compiled for.
    pub name: String,
    /// Its machine code.
    pub code: Vec<u8>,
    /// What the linker puts into the code, by place: the names of functions and constants.
    pub references: BTreeMap<u64, String>,
}

/// Compiles the models as a release build does, without optimisation across codegen units, and reads their functions: what is
/// inlined so is inlined anyway.
///
/// Symbols are mangled by the newer of two schemes, since in the other a generic function's name does not say what it was
/// compiled for.
pub fn compiled() -> Vec<Function> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("Cargo puts it into the target directory");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["rustc", "--release", "--package", env!("CARGO_PKG_NAME"), "--lib", "--features", "models"]);
    cargo.arg("--target-dir").arg(target).args(["--", "-C", "symbol-mangling-version=v0"]);
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    // Flags from outside may leave levels out.
    for flags in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS"] {
        cargo.env_remove(flags);
    }
    assert!(cargo.status().expect("Cargo can be run").success(), "the models do not compile");
    let library = target.join("release/libhardwire_object_code.rlib");
    functions(&fs::read(&library).unwrap_or_else(|error| panic!("{}: {error}", library.display())))
}

/// The functions in the object files of a library, beside which it has metadata.
fn functions(library: &[u8]) -> Vec<Function> {
    let archive = ArchiveFile::parse(library).expect("a library is an archive");
    let members = archive.members().map(|member| member.and_then(|member| member.data(library)));
    let objects: Vec<File<'_>> =
        members.filter_map(|member| File::parse(member.expect("the archive is whole")).ok()).collect();
    objects.iter().flat_map(functions_of).collect()
}

fn functions_of<'a>(object: &'a File<'a>) -> impl Iterator<Item = Function> + 'a {
    let defined = object.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.size() > 0);
    defined.filter_map(move |symbol| {
        let section = object.section_by_index(symbol.section_index()?).ok()?;
        let (start, len) = (symbol.address(), symbol.size());
        let references = section.relocations().filter(|(at, _)| (start..start + len).contains(at));
        Some(Function {
            name: readable(symbol.name().ok()?),
            code: section.data_range(start, len).ok()??.to_vec(),
            references: references.filter_map(|(at, to)| Some((at - start, referred(object, to.target())?))).collect(),
        })
    })
}

/// The name of what a relocation refers to. A function of the same file may be named by the section that it has to itself.
fn referred(object: &File<'_>, target: RelocationTarget) -> Option<String> {
    let RelocationTarget::Symbol(index) = target else {
        return None;
    };
    let symbol = object.symbol_by_index(index).ok()?;
    if symbol.kind() != SymbolKind::Section {
        return Some(readable(symbol.name().ok()?));
    }
    let section = object.section_by_index(symbol.section_index()?).ok()?;
    let name = section.name().ok()?;
    Some(readable(name.trim_start_matches(".text.").trim_start_matches("unlikely.")))
}

/// A name without the hashes of crates.
fn readable(name: &str) -> String {
    format!("{:#}", demangle(name))
}
