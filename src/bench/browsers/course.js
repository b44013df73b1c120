// The course of `atlas bench`: the same legs, on whatever map the page drives.
const REST_MS = 600;

/** Latitude and Mercator's y in degrees of the equator. */
const mercatorY = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const latitude = (y) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
const worldSize = (zoom) => 256 * 2 ** zoom;

const LEGS = {
    /** At zoom 10 along a lying eight, 480 by 270 pixels, once in four seconds. */
    pan: (seconds) => {
        const turn = (2 * Math.PI * seconds) / 4;
        return { x: 480 * Math.sin(turn), y: 270 * Math.sin(2 * turn), zoom: 10 };
    },
    /** From zoom 8 to 11 and back, once in four seconds. */
    zoom: (seconds) => ({
        x: 0,
        y: 0,
        zoom: 8 + (3 * (1 - Math.cos((2 * Math.PI * seconds) / 4))) / 2,
    }),
};

const tell = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body) });
const frame = () => new Promise((done) => requestAnimationFrame(done));
const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** Tells the moment at which the picture that has just been drawn is on the screen. */
async function firstPicture() {
    await frame();
    await frame();
    const now = performance.now();
    await tell('/first', { epoch: performance.timeOrigin + now, navigation: now });
}

function summary(lengths) {
    const sorted = [...lengths].sort((a, b) => a - b);
    const sum = sorted.reduce((a, b) => a + b, 0);
    const at = (i) => sorted[Math.min(sorted.length - 1, Math.floor(i))];
    return {
        frames: sorted.length,
        fps: (1000 * sorted.length) / sum,
        median: at(sorted.length / 2),
        p95: at(sorted.length * 0.95),
        worst: at(sorted.length - 1),
    };
}

/**
 * Runs every leg once to warm up and once to measure, and tells the results: the lengths of the
 * frames while it moves, and `settle`, the milliseconds from the last of them to a map at rest.
 *
 * @param map begin(view) jumps to a view at rest, step(view) moves as under a finger, end() rests;
 *     a view is {x, y, zoom}: pixels right and down of the home point at that zoom
 */
async function runCourse(map) {
    const asked = new URLSearchParams(location.search);
    const seconds = { warm: Number(asked.get('warm') ?? 4), measured: Number(asked.get('seconds') ?? 8) };
    for (const round of ['warm', 'measured']) {
        for (const [name, leg] of Object.entries(LEGS)) {
            map.begin(leg(0));
            await rest(REST_MS);
            const lengths = [];
            await frame();
            const began = performance.now();
            let last = began;
            map.start();
            for (;;) {
                map.step(leg((last - began) / 1000));
                await frame();
                const now = performance.now();
                lengths.push(now - last);
                last = now;
                if (now - began >= 1000 * seconds[round]) break;
            }
            map.end();
            await frame();
            await frame();
            const settle = performance.now() - last;
            if (round === 'measured') await tell('/leg', { name, ...summary(lengths), settle });
        }
    }
    map.begin({ x: 0, y: 0, zoom: 9 });
    await rest(2000);
    await tell('/done', {});
}
