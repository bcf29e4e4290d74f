"""Networks of Paddle with random weights, for the test of whole networks.

    python paddle_networks.py FOLDER [NAME ...]

writes for each network, one of those below or a function of `paddle.vision.models`, `FOLDER/NAME.onnx` by paddle2onnx and
`FOLDER/NAME.io.safetensors`, with a random input and the outputs that ONNX Runtime computes for it. Needs paddlepaddle,
paddle2onnx, onnxruntime and safetensors. The weights are the same each time.
"""

import sys
from pathlib import Path

import numpy as np
import onnxruntime
import paddle
from paddle import nn
from paddle.nn import functional
from paddle.static import InputSpec
from safetensors.numpy import save_file


class Gates(nn.Layer):
    """A squeeze-and-excitation block of fully connected layers, whose gate is added as well."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2D(3, 16, 3, 2, 1)
        self.norm = nn.BatchNorm2D(16)
        self.squeeze = nn.Linear(16, 4)
        self.excite = nn.Linear(4, 16)
        self.scores = nn.Linear(16, 5)

    def forward(self, x):
        x = functional.hardswish(self.norm(self.stem(x)))
        gate = functional.relu(self.squeeze(functional.adaptive_avg_pool2d(x, 1).flatten(1)))
        gate = functional.hardsigmoid(self.excite(gate)).reshape([-1, 16, 1, 1])
        return functional.softmax(self.scores((x * gate + gate).mean([2, 3])), -1)


class Segmentation(nn.Layer):
    """What segmentation networks are made of, once each, with two outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2D(3, 8, 3, 1, 1)
        self.down = nn.Conv2D(8, 16, 3, 2, 1)
        self.up = nn.Conv2DTranspose(16, 8, 2, 2)
        self.slopes = nn.PReLU(8)
        self.join = nn.Conv2D(16, 8, 3, 1, 1)
        self.norm = nn.InstanceNorm2D(8)
        self.mask = nn.Conv2D(8, 2, 1)

    def forward(self, x):
        large = functional.leaky_relu(self.stem(x))
        small = functional.swish(self.down(large))
        pooled = functional.max_pool2d(large, 2)
        blurred = functional.interpolate(pooled, size=large.shape[2:], mode="bilinear", align_corners=False)
        both = paddle.concat([large, self.slopes(self.up(small))], 1)
        mask = functional.sigmoid(self.mask(self.norm(self.join(both)) + blurred))
        return mask, functional.pixel_shuffle(small, 2)


# With the rows and columns of their inputs.
OWN = {"gates": (Gates, 64), "segmentation": (Segmentation, 32)}


def initialise(model: nn.Layer) -> None:
    """Random values for the statistics of batch norms, which would otherwise be 0 and 1."""
    for layer in model.sublayers():
        if isinstance(layer, nn.BatchNorm2D):
            layer._mean.set_value(paddle.randn(layer._mean.shape) * 0.1)
            layer._variance.set_value(paddle.rand(layer._variance.shape) + 0.5)


def write(name: str, folder: Path) -> None:
    paddle.seed(1)
    size = 299 if name == "inception_v3" else 224
    make, size = OWN.get(name) or (lambda: getattr(paddle.vision.models, name)(pretrained=False), size)
    model = make()
    initialise(model)
    model.eval()
    path = folder / name
    paddle.onnx.export(model, str(path), input_spec=[InputSpec([1, 3, size, size], "float32", "image")], opset_version=17)
    session = onnxruntime.InferenceSession(f"{path}.onnx")
    image = np.random.default_rng(3).standard_normal((1, 3, size, size)).astype("f")
    outputs = session.run(None, {"image": image})
    named = zip(session.get_outputs(), outputs)
    tensors = {f"output:{port.name}": np.ascontiguousarray(output) for port, output in named}
    save_file({"input:image": image, **tensors}, folder / f"{name}.io.safetensors")
    print(name, f"outputs {outputs[0].mean():.3g} ± {outputs[0].std():.3g}", flush=True)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or OWN:
        write(name, folder)


if __name__ == "__main__":
    main()
