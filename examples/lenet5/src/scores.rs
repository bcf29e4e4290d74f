//! A picture and its scores, in the terminal.

use std::fmt::Write;

use crate::pictures::{CLASSES, Picture, SIDE};

/// Characters of the longest bar.
const LONGEST: f32 = 20.0;

/// Classes that are listed.
const LISTED: usize = 3;

/// The picture in half its rows, with the best classes beside it.
pub fn bars(picture: &Picture, logits: &[f32; 10]) -> String {
    let scores = softmax(logits);
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));

    let mut text = format!("{}:", CLASSES[picture.class]);
    if order[0] != picture.class {
        text.push_str(" not recognised");
    }
    text.push('\n');
    let rows = SIDE / 4;
    for row in 0..rows {
        let mut line: String = (0..SIDE / 2).map(|column| shade(picture, row, column)).collect();
        if let Some(&class) = row.checked_sub(2).and_then(|place| order.get(place).filter(|_| place < LISTED)) {
            let score = scores[class];
            let bar = "█".repeat((score * LONGEST).round() as usize);
            let _ = write!(line, "   {:<12} {:>5.1} % {bar}", CLASSES[class], 100.0 * score);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The mean of four rows and two columns as a character.
fn shade(picture: &Picture, row: usize, column: usize) -> char {
    let pixels = (0..8).map(|at| picture.pixels[(4 * row + at / 2) * SIDE + 2 * column + at % 2]);
    let mean = pixels.sum::<f32>() / 8.0;
    [' ', '░', '▒', '▓', '█'][(mean * 4.99) as usize]
}

/// Scores that add up to one (Bridle 1990).
fn softmax(logits: &[f32; 10]) -> [f32; 10] {
    let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers = logits.map(|logit| (logit - largest).exp());
    let sum: f32 = powers.iter().sum();
    powers.map(|power| power / sum)
}
