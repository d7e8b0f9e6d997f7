// Inside a frame: tells the page around it how high it is (nothing else), and opens what is clicked in a page of its own.
// The message is {type: "conflict-tracker:height", height: <pixels>}; how to listen safely is in docs/embedding.md.
let told = 0;

function tell() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!height || height === told || window.parent === window) return;
  told = height;
  window.parent.postMessage({ type: "conflict-tracker:height", height }, "*");
}

new ResizeObserver(tell).observe(document.body);
document.addEventListener("chart:drawn", tell);
document.addEventListener("toggle", tell, true);
document.addEventListener("chart:open", (event) => {
  if (event.detail.url) window.open(new URL(event.detail.url, location.href), "_blank", "noopener");
});
tell();
