"""What the programs of this folder share: where things are, and the names of the models."""

import os
from pathlib import Path

# This folder, and the repository that it is in.
HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]

# All that is installed, exported, converted, built and measured.
ROOT = Path(
    os.environ.get("PEERS_DIR") or Path.home() / ".cache" / "hardwire-peers"
).resolve()
MODELS = ROOT / "models"
PROGRAMS = ROOT / "bin"
LOGS = ROOT / "logs"
RESULTS = ROOT / "results.json"

# Whole models and single layers, in the order of tables.
WHOLE = (
    "lenet5",
    "cifar",
    "alexnet",
    "vgg16",
    "resnet18",
    "resnet50",
    "mobilenetv2",
    "unet",
    "unet_transposed",
)
LAYERS = (
    "fc3072",
    "conv224_64_64_3",
    "conv56_64_64_3",
    "conv14_256_256_3",
    "conv56_64_256_1",
    "dw112_32_3",
)
NAMES = WHOLE + LAYERS
