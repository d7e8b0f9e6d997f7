// Ties filters, clocks, charts, map and table of a [data-dashboard] together; the address bar always holds the view.
// form[data-filters] and form[data-scrubber] and links that begin with "?" ask for the board anew (HX-Request: true, answered
// by the board's inside); drawn charts are kept and told to refresh. Without this script the same forms and links still work.
import { drawAll } from "timeline/charts";

const DAY = 86400000;
const PAUSE = 250; // ms
const STEP = 700; // ms a played day stays
const board = document.querySelector("[data-dashboard]");
let asking = null;
let playing = null;

function queryOf(form) {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isPlain = (name === "view" && value === "all") || (name === "lanes" && value === "place");
    if (value && !isPlain && !query.getAll(name).includes(value)) query.append(name, value);
  }
  return query;
}

const titleOf = (summary) => summary.firstChild?.textContent.trim() ?? "";

// What the reader has in hand when the board is put anew: open lists, focus, scroll of lists.
function handOf() {
  const summaries = [...board.querySelectorAll("details[open] > summary")].filter(titleOf);
  const open = new Map(summaries.map((one) => [titleOf(one), one.nextElementSibling?.scrollTop ?? 0]));
  const along = board.querySelector("[data-filters]")?.scrollLeft ?? 0;
  const held = document.activeElement;
  const isInside = held && board.contains(held);
  const chart = isInside && held.matches(".chart__canvas") && held.closest(".chart").id;
  return { open, along, chart, id: isInside && held.id, name: isInside && held.name, value: isInside && held.value, label: isInside && held.getAttribute("aria-label") };
}

function giveBack(hand) {
  board.querySelectorAll("details > summary").forEach((one) => {
    if (!hand.open.has(titleOf(one))) return;
    one.parentElement.open = true;
    if (one.nextElementSibling) one.nextElementSibling.scrollTop = hand.open.get(titleOf(one));
  });
  board.querySelector("[data-filters]")?.scrollTo({ left: hand.along, behavior: "instant" });
  if (hand.chart) return document.getElementById(hand.chart)?.querySelector(".chart__canvas").focus({ preventScroll: true });
  const same = (one) => (hand.id ? one.id === hand.id : hand.name ? one.name === hand.name && (one.type !== "checkbox" || one.value === hand.value) : hand.label && one.getAttribute("aria-label") === hand.label);
  if (hand.id || hand.name || hand.label) [...board.querySelectorAll("input:not([type=hidden]), select, button, a, .chart__canvas")].find(same)?.focus({ preventScroll: true });
  return undefined;
}

// Puts the canvases that are drawn already in the place of their fresh twins.
function keepCharts(fresh, except) {
  const kept = [];
  fresh.querySelectorAll(".chart").forEach((figure) => {
    const old = document.getElementById(figure.id)?.querySelector(".chart__canvas[data-ready]");
    const twin = figure.querySelector(".chart__canvas");
    if (!old || !twin) return;
    for (const name of ["data-src", "aria-label"]) if (twin.hasAttribute(name)) old.setAttribute(name, twin.getAttribute(name));
    twin.replaceWith(old);
    kept.push({ canvas: old, quiet: old === except });
  });
  return kept;
}

function tell(kept) {
  const query = new URLSearchParams(location.search);
  for (const { canvas, quiet } of kept) {
    const detail = { source: canvas.dataset.src, first: query.get("from"), last: query.get("to"), quiet };
    canvas.dispatchEvent(new CustomEvent("chart:refresh", { detail }));
  }
}

async function go(query, { push = true, except = null } = {}) {
  const text = query.toString();
  const url = `${location.pathname}${text ? `?${text}` : ""}`;
  asking?.abort();
  asking = new AbortController();
  board.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(url, { signal: asking.signal, headers: { "HX-Request": "true", "HX-Target": board.id } });
    if (!answer.ok) return location.assign(url); // the whole page says what is wrong
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    history[push ? "pushState" : "replaceState"]({}, "", url);
    const hand = handOf();
    const kept = keepCharts(fresh, except);
    board.replaceChildren(...(fresh.getElementById(board.id) ?? fresh.body).childNodes);
    window.htmx?.process(board);
    dress();
    giveBack(hand);
    tell(kept);
    drawAll(board);
  } catch (error) {
    if (error.name === "AbortError") return undefined;
    console.error(error);
    location.assign(url);
  } finally {
    board.removeAttribute("aria-busy");
  }
  return undefined;
}

