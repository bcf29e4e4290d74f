"""Converts the exported models to the formats of ncnn and MNN.

    python convert.py [MODEL ...]

What is there already is left alone. A conversion that fails is reported and skipped: its engine then has no such model.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from common import MODELS, NAMES

# Where the packages that are installed beside this Python put their programs.
PROGRAMS = Path(sys.executable).parent


def run(program: str, *arguments: str, folder: Path) -> None:
    """Runs a program of a package in `folder`, with its output in `PROGRAM.log` there."""
    with open(folder / f"{program}.log", "w") as log:
        subprocess.run(
            [PROGRAMS / program, *arguments],
            cwd=folder,
            stdout=log,
            stderr=log,
            timeout=1200,
            check=True,
        )


def to_ncnn(name: str, folder: Path) -> Path:
    """By pnnx, without storing weights in half precision."""
    dimensions = (
        (MODELS / f"{name}.shape").read_text().splitlines()[0].replace(" ", ",")
    )
    traced = folder / "model.pt"
    traced.symlink_to(MODELS / f"{name}.pt")
    run("pnnx", traced.name, f"inputshape=[{dimensions}]", "fp16=0", folder=folder)
    for intermediate in [traced, *folder.glob("*.pnnx.*")]:
        intermediate.unlink()
    return folder / "model.ncnn.bin"


def to_mnn(name: str, folder: Path) -> Path:
    onnx = MODELS / f"{name}.onnx"
    converted = folder / "model.mnn"
    run(
        "mnnconvert",
        "-f",
        "ONNX",
        "--modelFile",
        str(onnx),
        "--MNNModel",
        converted.name,
        "--bizCode",
        "x",
        folder=folder,
    )
    return converted


FORMATS = {"ncnn": to_ncnn, "mnn": to_mnn}


def convert(name: str, formats: Sequence[str]) -> None:
    for each in formats:
        folder = MODELS / each / name
        done = folder / "done"
        if done.exists():
            continue
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        try:
            converted = FORMATS[each](name, folder)
            size = converted.stat().st_size
        except (OSError, subprocess.SubprocessError) as error:
            print(f"{each}: {name} could not be converted: {error}", flush=True)
        else:
            done.touch()
            print(f"{each}: {name}, {size / 1e6:.1f} MB", flush=True)


def main() -> None:
    for name in sys.argv[1:] or NAMES:
        convert(name, list(FORMATS))


if __name__ == "__main__":
    main()
