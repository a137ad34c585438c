// Is the assistant within reach? The browser's own word is a hint only: a phone on a dead network calls itself online.
const firstPause = 2_000;
const longestPause = 30_000;
const patienceOfProbe = 8_000;

const watchers = new Set();
let lost = !navigator.onLine;
let pause = firstPause;
let timer = 0;

function tell(value) {
  if (lost === value) return;
  lost = value;
  for (const watcher of watchers) watcher(lost);
}

function probeLater() {
  clearTimeout(timer);
  timer = setTimeout(probe, pause);
  pause = Math.min(pause * 2, longestPause);
}

async function probe() {
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), patienceOfProbe);
  try {
    await fetch("/health/live", { cache: "no-store", signal: stop.signal });
    pause = firstPause;
    tell(false);
  } catch {
    probeLater(); // Still out of reach.
  } finally {
    clearTimeout(limit);
  }
}

export const connection = {
  get lost() { return lost; },
  watch(watcher) { watchers.add(watcher); },

  /** A request did not get through: look again until one does. */
  markLost() {
    tell(true);
    probeLater();
  },

  start() {
    addEventListener("offline", () => connection.markLost());
    addEventListener("online", () => { pause = firstPause; probe(); });
    if (lost) probeLater();
  },
};
