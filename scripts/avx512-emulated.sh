#!/usr/bin/env bash
# Runs x86-64 programs on an emulated AVX-512 processor, for machines that have none: qemu 7.2 (Debian 12) does not
# emulate AVX-512, Bochs 2.7 does. Bochs is a whole-machine emulator, so the (statically linked) programs are
# packed into an initramfs, a Debian kernel boots with it, runs each and powers off. One boot for all of them.
#
#   avx512-emulated.sh run  --release -p PACKAGE --bin BINARY [-- ARGS]
#   avx512-emulated.sh test --release [-p PACKAGE] [--lib | --test NAME] [-- FILTER]   (never doc tests)
#   avx512-emulated.sh exec FILE [ARGS]                    a static x86-64 executable that is already there
#
# BOCHS_CPU         corei7_skylake_x (F CD BW DQ VL; default), corei3_cnl (+ IFMA VBMI), corei7_icelake_u or
#                   tigerlake (+ VNNI VBMI2 BITALG VPOPCNTDQ); corei7_haswell_4770 for AVX2 alone
# AVX512_FILES      files and folders that the programs read, space separated; each is laid at its absolute path
# AVX512_ENV        names of the variables to hand on, space separated (RUST_BACKTRACE, EXPECT_..., ...)
# AVX512_MEMORY     the guest's memory in MiB (512)
# AVX512_TIMEOUT    seconds until the emulator is ended (900)
# CROSS_TARGET_DIR  target directory (default: target/cross/avx512 in the current folder)
# Programs run as root in their package's folder, on one processor, without network; only what AVX512_FILES
# names is there. It is slow (tens of millions of instructions a second, and the guest's clock does not tell
# real time): use --release and small tests.
set -euo pipefail

[ $# -gt 0 ] || { sed -n '2,/^set/p' "$0" | sed '$d; s/^# \{0,1\}//'; exit 2; }

. "$(dirname "$0")/need.sh"
need bochs bochs-term isolinux syslinux-common genisoimage busybox-static cpio bsdutils

cpu=${BOCHS_CPU:-corei7_skylake_x}
dir=${CROSS_TARGET_DIR:-$PWD/target/cross/avx512}
target=x86_64-unknown-linux-gnu
mkdir -p "$dir"; dir=$(cd "$dir" && pwd)

# ---- the programs: lines of "file<TAB>folder" ----
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET
export CARGO_TARGET_DIR=$dir/build CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS=-Ctarget-feature=+crt-static
work=$(mktemp -d "${TMPDIR:-/tmp}/avx512.XXXXXX")
emulator=
cleanup() { [ -z "$emulator" ] || kill -KILL "$emulator" 2>/dev/null || true; rm -rf "$work"; }
trap cleanup EXIT
trap 'exit 130' INT TERM

command=$1; shift
cargo_args=(); program_args=()
case $command in
    exec) printf '%s\t%s\n' "$(realpath "$1")" "$PWD" >"$work/programs"; shift; program_args=("$@") ;;
    run | test)
        while [ $# -gt 0 ]; do
            if [ "$1" = -- ]; then shift; program_args=("$@"); break; fi
            cargo_args+=("$1"); shift
        done
        build=(build); [ "$command" = run ] || build=(test --no-run)
        cargo "${build[@]}" --target $target --message-format=json-render-diagnostics "${cargo_args[@]}" >"$work/messages"
        # of each artifact with an executable: that, and the folder of its Cargo.toml, where `cargo test` runs it
        sed -n 's/.*"manifest_path":"\([^"]*\)\/Cargo\.toml".*"executable":"\([^"]*\)".*/\2\t\1/p' "$work/messages" >"$work/programs"
        # `run` has its folder from the caller, and `test` also lists ordinary binaries, which lie outside deps/
        if [ "$command" = run ]; then sed -i "s|\t.*|\t$PWD|" "$work/programs"; else sed -i '\|/deps/[^/]*\t|!d' "$work/programs"; fi ;;
    *) echo "run, test or exec, not $command" >&2; exit 2 ;;
esac
# a proc macro's own tests are host programs: cargo builds them without the static flags
while IFS=$'\t' read -r file folder; do
    if LC_ALL=C grep -aq '/ld-linux-x86-64\.so' "$file"; then echo "left out, not static: $file" >&2
    else printf '%s\t%s\n' "$file" "$folder"; fi
done <"$work/programs" >"$work/static"
[ -s "$work/static" ] || { echo "nothing to run" >&2; exit 1; }

