"""Converts the exported models to TensorFlow Lite's format, for LiteRT.

    python to_tflite.py [MODEL ...]

Each ONNX graph is built anew from TensorFlow's operations in their own order, height-width-channels, as one would have written
the model for TensorFlow, and given to TensorFlow's converter. Needs TensorFlow, in an environment of its own.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import onnx
import tensorflow as tf
from onnx import numpy_helper
from common import MODELS, NAMES


class Graph:
    """An ONNX graph of the operators that the models have, computed by TensorFlow."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(path).graph
        self.nodes = graph.node
        self.output = graph.output[0].name
        self.constants = {
            tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer
        }
        # Dimensions, channels first, of a map that a `Flatten` has flattened in the order of TensorFlow.
        self.flattened: dict[str, tuple[int, int, int]] = {}

    def __call__(self, image: tf.Tensor) -> tf.Tensor:
        values = {"input": image}
        for node in self.nodes:
            attributes = {
                attribute.name: onnx.helper.get_attribute_value(attribute)
                for attribute in node.attribute
            }
            if node.op_type == "Constant":
                self.constants[node.output[0]] = numpy_helper.to_array(
                    attributes["value"]
                )
            elif node.op_type == "Identity" and node.input[0] in self.constants:
                self.constants[node.output[0]] = self.constants[node.input[0]]
            else:
                compute: Callable[..., tf.Tensor] = getattr(self, node.op_type.lower())
                values[node.output[0]] = compute(node, attributes, values)
        return values[self.output]

    def conv(
        self, node: onnx.NodeProto, attributes: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        x = values[node.input[0]]
        filters = self.constants[node.input[1]]
        depthwise = attributes["group"] > 1
        filters = (
            filters.transpose(2, 3, 0, 1)
            if depthwise
            else filters.transpose(2, 3, 1, 0)
        )
        stride, kernel, padding = (
            attributes["strides"][0],
            filters.shape[0],
            attributes["pads"][0],
        )
        if padding and stride == 1 and 2 * padding + 1 == kernel:
            word = "SAME"
        else:
            x = pad(x, padding, 0.0)
            word = "VALID"
        if depthwise:
            x = tf.nn.depthwise_conv2d(
                x, tf.constant(filters), [1, stride, stride, 1], word
            )
        else:
            x = tf.nn.conv2d(x, tf.constant(filters), stride, word)
        return tf.nn.bias_add(x, tf.constant(self.constants[node.input[2]]))

    def convtranspose(
        self, node: onnx.NodeProto, attributes: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        x = values[node.input[0]]
        weights, bias = (self.constants[name] for name in node.input[1:])
        stride = attributes["strides"][0]
        if attributes["pads"] != [0, 0, 0, 0] or weights.shape[2] != stride:
            raise NotImplementedError("transposed convolutions that overlap")
        batch, height, width, _ = x.shape
        x = tf.nn.conv2d_transpose(
            x,
            tf.constant(weights.transpose(2, 3, 1, 0)),
            [batch, height * stride, width * stride, weights.shape[1]],
            stride,
            "VALID",
        )
        return tf.nn.bias_add(x, tf.constant(bias))

    def resize(
        self, node: onnx.NodeProto, attributes: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        if attributes["mode"] != b"nearest":
            raise NotImplementedError("interpolation")
        x = values[node.input[0]]
        scale = int(self.constants[node.input[2]][2])
        _, height, width, _ = x.shape
        return tf.compat.v1.image.resize_nearest_neighbor(
            x, [height * scale, width * scale]
        )

    def concat(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        return tf.concat([values[name] for name in node.input], axis=3)

    def relu(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        return tf.nn.relu(values[node.input[0]])

    def clip(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        low, high = (float(self.constants[name]) for name in node.input[1:])
        if (low, high) != (0.0, 6.0):
            raise NotImplementedError(f"clip to {low}..{high}")
        return tf.nn.relu6(values[node.input[0]])

    def maxpool(
        self, node: onnx.NodeProto, attributes: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        x = pad(values[node.input[0]], attributes["pads"][0], np.finfo(np.float32).min)
        return tf.nn.max_pool2d(
            x, attributes["kernel_shape"][0], attributes["strides"][0], "VALID"
        )

    def averagepool(
        self, node: onnx.NodeProto, attributes: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        if attributes["kernel_shape"] != [1, 1]:
            raise NotImplementedError("mean over a window")
        return values[node.input[0]]

    def globalaveragepool(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        return tf.reduce_mean(values[node.input[0]], axis=[1, 2], keepdims=True)

    def add(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        return values[node.input[0]] + values[node.input[1]]

    def flatten(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        x = values[node.input[0]]
        _, height, width, channels = x.shape
        self.flattened[node.output[0]] = (channels, height, width)
        return tf.reshape(x, [1, -1])

    def gemm(
        self, node: onnx.NodeProto, _: dict, values: dict[str, tf.Tensor]
    ) -> tf.Tensor:
        weights, bias = (self.constants[name] for name in node.input[1:])
        units = weights.shape[0]
        if dimensions := self.flattened.get(node.input[0]):
            weights = (
                weights.reshape(units, *dimensions)
                .transpose(0, 2, 3, 1)
                .reshape(units, -1)
            )
        product = tf.matmul(
            values[node.input[0]],
            tf.constant(np.ascontiguousarray(weights)),
            transpose_b=True,
        )
        return product + tf.constant(bias)


def pad(x: tf.Tensor, padding: int, value: float) -> tf.Tensor:
    if padding == 0:
        return x
    return tf.pad(
        x,
        [[0, 0], [padding, padding], [padding, padding], [0, 0]],
        constant_values=value,
    )


def convert(path: Path) -> bytes:
    dimensions = [
        int(size)
        for size in path.with_suffix(".shape").read_text().splitlines()[0].split()
    ]
    if len(dimensions) == 4:
        batch, channels, height, width = dimensions
        dimensions = [batch, height, width, channels]
    function = tf.function(Graph(path)).get_concrete_function(
        tf.TensorSpec(dimensions, tf.float32)
    )
    return tf.lite.TFLiteConverter.from_concrete_functions([function]).convert()


def main() -> None:
    (MODELS / "tflite").mkdir(exist_ok=True)
    for name in sys.argv[1:] or NAMES:
        converted = MODELS / "tflite" / f"{name}.tflite"
        if not converted.exists():
            converted.write_bytes(convert(MODELS / f"{name}.onnx"))
            print(
                f"tflite: {name}, {converted.stat().st_size / 1e6:.1f} MB", flush=True
            )


if __name__ == "__main__":
    main()
