"""A new questionnaire that passes every check, to be filled in: the files in `quiz/skeleton/` with the new id put in."""

from __future__ import annotations

import re
from pathlib import Path

from quiz.places import DOCS, INSTRUMENTS, LANGUAGES, SKELETON
from quiz.problems import DefinitionRefused, Problem, shown_path

_FILES = ("instrument.yaml", "fr.yaml", "en.yaml", "examples.yaml")


def create(id_: str, instruments: Path = INSTRUMENTS, docs: Path = DOCS) -> str:
    """Write the instrument's folder and one page a language; returns what to do next.

    Raises `DefinitionRefused` for an id that is not one or that exists; nothing is then written.
    """
    folder = instruments / id_
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", id_):
        raise _refused(
            folder, "Q106", f"'{id_}' is not an id: use lower-case words joined by hyphens."
        )
    pages = [docs / language / "questionnaires" / f"{id_}.md" for language in LANGUAGES]
    taken = [path for path in (folder, *pages) if path.exists()]
    if taken:
        raise _refused(taken[0], "Q107", "this exists already; choose another id.")
    folder.mkdir(parents=True)
    for name in _FILES:
        (folder / name).write_text(_filled(SKELETON / name, id_), encoding="utf-8")
    for language, page in zip(LANGUAGES, pages, strict=True):
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(_filled(SKELETON / f"page.{language}.md", id_), encoding="utf-8")
    written = "\n".join(f"  {shown_path(path)}" for path in (folder, *pages))
    return f"written:\n{written}\nnext: fill them in, then run: python -m quiz lint {shown_path(folder)}"


def _filled(file: Path, id_: str) -> str:
    return file.read_text(encoding="utf-8").replace("NEW-ID", id_)


def _refused(file: Path, code: str, message: str) -> DefinitionRefused:
    return DefinitionRefused(
        [Problem(file=file, line=1, column=1, where="", message=message, code=code)]
    )
