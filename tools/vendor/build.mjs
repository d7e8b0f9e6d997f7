// Builds the vendored chart library and the map outlines from npm packages: npm install && npm run build (README.md beside this file).
// The bundles hold only the traces we draw, no eval (strict CSP), and no inlined style sheets: those are written as files.
import { createRequire } from "node:module";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import esbuild from "esbuild";
import { environmentPlugin } from "esbuild-plugin-environment";
import { glsl } from "esbuild-plugin-glsl";

const require = createRequire(import.meta.url);
const here = import.meta.dirname;
const modules = path.join(here, "node_modules");
const vendor = path.join(here, "..", "..", "timeline", "static", "timeline", "vendor");
const map = path.join(here, "..", "..", "timeline", "static", "timeline", "map");

// The dashboard's bundle draws maps too; all other pages take the lighter one.
const BUNDLES = {
  "plotly-tracker.min.js": ["bar", "heatmap"],
  "plotly-tracker-map.min.js": ["bar", "heatmap", "scattermap"],
};

// Style sheets come as files with a link, since a strict policy refuses the ones that scripts write.
const withoutStyleSheets = {
  name: "without-style-sheets",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, () => ({ contents: "", loader: "js" }));
  },
};

async function bundle(name, traces) {
  const lines = ['const Plotly = require("plotly.js/lib/core");'];
  lines.push(`Plotly.register([${traces.map((trace) => `require("plotly.js/lib/${trace}")`).join(", ")}]);`, "module.exports = Plotly;");
  await esbuild.build({
    stdin: { contents: lines.join("\n"), resolveDir: here, loader: "js" },
    outfile: path.join(vendor, name),
    format: "iife",
    globalName: "Plotly",
    bundle: true,
    minify: true,
    legalComments: "linked",
    target: "es2020",
    alias: { regl: "@plotly/regl", stream: "stream-browserify" },
    define: { global: "window", "define.amd": "false" },
    plugins: [withoutStyleSheets, glsl({ minify: true }), environmentPlugin({ NODE_DEBUG: false })],
    banner: { js: "/* plotly.js 4.1.1, a part of it; MIT, (c) Plotly, Inc. See plotly.LICENSE and README.md beside this file. */" },
    logLevel: "warning",
  });
}

// Countries as land and as inner borders, in hundredths of a degree, so that no border is drawn twice.
function outlines(name) {
  const { feature, mesh } = require("topojson-client");
  const topology = JSON.parse(readFileSync(path.join(modules, "world-atlas", `countries-${name}.json`), "utf8"));
  const round = (value) => (typeof value[0] === "number" ? value.map((part) => Math.round(part * 100) / 100) : value.map(round));
  const thin = (line) => round(line).filter((at, i, all) => i === 0 || at[0] !== all[i - 1][0] || at[1] !== all[i - 1][1]);
  const rings = feature(topology, topology.objects.land).features.flatMap((one) => one.geometry.coordinates);
  const land = rings.map((polygon) => polygon.map(thin).filter((ring) => ring.length > 3)).filter((polygon) => polygon.length);
  const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b).coordinates.map(thin).filter((line) => line.length > 1);
  const geometry = (kind, type, coordinates) => ({ type: "Feature", properties: { kind }, geometry: { type, coordinates } });
  const collection = {
    type: "FeatureCollection",
    features: [geometry("land", "MultiPolygon", land), geometry("border", "MultiLineString", borders)],
  };
  writeFileSync(path.join(map, `world-${name}.json`), JSON.stringify(collection));
}

mkdirSync(vendor, { recursive: true });
mkdirSync(map, { recursive: true });
for (const [name, traces] of Object.entries(BUNDLES)) {
  await bundle(name, traces);
  const bytes = readFileSync(path.join(vendor, name));
  console.log(name, bytes.length, "bytes,", gzipSync(bytes, { level: 9 }).length, "gzipped");
}
copyFileSync(path.join(modules, "plotly.js", "dist", "plotly.css"), path.join(vendor, "plotly.css"));
copyFileSync(path.join(modules, "plotly.js", "LICENSE"), path.join(vendor, "plotly.LICENSE"));
copyFileSync(path.join(modules, "maplibre-gl", "dist", "maplibre-gl.css"), path.join(vendor, "maplibre-gl.css"));
copyFileSync(path.join(modules, "maplibre-gl", "LICENSE.txt"), path.join(vendor, "maplibre-gl.LICENSE"));
copyFileSync(path.join(modules, "world-atlas", "LICENSE"), path.join(map, "world-atlas.LICENSE"));
["50m", "110m"].forEach(outlines);
