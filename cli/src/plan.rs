//! `plan`: the constant `PLAN` of a model, with what each step takes by the cost model, or on this machine.

mod times;

use std::io::{self, IsTerminal};

use hardwire_compiler::Checked;
use hardwire_compiler::plan::estimate::cycles;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::print::{print, print_at};
use hardwire_compiler::plan::{Plan, Step, plan};
use hardwire_compiler::text_table::{Side, render, thousands};

use self::times::{Times, json, table};
use crate::measure::{self, Setting};
use crate::message::output;
use crate::{Done, arguments, model};

/// Prints the plan of a model, or the times of its steps.
pub fn run(arguments: &arguments::Plan) -> Done {
    let Checked { graph, choices } = model::read(&arguments.model, "plan")?;
    let plan = plan(&graph, &choices);
    if !arguments.measure {
        return output(&match shown(arguments) {
            Some(level) => print_at(&graph, &plan, &[level]) + &estimates::<2>(&plan, &[level]),
            None => print(&graph, &plan) + &estimates::<COLUMNS>(&plan, &Level::ALL),
        });
    }
    let setting = Setting {
        toml: &arguments.model,
        hardwire_path: arguments.hardwire_path.as_deref(),
        target_dir: arguments.target_dir.as_deref(),
        seconds: arguments.seconds,
    };
    let steps = measure::steps(&graph, &setting, arguments.level)?;
    let times = Times::new(&plan, &steps);
    output(&if arguments.json { json(&graph, &times)? } else { table(&graph, &times) })
}

/// The level whose schedules are shown; nothing for those of all levels, which take more columns than a terminal has.
fn shown(arguments: &arguments::Plan) -> Option<Level> {
    let best = || (!arguments.all_levels && io::stdout().is_terminal()).then(best_level);
    arguments.level.or_else(best)
}

/// The level that a program would choose on this machine: the runtime's own condition for each.
fn best_level() -> Level {
    #[cfg(target_arch = "x86_64")]
    {
        use std::arch::is_x86_feature_detected as has;
        let has_avx2 = has!("avx2") && has!("fma") && has!("f16c");
        if has_avx2 && has!("avx512f") && has!("avx512vl") && has!("avx512dq") && has!("avx512bw") {
            Level::Avx512
        } else if has_avx2 {
            Level::Avx2
        } else {
            Level::Baseline
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    if cfg!(all(target_arch = "aarch64", target_endian = "little")) { Level::Neon } else { Level::Scalar }
}

/// A name, and a figure for each level.
const COLUMNS: usize = 1 + Level::ALL.len();

/// The cycles of each step that the cost model knows, by level, with a column more than `levels`; nothing where it knows none.
fn estimates<const N: usize>(plan: &Plan, levels: &[Level]) -> String {
    let columns: [(&str, Side); N] = std::array::from_fn(|column| match column.checked_sub(1) {
        None => ("estimated cycles", Side::Left),
        Some(level) => (levels[level].name(), Side::Right),
    });
    let of_step = |step: &Step| -> Option<(String, Vec<usize>)> {
        let cycles: Option<Vec<usize>> = levels.iter().map(|level| cycles(step, *level)).collect();
        Some((step.name.clone(), cycles?))
    };
    let steps: Vec<(String, Vec<usize>)> = plan.steps.iter().filter_map(of_step).collect();
    if steps.is_empty() {
        return String::new();
    }
    let row = |(name, cycles): &(String, Vec<usize>)| -> Option<[String; N]> {
        Some(std::array::from_fn(|column| match column.checked_sub(1) {
            None => name.clone(),
            Some(level) => thousands(cycles[level] as u64),
        }))
    };
    let sums = (0..levels.len()).map(|level| steps.iter().map(|(_, cycles)| cycles[level]).sum()).collect();
    let mut rows: Vec<_> = steps.iter().map(row).collect();
    let all = if steps.len() == plan.steps.len() { "all" } else { "all of these" };
    rows.extend([None, row(&(all.to_owned(), sums))]);
    format!("\n{}", render(columns, &rows))
}
