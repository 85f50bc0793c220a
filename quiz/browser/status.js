// The one live region: how the engine is doing, and short confirmations. It also tells the root, for styles and tests.

import { find } from "./dom.js";

/** @import { EngineState } from "./types" */
/** @import { Engine } from "./engine.js" */
/** @import { Screen } from "./screen.js" */
/** @import { Words } from "./words.js" */

export class Status {
  /**
   * @param {HTMLElement} root
   * @param {Engine} engine
   * @param {Words} words
   * @param {Screen} screen
   */
  constructor(root, engine, words, screen) {
    this.root = root;
    this.words = words;
    this.screen = screen;
    this.region = find(root, "[data-status]");
    this.failure = find(root, "[data-failure]");
    engine.watch((state) => this.#changed(state));
  }

  /** Say something once. @param {string} key */
  say(key) {
    this.region.textContent = this.words.say(key);
  }

  /** On a new screen, only what is still true is left. */
  refresh() {
    const { engine, screen } = this.root.dataset;
    const waiting = screen === "wait";
    if (engine === "failed") this.#failed(waiting);
    else if (waiting) this.say("computing");
    else if (engine === "loading") this.say("engineLoading");
    else this.region.textContent = "";
  }

  /** @param {EngineState} state */
  #changed(state) {
    this.root.dataset.engine = state;
    this.failure.hidden = state !== "failed";
    if (state !== "idle") this.refresh();
    if (state === "ready" && this.root.dataset.screen !== "wait") this.say("engineReady");
  }

  /** @param {boolean} waiting then nothing else is left to do: the key is open */
  #failed(waiting) {
    this.say("engineFailed");
    this.screen.paper.hidden = false;
    if (!waiting) return;
    this.screen.paper.open = true;
    find(this.failure, "[tabindex]").focus();
  }
}
