// Measures the pages of this folder in Chromium: node run.mjs --help
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from './content.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PAGES = {
    echarts: { file: 'echarts.html', query: '' },
    leaflet: { file: 'leaflet.html', query: '' },
    'leaflet-redraw': { file: 'leaflet.html', query: 'move=redraw' },
};
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

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
const chromium =
    asked.chromium ?? ['/usr/lib/chromium/chromium', '/usr/bin/chromium'].find((f) => existsSync(f));
if (!chromium) throw new Error('No Chromium found: install it or name it with --chromium.');
const unknown = (asked.page ?? []).find((p) => !PAGES[p]);
if (unknown) throw new Error(`No page "${unknown}": choose among ${Object.keys(PAGES).join(', ')}.`);

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const content = readContent(asked.pack);
const prepared = Object.fromEntries(
    Object.entries(content).map(([form, c]) => [`/content/${form}.json`, Buffer.from(JSON.stringify(c))]),
);

/** What the page of the present run has told; `heard` wakes whoever waits. */
let told = {};
let heard = () => {};

/** Ends the Chromium that runs and removes its profile. */
let clear = () => {};

const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (request.method === 'POST') {
        let body = '';
        request.on('data', (part) => (body += part));
        request.on('end', () => {
            const word = JSON.parse(body);
            if (path === '/first') told.first = word;
            if (path === '/leg') told.legs[word.name] = word;
            if (path === '/done') told.done = true;
            response.writeHead(204).end();
            heard();
        });
        return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const file = path.startsWith('/lib/')
        ? join(HERE, 'node_modules', normalize(path.slice('/lib'.length)))
        : join(HERE, normalize(path));
    const body = prepared[path] ?? (existsSync(file) && extname(file) ? readFileSync(file) : null);
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;

/** Chromium's processes: all that descend from ours or name its profile. */
function family(root, profile) {
    const parents = new Map();
    const members = new Set([root]);
    for (const pid of readdirSync('/proc').filter((n) => /^\d+$/.test(n)).map(Number)) {
        try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
            if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) members.add(pid);
        } catch {
            // Ended meanwhile.
        }
    }
    for (let grew = true; grew; ) {
        grew = false;
        for (const [pid, parent] of parents)
            if (members.has(parent) && !members.has(pid)) grew = Boolean(members.add(pid));
    }
    return [...members];
}

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

async function until(reached, deadline) {
    while (!reached() && Date.now() < deadline)
        await Promise.race([new Promise((done) => (heard = done)), sleep(200)]);
    return reached();
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
    const page = PAGES[name];
    const profile = mkdtempSync(join(tmpdir(), 'atlas-browsers-'));
    const url = `${address}/${page.file}?warm=${asked.warm}&seconds=${asked.seconds}&${page.query}`;
    const flags = [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--password-store=basic',
        '--kiosk',
        '--window-position=0,0',
        '--window-size=1920,1080',
        `--user-data-dir=${profile}`,
    ];
    if (asked.pictures) flags.push('--remote-debugging-port=0');
    told = { legs: {} };
    const began = performance.timeOrigin + performance.now();
    const process = spawn(chromium, [...flags, url], {
        env: { ...globalThis.process.env, DISPLAY: asked.display },
        stdio: 'ignore',
        detached: true,
    });
    const ended = new Promise((done) => process.on('exit', done));
    clear = () => {
        for (const pid of family(process.pid, profile)) {
            try {
                globalThis.process.kill(pid, 'SIGKILL');
            } catch {
                // Ended before.
            }
        }
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        clear = () => {};
    };
    try {
        const deadline = began + 1000 * Number(asked.limit);
        const shown = await until(() => told.first, deadline);
        const complete = course && shown && (await until(() => told.done, deadline));
        const result = {
            page: name,
            timeout: course && !complete,
            start: shown ? { process: told.first.epoch - began, navigation: told.first.navigation } : null,
            legs: told.legs,
            memory: memory(family(process.pid, profile)),
        };
        if (complete && asked.pictures) await picture(profile, join(asked.pictures, `${name}.png`));
        return result;
    } finally {
        clear();
        await ended;
        await sleep(300);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); // What dying ones wrote.
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

const screen = spawn('Xvfb', [asked.display, '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
});
for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
        clear();
        screen.kill();
        process.exit(1);
    });
screen.on('exit', (code) => {
    if (code) {
        console.error(`Xvfb cannot serve ${asked.display}: choose another number with --display.`);
        process.exit(1);
    }
});
try {
    await sleep(1000);
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
    clear();
    screen.removeAllListeners('exit');
    screen.kill();
    server.close();
    server.closeAllConnections();
}
