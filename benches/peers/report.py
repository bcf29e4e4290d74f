"""Makes tables and plots of what `bench.py` has measured.

    python report.py [--out FOLDER] [--clock wall]

writes `report.md` and, for each number of threads, `speed-THREADS.svg` into FOLDER, by default the folder `report` of PEERS_DIR.
"""

import argparse
import json
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from common import LAYERS, NAMES, RESULTS, ROOT, WHOLE
from engines import ENGINES
from plot import Bar, speeds

OURS = "hardwire"

# An engine counts as one to be compared with where it is off from PyTorch by no more than this share of the largest output.
TOLERANCE = 1e-4

Result = dict[str, Any]


class Measured:
    """All results with one number of threads."""

    def __init__(
        self, models: dict[str, dict[str, dict[str, Result]]], threads: str, clock: str
    ) -> None:
        found = {name: models.get(name, {}).get(threads, {}) for name in NAMES}
        self.results = {
            name: {
                engine: result
                for engine, result in results.items()
                if "turns" in result
            }
            for name, results in found.items()
        }
        self.failures = {
            (name, engine): result["failure"]
            for name, results in found.items()
            for engine, result in results.items()
            if "failure" in result
        }
        self.models = [name for name in NAMES if self.results[name]]
        self.engines = [
            name
            for name in ENGINES
            if any(name in results for results in self.results.values())
        ]
        self.clock = clock

    def time(self, model: str, engine: str) -> float:
        """Microseconds of the fastest block of runs."""
        return min(
            turn[self.clock]["least"] for turn in self.results[model][engine]["turns"]
        )

    def error(self, model: str, engine: str) -> float:
        """The largest difference from PyTorch's output, as a share of that one's largest value."""
        start = self.results[model][engine]["start"]
        return start["error"] / start["largest"]

    def is_exact(self, model: str, engine: str) -> bool:
        return self.error(model, engine) <= TOLERANCE

    def best_other(self, model: str) -> str | None:
        """The fastest engine that is exact enough, other than Hardwire."""
        others = [
            engine
            for engine in self.results[model]
            if engine != OURS and self.is_exact(model, engine)
        ]
        return min(others, key=lambda engine: self.time(model, engine), default=None)

    def speed(self, model: str) -> float | None:
        """How many times as fast as the best other engine Hardwire is."""
        best = self.best_other(model)
        if best is None or OURS not in self.results[model]:
            return None
        return self.time(model, best) / self.time(model, OURS)

    def mean_speed(self, models: Sequence[str]) -> float | None:
        """The geometric mean of these."""
        speeds = [speed for model in models if (speed := self.speed(model)) is not None]
        return math.exp(sum(map(math.log, speeds)) / len(speeds)) if speeds else None


def time_text(microseconds: float) -> str:
    """Three digits, and the unit."""
    value, unit = (
        (microseconds, "µs") if microseconds < 1000 else (microseconds / 1000, "ms")
    )
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{value:.{digits}f} {unit}"


def error_text(error: float) -> str:
    return f"{error:.0e}" if error > 0 else "0"


def speed_text(speed: float | None) -> str:
    return "—" if speed is None else f"{speed:.2f}"


