// Figures of places and agencies as a table that scrolls sideways inside its bubble; the name stays in sight.
import { el } from "./dom.js";
import { number, withUnit } from "./format.js";

const ifAny = (value, show) => value === undefined || value === null ? undefined : show(value);

const allColumns = [
  { title: "Hạng", className: "rank", of: row => row.rank },
  { title: "Tên", className: "name", of: row => row.name, always: true },
  { title: "Giá trị", className: "number", of: row => withUnit(row.value, row.unit), always: true },
  { title: "Tử số", className: "number plain", of: row => ifAny(row.numerator, number) },
  { title: "Mẫu số", className: "number plain", of: row => ifAny(row.denominator, number) },
  { title: "Kỳ trước", className: "number plain", of: row => ifAny(row.previous, value => withUnit(value, row.unit)) },
  { title: "Thay đổi", className: "number plain", of: row => ifAny(row.change, value => (value > 0 ? "+" : "") + number(value)) },
];

const cell = (column, row) => {
  const text = String(column.of(row) ?? "");
  return column.className === "name"
    ? el("th", { className: "name", scope: "row" }, text)
    : el("td", { className: column.className }, text);
};

export function figureTable(answer) {
  const columns = allColumns.filter(column => column.always || answer.rows.some(row => column.of(row) !== undefined));
  const title = answer.period?.label ?? "Số liệu";
  const coverage = answer.coverage?.of ? `Báo cáo có số của ${answer.coverage.have} trên ${answer.coverage.of} đơn vị` : null;
  return el("div", { className: "table-wrap", tabIndex: 0, role: "region", ariaLabel: `Bảng ${title}` },
    el("table", {},
      el("caption", {}, title, coverage && el("span", { className: "coverage" }, coverage)),
      el("thead", {}, el("tr", {}, columns.map(column => el("th", { className: column.className, scope: "col" }, column.title)))),
      el("tbody", {}, answer.rows.map(row => el("tr", {}, columns.map(column => cell(column, row)))))));
}
