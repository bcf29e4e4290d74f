"""The engines that are compared: how each is started, its version, its size and its settings."""

import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from common import HERE, PROGRAMS, REPOSITORY, ROOT


@dataclass(frozen=True)
class Engine:
    """One engine, as the tables have it."""

    # Its name in commands and results.
    name: str
    # Its name in tables.
    title: str
    # The worker that runs a model: a program and its first arguments.
    worker: Callable[[str], list[str]]
    version: Callable[[], str]
    # The files of code that a program needs to run a model.
    code: Callable[[str], list[Path]]
    # What was set, and what a reader should know.
    settings: str

    def command(self, model: str, threads: int) -> list[str]:
        return [*self.worker(model), model, str(threads)]

    def is_there(self, model: str) -> bool:
        """Whether the worker was built or installed."""
        return all(
            Path(part).exists() for part in self.worker(model) if part.startswith("/")
        )

    def size(self, model: str) -> int:
        """Bytes of code, without symbols for debuggers."""
        return sum(
            stripped_size(path.resolve()) for path in self.code(model) if path.exists()
        )


@cache
def stripped_size(path: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(path, folder))
        subprocess.run(["strip", copy], check=True, capture_output=True)
        return copy.stat().st_size


@cache
def locked() -> dict[str, str]:
    """The versions of all packages that the Rust workers are built from."""
    lock = tomllib.loads((HERE / "rust" / "Cargo.lock").read_text())
    return {package["name"]: package["version"] for package in lock["package"]}


def from_rust(name: str, title: str, package: str, settings: str) -> Engine:
    program = PROGRAMS / name
    return Engine(
        name,
        title,
        lambda _: [str(program)],
        lambda: locked()[package],
        lambda _: [program],
        settings,
    )


def from_python(
    name: str, title: str, package: str, libraries: list[str], settings: str
) -> Engine:
    """An engine whose `libraries` are patterns of files among its environment's packages."""
    worker = [str(ROOT / "venv" / "bin" / "python"), str(HERE / "worker.py"), name]
    code = lambda _: installed(libraries)
    return Engine(
        name, title, lambda _: worker, lambda: metadata.version(package), code, settings
    )


def installed(patterns: list[str]) -> list[Path]:
    packages = next((ROOT / "venv" / "lib").glob("python3*")) / "site-packages"
    return sorted(
        {path.resolve() for pattern in patterns for path in packages.glob(pattern)}
    )


def hardwire_version() -> str:
    version = tomllib.loads((REPOSITORY / "Cargo.toml").read_text())["workspace"][
        "package"
    ]["version"]
    git = ["git", "-C", str(REPOSITORY), "describe", "--always", "--dirty"]
    commit = subprocess.run(
        git, capture_output=True, text=True, check=False
    ).stdout.strip()
    return f"{version} ({commit})" if commit else version


HARDWIRE = Engine(
    "hardwire",
    "Hardwire",
    lambda model: [str(PROGRAMS / f"hardwire-{model}")],
    hardwire_version,
    lambda model: [PROGRAMS / f"hardwire-{model}"],
    "`cargo build --release`, without `target-cpu`; weights from safetensors; input and output height-width-channels",
)

ORT = Engine(
    "ort",
    "ONNX Runtime",
    lambda _: [str(PROGRAMS / "ort")],
    lambda: metadata.version("onnxruntime"),
    lambda _: installed(["onnxruntime/capi/libonnxruntime.so.*"]),
    "the Python package's library through the crate `ort`; all graph optimisations, sequential, bound input and output",
)

OPENVINO = Engine(
    "openvino",
    "OpenVINO",
    lambda _: [str(PROGRAMS / "openvino")],
    lambda: metadata.version("openvino"),
    lambda _: installed(
        [
            f"openvino/libs/*{library}*"
            for library in (
                "libopenvino.so",
                "libopenvino_c.so",
                "cpu_plugin",
                "onnx_frontend",
                "libtbb.so",
            )
        ]
    ),
    "its C interface; latency hint, one stream, inference precision f32",
)

TORCH = ["torch/lib/libtorch_cpu.so", "torch/lib/libc10.so", "torch/lib/libgomp*"]
RUST = "fat LTO, one codegen unit, `target-cpu=native`"

ENGINES: dict[str, Engine] = {
    engine.name: engine
    for engine in [
        HARDWIRE,
        ORT,
        OPENVINO,
        from_python("torch", "PyTorch", "torch", TORCH, "eager, inference mode"),
        from_python(
            "torch_channels_last",
            "PyTorch, channels last",
            "torch",
            TORCH,
            "the same, model and input channels last",
        ),
        from_python(
            "ncnn",
            "ncnn",
            "ncnn",
            ["ncnn/*.so", "ncnn.libs/*"],
            "converted by pnnx; Winograd and packing as by default, f16 and bf16 off",
        ),
        from_python(
            "litert",
            "LiteRT",
            "ai-edge-litert",
            [
                "ai_edge_litert/_pywrap_litert_interpreter_wrapper.so",
                "ai_edge_litert/libpywrap_litert_common.so",
            ],
            "XNNPACK, as by default; input and output height-width-channels",
        ),
        from_python(
            "mnn",
            "MNN",
            "MNN",
            ["_mnncengine*.so", "mnn.libs/*"],
            "converted by mnnconvert; precision high; input in its own layout",
        ),
        from_rust("tract", "tract", "tract-onnx", RUST),
        from_rust("rten", "rten", "rten", f"weights packed beforehand; {RUST}"),
        from_rust(
            "candle",
            "Candle",
            "candle-core",
            f"the graph as calls of candle-core; {RUST}",
        ),
        from_rust(
            "burn", "Burn", "burn", f"the backend `flex`, code by burn-onnx; {RUST}"
        ),
    ]
}
