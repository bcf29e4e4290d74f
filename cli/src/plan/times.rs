//! The times of a plan's steps beside those that the cost model expects.

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::plan::estimate::cycles;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::print::what;
use hardwire_compiler::plan::{Plan, Step};
use hardwire_compiler::text_table::{Side, render, thousands};
use serde::Serialize;

use crate::bench::weights;
use crate::measure::{Steps, duration, has_weights};
use crate::message::Failure;

/// The steps of a plan, measured on one level.
#[derive(Debug)]
pub struct Times<'a> {
    level: Level,
    runs: usize,
    /// The least seconds of a run that nothing looked at.
    whole: f64,
    rows: Vec<Row<'a>>,
}

/// What was timed as one: a step, with those before it that do not show themselves.
#[derive(Debug, PartialEq)]
struct Row<'a> {
    steps: &'a [Step],
    seconds: f64,
    /// The cycles of those steps that the cost model knows.
    cycles: Option<usize>,
}

impl<'a> Times<'a> {
    /// The times of the steps of `plan`.
    pub fn new(plan: &'a Plan, measured: &Steps) -> Self {
        let (mut rows, mut left, mut before) = (Vec::new(), plan.steps.as_slice(), 0.0);
        for &(last, seconds) in &measured.least {
            let found = match last {
                Some(node) => left.iter().position(|step| step.ordered && step.nodes.last() == Some(&node)),
                None => left.len().checked_sub(1),
            };
            // A concatenation shows itself, too, and is no step.
            let Some(at) = found else {
                before += seconds;
                continue;
            };
            let (steps, rest) = left.split_at(at + 1);
            let cycles = steps.iter().filter_map(|step| cycles(step, measured.level)).reduce(|a, b| a + b);
            rows.push(Row { steps, seconds: before + seconds, cycles });
            (left, before) = (rest, 0.0);
        }
        Self { level: measured.level, runs: measured.runs, whole: measured.whole, rows }
    }

    fn seconds(&self) -> f64 {
        self.rows.iter().map(|row| row.seconds).sum()
    }

    /// The cycles in a second by which the estimates of all steps take together as long as was measured of them.
    fn clock(&self) -> Option<f64> {
        let known = self.rows.iter().filter_map(|row| Some((row.cycles? as f64, row.seconds)));
        let (cycles, seconds) = known.fold((0.0, 0.0), |(c, s), (cycles, seconds)| (c + cycles, s + seconds));
        (cycles > 0.0 && seconds > 0.0).then(|| cycles / seconds)
    }
}

impl Row<'_> {
    fn name(&self) -> String {
        let mut names: Vec<&str> = self.steps.iter().map(|step| step.name.as_str()).collect();
        names.dedup();
        names.join(", ")
    }

    fn does(&self, graph: &Graph) -> String {
        self.steps.iter().map(|step| what(graph, step)).collect::<Vec<_>>().join(", ")
    }

    /// The seconds that are expected at a clock.
    fn estimated(&self, clock: Option<f64>) -> Option<f64> {
        Some(self.cycles? as f64 / clock?)
    }

    /// Likewise, if that is more than nothing in the digits that are shown, by which nothing can be divided.
    fn shown(&self, clock: Option<f64>) -> Option<f64> {
        self.estimated(clock).filter(|seconds| *seconds >= LEAST)
    }
}

/// The least estimate that is shown, in seconds.
const LEAST: f64 = 1e-8;

/// What stands where nothing is estimated.
const NONE: &str = "-";

/// A row for each step, and what there is to know about the columns.
pub fn table(graph: &Graph, times: &Times<'_>) -> String {
    let columns = [
        ("step", Side::Left),
        ("does", Side::Left),
        ("estimated", Side::Right),
        ("measured", Side::Right),
        ("measured / estimated", Side::Right),
        ("of all", Side::Right),
    ];
    let (clock, all) = (times.clock(), times.seconds());
    let row = |row: &Row<'_>| {
        let estimated = row.shown(clock);
        Some([
            row.name(),
            row.does(graph),
            estimated.map_or_else(|| NONE.to_owned(), micros),
            micros(row.seconds),
            estimated.map_or_else(|| NONE.to_owned(), |estimated| format!("{:.2}", row.seconds / estimated)),
            format!("{:.1} %", 100.0 * row.seconds / all),
        ])
    };
    let mut rows: Vec<_> = times.rows.iter().map(row).collect();
    let empty = String::new;
    rows.extend([None, Some(["all".to_owned(), empty(), empty(), micros(all), empty(), "100.0 %".to_owned()])]);
    let lacks = times.rows.iter().any(|row| row.shown(clock).is_none());
    let without = if lacks { format!("{NONE}: a step without, or with less than 0.01 µs\n") } else { String::new() };
    let estimates = match clock {
        Some(clock) => format!(
            "estimated: the cost model's cycles at {:.2} GHz, by which all steps that have them add up to what was measured\n{without}",
            clock * 1e-9
        ),
        None => String::new(),
    };
    format!(
        "{} at {}, one thread, {}\n\n{}\nmeasured: the least time in {} runs; a run that nothing looks at takes {}\n{estimates}",
        graph.name,
        times.level.name(),
        weights(graph),
        render(columns, &rows),
        thousands(times.runs as u64),
        duration(times.whole),
    )
}

fn micros(seconds: f64) -> String {
    format!("{:.2} µs", seconds * 1e6)
}

