//! `bench`: how long a model takes on this machine, and how large it is.

use hardwire_compiler::Checked;
use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::text_table::{Side, bytes, render, thousands};
use serde::Serialize;

use crate::arguments::Bench;
use crate::measure::{self, Runs, Setting, duration, has_weights};
use crate::message::{Failure, output};
use crate::{Done, model};

/// Measures a model.
pub fn run(bench: &Bench) -> Done {
    let Checked { graph, .. } = model::read(&bench.model, "measure")?;
    let setting = Setting {
        toml: &bench.model,
        hardwire_path: bench.hardwire_path.as_deref(),
        target_dir: bench.target_dir.as_deref(),
        seconds: bench.seconds,
    };
    let (binary, runs) = measure::runs(&graph, &setting, &bench.level, &bench.threads)?;
    if bench.json {
        let json = serde_json::to_string_pretty(&Measured::of(&graph, binary, &runs));
        let json = json.map_err(|error| Failure::new(format!("the times cannot be written: {error}")))?;
        return output(&format!("{json}\n"));
    }
    output(&table(&graph, binary, &runs))
}

/// Where the weights are from, in words.
pub fn weights(graph: &Graph) -> String {
    match &graph.weights {
        Some(weights) => format!("weights of `{}`", weights.path),
        None if has_weights(graph) => "no weights".to_owned(),
        None => "random weights, since the file names none".to_owned(),
    }
}

/// A row for each level and number of threads.
fn table(graph: &Graph, binary: u64, runs: &[(usize, Runs)]) -> String {
    let columns = [
        ("level", Side::Left),
        ("threads", Side::Right),
        ("least time", Side::Right),
        ("median time", Side::Right),
        ("runs", Side::Right),
        ("engine made in", Side::Right),
        ("packed weights", Side::Right),
        ("arena", Side::Right),
    ];
    let row = |(threads, runs): &(usize, Runs)| {
        Some([
            runs.level.name().to_owned(),
            threads.to_string(),
            duration(runs.least),
            duration(runs.median),
            thousands(runs.count as u64),
            duration(runs.load),
            bytes(runs.packed_weights),
            bytes(runs.arena),
        ])
    };
    let rows: Vec<_> = runs.iter().map(row).collect();
    format!(
        "{}: {}\n\n{}\nprogram of {}, with {}\n",
        graph.name,
        weights(graph),
        render(columns, &rows),
        bytes(binary),
        if graph.weights.is_some() { "its weights" } else { "no weights in it" },
    )
}

/// A model's times and sizes, in units that the names tell.
#[derive(Serialize)]
struct Measured<'a> {
    name: &'a str,
    /// Whether the file names no weights.
    random_weights: bool,
    program_bytes: u64,
    measurements: Vec<Measurement>,
}

/// The same on one level and number of threads.
#[derive(Serialize)]
struct Measurement {
    level: &'static str,
    threads: usize,
    runs: usize,
    least_microseconds: f64,
    median_microseconds: f64,
    engine_made_in_microseconds: f64,
    packed_weights_bytes: u64,
    arena_bytes: u64,
}

impl<'a> Measured<'a> {
    fn of(graph: &'a Graph, binary: u64, runs: &[(usize, Runs)]) -> Self {
        let measurement = |(threads, runs): &(usize, Runs)| Measurement {
            level: runs.level.name(),
            threads: *threads,
            runs: runs.count,
            least_microseconds: runs.least * 1e6,
            median_microseconds: runs.median * 1e6,
            engine_made_in_microseconds: runs.load * 1e6,
            packed_weights_bytes: runs.packed_weights,
            arena_bytes: runs.arena,
        };
        Self {
            name: &graph.name,
            random_weights: !has_weights(graph),
            program_bytes: binary,
            measurements: runs.iter().map(measurement).collect(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::needless_raw_string_hashes, reason = "`UPDATE_EXPECT` writes strings with them")]
mod tests {
    use expect_test::expect;
    use hardwire_compiler::check;
    use hardwire_compiler::plan::level::Level;
    use hardwire_compiler::source::Source;

    use super::*;

    fn graph() -> Graph {
        let text = "input = { height = 2, width = 2, channels = 1 }\nlayer = [{ kind = \"max_pool\", kernel = 2 }]";
        let source = Source { name: "tiny.toml".to_owned(), text: text.to_owned() };
        check(&source, "tiny", &mut |_| Err(String::new()))
            .unwrap_or_else(|mistakes| panic!("{}", mistakes.render()))
            .graph
    }

    fn runs() -> Vec<(usize, Runs)> {
        let runs = |level, least| Runs {
            level,
            count: 1234,
            least,
            median: 2.0 * least,
            load: 0.0123,
            packed_weights: 1 << 20,
            arena: 640,
        };
        vec![(1, runs(Level::Avx2, 5e-6)), (1, runs(Level::Baseline, 0.25)), (2, runs(Level::Avx2, 3e-6))]
    }

    #[test]
    fn a_row_is_for_a_level_and_a_number_of_threads() {
        expect![[r#"
            tiny: no weights

            level     threads  least time  median time   runs  engine made in  packed weights  arena
            ────────────────────────────────────────────────────────────────────────────────────────
            avx2            1     5.00 µs      10.0 µs  1,234         12.3 ms         1.0 MiB  640 B
            baseline        1      250 ms       500 ms  1,234         12.3 ms         1.0 MiB  640 B
            avx2            2     3.00 µs      6.00 µs  1,234         12.3 ms         1.0 MiB  640 B

            program of 683.6 KiB, with no weights in it
        "#]]
        .assert_eq(&table(&graph(), 700_000, &runs()));
    }

    #[test]
    fn programs_read_the_same() {
        let json = serde_json::to_string_pretty(&Measured::of(&graph(), 700_000, &runs()[..1])).unwrap();
        expect![[r#"
            {
              "name": "tiny",
              "random_weights": false,
              "program_bytes": 700000,
              "measurements": [
                {
                  "level": "avx2",
                  "threads": 1,
                  "runs": 1234,
                  "least_microseconds": 5.0,
                  "median_microseconds": 10.0,
                  "engine_made_in_microseconds": 12300.0,
                  "packed_weights_bytes": 1048576,
                  "arena_bytes": 640
                }
              ]
            }"#]]
        .assert_eq(&json);
    }
}
