#!/bin/bash
# Installs a package of the atlas into a bare Debian and uses it there as an ordinary person would: without Java,
# without any network interface, without a right to write to the program, at home in a folder with a Chinese name.
#
#   sudo installer/linux/prove.sh target/installer/out/quancheng-atlas_*.deb [FOLDER]
#
# Needs, on Debian: debootstrap xvfb imagemagick. Leaves pictures and documents in FOLDER (target/installer/proof).
# Exit code: 0 only if everything worked.
set -euo pipefail

package=$(readlink -f "${1:?the .deb to prove}")
proof=$(readlink -m "${2:-target/installer/proof}")
root=$(mktemp -d)
chmod 755 "$root"
# A name with blanks and Chinese, as people have them.
home="/home/规划 员"
failures=0

cleanup() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount "$root/tmp/.X11-unix" "$root/dev" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap cleanup EXIT

step() { printf '\n== %s\n' "$*"; }

# Runs a command in the bare system as its user, with no network interface but a dead loopback.
as_person() {
    unshare --net chroot --userspec=1000:1000 "$root" /usr/bin/env -i \
        HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="${display:-}" XDG_RUNTIME_DIR=/tmp "$@"
}

# expect CODE FILE COMMAND...: the exit code, and the file in the person's home if one is due.
expect() {
    local code=$1 file=$2 got=0
    shift 2
    as_person sh -c 'cd && exec "$@"' sh "$@" >"$root/tmp/out" 2>&1 || got=$?
    if [ "$got" != "$code" ] || { [ -n "$file" ] && ! [ -s "$root$home/$file" ]; }; then
        printf 'FAILED (%s instead of %s): %s\n' "$got" "$code" "$*"
        cat "$root/tmp/out"
        failures=$((failures + 1))
    else
        printf 'ok: %s\n' "$*"
    fi
}

step "A bare Debian"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -1)
debootstrap --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" "$mirror" >/dev/null
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"

step "Installing without questions"
cp "$package" "$root/tmp/atlas.deb"
chroot "$root" sh -c 'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /tmp/atlas.deb' >"$root/tmp/out" 2>&1 ||
    { cat "$root/tmp/out"; exit 1; }
if chroot "$root" sh -c 'command -v java'; then echo "There is a Java here: this proves nothing." && exit 1; fi
chroot "$root" useradd --uid 1000 --home-dir "$home" --create-home person
# The oldest and the plainest of all: no desktop, no menus, nothing but the command.
chroot "$root" dpkg --status quancheng-atlas | grep -E '^(Version|Installed-Size)'

step "Every command, without a display"
expect 0 "" quancheng-atlas --version
expect 0 "" quancheng-atlas --help
expect 3 "" quancheng-atlas
expect 0 "" quancheng-atlas search --lang en "hot spring"
expect 0 "" quancheng-atlas validate
expect 0 报告.txt quancheng-atlas doctor -o 报告.txt
expect 0 图.png quancheng-atlas snapshot --lang zh -o 图.png
expect 0 "" quancheng-atlas validate /opt/quancheng-atlas/lib/app/assets/jinan
district=$(ls "$root"/opt/quancheng-atlas/lib/app/assets/jinan/districts | head -1)
district=${district%.json}
expect 0 简报.pdf quancheng-atlas export --district "$district" -o 简报.pdf
expect 0 表.xlsx quancheng-atlas export --map -o 表.xlsx
expect 0 图.svg quancheng-atlas export --map -o 图.svg
story=$(ls "$root"/opt/quancheng-atlas/lib/app/assets/jinan/stories | head -1)
expect 0 故事.pptx quancheng-atlas export --story "${story%.json}" -o 故事.pptx
expect 0 管理.pdf quancheng-atlas export --caretaker-card -o 管理.pdf

step "A newer content, signed, installed and taken back"
as_person sh -c 'cd && cp -r /opt/quancheng-atlas/lib/app/assets/jinan 新内容 && chmod -R u+w 新内容 &&
    sed -i "s/\"version\": *\"[^\"]*\"/\"version\": \"99.0.0\"/" 新内容/manifest.json'
