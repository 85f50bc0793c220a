// Python as the page sees it: a state, and calls by name that are answered once, whatever happens to the worker meanwhile.
// Loading is a state machine: idle, loading, ready, failed; `failed` lasts until `retry`. What runs in there is worker.js's matter.

/** @import { EngineState, FromWorker, ToWorker } from "./types" */

const MOST_RESTARTS = 2;

/**
 * @typedef {object} Pending
 * @property {ToWorker} message
 * @property {(value: string) => void} resolve
 * @property {(reason: Error) => void} reject
 * @property {number} faults
 * @property {ReturnType<typeof setTimeout> | undefined} timer
 */

export class Engine {
  /** @type {EngineState} */
  state = "idle";
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Map<number, Pending>} */
  #pending = new Map();
  /** @type {((state: EngineState) => void)[]} */
  #watchers = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #bootTimer;
  #calls = 0;
  #restarts = 0;
  #retries = 0;

  /**
   * @param {URL} url of the worker
   * @param {{ bootMs: () => number, callMs: () => number }} patience longest silence while loading, and for one call
   */
  constructor(url, patience) {
    this.url = url;
    this.patience = patience;
  }

  /** @param {(state: EngineState) => void} watcher called at once and at every change */
  watch(watcher) {
    this.#watchers.push(watcher);
    watcher(this.state);
  }

  /** Start loading, unless it has been started. */
  start() {
    if (this.state === "idle") this.#boot();
  }

  /** Leave `failed`. A slow line gets twice the time at each new try. */
  retry() {
    if (this.state !== "failed") return;
    this.#retries += 1;
    this.#restarts = 0;
    this.#boot();
  }

  /** Something else that a result needs cannot be had: the same `failed`, with the same way out. */
  giveUp() {
    this.#fail();
  }

  /**
   * Call a Python function with texts. It is called again in a new worker when the first one dies.
   * @param {string} name
   * @param {string[]} args
   * @returns {Promise<string>} never settles while the engine is `failed`
   */
  call(name, args) {
    return new Promise((resolve, reject) => {
      const id = ++this.#calls;
      this.#pending.set(id, {
        message: { kind: "call", id, name, args },
        resolve,
        reject,
        faults: 0,
        timer: undefined,
      });
      this.start();
      if (this.state === "ready") this.#send(id);
    });
  }

  #boot() {
    this.#become("loading");
    this.#waitForBoot();
    try {
      const worker = new Worker(this.url, { type: "module" });
      this.#worker = worker;
      worker.onmessage = (event) => worker === this.#worker && this.#receive(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.#died();
      };
      worker.onmessageerror = () => worker === this.#worker && this.#died();
      this.#post({ kind: "boot" });
    } catch {
      this.#fail();
    }
  }

  /** @param {FromWorker} message */
  #receive(message) {
    if (message.kind === "arrived") return this.state === "loading" ? this.#waitForBoot() : undefined;
    if (message.kind === "ready") return this.#ready();
    if (message.kind === "broken") return this.#died();
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if (message.kind === "fault" && ++pending.faults < 2) return this.#died();
    clearTimeout(pending.timer);
    this.#pending.delete(message.id);
    this.#restarts = 0;
    if (message.kind === "answer") pending.resolve(message.value);
    else pending.reject(new Error(message.message));
  }

  #ready() {
    clearTimeout(this.#bootTimer);
    this.#become("ready");
    for (const id of this.#pending.keys()) this.#send(id);
  }

  /** @param {number} id */
  #send(id) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    pending.timer = setTimeout(() => this.#died(), this.patience.callMs());
    this.#post(pending.message);
  }

  /** While loading, dying is final; later, a new worker takes over the calls that wait. */
  #died() {
    const restart = this.state === "ready" && this.#restarts < MOST_RESTARTS;
    this.#stop();
    if (!restart) return this.#fail();
    this.#restarts += 1;
    this.#boot();
  }

  #fail() {
    this.#stop();
    this.#become("failed");
  }

  #stop() {
    clearTimeout(this.#bootTimer);
    for (const pending of this.#pending.values()) clearTimeout(pending.timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #waitForBoot() {
    clearTimeout(this.#bootTimer);
    this.#bootTimer = setTimeout(() => this.#fail(), this.patience.bootMs() * 2 ** this.#retries);
  }

  /** @param {ToWorker} message */
  #post(message) {
    this.#worker?.postMessage(message);
  }

  /** @param {EngineState} state */
  #become(state) {
    if (state === this.state) return;
    this.state = state;
    for (const watcher of this.#watchers) watcher(state);
  }
}
