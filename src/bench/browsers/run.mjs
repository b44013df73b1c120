// Measures the pages of this folder in Chromium: node run.mjs --help
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, startChromium } from './chromium.mjs';
import { openScreen } from './screen.mjs';
import { openSite, PAGES } from './site.mjs';

const WIDTH = 1920;
const HEIGHT = 1080;

const { values: asked } = parseArgs({
    options: {
        pack: { type: 'string' },
        page: { type: 'string', multiple: true },
        runs: { type: 'string', default: '3' },
        warm: { type: 'string', default: '4' },
        seconds: { type: 'string', default: '8' },
        limit: { type: 'string', default: '180' },
        display: { type: 'string', default: ':93' },
        chromium: { type: 'string' },
        pictures: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
    },
});
if (asked.help || !asked.pack) {
    console.log(
        `node run.mjs --pack FOLDER [--page ${Object.keys(PAGES).join('|')}]… [--runs 3] [--json]
    [--warm 4] [--seconds 8] [--limit 180] [--display :93] [--chromium FILE] [--pictures FOLDER]
--pack      folder of a content pack
--runs      starts per page; medians are shown
--warm      seconds that each leg runs before it counts; --seconds that it counts
--limit     seconds after which a run is stopped and its figures so far are kept
--display   number of a screen that is free; Xvfb serves it
--pictures  saves what each page shows at rest after the course; such a run is not for figures`,
    );
    process.exit(asked.help ? 0 : 2);
}
const chromium = findChromium(asked.chromium);
const unknown = (asked.page ?? []).find((p) => !PAGES[p]);
if (unknown) throw new Error(`No page "${unknown}": choose among ${Object.keys(PAGES).join(', ')}.`);

const site = await openSite(asked.pack);
const screen = await openScreen(asked.display, WIDTH, HEIGHT);

/** Ends the Chromium that runs. */
let clear = () => {};

/** Mebibytes that the processes take: PSS shares what is shared, RSS counts it each time. */
function memory(pids) {
    const sum = { processes: 0, pss: 0, rss: 0 };
    for (const pid of pids) {
        try {
            const smaps = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
            sum.pss += Number(/^Pss:\s+(\d+)/m.exec(smaps)[1]) / 1024;
            sum.rss += Number(/^Rss:\s+(\d+)/m.exec(smaps)[1]) / 1024;
            sum.processes++;
        } catch {
            // Ended meanwhile.
        }
    }
    return sum;
}

async function picture(profile, file) {
    const { chromium: playwright } = await import('playwright-core');
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const browser = await playwright.connectOverCDP(`http://127.0.0.1:${port}`);
    await browser.contexts()[0].pages()[0].screenshot({ path: file, timeout: 60_000 });
    await browser.close();
}

/** Starts Chromium on a page, runs the course, and ends what it started. */
async function run(name, { course = true } = {}) {
    site.begin();
    const browser = startChromium(chromium, site.address(name, `warm=${asked.warm}&seconds=${asked.seconds}`), {
        display: asked.display,
        width: WIDTH,
        height: HEIGHT,
        flags: asked.pictures ? ['--remote-debugging-port=0'] : [],
    });
    clear = browser.clear;
    try {
        const deadline = browser.began + 1000 * Number(asked.limit);
        const shown = await site.until((told) => told.first, deadline);
        const complete = course && shown && (await site.until((told) => told.done, deadline));
        const { first, legs } = site.told();
        const result = {
            page: name,
            timeout: course && !complete,
            start: shown ? { process: first.epoch - browser.began, navigation: first.navigation } : null,
            legs,
            memory: memory(browser.processes()),
        };
        if (complete && asked.pictures) await picture(browser.profile, join(asked.pictures, `${name}.png`));
        return result;
    } finally {
        await clear();
        clear = () => {};
    }
}

const median = (numbers) => {
    const known = numbers.filter((n) => n !== undefined).sort((a, b) => a - b);
    return known.length ? known[Math.floor(known.length / 2)] : undefined;
};
const medians = (rows) => ({
    page: rows[0].page,
    runs: rows.length,
    timeouts: rows.filter((r) => r.timeout).length,
    'start ms': median(rows.map((r) => r.start?.process)),
    'of it navigation ms': median(rows.map((r) => r.start?.navigation)),
    ...Object.fromEntries(
        ['pan', 'zoom'].flatMap((leg) =>
            ['fps', 'median', 'p95', 'worst', 'settle'].map((figure) => [
                `${leg} ${figure}`,
                median(rows.map((r) => r.legs[leg]?.[figure])),
            ]),
        ),
    ),
    'PSS MiB': median(rows.map((r) => r.memory.pss)),
    'RSS MiB': median(rows.map((r) => r.memory.rss)),
});

for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, async () => {
        await clear();
        screen.close();
        process.exit(1);
    });
try {
    if (asked.pictures) mkdirSync(asked.pictures, { recursive: true });
    const rows = [];
    const pages = asked.page ?? Object.keys(PAGES);
    await run(pages[0], { course: false }); // The files come from memory from here on.
    for (const name of pages)
        for (let i = 0; i < Number(asked.runs); i++) rows.push(await run(name));
    const table = pages.map((name) => medians(rows.filter((r) => r.page === name)));
    if (asked.json) {
        const machine = { cores: cpus().length, processor: cpus()[0].model };
        console.log(JSON.stringify({ pack: asked.pack, machine, medians: table, runs: rows }, null, 2));
    } else {
        const round = (v) => (typeof v === 'number' ? Number(v.toFixed(1)) : (v ?? '–'));
        const columns = Object.keys(table[0]);
        console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}`);
        for (const row of table) console.log(`| ${columns.map((c) => round(row[c])).join(' | ')} |`);
    }
} finally {
    await clear();
    screen.close();
    site.close();
}
