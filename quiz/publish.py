"""Frozen versions: one file a version, never changed again, so that an old link shows what it showed.

`SHA256SUMS` beside them says what each file was when it was published.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from quiz.compile import compile_definition, compiled_name
from quiz.load import Questionnaire
from quiz.places import PUBLISHED
from quiz.wording import Words
from scoring import Fault, Instrument, parse_instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedVersion:
    """A version as it was published. definition: the compiled definition as text."""

    instrument: Instrument
    definition: str
    words: dict[str, Words]


def frozen_text(questionnaire: Questionnaire) -> str:
    """What is frozen of a questionnaire: the numbers and the words that a result shows."""
    content = {
        "definition": json.loads(compile_definition(questionnaire)),
        "words": questionnaire.words,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def publish(questionnaire: Questionnaire, folder: Path = PUBLISHED) -> Path:
    """Freeze the present version. Raises `ValueError` when it is published already with another content."""
    file = folder / compiled_name(questionnaire.instrument)
    text = frozen_text(questionnaire)
    if file.exists() and file.read_text(encoding="utf-8") != text:
        raise ValueError(_changed(questionnaire.instrument))
    if not file.exists():
        folder.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        with (folder / "SHA256SUMS").open("a", encoding="utf-8") as sums:
            sums.write(f"{hashlib.sha256(text.encode()).hexdigest()}  {file.name}\n")
    return file


def published_versions(folder: Path = PUBLISHED) -> list[PublishedVersion]:
    """Every published version of every instrument, oldest first within one."""
    found = []
    for file in folder.glob("*@*.json"):
        content = json.loads(file.read_text(encoding="utf-8"))
        definition = json.dumps(content["definition"], ensure_ascii=False, separators=(",", ":"))
        instrument = parse_instrument(content["definition"])
        found.append(
            PublishedVersion(instrument=instrument, definition=definition, words=content["words"])
        )
    return sorted(found, key=lambda one: (one.instrument.id, one.instrument.version))


def publication_faults(questionnaire: Questionnaire, folder: Path = PUBLISHED) -> list[Fault]:
    """A fault when the present version is published and no longer the same."""
    file = folder / compiled_name(questionnaire.instrument)
    if not file.exists() or file.read_text(encoding="utf-8") == frozen_text(questionnaire):
        return []
    return [Fault(code="Q501", path=("version",), message=_changed(questionnaire.instrument))]


def changed_files(folder: Path = PUBLISHED) -> list[str]:
    """The names of frozen files that are missing, new without a sum, or not what they were."""
    sums = {}
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        sums[name] = digest
    files = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.glob("*@*.json")
    }
    return sorted(name for name in sums.keys() | files.keys() if sums.get(name) != files.get(name))


def _changed(instrument: Instrument) -> str:
    return (
        f"version {instrument.version} of '{instrument.id}' is published and differs from this:"
        f" write `version: {instrument.version + 1}` and a new date."
    )
