// From answers, or from a shared link, to an outcome: the definition goes to Python as text, and Python's answer comes back.

import { definitionOf, UnknownVersion } from "./definitions.js";
import { versionIn } from "./step.js";

/** @import { Answer, Assessed, Responses } from "./types" */
/** @import { Engine } from "./engine.js" */

/** A link that is no result of this questionnaire. code: unreadable, damaged or other_version. */
export class LinkFault extends Error {
  /**
   * @param {string} code
   * @param {number | null} [version]
   */
  constructor(code, version = null) {
    super(code);
    this.code = code;
    this.version = version;
  }
}

/** Python refused the answers; the message is its own. */
export class Refused extends Error {}

export class Outcomes {
  /** @type {Map<string, Assessed>} */
  #known = new Map();

  /**
   * @param {Engine} engine
   * @param {string} id of the questionnaire
   * @param {number} version of this page
   */
  constructor(engine, id, version) {
    this.engine = engine;
    this.id = id;
    this.version = version;
  }

  /** Fetch the definition early, so that a line that drops later does no harm. */
  prepare() {
    this.engine.start();
    definitionOf(this.id, this.version).catch(() => {});
  }

  /**
   * @param {Responses} responses
   * @returns {Promise<Assessed>}
   */
  async assess(responses) {
    const definition = await definitionOf(this.id, this.version);
    const answer = await this.#ask("assess", [definition, JSON.stringify(responses)]);
    if (!answer.ok) throw new Refused(answer.faults?.map((fault) => fault.message).join(" "));
    return this.#remember(answer, responses);
  }

  /**
   * @param {string} fragment untrusted
   * @returns {Promise<Assessed>} rejects with LinkFault
   */
  async open(fragment) {
    const known = this.#known.get(fragment);
    if (known) return known;
    const version = versionIn(fragment);
    if (version === null) throw new LinkFault("damaged");
    this.engine.start();
    const definition = await definitionOf(this.id, version).catch((error) => {
      throw error instanceof UnknownVersion ? new LinkFault("other_version", version) : error;
    });
    if (version !== this.version) return this.#openOlder(fragment, version, definition);
    const answer = await this.#ask("open_link", [definition, fragment]);
    if (!answer.ok) throw new LinkFault(answer.fault?.code ?? "damaged", version);
    return this.#remember(answer, answer.responses ?? {});
  }

  /**
   * A link of another version: its own result, and what today's version says of the same answers.
   * @param {string} fragment
   * @param {number} version
   * @param {string} definition
   * @returns {Promise<Assessed>}
   */
  async #openOlder(fragment, version, definition) {
    const today = await definitionOf(this.id, this.version);
    const answer = await this.#ask("open_old_link", [definition, today, fragment]);
    if (!answer.ok || !answer.today) throw new LinkFault((!answer.ok && answer.fault?.code) || "damaged", version);
    const { differences = [], same_verdict: same = false } = answer;
    const outcome = {
      ...this.#remember(answer, answer.responses ?? {}),
      since: { today: answer.today.result, differences, same },
    };
    this.#known.set(answer.result.link, outcome);
    return outcome;
  }

  forget() {
    this.#known.clear();
  }

  /**
   * @param {string} name
   * @param {string[]} args
   * @returns {Promise<Answer>}
   */
  async #ask(name, args) {
    return JSON.parse(await this.engine.call(name, args));
  }

  /**
   * @param {Extract<Answer, { ok: true }>} answer
   * @param {Responses} responses
   */
  #remember({ result, explanation }, responses) {
    const outcome = { result, explanation, responses: { ...responses } };
    this.#known.set(result.link, outcome);
    return outcome;
  }
}
