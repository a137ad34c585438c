// What an official has asked to be told: the page looks now and then, and when it is looked at again.
import { memory } from "./memory.js";
import { store, stored } from "./storage.js";
import { tellNews } from "./talk.js";

const newsKey = "news";
const newsEvery = 60_000;
let askingForNews = false;
let newsShownHere = 0;

// Another tab may have shown more; where nothing can be stored, what this tab remembers has to do.
const newsShown = () => Math.max(newsShownHere, Number(stored("localStorage", newsKey)) || 0);

async function lookForNews() {
  if (askingForNews || document.hidden || memory.role !== "official") return;
  askingForNews = true;
  try {
    const response = await fetch("/api/news", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ shown: newsShown() }),
    });
    if (response.status !== 200) return;
    for (const { id, answer } of (await response.json()).news) {
      if (id <= newsShown()) continue;
      tellNews(answer);
      newsShownHere = id;
      store("localStorage", newsKey, String(id));
    }
  } catch {
    // Out of reach: what waits there waits on.
  } finally {
    askingForNews = false;
  }
}

export function startNews() {
  document.addEventListener("visibilitychange", lookForNews);
  setInterval(lookForNews, newsEvery);
  lookForNews();
}
