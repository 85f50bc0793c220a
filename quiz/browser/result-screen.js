// Waiting for a result, showing it, and what can be done with it. A result that comes too late for the reader is dropped.

import { find, slot } from "./dom.js";
import { LinkFault, Refused } from "./outcomes.js";
import { resultOf } from "./result.js";
import { copyLink, print, shareLink } from "./share.js";

/** @import { Outcome } from "./types" */
/** @import { Journey } from "./journey.js" */

export class ResultScreen {
  #turn = 0;
  /** @type {(() => void) | null} what to try again when something could not be reached */
  #unfinished = null;

  /** @param {Journey} journey */
  constructor(journey) {
    this.journey = journey;
    this.panel = find(journey.root, "[data-panel=result]");
  }

  /** The reader has gone elsewhere. */
  leave() {
    this.#turn += 1;
    this.#unfinished = null;
  }

  /** From the answers in the form to a result with an address of its own. */
  compute() {
    const { questions, keeper, outcomes, places } = this.journey;
    this.#wait(true);
    return this.#settle(outcomes.assess(questions.responses), () => this.compute(), (outcome) => {
      const fragment = outcome.result.link;
      keeper.keepResult(fragment);
      places.push({ kind: "result", fragment }, { own: true });
      this.#show({ ...outcome, shared: false }, true);
    });
  }

  /** From an address, possibly someone else's. @param {string} fragment @param {boolean} moving */
  open(fragment, moving) {
    const { keeper, outcomes, places } = this.journey;
    this.#wait(moving);
    return this.#settle(outcomes.open(fragment), () => this.open(fragment, moving), (outcome) => {
      const own = places.entry.own === true || fragment === keeper.result;
      this.#show({ ...outcome, shared: !own }, moving);
    });
  }

  /** Take up what could not be finished. */
  again() {
    const unfinished = this.#unfinished;
    this.#unfinished = null;
    unfinished?.();
  }

  /** @param {string} action @param {HTMLElement} button */
  act(action, button) {
    const { root } = this.journey;
    if (action === "print") print(root, button.dataset.print);
    else if (action === "share") shareLink(this.panel);
    else if (action === "copy-link") copyLink(this.panel).then((copied) => this.journey.status.say(copied ? "copied" : "notCopied"));
    else return false;
    return true;
  }

  /**
   * @param {Promise<Omit<Outcome, "shared">>} coming
   * @param {() => void} retry
   * @param {(outcome: Omit<Outcome, "shared">) => void} show
   */
  async #settle(coming, retry, show) {
    const turn = this.#turn;
    try {
      const outcome = await coming;
      if (turn === this.#turn) show(outcome);
    } catch (error) {
      if (turn === this.#turn) this.#failed(error, retry);
    }
  }

  /** @param {unknown} error @param {() => void} retry */
  #failed(error, retry) {
    const { journey } = this;
    if (error instanceof LinkFault) {
      const notices = { other_version: "noticeVersion", unreadable: "noticeUnreadable" };
      const notice = notices[/** @type {keyof typeof notices} */ (error.code)] ?? "noticeDamaged";
      return journey.lost(notice, { version: String(error.version ?? "?") });
    }
    if (error instanceof Refused) return journey.lost("noticeRefused", { message: error.message });
    this.#unfinished = retry;
    journey.engine.giveUp();
  }

  /** @param {boolean} moving */
  #wait(moving) {
    this.#turn += 1;
    const { screen, words, status } = this.journey;
    screen.show("wait", "wait", words.say("waitTitle"));
    if (moving) screen.arrive();
    status.refresh();
  }

  /** @param {Outcome} outcome @param {boolean} moving */
  #show(outcome, moving) {
    const { root, words, questions, screen, status } = this.journey;
    const article = resultOf(root, words, questions, outcome);
    this.panel.replaceChildren(article);
    screen.show("result", "result", words.say("resultTitle"), words.say(outcome.shared ? "sharedLabel" : "resultLabel"));
    status.say("resultReady");
    if (moving || document.activeElement === document.body) screen.arrive(slot(article, "headline"));
  }
}
