// Runs before the first paint: the reader's own choice of light or dark, if one was made.
(function () {
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage may be refused; the system's choice stands.
  }
})();
