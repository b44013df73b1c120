#!/bin/bash
# Installs a package of the atlas into a bare Debian and uses it there as an ordinary person would: without Java,
# without any network interface, without a right to write to the program, at home in a folder with a Chinese name.
# First an older version is installed and upgraded; at last the package is removed and purged, and nothing but what
# the person made may be left.
#
#   sudo installer/linux/prove.sh target/installer/out/quancheng-atlas_*.deb [FOLDER]
#
# Needs, on Debian: debootstrap xvfb x11-utils imagemagick. Leaves pictures and documents in FOLDER
# (target/installer/proof). Exit code: 0 only if everything worked.
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

fail() {
    printf 'FAILED: %s\n' "$*"
    failures=$((failures + 1))
}

# inside PATTERN: the numbers of the processes in the bare system whose command line holds it.
inside() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/root" 2>/dev/null)" = "$root" ] && tr '\0' ' ' <"$process/cmdline" | grep -q -e "$1"; then
            echo "${process#/proc/}"
        fi
    done
}

# end SIGNAL PATTERN: sends it to all of them; fails where there are none.
end() {
    local processes
    processes=$(inside "$2")
    [ -n "$processes" ] && kill "$1" $processes
}

# Every file of the bare system but those that the package tools keep for themselves, and what people have. The folder
# /opt belongs to no package of Debian: dpkg takes it away with the last one that had something in it.
everything() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/log \
        -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o ! -path ./opt -print | LC_ALL=C sort)
}

# kept: sums of all that the person has, but for the journal, which goes on.
kept() { (cd "$root$home" && find . -type f ! -path '*/logs/*' -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum); }

install() {
    chroot "$root" sh -c "DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $1" >"$root/tmp/out" 2>&1 ||
        { cat "$root/tmp/out"; exit 1; }
}

# Runs a command in the bare system as its user, with no network interface but a dead loopback.
as_person() {
    unshare --net chroot --userspec=1000:1000 "$root" /usr/bin/env -i \
        HOME="$home" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="${display:-}" XDG_RUNTIME_DIR=/tmp "$@"
}

# used PROGRAM COMMAND...: remembers which commands were tried.
tried=" "
used() {
    case "${2:-}" in
        pack) tried="$tried${3:-} " ;;
    esac
    tried="$tried${2:-} "
}

# expect CODE FILE COMMAND...: the exit code, and the file in the person's home if one is due.
expect() {
    local code=$1 file=$2 got=0
    shift 2
    used "$@"
    as_person sh -c 'cd && exec "$@"' sh "$@" >"$root/tmp/out" 2>&1 || got=$?
    if [ "$got" != "$code" ] || { [ -n "$file" ] && ! [ -s "$root$home/$file" ]; }; then
        fail "$got instead of $code: $*"
        cat "$root/tmp/out"
    else
        printf 'ok: %s\n' "$*"
    fi
}

step "A bare Debian"
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -1)}
# Where the machines of a public build have a list of mirrors, its first.
case $mirror in mirror+file:*) mirror=$(awk '{ print $1; exit }' "${mirror#mirror+file:}") ;; esac
debootstrap --variant=minbase "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" "$mirror" >/dev/null
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
chroot "$root" useradd --uid 1000 --home-dir "$home" --create-home person
# What it stands on comes first, so that afterwards only the package's own files count. It brings the lists of kinds
# of files and of programs that a desktop has.
chroot "$root" apt-get update -q >/dev/null
chroot "$root" sh -c "DEBIAN_FRONTEND=noninteractive apt-get satisfy -q -y --no-install-recommends '$(dpkg-deb -f "$package" Depends), desktop-file-utils'" >"$root/tmp/out" 2>&1 ||
    { cat "$root/tmp/out"; exit 1; }
chroot "$root" sh -c 'mkdir -p /usr/share/applications && update-desktop-database'
everything >"$root/tmp/before"

