"""The models that all engines run, with fixed random weights.

    python models.py [MODEL ...]

writes for each model, into the folder `models` of PEERS_DIR:
  NAME.onnx          the model, batch norms folded by the exporter
  NAME.pt            the model as TorchScript
  NAME.safetensors   its state_dict in f32, batch norms kept
  NAME.in.npy        an input, and
  NAME.out.npy       the output that PyTorch computes for it, both in PyTorch's order
  NAME.in.f32, NAME.out.f32, NAME.shape
                     the same as raw little-endian values and their dimensions
  NAME.json          sizes and counts
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import torchvision
from safetensors.torch import save_file
from torch import Tensor, nn

from common import MODELS, NAMES


def lenet5() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(400, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )


def cifar() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 32, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(32, 32, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(32, 64, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(64, 64, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(64 * 8 * 8, 512),
        nn.ReLU(),
        nn.Linear(512, 10),
    )


def alexnet() -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(3, 96, 11, stride=4),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(96, 256, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Conv2d(256, 384, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(384, 384, 3, padding=1),
        nn.ReLU(),
        nn.Conv2d(384, 256, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(3, 2),
        nn.Flatten(),
        nn.Linear(256 * 6 * 6, 4096),
        nn.ReLU(),
        nn.Linear(4096, 4096),
        nn.ReLU(),
        nn.Linear(4096, 1000),
    )


class Pair(nn.Module):
    """Two convolutions, as on each level of U-Net."""

    def __init__(self, channels: int, filters: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, filters, 3, padding=1)
        self.conv2 = nn.Conv2d(filters, filters, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv2(self.conv1(x).relu()).relu()


class UNet(nn.Module):
    """Three levels of 16, 32 and 64 filters; what comes from below is enlarged by repetition, or by transposed convolutions."""

    def __init__(self, transposed: bool) -> None:
        super().__init__()
        self.encode1, self.encode2 = Pair(1, 16), Pair(16, 32)
        self.bottom = Pair(32, 64)
        self.pool = nn.MaxPool2d(2)
        if transposed:
            self.up2 = nn.ConvTranspose2d(64, 32, 2, 2)
            self.up1 = nn.ConvTranspose2d(32, 16, 2, 2)
            self.decode2, self.decode1 = Pair(64, 32), Pair(32, 16)
        else:
            self.up2, self.up1 = nn.Upsample(scale_factor=2), nn.Upsample(scale_factor=2)
            self.decode2, self.decode1 = Pair(96, 32), Pair(48, 16)
        self.head = nn.Conv2d(16, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        large = self.encode1(x)
        middle = self.encode2(self.pool(large))
        small = self.bottom(self.pool(middle))
        middle = self.decode2(torch.cat([self.up2(small), middle], 1))
        large = self.decode1(torch.cat([self.up1(middle), large], 1))
        return self.head(large)


def from_torchvision(name: str) -> Callable[[], nn.Module]:
    return lambda: torchvision.models.get_model(name, weights=None)


def conv(
    channels: int, filters: int, kernel: int, groups: int = 1
) -> Callable[[], nn.Module]:
    """A convolution of stride 1 whose output is as large as its input."""
    layer = lambda: nn.Conv2d(
        channels, filters, kernel, padding=kernel // 2, groups=groups
    )
    return lambda: nn.Sequential(layer())


# For each model: a function that makes it, and the dimensions of its input.
ZOO: dict[str, tuple[Callable[[], nn.Module], tuple[int, ...]]] = {
    "lenet5": (lenet5, (1, 1, 28, 28)),
    "cifar": (cifar, (1, 3, 32, 32)),
    "alexnet": (alexnet, (1, 3, 227, 227)),
    "vgg16": (from_torchvision("vgg16"), (1, 3, 224, 224)),
    "resnet18": (from_torchvision("resnet18"), (1, 3, 224, 224)),
    "resnet50": (from_torchvision("resnet50"), (1, 3, 224, 224)),
    "mobilenetv2": (from_torchvision("mobilenet_v2"), (1, 3, 224, 224)),
    "unet": (lambda: UNet(transposed=False), (1, 1, 128, 128)),
    "unet_transposed": (lambda: UNet(transposed=True), (1, 1, 128, 128)),
    "fc3072": (lambda: nn.Sequential(nn.Linear(3072, 10)), (1, 3072)),
    "conv224_64_64_3": (conv(64, 64, 3), (1, 64, 224, 224)),
    "conv56_64_64_3": (conv(64, 64, 3), (1, 64, 56, 56)),
    "conv14_256_256_3": (conv(256, 256, 3), (1, 256, 14, 14)),
    "conv56_64_256_1": (conv(64, 256, 1), (1, 64, 56, 56)),
    "dw112_32_3": (conv(32, 32, 3, groups=32), (1, 32, 112, 112)),
}


def initialise(model: nn.Module) -> None:
    """He's initialisation and small random biases: every layer then moves the output, so that a comparison means something."""
    for layer in model.modules():
        if isinstance(layer, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight, mode="fan_in", nonlinearity="relu")
            if layer.bias is not None:
                nn.init.normal_(layer.bias, 0, 0.1)


