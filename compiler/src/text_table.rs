//! Tables of aligned columns.

/// Which side a column's cells stand on.
#[derive(Clone, Copy)]
pub enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// How many columns of characters a table should have at most.
const WIDTH: usize = 100;

/// Rows under a header, two spaces between columns, a rule under the header; `None` is a rule. Of a table that is wider than terminals
/// often are, headers take two lines, and lists several.
pub fn render<const N: usize>(columns: [(&str, Side); N], rows: &[Option<[String; N]>]) -> String {
    let mut table = Table::of(&columns, rows);
    table.narrow(WIDTH);
    table.text()
}

/// [`render()`] without columns that have nothing in them, and without some of those that are `optional`, one after the other, as long as
/// the table is too wide; also tells which these are.
pub fn render_without<'n, const N: usize>(
    optional: &[&'n str],
    columns: [(&str, Side); N],
    rows: &[Option<[String; N]>],
) -> (String, Vec<&'n str>) {
    let mut table = Table::of(&columns, rows);
    table.columns.retain(|column| column.cells.iter().any(|cell| !cell.is_empty()));
    table.narrow(WIDTH);
    let left_out = table.leave_out(WIDTH, optional);
    (table.text(), left_out)
}

/// Rows below headings that go over all columns, in groups.
pub fn render_grouped<const N: usize>(
    title: &str,
    columns: [(&str, Side); N],
    groups: &[(String, Vec<[String; N]>)],
) -> String {
    const INDENT: usize = 4;
    let rows: Vec<Option<[String; N]>> = groups.iter().flat_map(|(_, rows)| rows).cloned().map(Some).collect();
    let mut table = Table::of(&columns, &rows);
    table.narrow(WIDTH - INDENT);
    let indented = |lines: Vec<String>| {
        lines.into_iter().map(|line| format!("{}{line}", " ".repeat(INDENT)).trim_end().to_owned())
    };
    let mut text = vec![title.to_owned()];
    text.extend(indented(table.header()));
    text.push("─".repeat(table.width() + INDENT));
    let mut row = 0;
    for (heading, rows) in groups {
        text.push(heading.clone());
        for _ in rows {
            text.extend(indented(table.row(row)));
            row += 1;
        }
    }
    text.join("\n") + "\n"
}

/// A table while it is laid out.
struct Table {
    columns: Vec<Column>,
    /// Whether each row is a rule.
    rules: Vec<bool>,
}

struct Column {
    name: String,
    /// The header in two lines, of which the first may be empty.
    header: [String; 2],
    side: Side,
    /// The cells of all rows, those of rules among them.
    cells: Vec<String>,
}

impl Table {
    fn of<const N: usize>(columns: &[(&str, Side); N], rows: &[Option<[String; N]>]) -> Self {
        let column = |(i, (name, side)): (usize, &(&str, Side))| {
            let cell = |row: &Option<[String; N]>| row.as_ref().map(|row| row[i].clone()).unwrap_or_default();
            let header = [String::new(), (*name).to_owned()];
            Column { name: (*name).to_owned(), header, side: *side, cells: rows.iter().map(cell).collect() }
        };
        let rules = rows.iter().map(Option::is_none).collect();
        Self { columns: columns.iter().enumerate().map(column).collect(), rules }
    }

    fn width(&self) -> usize {
        self.columns.iter().map(Column::width).sum::<usize>() + 2 * self.columns.len().saturating_sub(1)
    }

    /// Makes the table narrower, by one way after the other, as long as it is wider than `most`.
    fn narrow(&mut self, most: usize) {
        let ways: [fn(&mut Self); 2] = [Self::wrap_headers, Self::break_lists];
        for way in ways {
            if self.width() > most {
                way(self);
            }
        }
    }

