// The page on which every answer is read over before the result.

import { find, piece, put, slot } from "./dom.js";

/** @import { Words } from "./words.js" */
/** @import { Question, Questions } from "./questions.js" */

/**
 * Fill the check page from the form.
 * @param {HTMLElement} root
 * @param {Questions} questions
 * @param {Words} words
 */
export function fillCheck(root, questions, words) {
  const place = slot(find(root, "[data-panel=check]"), "parts");
  place.replaceChildren();
  for (const part of new Set(questions.list.map((question) => question.part))) {
    const section = piece(root, "summary");
    put(section, "part", root.querySelector(`[data-part-of="${part}"] .avq-part__name`)?.textContent ?? "");
    const rows = questions.list
      .filter((question) => question.part === part)
      .map((question) => row(root, question, words));
    find(section, "dl").append(...rows);
    place.append(section);
  }
}

/**
 * @param {HTMLElement} root
 * @param {Question} question
 * @param {Words} words
 */
function row(root, question, words) {
  const element = piece(root, "summary-row");
  const { response } = question;
  put(element, "question", question.text);
  const answer = slot(element, "answer");
  answer.textContent = response === undefined ? (answer.dataset.none ?? "") : question.wordsOf(response, words);
  answer.classList.toggle("avq-summary__answer--none", response === undefined);
  const link = /** @type {HTMLAnchorElement} */ (find(element, "a"));
  link.href = `#q=${question.id}`;
  const which = slot(element, "which");
  which.textContent = ` ${words.fill(which.dataset.text ?? "", { question: question.text })}`;
  return element;
}
