"""Plots as SVG, drawn by hand, that suit light and dark pages."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

# In SVG's units, which are pixels where nothing scales them.
ROW, BAR = 26, 17
LEFT, TOP, BARS, WIDTH = 150, 62, 360, 820

STYLE = """
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .title { font-size: 15px; font-weight: 600 }
    .note { fill: #6e7781 }
    .total { font-weight: 600 }
    .faster { fill: #2f81b7 }
    .slower { fill: #c0763a }
    .one { stroke: #6e7781; stroke-dasharray: 3 3 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .note { fill: #8d96a0 }
      .one { stroke: #8d96a0 }
    }
"""


@dataclass(frozen=True)
class Bar:
    """How many times as fast something is as something else."""

    name: str
    speed: float
    note: str = ""
    is_total: bool = False


def speeds(title: str, subtitle: str, bars: list[Bar]) -> str:
    """Horizontal bars, with a line at 1."""
    scale = BARS / max(1.5, *(bar.speed for bar in bars))
    bottom = TOP + ROW * len(bars)
    one = LEFT + scale
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {bottom + 20}">',
        f"  <title>{escape(title)}</title>",
        f"  <style>{STYLE}  </style>",
        f'  <text class="title" x="0" y="16">{escape(title)}</text>',
        f'  <text class="note" x="0" y="36">{escape(subtitle)}</text>',
    ]
    for index, bar in enumerate(bars):
        lines += drawn(bar, TOP + ROW * index, scale)
    lines += [
        f'  <path class="one" d="M{one:.1f} {TOP - 8}V{bottom}"/>',
        f'  <text class="note" x="{one:.1f}" y="{bottom + 15}" text-anchor="middle">1</text>',
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def drawn(bar: Bar, top: float, scale: float) -> list[str]:
    """A bar with its name before it and its figures behind it."""
    length = bar.speed * scale
    base = top + 13
    side = "faster" if bar.speed >= 1 else "slower"
    weight = ' class="total"' if bar.is_total else ""
    # Behind the line at 1 as well, where the bar does not reach it.
    behind = LEFT + max(length, scale) + 8
    return [
        f'  <text{weight} x="{LEFT - 10}" y="{base}" text-anchor="end">{escape(bar.name)}</text>',
        f'  <rect class="{side}" x="{LEFT}" y="{top}" width="{length:.1f}" height="{BAR}" rx="2"/>',
        f'  <text{weight} x="{behind:.1f}" y="{base}">{bar.speed:.2f}</text>',
        f'  <text class="note" x="{behind + 36:.1f}" y="{base}">{escape(bar.note)}</text>',
    ]
