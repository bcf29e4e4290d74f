#!/usr/bin/env bash
# Builds for wasm32 with (or, to test the fallback, without) simd128 and runs it in node, on a machine
# where rustup can install no other target: Debian's `rustc-web` compiles, cargo builds the standard library
# from `rust-web-src` (-Zbuild-std), the toolchain's own rust-lld links, `wasi-libc` is the C library.
#
#   wasm.sh run  --release -p PACKAGE --bin BINARY [-- ARGS]      wasm32-wasip1, node:wasi
#   wasm.sh test --release -p PACKAGE [--test NAME] [-- FILTER]   wasm32-wasip1, node:wasi
#   wasm.sh call EXPORT --release -p PACKAGE                      wasm32-unknown-unknown: builds the package's
#        cdylib and calls `extern "C" fn EXPORT() -> i32`, whose result (0 is success) is the exit code
#   (anything else is handed to cargo for wasm32-wasip1: build, check ...)
#
# WASM_SIMD=0       builds without simd128, in a target directory of its own
# CROSS_TARGET_DIR  target directory (default: target/cross/wasm in the current folder)
# Panics abort on wasm: libtest reports each #[should_panic] test as ignored, and the first failing test ends
# its run. There are no threads and no child processes; files are this machine's.
set -euo pipefail

[ $# -gt 0 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//'; exit 2; }

. "$(dirname "$0")/need.sh"
need rustc-web rust-web-src wasi-libc
command -v node >/dev/null || need nodejs

# the linker that every rustup toolchain carries; must be looked up before RUSTC is set
host=$(rustc -vV | sed -n 's/^host: //p')
lld=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld
[ -x "$lld" ] || { echo "no rust-lld at $lld" >&2; exit 1; }

unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET
dir=${CROSS_TARGET_DIR:-$PWD/target/cross/wasm}
feature=+simd128
[ "${WASM_SIMD:-1}" = 1 ] || { feature=-simd128; dir=$dir-nosimd; }
mkdir -p "$dir"
export RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$dir
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$lld CARGO_TARGET_WASM32_WASIP1_LINKER=$lld
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Ctarget-feature=$feature"
# crt1-command.o and libc.a come from -L. Debian's wasi-libc is older than its libstd: pthread_join and
# pthread_detach are not in it, so a reference to them (libtest has one) becomes a trap that is never reached.
export CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS="-Ctarget-feature=$feature -Lnative=/usr/lib/wasm32-wasi -Clink-arg=--unresolved-symbols=ignore-all"
export CARGO_TARGET_WASM32_WASIP1_RUSTDOCFLAGS=$CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS # for doc tests

cat >"$dir/run-wasi.mjs" <<'JS'
import { WASI } from 'node:wasi';
import { readFileSync } from 'node:fs';
const [path, ...args] = process.argv.slice(2);
const wasi = new WASI({ version: 'preview1', args: [path, ...args], env: process.env, preopens: { '/': '/' }, returnOnExit: true });
const { instance } = await WebAssembly.instantiate(readFileSync(path), wasi.getImportObject());
process.exit(wasi.start(instance));
JS
cat >"$dir/call.mjs" <<'JS'
import { readFileSync } from 'node:fs';
const [path, name] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(path), {});
const result = instance.exports[name]();
console.log(`${name}() = ${result}`);
process.exit(result === 0 ? 0 : 1);
JS
export CARGO_TARGET_WASM32_WASIP1_RUNNER="node --no-warnings $dir/run-wasi.mjs"
export RUST_TEST_NOCAPTURE=1 # what libtest has captured is lost when a failing test ends the program
echo "$("$RUSTC" --version), node $(node --version), $feature" >&2

command=$1; shift
if [ "$command" = call ]; then
    export=$1; shift
    target=wasm32-unknown-unknown
    log=$dir/call.json
    cargo build -Zbuild-std=std,panic_abort --target $target --lib --message-format=json-render-diagnostics "$@" >"$log"
    file=$(grep -o '"[^"]*/'$target'/[a-z-]*/[^/"]*\.wasm"' "$log" | tail -1 | tr -d '"')
    [ -n "$file" ] || { echo "the build made no .wasm: is the library's crate-type cdylib?" >&2; exit 1; }
    node "$dir/call.mjs" "$file" "$export"
else
    exec cargo "$command" -Zbuild-std=std,panic_abort,test --target wasm32-wasip1 "$@"
fi
