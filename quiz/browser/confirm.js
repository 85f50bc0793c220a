// One question asked in the page before something is lost. Escape and "no" lead back to the button.

import { find, piece } from "./dom.js";

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} button that was pressed
 * @returns {Promise<boolean>}
 */
export function confirmErasing(root, button) {
  root.querySelector(".avq-confirm")?.remove();
  const box = piece(root, "confirm");
  (button.closest(".avq-actions") ?? button).after(box);
  box.focus();
  return new Promise((resolve) => {
    /** @param {boolean} agreed */
    const close = (agreed) => {
      box.remove();
      if (!agreed) button.focus();
      resolve(agreed);
    };
    find(box, "[data-confirm=yes]").addEventListener("click", () => close(true));
    find(box, "[data-confirm=no]").addEventListener("click", () => close(false));
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close(false);
    });
  });
}
