#!/bin/sh
# 由 npm 字体包裁出应用自带的两个字重；见同一文件夹的 README.md。
# Cuts the two bundled weights of Noto Sans SC out of an npm package; see README.md beside this file.
#
#   src/derive/fonts.sh [output folder [text file ...]]      default folder: assets/fonts
#
# Characters of the given text files are added to the set: use it when a pack needs rare ones.
# Needs: npm, tar, python3, and fontTools (Debian's python3-fonttools 4.38, whose subsetter is what
# pyftsubset runs; installed through apt-get when missing). The same package and fontTools always
# give the same bytes.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$(dirname -- "$here")")
target=${1:-$root/assets/fonts}
[ $# -eq 0 ] || shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Debian's own Python holds the module even where another python3 comes first on the PATH.
python=python3
if ! "$python" -c 'import fontTools' 2> /dev/null; then
    python=/usr/bin/python3
    if ! "$python" -c 'import fontTools' 2> /dev/null; then
        as_root=
        [ "$(id -u)" -eq 0 ] || as_root=sudo
        $as_root apt-get install -y --no-install-recommends python3-fonttools
    fi
fi

(cd "$work" && npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 > /dev/null &&
    tar -xzf expo-google-fonts-noto-sans-sc-*.tgz)

# Which characters: one code point a line, sorted.
"$python" - "$@" > "$work/unicodes.txt" << 'CHARACTERS'
import sys

BLOCKS = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A: pinyin with tones
    (0x01CD, 0x01DC),  # the third-tone vowels of pinyin, ǎ to ǜ
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation, thin and hair spaces
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x214F),  # letterlike: ℃ № ™
    (0x2160, 0x217F),  # Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2460, 0x2473),  # circled numbers 1 to 20
    (0x2500, 0x257F),  # box drawing
    (0x2580, 0x259F),  # block elements
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2605, 0x2606),  # stars
    (0x3000, 0x303F),  # CJK punctuation
    (0x3380, 0x33DF),  # squared units: ㎡
    (0xFF00, 0xFFEF),  # full-width and half-width forms
]

# Hanzi beyond GB2312 that the source documents use.
RARE = "芃"

wanted = {ord(character) for character in RARE}
for first, last in BLOCKS:
    wanted.update(range(first, last + 1))
for lead in range(0xB0, 0xF8):  # all 6,763 hanzi of GB2312
    for trail in range(0xA1, 0xFF):
        try:
            wanted.add(ord(bytes([lead, trail]).decode("gb2312")))
        except UnicodeDecodeError:
            pass  # the five free cells after the last level-1 hanzi
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as text:
        wanted.update(ord(character) for character in text.read() if character >= " ")
print("\n".join(f"U+{code:04X}" for code in sorted(wanted)))
CHARACTERS

# Hinting goes (large, and unused at these sizes); so do the vertical metrics, the proportional
# alternates (palt, halt: they would squeeze Chinese punctuation) and the style axis of the variable
# original. Figures are tabular and lining by design, so there is no tnum or lnum to keep; the names
# are listed all the same for a later version of the font.
mkdir -p "$target"
for weight in 400Regular:Regular 700Bold:Bold; do
    "$python" -m fontTools.subset "$work/package/${weight%%:*}/NotoSansSC_${weight%%:*}.ttf" \
        --output-file="$target/NotoSansSC-${weight##*:}.ttf" \
        --unicodes-file="$work/unicodes.txt" \
        --no-hinting \
        --layout-features=ccmp,locl,kern,mark,mkmk,tnum,lnum \
        --drop-tables+=STAT,vhea,vmtx,DSIG \
        --name-IDs=0,1,2,3,4,5,6,7,8,13,14 \
        --notdef-outline \
        --no-recalc-timestamp
done

# The original lacks the narrow spaces that good typesetting puts between figure and unit: add them
# as empty glyphs, widths in thousandths of an em.
"$python" - "$target/NotoSansSC-Regular.ttf" "$target/NotoSansSC-Bold.ttf" << 'SPACES'
import sys
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

SPACES = {0x2009: ("thinspace", 200), 0x200A: ("hairspace", 100), 0x202F: ("narrownbspace", 200)}

for name in sys.argv[1:]:
    font = TTFont(name, recalcTimestamp=False)
    for code, (glyph, width) in SPACES.items():
        if code in font.getBestCmap():
            continue
        font["glyf"][glyph] = Glyph()
        font["hmtx"][glyph] = (width, 0)
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap[code] = glyph
    font.save(name)
SPACES
cp "$work/package/LICENSE_FONT" "$target/OFL.txt"
chmod 644 "$target"/NotoSansSC-*.ttf "$target/OFL.txt"
