// What a person chose on this device.
import { store, stored } from "./storage.js";

const chosen = new Map();

/** Kept in the browser where that is possible, and else until the page closes. */
export function setting(key) {
  return chosen.has(key) ? chosen.get(key) : stored("localStorage", key);
}

export function choose(key, value) {
  chosen.set(key, value);
  store("localStorage", key, value);
}
