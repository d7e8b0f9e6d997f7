// Draws every .chart__canvas of a page: figure in, drawing out, in the reader's theme; attributes and events in docs/look.md.
import { listen, marksOf, showMark } from "timeline/keys";
import { dressMap, fitted, flatRanges, tidyNames } from "timeline/map";
import { repaint } from "timeline/palette";
import { openPanel } from "timeline/panel";
import { currentTheme } from "timeline/theme";

// Nothing leaves the page: plotly.js would otherwise offer to send the chart's rows to its maker's cloud.
const CONFIG = { showSendToCloud: false, displaylogo: false, displayModeBar: false, responsive: false, doubleClick: false, scrollZoom: false, showTips: false };
const DAY = 86400000;
const PAGE = 680; // pixels of a printed page between its margins
const PAUSE = 120; // ms without a further move before new rows are asked for
const charts = new Map();

function dayOf(value) {
  const text = typeof value === "number" ? new Date(value).toISOString() : String(value);
  return text.slice(0, 10);
}

function address(chart) {
  const url = new URL(chart.source, location.href);
  url.searchParams.set("px", Math.round(chart.canvas.clientWidth));
  for (const [name, day] of [["from", chart.first], ["to", chart.last]]) {
    if (day) url.searchParams.set(name, day);
    else url.searchParams.delete(name);
  }
  return url;
}