expect 0 名城.pem quancheng-atlas pack keygen 名城.pem
expect 0 新内容.atlas quancheng-atlas pack build 新内容 -o 新内容.atlas --key 名城.pem
expect 1 "" quancheng-atlas pack install 新内容.atlas
expect 0 "" quancheng-atlas pack trust 名城.pub.pem
expect 0 "" quancheng-atlas pack verify 新内容.atlas
expect 0 "" quancheng-atlas validate 新内容.atlas
expect 0 "" quancheng-atlas pack install 新内容.atlas
expect 0 新图.png quancheng-atlas snapshot --lang zh -o 新图.png
expect 0 "" quancheng-atlas pack rollback

step "A program that its person cannot change"
if as_person sh -c ': > /opt/quancheng-atlas/lib/app/mine' 2>/dev/null; then
    echo "FAILED: the person may write to the program" && failures=$((failures + 1))
fi

step "The window"
display=:$((90 + RANDOM % 900))
Xvfb "$display" -screen 0 1920x1080x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
until DISPLAY=$display xdpyinfo >/dev/null 2>&1 || ! kill -0 $screen; do sleep 0.2; done
mkdir -p "$root/tmp/.X11-unix" "$proof"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

# shows PICTURE ARGUMENTS...: opens a window, waits until it says that its map is complete, and takes a picture.
shows() {
    local picture=$1 report="$root$home/start.json" waited=0
    shift
    rm -f "$report"
    as_person sh -c 'cd && JAVA_TOOL_OPTIONS="-Datlas.start.report=start.json" exec quancheng-atlas "$@"' sh "$@" \
        >"$root/tmp/out" 2>&1 &
    local window=$!
    until [ -s "$report" ] || [ $((waited++)) -gt 600 ]; do sleep 0.1; done
    sleep 3
    DISPLAY=$display import -window root "$proof/$picture"
    pkill -f -- /opt/quancheng-atlas/bin/atlas || true
    wait $window || true
    if [ -s "$report" ]; then printf 'ok: %s %s\n' "$picture" "$*"; else
        printf 'FAILED: no complete window: %s\n' "$*"
        cat "$root/tmp/out"
        failures=$((failures + 1))
    fi
}
shows window.png
shows district.png --district "$district" --theme dark

step "A kiosk, whose window comes back when it is killed"
as_person sh -c 'cd && printf 314159 >pin && chmod 600 pin && exec quancheng-atlas kiosk --pin-file pin' >"$root/tmp/out" 2>&1 &
kiosk=$!
# drawn N: waits until its keeper has told N times that a window shows its content.
drawn() {
    local waited=0
    until [ "$(grep -c 'content drawn' "$root/tmp/out")" -ge "$1" ] || [ $((waited++)) -gt 900 ]; do sleep 0.1; done
    [ "$(grep -c 'content drawn' "$root/tmp/out")" -ge "$1" ]
}
if drawn 1 && sleep 3 && pkill -9 -f kiosk-window && drawn 2; then
    sleep 3
    DISPLAY=$display import -window root "$proof/kiosk.png"
    grep 'content drawn' "$root/tmp/out"
    echo "ok: kiosk"
else
    echo "FAILED: the kiosk did not open, or not again"
    cat "$root/tmp/out"
    failures=$((failures + 1))
fi
pkill -f -- 'atlas kiosk' || true
wait $kiosk || true

cp "$root$home"/{图.png,图.svg,简报.pdf,表.xlsx,故事.pptx,报告.txt} "$proof"

step "What the person has kept stays when the program goes"
before=$(cd "$root$home" && find . -type f | sort)
chroot "$root" sh -c 'DEBIAN_FRONTEND=noninteractive apt-get remove -q -y quancheng-atlas' >/dev/null 2>&1
left=$(cd "$root" && find opt usr/bin usr/share/applications usr/share/mime/packages usr/share/icons -name '*atlas*' 2>/dev/null || true)
[ -z "$left" ] || { printf 'FAILED: left behind:\n%s\n' "$left" && failures=$((failures + 1)); }
[ "$before" = "$(cd "$root$home" && find . -type f | sort)" ] ||
    { echo "FAILED: the person's files are not what they were" && failures=$((failures + 1)); }

step "$failures failed; pictures and documents: $proof"
[ "$failures" = 0 ]
