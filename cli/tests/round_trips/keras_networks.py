"""Networks of Keras with random weights, for the test of whole networks.

    python keras_networks.py FOLDER [NAME ...]

writes for each network, one of those below or a function of `keras.applications`, `FOLDER/NAME.onnx` by tf2onnx and
`FOLDER/NAME.io.safetensors`, with a random input and the output that ONNX Runtime computes for it. Needs tensorflow, tf2onnx,
onnxruntime and safetensors. The weights are the same each time.
"""

import sys
from pathlib import Path

import keras
import numpy as np
import onnxruntime
import tensorflow as tf
import tf2onnx
from keras import layers
from safetensors.numpy import save_file


def initialise(model: keras.Model) -> None:
    """Random values for whatever would otherwise be 0 or 1, and weights that neither grow nor shrink what goes through them."""
    rng = np.random.default_rng(7)
    batch_norm = {
        "gamma": lambda shape: rng.uniform(0.8, 1.2, shape),
        "beta": lambda shape: rng.normal(0, 0.1, shape),
        "moving_mean": lambda shape: rng.normal(0, 0.1, shape),
        "moving_variance": lambda shape: rng.uniform(0.5, 1.5, shape),
    }
    others = {
        "bias": lambda shape: rng.normal(0, 0.1, shape),
        "alpha": lambda shape: rng.uniform(0.1, 0.3, shape),
        "gamma": lambda shape: rng.uniform(0.2, 1.0, shape),
    }
    for layer in model._flatten_layers():
        is_norm = isinstance(layer, layers.BatchNormalization)
        for weight in layer.weights if is_norm else layer._trainable_variables:
            made = (batch_norm if is_norm else others).get(weight.path.split("/")[-1])
            if made:
                weight.assign(made(weight.shape).astype("f"))
        kernel = None if is_norm else getattr(layer, "kernel", None)
        if kernel is not None and len(kernel.shape) >= 2:
            is_depthwise = isinstance(layer, layers.DepthwiseConv2D)
            fan = int(np.prod(kernel.shape[:2] if is_depthwise else kernel.shape[:-1]))
            kernel.assign(rng.normal(0, (2 / fan) ** 0.5 * 0.9, kernel.shape).astype("f"))


def segmentation() -> keras.Model:
    """What segmentation networks are made of, once each."""
    image = layers.Input((64, 64, 3))
    x = layers.Rescaling(1 / 127.5, offset=-1)(image)
    x = layers.ZeroPadding2D(((0, 1), (0, 1)))(x)
    x = layers.BatchNormalization()(layers.Conv2D(16, 3, strides=2, use_bias=False)(x))
    x = large = layers.PReLU(shared_axes=[1, 2])(x)
    x = layers.BatchNormalization()(layers.SeparableConv2D(24, 3, strides=2, padding="same")(x))
    x = small = layers.LeakyReLU()(x)
    x = layers.ReLU(6.0)(layers.SeparableConv2D(32, 3, strides=2, padding="same")(x))
    x = layers.Conv2D(32, 3, padding="same", dilation_rate=2, activation="swish")(x)
    gate = layers.GlobalAveragePooling2D(keepdims=True)(x)
    gate = layers.Conv2D(8, 1, activation="relu")(gate)
    x = layers.Multiply()([x, layers.Conv2D(32, 1, activation="hard_sigmoid")(gate)])
    x = layers.Conv2DTranspose(24, 3, strides=2, padding="same", activation="relu")(layers.Dropout(0.2)(x))
    x = layers.UpSampling2D(2, interpolation="bilinear")(layers.Concatenate()([x, small]))
    x = layers.Add()([layers.Conv2D(16, 1)(x), large])
    x = layers.Conv2D(16, 3, activation=lambda x: keras.activations.gelu(x, approximate=True), padding="same")(x)
    x = layers.Conv2DTranspose(8, 2)(layers.UpSampling2D(2)(x))
    x = layers.Cropping2D(((1, 0), (0, 1)))(x)
    x = layers.AveragePooling2D(3, strides=1, padding="same")(x)
    x = layers.Conv2D(5, 1)(layers.MaxPooling2D(3, strides=1, padding="same")(x))
    return keras.Model(image, layers.Softmax(axis=-1)(x))


def unet() -> keras.Model:
    """Ronneberger et al. 2015, small and with padding, of one channel."""
    x = image = layers.Input((64, 64, 1))
    left = []

    def twice(x, filters):
        for _ in range(2):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return x

    for filters in (8, 16, 32):
        left.append(twice(x, filters))
        x = layers.MaxPooling2D()(left[-1])
    x = layers.Dropout(0.5)(layers.Conv2D(64, 3, padding="same", activation="relu")(x))
    for filters in (32, 16, 8):
        x = layers.Conv2D(filters, 2, padding="same", activation="relu")(layers.UpSampling2D()(x))
        x = twice(layers.Concatenate()([left.pop(), x]), filters)
    return keras.Model(image, layers.Conv2D(1, 1, activation="sigmoid")(x))


def crops() -> keras.Model:
    """Maps that are cropped to the size of others, as where nothing is padded."""
    image = layers.Input((32, 32, 3))
    x = layers.Conv2D(8, 3)(image)
    x = layers.Concatenate()([layers.Cropping2D(2)(x), layers.Conv2D(8, 5)(x)])
    x = layers.Cropping2D(((1, 0), (0, 1)))(layers.Conv2D(8, 3, activation="elu")(x))
    return keras.Model(image, layers.Conv2D(4, 3, padding="same", strides=2)(x))


OWN = {"segmentation": segmentation, "unet": unet, "crops": crops}


def write(name: str, folder: Path) -> None:
    keras.utils.set_random_seed(1)
    make = OWN.get(name) or (lambda: getattr(keras.applications, name)(weights=None))
    model = make()
    initialise(model)
    signature = [tf.TensorSpec([None, *model.inputs[0].shape[1:]], tf.float32, name="input")]
    run = tf.function(lambda x: model(x, training=False), input_signature=signature)
    path = folder / f"{name}.onnx"
    tf2onnx.convert.from_function(run, input_signature=signature, output_path=str(path))
    session = onnxruntime.InferenceSession(str(path))
    [given], [result] = session.get_inputs(), session.get_outputs()
    image = np.random.default_rng(3).standard_normal((1, *model.inputs[0].shape[1:])).astype("f")
    [output] = session.run(None, {given.name: image})
    tensors = {f"input:{given.name}": image, f"output:{result.name}": np.ascontiguousarray(output)}
    save_file(tensors, folder / f"{name}.io.safetensors")
    print(name, f"outputs {output.mean():.3g} ± {output.std():.3g}", flush=True)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or OWN:
        write(name, folder)


if __name__ == "__main__":
    main()