async function figureOf(chart) {
  if (!chart.source) return JSON.parse(document.getElementById(chart.canvas.dataset.figure).textContent);
  chart.asking?.abort();
  chart.asking = new AbortController();
  const answer = await fetch(address(chart), { signal: chart.asking.signal, headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return answer.json();
}

async function draw(chart, theme = currentTheme()) {
  const { canvas, figure } = chart;
  let painted = repaint(figure, theme);
  if (painted.layout.map) painted = await dressMap(painted, theme, canvas);
  const height = painted.layout.map || chart.kind === "map" ? canvas.clientHeight : painted.layout.height;
  Object.assign(painted.layout, { height, width: theme === "print" ? Math.min(PAGE, canvas.clientWidth) : canvas.clientWidth });
  if (chart.kind !== "map") canvas.style.height = `${height}px`;
  await window.Plotly.react(canvas, painted.data, painted.layout, CONFIG);
  tidyNames(canvas, theme);
  if (!chart.tied) tie(chart);
  canvas.dataset.ready = "true";
  delete canvas.dataset.state;
  chart.keys.drawn();
  canvas.dispatchEvent(new CustomEvent("chart:drawn", { bubbles: true }));
}

async function load(chart) {
  if (chart.canvas.dataset.ready) chart.canvas.dataset.state = "stale";
  try {
    chart.figure = await figureOf(chart);
    await draw(chart);
  } catch (error) {
    if (error.name === "AbortError") return;
    delete chart.canvas.dataset.ready;
    chart.canvas.dataset.state = "error";
    chart.canvas.dataset.wait = `This chart could not be drawn: ${error.message}. The table below holds the same rows.`;
    console.error(error);
  }
}

function later(chart) {
  clearTimeout(chart.pause);
  chart.pause = setTimeout(() => load(chart), PAUSE);
}

function say(chart, name, detail) {
  chart.canvas.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

// A mark's address with the two clocks of the page: what it opens is as of the same day, as known on the same day.
function atThisTime(url) {
  const target = new URL(url, location.href);
  const here = new URLSearchParams(location.search);
  for (const clock of ["on", "known"]) if (here.has(clock)) target.searchParams.set(clock, here.get(clock));
  return `${target.pathname}${target.search}`;
}

function open(chart, mark) {
  const way = chart.canvas.dataset.open ?? "panel";
  const url = mark.url && atThisTime(mark.url);
  say(chart, "chart:open", { id: mark.id, url, key: mark.key });
  if (!url || way === "none") return;
  if (way === "page") location.assign(url);
  else openPanel(url, chart.canvas);
}

function whole(chart) {
  return (chart.figure.layout.meta.whole ?? []).map((day) => Date.parse(day));
}

// A few days are each written out; how many fit is open again as soon as others come into view.
function looseDays(layout) {
  const axes = Object.keys(layout).filter((name) => name.startsWith("xaxis"));
  return Object.fromEntries(axes.map((name) => [`${name}.tickmode`, "auto"]));
}

// Shows some days, or all of them, and says so; tells the page unless the page asked.
function show(chart, first, last, quiet = false) {
  const [from, to] = whole(chart);
  if (from === undefined) return;
  const start = Math.max(from, Math.min(first, last - DAY));
  const end = Math.min(to + DAY, Math.max(last, start + DAY));
  const all = start <= from && end >= to + DAY;
  chart.first = all ? "" : dayOf(start);
  chart.last = all ? "" : dayOf(end - 1);
  const range = [start, end].map((moment) => new Date(moment).toISOString().slice(0, 16));
  window.Plotly.relayout(chart.canvas, { "xaxis.range": range, ...looseDays(chart.canvas.layout) });
  if (!quiet) say(chart, "chart:window", { first: chart.first || null, last: chart.last || null });
  if (chart.source) later(chart);
}

function range(chart) {
  return chart.canvas._fullLayout.xaxis.range.map((value) => Date.parse(String(value).replace(" ", "T") + (String(value).length > 10 ? "Z" : "")));
}

function zoomMap(chart, factor) {
  const { map, xaxis, yaxis } = chart.canvas._fullLayout;
  if (map) return window.Plotly.relayout(chart.canvas, { "map.zoom": map.zoom - Math.log2(factor) });
  const about = ([low, high]) => [(low + high) / 2 - ((high - low) * factor) / 2, (low + high) / 2 + ((high - low) * factor) / 2];
  return window.Plotly.relayout(chart.canvas, { "xaxis.range": about(xaxis.range), "yaxis.range": about(yaxis.range) });
}

function zoom(chart, factor, around) {
  if (chart.kind === "map") return zoomMap(chart, factor);
  const [start, end] = range(chart);
  const middle = around && around > start && around < end ? around : (start + end) / 2;
  return show(chart, middle - ((middle - start) * factor), middle + ((end - middle) * factor));
}

function all(chart) {
  const { all: wide } = chart.figure.layout.meta;
  if (chart.kind === "map") {
    if (!wide) return; // an empty map
    const zoom = fitted(chart.figure, chart.canvas, wide.zoom, wide.needs);
    const flat = flatRanges({ ...wide, zoom }, chart.canvas);
    const hasMap = chart.canvas._fullLayout.map;
    window.Plotly.relayout(chart.canvas, hasMap ? { "map.zoom": zoom, "map.center": wide.center } : { "xaxis.range": flat.x, "yaxis.range": flat.y });
  } else show(chart, -Infinity, Infinity);
}

// Moves the line of the day looked from, before the rows of that day have come.
function look(chart, day) {
  const { shapes = [], annotations = [] } = chart.canvas.layout ?? {};
  const at = `${day} 12:00`;
  const words = new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const moved = shapes.map((one) => (one.name === "on" ? { ...one, x0: at, x1: at } : one));
  const named = annotations.map((one) => (one.name === "on" ? { ...one, x: at, text: `as of ${words}` } : one));
  if (shapes.length) window.Plotly.relayout(chart.canvas, { shapes: moved, annotations: named });
}

async function revealPlace({ canvas }, mark) {
  const held = canvas._fullLayout.map?._subplot?.map;
  const [lon, lat] = [mark.at, -mark.y];
  if (held && !held.getBounds().contains([lon, lat])) await window.Plotly.relayout(canvas, { "map.center": { lon, lat } });
  return showMark(canvas, mark);
}

function reveal(chart, mark) {
  if (mark.isPlace) return revealPlace(chart, mark);
  const [start, end] = range(chart);
  if (mark.at < start || mark.at > end) show(chart, mark.at - (end - start) / 2, mark.at + (end - start) / 2);
  return showMark(chart.canvas, mark);
}

function clicked(chart, event) {
  const data = event.points?.[0]?.customdata;
  if (!data) return;
  if (data[0] || data[1]) open(chart, { id: data[0], url: data[1], key: data[2] });
  else if (data[3]) show(chart, Date.parse(data[2]) - DAY, Date.parse(data[3]) + 2 * DAY);
}

function tie(chart) {
  const { canvas } = chart;
  chart.tied = true;
  canvas.on("plotly_click", (event) => clicked(chart, event));
  canvas.on("plotly_doubleclick", () => all(chart));
  canvas.on("plotly_relayout", (change) => {
    if (change["xaxis.range[0]"] === undefined) return; // only what a hand has dragged, not what show() asked for
    show(chart, Date.parse(dayOf(change["xaxis.range[0]"])), Date.parse(dayOf(change["xaxis.range[1]"])) + DAY);
  });
}

// A picture that can stand alone: on its own paper, with its title, and where it came from.
function save(chart, format) {
  const { data, layout } = repaint(chart.figure, currentTheme());
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  const title = chart.canvas.closest(".chart").querySelector("h2")?.textContent ?? "";
  const held = { text: `${document.title} · ${location.href}`, xref: "paper", yref: "paper", x: 0, y: 0, xanchor: "left", yanchor: "top", yshift: -40, showarrow: false, font: { size: 10 } };
  const { margin, annotations = [], height, xaxis, xaxis2 } = layout;
  const range = chart.canvas._fullLayout.xaxis.range.slice();
  Object.assign(layout, { paper_bgcolor: paper, plot_bgcolor: paper, width: chart.canvas.clientWidth, height: height + 60 });
  Object.assign(layout, { title: { text: title, x: 0.01, y: 1, yref: "container", yanchor: "top", pad: { t: 10 } }, annotations: [...annotations, held] });
  Object.assign(layout, { margin: { ...margin, t: margin.t + 34, b: margin.b + 26 }, xaxis: { ...xaxis, range }, ...(xaxis2 && { xaxis2: { ...xaxis2, range } }) });
  window.Plotly.downloadImage({ data, layout }, { format, filename: chart.kind || "chart", scale: 2, width: layout.width, height: layout.height });
}

// The buttons of a chart; listened for on the document, since a canvas may move to a fresh figure.
function pressed(event) {
  const button = event.target.closest(".chart button");
  const chart = button && charts.get(button.closest(".chart").querySelector(".chart__canvas"));
  if (!chart?.figure) return;
  const { zoom: way, picture } = button.dataset;
  if (way === "all") all(chart);
  else if (way) zoom(chart, way === "in" ? 0.5 : 2);
  else if (picture) save(chart, picture);
}

function start(canvas) {
  const query = new URLSearchParams(location.search);
  const chart = { canvas, kind: canvas.closest(".chart")?.dataset.chart ?? "", source: canvas.dataset.src ?? "", first: query.get("from") ?? "", last: query.get("to") ?? "" };
  charts.set(canvas, chart);
  const acts = { open: (mark) => open(chart, mark), zoom: (factor, at) => zoom(chart, factor, at), all: () => all(chart), reveal: (mark) => reveal(chart, mark) };
  chart.keys = listen(canvas, acts);
  let width = canvas.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(canvas.clientWidth - width) < 2 || !chart.figure) return;
    width = canvas.clientWidth;
    if (chart.source) later(chart);
    else draw(chart);
  }).observe(canvas);
  canvas.addEventListener("chart:show", (event) => {
    const mark = marksOf(canvas).find((one) => one.id === String(event.detail.id));
    if (mark) reveal(chart, mark);
  });
  canvas.addEventListener("chart:look", (event) => look(chart, event.detail.day));
  canvas.addEventListener("chart:refresh", (event) => {
    chart.source = event.detail?.source ?? chart.source;
    if ("first" in (event.detail ?? {})) Object.assign(chart, { first: event.detail.first ?? "", last: event.detail.last ?? "" });
    if (!event.detail?.quiet) load(chart);
  });
  load(chart);
}

export function drawAll(root = document) {
  root.querySelectorAll(".chart__canvas").forEach((canvas) => charts.has(canvas) || start(canvas));
}

function everywhere(theme) {
  charts.forEach((chart, canvas) => {
    if (!canvas.isConnected) charts.delete(canvas);
    else if (chart.figure) draw(chart, theme);
  });
}

document.addEventListener("click", pressed);
document.addEventListener("theme:change", () => everywhere());
window.addEventListener("beforeprint", () => everywhere("print"));
window.addEventListener("afterprint", () => everywhere());
document.addEventListener("htmx:afterSettle", () => drawAll());
drawAll();
