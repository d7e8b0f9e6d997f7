// The desk by keyboard. Every key presses a button or follows a link that is on the page, so nothing here is needed to work.
const find = (selector) => document.querySelector(selector);
const isField = (element) => element.matches("input:not([type=checkbox]), textarea, select");

function accept() {
  const button = find("#reason")?.value.trim() ? find('[data-verb="accept"]') : find('[data-quick="accept"]');
  button?.click();
}

function reject() {
  if (find("#reason")?.value.trim()) find('[data-verb="reject"]')?.click();
  else find('[data-quick="reject"]')?.focus(); // Enter rejects with this reason, Tab goes to the next
}

function correct() {
  const box = find("#correct");
  if (!box) return;
  box.open = true;
  find("#f-edtf")?.focus();
}

function toggleKeys() {
  const keys = find("#keys");
  if (!keys) return;
  keys.open = !keys.open;
  if (keys.open) keys.scrollIntoView({ block: "nearest" });
}

const acts = { a: accept, r: reject, c: correct, w: () => find("#reason")?.focus(), "/": () => find('.desk-filters [type="search"], main [type="search"]')?.focus(), "?": toggleKeys };

document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
  if (event.key === "Escape" && isField(event.target)) return event.target.blur();
  if (isField(event.target) || document.body.dataset.busy) return;
  const linked = find(`[data-key~="${CSS.escape(event.key)}"]`);
  if (!linked && !acts[event.key]) return;
  event.preventDefault();
  if (linked) linked.click();
  else acts[event.key]();
});

// A refused verdict comes back as a page of its own status, with all that was typed: it is shown, not dropped.
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
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "workspace") return;
  find("#correct[open] .errorlist")?.parentElement.querySelector("input")?.focus();
  find('.queue [aria-current="true"]')?.scrollIntoView({ block: "nearest" });
});

// Words selected in an article become the words of a claim to file: their offsets are counted in whole characters.
const text = find("#article-text");
function marked() {
  const selection = document.getSelection();
  if (!text || !selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = [...before.toString()].length;
  const quote = range.toString();
  find("#m-start").value = start;
  find("#m-end").value = start + [...quote].length;
  find("#m-quote").value = quote;
  find("#missed").open = true;
}
document.addEventListener("selectionchange", marked);