step "An older version, installed without questions"
old="$root/tmp/old"
dpkg-deb -R "$package" "$old"
sed -i 's/^Version: .*/Version: 0.9.0/' "$old/DEBIAN/control"
echo "A file of the older version." >"$old/opt/quancheng-atlas/lib/app/older.txt"
dpkg-deb -Znone -b "$old" "$root/tmp/old.deb" >/dev/null
rm -rf "$old"
install /tmp/old.deb
rm "$root/tmp/old.deb"
if chroot "$root" sh -c 'command -v java'; then echo "There is a Java here: this proves nothing." && exit 1; fi
expect 0 旧.pem quancheng-atlas pack keygen 旧.pem
expect 0 "" quancheng-atlas pack trust 旧.pub.pem
as_person sh -c 'mkdir -p ~/.config/quancheng-atlas && echo "scheme=dark" >~/.config/quancheng-atlas/settings.properties'
kept >"$root/tmp/kept"

step "The upgrade"
cp "$package" "$root/tmp/atlas.deb"
install /tmp/atlas.deb
rm "$root/tmp/atlas.deb"
[ ! -e "$root/opt/quancheng-atlas/lib/app/older.txt" ] || fail "a file of the older version is left"
[ "$(chroot "$root" dpkg-query -W -f '${Version}' quancheng-atlas)" = "$(dpkg-deb -f "$package" Version)" ] || fail "still the older version"
kept | cmp - "$root/tmp/kept" || fail "the person's files are not what they were"
as_person quancheng-atlas pack trust | grep -q . || fail "the key that was trusted is forgotten"
for link in $(chroot "$root" find /usr -name '*quancheng-atlas*' -xtype l); do fail "a link to nothing: $link"; done
grep -q '^x-scheme-handler/atlas=' "$root/usr/share/applications/mimeinfo.cache" || fail "no program for atlas: links"
grep -q 'application/vnd.quancheng.atlas:\*.atlas' "$root/usr/share/mime/globs" || fail "no kind of files for *.atlas"
chroot "$root" dpkg --status quancheng-atlas | grep -E '^(Version|Installed-Size|Description)'

step "Every command, without a display"
expect 0 "" quancheng-atlas --version
expect 0 "" quancheng-atlas --help
expect 3 "" quancheng-atlas
expect 0 "" quancheng-atlas search --lang en "hot spring"
expect 3 "" quancheng-atlas present
expect 2 "" quancheng-atlas open "atlas:nowhere"
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
expect 0 "" quancheng-atlas pack diff /opt/quancheng-atlas/lib/app/assets/jinan 新内容.atlas
expect 0 "" quancheng-atlas pack install 新内容.atlas
expect 0 "" quancheng-atlas pack list
expect 0 未签.atlas quancheng-atlas pack build 新内容 -o 未签.atlas
expect 0 "" quancheng-atlas pack sign 未签.atlas --key 名城.pem
expect 0 "" quancheng-atlas pack verify 未签.atlas
expect 0 新图.png quancheng-atlas snapshot --lang zh -o 新图.png
expect 0 "" quancheng-atlas pack rollback

step "A program that its person cannot change"
if as_person sh -c ': > /opt/quancheng-atlas/lib/app/mine' 2>/dev/null; then
    fail "the person may write to the program"
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
    used quancheng-atlas "$@"
    rm -f "$report"
    as_person sh -c 'cd && JAVA_TOOL_OPTIONS="-Datlas.start.report=start.json" exec quancheng-atlas "$@"' sh "$@" \
        >"$root/tmp/out" 2>&1 &
    local window=$!
    until [ -s "$report" ] || [ $((waited++)) -gt 600 ]; do sleep 0.1; done
    sleep 3
    DISPLAY=$display import -window root "$proof/$picture"
    end "-${signal:-TERM}" /opt/quancheng-atlas/bin/atlas || true
    wait $window || true
    if [ -s "$report" ]; then printf 'ok: %s %s\n' "$picture" "$*"; else
        fail "no complete window: $*"
        cat "$root/tmp/out"
    fi
}
shows window.png
shows district.png --district "$district" --theme dark
shows present.png present
shows open.png open "atlas:jinan?subject=matrix;view=117,36.6,9.5;year=2025;lang=en"
expect 0 "" quancheng-atlas bench --content 1 --starts 1 --seconds 2