def size_text(amount: float) -> str:
    """Megabytes with two digits or more."""
    megabytes = amount / 1e6
    return (
        f"{megabytes:.2f}"
        if megabytes < 1
        else f"{megabytes:.1f}" if megabytes < 10 else f"{megabytes:.0f}"
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def by_engine(measured: Measured, cell: Callable[[str, str], str]) -> str:
    """A table with a row for each model and a column for each engine."""
    head = ["model", *(ENGINES[engine].title for engine in measured.engines)]
    there = measured.results
    rows = [
        [
            model,
            *(
                cell(model, engine) if engine in there[model] else "—"
                for engine in measured.engines
            ),
        ]
        for model in measured.models
    ]
    return table(head, rows)


def latencies(measured: Measured) -> str:
    head = [
        "model",
        *(ENGINES[engine].title for engine in measured.engines),
        "best other",
        "times as fast",
    ]
    rows = []
    for model in measured.models:
        results, best = measured.results[model], measured.best_other(model)
        cells = []
        for engine in measured.engines:
            text = time_text(measured.time(model, engine)) if engine in results else "—"
            if engine in results and not measured.is_exact(model, engine):
                text += " *"
            cells.append(
                f"**{text}**" if engine in (OURS, best) and engine in results else text
            )
        rows.append(
            [
                model,
                *cells,
                ENGINES[best].title if best else "—",
                speed_text(measured.speed(model)),
            ]
        )
    blanks = [""] * (len(measured.engines) + 1)
    for title, models in (
        ("whole models", WHOLE),
        ("single layers", LAYERS),
        ("all", NAMES),
    ):
        rows.append(
            [
                f"geometric mean, {title}",
                *blanks,
                speed_text(measured.mean_speed(list(models))),
            ]
        )
    return table(head, rows)


def sizes(measured: Measured) -> str:
    """A table of the code that each engine needs: its own for a model where the code is made for it."""
    rows = []
    for engine in measured.engines:
        found = [
            measured.results[model][engine]["code_bytes"]
            for model in measured.models
            if engine in measured.results[model]
        ]
        least, most = size_text(min(found)), size_text(max(found))
        rows.append(
            [ENGINES[engine].title, least if least == most else f"{least} to {most}"]
        )
    return table(["engine", "MB"], rows)


def versions(measured: Measured, found: dict[str, str]) -> str:
    rows = [
        [ENGINES[engine].title, found.get(engine, "—"), ENGINES[engine].settings]
        for engine in measured.engines
    ]
    lines = [["engine", "version", "how"], ["---"] * 3, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def plot(measured: Measured, title: str) -> str:
    """How many times as fast as the best other engine Hardwire is, for each model."""
    bars = []
    for model in measured.models:
        best, speed = measured.best_other(model), measured.speed(model)
        if best is not None and speed is not None:
            ours, theirs = (
                time_text(measured.time(model, engine)) for engine in (OURS, best)
            )
            bars.append(Bar(model, speed, f"{ours}, {ENGINES[best].title} {theirs}"))
    mean = measured.mean_speed(measured.models)
    if mean is not None:
        bars.append(Bar("geometric mean", mean, is_total=True))
    subtitle = "Times as fast as the best other engine: right of the line is faster."
    return speeds(title, subtitle, bars)


def report(results: dict[str, Any], clock: str, folder: Path) -> str:
    """The text of the report; plots are written beside it."""
    about = results["about"]
    threads = sorted(
        {each for by_threads in results["models"].values() for each in by_threads},
        key=int,
    )
    text = ["# Hardwire and other inference engines", ""]
    clock_text = "on the clock" if clock == "wall_us" else "of the processor"
    text += [
        f"Time {clock_text} for one input, f32, the fastest of blocks of 0.3 ms or one run. The best other engine is the fastest whose "
        f"output differs from PyTorch's by no more than {TOLERANCE:g} of the largest value; `*` marks those that differ by more.",
        "",
    ]
    for each in threads:
        measured = Measured(results["models"], each, clock)
        title = "One thread, pinned to one core" if each == "1" else f"{each} threads"
        (folder / f"speed-{each}.svg").write_text(
            plot(measured, f"Hardwire, {title.lower()}")
        )
        text += [
            f"## {title}",
            "",
            latencies(measured),
            "",
            f"![How many times as fast](speed-{each}.svg)",
            "",
        ]
    measured = Measured(results["models"], threads[0], clock)
    start = lambda model, engine: measured.results[model][engine]["start"]
    sections = [
        (
            "Difference from PyTorch, as a share of the largest value",
            lambda model, engine: error_text(measured.error(model, engine)),
        ),
        (
            "Time to load, ms",
            lambda model, engine: f"{start(model, engine)['load_ms']:.1f}",
        ),
        (
            "First run, ms",
            lambda model, engine: f"{start(model, engine)['first_ms']:.2f}",
        ),
        (
            "Peak memory, MB",
            lambda model, engine: size_text(start(model, engine)["peak_kb"] * 1024),
        ),
        (
            "What loading and running adds to memory, MB",
            lambda model, engine: size_text(
                (start(model, engine)["peak_kb"] - start(model, engine)["resident_kb"])
                * 1024
            ),
        ),
    ]
    for title, cell in sections:
        text += [f"## {title}", "", by_engine(measured, cell), ""]
    text += [
        "## Size of code, MB",
        "",
        "Stripped: a program with the engine in it, or the libraries that a program needs. Weights are not counted.",
        "",
        sizes(measured),
        "",
    ]
    if measured.failures:
        text += ["## Failures", ""]
        text += [
            f"- {ENGINES[engine].title}, {model}: {why}"
            for (model, engine), why in measured.failures.items()
        ] + [""]
    text += [
        "## How",
        "",
        versions(measured, results["versions"]),
        "",
        f"{about['date']}, {about['processor']}, {about['cores']} cores, {about['system']}. The peak of a core, measured: "
        f"{', '.join(about['peak']) or 'not measured'}. {about['rounds']} turns of {about['seconds']} s for each engine and model, in "
        "rotation. Made by `benches/peers/run.sh`.",
        "",
    ]
    return "\n".join(text)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=ROOT / "report")
    parser.add_argument("--clock", choices=["wall", "cpu"], default="wall")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    results = json.loads(RESULTS.read_text())
    (arguments.out / "report.md").write_text(
        report(results, f"{arguments.clock}_us", arguments.out)
    )
    print(arguments.out / "report.md")


if __name__ == "__main__":
    main()
