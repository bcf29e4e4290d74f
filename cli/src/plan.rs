//! `plan`: the constant `PLAN` of a model.

use hardwire_compiler::Checked;
use hardwire_compiler::plan::{plan, print::print};

use crate::arguments::Plan;
use crate::message::output;
use crate::{Done, model};

/// Prints the plan of a model.
pub fn run(arguments: &Plan) -> Done {
    let Checked { graph, choices } = model::read(&arguments.model, "plan")?;
    output(&print(&graph, &plan(&graph, &choices)))
}
