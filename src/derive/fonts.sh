#!/bin/sh
# 由 npm 字体包裁出应用自带的两个字重；见同一文件夹的 README.md。
# Cuts the two bundled weights of Noto Sans SC out of an npm package; see README.md beside this file.
#
#   src/derive/fonts.sh [output folder [text file ...]]      default folder: assets/fonts
#
# Characters of the given text files are added to the set: use it when a pack needs rare ones.
# Needs: node, npm, tar, python3, and fontTools (Debian's python3-fonttools 4.38, whose subsetter is what
# pyftsubset runs; installed through apt-get when missing). The same packages and fontTools always
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
# Skia's PathOps as WebAssembly: used here only, nothing of it is bundled.
mkdir "$work/pathkit"
(cd "$work/pathkit" && npm pack --silent pathkit-wasm@1.0.0 > /dev/null &&
    tar -xzf pathkit-wasm-*.tgz)

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

# The weights are instances of a variable font, whose strokes are separate contours lying over one
# another. JavaFX fills scaled text by the even-odd rule and would leave white where they cross, so
# every glyph is redrawn as its outline alone, still in quadratic curves.
cat > "$work/simplify.js" << 'SIMPLIFY'
// One glyph a line, in and out, as PathKit commands; null where PathOps finds no answer.
const fs = require("fs");
const bin = process.argv[2];
require(bin + "/pathkit.js")({ wasmBinary: fs.readFileSync(bin + "/pathkit.wasm") }).then((kit) => {
    const lines = fs.readFileSync(0, "utf8").trimEnd().split("\n");
    const outlines = lines.map((line) => {
        const path = kit.FromCmds(JSON.parse(line));
        path.setFillType(kit.FillType.WINDING);
        const commands = path.simplify() ? path.toCmds() : null;
        path.delete();
        return JSON.stringify(commands);
    });
    fs.writeFileSync(1, outlines.join("\n") + "\n");
});
SIMPLIFY
"$python" - "$work" "$target/NotoSansSC-Regular.ttf" "$target/NotoSansSC-Bold.ttf" << 'OVERLAPS'
import json
import subprocess
import sys
from collections import Counter
from fontTools.misc.roundTools import otRound
from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import flagOverlapSimple

MOVE, LINE, QUAD, CLOSE = 0, 1, 2, 5
CRUMB = 4  # square units: contours smaller than this are left over from near misses


def commands(glyphs, name):
    """The outline as PathKit commands, components resolved."""
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    found = []
    for operator, points in pen.value:
        if operator == "moveTo":
            found.append([MOVE, *points[0]])
        elif operator == "lineTo":
            found.append([LINE, *points[0]])
        elif operator == "qCurveTo":
            if points[-1] is None:  # a contour of off-curve points only
                (ax, ay), (bx, by) = points[-2], points[0]
                points = (*points[:-1], ((ax + bx) / 2, (ay + by) / 2))
                found.append([MOVE, *points[-1]])
            for control, end in decomposeQuadraticSegment(points):
                found.append([QUAD, *control, *end])
        elif operator == "closePath":
            found.append([CLOSE])
        else:
            raise ValueError(f"{name}: {operator}")
    return found


def contours(found):
    """Commands as closed lists of (start, control or None, end)."""
    result, start, here = [], None, None
    for verb, *numbers in found:
        if verb == MOVE:
            start = here = tuple(numbers)
            result.append([])
        elif verb in (LINE, QUAD):
            end = tuple(numbers[-2:])
            control = tuple(numbers[:2]) if verb == QUAD else None
            if control or end != here:
                result[-1].append((here, control, end))
            here = end
        elif verb == CLOSE:
            if here != start:
                result[-1].append((here, None, start))
                here = start
        else:
            raise ValueError(f"verb {verb}")
    return [contour for contour in result if contour]


def segments(shape):
    return Counter(segment for contour in shape for segment in contour)


def polygon(contour):
    points = []
    for (ax, ay), control, (bx, by) in contour:
        points.append((ax, ay))
        if control:
            cx, cy = control
            for step in range(1, 8):
                t = step / 8
                u = 1 - t
                points.append((u * u * ax + 2 * u * t * cx + t * t * bx,
                               u * u * ay + 2 * u * t * cy + t * t * by))
    return points


def area(points):
    """Positive when clockwise, y pointing up."""
    return sum(bx * ay - ax * by for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1])) / 2


def inside(point, points):
    x, y = point
    odd = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def longest_edge_middle(points):
    (ax, ay), (bx, by) = max(
        zip(points, points[1:] + points[:1]),
        key=lambda edge: (edge[0][0] - edge[1][0]) ** 2 + (edge[0][1] - edge[1][1]) ** 2)
    return (ax + bx) / 2, (ay + by) / 2


def wound(shape):
    """Outer contours clockwise, holes the other way; crumbs dropped."""
    kept = [(contour, polygon(contour)) for contour in shape]
    kept = [(contour, points) for contour, points in kept if abs(area(points)) >= CRUMB]
    result = []
    for contour, points in kept:
        probe = longest_edge_middle(points)
        depth = sum(inside(probe, other) for _, other in kept if other is not points)
        if (area(points) > 0) != (depth % 2 == 0):
            contour = [(end, control, start) for start, control, end in reversed(contour)]
        result.append(contour)
    return result


def implied(before, after):
    """Whether TrueType can leave out the point between two curves: it is their controls' middle."""
    (_, first, (x, y)), (_, second, _) = before, after
    return (first is not None and second is not None
            and abs((first[0] + second[0]) / 2 - x) < 0.02 and abs((first[1] + second[1]) / 2 - y) < 0.02)


def whole(point):
    return otRound(point[0]), otRound(point[1])


def draw(contour, pen):
    count = len(contour)
    first = next((i for i in range(count) if not implied(contour[i - 1], contour[i])), 0)
    contour = contour[first:] + contour[:first]
    here = whole(contour[0][0])
    pen.moveTo(here)
    controls = []
    for i, (_, control, end) in enumerate(contour):
        if control:
            controls.append(whole(control))
            if i + 1 < count and implied(contour[i], contour[i + 1]):
                continue
        end = whole(end)
        if len(controls) == 1 and controls[0] in (here, end):
            controls = []
        if controls:
            pen.qCurveTo(*controls, end)
        elif end != here:
            pen.lineTo(end)
        here, controls = end, []
    pen.closePath()


work, *names = sys.argv[1:]
for name in names:
    font = TTFont(name, recalcTimestamp=False)
    order, glyphs, glyf = font.getGlyphOrder(), font.getGlyphSet(), font["glyf"]
    drawn = [commands(glyphs, glyph) for glyph in order]
    answer = subprocess.run(
        ["node", f"{work}/simplify.js", f"{work}/pathkit/package/bin"],
        input="".join(json.dumps(each) + "\n" for each in drawn),
        stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    for glyph, before, after in zip(order, map(contours, drawn), map(json.loads, answer), strict=True):
        if after is None:
            raise SystemExit(f"{name}: {glyph} cannot be simplified")
        after = wound(contours(after))
        if glyf[glyph].isComposite() or segments(before) != segments(after):
            pen = TTGlyphPen(None)
            for contour in after:
                draw(contour, pen)
            glyf[glyph] = pen.glyph()
        elif glyf[glyph].numberOfContours > 0:
            for i, flag in enumerate(glyf[glyph].flags):
                glyf[glyph].flags[i] = flag & ~flagOverlapSimple
    font.save(name)
OVERLAPS
cp "$work/package/LICENSE_FONT" "$target/OFL.txt"
chmod 644 "$target"/NotoSansSC-*.ttf "$target/OFL.txt"