let pause;
function soon(query, how) {
  clearTimeout(pause);
  pause = setTimeout(() => go(query, how), PAUSE);
}

const iso = (time) => new Date(time).toISOString().slice(0, 10);

// The clocks: a slider over all days, and play, in front of the form's own fields.
function dress() {
  const form = board.querySelector("[data-scrubber]");
  if (!form || form.querySelector("input[type=range]")) return;
  const [first, last, on] = ["first", "last", "on"].map((name) => Date.parse(form.dataset[name]));
  if (!(last > first)) return;
  const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: (last - first) / DAY, step: 1 });
  slider.value = Math.round((on - first) / DAY);
  slider.setAttribute("aria-label", "Day looked from");
  slider.setAttribute("aria-valuetext", iso(on));
  slider.addEventListener("input", () => slide(form, slider, first));
  const play = Object.assign(document.createElement("button"), { type: "button", className: "button button--small", textContent: playing ? "Pause" : "Play" });
  play.setAttribute("aria-label", "Play day by day");
  play.setAttribute("aria-pressed", String(Boolean(playing)));
  play.addEventListener("click", () => toggle(play));
  form.prepend(play, slider);
}

function slide(form, slider, first) {
  const day = iso(first + Number(slider.value) * DAY);
  const field = form.querySelector("[name=on]");
  field.value = day;
  slider.setAttribute("aria-valuetext", day);
  board.querySelector("#chart-timeline .chart__canvas")?.dispatchEvent(new CustomEvent("chart:look", { detail: { day } }));
  soon(queryOf(form), { push: false });
}

function toggle(button) {
  if (playing) stop();
  else {
    playing = true;
    step(true);
  }
  button.textContent = playing ? "Pause" : "Play";
  button.setAttribute("aria-pressed", String(Boolean(playing)));
}

function stop() {
  clearTimeout(playing);
  playing = null;
  const button = board.querySelector("[data-scrubber] button[aria-pressed]");
  if (button) Object.assign(button, { textContent: "Play" }).setAttribute("aria-pressed", "false");
}

// One step of play: at most sixty from the first day to the last, so that a long war does not take the evening.
async function step(isStart = false) {
  const form = board.querySelector("[data-scrubber]");
  const slider = form?.querySelector("input[type=range]");
  if (!playing || !slider) return;
  const most = Number(slider.max);
  const now = Number(slider.value);
  if (now >= most && !isStart) return stop();
  slider.value = isStart && now >= most ? 0 : Math.min(most, now + Math.max(1, Math.round(most / 60)));
  const begun = Date.now();
  form.querySelector("[name=on]").value = iso(Date.parse(form.dataset.first) + Number(slider.value) * DAY);
  await go(queryOf(form), { push: false });
  if (playing) playing = setTimeout(step, Math.max(50, STEP - (Date.now() - begun)));
}

if (board) {
  dress();
  board.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-filters], form[data-scrubber]");
    if (form && event.target.type !== "range") soon(queryOf(form));
  });
  board.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-filters], form[data-scrubber]");
    if (!form) return;
    event.preventDefault();
    clearTimeout(pause);
    go(queryOf(form));
  });
  board.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='?']");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    stop();
    go(new URLSearchParams(link.getAttribute("href").slice(1)));
  });
  board.addEventListener("chart:window", (event) => {
    const query = new URLSearchParams(location.search);
    for (const [name, day] of [["from", event.detail.first], ["to", event.detail.last]]) {
      if (day) query.set(name, day);
      else query.delete(name);
    }
    soon(query, { push: false, except: event.target });
  });
  window.addEventListener("popstate", () => go(new URLSearchParams(location.search), { push: false }));
  // A list of choices closes when the reader goes elsewhere.
  document.addEventListener("click", (event) => {
    board.querySelectorAll(".facet[open]").forEach((facet) => facet.contains(event.target) || (facet.open = false));
  });
}
