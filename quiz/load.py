"""A folder under `instruments/` read into one `Questionnaire`: numbers, words of each language, worked examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from quiz.places import INSTRUMENTS, LANGUAGES
from quiz.problems import DefinitionRefused, Problem, located, missing_file, unreadable
from quiz.sources import Reference, load_references
from quiz.ui_words import ui_words
from quiz.wording import Words, wording_faults
from quiz.yaml_file import Document, Unreadable, read_yaml
from scoring import Fault, Instrument, Refused, Source, parse_instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """An instrument with its words. definition: the mapping that `instrument` was parsed from."""

    instrument: Instrument
    definition: Mapping[str, object]
    words: Mapping[str, Words]
    folder: Path


def instrument_ids(folder: Path = INSTRUMENTS) -> list[str]:
    """The ids of all instruments, sorted."""
    return sorted(entry.name for entry in folder.iterdir() if (entry / "instrument.yaml").is_file())


def load(id_: str, folder: Path = INSTRUMENTS) -> Questionnaire:
    """Load one instrument by its id. Raises `DefinitionRefused`, listing every fault of every file of it."""
    return load_folder(folder / id_)


def load_all(folder: Path = INSTRUMENTS) -> list[Questionnaire]:
    """Every instrument. Raises `DefinitionRefused` with the faults of all of them together."""
    found: list[Questionnaire] = []
    problems: list[Problem] = []
    for id_ in instrument_ids(folder):
        try:
            found.append(load(id_, folder))
        except DefinitionRefused as refused:
            problems.extend(refused.problems)
    if problems:
        raise DefinitionRefused(problems)
    return found


def load_folder(folder: Path) -> Questionnaire:
    """Load the instrument in `folder`, whose name must be its id."""
    problems: list[Problem] = []
    definition = _read(folder / "instrument.yaml", problems)
    instrument = None if definition is None else _parse(definition, folder, problems)
    words: dict[str, Words] = {}
    for language in LANGUAGES:
        document = _read(folder / f"{language}.yaml", problems)
        if document is None or instrument is None:
            continue
        problems.extend(
            located(document, wording_faults(instrument, document.value, ui_words(language)))
        )
        if isinstance(document.value, dict):
            words[language] = document.value
    if problems or instrument is None or definition is None:
        raise DefinitionRefused(problems)
    assert isinstance(definition.value, dict)
    return Questionnaire(
        instrument=instrument, definition=definition.value, words=words, folder=folder
    )


def load_examples(folder: Path) -> list[dict[str, object]]:
    """The worked examples beside an instrument. Raises `DefinitionRefused` when the file is missing or not a list."""
    problems: list[Problem] = []
    document = _read(folder / "examples.yaml", problems)
    examples = document.value if document else None
    if document and not (isinstance(examples, list) and all(isinstance(e, dict) for e in examples)):
        fault = Fault(code="Q101", path=(), message="worked examples are a list of mappings.")
        problems.extend(located(document, [fault]))
    if problems:
        raise DefinitionRefused(problems)
    assert isinstance(examples, list)
    return examples


def _read(file: Path, problems: list[Problem]) -> Document | None:
    try:
        return read_yaml(file)
    except OSError:
        problems.append(missing_file(file))
    except Unreadable as error:
        problems.append(unreadable(file, error))
    return None


def _parse(document: Document, folder: Path, problems: list[Problem]) -> Instrument | None:
    try:
        instrument = parse_instrument(document.value)
    except Refused as refused:
        problems.extend(located(document, refused.faults))
        return None
    faults = [*_source_faults(instrument, load_references()), *_next_faults(instrument)]
    if instrument.id != folder.name:
        message = (
            f"the id is '{instrument.id}' but the folder is '{folder.name}'; they must be the same."
        )
        faults.append(Fault(code="Q106", path=("id",), message=message))
    problems.extend(located(document, faults))
    return instrument


def _next_faults(instrument: Instrument) -> Iterator[Fault]:
    known = instrument_ids()
    for position, following in enumerate(instrument.next):
        if following.to not in known:
            yield Fault(
                code="Q304",
                path=("next", position, "to"),
                message=f"there is no questionnaire '{following.to}'.",
                wrong=following.to,
                allowed=tuple(known),
            )


def _source_faults(instrument: Instrument, references: Mapping[str, Reference]) -> Iterator[Fault]:
    for path, sources in _cited(instrument):
        if not sources and path[0] != "context":
            message = (
                "no source stands behind this: name one, or 'project' where it is our own choice."
            )
            yield Fault(code="Q303", path=path, message=message)
        for position, source in enumerate(sources):
            if source.key not in references:
                yield Fault(
                    code="Q301",
                    path=(*path, "sources", position),
                    message=f"the source '{source.key}' is not in docs/data/sources.yaml.",
                    wrong=source.key,
                    allowed=tuple(references),
                )


def _cited(instrument: Instrument) -> Iterator[tuple[tuple[str | int, ...], tuple[Source, ...]]]:
    for name in ("context", "stops", "items", "bands", "advice"):
        for position, part in enumerate(getattr(instrument, name)):
            yield (name, position), part.sources
