// Starts Chromium with a fresh profile, and knows all its processes.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now, sleep } from './screen.mjs';

/** The browser that was named, or Debian's. */
export function findChromium(named) {
    const found = named ?? ['/usr/lib/chromium/chromium', '/usr/bin/chromium'].find((f) => existsSync(f));
    if (!found) throw new Error('No Chromium found: install it or name it with --chromium.');
    return found;
}

/** All processes that descend from one or name a text in their command lines. */
function family(root, name) {
    const parents = new Map();
    const members = new Set([root]);
    for (const pid of readdirSync('/proc').filter((n) => /^\d+$/.test(n)).map(Number)) {
        try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
            if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(name)) members.add(pid);
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

/**
 * Opens a page over a whole screen.
 *
 * @param flags more of Chromium's own
 */
export function startChromium(chromium, url, { display, width, height, flags = [] }) {
    const profile = mkdtempSync(join(tmpdir(), 'atlas-browsers-'));
    const all = [
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
        `--window-size=${width},${height}`,
        `--user-data-dir=${profile}`,
        ...flags,
    ];
    const began = now();
    const started = spawn(chromium, [...all, url], {
        env: { ...process.env, DISPLAY: display },
        stdio: 'ignore',
        detached: true,
    });
    const ended = new Promise((done) => started.on('exit', done));
    return {
        began,
        profile,
        processes: () => family(started.pid, profile),
        /** Ends it and removes its profile. */
        async clear() {
            for (const pid of family(started.pid, profile)) {
                try {
                    process.kill(pid, 'SIGKILL');
                } catch {
                    // Ended before.
                }
            }
            await ended;
            await sleep(300);
            rmSync(profile, { recursive: true, force: true, maxRetries: 5 }); // What dying ones wrote.
        },
    };
}
