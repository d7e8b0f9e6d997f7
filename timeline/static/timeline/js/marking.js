// Words marked in an article become the words of a claim to file; n and p mark sentence after sentence. Offsets are counted in
// whole characters, as the record counts them.
const text = document.getElementById("article-text");
const field = (name) => document.getElementById(name);
const sentences = text.dataset.sentences.split(" ").filter(Boolean).map((pair) => pair.split("-").map(Number));
let at = -1;

function marked() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = [...before.toString()].length;
  const quote = range.toString();
  field("m-start").value = start;
  field("m-end").value = start + [...quote].length;
  field("m-quote").value = quote;
  field("missed").open = true;
  field("marked").hidden = false;
  field("marked-words").textContent = quote.length > 60 ? `“${quote.slice(0, 57)}…”` : `“${quote}”`;
}

// Words typed or changed by hand are looked for in the text anew.
field("m-quote").addEventListener("input", () => {
  field("m-start").value = field("m-end").value = "";
});

// Where a character of the record stands in the page: its text node, and the place in it.
function spot(wanted) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = wanted;
  let last = null;
  while (walker.nextNode()) {
    last = walker.currentNode;
    const characters = [...last.data];
    if (left <= characters.length) return [last, characters.slice(0, left).join("").length];
    left -= characters.length;
  }
  return [last, last.data.length];
}

function mark(by) {
  if (!sentences.length) return;
  at = Math.min(sentences.length - 1, Math.max(0, at + by));
  const [start, end] = sentences[at];
  document.getSelection().setBaseAndExtent(...spot(start), ...spot(end));
  const seen = document.getSelection().getRangeAt(0).getBoundingClientRect();
  const middle = seen.top - innerHeight / 2;
  text.closest("section").scrollBy({ top: middle });
  if (seen.top < 60 || seen.bottom > innerHeight) scrollBy({ top: middle / 2 });
}

function file() {
  field("missed").open = true;
  field("missed").scrollIntoView({ block: "start" });
  field(field("m-quote").value ? "f-action" : "m-quote").focus();
}

document.addEventListener("selectionchange", marked);
document.querySelector("[data-missed]").addEventListener("click", file);
document.addEventListener("keydown", (event) => {
  if (event.metaKey || event.ctrlKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const acts = { n: () => mark(1), j: () => mark(1), p: () => mark(-1), k: () => mark(-1), m: file };
  if (!acts[event.key]) return;
  event.preventDefault();
  acts[event.key]();
});