def initialise_batch_norms(model: nn.Module, image: Tensor) -> None:
    """Random weights, and the statistics of what the layers see on `image` and random ones, so that outputs stay finite."""
    batch_norms = [
        layer for layer in model.modules() if isinstance(layer, nn.BatchNorm2d)
    ]
    if not batch_norms:
        return
    random = torch.Generator().manual_seed(7)
    for layer in batch_norms:
        layer.weight.data = 0.8 + 0.4 * torch.rand(layer.num_features, generator=random)
        layer.bias.data = 0.1 * torch.randn(layer.num_features, generator=random)
        layer.reset_running_stats()
        layer.momentum = None  # a plain mean
    for layer in model.modules():
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    others = torch.randn(
        7, *image.shape[1:], generator=torch.Generator().manual_seed(99)
    )
    model.train()
    with torch.no_grad():
        model(torch.cat([image, others]))
    model.eval()


def build(name: str) -> tuple[nn.Module, Tensor]:
    """A model, the same each time, and an input of it."""
    make, dimensions = ZOO[name]
    torch.manual_seed(1234)
    model = make().eval()
    initialise(model)
    image = torch.randn(*dimensions, generator=torch.Generator().manual_seed(42))
    initialise_batch_norms(model, image)
    return model, image


def multiply_adds(model: nn.Module, image: Tensor) -> int:
    """Multiply-adds of convolutions and fully connected layers, those on padding included."""
    total = 0

    def count(layer: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        nonlocal total
        if isinstance(layer, nn.Conv2d):
            total += output.numel() * layer.weight[0].numel()
        elif isinstance(layer, nn.ConvTranspose2d):
            total += inputs[0].numel() * layer.weight[0].numel()
        elif isinstance(layer, nn.Linear):
            total += output.numel() * layer.in_features

    hooks = [layer.register_forward_hook(count) for layer in model.modules()]
    with torch.no_grad():
        model(image)
    for hook in hooks:
        hook.remove()
    return total


def export(name: str) -> None:
    model, image = build(name)
    with torch.no_grad():
        output = model(image)
    base = MODELS / name
    for part, values in (("in", image.numpy()), ("out", output.numpy())):
        np.save(f"{base}.{part}.npy", values)
        values.astype("<f4").tofile(f"{base}.{part}.f32")
    dimensions = [" ".join(map(str, values.shape)) for values in (image, output)]
    Path(f"{base}.shape").write_text("\n".join(dimensions) + "\n")
    torch.onnx.export(
        model,
        (image,),
        f"{base}.onnx",
        opset_version=17,
        dynamo=False,
        do_constant_folding=True,
        input_names=["input"],
        output_names=["output"],
    )
    torch.jit.save(torch.jit.trace(model, image), f"{base}.pt")
    save_file(
        {key: value.contiguous() for key, value in model.state_dict().items()},
        f"{base}.safetensors",
    )
    facts = {
        "input": list(image.shape),
        "output": list(output.shape),
        "multiply_adds": multiply_adds(model, image),
        "parameters": sum(values.numel() for values in model.parameters()),
    }
    # Last, so that a model whose facts are there is complete.
    Path(f"{base}.json").write_text(json.dumps(facts) + "\n")
    print(name, facts, flush=True)


def main() -> None:
    MODELS.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or NAMES:
        if not (MODELS / f"{name}.json").exists():
            export(name)


if __name__ == "__main__":
    main()
