// What keeps the reader from going on: a summary that takes the focus, and the same message beside each question.

import { all, find, put } from "./dom.js";

/** @import { Fault } from "./types" */
/** @import { Screen } from "./screen.js" */

export class Errors {
  /**
   * @param {HTMLElement} root
   * @param {Screen} screen
   * @param {(fault: Fault) => void} lead brings the reader to the question at fault
   */
  constructor(root, screen, lead) {
    this.root = root;
    this.screen = screen;
    this.lead = lead;
    this.summary = find(root, "[data-errors]");
  }

  clear() {
    this.summary.hidden = true;
    this.screen.markError(false);
    for (const shown of all(this.root, ".avq-error:not([hidden])")) {
      shown.hidden = true;
      shown.closest("fieldset")?.classList.remove("avq-question--faulty");
    }
  }

  /** @param {Fault[]} faults at least one */
  show(faults) {
    this.clear();
    const list = find(this.summary, "ul");
    list.replaceChildren(...faults.map((fault) => this.#entry(fault)));
    for (const { question, message } of faults) {
      const shown = find(question.fieldset, ".avq-error");
      put(shown, "message", message);
      shown.hidden = false;
      question.fieldset.classList.add("avq-question--faulty");
    }
    this.screen.markError(true);
    this.summary.hidden = false;
    this.screen.arrive(this.summary);
  }

  /** @param {Fault} fault */
  #entry(fault) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${fault.question.firstControl.id}`;
    link.textContent = fault.message;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.lead(fault);
    });
    item.append(link);
    return item;
  }
}
