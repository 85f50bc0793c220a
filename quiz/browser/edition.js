// The form of an earlier version, with the questions and words of then, so that an old result is shown as it was.

import { find } from "./dom.js";
import { Questions } from "./questions.js";
import { Words } from "./words.js";

/**
 * What a result is worded from. root: the section that holds the templates.
 * @typedef {{ root: HTMLElement, words: Words, questions: Questions }} Edition
 */

/**
 * The edition that a result belongs to; today's own when the site keeps no form of that version.
 * @param {Edition} today
 * @param {number} version
 * @returns {Promise<Edition>}
 */
export async function editionOf(today, version) {
  const { quiz, lang, version: own } = today.root.dataset;
  if (String(version) === own) return today;
  const response = await fetch(new URL(`instruments/${quiz}@${version}.${lang}.html`, import.meta.url));
  if (!response.ok) return today;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const root = document.importNode(find(page.body, "section[data-quiz]"), true);
  return { root, words: new Words(root), questions: new Questions(find(root, "form")) };
}
