//! Tables of aligned columns.

/// Which side a column's cells stand on.
#[derive(Clone, Copy)]
pub enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows under a header, two spaces between columns, a rule under the header; `None` is a rule.
pub fn render<const N: usize>(columns: [(&str, Side); N], rows: &[Option<[String; N]>]) -> String {
    let cells = |column: usize| rows.iter().flatten().map(move |row| row[column].chars().count());
    let widths: [usize; N] = std::array::from_fn(|column| {
        let header = columns[column].0.chars().count();
        cells(column).max().unwrap_or(0).max(header)
    });
    let rule = "─".repeat(widths.iter().sum::<usize>() + 2 * (N - 1));
    let line = |row: [&str; N]| {
        let mut line = String::new();
        for ((cell, (_, side)), width) in row.iter().zip(columns).zip(widths) {
            if !line.is_empty() {
                line.push_str("  ");
            }
            let spaces = " ".repeat(width - cell.chars().count());
            match side {
                Side::Left => line.extend([*cell, &spaces]),
                Side::Right => line.extend([&spaces, *cell]),
            }
        }
        line.trim_end().to_owned()
    };
    let mut lines = vec![line(columns.map(|(header, _)| header)), rule.clone()];
    for row in rows {
        lines.push(row.as_ref().map_or_else(|| rule.clone(), |row| line(row.each_ref().map(String::as_str))));
    }
    lines.join("\n") + "\n"
}

/// A number with its thousands set off by commas.
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A count with its noun: `1 block`, `2 blocks`.
pub fn plural(count: usize, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{s}")
}

/// Parts of a sentence: `a, b and c`.
pub fn in_a_row(parts: &[String]) -> String {
    match parts {
        [most @ .., last] if !most.is_empty() => format!("{} and {last}", most.join(", ")),
        _ => parts.concat(),
    }
}

/// A number of bytes in the unit that suits it.
pub fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let (mut size, mut unit) = (bytes as f64 / 1024.0, 0);
    while size >= 1024.0 && unit + 1 < UNITS.len() {
        size /= 1024.0;
        unit += 1;
    }
    format!("{size:.1} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1_000, 105_705_600].map(thousands), ["0", "999", "1,000", "105,705,600"]);
        assert_eq!([1023, 1024, 246_824].map(bytes), ["1023 B", "1.0 KiB", "241.0 KiB"]);
    }
}
