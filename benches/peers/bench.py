"""Times engines against each other.

    python bench.py [--threads 1] [--engines a,b] [--models x,y] [--rounds 15] [--seconds 0.25]

Each engine has a process of its own with the model loaded. The driver goes round them, so that each is timed in turn and what
disturbs the machine disturbs all alike. With one thread all of them are pinned to one core. Results are added to `results.json`
in PEERS_DIR, in place of older ones of the same engine, model and number of threads.
"""

import argparse
import json
import os
import platform
import select
import statistics
import subprocess
import sys
import time
from datetime import date
from typing import Any

from common import LOGS, NAMES, PROGRAMS, RESULTS, ROOT
from engines import ENGINES, ORT, Engine

# Memory that is left to others, in bytes.
SPARE = 3 * 10**9

# Seconds in which a worker answers, whatever it does.
PATIENCE = 180


class Worker:
    """An engine with a model loaded, in a process of its own."""

    def __init__(self, engine: Engine, model: str, threads: int, core: int) -> None:
        self.engine = engine
        self.errors = LOGS / f"{engine.name}.{model}.{threads}.log"
        environment = dict(os.environ, PEERS_DIR=str(ROOT), PYTHONWARNINGS="ignore")
        environment |= {"ORT_DYLIB_PATH": str(library) for library in ORT.code(model)}
        environment |= {
            f"{pool}_NUM_THREADS": str(threads)
            for pool in ("OMP", "RAYON", "RTEN", "OPENBLAS")
        }
        pinned = ["taskset", "-c", str(core)] if threads == 1 else []
        with open(self.errors, "w") as errors:
            self.process = subprocess.Popen(
                pinned + engine.command(model, threads),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                bufsize=1,
                env=environment,
            )
        self.start = self.answer()
        self.turns: list[dict[str, Any]] = []

    def answer(self) -> dict[str, float] | None:
        """Its next answer; none if it has died or takes too long."""
        output = self.process.stdout
        end = time.monotonic() + PATIENCE
        while (left := end - time.monotonic()) > 0 and select.select(
            [output], [], [], left
        )[0]:
            line = output.readline()
            if not line:
                break
            if line.startswith("@"):
                return json.loads(line[1:])
        return None

    def turn(self, seconds: float) -> bool:
        """Times it for so long. False if it has died."""
        try:
            self.process.stdin.write(f"run {seconds}\n")
            self.process.stdin.flush()
            times = self.answer()
        except BrokenPipeError:
            times = None
        if times is None:
            return False
        self.turns.append({clock: summary(blocks) for clock, blocks in times.items()})
        return True

    def last_words(self) -> str:
        lines = [
            line
            for line in self.errors.read_text(errors="replace").splitlines()
            if line.strip()
        ]
        return lines[-1][:200] if lines else "no answer"

    def stop(self) -> None:
        try:
            self.process.stdin.close()
            self.process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


def summary(blocks: list[float]) -> dict[str, float]:
    return {"least": min(blocks), "median": statistics.median(blocks)}


def available_memory() -> int:
    with open("/proc/meminfo") as lines:
        return next(
            int(line.split()[1]) * 1024
            for line in lines
            if line.startswith("MemAvailable")
        )


def processor() -> str:
    """Its model and frequency, as Linux has them."""
    with open("/proc/cpuinfo") as lines:
        facts = dict(line.split(":", 1) for line in lines if ":" in line)
    facts = {key.strip(): value.strip() for key, value in facts.items()}
    model = facts.get("model name", platform.machine())
    return f"{model}, {facts['cpu MHz']} MHz" if "cpu MHz" in facts else model


def peak() -> list[str]:
    """What `hardwire-benches` says of the multiply-adds that a core can do."""
    program = PROGRAMS / "peak"
    return (
        subprocess.run(
            [program], capture_output=True, text=True, check=True
        ).stdout.splitlines()
        if program.exists()
        else []
    )


def measure(model: str, arguments: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """The results of all engines with one model."""
    results: dict[str, dict[str, Any]] = {}
    workers: list[Worker] = []
    for name in arguments.engines:
        engine = ENGINES[name]
        if not engine.is_there(model):
            continue
        if available_memory() < SPARE:
            print(f"{model}: not enough memory for {name}", flush=True)
            break
        # Once for nothing, so that loading finds the engine and its files in memory.
        Worker(engine, model, arguments.threads, arguments.core).stop()
        worker = Worker(engine, model, arguments.threads, arguments.core)
        if worker.start is None:
            worker.stop()
            results[name] = {"failure": worker.last_words()}
            print(f"{model}: {name} fails: {worker.last_words()}", flush=True)
        else:
            workers.append(worker)
    alive = list(workers)
    for _ in range(arguments.rounds):
        alive = [worker for worker in alive if worker.turn(arguments.seconds)]
    for worker in workers:
        worker.stop()
        if worker.turns:
            results[worker.engine.name] = {
                "start": worker.start,
                "turns": worker.turns,
                "code_bytes": worker.engine.size(model),
            }
    return results


def show(model: str, threads: int, results: dict[str, dict[str, Any]]) -> None:
    least = {
        name: min(turn["wall_us"]["least"] for turn in result["turns"])
        for name, result in results.items()
        if "turns" in result
    }
    times = ", ".join(
        f"{name} {time:.1f}"
        for name, time in sorted(least.items(), key=lambda each: each[1])
    )
    print(
        f"{model}, {threads} thread{'s' if threads > 1 else ''}, us: {times}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    names = lambda text: text.split(",")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--engines", type=names, default=list(ENGINES))
    parser.add_argument("--models", type=names, default=list(NAMES))
    parser.add_argument(
        "--rounds", type=int, default=15, help="turns of each engine with each model"
    )
    parser.add_argument(
        "--seconds", type=float, default=0.25, help="length of a turn, at the least"
    )
    parser.add_argument(
        "--core", type=int, default=0, help="the core of a single thread"
    )
    arguments = parser.parse_args()

    LOGS.mkdir(parents=True, exist_ok=True)
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {"models": {}}
    results["about"] = {
        "date": date.today().isoformat(),
        "processor": processor(),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "peak": peak(),
        "rounds": arguments.rounds,
        "seconds": arguments.seconds,
    }
    versions = results.setdefault("versions", {})
    for model in arguments.models:
        measured = measure(model, arguments)
        versions |= {name: ENGINES[name].version() for name in measured}
        by_threads = (
            results["models"]
            .setdefault(model, {})
            .setdefault(str(arguments.threads), {})
        )
        by_threads |= measured
        RESULTS.write_text(json.dumps(results))
        show(model, arguments.threads, measured)


if __name__ == "__main__":
    sys.exit(main())
