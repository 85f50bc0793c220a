"""Python for the browser: Pyodide with a standard library cut to what is imported, and our wheels, all as bytecode.

Builds a folder from `node_modules/pyodide`, `scoring` and `quiz/python-runtime/`; no network, no server, no browser here.
The same input gives the same bytes. `runtime.json` in the folder tells worker.js what to load; with its facts the call is

    const { loadPyodide } = await import(new URL("pyodide.mjs", base));
    const pyodide = await loadPyodide({
      indexURL: base,                             // absolute, with the slash at its end
      stdLibURL: new URL(facts.stdlib, base).href,
      lockFileURL: new URL(facts.lock, base).href,
      packageBaseUrl: base,                       // without it a failed download would be tried from a third party
      packages: facts.packages,
      stdout: () => {},                           // "Loading scoring" and the like
    });
    const bridge = pyodide.pyimport("scoring.bridge");

`scoring.tools` is in a wheel of its own: `await pyodide.loadPackage("scoring-tools")` before its first import. segno and
xlsxwriter are loaded in the same way.

A wheel that cannot be loaded, or whose hash is not the lock's, does not reject `loadPyodide`: the import is what fails.
"""

from __future__ import annotations

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
    TOOLS,
    RuntimeFailed,
    installed_wheel,
    read_archive,
    run,
    scoring_sources,
    scoring_wheels,
    wheel_of,
    write_archive,
)

__all__ = ["RuntimeFailed", "RuntimeFiles", "build_runtime", "modules_listed"]

_STOCK = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
_STDLIB = "python_stdlib.zip"
_LOCK = "pyodide-lock.json"
_EXTRAS = ("segno", "xlsxwriter")  # loaded when a tool asks, with `pyodide.loadPackage(name)`
_REASONS = ("boot", "wheels", "scoring", "extras", "parts")
_LATER, _MORE = "extras", "stdlib-more"  # these modules travel in a wheel that the extras depend on
_MADE_WITH = ("build", "pyodide-build", "pyodide-lock", "setuptools")

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
    stdlib: str = _STDLIB
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
    listed = modules_listed(root)
    first = [module for module, reason in listed.items() if reason != _LATER]
    later = [module for module, reason in listed.items() if reason == _LATER]
    stock = PyodideLockSpec.from_json(pyodide / _LOCK)
    with zipfile.ZipFile(pyodide / _STDLIB) as stdlib:
        instead = data / "instead"
        write_archive(folder / _STDLIB, _sources(stdlib, instead, first))
        more = _sources(stdlib, instead, later)
    wheels = [wheel_of(folder, _MORE, stock.info.python, more), *scoring_wheels(folder, root)]
    wheels += [installed_wheel(folder, name) for name in _EXTRAS]

    lock = add_wheels_to_spec(PyodideLockSpec(info=stock.info, packages={}), wheels)
    for name in _EXTRAS:
        lock.packages[name].depends.append(_MORE)
    lock.packages[TOOLS].depends.append("scoring")
    lock.to_json(folder / _LOCK)
    run(["-m", "pyodide_cli", "py-compile", "--silent", str(folder)], _COMPILING)
    lock = PyodideLockSpec.from_json(folder / _LOCK)  # py-compile has renamed the wheels in it
    for archive in (_STDLIB, *(spec.file_name for spec in lock.packages.values())):
        write_archive(folder / archive, read_archive(folder / archive))
    for spec in lock.packages.values():
        update_package_sha256(spec, folder / spec.file_name)
    lock.to_json(folder / _LOCK)

    for name in _STOCK:
        shutil.copyfile(pyodide / name, folder / name)
    for notice in sorted((data / "notices").iterdir()):
        shutil.copyfile(notice, folder / notice.name)
    facts = {
        "version": json.loads((pyodide / "package.json").read_text(encoding="utf-8"))["version"],
        "stdlib": _STDLIB,
        "lock": _LOCK,
        "packages": ["scoring"],
    }
    (folder / "runtime.json").write_text(json.dumps(facts), encoding="utf-8")


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


def _fingerprint(root: Path) -> str:
    """Everything that the runtime is made from and made with, as one digest."""
    pyodide = root / "node_modules" / "pyodide"
    data = root / "quiz" / "python-runtime"
    files = [
        *(pyodide / name for name in (*_STOCK, _STDLIB, _LOCK)),
        *sorted(file for file in data.rglob("*") if file.is_file()),
        *scoring_sources(root),
        root / "pyproject.toml",
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
