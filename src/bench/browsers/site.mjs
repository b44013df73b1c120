// Serves the pages with a pack's content, and hears what they tell.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from './content.mjs';
import { sleep } from './screen.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export const PAGES = {
    echarts: { file: 'echarts.html', query: '' },
    leaflet: { file: 'leaflet.html', query: '' },
    'leaflet-redraw': { file: 'leaflet.html', query: 'move=redraw' },
};

/**
 * Opens the site of a pack.
 *
 * @param pack folder of a content pack
 * @param still whether pages stay at their first picture instead of running the course
 */
export async function openSite(pack, { still = false } = {}) {
    const content = readContent(pack);
    const prepared = Object.fromEntries(
        Object.entries(content).map(([form, c]) => [`/content/${form}.json`, Buffer.from(JSON.stringify(c))]),
    );
    let told = {};
    let heard = () => {};
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
                // A page goes on when it is answered.
                if (!still) response.writeHead(204).end();
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
    return {
        /** Where a page is found. */
        address(name, query) {
            const { file, query: own } = PAGES[name];
            return `http://127.0.0.1:${server.address().port}/${file}?${query}&${own}`;
        },
        /** Forgets what has been told, for another page. */
        begin() {
            told = { legs: {} };
        },
        told: () => told,
        /** Waits until something has been told, at most until a time; whether it has. */
        async until(reached, deadline) {
            while (!reached(told) && Date.now() < deadline)
                await Promise.race([new Promise((done) => (heard = done)), sleep(200)]);
            return Boolean(reached(told));
        },
        close() {
            server.close();
            server.closeAllConnections();
        },
    };
}
