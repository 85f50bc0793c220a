"""One dated data file of docs/data/, checked as a whole: its form by `scoring`, its source keys here, every fault with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from quiz.problems import DefinitionRefused, located, missing_file, unreadable
from quiz.sources import load_references
from quiz.yaml_file import Unreadable, read_yaml
from scoring import Fault, Refused
from scoring import Path as ValuePath


def load_data(file: Path, parse: Callable[[object], object]) -> Mapping[str, object]:
    """The file's content as plain values that JSON can carry. parse: refuses a content of the wrong form.

    Raises `DefinitionRefused` with each fault.
    """
    try:
        document = read_yaml(file)
    except (OSError, UnicodeDecodeError):
        raise DefinitionRefused([missing_file(file)]) from None
    except Unreadable as error:
        raise DefinitionRefused([unreadable(file, error)]) from None
    try:
        parse(document.value)
    except Refused as refused:
        raise DefinitionRefused(located(document, refused.faults)) from None
    references = tuple(load_references())
    faults = [
        Fault(
            code="Q301",
            path=path,
            message=f"the source '{key}' is not in docs/data/sources.yaml.",
            wrong=key,
            allowed=references,
        )
        for path, key in _cited(document.value, ())
        if key not in references
    ]
    if faults:
        raise DefinitionRefused(located(document, faults))
    assert isinstance(document.value, dict)
    return document.value


def _cited(value: object, path: ValuePath) -> Iterator[tuple[ValuePath, str]]:
    """The key of every member of every list named `sources`, at any depth."""
    if isinstance(value, list):
        for position, member in enumerate(value):
            yield from _cited(member, (*path, position))
    elif isinstance(value, dict):
        for name, member in value.items():
            if name == "sources":
                for position, source in enumerate(member):
                    yield (*path, name, position, "key"), source["key"]
            else:
                yield from _cited(member, (*path, name))