# breakdowns: the reports of Java's own breakdowns among the person's crash reports.
breakdowns() { find "$root$home/.local/state/quancheng-atlas/logs" -name 'crash-*java-*.txt' | wc -l; }

step "Java breaks down, and the report is where the others are"
signal=SEGV shows broken.png
expect 0 "" quancheng-atlas doctor
grep -q 'crash-.*java-' "$root/tmp/out" || fail "the doctor does not know of it"
[ "$(breakdowns)" = 1 ] || fail "$(breakdowns) reports instead of 1"
stray() { find "$root$home" "$root/tmp" -name 'hs_err*'; }
[ -z "$(stray)" ] || fail "left about: $(stray)"

step "A kiosk, whose window comes back when it is killed"
as_person sh -c 'cd && printf 314159 >pin && chmod 600 pin && exec quancheng-atlas kiosk --pin-file pin' >"$root/tmp/out" 2>&1 &
kiosk=$!
used quancheng-atlas kiosk
# drawn N: waits until its keeper has told N times that a window shows its content.
drawn() {
    local waited=0
    until [ "$(grep -c 'content drawn' "$root/tmp/out")" -ge "$1" ] || [ $((waited++)) -gt 900 ]; do sleep 0.1; done
    [ "$(grep -c 'content drawn' "$root/tmp/out")" -ge "$1" ]
}
if drawn 1 && sleep 3 && end -KILL kiosk-window && drawn 2 && sleep 3 && end -SEGV kiosk-window && drawn 3; then
    sleep 3
    DISPLAY=$display import -window root "$proof/kiosk.png"
    grep 'content drawn' "$root/tmp/out"
    echo "ok: kiosk"
else
    fail "the kiosk did not open, or not again"
    cat "$root/tmp/out"
fi
end -TERM 'atlas kiosk' || true
wait $kiosk || true
[ "$(breakdowns)" = 2 ] || fail "$(breakdowns) reports instead of 2"
[ -z "$(stray)" ] || fail "left about: $(stray)"
expect 0 次数.csv quancheng-atlas kiosk-counts -o 次数.csv
as_person mkdir -p "$home/各屏"
expect 0 "" quancheng-atlas fleet 各屏

step "Every command that the help names was tried"
for of in "" pack; do
    commands=$(as_person quancheng-atlas $of --help | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
    [ -n "$commands" ] || fail "the help of $of names no commands"
    for command in $commands; do
        case $tried in *" $command "*) ;; *) fail "never tried: $of $command" ;; esac
    done
done

cp "$root$home"/{图.png,图.svg,简报.pdf,表.xlsx,故事.pptx,报告.txt} "$proof"

step "What the person has kept stays when the program goes"
kept >"$root/tmp/kept"
# leaves WORD: takes the package away so, and looks what is left.
leaves() {
    chroot "$root" sh -c "DEBIAN_FRONTEND=noninteractive apt-get $1 -q -y quancheng-atlas" >"$root/tmp/out" 2>&1 || { cat "$root/tmp/out"; fail "$1"; }
    everything | diff "$root/tmp/before" - || fail "after apt-get $1 the system is not what it was"
    kept | cmp - "$root/tmp/kept" || fail "after apt-get $1 the person's files are not what they were"
    echo "ok: apt-get $1"
}
leaves remove
leaves purge
[ -z "$(find "$root/var/lib/dpkg" -name '*quancheng-atlas*')" ] || fail "the package system still knows of it"
cp "$package" "$root/tmp/atlas.deb"
install /tmp/atlas.deb
as_person quancheng-atlas pack trust | grep -q . || fail "installed again, the atlas has forgotten its person"
leaves purge

step "$failures failed; pictures and documents: $proof"
[ "$failures" = 0 ]
