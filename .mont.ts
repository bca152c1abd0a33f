import sharp from 'sharp';
const [out, ...fs] = process.argv.slice(2);
const ms = await Promise.all(fs.map((f) => sharp(f).metadata()));
const w = ms[0]!.width!, h = ms[0]!.height!;
await sharp({ create: { width: w * 4 + 30, height: (h + 10) * Math.ceil(fs.length / 4), channels: 3, background: '#888' } }).composite(fs.map((f, i) => ({ input: f, left: (i % 4) * (w + 10), top: Math.floor(i / 4) * (h + 10) }))).png().toFile(out!);
