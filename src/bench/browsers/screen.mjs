// A screen of its own, and what is seen on it: Xvfb keeps its pixels in a file, which tells to a few
// milliseconds when a picture stood there, whoever has drawn it.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds between two looks. */
const LOOK = 3;

/** One row of so many is looked at. */
const ROWS = 6;

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Milliseconds since 1970, as finely as the machine counts. */
export const now = () => performance.timeOrigin + performance.now();

/**
 * Opens a screen.
 *
 * @param display a number that is free, like ":93"
 */
export async function openScreen(display, width, height) {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-screen-'));
    const size = `${width}x${height}x24`;
    const server = spawn('Xvfb', [display, '-screen', '0', size, '-nolisten', 'tcp', '-fbdir', folder], {
        stdio: 'ignore',
    });
    let ended = false;
    server.on('exit', () => (ended = true));
    const path = join(folder, 'Xvfb_screen0');
    for (let i = 0; i < 100 && !ended && !existsSync(path); i++) await sleep(50);
    await sleep(300);
    if (ended) throw new Error(`Xvfb cannot serve ${display}: choose another number with --display.`);
    const file = openSync(path, 'r');
    // XWD: the header's length, and where colours and lines are told, as big-endian words.
    const head = Buffer.alloc(100);
    readSync(file, head, 0, head.length, 0);
    const word = (i) => head.readUInt32BE(4 * i);
    const pixels = word(0) + 12 * word(19);
    const line = word(12);

    /** The pixels of a part of the screen, which is given by its share of width and height. */
    function look([left, top, right, bottom]) {
        const from = Math.round(left * width);
        const bytes = 4 * (Math.round(right * width) - from);
        const rows = [];
        for (let y = Math.round(top * height); y < bottom * height; y += ROWS) rows.push(y);
        const seen = Buffer.alloc(bytes * rows.length);
        rows.forEach((y, i) => readSync(file, seen, i * bytes, bytes, pixels + y * line + 4 * from));
        return seen;
    }
    return {
        display,
        /**
         * Looks at a part of the screen until it has not changed for a while.
         *
         * @param rest milliseconds of the while, which begins with the first change
         * @param limit milliseconds after which it gives up
         * @returns when it came to look as it then stayed; undefined if it never did
         */
        async settled(part, rest, limit) {
            const began = now();
            let last = look(part);
            let changed;
            while (now() - (changed ?? began) < (changed ? rest : limit)) {
                await sleep(LOOK);
                const at = now();
                if (at - began > limit) return undefined;
                const seen = look(part);
                if (!seen.equals(last)) changed = at;
                last = seen;
            }
            return changed;
        },
        close() {
            server.removeAllListeners('exit');
            server.kill();
            closeSync(file);
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
