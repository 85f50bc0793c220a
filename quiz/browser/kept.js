// What is kept on this device: the answers of one questionnaire and the link of its last result. Nothing leaves from here.

/** @import { Kept, Responses } from "./types" */
/** @import { Questions } from "./questions.js" */

export class Keeper {
  /** @type {Kept} */
  #kept;
  #raw = "";

  /**
   * @param {string} id of the questionnaire
   * @param {number} version
   * @param {Storage | null} storage null where the browser refuses one: answers then last as long as the page
   */
  constructor(id, version, storage) {
    this.key = `avs:${id}`;
    this.version = version;
    this.storage = storage;
    this.#kept = { version, responses: {}, result: null };
  }

  get result() {
    return this.#kept.result;
  }

  /**
   * Read what was kept. What does not fit the questions is left out and counted; what cannot be read is set aside.
   * @param {Questions} questions
   * @returns {{ responses: Responses, damaged: boolean, dropped: number }}
   */
  read(questions) {
    const kept = this.#parse();
    if (kept === null) return { responses: {}, damaged: false, dropped: 0 };
    if (kept === "damaged") {
      this.#setAside();
      return { responses: {}, damaged: true, dropped: 0 };
    }
    const entries = Object.entries(kept.responses);
    const fitting = entries.filter(([id, response]) => questions.byId.get(id)?.takes(response));
    const same = kept.version === this.version && fitting.length === entries.length;
    this.#kept = { version: this.version, responses: Object.fromEntries(fitting), result: same ? kept.result : null };
    return { responses: this.#kept.responses, damaged: false, dropped: entries.length - fitting.length };
  }

  /** @param {Responses} responses @returns {boolean} whether the browser kept them */
  keep(responses) {
    this.#kept = { ...this.#kept, responses };
    return this.#write();
  }

  /** @param {string | null} fragment */
  keepResult(fragment) {
    this.#kept = { ...this.#kept, result: fragment };
    this.#write();
  }

  erase() {
    this.#kept = { version: this.version, responses: {}, result: null };
    try {
      this.storage?.removeItem(this.key);
      this.storage?.removeItem(`${this.key}:set-aside`);
    } catch {
      // A browser that refuses to erase refused to keep as well.
    }
  }

  /** @returns {Kept | "damaged" | null} */
  #parse() {
    try {
      this.#raw = this.storage?.getItem(this.key) ?? "";
    } catch {
      return null;
    }
    if (!this.#raw) return null;
    try {
      const value = JSON.parse(this.#raw);
      return isKept(value) ? value : "damaged";
    } catch {
      return "damaged";
    }
  }

  #setAside() {
    try {
      this.storage?.setItem(`${this.key}:set-aside`, this.#raw);
      this.storage?.removeItem(this.key);
    } catch {
      // Full or refused: the damaged copy then stays where it is.
    }
  }

  #write() {
    try {
      this.storage?.setItem(this.key, JSON.stringify(this.#kept));
      return this.storage !== null;
    } catch {
      return false;
    }
  }
}

/** The browser's storage, or null: reading the property alone throws where it is forbidden. */
export function localStorageOrNull() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** @param {unknown} value @returns {value is Kept} */
function isKept(value) {
  if (typeof value !== "object" || value === null) return false;
  const { version, responses, result } = /** @type {Record<string, unknown>} */ (value);
  return (
    Number.isInteger(version) &&
    typeof responses === "object" &&
    responses !== null &&
    !Array.isArray(responses) &&
    Object.values(responses).every((response) => typeof response === "string" || typeof response === "number") &&
    (result === null || typeof result === "string")
  );
}
