// What the start screen says besides its own text: what happened to a link or to kept answers, and the offer to resume.

import { find, put, slot } from "./dom.js";

/** @import { Values } from "./types" */
/** @import { Words } from "./words.js" */

export class Notices {
  /**
   * @param {HTMLElement} root
   * @param {Words} words
   */
  constructor(root, words) {
    this.words = words;
    this.notice = find(root, "[data-notice]");
    this.resume = find(root, "[data-resume]");
    this.startButton = find(root, "[data-panel=start] [data-action=start]");
    this.beginning = this.startButton.textContent;
  }

  get heading() {
    return slot(this.notice, "title");
  }

  /** @param {string} key its words end in Title and Text @param {Values} [values] */
  add(key, values) {
    put(this.notice, "title", this.words.say(`${key}Title`, values));
    put(this.notice, "text", this.words.say(`${key}Text`, values));
    this.notice.hidden = false;
  }

  get shown() {
    return !this.notice.hidden;
  }

  clear() {
    this.notice.hidden = true;
  }

  /** @param {{ text: string, label: string } | null} offer null when there is nothing to resume */
  offerResuming(offer) {
    this.resume.hidden = offer === null;
    this.startButton.classList.toggle("avs-button--primary", offer === null);
    this.startButton.textContent = offer ? (this.startButton.dataset.again ?? "") : this.beginning;
    if (!offer) return;
    put(this.resume, "text", offer.text);
    put(this.resume, "go", offer.label);
  }
}
