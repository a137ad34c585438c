/* Inside the page, before the first paint: that scripts run here, the colours and the text size that were chosen here, so that nothing flashes. */
document.documentElement.classList.add("script");
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.getElementById("dark").media = theme === "dark" ? "all" : "not all";
  if (localStorage.getItem("large-text") === "true") document.documentElement.classList.add("large");
} catch { /* Blocked storage: as the system has it. */ }
