// The form while it is being filled in: keeping what is chosen, going on to what comes next, refusing to skip.

import { Errors } from "./errors.js";

/** @import { Fault } from "./types" */
/** @import { Journey } from "./journey.js" */
/** @import { Question } from "./questions.js" */

export class Answering {
  /** @param {Journey} journey */
  constructor(journey) {
    this.journey = journey;
    this.errors = new Errors(journey.root, journey.screen, (fault) => this.#lead(fault));
  }

  listen() {
    const { form } = this.journey.screen;
    form.addEventListener("submit", (event) => this.#submitted(event));
    for (const kind of ["change", "input"]) form.addEventListener(kind, (event) => this.#answered(event));
  }

  /** From the check page to the result, when nothing is missing. */
  finish() {
    if (!this.#faulty(this.journey.questions.list)) this.journey.result.compute();
  }

  /** @param {Event} event */
  #answered(event) {
    const { questions, screen, outcomes, keeper, status } = this.journey;
    const question = questions.around(event.target);
    question?.settle(event.target);
    if (question) screen.unreveal(question);
    outcomes.prepare();
    keeper.keepResult(null);
    if (!keeper.keep(questions.responses)) status.say("notKept");
  }

  /** @param {Event} event */
  #submitted(event) {
    event.preventDefault();
    const { journey } = this;
    const { step, entry } = journey.places;
    const one = step?.kind === "question" ? journey.questions.byId.get(step.id) : undefined;
    if (this.#faulty(one ? [one] : journey.questions.list)) return;
    if (one && journey.screen.reveal(one)) return;
    const next = one && !entry.toCheck ? journey.questions.after(one.id) : undefined;
    journey.go(next ? { kind: "question", id: next.id } : { kind: "check" });
  }

  /** @param {Question[]} asked */
  #faulty(asked) {
    const faults = asked.map((question) => question.fault(this.journey.words)).filter((fault) => fault !== null);
    if (faults.length) this.errors.show(faults);
    else this.errors.clear();
    return faults.length > 0;
  }

  /** @param {Fault} fault */
  #lead({ question }) {
    const { root } = this.journey;
    if (root.dataset.screen !== "check") return question.firstControl.focus();
    this.journey.go({ kind: "question", id: question.id }, { toCheck: true });
  }
}
