// What a page gets from a pack: the plan's shapes and places, and nothing that a map does not show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GROUND = '#f1efe7';
const CITY = '#ffffff';

/** Latitude as Mercator's y, in the degrees of the equator, so that ECharts need not project. */
const mercator = (lat) =>
    (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

const blend = (colour, part) =>
    '#' +
    [1, 3, 5]
        .map((i) => Math.round(255 - part * (255 - parseInt(colour.slice(i, i + 2), 16))))
        .map((c) => c.toString(16).padStart(2, '0'))
        .join('');

const points = (coordinates, change) =>
    typeof coordinates[0] === 'number'
        ? change(coordinates)
        : coordinates.map((c) => points(c, change));

/** The middle of the widest piece of a shape's widest line of latitude of nine: fit for a name. */
function middle(geometry) {
    const shapes = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    let best = { width: -1 };
    for (const [ring] of shapes) {
        const ys = ring.map((p) => p[1]);
        const south = ys.reduce((a, b) => Math.min(a, b));
        const north = ys.reduce((a, b) => Math.max(a, b));
        for (let i = 3; i <= 7; i++) {
            const y = south + ((north - south) * i) / 10;
            const xs = [];
            for (let k = 1; k < ring.length; k++) {
                const [a, b] = [ring[k - 1], ring[k]];
                if (a[1] > y !== b[1] > y)
                    xs.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
            }
            xs.sort((a, b) => a - b);
            for (let k = 1; k < xs.length; k += 2)
                if (xs[k] - xs[k - 1] > best.width)
                    best = { width: xs[k] - xs[k - 1], at: [(xs[k] + xs[k - 1]) / 2, y] };
        }
    }
    return best.at;
}

/**
 * Reads a pack.
 *
 * @param {string} folder of the pack
 * @returns {{mercator: object, degrees: object}} the same content in the form that suits ECharts
 *     and in the form that suits Leaflet
 */
export function readContent(folder) {
    const json = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const manifest = json('manifest.json');
    const elements = json('layout.json').elements;
    const tints = new Map();
    for (const e of elements)
        for (const id of [...(e.tinted ?? []), ...(e.outlines ?? [])])
            tints.set(id, e.colour.light);

    const features = [];
    const names = [];
    for (const kind of ['neighbours', 'districts', 'outlines', 'rivers']) {
        for (const f of json(`geometry/${kind}.geojson`).features) {
            const tint = tints.get(f.properties.id);
            if (kind === 'outlines' && !tint) continue;
            const style = {
                neighbours: { fill: GROUND, line: '#d9d5c7', width: 1 },
                districts: { fill: tint ? blend(tint, 0.16) : CITY, line: '#6b6f76', width: 1 },
                outlines: { fill: blend(tint ?? CITY, 0.22), line: tint, width: 1.5 },
                rivers: { fill: null, line: '#7db6d8', width: f.properties.rank === 1 ? 2.5 : 1.2 },
            }[kind];
            features.push({
                type: 'Feature',
                properties: { name: `${kind}/${f.properties.id}`, kind, style },
                geometry: f.geometry,
            });
            if (kind === 'neighbours' || kind === 'districts')
                names.push({
                    name: f.properties.name.zh,
                    at: middle(f.geometry),
                    district: kind === 'districts',
                });
        }
    }
    const places = json('places.json')
        .places.filter((p) => p.at)
        .map((p) => ({ name: (p.label ?? p.name).zh, at: p.at, rank: p.rank }));

    const form = (change) => ({
        home: change(manifest.view.center),
        map: {
            type: 'FeatureCollection',
            features: features.map((f) => ({
                ...f,
                geometry: { ...f.geometry, coordinates: points(f.geometry.coordinates, change) },
            })),
        },
        names: names.map((n) => ({ ...n, at: change(n.at) })),
        places: places.map((p) => ({ ...p, at: change(p.at) })),
    });
    return {
        mercator: form(([lon, lat]) => [lon, Number(mercator(lat).toFixed(6))]),
        degrees: form((p) => p),
    };
}
