// A chart as a reference: in words, as BibTeX, or as CSL-JSON for reference managers.
const MAKER = "Conflict tracker";

function key(title) {
  return `tracker-${title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40)}`;
}

function bibtex({ title, address, known }, day) {
  const plain = title.replace(/[{}\\]/g, "").replace(/[&%$#_]/g, "\\$&");
  const lines = [`title = {${plain}}`, `author = {{${MAKER}}}`, `year = {${day.slice(0, 4)}}`, `url = {${address}}`, `urldate = {${day}}`];
  if (known) lines.push(`note = {As known by ${known}, frozen}`);
  return `@misc{${key(title)},\n  ${lines.join(",\n  ")}\n}`;
}

function csl({ title, address, known }, day) {
  const parts = { "date-parts": [day.split("-").map(Number)] };
  const entry = { id: key(title), type: "webpage", title, author: [{ literal: MAKER }], URL: address, accessed: parts };
  if (known) entry.note = `As known by ${known}, frozen`;
  return JSON.stringify([entry], null, 2);
}

const inWords = (day) => new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function words({ title, address, known }, day) {
  return `“${title}”. ${MAKER}${known ? `, as known by ${inWords(known)}, frozen` : ""}. ${address} (read on ${inWords(day)}).`;
}

// `chart` is {title, address, known}; known is the day a frozen chart was frozen of, undefined for a live one.
export function citation(form, chart) {
  const day = new Date().toISOString().slice(0, 10);
  return ({ bibtex, csl }[form] ?? words)(chart, day);
}
