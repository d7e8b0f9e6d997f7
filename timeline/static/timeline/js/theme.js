// Light or dark: the system's choice until the reader makes one. Says "theme:change" on the document when it moves.
const system = matchMedia("(prefers-color-scheme: dark)");

export function currentTheme() {
  return document.documentElement.dataset.theme || (system.matches ? "dark" : "light");
}

function tell() {
  document.dispatchEvent(new CustomEvent("theme:change", { detail: { theme: currentTheme() } }));
}

export function chooseTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Not remembered, but in force.
  }
  tell();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-theme-toggle]")) chooseTheme(currentTheme() === "dark" ? "light" : "dark");
});
system.addEventListener("change", tell);
