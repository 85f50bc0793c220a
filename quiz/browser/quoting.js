// Answers quoted: every sentence of a result names the answer that caused it, as `[data-because]`.

import { find, piece, put } from "./dom.js";

/** @import { Outcome } from "./types" */
/** @import { Words } from "./words.js" */
/** @import { Questions } from "./questions.js" */

export class Quoting {
  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {Questions} questions
   * @param {Outcome} outcome
   */
  constructor(root, words, questions, outcome) {
    this.root = root;
    this.words = words;
    this.questions = questions;
    this.outcome = outcome;
  }

  /** Short name of a question; its id when this page has no such question. @param {string} id */
  short(id) {
    return this.questions.byId.get(id)?.short ?? id;
  }

  /** The answer that was given, in the words of the question. @param {string} id */
  answer(id) {
    const response = this.outcome.responses[id];
    return this.questions.byId.get(id)?.wordsOf(response, this.words) ?? String(response);
  }

  /**
   * "Because you answered", with each answer; null when nothing is named.
   * @param {string[]} ids
   */
  causes(ids) {
    if (!ids.length) return null;
    const element = piece(this.root, "causes");
    const lead = find(element, "p");
    if (this.outcome.shared) lead.textContent = lead.dataset.sharedText ?? "";
    find(element, "ul").append(...ids.map((id) => this.entry("cause", id)));
    return element;
  }

  /** An answer as an entry of a list. @param {string} template @param {string} id */
  entry(template, id) {
    const element = piece(this.root, template);
    element.dataset.because = id;
    put(element, "short", this.short(id));
    put(element, "answer", this.words.quoted(this.answer(id)));
    return element;
  }
}
