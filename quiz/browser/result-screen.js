// Waiting for a result, showing it, and what can be done with it. A result that comes too late for the reader is dropped.

import { find, slot } from "./dom.js";
import { editionOf } from "./edition.js";
import { LinkFault, Refused } from "./outcomes.js";
import { resultOf } from "./result.js";
import { copyLink, print, shareLink } from "./share.js";
import { sinceThen } from "./since.js";

/** @import { Assessed } from "./types" */
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
    return this.#settle(
      outcomes.assess(questions.responses),
      () => this.compute(),
      (outcome) => {
        const fragment = outcome.result.link;
        keeper.keepResult(fragment);
        places.push({ kind: "result", fragment }, { own: true });
        return this.#show(outcome, false, true);
      },
    );
  }

  /** From an address, possibly someone else's. @param {string} fragment @param {boolean} moving */
  open(fragment, moving) {
    const { keeper, outcomes, places } = this.journey;
    this.#wait(moving);
    return this.#settle(
      outcomes.open(fragment),
      () => this.open(fragment, moving),
      (outcome) => {
        const own = places.entry.own === true || fragment === keeper.result;
        return this.#show(outcome, !own, moving);
      },
    );
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
    else if (action === "copy-link")
      copyLink(this.panel).then((copied) => this.journey.status.say(copied ? "copied" : "notCopied"));
    else return false;
    return true;
  }

  /**
   * @param {Promise<Assessed>} coming
   * @param {() => void} retry
   * @param {(outcome: Assessed) => Promise<void>} show
   */
  async #settle(coming, retry, show) {
    const turn = this.#turn;
    try {
      const outcome = await coming;
      if (turn === this.#turn) await show(outcome);
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

  /**
   * @param {Assessed} outcome
   * @param {boolean} shared
   * @param {boolean} moving
   */
  async #show(outcome, shared, moving) {
    const { journey } = this;
    const turn = this.#turn;
    const edition = await editionOf(journey, outcome.result.version);
    if (turn !== this.#turn) return;
    const older = String(outcome.result.version) !== journey.root.dataset.version;
    const article = resultOf(edition, { ...outcome, shared, older });
    if (outcome.since)
      slot(article, "older").append(sinceThen(journey, edition, outcome.result.version, outcome.since));
    this.panel.replaceChildren(article);
    const label = journey.words.say(shared ? "sharedLabel" : "resultLabel");
    journey.screen.show("result", "result", journey.words.say("resultTitle"), label);
    journey.status.say("resultReady");
    if (moving || document.activeElement === document.body) journey.screen.arrive(slot(article, "headline"));
  }
}
