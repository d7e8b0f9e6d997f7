// A chart by keyboard: arrows step from mark to mark, + and - zoom, 0 shows all, Home and End go to the ends, Enter opens.
function moment(trace, at) {
  const value = trace.type === "bar" && trace.orientation === "h" ? trace.base[at] : trace.x[at];
  return Date.parse(String(value).replace(" ", "T") + (String(value).length > 10 ? "Z" : "T00:00Z"));
}

// Every mark that can be opened, in order of time.
export function marksOf(canvas) {
  const found = [];
  const isMap = canvas.layout?.meta?.chart === "map";
  (canvas.data ?? []).forEach((trace, curve) => {
    if (!trace.customdata || !(trace.x || trace.lat)) return;
    trace.customdata.forEach((data, point) => {
      if (!data?.[0]) return;
      const place = isMap ? { at: (trace.lon ?? trace.x)[point], y: -(trace.lat ?? trace.y)[point], isPlace: true } : { at: moment(trace, point), y: trace.y[point] };
      found.push({ id: data[0], url: data[1], key: data[2], curve, point, ...place, words: trace.hovertext?.[point] ?? "" });
    });
  });
  return found.sort((a, b) => a.at - b.at || a.y - b.y);
}

function plain(words) {
  const holder = new DOMParser().parseFromString(words.replaceAll("<br>\u200b", " ").replaceAll("<br>", ". "), "text/html");
  return holder.body.textContent.replaceAll("..", ".");
}

function overlay(canvas) {
  let cursor = canvas.parentElement.querySelector(":scope .chart__cursor");
  if (!cursor) {
    cursor = Object.assign(document.createElement("div"), { className: "chart__cursor", hidden: true });
    canvas.append(cursor);
  }
  return cursor;
}

function voice(canvas) {
  let live = canvas.parentElement.querySelector(":scope > .chart__voice");
  if (!live) {
    live = Object.assign(document.createElement("p"), { className: "chart__voice visually-hidden" });
    live.setAttribute("aria-live", "polite");
    canvas.after(live);
  }
  return live;
}

export function clearCursor(canvas) {
  overlay(canvas).hidden = true;
}

function showPlace(canvas, mark) {
  const { map, xaxis, yaxis } = canvas._fullLayout;
  const drawn = () => ({ x: xaxis._offset + xaxis.d2p(mark.at), y: yaxis._offset + yaxis.d2p(-mark.y) });
  const at = map ? map._subplot.map.project([mark.at, -mark.y]) : drawn();
  Object.assign(overlay(canvas).style, { left: `${at.x - 18}px`, top: `${at.y - 18}px`, width: "36px", height: "36px" });
  overlay(canvas).hidden = false;
}

export function showMark(canvas, mark, speak = true) {
  if (speak) voice(canvas).textContent = plain(mark.words);
  if (mark.isPlace) showPlace(canvas, mark);
  else showSpan(canvas, mark);
}

function showSpan(canvas, mark) {
  const { xaxis, yaxis } = canvas._fullLayout;
  const trace = canvas.data[mark.curve];
  const start = xaxis._offset + xaxis.d2p(mark.at);
  const length = trace.type === "bar" ? xaxis.d2p(mark.at + trace.x[mark.point]) - xaxis.d2p(mark.at) : 0;
  const left = Math.max(xaxis._offset, length ? start : start - 10);
  const right = Math.min(xaxis._offset + xaxis._length, length ? start + length : start + 10);
  const cursor = overlay(canvas);
  Object.assign(cursor.style, { left: `${left - 2}px`, width: `${Math.max(20, right - left + 4)}px`, top: `${yaxis._offset + yaxis.d2p(mark.y) - 10}px`, height: "20px" });
  cursor.hidden = right <= left;
  if (!cursor.hidden) cursor.scrollIntoView({ block: "nearest" });
}

function nearest(marks, from, down) {
  const beyond = marks.filter((mark) => (down ? mark.y - from.y : from.y - mark.y) > (from.isPlace ? 0 : 1));
  const reach = from.isPlace ? 1 : 86400000; // a lane's pixel weighs as much as a day
  const cost = (mark) => Math.abs(mark.y - from.y) * reach + Math.abs(mark.at - from.at);
  return beyond.sort((a, b) => cost(a) - cost(b))[0] ?? from;
}

function stepped(marks, current, key) {
  const at = current ? marks.findIndex((mark) => mark.id === current.id) : -1;
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (key === "ArrowRight") return marks[Math.min(marks.length - 1, at + 1)];
  if (key === "ArrowLeft") return marks[at < 0 ? marks.length - 1 : Math.max(0, at - 1)];
  return current ? nearest(marks, current, key === "ArrowDown") : marks[0];
}

// Ties the keys to a canvas; `acts` are open(mark), zoom(factor), all(), reveal(mark).
export function listen(canvas, acts) {
  let current = null;
  canvas.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.target !== canvas) return;
    const zooms = { "+": 0.5, "=": 0.5, "-": 2, _: 2 };
    if (event.key in zooms) acts.zoom(zooms[event.key], current?.at);
    else if (event.key === "0") acts.all();
    else if (event.key === "Enter" && current) acts.open(current);
    else if (["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) {
      const marks = marksOf(canvas);
      current = stepped(marks, current && marks.find((mark) => mark.id === current.id), event.key) ?? null;
      if (current) acts.reveal(current);
    } else return;
    event.preventDefault();
  });
  canvas.addEventListener("blur", () => clearCursor(canvas));
  return { drawn: () => current && document.activeElement === canvas && again(canvas, current) };
}

function again(canvas, current) {
  const mark = marksOf(canvas).find((one) => one.id === current.id);
  if (mark) showMark(canvas, mark, false);
  else clearCursor(canvas);
}
