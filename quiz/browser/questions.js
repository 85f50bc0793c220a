// The questions as they stand in the page: what was asked, what was chosen, whether something is missing.

import { all, find } from "./dom.js";

/** @import { Fault, Responses } from "./types" */
/** @import { Words } from "./words.js" */

export class Question {
  /** @param {HTMLElement} fieldset */
  constructor(fieldset) {
    this.fieldset = fieldset;
    this.id = fieldset.dataset.item ?? "";
    this.part = fieldset.dataset.part ?? "";
    this.short = fieldset.dataset.short ?? this.id;
    this.ask = fieldset.dataset.ask ?? "";
    this.better = fieldset.dataset.better ?? "";
    this.heading = find(fieldset, "h2");
    this.text = this.heading.textContent ?? "";
    this.radios = /** @type {HTMLInputElement[]} */ (all(fieldset, "input[type=radio]"));
    this.field = /** @type {HTMLInputElement | null} */ (fieldset.querySelector("input[type=text]"));
  }

  /** What is chosen or typed; undefined when nothing is, or when what is typed is not a number. */
  get response() {
    const chosen = this.radios.find((radio) => radio.checked)?.value;
    return chosen ?? (this.field ? numberIn(this.field.value) : undefined);
  }

  /** @param {string | number | undefined} response */
  set response(response) {
    for (const radio of this.radios) radio.checked = radio.value === response;
    if (this.field && typeof response !== "string") this.field.value = response === undefined ? "" : String(response);
  }

  /** A number and "I don't know" exclude each other: the last one touched stays. @param {EventTarget | null} touched */
  settle(touched) {
    if (!this.field) return;
    if (touched === this.field && this.field.value.trim()) for (const radio of this.radios) radio.checked = false;
    if (touched !== this.field && this.radios.some((radio) => radio.checked)) this.field.value = "";
  }

  /** Whether the question takes this response. @param {unknown} response */
  takes(response) {
    if (typeof response === "number") return this.field !== null && Number.isFinite(response) && response >= 0;
    return this.radios.some((radio) => radio.value === response);
  }

  /** Where an error message leads to. */
  get firstControl() {
    return this.field ?? this.radios[0];
  }

  /**
   * A response in the words of the question; its id when this page has no words for it.
   * @param {string | number | undefined} response
   * @param {Words} words
   */
  wordsOf(response, words) {
    if (response === undefined) return words.page.answers.unknown;
    if (typeof response === "number") return `${words.number.format(response)} ${this.#unit}`;
    const radio = this.radios.find((one) => one.value === response);
    const bracket = this.fieldset.querySelector(`[data-bracket="${CSS.escape(response)}"]`);
    return (
      radio?.closest("label")?.textContent ??
      bracket?.textContent ??
      words.page.answers[response] ??
      response
    ).trim();
  }

  get #unit() {
    return this.fieldset.querySelector(".avq-unit")?.textContent ?? "";
  }

  /** @param {Words} words @returns {Fault | null} what keeps the reader from going on, null when nothing does */
  fault(words) {
    if (this.response !== undefined) return null;
    const key = this.field ? "writeNumber" : this.part === "gut" ? "choose" : "chooseUnknown";
    return { question: this, message: words.say(key, { short: this.short }) };
  }
}

export class Questions {
  /** @param {HTMLElement} form */
  constructor(form) {
    this.list = all(form, "fieldset[data-item]").map((fieldset) => new Question(fieldset));
    this.byId = new Map(this.list.map((question) => [question.id, question]));
  }

  get responses() {
    /** @type {Responses} */
    const given = {};
    for (const question of this.list) if (question.response !== undefined) given[question.id] = question.response;
    return given;
  }

  set responses(responses) {
    for (const question of this.list) question.response = responses[question.id];
  }

  get answered() {
    return this.list.filter((question) => question.response !== undefined).length;
  }

  /** The first one without a response. */
  get open() {
    return this.list.find((question) => question.response === undefined);
  }

  /** The question that holds an element. @param {EventTarget | null} target */
  around(target) {
    return this.list.find((question) => target instanceof Node && question.fieldset.contains(target));
  }

  /** @param {string} id counted from 1 */
  position(id) {
    return this.list.findIndex((question) => question.id === id) + 1;
  }

  /** @param {string} id */
  after(id) {
    return this.list[this.position(id)];
  }

  /** @param {string} id */
  before(id) {
    return this.list[this.position(id) - 2];
  }
}

/**
 * A number as people write it: spaces between thousands, comma or point before decimals.
 * @param {string} text
 */
export function numberIn(text) {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
