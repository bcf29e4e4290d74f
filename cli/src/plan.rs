//! `plan`: the constant `PLAN` of a model, with what each step takes by the cost model, or on this machine.

mod times;

use hardwire_compiler::Checked;
use hardwire_compiler::plan::estimate::cycles;
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::print::print;
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
        return output(&format!("{}{}", print(&graph, &plan), estimates(&plan)));
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

/// A name, and a figure for each level.
const COLUMNS: usize = 1 + Level::ALL.len();

/// The cycles of each step that the cost model knows, by level; nothing where it knows none.
fn estimates(plan: &Plan) -> String {
    let columns: [(&str, Side); COLUMNS] = std::array::from_fn(|column| match column.checked_sub(1) {
        None => ("estimated cycles", Side::Left),
        Some(level) => (Level::ALL[level].name(), Side::Right),
    });
    let of_step = |step: &Step| -> Option<(String, Vec<usize>)> {
        let cycles: Option<Vec<usize>> = Level::ALL.into_iter().map(|level| cycles(step, level)).collect();
        Some((step.name.clone(), cycles?))
    };
    let steps: Vec<(String, Vec<usize>)> = plan.steps.iter().filter_map(of_step).collect();
    if steps.is_empty() {
        return String::new();
    }
    let row = |(name, cycles): &(String, Vec<usize>)| -> Option<[String; COLUMNS]> {
        Some(std::array::from_fn(|column| match column.checked_sub(1) {
            None => name.clone(),
            Some(level) => thousands(cycles[level] as u64),
        }))
    };
    let sums = (0..Level::ALL.len()).map(|level| steps.iter().map(|(_, cycles)| cycles[level]).sum()).collect();
    let mut rows: Vec<_> = steps.iter().map(row).collect();
    rows.extend([None, row(&("all".to_owned(), sums))]);
    format!("\n{}", render(columns, &rows))
}
