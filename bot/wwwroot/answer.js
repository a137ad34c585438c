// One answer of POST /api/ask as nodes: text, amounts, table, files, sources.
import { el, link, markdown, webAddress } from "./dom.js";

const channels = { online: "Trực tuyến", in_person: "Trực tiếp", any: "Mọi hình thức" };
const amountsAtOnce = 4;
const numberFormat = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });

/** "2026-11-23" as "23/11/2026"; a month or a year stays as short as it is. */
const day = iso => iso.split("-").reverse().join("/");

const withUnit = (value, unit) => numberFormat.format(value) + (unit === "%" ? "%" : ` ${unit}`);

/** The line "Nguồn: …" at the end says what the list of sources shows better. */
function withoutSourceLine(answer) {
  if (!answer.sources?.length) return answer.text;
  const lines = answer.text.trimEnd().split("\n");
  if (lines.length > 1 && lines.at(-1).startsWith("Nguồn:")) lines.pop();
  return lines.join("\n").trimEnd();
}

function validity({ validFrom, validTo }) {
  if (validFrom && validTo) return `Từ ${day(validFrom)} đến hết ${day(validTo)}`;
  if (validFrom) return `Từ ${day(validFrom)}`;
  return validTo ? `Đến hết ${day(validTo)}` : null;
}

function amountCard(amount) {
  const local = amount.amountVnd === null;
  const period = validity(amount);
  return el("div", { className: "amount" },
    el("div", { className: "amount-head" },
      el("span", { className: "amount-item" }, amount.item),
      channels[amount.channel] && el("span", { className: "chip" }, channels[amount.channel])),
    el("div", { className: local ? "amount-value words" : "amount-value" },
      local ? "Địa phương quy định" : `${numberFormat.format(amount.amountVnd)} đ`),
    period && el("div", { className: "amount-line" }, period),
    amount.condition && el("div", { className: "amount-line condition" }, `Điều kiện: ${amount.condition.replace(/^nếu /i, "")}`),
    amount.basis && el("div", { className: "amount-line" }, `Căn cứ: ${amount.basis}`));
}

function amountCards(amounts) {
  const grid = list => el("div", { className: "amounts" }, list.map(amountCard));
  const rest = amounts.slice(amountsAtOnce);
  return [
    grid(amounts.slice(0, amountsAtOnce)),
    rest.length > 0 && el("details", {}, el("summary", {}, `Xem thêm ${rest.length} mức`), grid(rest)),
  ];
}

function table(answer) {
  const rows = answer.rows;
  const columns = [
    { title: "Hạng", className: "rank", of: row => row.rank },
    { title: "Tên", className: "name", of: row => row.name, always: true },
    { title: "Giá trị", className: "number", of: row => withUnit(row.value, row.unit), always: true },
    { title: "Tử số", className: "number", of: row => row.numerator === undefined ? undefined : numberFormat.format(row.numerator) },
    { title: "Mẫu số", className: "number", of: row => row.denominator === undefined ? undefined : numberFormat.format(row.denominator) },
    { title: "Kỳ trước", className: "number", of: row => row.previous === undefined ? undefined : withUnit(row.previous, row.unit) },
    { title: "Thay đổi", className: "number", of: row => row.change === undefined ? undefined : (row.change > 0 ? "+" : "") + numberFormat.format(row.change) },
  ].filter(column => column.always || rows.some(row => column.of(row) !== undefined));
  const title = answer.period?.label ?? "Số liệu";
  const coverage = answer.coverage?.of ? ` · có ${answer.coverage.have} trên ${answer.coverage.of} đơn vị` : "";
  return [
    el("p", { className: "table-title" }, title + coverage),
    el("div", { className: "table-wrap", tabIndex: 0, role: "region", ariaLabel: `Bảng ${title}` },
      el("table", {},
        el("thead", {}, el("tr", {}, columns.map(column => el("th", { className: column.className, scope: "col" }, column.title)))),
        el("tbody", {}, rows.map(row => el("tr", {}, columns.map(column => el("td", { className: column.className }, String(column.of(row) ?? ""))))))))
  ];
}

function source(item) {
  const internal = item.circulation === "internal";
  return el("li", {},
    item.url ? link(item.title, item.url) : item.title,
    el("div", { className: "source-facts" },
      el("span", { className: internal ? "chip internal" : "chip public" }, internal ? "Nội bộ" : "Công khai"),
      [item.title.includes(item.number) ? null : item.number, item.date && day(item.date), item.location].filter(Boolean).join(" · ")));
}

function file(attachment) {
  const address = webAddress(attachment.url);
  return address && attachment.contentType.startsWith("image/")
    ? el("img", { className: "picture", src: address, alt: attachment.name, loading: "lazy" })
    : el("p", {}, link(attachment.name, attachment.url));
}

export function answerNodes(answer) {
  const count = answer.sources?.length ?? 0;
  return [
    markdown(withoutSourceLine(answer)),
    answer.amounts?.length ? amountCards(answer.amounts) : null,
    answer.rows?.length ? table(answer) : null,
    (answer.attachments ?? []).map(file),
    count > 0 && el("details", {}, el("summary", {}, `Nguồn (${count})`), el("ul", { className: "sources" }, answer.sources.map(source))),
  ].flat(2);
}

export const isWide = answer => Boolean(answer.rows?.length || answer.amounts?.length);
