// Figures of places and agencies as a table that scrolls sideways inside its bubble; the name stays in sight.
import { el } from "./dom.js";
import { number, numberLike, withUnit } from "./format.js";

const ifAny = (value, show) => value === undefined || value === null ? undefined : show(value);

const allColumns = [
  { title: "Hạng", className: "rank", of: row => row.rank },
  { title: "Kỳ", className: "rank", of: row => row.period?.label },
  { title: "Tên", className: "name", of: row => row.name, always: true },
  { title: "Giá trị", className: "number", of: (row, show) => show(row), always: true },
  { title: "Tử số", className: "number minor", part: true, of: row => ifAny(row.numerator, number) },
  { title: "Mẫu số", className: "number minor", part: true, of: row => ifAny(row.denominator, number) },
  { title: "Kỳ trước", className: "number minor", of: row => ifAny(row.previous, value => withUnit(value, row.unit)) },
  { title: "Thay đổi", className: "number minor", of: row => ifAny(row.change, value => (value > 0 ? "+" : "") + number(value)) },
];

/** A unit that all rows share and that is a word: it is told once, in the head of the column. */
function sharedUnit(rows) {
  const unit = rows[0].unit;
  return unit !== "%" && rows.every(row => row.unit === unit) ? unit : null;
}

const cell = (column, row, show) => {
  const text = String(column.of(row, show) ?? "");
  return column.className === "name"
    ? el("th", { className: "name", scope: "row" }, text)
    : el("td", { className: column.className }, text);
};

export function figureTable(answer) {
  // Over time the periods matter and there is no room for parts.
  const overTime = answer.rows.some(row => row.period);
  const columns = allColumns.filter(column => column.always || (!(overTime && column.part) && answer.rows.some(row => column.of(row) !== undefined)));
  const unit = sharedUnit(answer.rows);
  const digits = numberLike(answer.rows.map(row => row.value));
  const show = row => digits(row.value) + (unit ? "" : row.unit === "%" ? "%" : ` ${row.unit}`);
  const heading = column => column.className === "number" && unit ? `${column.title} (${unit})` : column.title;
  const title = overTime ? "Theo kỳ" : answer.period?.label ?? "Số liệu";
  const coverage = answer.coverage?.of ? `Báo cáo có số của ${answer.coverage.have} trên ${answer.coverage.of} đơn vị` : null;
  return el("div", { className: "table-wrap", tabIndex: 0, role: "region", ariaLabel: `Bảng ${title}` },
    el("table", {},
      el("caption", {}, title, coverage && el("span", { className: "coverage" }, coverage)),
      el("thead", {}, el("tr", {}, columns.map(column => el("th", { className: column.className, scope: "col" }, heading(column))))),
      el("tbody", {}, answer.rows.map(row => el("tr", {}, columns.map(column => cell(column, row, show)))))));
}
