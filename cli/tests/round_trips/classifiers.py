"""Classifiers of torchvision with random weights, for the test of whole networks.

    python classifiers.py FOLDER [--size N] [--dynamo] NAME ...

writes for each network, which is named as in `torchvision.models`, `FOLDER/NAME.onnx` and `FOLDER/NAME.io.safetensors`, with a
random input and the output that PyTorch computes for it. Needs torch, torchvision, safetensors, and onnx, or onnxscript for
`--dynamo`, which exports by the newer of PyTorch's two exporters. The weights are the same each time.
"""

import argparse
from pathlib import Path

import torch
import torchvision
from safetensors.torch import save_file
from torch import nn

# Of those whose input is not 224 x 224.
SIZES = {"inception_v3": 299}

# What the networks are made with if their weights are the published ones. Parts that only training uses are left out.
OPTIONS = {
    name: {"aux_logits": False, "init_weights": False, "transform_input": True}
    for name in ("googlenet", "inception_v3")
}


def initialise(model: nn.Module, size: int) -> None:
    """Random values for whatever would otherwise be 0 or 1, and the statistics of what the batch norms see on random images."""
    for layer in model.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            if layer.bias is not None:
                nn.init.normal_(layer.bias, 0, 0.1)
        elif isinstance(layer, (nn.BatchNorm2d, nn.LayerNorm)):
            nn.init.uniform_(layer.weight, 0.8, 1.2)
            nn.init.normal_(layer.bias, 0, 0.1)
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = None  # a plain mean
        if hasattr(layer, "layer_scale"):
            nn.init.uniform_(layer.layer_scale, 0.2, 0.6)
    model.train()
    with torch.no_grad():
        model(torch.randn(4, 3, size, size))
    model.eval()


def write(name: str, folder: Path, size: int, dynamo: bool) -> None:
    torch.manual_seed(1234)
    model = torchvision.models.get_model(name, weights=None, **OPTIONS.get(name, {}))
    initialise(model, size)
    image = torch.randn(1, 3, size, size)
    with torch.no_grad():
        output = model(image)
    torch.onnx.export(
        model,
        (image,),
        folder / f"{name}.onnx",
        dynamo=dynamo,
        opset_version=18 if dynamo else 17,
        input_names=["input"],
        output_names=["output"],
        # The older exporter keeps batch norms then, instead of making them a part of the convolutions.
        training=torch.onnx.TrainingMode.PRESERVE,
    )
    save_file({"input:input": image, "output:output": output}, folder / f"{name}.io.safetensors")
    print(name, f"outputs {output.mean():.3g} ± {output.std():.3g}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+", metavar="NAME")
    parser.add_argument("--size", type=int, help="rows and columns of the input; the network's own unless given")
    parser.add_argument("--dynamo", action="store_true", help="use the newer exporter")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in given.names:
        write(name, given.folder, given.size or SIZES.get(name, 224), given.dynamo)


if __name__ == "__main__":
    main()
