#!/usr/bin/env python3
"""Train LeNet-5 on Fashion-MNIST and write the files of this example.

    python train.py [--data DIR] [--out DIR]

DIR holds the four IDX files of Fashion-MNIST (*.gz). Debian's package
dataset-fashion-mnist puts them where --data points by default.

All 60,000 training pictures are used, and the weights after the last epoch
are kept: the test pictures choose nothing. Everything is seeded.

Written to --out:
  lenet5.safetensors    the weights (f32)
  pictures.png          the first 1,000 test pictures, 40 columns x 25 rows
  labels.txt            their classes, 1,000 digits on one line
  expected.safetensors  their logits as PyTorch computes them, f32 [1000, 10]
"""

import argparse
import gzip
import struct
import time
import zlib
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save
from torch import nn
from torch.nn import functional as F

SHIPPED = 1000  # test pictures written beside the weights
COLUMNS = 40  # tiles in one row of pictures.png


class LeNet5(nn.Module):
    """28x28x1 in 0..1 -> 10 logits. 61,706 parameters."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(400, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        # ReLU and max pooling commute; pooling first is less work.
        x = F.relu(F.max_pool2d(self.conv1(x), 2))
        x = F.relu(F.max_pool2d(self.conv2(x), 2))
        x = x.flatten(1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


def read_idx(path):
    """One IDX file of unsigned bytes, as a numpy array."""
    data = gzip.decompress(path.read_bytes())
    zero, kind, dims = struct.unpack(">HBB", data[:4])
    if zero != 0 or kind != 8:
        raise ValueError(f"{path}: not an IDX file of unsigned bytes")
    shape = struct.unpack(f">{dims}I", data[4 : 4 + 4 * dims])
    return np.frombuffer(data, np.uint8, offset=4 + 4 * dims).reshape(shape)


def load(folder, part):
    """The pictures (N, 1, 28, 28; f32 in 0..1), labels (N) and raw bytes."""
    raw = read_idx(folder / f"{part}-images-idx3-ubyte.gz")
    labels = read_idx(folder / f"{part}-labels-idx1-ubyte.gz")
    pictures = torch.from_numpy(raw.astype(np.float32) / np.float32(255))
    return pictures.unsqueeze(1), torch.from_numpy(labels.astype(np.int64)), raw


def augment(x, generator):
    """Mirror half of the pictures; shift each by -1, 0 or 1 pixel each way."""
    n, _, h, w = x.shape
    flip = torch.rand(n, generator=generator) < 0.5
    x = torch.where(flip[:, None, None, None], x.flip(3), x)
    padded = F.pad(x, (1, 1, 1, 1))[:, 0]
    dy, dx = torch.randint(0, 3, (2, n, 1), generator=generator)
    rows = (dy + torch.arange(h))[:, :, None]
    columns = (dx + torch.arange(w))[:, None, :]
    return padded[torch.arange(n)[:, None, None], rows, columns].unsqueeze(1)


def train(x, y, epochs, batch, rate, seed):
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    model = LeNet5()
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=1e-2)
    steps = (len(x) + batch - 1) // batch
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=rate, total_steps=epochs * steps, pct_start=0.15
    )
    for epoch in range(1, epochs + 1):
        start, total, right = time.time(), 0.0, 0
        for picked in torch.randperm(len(x), generator=generator).split(batch):
            logits = model(augment(x[picked], generator))
            loss = F.cross_entropy(logits, y[picked])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item() * len(picked)
            right += (logits.argmax(1) == y[picked]).sum().item()
        print(
            f"epoch {epoch:3}/{epochs}  loss {total / len(x):.4f}"
            f"  training accuracy {right / len(x):.4f}  {time.time() - start:.1f} s",
            flush=True,
        )
    return model.eval()


def sprite_sheet(tiles):
    """Tiles (N, h, w) side by side, COLUMNS a row."""
    n, h, w = tiles.shape
    grid = tiles.reshape(n // COLUMNS, COLUMNS, h, w)
    return grid.transpose(0, 2, 1, 3).reshape(n // COLUMNS * h, COLUMNS * w)


def png(grey):
    """An 8-bit greyscale PNG, with the filters that pack it best."""
    height, width = grey.shape
    x = grey.astype(np.int16)
    left = np.pad(x, ((0, 0), (1, 0)))[:, :-1]
    up = np.pad(x, ((1, 0), (0, 0)))[:-1]
    corner = np.pad(x, ((1, 0), (1, 0)))[:-1, :-1]
    a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
    paeth = np.where((a <= b) & (a <= c), left, np.where(b <= c, up, corner))
    guesses = (0, left, up, (left + up) // 2, paeth)
    filtered = np.stack([(x - guess).astype(np.uint8) for guess in guesses])
    # One filter for all rows, or for each row the one with the least sum.
    size = np.abs(filtered.view(np.int8).astype(np.int32)).sum(2)
    choices = [np.full(height, kind) for kind in range(5)] + [size.argmin(0)]
    packed = []
    for kinds in choices:
        rows = filtered[kinds, np.arange(height)]
        stream = np.column_stack([kinds.astype(np.uint8), rows]).tobytes()
        for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_RLE):
            pack = zlib.compressobj(9, zlib.DEFLATED, 15, 9, strategy)
            packed.append(pack.compress(stream) + pack.flush())

    def chunk(name, body):
        crc = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", min(packed, key=len))
        + chunk(b"IEND", b"")
    )


def main():
    parser = argparse.ArgumentParser(description="Train LeNet-5 on Fashion-MNIST.")
    parser.add_argument(
        "--data", type=Path, default=Path("/usr/share/datasets/fashion-mnist")
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--seed", type=int, default=1998)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.use_deterministic_algorithms(True)
    x, y, _ = load(args.data, "train")
    test_x, test_y, test_raw = load(args.data, "t10k")

    model = train(x, y, args.epochs, args.batch, args.rate, args.seed)

    with torch.inference_mode():
        guesses = torch.cat([model(part).argmax(1) for part in test_x.split(1000)])
        logits = torch.cat([model(test_x[i : i + 1]) for i in range(SHIPPED)])
    of_all = (guesses == test_y).double().mean().item()
    of_shipped = (logits.argmax(1) == test_y[:SHIPPED]).double().mean().item()
    print(f"test accuracy: {of_all:.4f} of {len(test_x)}, {of_shipped:.4f} of {SHIPPED}")

    args.out.mkdir(parents=True, exist_ok=True)
    weights = {k: v.detach().contiguous() for k, v in model.state_dict().items()}
    (args.out / "lenet5.safetensors").write_bytes(save(weights, {"format": "pt"}))
    about = {
        "format": "pt",
        "accuracy_1000": f"{of_shipped:.4f}",
        "accuracy_10000": f"{of_all:.4f}",
    }
    (args.out / "expected.safetensors").write_bytes(save({"logits": logits}, about))
    (args.out / "pictures.png").write_bytes(png(sprite_sheet(test_raw[:SHIPPED])))
    digits = "".join(str(label) for label in test_y[:SHIPPED].tolist())
    (args.out / "labels.txt").write_bytes(digits.encode() + b"\n")


if __name__ == "__main__":
    main()
