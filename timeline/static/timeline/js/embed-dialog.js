// The dialog that makes the code for a chart in somebody else's page: live preview, and everything there is to copy.
import { citation } from "timeline/citing";

const dialog = document.getElementById("embedding");
const form = dialog.querySelector("form");
const preview = dialog.querySelector("iframe");
const trouble = dialog.querySelector("[role=alert]");
const HEIGHTS = { timeline: 560, map: 400, places: 560, strip: 300, event: 360 };
let base = ""; // the live address of the chart's frame
let chart = "";
let title = "";
let high = 0; // what the preview says its height is
let frozen = null; // {for, url, known}: what was frozen of which live address

const field = (id) => document.getElementById(`embedding-${id}`);
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

function complain(words) {
  trouble.hidden = !words;
  trouble.textContent = words;
}

// Freezing is asked for once for each address; the answer is kept.
async function freeze() {
  if (frozen?.for === base) return frozen;
  const live = new URL(base);
  const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
  const answer = await fetch(`${live.pathname}freeze${live.search}`, { method: "POST", headers: { "X-CSRFToken": token } });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(told.error?.message ?? `the server answered ${answer.status}`);
  frozen = { for: base, ...told };
  return frozen;
}

function dressed(address) {
  const url = new URL(address);
  const { theme, height } = form.elements;
  if (theme.value) url.searchParams.set("theme", theme.value);
  if (chart === "map" && Number(height.value) >= 160) url.searchParams.set("height", height.value); // the map's own; the frame is higher by head and foot
  return url.href;
}

function wide() {
  return /^\d{2,4}(%|px)?$/.test(form.elements.width.value) ? form.elements.width.value.replace("px", "") : "100%";
}

function code(address) {
  const height = chart === "map" ? high || Number(form.elements.height.value) + 130 : form.elements.height.value || HEIGHTS[chart];
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${wide()}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="fullscreen"></iframe>`;
}

// The same rows through another door: /embed/timeline/?… as /embed/timeline.png?… or /embed/timeline/rows.csv?…
function door(address, ending) {
  const url = new URL(address);
  url.pathname = ending.startsWith(".") ? url.pathname.replace(/\/$/, ending) : `${url.pathname}${ending}`;
  if (!ending.startsWith(".")) ["theme", "height"].forEach((name) => url.searchParams.delete(name));
  return url.href;
}

function doors(address) {
  if (chart === "event") return;
  field("rows").value = door(address, `rows.${form.elements.rows.value}`);
  if (!field("picture")) return;
  field("picture").value = door(address, `.${form.elements.picture.value}`);
  field("open").href = field("picture").value;
}

async function write() {
  const isFrozen = form.elements.kind.value === "frozen";
  try {
    const kept = isFrozen ? await freeze() : null;
    const address = dressed(kept ? kept.url : base);
    complain("");
    field("code").value = code(address);
    field("link").value = address;
    field("oembed").value = `${dialog.dataset.oembed}?format=json&url=${encodeURIComponent(address)}`;
    field("cite").value = citation(form.elements.citation.value, { title, address, known: kept?.known });
    doors(address);
    if (preview.src !== address) preview.src = address;
    if (chart !== "map") preview.height = form.elements.height.value;
  } catch (error) {
    complain(`This could not be frozen: ${error.message}.`);
    form.elements.kind.value = "live";
  }
}

function open(link) {
  base = link.href;
  high = 0;
  chart = link.dataset.embed;
  const heading = link.closest(".chart, section")?.querySelector("h2");
  const named = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent.trim());
  const head = document.querySelector("h1")?.textContent.trim();
  title = chart === "event" ? head : [head, named.join(" ").trim()].filter(Boolean).join(": ");
  dialog.querySelectorAll("[data-charts-only]").forEach((part) => { part.hidden = chart === "event"; }); // an event has a frame and no rows
  dialog.querySelector("h2").textContent = `Embed: ${title}`;
  form.elements.kind.value = new URL(base).searchParams.has("known") ? "frozen" : "live"; // who looks back means to quote
  form.elements.height.value = HEIGHTS[chart] ?? 480;
  dialog.showModal();
  write();
}

async function copy(button) {
  const held = document.getElementById(button.dataset.copy);
  held.select();
  try {
    await navigator.clipboard.writeText(held.value);
  } catch {
    document.execCommand("copy"); // pages without https have no clipboard of the newer kind
  }
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = "Copy";
  }, 1500);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-embed]");
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  open(link);
});
form.addEventListener("change", write);
// The preview says how high it is, as it will say to the page it is put in; its own height is then the one proposed.
window.addEventListener("message", (event) => {
  if (event.source !== preview.contentWindow || event.origin !== location.origin || event.data?.type !== "conflict-tracker:height") return;
  if (event.data.height < 100) return;
  high = event.data.height;
  if (chart !== "map" && document.activeElement === form.elements.height) return;
  if (chart !== "map") form.elements.height.value = high;
  preview.height = high;
  field("code").value = code(field("link").value);
});
dialog.addEventListener("close", () => preview.removeAttribute("src"));
