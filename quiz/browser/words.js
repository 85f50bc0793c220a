// The words of one questionnaire's page: filled in, counted and joined by the rules of its language. No text is built here.

/** @import { PageWords, Text, Values } from "./types" */

export class Words {
  /** @param {HTMLElement} root */
  constructor(root) {
    const block = /** @type {HTMLElement} */ (root.querySelector("script[data-words]"));
    /** @type {PageWords} */
    this.page = JSON.parse(block.textContent ?? "");
    this.language = root.dataset.lang ?? "fr";
    this.plural = new Intl.PluralRules(this.language);
    this.number = new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 });
  }

  /**
   * A text by its key, with `{name}` replaced. A key without words is an error of ours, not of the reader.
   * @param {string} key
   * @param {Values} [values] numbers are written as the language writes them; `n` also chooses the plural form
   */
  say(key, values = {}) {
    const text = this.page.live[key];
    if (text === undefined) throw new Error(`no words for '${key}'`);
    return this.fill(text, values);
  }

  /**
   * @param {Text} text
   * @param {Values} values
   */
  fill(text, values) {
    const form = typeof text === "string" ? text : this.#form(text, Number(values.n));
    return form.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? this.number.format(value) : value;
    });
  }

  /** @param {string} text */
  quoted(text) {
    return this.say("quoted", { text });
  }

  /** "a, b or c". @param {string[]} texts */
  anyOf(texts) {
    return new Intl.ListFormat(this.language, { type: "disjunction" }).format(texts);
  }

  /** @param {Date} date */
  day(date) {
    return new Intl.DateTimeFormat(this.language === "en" ? "en-GB" : this.language, { dateStyle: "long" }).format(
      date,
    );
  }

  /** @param {string | null} id */
  level(id) {
    return this.page.levels.find((level) => level.id === id);
  }

  /** Name of a level; its id when this page has no words for it. @param {string} id */
  levelName(id) {
    return this.level(id)?.name ?? id;
  }

  /**
   * @param {{ one: string, other: string }} forms
   * @param {number} n
   */
  #form(forms, n) {
    return this.plural.select(n) === "one" ? forms.one : forms.other;
  }
}
