"""The Python that the browser receives: what is in it, that it starts, and that nothing it needs was cut away."""

from __future__ import annotations

import base64
import gzip
import hashlib
import importlib.util
import io
import json
import os
import runpy
import shutil
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.sax import saxutils

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser

from quiz import runtime as module
from quiz.bench import bytes_on_the_wire
from quiz.places import BUILD, ROOT
from quiz.runtime import RuntimeFailed, RuntimeFiles, build_runtime, modules_listed
from quiz.serve import server_for
from scoring import bridge
from tests.scoring.small import definition

STOCK = ROOT / "node_modules" / "pyodide"
ON_THE_WIRE = 4_000_000  # gzip -6 bytes of everything that a ready engine has fetched

WORKER = """
const base = new URL("python/", location.href).href;
addEventListener("message", async ({ data: steps }) => {
  const said = [], told = {};
  try {
    const facts = await (await fetch(base + "runtime.json")).json();
    const library = fetch(base + facts.library, { integrity: facts.integrity })
      .then(({ body }) => new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
    const { loadPyodide, version } = await import(base + "pyodide.mjs");
    const loading = loadPyodide({
      indexURL: base,
      stdLibURL: base + facts.nothing,
      lockFileURL: base + facts.lock,
      packageBaseUrl: base,
      env: { PYTHONPATH: facts.path },
      fsInit: async (FS) => FS.writeFile(facts.path, new Uint8Array(await library)),
      stdout: () => {},
      stderr: (text) => said.push(text),
    });
    const [pyodide] = await Promise.all([loading, library]);
    told.version = version;
    for (const [name, code, packages] of steps) {
      if (packages.length) await pyodide.loadPackage(packages, { messageCallback: () => {} });
      try {
        told[name] = pyodide.runPython(code);
      } catch (error) {
        told[name] = error.message;
      }
    }
  } catch (error) {
    told.failed = String(error);
  }
  postMessage({ ...told, said });
});
"""

TALK = """
(steps) => new Promise((resolve, reject) => {
  const worker = new Worker("worker.js", { type: "module" });
  worker.onmessage = (event) => { worker.terminate(); resolve(event.data); };
  worker.onerror = (event) => reject(new Error(event.message));
  worker.postMessage(steps);
})
"""

WATCH = """
import sys

class Missed:
    names = []
    def find_spec(self, name, path=None, target=None):
        self.names.append(name)

sys.meta_path.append(Missed())

def imported():
    import json
    return json.dumps(sorted(
        name for name, module in sys.modules.items()
        if type(getattr(getattr(module, "__spec__", None), "loader", None)).__name__ == "zipimporter"))
"""

SMALL = json.dumps(
    definition(
        [
            {"id": "a", "weight": 3, "obtainable": True},
            {"id": "b", "keying": "protective", "side": "client"},
            {"id": "c", "dimension": "fit", "side": "own"},
        ]
    )
)
SHEETS = [
    {"a": "yes", "b": "no", "c": "partly"},
    {"a": "partly", "halt": "yes"},
    {},
    {"a": "nonsense", "zzz": 3},
]
USE = f"""
import json
from scoring import bridge
SMALL = {SMALL!r}
answers = [json.loads(bridge.assess(SMALL, json.dumps(sheet))) for sheet in {SHEETS!r}]
links = [json.loads(bridge.open_link(SMALL, a["result"]["link"])) for a in answers if a["ok"]]
links += [json.loads(bridge.open_link(SMALL, "#r=rubbish"))]
json.dumps([answers, links])
"""
EVERY_MODULE = [
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for file in sorted((ROOT / "scoring").rglob("*.py"))
]
IMPORT_ALL = (
    f"import importlib; [importlib.import_module(name) for name in {EVERY_MODULE!r}]; 'imported'"
)
RAISE = "def f():\n    raise ValueError('\\u00e9')\nf()"
QR = """
import io, segno
drawn = io.BytesIO()
segno.make("https://example.org/#r=1.abc.d", micro=False).save(drawn, kind="svg", xmldecl=False, title="a & b")
drawn.getvalue().decode()
"""
SHEET = """
import datetime, io, xlsxwriter
drawn = io.BytesIO()
book = xlsxwriter.Workbook(drawn, {"in_memory": True})
sheet = book.add_worksheet("R\\u00e9sultat")
sheet.write(0, 0, "\\u00e9")
sheet.write(1, 0, 3.5, book.add_format({"bold": True, "num_format": "0.0"}))
sheet.write_datetime(2, 0, datetime.datetime(2026, 1, 2))
sheet.write_url(3, 0, "https://example.org/")
book.set_properties({"title": "t"})
book.close()
drawn.getvalue()[:2].decode()
"""


