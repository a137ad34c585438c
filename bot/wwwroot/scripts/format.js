// Numbers, days and times as people in Vietnam write them.
const numberFormat = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 });
const clock = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat("vi-VN", { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" });

export const number = value => numberFormat.format(value);

/** As many decimals as the longest of these numbers has, so that a column of them lines up and none is cut. */
export function numberLike(values) {
  const decimals = Math.max(0, ...values.map(value => String(value).split(".")[1]?.length ?? 0));
  const format = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return value => format.format(value);
}

export const withUnit = (value, unit) => number(value) + (unit === "%" ? "%" : ` ${unit}`);
export const clockTime = moment => clock.format(moment);
export const calendarDay = moment => calendar.format(moment);

/** "2026-11-23" as "23/11/2026"; a month or a year stays as short as it is. */
export const day = iso => iso.split("-").reverse().join("/");
