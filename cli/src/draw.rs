//! `draw`: a model as the papers draw it.
//!
//! ```text
//! ir::Graph --elements--> boxes and signs --grid--> columns and lanes --layout--> places, lines --svg--> text
//! ```
//!
//! A box is a feature map in oblique projection: as high and as deep as the map's height and width, as wide as it has channels,
//! all to the scale of square roots, since 224 rows and 7 are to be read in one picture. Vectors are bars. Computation
//! goes from left to right; what branches off is in lanes below, and what skips layers passes above.

mod elements;
mod grid;
mod layout;
mod maps;
mod palette;
mod photo;
mod routes;
mod svg;

use std::fs;
use std::path::Path;

use self::photo::{Normalisation, Photo};
use crate::arguments::Draw;
use crate::message::{Failure, output, status};
use crate::{Done, model};

/// Draws a model.
pub fn run(draw: &Draw) -> Done {
    if let Some(path) = draw.output.as_deref().filter(|path| is_other_picture(path)) {
        let (shown, svg) = (path.display(), path.with_extension("svg"));
        return Err(Failure::obstacle(format!("what is drawn is SVG, which `{shown}` is no name for")).help(format!(
            "`--output {}`, which browsers and drawing programs turn into other formats",
            svg.display()
        )));
    }
    let graph = model::read(&draw.model, "draw")?.graph;
    let elements = elements::elements(&graph);
    let panels = match &draw.maps {
        None => Vec::new(),
        Some(picture) => {
            let normalisation = Normalisation { mean: draw.mean.clone(), deviation: draw.std.clone() };
            let photo = Photo::read(picture, &graph, &normalisation)?;
            maps::panels(&model::reference(graph.clone(), &draw.model)?, &elements, &photo)?
        }
    };
    let picture = svg::write(&graph, &layout::layout(&elements), &panels);
    let Some(path) = &draw.output else { return output(&picture) };
    let shown = path.display();
    fs::write(path, picture).map_err(|error| Failure::obstacle(format!("`{shown}` cannot be written: {error}")))?;
    status("Drew", format_args!("`{}` into `{shown}`", graph.name));
    Ok(())
}

/// Whether a file's name says that it is a picture of another format.
fn is_other_picture(path: &Path) -> bool {
    let others = ["eps", "gif", "jpeg", "jpg", "pdf", "png", "webp"];
    path.extension().is_some_and(|extension| others.iter().any(|other| extension.eq_ignore_ascii_case(other)))
}

#[cfg(test)]
mod tests;
