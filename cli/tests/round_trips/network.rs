//! One network: its import, the crate that derives it, and what comes out of that.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use safetensors::SafeTensors;
use serde_json::Value as Json;

use super::ports::ports;

/// An imported network in a crate of its own.
pub struct Network {
    folder: PathBuf,
    /// The names of its inputs and outputs in the ONNX file, in the order that the model has them.
    inputs: Vec<String>,
    outputs: Vec<String>,
    tensors: Vec<u8>,
    summary: Json,
}

/// How far outputs are from what is expected of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Error {
    /// The largest difference, as a part of the largest value of that output.
    pub largest: f32,
    /// How many values are further away than a thousandth of their own and a ten-thousandth.
    pub outside: usize,
}

fn cargo_hardwire(arguments: &[&str]) -> Result<Vec<u8>, String> {
    let done = Command::new(env!("CARGO_BIN_EXE_cargo-hardwire")).args(arguments).output().unwrap();
    if done.status.success() { Ok(done.stdout) } else { Err(String::from_utf8_lossy(&done.stderr).into_owned()) }
}

impl Network {
    /// Imports an ONNX file; otherwise what is said of it.
    pub fn import(onnx: &Path) -> Result<Self, String> {
        let name = onnx.file_stem().unwrap().to_string_lossy();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("round-trips").join(&*name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let toml = folder.join("src/network.toml");
        let [from, to] = [onnx, &toml].map(|path| path.to_str().unwrap());
        cargo_hardwire(&["import", from, "--out", to, "--force"])?;
        let summary: Json = serde_json::from_slice(&cargo_hardwire(&["summary", "--json", to])?).unwrap();
        let tensors = fs::read(onnx.with_extension("io.safetensors")).unwrap();
        let [inputs, outputs] = ports(&fs::read(onnx).unwrap());
        Ok(Self { folder, inputs, outputs, tensors, summary })
    }

    /// Writes the crate and builds it. Returns the seconds that it took.
    pub fn build(&self) -> f64 {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
        let manifest = format!(
            "[package]\nname = \"network\"\nedition = \"2024\"\n\n[dependencies.hardwire]\npath = '{}'\nfeatures = [\"scalar\"]\n\n\
             [profile.dev]\nopt-level = 1\n\n[workspace]\n",
            runtime.display()
        );
        fs::write(self.folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(self.folder.join("src/main.rs"), main(self.inputs.len(), self.outputs.len())).unwrap();
        for (index, input) in self.inputs.iter().enumerate() {
            let values = self.input(&format!("input:{input}"), &self.summary["inputs"][index]);
            let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
            fs::write(self.folder.join(format!("input{index}")), bytes).unwrap();
        }
        let start = Instant::now();
        self.cargo("build");
        start.elapsed().as_secs_f64()
    }

    /// Runs the network. Returns the name of each level with the worst of its outputs' errors.
    pub fn errors(&self) -> Vec<(String, Error)> {
        let levels = self.cargo("run");
        levels.lines().map(|level| (level.to_owned(), self.error(level))).collect()
    }

    fn cargo(&self, command: &str) -> String {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args([command, "--quiet"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.with_file_name("target"));
        let done = cargo.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    }

    fn error(&self, level: &str) -> Error {
        let mut error = Error::default();
        for (index, output) in self.outputs.iter().enumerate() {
            let found = floats(&fs::read(self.folder.join(format!("{level}.output{index}"))).unwrap());
            let (_, expected) = self.tensor(&format!("output:{output}"));
            assert_eq!(found.len(), expected.len(), "the size of `{output}`");
            let largest = expected.iter().fold(f32::MIN_POSITIVE, |largest, value| largest.max(value.abs()));
            for (found, expected) in found.iter().zip(&expected) {
                let difference = (found - expected).abs();
                error.outside += usize::from(difference > 1e-4 + 1e-3 * expected.abs());
                // A value that is no number is no error of 0.
                error.largest = if difference.is_nan() { f32::NAN } else { error.largest.max(difference / largest) };
            }
        }
        error
    }

    /// A tensor in the order of the ONNX file, which outputs of the model have as well.
    fn tensor(&self, name: &str) -> (Vec<usize>, Vec<f32>) {
        let file = SafeTensors::deserialize(&self.tensors).unwrap();
        let stored = file.tensor(name).unwrap_or_else(|error| panic!("{name}: {error}"));
        (stored.shape().to_vec(), floats(stored.data()))
    }

    /// An input in the order in which the model has it, where `port` is that of the summary.
    fn input(&self, name: &str, port: &Json) -> Vec<f32> {
        let (shape, values) = self.tensor(name);
        let size: Vec<usize> = serde_json::from_value(port["size"].clone()).unwrap();
        match (shape.as_slice(), size.as_slice()) {
            ([1, channels, height, width], [rows, columns, depth])
                if [channels, height, width] == [depth, rows, columns] =>
            {
                let pixels = height * width;
                (0..pixels)
                    .flat_map(|pixel| (0..*channels).map(move |channel| channel * pixels + pixel))
                    .map(|at| values[at])
                    .collect()
            }
            _ => values,
        }
    }
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect()
}

/// A program that runs the network on every level, prints their names, and writes the outputs into files.
fn main(inputs: usize, outputs: usize) -> String {
    let listed = |names: Vec<String>| if names.len() == 1 { names.concat() } else { format!("({})", names.join(", ")) };
    let given = listed((0..inputs).map(|index| format!("x{index}.as_slice().try_into().unwrap()")).collect());
    let named = listed((0..outputs).map(|index| format!("y{index}")).collect());
    let mut text = "use hardwire::{Engine, Level, Model, Weights};\n\n#[derive(Model)]\n#[model(\"network.toml\")]\nstruct Network;\n
fn read(path: &str) -> Vec<f32> {
    std::fs::read(path).unwrap().as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect()
}

fn write(path: String, values: &[f32]) {
    std::fs::write(path, values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>()).unwrap();
}

fn main() {
"
    .to_owned();
    for index in 0..inputs {
        let _ = writeln!(text, "    let x{index} = read(\"input{index}\");");
    }
    let _ = write!(
        text,
        "    let weights = Weights::<Network>::embedded();
    for level in Level::available() {{
        let mut engine = Engine::at(level, &weights).unwrap();
        let {named} = engine.run({given});
"
    );
    for index in 0..outputs {
        let _ = writeln!(text, "        write(format!(\"{{}}.output{index}\", level.name()), y{index});");
    }
    text.push_str("        println!(\"{}\", level.name());\n    }\n}\n");
    text
}
