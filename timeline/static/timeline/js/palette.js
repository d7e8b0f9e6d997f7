// Swaps the colours of a figure for another theme, by the table that the figure carries in layout.meta.swaps.
const FADED = /^rgba\((\d+),(\d+),(\d+),([\d.]+)\)$/;

function hex(parts) {
  return "#" + parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("");
}

function swapped(colour, swap) {
  const faded = FADED.exec(colour);
  if (!faded) return swap[colour] ?? colour;
  const other = swap[hex(faded.slice(1, 4))];
  if (!other) return colour;
  const parts = [1, 3, 5].map((at) => parseInt(other.slice(at, at + 2), 16));
  return `rgba(${parts.join(",")},${faded[4]})`;
}

function walk(value, swap) {
  if (typeof value === "string") return swapped(value, swap);
  if (Array.isArray(value)) return value.map((part) => walk(part, swap));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "meta" ? part : walk(part, swap)]));
}

// Any colours a figure carries beside its traces, in a theme.
export function inked(colours, figure, theme) {
  return walk(colours, figure.layout.meta?.swaps?.[theme] ?? {});
}

// A fresh copy of the figure in a theme: Plotly writes into what it is given.
export function repaint(figure, theme) {
  const swap = figure.layout.meta?.swaps?.[theme] ?? {};
  return walk({ data: figure.data, layout: figure.layout }, swap);
}
