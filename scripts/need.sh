# For the other scripts here: installs what they need, on Debian.
# shellcheck shell=bash

need() { # need PACKAGE... : installs those which are missing
    local p missing=()
    for p; do dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p"); done
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    echo "installing ${missing[*]}" >&2
    $sudo apt-get -qq update >&2
    DEBIAN_FRONTEND=noninteractive $sudo apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2 </dev/null
}
