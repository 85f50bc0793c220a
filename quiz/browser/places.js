// Moving between steps: every step is an entry of the browser's history, with what is needed to leave it again.

import { fragmentOf, stepIn } from "./step.js";

/** @import { Step } from "./types" */

/**
 * What an entry remembers. depth: how many of our entries are behind it. toCheck: Continue leads back to the check page.
 * own: the result is the reader's, whatever is kept by now.
 * @typedef {{ depth?: number, toCheck?: boolean, own?: boolean }} Entry
 */

export class Places {
  /**
   * @param {(id: string) => boolean} isQuestion
   * @param {(step: Step) => void} arrive called when the browser moves to another step
   */
  constructor(isQuestion, arrive) {
    this.isQuestion = isQuestion;
    const moved = () => {
      const step = this.step;
      if (step && location.hash !== this.#last) arrive(step);
      this.#last = location.hash;
    };
    this.#last = location.hash;
    window.addEventListener("popstate", moved);
    window.addEventListener("hashchange", moved);
  }

  #last;

  /** The step of the present address; null when its fragment is not ours. */
  get step() {
    return stepIn(location.hash, this.isQuestion);
  }

  /** @returns {Entry} */
  get entry() {
    return history.state?.avs ?? {};
  }

  /** A new entry. @param {Step} step @param {Entry} [entry] */
  push(step, entry = {}) {
    history.pushState({ avs: { ...entry, depth: (this.entry.depth ?? 0) + 1 } }, "", this.#address(step));
    this.#last = location.hash;
  }

  /** The present entry becomes another step. @param {Step} step @param {Entry} [entry] */
  replace(step, entry = {}) {
    history.replaceState({ avs: { ...entry, depth: this.entry.depth ?? 0 } }, "", this.#address(step));
    this.#last = location.hash;
  }

  /** Whether the browser's own Back stays in the questionnaire. */
  get canGoBack() {
    return (this.entry.depth ?? 0) > 0;
  }

  /** @param {Step} step */
  #address(step) {
    return fragmentOf(step) || location.pathname + location.search;
  }
}
