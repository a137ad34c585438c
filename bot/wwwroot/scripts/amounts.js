// Fees as cards: what for, how it is handed in, how much, until when, under which condition, by which act.
import { el } from "./dom.js";
import { day, number } from "./format.js";

const channels = { online: "Trực tuyến", in_person: "Trực tiếp", any: "Mọi hình thức" };
const amountsAtOnce = 4;

function validity({ validFrom, validTo }) {
  if (validFrom && validTo) return `Từ ${day(validFrom)} đến hết ${day(validTo)}`;
  if (validFrom) return `Từ ${day(validFrom)}`;
  return validTo ? `Đến hết ${day(validTo)}` : null;
}

function amountCard(amount) {
  const local = amount.amountVnd === null;
  const period = validity(amount);
  return el("div", { className: "amount" },
    el("div", { className: "amount-item" }, amount.item),
    el("div", { className: "amount-row" },
      el("span", { className: local ? "amount-value words" : "amount-value" },
        local ? "Địa phương quy định" : `${number(amount.amountVnd)} đ`),
      channels[amount.channel] && el("span", { className: "chip" }, channels[amount.channel])),
    amount.condition && el("div", { className: "amount-line condition" }, `Điều kiện: ${amount.condition.replace(/^nếu /i, "")}`),
    period && el("div", { className: "amount-line" }, period),
    amount.basis && el("div", { className: "amount-line basis" }, `Căn cứ: ${amount.basis}`));
}

export function amountCards(amounts) {
  const grid = list => el("div", { className: "amounts" }, list.map(amountCard));
  const rest = amounts.slice(amountsAtOnce);
  return [
    grid(amounts.slice(0, amountsAtOnce)),
    rest.length > 0 && el("details", {}, el("summary", {}, `Xem thêm ${rest.length} mức`), grid(rest)),
  ];
}
