// The desk by keyboard. Every key presses a button, follows a link or goes to a field that is on the page, so nothing here is
// needed to work. data-key: the key of a link, button or tray; data-go: a room's letter after g; data-step: a row of a list;
// data-why: the reason of the page.
const find = (selector) => document.querySelector(selector);
const isField = (element) => element.matches("input:not([type=checkbox]), textarea, select");

function accept() {
  (find("#reason")?.value.trim() ? find('[data-verb="accept"]') : find('[data-quick="accept"]'))?.click();
}

function reject() {
  if (find("#reason")?.value.trim()) find('[data-verb="reject"]')?.click();
  else find('[data-quick="reject"]')?.focus(); // Enter rejects with this reason, Tab goes to the next
}

function unfold(tray) {
  tray.open = true;
  tray.scrollIntoView({ block: "start" });
  tray.querySelector("input:not([type=hidden]), select, textarea")?.focus({ preventScroll: true });
}

function toggleKeys() {
  const keys = find("#keys");
  if (keys) keys.open = !keys.open;
}

// From row to row of a list: names, events, claims under an event, contradictions.
function step(by) {
  const rows = [...document.querySelectorAll("[data-step]")];
  const held = rows.indexOf(document.activeElement);
  rows[held < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, held + by))]?.focus();
}

function choose() {
  const row = document.activeElement.closest("tr, .desk-name") ?? find('.queue [aria-current="true"]')?.closest("li");
  row?.querySelector(".desk-choose input")?.click();
}

const acts = {
  a: accept,
  r: reject,
  c: () => find("#correct") && unfold(find("#correct")),
  w: () => (find("#reason") ?? find("[data-why]"))?.focus(),
  x: choose,
  X: () => find("[data-all]")?.click(),
  j: () => step(1),
  k: () => step(-1),
  "/": () => find('main [type="search"]')?.focus(),
  "?": toggleKeys,
};

let isGoing = false; // g was pressed: the next letter is a room's

function went(key) {
  const room = isGoing && find(`[data-go="${CSS.escape(key)}"]`);
  isGoing = key === "g" && !isGoing;
  if (room) location.assign(room.href);
  return room || isGoing;
}

function pressed(key) {
  if (went(key)) return true;
  const linked = find(`[data-key~="${CSS.escape(key)}"]`);
  if (!linked && !acts[key]) return false;
  if (linked?.matches("details")) unfold(linked);
  else if (linked) linked.click();
  else acts[key]();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return undefined;
  if (event.key === "Escape") return isField(event.target) ? event.target.blur() : find("#keys[open]") && toggleKeys();
  if (event.key.length > 1 || isField(event.target) || document.body.dataset.busy) return undefined;
  if (pressed(event.key)) event.preventDefault();
  return undefined;
});

document.addEventListener("click", (event) => {
  // A verdict by pointer without a reason does as its key does, instead of asking for one.
  const verb = event.target.closest("[data-verb]")?.dataset.verb;
  if (verb && !find("#reason").value.trim()) {
    event.preventDefault();
    if (verb === "accept") accept();
    else reject();
  }
  const filling = event.target.closest("[data-fill]");
  if (filling) {
    const field = document.getElementById(filling.dataset.fill);
    field.value = filling.value;
    field.focus();
  }
  if (!event.target.closest("#keys")) find("#keys")?.removeAttribute("open");
});

document.addEventListener("change", (event) => {
  const name = event.target.dataset.all;
  if (name) document.querySelectorAll(`input[name="${name}"]`).forEach((box) => (box.checked = event.target.checked));
});

// What takes a moment says so, and is sent once: reading an article, or all the articles that use a name.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("hx-post")) return;
  if (document.body.dataset.busy) return event.preventDefault();
  document.body.dataset.busy = "yes";
  form.querySelector("#progress")?.removeAttribute("hidden");
});
addEventListener("pageshow", () => delete document.body.dataset.busy);

// On narrow paper the tabs scroll along: the room one is in comes into sight.
const here = find(".tabs [aria-current]");
if (here) here.parentElement.scrollLeft = here.offsetLeft - (here.parentElement.clientWidth - here.offsetWidth) / 2;
