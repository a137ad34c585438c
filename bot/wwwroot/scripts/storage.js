// The browser's storage, which may be blocked (in a frame), full, or hold something else: then nothing is kept.
export function stored(area, key) {
  try {
    return window[area].getItem(key);
  } catch {
    return null; // Blocked: as if nothing had been kept.
  }
}

export function store(area, key, value) {
  try {
    if (value === null) window[area].removeItem(key);
    else window[area].setItem(key, value);
    return true;
  } catch {
    return false; // Blocked or full: what was chosen holds until the page closes.
  }
}