@pytest.fixture(scope="module")
def runtime() -> RuntimeFiles:
    return build_runtime(ROOT, BUILD / "runtime")


Talk = Callable[..., dict[str, Any]]


@pytest.fixture
def talk(browser: Browser, tmp_path: Path) -> Iterator[Talk]:
    """Start the engine of a folder in a module worker and run steps of `name, code, packages` in it."""
    (tmp_path / "index.html").write_text("<!doctype html><title>Engine</title>", encoding="utf-8")
    (tmp_path / "worker.js").write_text(WORKER, encoding="utf-8")
    server = server_for(tmp_path, 0)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context()
    context.set_default_timeout(180_000)

    def talk_to(folder: Path, *steps: tuple[str, str, list[str]]) -> dict[str, Any]:
        (tmp_path / "python").symlink_to(folder)
        asked: list[str] = []
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        origin = f"http://127.0.0.1:{server.server_port}/"
        page.goto(origin)
        told: dict[str, Any] = page.evaluate(TALK, [list(step) for step in steps])
        return {**told, "asked": asked, "base": f"{origin}python/"}

    yield talk_to
    context.close()
    server.shutdown()
    server.server_close()


def lock_of(folder: Path) -> dict[str, Any]:
    lock: dict[str, Any] = json.loads((folder / "pyodide-lock.json").read_text(encoding="utf-8"))
    return lock


def archives(folder: Path) -> list[zipfile.ZipFile]:
    library = gzip.decompress((folder / "python-library.bin").read_bytes())
    wheels = sorted(folder.glob("*.whl"))
    return [zipfile.ZipFile(io.BytesIO(library)), *map(zipfile.ZipFile, wheels)]


