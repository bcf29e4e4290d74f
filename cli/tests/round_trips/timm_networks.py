"""Networks of timm and of segmentation_models_pytorch, and small ones with attention, for the test of whole networks.

    python timm_networks.py FOLDER [--size N] [--dynamo] [--opset N] NAME ...

writes for each network `FOLDER/NAME.onnx` and `FOLDER/NAME.io.safetensors`, with a random input and the outputs that PyTorch
computes for it. A name is that of a model of timm, or `smp-` and that of a decoder of segmentation_models_pytorch, which gets a
ResNet-18 as its encoder, or one of those below. Needs torch, timm, segmentation_models_pytorch, safetensors, and onnx, or onnxscript
for `--dynamo`, which exports by the newer of PyTorch's two exporters. The weights are the same each time.
"""

import argparse
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional


class ChannelGate(nn.Module):
    """CBAM's and BAM's attention of channels."""

    def __init__(self, channels: int, has_peak: bool):
        super().__init__()
        self.has_peak = has_peak
        self.mlp = nn.Sequential(nn.Linear(channels, channels // 4), nn.ReLU(), nn.Linear(channels // 4, channels))

    def forward(self, x):
        gate = self.mlp(x.mean((2, 3)))
        if self.has_peak:
            gate = gate + self.mlp(x.amax((2, 3)))
        return gate[:, :, None, None].expand_as(x)


class Cbam(nn.Module):
    """Attention of channels and then of pixels, of the largest and the mean of their channels."""

    def __init__(self, channels: int):
        super().__init__()
        self.channels = ChannelGate(channels, has_peak=True)
        self.pixels = nn.Sequential(nn.Conv2d(2, 1, 7, padding=3, bias=False), nn.BatchNorm2d(1), nn.Sigmoid())

    def forward(self, x):
        x = x * self.channels(x).sigmoid()
        return x * self.pixels(torch.cat((x.amax(1, keepdim=True), x.mean(1, keepdim=True)), 1))


class Bam(nn.Module):
    """Attention of channels and pixels at once."""

    def __init__(self, channels: int):
        super().__init__()
        self.channels = ChannelGate(channels, has_peak=False)
        self.pixels = nn.Sequential(nn.Conv2d(channels, 4, 3, padding=4, dilation=4), nn.ReLU(), nn.Conv2d(4, 1, 1))

    def forward(self, x):
        return x * (1 + (self.channels(x) * self.pixels(x).expand_as(x)).sigmoid())


class AttentionGate(nn.Module):
    """What an attention U-Net does to its skip connections."""

    def __init__(self, channels: int):
        super().__init__()
        self.gate, self.skip = (nn.Conv2d(channels, channels // 2, 1) for _ in range(2))
        self.weight = nn.Sequential(nn.ReLU(), nn.Conv2d(channels // 2, 1, 1), nn.Sigmoid())

    def forward(self, gate, skip):
        return skip * self.weight(self.gate(gate) + self.skip(skip))


def block(given: int, channels: int, activation=nn.ReLU, stride: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(given, channels, 3, stride, 1, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(channels), activation())


class AttentionUnet(nn.Module):
    def __init__(self, channels: int = 16):
        super().__init__()
        self.first, self.second = block(3, channels), block(channels, 2 * channels)
        self.up = nn.Sequential(nn.Upsample(scale_factor=2), block(2 * channels, channels))
        self.gate = AttentionGate(channels)
        self.last = nn.Sequential(block(2 * channels, channels), nn.Conv2d(channels, 2, 1))

    def forward(self, x):
        skip = self.first(x)
        x = self.up(self.second(functional.max_pool2d(skip, 2)))
        return self.last(torch.cat((self.gate(x, skip), x), 1))


class Gem(nn.Module):
    """A descriptor of a picture by a generalised mean."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(block(3, 32, stride=2), block(32, 64, stride=2))
        self.power = nn.Parameter(torch.ones(1) * 3)
        self.whiten = nn.Linear(64, 32)

    def forward(self, x):
        x = self.features(x).clamp(min=1e-6).pow(self.power).mean((2, 3)).pow(1 / self.power)
        return functional.normalize(self.whiten(functional.normalize(x, dim=1)), dim=1)


def attended(attention: type[nn.Module]) -> nn.Module:
    classifier = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))
    return nn.Sequential(block(3, 16, stride=2), attention(16), block(16, 16, nn.Mish), classifier)


SMALL = {
    "attention_unet": AttentionUnet,
    "bam": lambda: attended(Bam),
    "cbam": lambda: attended(Cbam),
    "gem": Gem,
}


def made(name: str) -> nn.Module:
    if name in SMALL:
        return SMALL[name]()
    if name.startswith("smp-"):
        import segmentation_models_pytorch

        return getattr(segmentation_models_pytorch, name.removeprefix("smp-"))("resnet18", encoder_weights=None, classes=3)
    import timm

    return timm.create_model(name, num_classes=10, exportable=True)


def initialise(model: nn.Module, size: int) -> None:
    """Random values for whatever would otherwise be 0 or 1, and the statistics of what the batch norms see on random images."""
    model.eval()
    for layer in model.modules():
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            if layer.bias is not None:
                nn.init.normal_(layer.bias, 0, 0.1)
        elif isinstance(layer, (nn.BatchNorm2d, nn.LayerNorm)) and layer.weight is not None:
            nn.init.uniform_(layer.weight, 0.8, 1.2)
            if layer.bias is not None:
                nn.init.normal_(layer.bias, 0, 0.1)
        if isinstance(layer, nn.BatchNorm2d):
            layer.momentum = None  # a plain mean
            layer.train()
    with torch.no_grad():
        model(torch.randn(8, 3, size, size))
    model.eval()


def write(name: str, folder: Path, size: int, dynamo: bool, opset: int) -> None:
    torch.manual_seed(1234)
    model = made(name)
    initialise(model, size)
    image = torch.randn(1, 3, size, size)
    with torch.no_grad():
        output = model(image)
    torch.onnx.export(
        model,
        (image,),
        folder / f"{name}.onnx",
        dynamo=dynamo,
        opset_version=opset,
        input_names=["input"],
        output_names=["output"],
        # The older exporter keeps batch norms then, instead of making them a part of the convolutions.
        **({} if dynamo else {"training": torch.onnx.TrainingMode.PRESERVE}),
    )
    save_file({"input:input": image, "output:output": output.contiguous()}, folder / f"{name}.io.safetensors")
    print(name, f"outputs {output.mean():.3g} ± {output.std():.3g}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="+", metavar="NAME")
    parser.add_argument("--size", type=int, default=64, help="rows and columns of the input")
    parser.add_argument("--dynamo", action="store_true", help="use the newer exporter")
    parser.add_argument("--opset", type=int, help="the operator set; 17, or 18 for the newer exporter")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in given.names:
        write(name, given.folder, given.size, given.dynamo, given.opset or (18 if given.dynamo else 17))


if __name__ == "__main__":
    main()