/// The same for programs.
pub fn json(graph: &Graph, times: &Times<'_>) -> Result<String, Failure> {
    let clock = times.clock();
    let step = |row: &Row<'_>| Timed {
        layers: row.steps.iter().flat_map(|step| &step.nodes).map(|&node| graph.nodes[node].name.as_str()).collect(),
        does: row.does(graph),
        estimated_cycles: row.cycles,
        estimated_microseconds: row.estimated(clock).map(|seconds| seconds * 1e6),
        measured_microseconds: row.seconds * 1e6,
    };
    let measured = Measured {
        name: &graph.name,
        level: times.level.name(),
        random_weights: !has_weights(graph),
        runs: times.runs,
        run_microseconds: times.whole * 1e6,
        estimated_cycles_per_second: clock,
        steps: times.rows.iter().map(step).collect(),
    };
    let json = serde_json::to_string_pretty(&measured);
    let json = json.map_err(|error| Failure::new(format!("the times cannot be written: {error}")))?;
    Ok(json + "\n")
}

/// A measured plan, in units that the names tell.
#[derive(Serialize)]
struct Measured<'a> {
    name: &'a str,
    level: &'static str,
    random_weights: bool,
    runs: usize,
    run_microseconds: f64,
    estimated_cycles_per_second: Option<f64>,
    steps: Vec<Timed<'a>>,
}

/// A row of it.
#[derive(Serialize)]
struct Timed<'a> {
    layers: Vec<&'a str>,
    does: String,
    estimated_cycles: Option<usize>,
    estimated_microseconds: Option<f64>,
    measured_microseconds: f64,
}

#[cfg(test)]
#[expect(clippy::needless_raw_string_hashes, reason = "`UPDATE_EXPECT` writes strings with them")]
mod tests {
    use expect_test::expect;
    use hardwire_compiler::source::Source;
    use hardwire_compiler::{Checked, check, plan};

    use super::*;

    /// Two inputs joined by a concatenation, which is no step, a transpose in front of the output, which does not show itself, and a
    /// convolution that holds its batch norm.
    const MODEL: &str = r#"
        inputs.a = { height = 4, width = 4, channels = 3 }
        inputs.b = { height = 4, width = 4, channels = 3, layout = "chw" }
        outputs = ["features"]
        layer = [
            { name = "conv", kind = "conv", filters = 8, kernel = 3, padding = 1, from = "a" },
            { name = "norm", kind = "batch_norm" },
            { name = "small", kind = "max_pool", kernel = 1, from = "b" },
            { name = "both", kind = "concat", from = ["norm", "small"] },
            { name = "features", kind = "flatten" },
        ]
    "#;

    fn model() -> (Graph, Plan) {
        let source = Source { name: "joined.toml".to_owned(), text: MODEL.to_owned() };
        let checked = check(&source, "joined", &mut |_| Err(String::new()));
        let Checked { graph, choices } = checked.unwrap_or_else(|mistakes| panic!("{}", mistakes.render()));
        let plan = plan::plan(&graph, &choices);
        (graph, plan)
    }

    fn measured() -> Steps {
        let least = vec![(Some(1), 2e-6), (Some(2), 1e-6), (Some(3), 5e-8), (None, 5e-7)];
        Steps { level: Level::Avx2, runs: 1000, whole: 3.4e-6, least }
    }

    #[test]
    fn steps_that_do_not_show_themselves_are_told_with_the_next() {
        let (graph, plan) = model();
        expect![[r#"
            joined at avx2, one thread, random weights, since the file names none

                                                                                         measured
            step                   does                          estimated  measured  / estimated   of all
            ──────────────────────────────────────────────────────────────────────────────────────────────
            b (transposed), norm   transpose, conv + batch_norm    2.96 µs   2.00 µs         0.67   56.3 %
            small                  max_pool                        0.04 µs   1.00 µs        27.22   28.2 %
            features (transposed)  transpose                             -   0.55 µs            -   15.5 %
            ──────────────────────────────────────────────────────────────────────────────────────────────
            all                                                              3.55 µs               100.0 %

            measured: the least time in 1,000 runs; a run that nothing looks at takes 3.40 µs
            estimated: the cost model's cycles at 0.16 GHz, by which all steps that have them add up to what was measured
            -: a step without, or with less than 0.01 µs
        "#]]
        .assert_eq(&table(&graph, &Times::new(&plan, &measured())));
    }

    /// A step that the cost model takes for next to nothing is not held against that.
    #[test]
    fn what_is_estimated_as_nothing_has_no_share() {
        let (graph, plan) = model();
        let least = vec![(Some(1), 2e-7), (Some(2), 1e-7), (Some(3), 5e-8), (None, 5e-7)];
        let times = Times::new(&plan, &Steps { least, ..measured() });
        assert!(times.rows[1].estimated(times.clock()).is_some());
        let table = table(&graph, &times);
        let row = table.lines().find(|line| line.starts_with("small")).unwrap();
        assert_eq!(
            row.split_whitespace().collect::<Vec<_>>(),
            ["small", "max_pool", "-", "0.10", "µs", "-", "11.8", "%"]
        );
    }

    #[test]
    fn programs_read_the_same() {
        let (graph, plan) = model();
        let json = json(&graph, &Times::new(&plan, &measured())).unwrap();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["level"], "avx2");
        assert_eq!(json["random_weights"], true);
        expect![[r#"
            {
              "does": "transpose, conv + batch_norm",
              "estimated_cycles": 484,
              "estimated_microseconds": 2.963265306122449,
              "layers": [
                "conv",
                "norm"
              ],
              "measured_microseconds": 2.0
            }
        "#]]
        .assert_eq(&format!("{:#}\n", json["steps"][0]));
    }
}
