// The worker that runs Python. The only file that says Pyodide: it starts it, calls functions of scoring.bridge by name, and
// passes texts through. It never assembles Python source.

/** @import { FromWorker, ToWorker } from "./types" */

const FUNCTIONS = new Set(["assess", "open_link", "open_old_link"]);

/** @type {any} */
let bridge;

/** @param {FromWorker} message */
const tell = (message) => self.postMessage(message);

/** @param {unknown} error */
const wordsOf = (error) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  tell({ kind: "broken", message: wordsOf(event.reason) });
});

self.addEventListener("message", (/** @type {MessageEvent<ToWorker>} */ { data }) => {
  if (data.kind === "boot")
    boot().then(
      () => tell({ kind: "ready" }),
      (error) => tell({ kind: "broken", message: wordsOf(error) }),
    );
  else call(data.id, data.name, data.args);
});

async function boot() {
  // Each file that has arrived shows that loading goes on, however slow the line is.
  new PerformanceObserver(() => tell({ kind: "arrived" })).observe({ type: "resource" });
  const facts = new URL("runtime.json", import.meta.url);
  const runtime = await (await fetch(facts)).json();
  const base = new URL(runtime.base, facts).href;
  const library = fetch(base + runtime.library, { integrity: runtime.integrity }).then(unpacked);
  const { loadPyodide } = await import(`${base}pyodide.mjs`);
  const loading = loadPyodide({
    indexURL: base,
    stdLibURL: base + runtime.nothing, // an empty zip file: the library comes by fsInit, and faster
    lockFileURL: base + runtime.lock,
    packageBaseUrl: base, // without it a failed download would be tried from a third party
    env: { PYTHONPATH: runtime.path },
    fsInit: async (/** @type {any} */ files) => files.writeFile(runtime.path, await library),
    stdout: () => {}, // "Loading segno" and the like are not for the console
  });
  const [pyodide] = await Promise.all([loading, library]); // a library that fails to load is told by itself alone
  bridge = pyodide.pyimport("scoring.bridge");
}

/** @param {Response} response compressed by gzip, whatever the host does */
async function unpacked(response) {
  if (!response.ok || !response.body) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}

/**
 * @param {number} id
 * @param {string} name
 * @param {string[]} args
 */
function call(id, name, args) {
  try {
    if (!FUNCTIONS.has(name)) throw new Error(`no function '${name}'`);
    tell({ kind: "answer", id, value: bridge[name](...args) });
  } catch (error) {
    tell({ kind: "fault", id, message: wordsOf(error) });
  }
}
