// Dialogs close by their button, by Esc and by a tap beside them; the browser gives the focus back.
export function startDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.addEventListener("click", event => {
      if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
    });
  }
}
