"""How long until the engine is ready, and how many bytes it takes, against Pyodide as it is shipped.

Both are served by the same server and started in a module worker of a fresh browser context, in turn. A figure of time is
from the first import in the worker to the moment when scoring could be called; stock Pyodide has nothing to score with, so
its clock stops when `loadPyodide()` resolves. `python -m quiz.bench [ROUNDS]` prints the table and writes build/bench.md.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from quiz.chromium import launch
from quiz.places import BUILD, ROOT
from quiz.runtime import RuntimeFiles, build_runtime
from quiz.serve import server_for

ROUNDS = 7
_SECONDS_TO_WAIT = 180

_STOCK_WORKER = """
const begun = performance.now();
const base = new URL("stock/", location.href).href;
const { loadPyodide } = await import(base + "pyodide.mjs");
await loadPyodide({ indexURL: base });
postMessage({ milliseconds: performance.now() - begun });
"""

_OUR_WORKER = """
const begun = performance.now();
const base = new URL("ours/", location.href).href;
const facts = await (await fetch(base + "runtime.json")).json();
const library = fetch(base + facts.library, { integrity: facts.integrity })
  .then(({ body }) => new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
const { loadPyodide } = await import(base + "pyodide.mjs");
const pyodide = await loadPyodide({
  indexURL: base,
  stdLibURL: base + facts.nothing,
  lockFileURL: base + facts.lock,
  packageBaseUrl: base,
  env: { PYTHONPATH: facts.path },
  fsInit: async (FS) => FS.writeFile(facts.path, new Uint8Array(await library)),
  stdout: () => {},
});
pyodide.pyimport("scoring.bridge");
postMessage({ milliseconds: performance.now() - begun });
"""

_PAGE = "<!doctype html><title>Benchmark</title>"
_START = """
(name) => new Promise((resolve, reject) => {
  const worker = new Worker(name, { type: "module" });
  worker.onmessage = (event) => resolve(event.data.milliseconds);
  worker.onerror = (event) => reject(new Error(event.message));
})
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """One start of an engine: its time in milliseconds, and the paths of the files it fetched."""

    milliseconds: float
    fetched: tuple[str, ...]


def measure(runtime: RuntimeFiles, rounds: int) -> Mapping[str, Sequence[Run]]:
    """Start both engines in turn, `rounds` times each; the keys are `stock` and `ours`."""
    runs: dict[str, list[Run]] = {"stock": [], "ours": []}
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch)
        (site / "index.html").write_text(_PAGE, encoding="utf-8")
        (site / "stock.js").write_text(_STOCK_WORKER, encoding="utf-8")
        (site / "ours.js").write_text(_OUR_WORKER, encoding="utf-8")
        (site / "stock").symlink_to(ROOT / "node_modules" / "pyodide")
        (site / "ours").symlink_to(runtime.folder)
        server = server_for(site, 0)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            with sync_playwright() as playwright:
                browser = launch(playwright)
                for _ in range(rounds):
                    for engine, sofar in runs.items():
                        sofar.append(_start(browser, server.server_port, engine))
                browser.close()
        finally:
            server.shutdown()
            server.server_close()
    return runs


def _start(browser: Browser, port: int, engine: str) -> Run:
    context = browser.new_context()
    try:
        page = context.new_page()
        page.set_default_timeout(_SECONDS_TO_WAIT * 1000)
        fetched: list[str] = []
        context.on("request", lambda request: fetched.append(request.url))
        page.goto(f"http://127.0.0.1:{port}/")
        milliseconds = page.evaluate(_START, f"{engine}.js")
    finally:
        context.close()
    inside = f"/{engine}/"
    names = {url.partition(inside)[2] for url in fetched if inside in url}
    return Run(milliseconds=milliseconds, fetched=tuple(sorted(names)))


def bytes_on_the_wire(folder: Path, names: Sequence[str]) -> dict[str, int]:
    """The size of each file after gzip -6, which is what static hosts send."""
    return {name: len(gzip.compress((folder / name).read_bytes(), 6)) for name in names}


def table(runtime: RuntimeFiles, runs: Mapping[str, Sequence[Run]]) -> str:
    """The figures as Markdown."""
    folders = {"stock": ROOT / "node_modules" / "pyodide", "ours": runtime.folder}
    lines = [
        "| engine | ready, median ms | fastest | slowest | files | gzip -6 bytes |",
        "| --- | --: | --: | --: | --: | --: |",
    ]
    wire = {}
    for engine, sofar in runs.items():
        times = [run.milliseconds for run in sofar]
        wire[engine] = bytes_on_the_wire(folders[engine], sofar[0].fetched)
        lines.append(
            f"| {engine} | {median(times):.0f} | {min(times):.0f} | {max(times):.0f}"
            f" | {len(wire[engine])} | {sum(wire[engine].values()):,} |"
        )
    ratios = [
        ours.milliseconds / stock.milliseconds
        for ours, stock in zip(runs["ours"], runs["stock"], strict=True)
    ]
    lines += [
        "",
        f"Ready in {median(ratios):.2f} of the stock time (median over the rounds),"
        f" with {sum(wire['ours'].values()) / sum(wire['stock'].values()):.2f} of the stock bytes.",
        "",
        "| file of ours | gzip -6 bytes |",
        "| --- | --: |",
        *(f"| {name} | {size:,} |" for name, size in wire["ours"].items()),
    ]
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Measure, print, write."""
    rounds = int(arguments[0]) if arguments else ROUNDS
    runtime = build_runtime(ROOT, BUILD / "runtime")
    runs = measure(runtime, rounds)
    text = table(runtime, runs)
    (BUILD / "bench.md").write_text(text, encoding="utf-8")
    (BUILD / "bench.json").write_text(
        json.dumps({engine: [run.milliseconds for run in sofar] for engine, sofar in runs.items()}),
        encoding="utf-8",
    )
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
