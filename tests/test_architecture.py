"""Rules of the house as tests, each with a second look that the first one had something to look at."""

from __future__ import annotations

import ast
from pathlib import Path

from scoring import DIMENSIONS

ROOT = Path(__file__).parent.parent
FREE_IN_PYODIDE = {
    "__future__", "collections", "dataclasses", "datetime", "enum", "functools", "itertools", "json", "math", "operator", "re",
    "string", "typing",
}  # fmt: skip


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imports(file: Path) -> set[str]:
    """Every module that a file names in an import, in full."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are absolute"
            found.add(node.module or "")
    return found


def who_imports(package: str, name: str) -> set[str]:
    return {
        file.stem
        for file in modules(package)
        if any(i.split(".")[0] == name for i in imports(file))
    }


def test_scoring_imports_only_itself_and_what_is_free_in_the_browser() -> None:
    for file in modules("scoring"):
        outside = {
            name
            for name in imports(file)
            if name.split(".")[0] not in FREE_IN_PYODIDE | {"scoring"}
        }
        assert not outside, f"{file.name} imports {outside}"


def test_the_walk_over_scoring_saw_its_modules() -> None:
    assert len(modules("scoring")) >= 12
    assert "scoring.definition" in imports(ROOT / "scoring" / "parse.py")


def test_quiz_uses_scoring_through_its_public_door() -> None:
    for file in modules("quiz"):
        inner = {name for name in imports(file) if name.startswith("scoring.")} - {"scoring.tools"}
        assert not inner, f"{file.name} imports {inner}"
    assert "load" in who_imports("quiz", "scoring")


def test_only_one_module_knows_yaml_one_jinja_one_mkdocs() -> None:
    assert who_imports("quiz", "ruamel") == {"yaml_file"}
    assert who_imports("quiz", "jinja2") == {"render"}
    named = {
        file.stem for file in modules("quiz") if '"mkdocs"' in file.read_text(encoding="utf-8")
    }
    assert named == {"build"}
    assert who_imports("quiz", "mkdocs") == set()


def test_only_the_worker_says_pyodide() -> None:
    browser = sorted((ROOT / "quiz" / "browser").glob("*.js"))
    assert [
        file.name for file in browser if "pyodide" in file.read_text(encoding="utf-8").lower()
    ] == ["worker.js"]
    assert len(browser) >= 5


def test_no_page_inserts_html_or_evaluates_text() -> None:
    for file in sorted((ROOT / "quiz" / "browser").glob("*.js")):
        text = file.read_text(encoding="utf-8")
        for word in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
        ):
            assert word not in text, f"{file.name} uses {word}"


def test_the_engine_names_no_instrument() -> None:
    ids = [folder.name for folder in (ROOT / "quiz" / "instruments").iterdir() if folder.is_dir()]
    assert "before-signing" in ids
    names = set(ids) - set(DIMENSIONS)  # one questionnaire has the name of a dimension
    for file in [*modules("scoring"), *sorted((ROOT / "quiz" / "browser").glob("*.js"))]:
        text = file.read_text(encoding="utf-8")
        assert not [id_ for id_ in names if f'"{id_}"' in text or f"'{id_}'" in text], file.name


def test_top_level_is_the_agreed_one() -> None:
    folders = {
        entry.name for entry in ROOT.iterdir() if entry.is_dir() and not entry.name.startswith(".")
    }
    made = {"build", "site", "node_modules", "__pycache__"}
    assert {name for name in folders - made if not name.endswith(".egg-info")} == {
        "docs",
        "quiz",
        "scoring",
        "tests",
    }
