//! The bundled pictures: the first thousand of Fashion-MNIST's test set. `DATA.md` says where they come from.

use std::io::Cursor;

/// Rows and columns of a picture.
pub const SIDE: usize = 28;

/// Pictures in a row of the sheet.
const COLUMNS: usize = 40;

/// What there is to recognise.
pub const CLASSES: [&str; 10] =
    ["T-shirt/top", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"];

/// A picture and what it shows.
pub struct Picture {
    /// From 0 to 1, row by row.
    pub pixels: [f32; SIDE * SIDE],
    /// An index into [`CLASSES`].
    pub class: usize,
}

/// All bundled pictures.
///
/// # Panics
///
/// If the files in this folder are not what they were.
pub fn bundled() -> Vec<Picture> {
    let sheet = sheet(include_bytes!("../pictures.png"));
    let labels = include_str!("../labels.txt").trim_end().bytes();
    labels.enumerate().map(|(index, label)| cut(&sheet, index, usize::from(label - b'0'))).collect()
}

/// The pixels of the sheet, row by row.
fn sheet(file: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().expect("the sheet is a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("the sheet is small")];
    reader.next_frame(&mut pixels).expect("the sheet is whole");
    pixels
}

fn cut(sheet: &[u8], index: usize, class: usize) -> Picture {
    let (top, left) = (index / COLUMNS * SIDE, index % COLUMNS * SIDE);
    let pixels = std::array::from_fn(|at| {
        let (row, column) = (top + at / SIDE, left + at % SIDE);
        f32::from(sheet[row * COLUMNS * SIDE + column]) / 255.0
    });
    Picture { pixels, class }
}