    /// Leaves out columns called `optional`, one after the other, as long as the table is wider than `most`; which.
    fn leave_out<'n>(&mut self, most: usize, optional: &[&'n str]) -> Vec<&'n str> {
        let mut left_out = Vec::new();
        for name in optional {
            let is_there = self.columns.iter().any(|column| column.name == *name);
            if is_there && self.width() > most {
                self.columns.retain(|column| column.name != *name);
                left_out.push(*name);
            }
        }
        left_out
    }

    /// Writes headers that are wider than their cells in two lines, parted at a space or behind a hyphen.
    fn wrap_headers(&mut self) {
        for Column { header, cells, .. } in &mut self.columns {
            let widest = cells.iter().map(|cell| length(cell)).max().unwrap_or(0);
            let parted = header[1].find([' ', '-']).filter(|_| length(&header[1]) > widest);
            if let Some(at) = parted {
                let (first, second) = header[1].split_at(at + 1);
                *header = [first.trim_end().to_owned(), second.to_owned()];
            }
        }
    }

    /// Has lists take several lines, so that no line is longer than what cannot be broken.
    fn break_lists(&mut self) {
        for column in self.columns.iter_mut().filter(|column| matches!(column.side, Side::Left)) {
            let items = column.cells.iter().flat_map(|cell| cell.split_inclusive(", "));
            let most = items.map(|item| length(item.trim_end())).chain([column.header_width()]).max().unwrap_or(0);
            for cell in &mut column.cells {
                *cell = broken(cell, most);
            }
        }
    }

    fn text(&self) -> String {
        let rule = "─".repeat(self.width());
        let mut lines = self.header();
        lines.push(rule.clone());
        for (row, is_rule) in self.rules.iter().enumerate() {
            lines.extend(if *is_rule { vec![rule.clone()] } else { self.row(row) });
        }
        lines.join("\n") + "\n"
    }

    fn header(&self) -> Vec<String> {
        let is_wrapped = self.columns.iter().any(|column| !column.header[0].is_empty());
        let lines = [0, 1].into_iter().filter(|line| *line == 1 || is_wrapped);
        lines.map(|line| self.line(|column| column.header[line].clone())).collect()
    }

    fn row(&self, row: usize) -> Vec<String> {
        let cell = |column: &Column| column.cells.get(row).map(String::as_str).unwrap_or_default().to_owned();
        let count = self.columns.iter().map(|column| cell(column).lines().count()).max().unwrap_or(0).max(1);
        let part = |line: usize| self.line(|column| cell(column).lines().nth(line).unwrap_or_default().to_owned());
        (0..count).map(part).collect()
    }

    fn line(&self, cell: impl Fn(&Column) -> String) -> String {
        let mut line = String::new();
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                line.push_str("  ");
            }
            let cell = cell(column);
            let spaces = " ".repeat(column.width() - length(&cell));
            match column.side {
                Side::Left => line.extend([cell, spaces]),
                Side::Right => line.extend([spaces, cell]),
            }
        }
        line.trim_end().to_owned()
    }
}

impl Column {
    fn width(&self) -> usize {
        self.cells.iter().map(|cell| length(cell)).chain([self.header_width()]).max().unwrap_or(0)
    }

    fn header_width(&self) -> usize {
        self.header.iter().map(|line| length(line)).max().unwrap_or(0)
    }
}

/// A list whose lines have as many items as are no longer than `most` together.
fn broken(cell: &str, most: usize) -> String {
    let mut lines = vec![String::new()];
    for item in cell.split_inclusive(", ") {
        match lines.last_mut() {
            Some(line) if line.is_empty() || length(line) + length(item.trim_end()) <= most => line.push_str(item),
            _ => lines.push(item.to_owned()),
        }
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    lines.join("\n")
}

/// How many characters a cell has, of several lines the longest.
fn length(cell: &str) -> usize {
    cell.lines().map(|line| line.chars().count()).max().unwrap_or(0)
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
    fn a_table_is_made_narrower_as_far_as_it_must() {
        let row = |kind: &str, name: &str| Some([name.to_owned(), kind.to_owned(), "1".to_owned(), "2".to_owned()]);
        let columns =
            [("layer", Side::Left), ("kind", Side::Left), ("multiply-adds", Side::Right), ("bytes", Side::Right)];
        let width = |kind: &str, length: usize| {
            let (table, left_out) =
                render_without(&["none", "bytes"], columns, &[row(kind, &"n".repeat(length)), None]);
            let lines = table.lines().map(|line| line.chars().count()).max();
            (lines.unwrap_or(0), left_out, table)
        };
        let (fits, left_out, table) = width("a + b", 70);
        assert!(fits == 99 && left_out.is_empty() && table.starts_with("layer"), "{table}");
        let (fits, left_out, table) = width("a + b", 74);
        let is_wrapped = table.lines().next().is_some_and(|line| line.trim() == "multiply-");
        assert!(fits == 99 && left_out.is_empty() && is_wrapped, "{table}");
        let (fits, left_out, table) = width("aaaaa, bbbbb", 74);
        let is_broken = table.lines().nth(4).is_some_and(|line| line.trim() == "bbbbb");
        assert!(fits == 100 && left_out.is_empty() && is_broken, "{table}");
        let (fits, left_out, table) = width("a + b", 80);
        assert!(fits == 98 && left_out == ["bytes"] && !table.contains("bytes"), "{table}");
    }

    #[test]
    fn a_list_is_broken_where_it_is_longer_than_what_cannot_be() {
        assert_eq!(broken("a, bb, ccc, dddd", 6), "a, bb,\nccc,\ndddd");
        assert_eq!(broken("dddddddd, a", 9), "dddddddd,\na");
    }

    #[test]
    fn a_column_without_a_cell_is_left_out() {
        let columns = [("layer", Side::Left), ("kind", Side::Left)];
        let rows = [Some(["a".to_owned(), String::new()]), None];
        assert_eq!(render_without(&[], columns, &rows).0, "layer\n─────\na\n─────\n");
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1_000, 105_705_600].map(thousands), ["0", "999", "1,000", "105,705,600"]);
        assert_eq!([1023, 1024, 246_824].map(bytes), ["1023 B", "1.0 KiB", "241.0 KiB"]);
    }
}
