// Turns every questionnaire on the page into a journey. The page is complete without it; enhancing twice changes nothing.

import { Engine } from "./engine.js";
import { Journey } from "./journey.js";
import { preparePrint } from "./share.js";

/** @type {WeakSet<HTMLElement>} */
const enhanced = new WeakSet();

/** @param {ParentNode} page */
export function enhanceAll(page) {
  for (const root of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("section[data-quiz]"))) {
    if (!enhanced.has(root)) enhance(root);
  }
}

/** @param {HTMLElement} root */
function enhance(root) {
  enhanced.add(root);
  const patience = {
    bootMs: () => Number(root.dataset.bootTimeout ?? 30_000),
    callMs: () => Number(root.dataset.callTimeout ?? 10_000),
  };
  const journey = new Journey(root, new Engine(new URL("worker.js", import.meta.url), patience));
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    const { action } = button instanceof HTMLElement ? button.dataset : {};
    if (button instanceof HTMLElement && action && journey.act(action, button)) event.preventDefault();
  });
  // The theme binds single letters on the window; a letter typed here must never leave the page (WCAG 2.1.4).
  root.addEventListener("keydown", (event) => {
    if (event.key.length === 1) event.stopPropagation();
  });
  preparePrint(root, journey.words);
  journey.begin();
}

enhanceAll(document);
