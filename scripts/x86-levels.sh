#!/usr/bin/env bash
# Runs the ordinary host build on emulated older (and plainer) x86-64 processors, one after the other, so that
# the SSE2 and AVX2 code and the choice between them at run time are tested whatever this machine has.
# qemu-user 7.2 (Debian 12) emulates AVX, AVX2, FMA and F16C (not AVX-512: see avx512-emulated.sh), answers cpuid and
# xgetbv as that processor, and raises SIGILL on what it lacks.
#
#   x86-levels.sh run  [--release] -p PACKAGE --bin BINARY [-- ARGS]
#   x86-levels.sh test [--release] [-p PACKAGE] [--test NAME] [-- FILTER]
#
# X86_LEVELS        names of the levels to run, by default all: native sse2 sse4 avx avx2-nofma no-os-avx avx2
# CROSS_TARGET_DIR  target directory (default: target/cross/x86 in the current folder)
# A program that a test starts itself (std::process::Command) runs on the real processor, not the emulated one.
set -euo pipefail

[ $# -gt 0 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//'; exit 2; }

. "$(dirname "$0")/need.sh"
need qemu-user

cpu_of() {
    case $1 in
        native) ;;                          # this machine, no emulator
        sse2) echo core2duo,-ssse3,-sse3 ;; # the x86-64 baseline
        sse4) echo Nehalem ;;               # SSE4.2 and no AVX
        avx) echo max,-avx2,-fma ;;         # AVX alone, as Sandy Bridge
        avx2-nofma) echo max,-fma ;;        # a hypervisor that hides FMA
        no-os-avx) echo max,-xsave ;;       # the processor could, but the system saves no YMM state
        avx2) echo max ;;                   # AVX2 + FMA, as Haswell and Zen
        *) echo "no such level: $1" >&2; exit 2 ;;
    esac
}

unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET # no target-cpu=native here
export CARGO_TARGET_DIR=${CROSS_TARGET_DIR:-$PWD/target/cross/x86}
command=$1; shift
echo "$(rustc --version), $(qemu-x86_64 --version | head -1)" >&2
failed=()
for level in ${X86_LEVELS:-native sse2 sse4 avx avx2-nofma no-os-avx avx2}; do
    cpu=$(cpu_of "$level")
    runner='env'; [ -z "$cpu" ] || runner="qemu-x86_64 -cpu $cpu"
    echo "== $level ($runner)" >&2
    CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER=$runner cargo "$command" --target x86_64-unknown-linux-gnu "$@" ||
        failed+=("$level")
done
[ ${#failed[@]} -eq 0 ] || { echo "FAILED on: ${failed[*]}" >&2; exit 1; }
echo "passed on every level" >&2
