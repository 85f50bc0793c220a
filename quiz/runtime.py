"""Python for the browser: Pyodide, one file with all the Python that is imported, and wheels that a tool may ask for later.

Builds a folder from `node_modules/pyodide`, `scoring` and `quiz/python-runtime/`; no network, no server, no browser here.
The same input gives the same bytes. All Python is bytecode, made by pyodide-build.

The library (Python's own modules as `stdlib.txt` lists them, and `scoring`) is a zip file without compression inside gzip:
the browser unpacks it in a tenth of the time that zlib in WebAssembly needs, on any host. `runtime.json` in the folder names
the files; with its facts, and `base` as the absolute address of the folder with a slash at its end, worker.js calls

    const library = fetch(base + facts.library, { integrity: facts.integrity })
      .then(({ body }) => new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
    const { loadPyodide } = await import(base + "pyodide.mjs");
    const loading = loadPyodide({
      indexURL: base,
      stdLibURL: base + facts.nothing,            // an empty zip file: the library comes by fsInit
      lockFileURL: base + facts.lock,
      packageBaseUrl: base,                       // without it a failed download would be tried from a third party
      env: { PYTHONPATH: facts.path },
      fsInit: async (FS) => FS.writeFile(facts.path, new Uint8Array(await library)),
      stdout: () => {},                           // "Loading segno" and the like
    });
    const [pyodide] = await Promise.all([loading, library]);   // a library that fails to load is told by itself alone
    const bridge = pyodide.pyimport("scoring.bridge");

`await pyodide.loadPackage("segno")` (or "xlsxwriter") fetches a wheel and checks it against the lock. It does not reject when
the wheel cannot be had: the import is what fails.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec, update_package_sha256

from quiz.wheels import (
    RuntimeFailed,
    installed_wheel,
    read_archive,
    run,
    wheel_of,
    write_archive,
)

__all__ = ["RuntimeFailed", "RuntimeFiles", "build_runtime", "modules_listed"]

_STOCK = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
_STDLIB = "python_stdlib.zip"
_LIBRARY = "python-library.bin"  # not .gz: some hosts unpack that on the way
_PATH = "/lib/python-library.zip"  # where it is put in the browser
_NOTHING = "empty.zip"
_LOCK = "pyodide-lock.json"
_EXTRAS = ("segno", "xlsxwriter")  # loaded when a tool asks, with `pyodide.loadPackage(name)`
_REASONS = ("boot", "wheels", "scoring", "extras", "parts")
_LATER, _MORE = "extras", "stdlib-more"  # these modules travel in a wheel that the extras depend on
_MADE_WITH = ("pyodide-build", "pyodide-lock")

_COMPILING = {
    "PYTHONOPTIMIZE": "2",  # no docstrings, no assertions: a sixth of the bytes
    "PYTHONNODEBUGRANGES": "1",  # line numbers stay, columns go: a fifth
    "PYTHONHASHSEED": "0",
    "SOURCE_DATE_EPOCH": "315532800",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class RuntimeFiles:
    """A built runtime: its folder, 16 hex digits that name its content, and the files that worker.js asks for first."""

    folder: Path
    hash: str
    entry: str = _STOCK[0]
    library: str = _LIBRARY
    lock: str = _LOCK


def build_runtime(project_root: Path, out: Path) -> RuntimeFiles:
    """Build the runtime below `out`, or return the one that is there when nothing it is made from has changed.

    The folder is `out/<hash>`. Raises `RuntimeFailed`; `out` then holds what it held before.
    """
    made_from = _fingerprint(project_root)
    current = out / "current.json"
    if current.is_file():
        known = json.loads(current.read_text(encoding="utf-8"))
        if known["made_from"] == made_from and (out / known["hash"]).is_dir():
            return RuntimeFiles(folder=out / known["hash"], hash=known["hash"])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".new-") as scratch:
        fresh = Path(scratch) / "runtime"
        fresh.mkdir()
        _fill(fresh, project_root)
        content = _digest(fresh, sorted(fresh.iterdir()))
        folder = out / content
        if not folder.is_dir():
            fresh.rename(folder)
        note = Path(scratch) / "current.json"
        note.write_text(json.dumps({"made_from": made_from, "hash": content}), encoding="utf-8")
        note.replace(current)
    for old in out.iterdir():
        if old.is_dir() and old != folder and not old.name.startswith("."):
            shutil.rmtree(old, ignore_errors=True)
    return RuntimeFiles(folder=folder, hash=content)


def modules_listed(project_root: Path) -> dict[str, str]:
    """Every module of `stdlib.txt` with the reason why it is there. Raises `RuntimeFailed` for a line that has none."""
    listed: dict[str, str] = {}
    file = project_root / "quiz" / "python-runtime" / "stdlib.txt"
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        match line.partition("#")[0].split():
            case []:
                pass
            case [module, reason] if reason in _REASONS:
                listed[module] = reason
            case _:
                raise RuntimeFailed(
                    f"{file}:{number}: write `module reason`, with a reason of {', '.join(_REASONS)}."
                )
    return listed


def _fill(folder: Path, root: Path) -> None:
    pyodide, data = root / "node_modules" / "pyodide", root / "quiz" / "python-runtime"
    for name in _STOCK:
        shutil.copyfile(pyodide / name, folder / name)
    for notice in sorted((data / "notices").iterdir()):
        shutil.copyfile(notice, folder / notice.name)
    _compile(folder, root)
    library = (folder / _STDLIB).rename(folder / _NOTHING)
    write_archive(library, read_archive(library), compressed=False)
    packed = gzip.compress(library.read_bytes(), 9, mtime=0)
    (folder / _LIBRARY).write_bytes(packed)
    write_archive(library, {})
    facts = {
        "version": json.loads((pyodide / "package.json").read_text(encoding="utf-8"))["version"],
        "library": _LIBRARY,
        "integrity": f"sha256-{base64.b64encode(hashlib.sha256(packed).digest()).decode()}",
        "path": _PATH,
        "nothing": _NOTHING,
        "lock": _LOCK,
    }
    (folder / "runtime.json").write_text(json.dumps(facts), encoding="utf-8")


def _compile(folder: Path, root: Path) -> None:
    """Write the library, still under the name of Pyodide's, the wheels and their lock: all as bytecode."""
    pyodide = root / "node_modules" / "pyodide"
    instead = root / "quiz" / "python-runtime" / "instead"
    listed = modules_listed(root)
    stock = PyodideLockSpec.from_json(pyodide / _LOCK)
    with zipfile.ZipFile(pyodide / _STDLIB) as stdlib:
        first = _sources(stdlib, instead, [name for name in listed if listed[name] != _LATER])
        later = _sources(stdlib, instead, [name for name in listed if listed[name] == _LATER])
    ours = {file.relative_to(root).as_posix(): file.read_bytes() for file in _scoring_sources(root)}
    write_archive(folder / _STDLIB, first | ours)
    wheels = [wheel_of(folder, _MORE, stock.info.python, later)]
    wheels += [installed_wheel(folder, name) for name in _EXTRAS]
    lock = add_wheels_to_spec(PyodideLockSpec(info=stock.info, packages={}), wheels)
    for name in _EXTRAS:
        lock.packages[name].depends.append(_MORE)
    lock.to_json(folder / _LOCK)
    run(["-m", "pyodide_cli", "py-compile", "--silent", str(folder)], _COMPILING)
    lock = PyodideLockSpec.from_json(folder / _LOCK)  # py-compile has renamed the wheels in it
    for spec in lock.packages.values():
        wheel = folder / spec.file_name
        write_archive(wheel, read_archive(wheel))
        update_package_sha256(spec, wheel)
    lock.to_json(folder / _LOCK)


