#!/usr/bin/env bash
# Compares Hardwire with other inference engines: installs them, exports and converts the models, builds the workers, times all
# of them in rotation with one thread and with two, and writes tables and plots.
#
#     benches/peers/run.sh
#
# Everything goes into the folder PEERS_DIR, ~/.cache/hardwire-peers where that is not set: some 15 GB. What is there already is
# not made anew, so a second run only builds what has changed, and times. The first takes an hour or more; Candle and Burn take
# most of it. Needs Linux, Python 3.11 or later with venv, Rust, a C compiler, and protoc for Candle.
#
#     PEERS=ort,litert       engines beside Hardwire, by their names in engines.py; all where not given
#     MODELS=lenet5,resnet18 models, by their names in common.py; all where not given
#     THREADS=1              numbers of threads; "1 2" where not given
#     ROUNDS=15              turns of each engine with each model
#     CORE=0                 the core of a single thread

set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PEERS_DIR=${PEERS_DIR:-$HOME/.cache/hardwire-peers}
mkdir -p "$PEERS_DIR"/{bin,logs,models}
python=$PEERS_DIR/venv/bin/python
export PYTHONWARNINGS=ignore PYTHONDONTWRITEBYTECODE=1

all_models=$(cd "$here" && python3 -c 'from common import NAMES; print(*NAMES)')
models=${MODELS:-$all_models}
models=${models//,/ }
peers=${PEERS:-ort,openvino,torch,torch_channels_last,ncnn,litert,mnn,tract,rten,candle,burn}

wants() {
    [[ ,$peers, == *,$1,* ]]
}

# An environment of Python with what the file lists.
environment() {
    local folder=$PEERS_DIR/$1 requirements=$here/$2
    if ! cmp -s "$requirements" "$folder/requirements.txt"; then
        python3 -m venv "$folder"
        "$folder/bin/python" -m pip install --quiet --requirement "$requirements"
        cp "$requirements" "$folder/requirements.txt"
    fi
}

install_peers() {
    environment venv requirements.txt
    # Without what it asks for, which other engines have in versions of their own.
    "$python" -m pip install --quiet --no-deps pnnx==20261020
    if wants litert; then
        environment venv-tflite requirements-tflite.txt
    fi
}

# $models is split into words on purpose.
# shellcheck disable=SC2086
export_models() {
    "$python" "$here/models.py" $models
    "$python" "$here/convert.py" $models
    if wants litert; then
        "$PEERS_DIR/venv-tflite/bin/python" "$here/to_tflite.py" $models 2>"$PEERS_DIR/logs/tflite.log"
    fi
}

# Hardwire as its users build it, a program for each model.
build_hardwire() {
    local model
    (cd "$here/../.." && CARGO_TARGET_DIR=$PEERS_DIR/target cargo build --quiet --release --package hardwire-benches --bin peak)
    cp "$PEERS_DIR/target/release/peak" "$PEERS_DIR/bin/peak"
    for model in $models; do
        echo "building Hardwire with $model"
        (cd "$here/rust" && CARGO_TARGET_DIR=$PEERS_DIR/target \
            cargo build --quiet --release --locked --package peers-hardwire --features "$model")
        cp "$PEERS_DIR/target/release/peers-hardwire" "$PEERS_DIR/bin/hardwire-$model"
    done
}

# The other engines in Rust, with all that the compiler can do for this processor. One that cannot be built is left out.
build_peers() {
    local peer log
    for peer in ort tract rten candle burn; do
        wants "$peer" || continue
        echo "building $peer"
        log=$PEERS_DIR/logs/build-$peer.log
        if (cd "$here/rust" && RUSTFLAGS='-C target-cpu=native' CARGO_TARGET_DIR=$PEERS_DIR/target \
            cargo build --profile peers --locked --package "peers-$peer") >"$log" 2>&1; then
            cp "$PEERS_DIR/target/peers/peers-$peer" "$PEERS_DIR/bin/$peer"
        else
            echo "$peer could not be built: see $log" >&2
        fi
    done
    if wants openvino; then
        local package library
        package=$(dirname "$("$python" -c 'import openvino; print(openvino.__file__)')")
        library=$(ls "$package"/libs/libopenvino_c.so* | head -n 1)
        cc -O2 -o "$PEERS_DIR/bin/openvino" "$here/openvino.c" -I"$package/include" "$library" \
            -Wl,-rpath,"$package/libs" -Wl,--allow-shlib-undefined -lm
    fi
}

time_all() {
    local threads
    for threads in ${THREADS:-1 2}; do
        "$python" "$here/bench.py" --threads "$threads" --engines "hardwire,$peers" --models "${models// /,}" \
            --rounds "${ROUNDS:-15}" --core "${CORE:-0}"
    done
}

install_peers
export_models
build_hardwire
build_peers
time_all
"$python" "$here/report.py"
