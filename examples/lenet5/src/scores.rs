//! Pictures and their scores, in the terminal.

use crate::pictures::{CLASSES, Picture, SIDE};

/// What the model gives: a value for each of [`CLASSES`], the higher the likelier.
pub type Logits = [f32; CLASSES.len()];

/// Pictures beside each other.
const COLUMNS: usize = 2;

/// Characters between them.
const GAP: usize = 2;

/// Rows and columns of pixels that become one character, which is twice as high as wide.
const PIXELS: (usize, usize) = (4, 2);

/// Lines of a picture.
const LINES: usize = SIDE / PIXELS.0;

/// Classes that are listed beside a picture, and the line of the first.
const LISTED: usize = 3;
const FIRST_LISTED: usize = 3;

/// Characters of a bar.
const BAR: usize = 8;

/// The class with the highest logit.
pub fn best(logits: &Logits) -> usize {
    order(logits)[0]
}

/// The pictures, their classes, and the best scores as bars.
pub fn table(pictures: &[(&Picture, &Logits)]) -> String {
    let mut text = String::new();
    for row in pictures.chunks(COLUMNS) {
        let cells: Vec<[String; LINES]> = row.iter().map(|(picture, logits)| cell(picture, logits)).collect();
        for line in 0..LINES {
            let parts: Vec<&str> = cells.iter().map(|cell| cell[line].as_str()).collect();
            text.push_str(parts.join(&" ".repeat(GAP)).trim_end());
            text.push('\n');
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// The lines of a picture with what stands beside it, all of the same length.
fn cell(picture: &Picture, logits: &Logits) -> [String; LINES] {
    let (scores, order) = (softmax(logits), order(logits));
    std::array::from_fn(|line| {
        let drawn: String = (0..SIDE / PIXELS.1).map(|column| shade(picture, line, column)).collect();
        let listed = line.checked_sub(FIRST_LISTED).filter(|place| *place < LISTED);
        let beside = match listed {
            Some(place) => row(CLASSES[order[place]], scores[order[place]]),
            None if line == 1 && order[0] == picture.class => CLASSES[picture.class].to_owned(),
            None if line == 1 => format!("{}: not recognised", CLASSES[picture.class]),
            None => String::new(),
        };
        format!("{drawn}  {beside:<27}")
    })
}

/// A class with its score as a number and a bar.
fn row(class: &str, score: f32) -> String {
    format!("{class:<11} {:>5.1}% {}", 100.0 * score, bar(score))
}

/// A bar as long as the score, to an eighth of a character.
fn bar(score: f32) -> String {
    let eighths = (score * (8 * BAR) as f32).round() as usize;
    let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8];
    "█".repeat(eighths / 8) + part
}

/// The mean of a character's pixels.
fn shade(picture: &Picture, line: usize, column: usize) -> char {
    let (rows, columns) = PIXELS;
    let pixels = (0..rows * columns)
        .map(|at| picture.pixels[(rows * line + at / columns) * SIDE + columns * column + at % columns]);
    let mean = pixels.sum::<f32>() / (rows * columns) as f32;
    // The root keeps dark clothes apart from the background.
    [' ', '░', '▒', '▓', '█'][(mean.sqrt() * 4.99) as usize]
}

/// The classes, the highest logit first.
fn order(logits: &Logits) -> [usize; CLASSES.len()] {
    let mut order = std::array::from_fn(|class| class);
    order.sort_by(|&a, &b| logits[b].total_cmp(&logits[a]));
    order
}

/// Scores that add up to one (Bridle 1990).
fn softmax(logits: &Logits) -> Logits {
    let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers = logits.map(|logit| (logit - largest).exp());
    let sum: f32 = powers.iter().sum();
    powers.map(|power| power / sum)
}