def _sources(stdlib: zipfile.ZipFile, instead: Path, modules: list[str]) -> dict[str, bytes]:
    present = set(stdlib.namelist())
    sources: dict[str, bytes] = {}
    for module in modules:
        path = module.replace(".", "/")
        name = next((n for n in (f"{path}.py", f"{path}/__init__.py") if n in present), None)
        if name is None:
            raise RuntimeFailed(
                f"stdlib.txt lists {module}, which Pyodide's library does not have."
            )
        ours = instead / name
        sources[name] = ours.read_bytes() if ours.is_file() else stdlib.read(name)
    return sources


def _scoring_sources(root: Path) -> list[Path]:
    return sorted((root / "scoring").rglob("*.py"))


def _fingerprint(root: Path) -> str:
    """Everything that the runtime is made from and made with, as one digest."""
    pyodide = root / "node_modules" / "pyodide"
    data = root / "quiz" / "python-runtime"
    files = [
        *(pyodide / name for name in (*_STOCK, _STDLIB, _LOCK)),
        *sorted(file for file in data.rglob("*") if file.is_file()),
        *_scoring_sources(root),
        *(root / "quiz" / name for name in ("runtime.py", "wheels.py")),
    ]
    if missing := [file for file in files if not file.is_file()]:
        raise RuntimeFailed(f"{missing[0]} is missing: run `make setup`.")
    tools = [f"{name} {metadata.version(name)}" for name in (*_EXTRAS, *_MADE_WITH)]
    return _digest(root, files, extra=[sys.version, *tools])


def _digest(base: Path, files: Iterable[Path], extra: Iterable[str] = ()) -> str:
    """16 hex digits for the contents of files and their names below `base`."""
    digest = hashlib.sha256("\n".join(extra).encode())
    for file in files:
        name = file.relative_to(base).as_posix()
        digest.update(f"\0{name}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


if __name__ == "__main__":
    here = Path(__file__).parent.parent
    try:
        print(build_runtime(here, here / "build" / "runtime").folder)
    except RuntimeFailed as failed:
        sys.exit(str(failed))
