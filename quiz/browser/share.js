// Taking a result away: link to the clipboard, the system's own sharing, paper. Nothing is sent from here.

import { all, find, put } from "./dom.js";

/** @import { Words } from "./words.js" */

/**
 * Copy the link; where the browser refuses, show it selected.
 * @param {HTMLElement} article
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copyLink(article) {
  const field = /** @type {HTMLInputElement} */ (find(article, "[data-slot=link]"));
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    find(article, "[data-part=link-field]").hidden = false;
    field.focus();
    field.select();
    return false;
  }
}

/** @param {HTMLElement} article */
export async function shareLink(article) {
  const field = /** @type {HTMLInputElement} */ (find(article, "[data-slot=link]"));
  try {
    await navigator.share({ title: document.title, url: field.value });
  } catch {
    // Closed by the reader, or refused: nothing was shared and nothing is lost.
  }
}

/**
 * Make what is printed complete: everything folded is opened, the date is put, and put back afterwards.
 * @param {HTMLElement} root
 * @param {Words} words
 */
export function preparePrint(root, words) {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = /** @type {HTMLDetailsElement[]} */ (
      all(root, "[data-result] details:not([open]), [data-paper]:not([open])")
    );
    for (const one of opened) one.open = true;
    const article = root.querySelector("[data-result]");
    if (article) put(article, "printed", words.say("printed", { date: words.day(new Date()) }));
  });
  window.addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    delete root.dataset.print;
  });
}

/** @param {HTMLElement} root @param {string} [what] `paper` for the paper key alone */
export function print(root, what) {
  if (what) root.dataset.print = what;
  window.print();
}
