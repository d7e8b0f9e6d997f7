// What happens around a verdict: one at a time, refusals shown, faults said, the next claim read out, and those chosen kept.
const find = (selector) => document.querySelector(selector);
const chosen = new Set();

// A refused change comes back as a page of its own status, with all that was typed: it is shown, not dropped.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (![409, 422].includes(event.detail.xhr.status)) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});

// One verdict at a time: a key pressed twice must not judge the next claim unseen.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.target?.id === "workspace") document.body.dataset.busy = "yes";
});
document.addEventListener("htmx:afterRequest", () => delete document.body.dataset.busy);

function complain(words) {
  const list = find("#messages");
  const line = Object.assign(document.createElement("li"), { className: "message message--error", textContent: words });
  list.replaceChildren(line);
  list.hidden = false;
  list.scrollIntoView({ block: "nearest" });
}
document.addEventListener("htmx:sendError", () => complain("No answer from the server: nothing was saved. What you typed stands; try again in a moment."));
document.addEventListener("htmx:responseError", (event) => complain(`The server could not do that (${event.detail.xhr.status}): nothing was saved. Load the page again, and try once more.`));

// Claims chosen stay chosen from claim to claim; those out of sight go along as hidden fields.
function remember() {
  document.querySelectorAll('#together input[type="checkbox"]').forEach((box) => {
    if (box.checked) chosen.add(box.value);
    else chosen.delete(box.value);
  });
  show();
}

function show() {
  const card = find("#chosen");
  if (!card) return;
  const inSight = new Set();
  document.querySelectorAll('#together input[type="checkbox"]').forEach((box) => {
    box.checked = chosen.has(box.value);
    inSight.add(box.value);
  });
  card.querySelectorAll('[name="claim"]').forEach((field) => field.remove());
  for (const value of chosen) {
    if (!inSight.has(value)) card.append(Object.assign(document.createElement("input"), { type: "hidden", name: "claim", value }));
  }
  find("#chosen-count").textContent = chosen.size === 1 ? "1 chosen" : `${chosen.size} chosen`;
}
document.addEventListener("change", (event) => {
  if (event.target.matches('#together input[type="checkbox"]')) remember();

// A contradiction decided makes room for the next one: its reason is ready to be written.
let row = -1;
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.matches(".desk-choice form")) row = [...document.querySelectorAll("[data-step]")].indexOf(event.target.querySelector("[data-step]"));
});
document.addEventListener("htmx:afterSettle", () => {
  if (row >= 0) [...document.querySelectorAll("[data-step]")].at(row)?.focus();
  row = -1;
});
});

// What a screen reader is told, and where the focus goes, once the next claim is there.
function told() {
  const done = find("#workspace [role=status]")?.textContent ?? "";
  const open = find('.queue [aria-current="true"]')?.textContent.trim() ?? find("#workspace .empty h2")?.textContent ?? "";
  find("#told").textContent = `${done}. ${find("#waiting").textContent} wait. ${open}`;
}

function settled() {
  const wrong = find("#correct[open] :is(.errorlist, .error)")?.parentElement.querySelector("input, select");
  const claim = find(".desk-claim");
  const alert = find("#workspace [role=alert]");
  if (wrong) wrong.focus();
  else if (alert) alert.scrollIntoView({ block: "center" });
  else if (claim && document.activeElement === document.body) {
    claim.tabIndex = -1;
    claim.focus({ preventScroll: true });
  }
  find('.queue [aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  const count = find("#count-queue");
  if (count && find("#waiting")?.dataset.all) count.textContent = find("#waiting").dataset.all;
  told();
}
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "workspace") return;
  show();
  settled();
});
// Once they are judged none is chosen any more; where they could not be, all still are.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.requestConfig.elt.id === "together" && event.detail.xhr.status === 200) chosen.clear();
});
remember();

// A contradiction decided makes room for the next one: its reason is ready to be written.
let row = -1;
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.matches(".desk-choice form")) row = [...document.querySelectorAll("[data-step]")].indexOf(event.target.querySelector("[data-step]"));
});
document.addEventListener("htmx:afterSettle", () => {
  if (row >= 0) [...document.querySelectorAll("[data-step]")].at(row)?.focus();
  row = -1;
});