# ---- the kernel, kept for later runs ----
if [ ! -s "$dir/vmlinuz" ]; then
    apt-cache show linux-image-cloud-amd64 >/dev/null 2>&1 || { [ "$(id -u)" = 0 ] && apt-get -qq update || sudo apt-get -qq update; } >&2
    package=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image-/ { print $2; exit }')
    (mkdir "$work/deb" && cd "$work/deb" && apt-get -qq download "$package" 2>/dev/null && dpkg -x ./*.deb x && cp x/boot/vmlinuz-* "$dir/vmlinuz")
fi

# ---- the initramfs ----
root=$work/root; iso=$work/iso
mkdir -p "$root"/{bin,dev,proc,sys,tmp,programs} "$iso/isolinux"
cp /bin/busybox "$root/bin/busybox"
for f in ${AVX512_FILES:-}; do
    f=$(realpath "$f"); mkdir -p "$root$(dirname "$f")"; cp -a "$f" "$root$(dirname "$f")/"
done
{
    echo '#!/bin/busybox sh'
    echo '/bin/busybox mount -t proc proc /proc; /bin/busybox mount -t sysfs sys /sys; /bin/busybox mount -t devtmpfs dev /dev'
    echo 'exec </dev/null >/dev/ttyS0 2>&1; /bin/busybox stty -F /dev/ttyS0 -opost'
    echo 'export PATH=/bin HOME=/tmp TMPDIR=/tmp RUST_TEST_THREADS=1'
    for v in ${AVX512_ENV:-}; do [ -z "${!v+x}" ] || printf 'export %s=%q\n' "$v" "${!v}"; done
    n=0
    while IFS=$'\t' read -r file folder; do
        n=$((n + 1)); mkdir -p "$root$folder"; cp "$file" "$root/programs/$n"; strip "$root/programs/$n" 2>/dev/null || true
        printf 'echo; echo "== %s"; cd %q; /programs/%d' "${file##*/}" "$folder" "$n"
        [ ${#program_args[@]} -eq 0 ] || printf ' %q' "${program_args[@]}"
        printf '\necho "@exit %d $?"\n' "$n"
    done <"$work/static"
    echo 'echo "@done"; /bin/busybox stty -F /dev/ttyS0 opost; /bin/busybox poweroff -f' # stty waits until all is written
} >"$root/init"
chmod +x "$root/init"
(cd "$root" && find . | cpio -o -H newc --quiet) >"$iso/initrd"
cp "$dir/vmlinuz" "$iso/vmlinuz"
cp /usr/lib/ISOLINUX/isolinux.bin /usr/lib/syslinux/modules/bios/ldlinux.c32 "$iso/isolinux/"
# clearcpuid: Bochs 2.7 reports a wrong size for the compacted state (321 xsavec, 323 xsaves) and a wrong place
#   for the protection keys (515 pku, 516 ospke), upon which Linux distrusts the whole of it and switches AVX and
#   AVX-512 off; with 580 (fsrm) the newer models hang
# 115200, quiet: a serial line is emulated at its speed, and boot messages at 9600 cost half a minute
# cryptomgr.notests, initcall_blacklist: the crypto self-tests and the certificates take 15 s, emulated
cat >"$iso/isolinux/isolinux.cfg" <<'CFG'
default linux
prompt 0
label linux
 kernel /vmlinuz
 append initrd=/initrd console=ttyS0,115200 quiet nokaslr nosmp mitigations=off tsc=reliable lpj=1000000 random.trust_cpu=on audit=0 cryptomgr.notests=1 initcall_blacklist=load_system_certificate_list,trace_eval_init clearcpuid=321,323,515,516,580
CFG
genisoimage -quiet -o "$work/boot.iso" -b isolinux/isolinux.bin -c isolinux/boot.cat -no-emul-boot -boot-load-size 4 -boot-info-table "$iso"

# ---- the machine ----
memory=${AVX512_MEMORY:-512}
cat >"$work/bochsrc" <<RC
config_interface: textconfig
display_library: term
memory: guest=$memory, host=$memory
romimage: file=/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=/usr/share/bochs/VGABIOS-lgpl-latest
cpu: model=$cpu, count=1, ips=5000000, reset_on_triple_fault=0
pci: enabled=1, chipset=i440fx
clock: sync=none, time0=utc
boot: cdrom
ata0: enabled=1, ioaddr1=0x1f0, ioaddr2=0x3f0, irq=14
ata0-master: type=cdrom, path=$work/boot.iso, status=inserted
com1: enabled=1, mode=file, dev=$work/serial
log: $work/bochs.log
panic: action=fatal
error: action=report
info: action=ignore
debug: action=ignore
RC
echo c >"$work/rc" # Debian's Bochs has its debugger compiled in and waits at its prompt: "continue"
: >"$work/serial"
echo "$(wc -l <"$work/static") program(s) on a $cpu, $(bochs --help cpu 2>&1 | sed -n 's/.*\(Bochs x86 Emulator [0-9.]*\).*/\1/p' | head -1)" >&2
start=$SECONDS
# its screen is curses, so script gives it a terminal; Bochs ignores SIGTERM, so it dies with its parent
TERM=vt100 setpriv --pdeathsig KILL script -qec "exec setpriv --pdeathsig KILL bochs -q -f '$work/bochsrc' -rc '$work/rc'" \
    /dev/null </dev/null >"$work/screen" 2>&1 &
emulator=$!
# shown as it comes, without the serial line's carriage returns and the kernel's few messages
tail -n +1 -s 0.3 -f --pid=$emulator "$work/serial" | tr -d '\r' | grep --line-buffered -avE '^(\[ *[0-9]+\.[0-9]+\] |@)' &
show=$!
end=ran
while kill -0 $emulator 2>/dev/null; do
    if grep -aq 'Kernel panic' "$work/serial"; then end=panicked; break; fi
    if [ $((SECONDS - start)) -ge "${AVX512_TIMEOUT:-900}" ]; then end="timed out"; break; fi
    if grep -aq '^@done' "$work/serial"; then sleep 1; break; fi
    sleep 0.3
done
kill -KILL $emulator 2>/dev/null || true
wait $emulator 2>/dev/null || true
emulator=
wait $show 2>/dev/null || true

if ! grep -aq '^@done' "$work/serial"; then
    echo "the emulated machine $end; its last words:" >&2
    tail -n 20 "$work/serial" >&2; tail -n 5 "$work/bochs.log" >&2 || true
    exit 1
fi
failed=$(tr -d '\r' <"$work/serial" | grep -ac '^@exit [0-9]* [1-9]' || true)
echo "$(wc -l <"$work/static") program(s), $failed failed, $((SECONDS - start)) s emulated" >&2
if [ "$command" != test ]; then exit "$(tr -d '\r' <"$work/serial" | awk '/^@exit 1 / { print $3; exit }')"; fi
[ "$failed" = 0 ]
