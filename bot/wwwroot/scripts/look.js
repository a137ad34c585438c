// Colours and text size, as chosen here or as the system has them.
import { byId } from "./dom.js";
import { choose, setting } from "./settings.js";

const barColors = { light: "#0056d6", dark: "#12233d" };

function showTheme() {
  const theme = setting("theme");
  byId("dark").media = theme === "dark" ? "all" : theme === "light" ? "not all" : "(prefers-color-scheme: dark)";
  document.querySelectorAll("meta[name=theme-color]").forEach((meta, index) => { meta.content = barColors[theme || (index === 0 ? "light" : "dark")]; });
  for (const radio of document.querySelectorAll("input[name=theme]")) radio.checked = radio.value === (theme ?? "");
}

function showSize() {
  const large = setting("large-text") === "true";
  document.documentElement.classList.toggle("large", large);
  byId("text-size").ariaPressed = String(large);
  byId("large-text").checked = large;
}

function setLarge(large) {
  choose("large-text", String(large));
  showSize();
}

export function startLook() {
  showTheme();
  showSize();
  for (const radio of document.querySelectorAll("input[name=theme]")) {
    radio.addEventListener("change", () => { choose("theme", radio.value || null); showTheme(); });
  }
  byId("text-size").addEventListener("click", event => setLarge(event.currentTarget.ariaPressed !== "true"));
  byId("large-text").addEventListener("change", event => setLarge(event.target.checked));
}
