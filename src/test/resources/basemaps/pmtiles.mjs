// write FOLDER FILE: the tiles named z-x-y as PMTiles. read FOLDER FILE: the same, read back by another library.
// leaves FILE: a directory with leaves, read back likewise.
import { Buffer } from "node:buffer";
import assert from "node:assert";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { deflateSync, gzipSync } from "node:zlib";
import { PMTiles } from "pmtiles";
import { BufferWriter, Compression, S2PMTilesWriter, serializeDir, TileType, tileIDToZxy, zxyToTileID } from "s2-pmtiles";

const [deed, ...args] = process.argv.slice(2);
const metadata = {
    name: "cells",
    attribution: "© 示例测绘院 &amp; <a href='https://example.org'>Example Survey</a>",
    bounds: [10.1953125, 47.2793, 10.8984375, 47.7540],
};

function typeOf(bytes) {
    if (bytes[0] === 0x89) return TileType.Png;
    if (bytes[0] === 0xff) return TileType.Jpeg;
    return TileType.Pbf;
}

async function write(tiles, type, file) {
    const buffer = new BufferWriter();
    const writer = new S2PMTilesWriter(buffer, type, type === TileType.Pbf ? Compression.Gzip : Compression.None);
    for (const [z, x, y, bytes] of tiles) await writer.writeTileXYZ(z, x, y, bytes);
    await writer.commit(metadata);
    writeFileSync(file, buffer.commit());
}

function tilesOf(folder) {
    return readdirSync(folder).map((name) => [...name.split("-").map(Number), readFileSync(`${folder}/${name}`)]);
}

function open(file) {
    const all = readFileSync(file);
    return new PMTiles({
        getKey: () => file,
        getBytes: async (offset, length) => {
            const part = all.subarray(offset, offset + length);
            return { data: part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) };
        },
    });
}

async function check(tiles, file) {
    const archive = open(file);
    for (const [z, x, y, bytes] of tiles) {
        const got = await archive.getZxy(z, x, y);
        assert(got, `${z}/${x}/${y}`);
        if (bytes[0] !== 0x1f) assert.deepEqual(Buffer.from(got.data), Buffer.from(bytes));
    }
    assert.equal(await archive.getZxy(3, 0, 0), undefined);
    assert.equal(tiles.length, new Set(tiles.map((t) => t.slice(0, 3).join())).size);
    console.log(file, JSON.stringify(await archive.getHeader()));
}

/** A one-colour PNG of one pixel, bit depth 8, truecolour. */
function pixel(r, g, b) {
    const table = Array.from({ length: 256 }, (_, n) => {
        for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
        return n >>> 0;
    });
    const crc = (data) => (data.reduce((c, v) => table[(c ^ v) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
    const chunk = (name, body) => {
        const data = Buffer.concat([Buffer.from(name), body]);
        const out = Buffer.alloc(8 + data.length);
        out.writeUInt32BE(body.length, 0);
        data.copy(out, 4);
        out.writeUInt32BE(crc(data), 4 + data.length);
        return out;
    };
    const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        chunk("IHDR", head),
        chunk("IDAT", deflateSync(Buffer.from([0, r, g, b]))),
        chunk("IEND", Buffer.alloc(0)),
    ]);
}

/** All tiles of zoom 4 in four colours, in a root that points to leaves, laid out by hand as the specification says. */
function withLeaves(file) {
    const contents = [pixel(255, 0, 0), pixel(0, 255, 0), pixel(0, 0, 255), pixel(255, 255, 0)];
    const length = contents[0].length;
    assert(contents.every((c) => c.length === length));
    const first = zxyToTileID(4, 0, 0);
    const leaves = [0, 1, 2, 3].map((quarter) => {
        const entries = [];
        // Runs of 1 to 4 tiles that share a content, then a gap of one tile that is missing.
        for (let i = 0, run = 1; i < 64; i += run + 1, run = (run % 4) + 1)
            entries.push({
                tileID: first + quarter * 64 + i,
                offset: ((quarter + run) % 4) * length,
                length,
                runLength: Math.min(run, 64 - i),
            });
        return { entries, bytes: gzipSync(serializeDir(entries)) };
    });
    let offset = 0;
    const pointers = leaves.map((leaf) => {
        const entry = { tileID: leaf.entries[0].tileID, offset, length: leaf.bytes.length, runLength: 0 };
        offset += leaf.bytes.length;
        return entry;
    });
    const root = gzipSync(serializeDir(pointers));
    const json = gzipSync(Buffer.from(JSON.stringify({ name: "leaves" })));
    const at = { root: 127, json: 127 + root.length };
    at.leaves = at.json + json.length;
    at.data = at.leaves + offset;
    const header = Buffer.alloc(127);
    header.write("PMTiles");
    header[7] = 3;
    const lengths = [at.root, root.length, at.json, json.length, at.leaves, offset, at.data, 4 * length];
    lengths.forEach((n, i) => header.writeBigUInt64LE(BigInt(n), 8 + 8 * i));
    header.set([0, 2, 1, 2, 4, 4], 96);
    [-1800000000, -850511280, 1800000000, 850511280].forEach((n, i) => header.writeInt32LE(n, 102 + 4 * i));
    writeFileSync(file, Buffer.concat([header, root, json, ...leaves.map((l) => l.bytes), ...contents]));
    return leaves.flatMap((leaf) =>
        leaf.entries.flatMap((e) =>
            Array.from({ length: e.runLength }, (_, i) => [...tileIDToZxy(e.tileID + i), contents[e.offset / length]]),
        ),
    );
}

if (deed === "write") {
    const tiles = tilesOf(args[0]);
    await write(tiles, typeOf(tiles[0][3]), args[1]);
} else if (deed === "read") {
    await check(tilesOf(args[0]), args[1]);
} else {
    const tiles = withLeaves(args[0]);
    assert(tiles.length > 150);
    await check(tiles, args[0]);
}
