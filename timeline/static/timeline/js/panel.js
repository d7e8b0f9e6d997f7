// The side panel: loads an event or a place beside the charts, and gives the focus back when it closes. A partial may bring
// its own .panel__head; anything with data-panel-close closes.
const panel = document.getElementById("panel");
let opener = null;
let asked = 0;

function bar(url) {
  const head = document.createElement("div");
  head.className = "panel__head";
  const whole = Object.assign(document.createElement("a"), { href: url, textContent: "Open the whole page", className: "small" });
  const shut = Object.assign(document.createElement("button"), { type: "button", textContent: "Close", className: "button button--small" });
  shut.dataset.panelClose = "";
  head.append(whole, shut);
  return head;
}

function filled(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const body = document.createElement("div");
  body.className = "panel__body";
  body.append(...(page.querySelector("main") ?? page.body).childNodes);
  return body;
}

function notice(words) {
  const body = document.createElement("p");
  body.className = "message message--error";
  body.textContent = words;
  return body;
}

export function closePanel() {
  if (!panel?.open) return;
  asked += 1;
  panel.close();
  opener?.focus?.({ preventScroll: true });
  opener = null;
}

export async function openPanel(url, from = document.activeElement) {
  if (!panel) return location.assign(url);
  const turn = (asked += 1);
  if (!panel.open) opener = from;
  let body;
  try {
    const answer = await fetch(url, { headers: { "HX-Request": "true", "HX-Target": "panel" } });
    body = answer.ok ? filled(await answer.text()) : notice(`This could not be loaded (${answer.status}).`);
  } catch {
    body = notice("This could not be loaded: no answer from the server.");
  }
  if (turn !== asked) return undefined; // a later click was quicker
  panel.replaceChildren(body.querySelector?.(".panel__head") ?? bar(url), body);
  window.htmx?.process(panel);
  if (!panel.open) panel.show();
  panel.scrollTop = 0;
  panel.querySelector("button").focus({ preventScroll: true });
  return undefined;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closePanel();
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-panel-close]")) return closePanel();
  const link = event.target.closest("a[data-panel]");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return undefined;
  event.preventDefault();
  return openPanel(link.href, link);
});
