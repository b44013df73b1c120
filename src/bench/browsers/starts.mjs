// Times starts by what stands on the screen, the atlas and the pages alike: node starts.mjs --help
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, startChromium } from './chromium.mjs';
import { now, openScreen, sleep } from './screen.mjs';
import { openSite } from './site.mjs';

/** A window of the atlas takes 0.94 of a screen's width and 0.9 of its height, at most 1440 × 900. */
const WIDTH = 1440;
const HEIGHT = 900;
const AROUND = { width: Math.ceil(WIDTH / 0.94), height: HEIGHT / 0.9 };

/** Ground under no card and not under the mouse, and what a page shows there: left, top, right, bottom. */
const PART = [0.2, 0.12, 0.47, 0.47];
const REST = 2500;
const LIMIT = 60_000;

const { values: asked } = parseArgs({
    options: {
        atlas: { type: 'string' },
        runs: { type: 'string', default: '9' },
        display: { type: 'string', default: ':93' },
        chromium: { type: 'string' },
        help: { type: 'boolean', default: false },
    },
});
if (asked.help || !asked.atlas) {
    console.log(
        `node starts.mjs --atlas FOLDER [--runs 9] [--display :93] [--chromium FILE]
--atlas     the packaged atlas, the folder that holds bin and lib; the pages show the pack it ships
--runs      starts of each, in turns; least, median and most are shown
--display   number of a screen that is free; the next one is used too`,
    );
    process.exit(asked.help ? 0 : 2);
}
const chromium = findChromium(asked.chromium);
const next = `:${Number(asked.display.slice(1)) + 1}`;
const site = await openSite(join(asked.atlas, 'assets', 'jinan'), { still: true });
const whole = await openScreen(asked.display, WIDTH, HEIGHT);
const around = await openScreen(next, AROUND.width, AROUND.height);
const kept = mkdtempSync(join(tmpdir(), 'atlas-starts-'));

/** Milliseconds from the start of the process to the picture as it stays. */
async function page(name) {
    site.begin();
    const browser = startChromium(chromium, site.address(name, ''), {
        display: whole.display,
        width: WIDTH,
        height: HEIGHT,
    });
    try {
        const at = await whole.settled(PART, REST, LIMIT);
        return { seen: at - browser.began, told: site.told().first?.epoch - browser.began };
    } finally {
        await browser.clear();
    }
}

async function atlas() {
    const began = now();
    const started = spawn(join(resolve(asked.atlas), 'bin', 'atlas'), [], {
        env: {
            ...process.env,
            DISPLAY: around.display,
            JDK_JAVA_OPTIONS: `-Datlas.cache=${kept} -Datlas.settings=${join(kept, 'settings')}`,
        },
        stdio: 'ignore',
        detached: true,
    });
    const ended = new Promise((done) => started.on('exit', done));
    try {
        return { seen: (await around.settled(PART, REST, LIMIT)) - began };
    } finally {
        process.kill(-started.pid, 'SIGKILL');
        await ended;
        await sleep(300);
    }
}

const subjects = { atlas, echarts: () => page('echarts'), leaflet: () => page('leaflet') };
try {
    const runs = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
    for (const start of Object.values(subjects)) await start(); // From here on all files are in memory.
    for (let i = 0; i < Number(asked.runs); i++)
        for (const [name, start] of Object.entries(subjects)) runs[name].push(await start());
    console.log('| start ms | least | median | most | as the page told |\n|---|---|---|---|---|');
    for (const [name, rows] of Object.entries(runs)) {
        const sorted = (key) => rows.map((r) => r[key]).sort((a, b) => a - b);
        const seen = sorted('seen');
        const middle = Math.floor(seen.length / 2);
        const told = Math.round(sorted('told')[middle]) || '–';
        const cells = [seen[0], seen[middle], seen.at(-1)].map(Math.round);
        console.log(`| ${[name, ...cells, told].join(' | ')} |`);
    }
} finally {
    whole.close();
    around.close();
    site.close();
    rmSync(kept, { recursive: true, force: true });
}
