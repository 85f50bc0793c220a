"""The list of sources: what each key stands for. Who cites them is checked where they are cited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from quiz.places import SOURCES
from quiz.problems import DefinitionRefused, located, missing_file, unreadable
from quiz.yaml_file import Unreadable, read_yaml
from scoring import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A page, act, study or article. published: the date it shows, `None` when it shows none.

    checked_on: ISO date on which a stored copy was read.
    """

    title: str
    urls: tuple[str, ...]
    published: str | None
    checked_on: str


@lru_cache(maxsize=4)
def load_references(file: Path = SOURCES) -> Mapping[str, Reference]:
    """Every source by its key. Raises `DefinitionRefused` with each faulty entry."""
    try:
        document = read_yaml(file)
    except OSError:
        raise DefinitionRefused([missing_file(file)]) from None
    except Unreadable as error:
        raise DefinitionRefused([unreadable(file, error)]) from None
    value = document.value if isinstance(document.value, dict) else {}
    faults = [
        Fault(
            code="Q302",
            path=(key,),
            message="a source needs title, urls, published and checked_on.",
        )
        for key, entry in value.items()
        if not _complete(entry)
    ]
    if faults or not value:
        raise DefinitionRefused(located(document, faults) or [missing_file(file)])
    return {
        key: Reference(
            title=entry["title"],
            urls=tuple(entry["urls"]),
            published=entry["published"],
            checked_on=entry["checked_on"],
        )
        for key, entry in value.items()
    }


def _complete(entry: object) -> bool:
    return (
        isinstance(entry, dict)
        and set(entry) == {"title", "urls", "published", "checked_on"}
        and isinstance(entry["title"], str)
        and isinstance(entry["urls"], list)
        and all(str(url).startswith(("https://", "http://")) for url in entry["urls"])
        and isinstance(entry["published"], str | None)
        and isinstance(entry["checked_on"], str)
        and len(entry["checked_on"]) == 10
    )
