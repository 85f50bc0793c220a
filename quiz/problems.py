"""How refusals are told to authors: file, line, column, place, what is wrong, what was probably meant, and the code."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quiz.yaml_file import Document, Unreadable
from scoring import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault, located in a file; line and column count from 1."""

    file: Path
    line: int
    column: int
    where: str
    message: str
    code: str

    def __str__(self) -> str:
        place = f"{shown_path(self.file)}:{self.line}:{self.column}"
        where = f" {self.where}:" if self.where else ""
        return f"{place}:{where} {self.message} [{self.code}]"


class DefinitionRefused(ValueError):
    """One or more definitions cannot be used; `problems` lists every fault that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def located(document: Document, faults: Iterable[Fault]) -> list[Problem]:
    """The faults of a document's value, each with its line."""
    return [_located(document, fault) for fault in faults]


def unreadable(file: Path, error: Unreadable) -> Problem:
    """A file that is not YAML or JSON at all."""
    return Problem(
        file=file, line=error.line, column=error.column, where="", message=f"{error}.", code="Q001"
    )


def missing_file(file: Path) -> Problem:
    """A file that is not there or cannot be read."""
    return Problem(
        file=file,
        line=1,
        column=1,
        where="",
        message="this file is missing or unreadable.",
        code="Q002",
    )


def _located(document: Document, fault: Fault) -> Problem:
    line, column = document.position_of(fault.path)
    near = difflib.get_close_matches(fault.wrong or "", fault.allowed, n=1)
    hint = f" Did you mean '{near[0]}'?" if near else ""
    return Problem(
        file=document.file,
        line=line,
        column=column,
        where=fault.where,
        message=fault.message + hint,
        code=fault.code,
    )


def shown_path(file: Path) -> str:
    """The path as seen from the working folder."""
    try:
        return os.path.relpath(file)
    except ValueError:
        return str(file)
