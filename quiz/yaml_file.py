"""YAML and JSON files as plain values that remember their lines. The only module that knows YAML.

YAML 1.2 is read, so that `yes` and `no` are words; a key that stands twice is a fault.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import pickle
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError

from quiz.places import BUILD
from scoring import Path as ValuePath

_KEPT = BUILD / "yaml"
_THIS = Path(__file__).read_bytes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file's content as mappings, lists, texts and numbers. positions: path → (line, column), both from 1."""

    file: Path
    value: object
    positions: dict[ValuePath, tuple[int, int]] = field(default_factory=dict)

    def position_of(self, path: ValuePath) -> tuple[int, int]:
        """Where the value at `path` stands, or the nearest value around it."""
        while path and path not in self.positions:
            path = path[:-1]
        return self.positions.get(path, (1, 1))


class Unreadable(ValueError):
    """The file is not YAML (or JSON); line and column from 1."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def read_yaml(file: Path) -> Document:
    """Read a YAML file. Raises `Unreadable`, `OSError`.

    Reading with line numbers is slow, so what was read is kept under `build/` by a digest of the text and of this module.
    """
    text = file.read_text(encoding="utf-8")
    kept = _KEPT / hashlib.sha256(_THIS + text.encode()).hexdigest()
    try:
        value, positions = pickle.loads(kept.read_bytes())
    except (OSError, EOFError, pickle.UnpicklingError):
        document = _document(file, text)
        _keep(kept, (document.value, document.positions))
        return document
    return Document(file=file, value=value, positions=positions)


def _keep(kept: Path, content: object) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as fresh:
        fresh.write(pickle.dumps(content))
    Path(fresh.name).replace(kept)  # never half-written, whoever else is building


def parse_yaml(text: str) -> object:
    """Read a YAML text that has no file of its own (the body of a fence). Raises `Unreadable`."""
    return _document(Path("-"), text).value


def parse_json(file: Path, text: str) -> Document:
    """Read a JSON text, with the lines of its keys. Raises `Unreadable`, also for a key that stands twice."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except (json.JSONDecodeError, RecursionError) as error:
        line, column = (
            (error.lineno, error.colno) if isinstance(error, json.JSONDecodeError) else (1, 1)
        )
        message = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deeply"
        raise Unreadable(f"not JSON: {message}", line, column) from None
    try:
        return Document(file=file, value=value, positions=_document(file, text).positions)
    except Unreadable as error:
        if "duplicate key" in str(error):
            raise
        return Document(
            file=file, value=value
        )  # valid JSON that YAML reads otherwise: only the lines are lost


def _refuse_constant(constant: str) -> object:
    raise json.JSONDecodeError(f"{constant} is not a number", constant, 0)


def _document(file: Path, text: str) -> Document:
    yaml = YAML(typ="rt", pure=True)
    yaml.version = (1, 2)
    try:
        root = yaml.load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise Unreadable(" ".join(str(error.problem or error).split()), line, column) from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error), 1, 1) from None
    positions: dict[ValuePath, tuple[int, int]] = {}
    return Document(file=file, value=_plain(root, (), positions), positions=positions)


def _plain(node: object, path: ValuePath, positions: dict[ValuePath, tuple[int, int]]) -> object:
    if isinstance(node, CommentedMap):
        for key in node:
            line, column = node.lc.key(key)
            positions[(*path, str(key))] = (line + 1, column + 1)
        return {
            str(key): _plain(value, (*path, str(key)), positions) for key, value in node.items()
        }
    if isinstance(node, CommentedSeq):
        for position in range(len(node)):
            line, column = node.lc.item(position)
            positions[(*path, position)] = (line + 1, column + 1)
        return [_plain(value, (*path, position), positions) for position, value in enumerate(node)]
    if isinstance(node, datetime.date):
        return node.isoformat()
    if isinstance(node, bool) or node is None:
        return node
    for plain in (int, float, str):
        if isinstance(node, plain):
            return plain(node)
    return str(node)
