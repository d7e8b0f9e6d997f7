// Gives the map its ground: outlines from our own files, tiles only where a server is set, a plain drawing without WebGL2.
import { inked } from "timeline/palette";

const NEAR = 4; // zoom from which the finer outlines are worth their bytes
const outlines = new Map();
const fits = new WeakMap(); // where each canvas was put, to tell whether a hand has moved it since

function settings() {
  return JSON.parse(document.getElementById("map-settings")?.textContent ?? "{}");
}

async function outline(url) {
  if (!url) return null;
  if (!outlines.has(url)) {
    outlines.set(url, fetch(url).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
  }
  return outlines.get(url);
}

let webgl2;
function hasWebGL2() {
  webgl2 ??= Boolean(document.createElement("canvas").getContext("webgl2"));
  return webgl2;
}

function ground(world, ink) {
  if (!world) return { sources: {}, layers: [] };
  return {
    sources: { world: { type: "geojson", data: world, attribution: "Outlines: Natural Earth" } },
    layers: [
      { id: "land", type: "fill", source: "world", filter: ["==", ["get", "kind"], "land"], paint: { "fill-color": ink.land } },
      { id: "coast", type: "line", source: "world", filter: ["==", ["get", "kind"], "land"], paint: { "line-color": ink.border, "line-width": 0.6 } },
      { id: "border", type: "line", source: "world", filter: ["==", ["get", "kind"], "border"], paint: { "line-color": ink.border, "line-width": 1.2, "line-dasharray": [4, 2] } },
    ],
  };
}

function tiles({ tiles: url, attribution }, theme) {
  if (!url) return { sources: {}, layers: [] };
  const paint = theme === "dark" ? { "raster-brightness-max": 0.55, "raster-saturation": -0.6 } : { "raster-saturation": -0.35 };
  return {
    sources: { tiles: { type: "raster", tiles: [url], tileSize: 256, attribution } },
    layers: [{ id: "tiles", type: "raster", source: "tiles", paint }],
  };
}

// The colours of water, land, border and halo, as the figure gives them.
const inksOf = (figure, theme) => inked(figure.layout.meta.ground, figure, theme);

function styleOf(world, ink, theme, set) {
  const base = ground(world, ink);
  const drawn = tiles(set, theme);
  return {
    version: 8,
    sources: { ...base.sources, ...drawn.sources },
    layers: [{ id: "paper", type: "background", paint: { "background-color": ink.water } }, ...base.layers, ...drawn.layers],
  };
}

const flatten = (line, xs, ys) => {
  for (const [lon, lat] of line) {
    xs.push(lon);
    ys.push(lat);
  }
  xs.push(null);
  ys.push(null);
};

function flatLines(world, ink) {
  const xs = [];
  const ys = [];
  for (const { geometry } of world?.features ?? []) {
    const lines = geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;
    lines.forEach((line) => flatten(line, xs, ys));
  }
  return { type: "scatter", mode: "lines", x: xs, y: ys, hoverinfo: "skip", line: { color: ink.border, width: 1 } };
}

// Half the width and height of the view in degrees, from centre and zoom, as MapLibre would show it.
export function flatRanges({ center, zoom }, canvas) {
  const wide = (canvas.clientWidth * 360) / (512 * 2 ** zoom) / 2;
  const high = (((canvas.clientHeight * 360) / (512 * 2 ** zoom)) * Math.cos((center.lat * Math.PI) / 180)) / 2;
  return { x: [center.lon - wide, center.lon + wide], y: [center.lat - high, center.lat + high] };
}

// Names that would lie on another name are left out; hovering and the table still give them.
function apart(names, ranges, canvas) {
  const held = [];
  const across = (lon) => ((lon - ranges.x[0]) / (ranges.x[1] - ranges.x[0])) * canvas.clientWidth;
  const down = (lat) => ((ranges.y[1] - lat) / (ranges.y[1] - ranges.y[0])) * canvas.clientHeight;
  return names.text.map((text, at) => {
    const box = { x: across(names.lon[at]), y: down(names.lat[at]), half: text.length * 3.6 };
    const isClear = held.every((other) => Math.abs(other.x - box.x) > other.half + box.half || Math.abs(other.y - box.y) > 15);
    if (isClear) held.push(box);
    return isClear ? text : "";
  });
}

function flatTrace(trace, ranges, canvas) {
  const { lat, lon, marker, ...rest } = trace;
  const drawn = { ...rest, type: "scatter", x: lon, y: lat };
  if (trace.name !== "names") return { ...drawn, marker: { ...marker, line: { width: 0 } } };
  return { ...drawn, mode: "text", text: apart(trace, ranges, canvas).map((text) => (text ? `<br>${text}` : "")) };
}

function flat(figure, world, theme, canvas) {
  const ink = inksOf(figure, theme);
  const { map, ...layout } = figure.layout;
  const ranges = flatRanges({ ...map, zoom: fitted(figure, canvas) }, canvas);
  const marks = figure.data.map((trace) => flatTrace(trace, ranges, canvas));
  const axis = { visible: false, zeroline: false };
  Object.assign(layout, {
    plot_bgcolor: ink.land,
    xaxis: { ...axis, range: ranges.x },
    yaxis: { ...axis, range: ranges.y, scaleanchor: "x", scaleratio: 1 / Math.cos((map.center.lat * Math.PI) / 180) },
  });
  return { data: [flatLines(world, ink), ...marks], layout };
}

// The zoom at which this canvas shows what the figure was measured for, whatever its shape.
export function fitted({ layout }, canvas, zoom = layout.map.zoom, [wide, high] = layout.meta.needs) {
  const larger = Math.min(canvas.clientWidth / wide, canvas.clientHeight / high, 2);
  return zoom + Math.log2(Math.max(0.1, larger));
}

// Names stand clear of the marks on whichever side has room, with a halo of the ground's colour: more than a figure can ask for.
export function tidyNames(canvas, theme) {
  const held = canvas._fullLayout?.map?._subplot?.map;
  if (!held) return;
  const ink = inksOf(canvas, theme);
  for (const { id, type } of held.getStyle().layers) {
    if (type !== "symbol" || !id.startsWith("plotly-trace-layer")) continue;
    held.setLayoutProperty(id, "text-variable-anchor", ["top", "left", "right", "bottom"]);
    held.setLayoutProperty(id, "text-radial-offset", 0.9);
    held.setPaintProperty(id, "text-halo-color", ink.halo);
    held.setPaintProperty(id, "text-halo-width", 1.5);
  }
}

// The view a reader has moved to, which stays, unless it holds no place of the figure: filters must not leave an empty map.
function chosenView(canvas, { data }) {
  const held = canvas._fullLayout?.map?._subplot?.map;
  if (!held || !canvas.dataset.ready) return null;
  const { lng: lon, lat } = held.getCenter();
  const zoom = held.getZoom();
  const ours = fits.get(canvas);
  if (ours && Math.abs(ours.lat - lat) + Math.abs(ours.lon - lon) + Math.abs(ours.zoom - zoom) < 1e-4) return null;
  const bounds = held.getBounds();
  const places = data.find(({ name }) => name === "places");
  return places?.lat.some((north, at) => bounds.contains([places.lon[at], north])) ? { center: { lon, lat }, zoom } : null;
}

// The figure with its ground; called for every figure that has a map in its layout.
export async function dressMap(figure, theme, canvas) {
  const set = settings();
  const world = await outline(figure.layout.map.zoom > NEAR ? set.near : set.world);
  if (!hasWebGL2() || canvas.dataset.flat !== undefined) return flat(figure, world, theme, canvas);
  const { map } = figure.layout;
  const moved = chosenView(canvas, figure);
  Object.assign(map, { style: styleOf(world, inksOf(figure, theme), theme, set), zoom: fitted(figure, canvas) }, moved);
  if (!moved) fits.set(canvas, { ...map.center, zoom: map.zoom });
  return figure;
}
