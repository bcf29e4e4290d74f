#!/usr/bin/env bash
# Builds for aarch64-unknown-linux-gnu and runs it under qemu-aarch64, so that the NEON code is executed
# on an x86-64 machine where rustup can install no other target. Debian's `rustc-web` has a recent compiler
# and `rust-web-src` the matching standard library source, which cargo builds itself (-Zbuild-std).
#
#   aarch64.sh run  --release -p PACKAGE --bin BINARY [-- ARGS]
#   aarch64.sh test --release [-p PACKAGE] [--test NAME] [-- FILTER]
#   (anything else is handed to cargo as it is: build, bench, check ...)
#
# CROSS_TARGET_DIR  target directory (default: target/cross/aarch64 in the current folder)
# QEMU_CPU          the machine to emulate: `max` (default), or cortex-a72 for one without dotprod, fp16, SVE
# Use --release (or a profile with optimisation): the standard library is built with the same profile.
set -euo pipefail

target=aarch64-unknown-linux-gnu
[ $# -gt 0 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//'; exit 2; }

. "$(dirname "$0")/need.sh"
need rustc-web rust-web-src gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user

unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET
export RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1
export CARGO_TARGET_DIR=${CROSS_TARGET_DIR:-$PWD/target/cross/aarch64}
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER='qemu-aarch64 -L /usr/aarch64-linux-gnu'
echo "$("$RUSTC" --version), $(qemu-aarch64 --version | head -1)" >&2

command=$1; shift
exec cargo "$command" -Zbuild-std=std,panic_unwind,panic_abort,test --target "$target" "$@"
