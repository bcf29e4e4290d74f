//! Columns and lanes: which element is to the right of which, and which below.
//!
//! After this point each element has a cell of its own, to the right of all that it reads. The longest path is lane 0; each path
//! that branches off it, or off another, has the first lane below that is free from where it begins to where it joins.

use super::elements::Element;

/// Where an element is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// From the left.
    pub column: usize,
    /// From the top.
    pub lane: usize,
}

/// Elements one after the other in a lane, which branch off and join together.
#[derive(Clone, Debug)]
pub struct Path {
    /// The elements.
    pub elements: Vec<usize>,
    /// From the top.
    pub lane: usize,
    /// The first and the last column that they take, with the lines that lead to them and away from them.
    pub span: [usize; 2],
}

/// The cell of each element, and the paths that they were found as.
pub fn grid(elements: &[Element]) -> (Vec<Cell>, Vec<Path>) {
    let readers = readers(elements);
    let columns = columns(elements, &readers);
    let mut lanes: Vec<Option<usize>> = vec![None; elements.len()];
    let mut paths: Vec<Path> = Vec::new();
    while let Some(elements_of_path) = longest_path(elements, &lanes) {
        let span = span(&elements_of_path, elements, &readers, &columns);
        let is_free = |lane: &usize| {
            paths.iter().all(|path| path.lane != *lane || path.span[1] < span[0] || span[1] < path.span[0])
        };
        let lane = (0..paths.len()).find(is_free).unwrap_or(paths.len());
        for &element in &elements_of_path {
            lanes[element] = Some(lane);
        }
        paths.push(Path { elements: elements_of_path, lane, span });
    }
    let cells = columns.into_iter().zip(lanes).map(|(column, lane)| Cell { column, lane: lane.unwrap_or(0) }).collect();
    (cells, paths)
}

/// The elements that read each element.
fn readers(elements: &[Element]) -> Vec<Vec<usize>> {
    let mut readers = vec![Vec::new(); elements.len()];
    for (index, element) in elements.iter().enumerate() {
        for &input in &element.inputs {
            readers[input].push(index);
        }
    }
    readers
}

/// One more than the last of what an element reads; an input is just before the first that reads it.
fn columns(elements: &[Element], readers: &[Vec<usize>]) -> Vec<usize> {
    let mut columns: Vec<usize> = Vec::new();
    for element in elements {
        columns.push(element.inputs.iter().map(|&input| columns[input] + 1).max().unwrap_or(0));
    }
    for (index, element) in elements.iter().enumerate() {
        if element.inputs.is_empty() {
            let first = readers[index].iter().map(|&reader| columns[reader]).min();
            columns[index] = first.map_or(0, |first| first.saturating_sub(1));
        }
    }
    columns
}

/// The longest path of elements that have no lane yet; of several, the one through what was declared first.
fn longest_path(elements: &[Element], lanes: &[Option<usize>]) -> Option<Vec<usize>> {
    // The length of the longest path that ends with an element, and the element before it there.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        let mut longest = (0, None);
        for &input in element.inputs.iter().filter(|input| lanes[**input].is_none()) {
            if best[input].0 > longest.0 {
                longest = (best[input].0, Some(input));
            }
        }
        best.push(if lanes[index].is_none() { (longest.0 + 1, longest.1) } else { (0, None) });
    }
    let mut end = best
        .iter()
        .enumerate()
        .filter(|(_, best)| best.0 > 0)
        .max_by_key(|(index, best)| (best.0, usize::MAX - index))?
        .0;
    let mut path = vec![end];
    while let Some(before) = best[end].1 {
        path.push(before);
        end = before;
    }
    path.reverse();
    Some(path)
}

/// The first and the last column that a path takes, with the lines that lead to it and away from it.
fn span(path: &[usize], elements: &[Element], readers: &[Vec<usize>], columns: &[usize]) -> [usize; 2] {
    let (Some(&first), Some(&last)) = (path.first(), path.last()) else { return [0, 0] };
    let from = elements[first].inputs.iter().map(|&input| columns[input] + 1).min();
    let to = readers[last].iter().map(|&reader| columns[reader] - 1).max();
    [from.unwrap_or(columns[first]), to.unwrap_or(columns[last])]
}
