"""The engines that are driven from Python, one process each.

    python worker.py ENGINE MODEL THREADS

speaks the protocol that `rust/worker/src/lib.rs` describes.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from common import MODELS

# Runs are timed in blocks of at least this many nanoseconds, so that reading the clock does not count.
BLOCK = 300_000

# The most blocks in one turn.
MOST_BLOCKS = 5000

# How an engine is driven: a function that runs it once, and one that also gives the output in PyTorch's order.
Runs = tuple[Callable[[], Any], Callable[[], np.ndarray]]

# A generator that imports the engine, yields once, loads the model, and yields how it is driven.
Engine = Callable[[str, int, np.ndarray], Iterator[Runs | None]]


def torch_eager(
    name: str, threads: int, image: np.ndarray, channels_last: bool = False
) -> Iterator[Runs | None]:
    import torch

    import models

    yield None
    model, _ = models.build(name)
    torch.set_num_threads(threads)
    torch.set_num_interop_threads(1)
    input = torch.from_numpy(image)
    if channels_last and input.ndim == 4:
        model = model.to(memory_format=torch.channels_last)
        input = input.contiguous(memory_format=torch.channels_last)
    with torch.inference_mode():
        yield lambda: model(input), lambda: model(input).contiguous().numpy()


def torch_channels_last(
    name: str, threads: int, image: np.ndarray
) -> Iterator[Runs | None]:
    return torch_eager(name, threads, image, channels_last=True)


def ncnn(name: str, threads: int, image: np.ndarray) -> Iterator[Runs | None]:
    import ncnn

    yield None
    net = ncnn.Net()
    net.opt.num_threads = threads
    net.opt.use_vulkan_compute = False
    for option in ("fp16_packed", "fp16_storage", "fp16_arithmetic", "bf16_storage"):
        setattr(net.opt, f"use_{option}", False)
    base = MODELS / "ncnn" / name / "model.ncnn"
    if net.load_param(f"{base}.param") != 0 or net.load_model(f"{base}.bin") != 0:
        raise SystemExit("the model could not be loaded")
    input = ncnn.Mat(np.ascontiguousarray(image[0])).clone()

    def run() -> Any:
        extractor = net.create_extractor()
        extractor.input("in0", input)
        return extractor.extract("out0")[1]

    yield run, lambda: np.array(run())


def litert(name: str, threads: int, image: np.ndarray) -> Iterator[Runs | None]:
    from ai_edge_litert.interpreter import Interpreter

    yield None
    interpreter = Interpreter(
        model_path=str(MODELS / "tflite" / f"{name}.tflite"), num_threads=threads
    )
    interpreter.allocate_tensors()
    input, output = (
        interpreter.get_input_details()[0]["index"],
        interpreter.get_output_details()[0]["index"],
    )
    is_map = image.ndim == 4
    interpreter.set_tensor(
        input, np.ascontiguousarray(image.transpose(0, 2, 3, 1)) if is_map else image
    )
    # Without the checks in Python that `interpreter.invoke` adds.
    run = interpreter._interpreter.Invoke

    def get() -> np.ndarray:
        run()
        result = interpreter.get_tensor(output)
        return result.transpose(0, 3, 1, 2) if result.ndim == 4 else result

    yield run, get


def mnn(name: str, threads: int, image: np.ndarray) -> Iterator[Runs | None]:
    import MNN

    yield None
    settings = {
        "backend": "CPU",
        "numThread": threads,
        "precision": "high",
        "power": "high",
    }
    runtime = MNN.nn.create_runtime_manager((settings,))
    file = str(MODELS / "mnn" / name / "model.mnn")
    module = MNN.nn.load_module_from_file(
        file, ["input"], ["output"], runtime_manager=runtime
    )
    expr = MNN.expr
    input = expr.const(image, list(image.shape), expr.NCHW)
    if image.ndim == 4:
        input = expr.convert(input, expr.NC4HW4)

    def run() -> Any:
        output = module.forward([input])[0]
        output.read()
        return output

    def get() -> np.ndarray:
        output = run()
        if len(output.shape) == 4:
            output = expr.convert(output, expr.NCHW)
        return np.array(output.read())

    yield run, get


ENGINES: dict[str, Engine] = {
    "torch": torch_eager,
    "torch_channels_last": torch_channels_last,
    "ncnn": ncnn,
    "litert": litert,
    "mnn": mnn,
}


def status(key: str) -> int:
    """A figure in kB that Linux keeps of this process."""
    with open("/proc/self/status") as lines:
        return next(
            int(line.split()[1]) for line in lines if line.startswith(f"{key}:")
        )


def answer(facts: dict[str, Any]) -> None:
    print("@" + json.dumps(facts), flush=True)


def turn(seconds: float, run: Callable[[], Any]) -> None:
    """Runs for so many seconds and answers with the microseconds of each block's runs: on the clock, and of the process."""
    clock, cpu_clock = time.perf_counter_ns, time.process_time_ns
    run()
    start = clock()
    run()
    runs = range(max(1, BLOCK // max(clock() - start, 100)))
    wall, cpu = [], []
    begin = clock()
    while not wall or (clock() - begin < seconds * 1e9 and len(wall) < MOST_BLOCKS):
        before, start = cpu_clock(), clock()
        for _ in runs:
            run()
        wall.append((clock() - start) / len(runs) / 1e3)
        cpu.append((cpu_clock() - before) / len(runs) / 1e3)
    answer(
        {
            "wall_us": [round(time, 3) for time in wall],
            "cpu_us": [round(time, 3) for time in cpu],
        }
    )


def main() -> None:
    engine, name, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
    image, expected = (np.load(MODELS / f"{name}.{part}.npy") for part in ("in", "out"))
    for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[variable] = str(threads)

    steps = ENGINES[engine](name, threads, image)
    next(steps)
    resident = status("VmRSS")
    start = time.perf_counter()
    run, get = next(steps)
    load = time.perf_counter() - start
    start = time.perf_counter()
    run()
    first = time.perf_counter() - start
    peak = status("VmHWM")

    output = np.asarray(get(), dtype=np.float32).reshape(-1)
    if output.size != expected.size:
        raise SystemExit("the output has another size than PyTorch's")
    error = float(np.max(np.abs(output - expected.reshape(-1))))
    answer(
        {
            "load_ms": load * 1e3,
            "first_ms": first * 1e3,
            "error": error if np.isfinite(error) else float("inf"),
            "largest": float(np.abs(expected).max()),
            "resident_kb": resident,
            "peak_kb": peak,
        }
    )
    gc.disable()
    for line in sys.stdin:
        if not line.startswith("run "):
            break
        turn(float(line.removeprefix("run ")), run)
        gc.collect()


if __name__ == "__main__":
    main()
