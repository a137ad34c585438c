// Where an answer comes from: folded, but always there.
import { el, link } from "./dom.js";
import { day } from "./format.js";

function source(item) {
  const internal = item.circulation === "internal";
  const facts = [item.title.includes(item.number) ? null : item.number, item.date && day(item.date), item.location];
  return el("li", {},
    item.url ? link(item.title, item.url) : item.title,
    el("div", { className: "source-facts" },
      el("span", { className: internal ? "chip internal" : "chip public" }, internal ? "Nội bộ" : "Công khai"),
      facts.filter(Boolean).join(" · ")));
}

export const sourceList = sources =>
  el("details", { className: "source-list" }, el("summary", {}, `Nguồn (${sources.length})`), el("ul", { className: "sources" }, sources.map(source)));