def small_project(tmp_path: Path) -> Path:
    """A project that has what the runtime is made from, to be spoiled."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "scoring", project / "scoring")
    shutil.copytree(ROOT / "quiz" / "python-runtime", project / "quiz" / "python-runtime")
    for name in ("quiz/runtime.py", "quiz/wheels.py"):
        shutil.copyfile(ROOT / name, project / name)
    (project / "node_modules").symlink_to(ROOT / "node_modules")
    return project


def test_the_engine_starts_scores_and_imports_nothing_that_was_cut(
    runtime: RuntimeFiles, talk: Talk
) -> None:
    told = talk(
        runtime.folder,
        ("watch", WATCH, []),
        ("used", USE, []),
        ("raised", RAISE, []),
        ("every module", IMPORT_ALL, []),
        ("imported", "imported()", []),
        ("missed", "','.join(Missed.names)", []),
    )
    assert "failed" not in told, told
    sheets = [json.dumps(sheet) for sheet in SHEETS]
    answers = [json.loads(bridge.assess(SMALL, sheet)) for sheet in sheets]
    fragments = [answer["result"]["link"] for answer in answers if answer["ok"]]
    links = [json.loads(bridge.open_link(SMALL, link)) for link in [*fragments, "#r=rubbish"]]
    assert json.loads(told["used"]) == [answers, links]
    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    assert "ValueError: \u00e9" in told["raised"]
    assert told["every module"] == "imported"
    assert told["missed"] == ""
    assert told["said"] == []
    listed = modules_listed(ROOT)
    needed = {name for name, reason in listed.items() if reason in {"boot", "scoring"}}
    imported = {name for name in json.loads(told["imported"]) if name not in EVERY_MODULE}
    assert imported - needed == set(), "write these into stdlib.txt"
    assert needed - imported == set(), "take these out of stdlib.txt"

    assert all(url.startswith(told["base"]) for url in told["asked"][2:])
    fetched = [url.removeprefix(told["base"]) for url in told["asked"][2:]]
    assert sorted(fetched) == [
        "empty.zip",
        "pyodide-lock.json",
        "pyodide.asm.js",
        "pyodide.asm.wasm",
        "pyodide.mjs",
        "python-library.bin",
        "runtime.json",
    ]
    assert sum(bytes_on_the_wire(runtime.folder, fetched).values()) <= ON_THE_WIRE


def test_the_packages_for_tools_come_later_and_work(runtime: RuntimeFiles, talk: Talk) -> None:
    told = talk(
        runtime.folder,
        ("watch", WATCH, []),
        ("qr", QR, ["segno"]),
        ("sheet", SHEET, ["xlsxwriter"]),
        ("missed", "','.join(Missed.names)", []),
        ("all", "import sys; ','.join(sys.modules)", []),
    )
    assert "failed" not in told, told
    assert told["qr"].startswith("<svg ")
    assert "<title>a &amp; b</title>" in told["qr"]
    assert "style=" not in told["qr"]
    assert told["sheet"] == "PK"
    # hashlib and tarfile look for these on any system and do without them in a browser
    assert set(told["missed"].split(",")) <= {"_hashlib", "grp", "pwd"}
    assert set(modules_listed(ROOT)) - set(told["all"].split(",")) == set(), "not needed"


def test_a_damaged_library_does_not_start(
    runtime: RuntimeFiles, talk: Talk, tmp_path: Path
) -> None:
    spoiled = shutil.copytree(runtime.folder, tmp_path / "spoiled")
    library = spoiled / runtime.library
    library.write_bytes(library.read_bytes()[:-1] + b"!")
    assert "Failed to fetch" in talk(spoiled, ("import", "import scoring", []))["failed"]


def test_a_wheel_with_another_hash_is_not_imported(
    runtime: RuntimeFiles, talk: Talk, tmp_path: Path
) -> None:
    spoiled = shutil.copytree(runtime.folder, tmp_path / "spoiled")
    wheel = spoiled / lock_of(spoiled)["packages"]["segno"]["file_name"]
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    told = talk(spoiled, ("import", "import segno", ["segno"]))
    assert "segno" in told["import"]
    assert "ModuleNotFoundError" in told["import"]


def test_the_lock_names_our_wheels_with_the_hashes_of_the_files(runtime: RuntimeFiles) -> None:
    lock = lock_of(runtime.folder)
    assert sorted(lock["packages"]) == ["segno", "stdlib-more", "xlsxwriter"]
    assert lock["info"]["python"].startswith("3.13.")
    for package in lock["packages"].values():
        file = runtime.folder / package["file_name"]
        assert package["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert {package["file_name"] for package in lock["packages"].values()} == {
        file.name for file in runtime.folder.glob("*.whl")
    }


def test_every_module_is_bytecode_of_this_python(runtime: RuntimeFiles) -> None:
    seen = 0
    for archive in archives(runtime.folder):
        with archive:
            for name in archive.namelist():
                assert not name.endswith(".py"), name
                if name.endswith(".pyc"):
                    assert archive.read(name)[:4] == importlib.util.MAGIC_NUMBER
                    seen += 1
    assert seen > 150


def test_the_archives_hold_no_path_of_this_machine(runtime: RuntimeFiles) -> None:
    for archive in archives(runtime.folder):
        with archive:
            for name in archive.namelist():
                assert str(ROOT).encode() not in archive.read(name), name


def test_pyodide_itself_is_as_shipped_and_its_license_lies_beside_it(runtime: RuntimeFiles) -> None:
    for name in ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"):
        assert (runtime.folder / name).read_bytes() == (STOCK / name).read_bytes()
    assert "Mozilla Public License Version 2.0" in (runtime.folder / "MPL-2.0.txt").read_text()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in (
        runtime.folder / "Python-license.txt"
    ).read_text(encoding="utf-8")
    assert "What was changed" in (runtime.folder / "README.txt").read_text(encoding="utf-8")
    for wheel in ("segno", "xlsxwriter"):
        (file,) = runtime.folder.glob(f"{wheel}-*.whl")
        assert any("LICENSE" in name for name in zipfile.ZipFile(file).namelist())


def test_the_facts_for_the_worker_name_files_that_are_there(runtime: RuntimeFiles) -> None:
    facts = json.loads((runtime.folder / "runtime.json").read_text(encoding="utf-8"))
    package = json.loads((STOCK / "package.json").read_text(encoding="utf-8"))
    digest = hashlib.sha256((runtime.folder / runtime.library).read_bytes()).digest()
    assert facts == {
        "version": package["version"],
        "library": runtime.library,
        "integrity": f"sha256-{base64.b64encode(digest).decode()}",
        "path": "/lib/python-library.zip",
        "nothing": "empty.zip",
        "lock": runtime.lock,
    }
    for name in (runtime.entry, "empty.zip", runtime.lock):
        assert (runtime.folder / name).is_file()


def test_the_same_input_gives_the_same_bytes(runtime: RuntimeFiles, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        again = build_runtime(ROOT, tmp_path)
    finally:
        os.umask(before)
    assert again.hash == runtime.hash
    for file in runtime.folder.iterdir():
        assert file.read_bytes() == (again.folder / file.name).read_bytes(), file.name


def test_what_is_built_is_not_built_again(
    runtime: RuntimeFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("it was built again")

    monkeypatch.setattr(module, "_fill", refuse)
    assert build_runtime(ROOT, BUILD / "runtime") == runtime


def test_a_changed_scoring_gives_another_folder_and_the_old_one_goes(tmp_path: Path) -> None:
    project, out = small_project(tmp_path), tmp_path / "out"
    first = build_runtime(project, out)
    (project / "scoring" / "added.py").write_text("ADDED = 1\n", encoding="utf-8")
    second = build_runtime(project, out)
    assert first.hash != second.hash
    assert [entry.name for entry in out.iterdir() if entry.is_dir()] == [second.hash]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("nosuch boot", "stdlib.txt lists nosuch, which Pyodide's library does not have."),
        ("json", "write `module reason`, with a reason of boot, wheels, scoring, extras, parts."),
        ("json whim", "write `module reason`, with a reason of boot, wheels, scoring"),
    ],
)
def test_a_wrong_list_is_refused_and_nothing_is_half_written(
    line: str, sentence: str, tmp_path: Path
) -> None:
    project, out = small_project(tmp_path), tmp_path / "out"
    out.mkdir()
    with (project / "quiz" / "python-runtime" / "stdlib.txt").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    with pytest.raises(RuntimeFailed) as refused:
        build_runtime(project, out)
    assert sentence in str(refused.value)
    assert list(out.iterdir()) == []


def test_a_scoring_that_does_not_compile_is_refused_with_what_was_said(tmp_path: Path) -> None:
    project, out = small_project(tmp_path), tmp_path / "out"
    (project / "scoring" / "broken.py").write_text("def (:\n", encoding="utf-8")
    with pytest.raises(RuntimeFailed, match="invalid syntax"):
        build_runtime(project, out)
    assert list(out.iterdir()) == []


def test_without_npm_packages_the_sentence_says_what_to_run(tmp_path: Path) -> None:
    project = small_project(tmp_path)
    (project / "node_modules").unlink()
    with pytest.raises(RuntimeFailed, match="is missing: run `make setup`"):
        build_runtime(project, tmp_path / "out")


def test_the_list_of_modules_is_sorted() -> None:
    listed = list(modules_listed(ROOT))
    assert listed == sorted(listed)
    assert len(listed) > 100


_OURS = runpy.run_path(
    str(ROOT / "quiz" / "python-runtime" / "instead" / "xml" / "sax" / "saxutils.py")
)


@given(
    st.text(alphabet="a&<>\"'\n\r\t\u00e9"), st.dictionaries(st.sampled_from("a\u00e9"), st.text())
)
def test_what_stands_in_for_saxutils_answers_as_the_original(
    text: str, entities: dict[str, str]
) -> None:
    for name in ("escape", "quoteattr"):
        assert _OURS[name](text, entities) == getattr(saxutils, name)(text, entities)
