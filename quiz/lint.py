"""Every fault of every definition at once. Structure, references and words here; what answers can reach is elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from quiz.load import instrument_ids, load_folder
from quiz.places import INSTRUMENTS
from quiz.problems import DefinitionRefused, Problem, missing_file


def lint(paths: Iterable[Path] = ()) -> list[Problem]:
    """The problems of the instruments in these folders (or of the folders of these files); of all when none is named."""
    folders = [path if path.is_dir() else path.parent for path in paths]
    if not folders:
        folders = [INSTRUMENTS / id_ for id_ in instrument_ids()]
    problems: list[Problem] = []
    for folder in dict.fromkeys(folders):
        if not folder.is_dir():
            problems.append(missing_file(folder / "instrument.yaml"))
            continue
        try:
            load_folder(folder)
        except DefinitionRefused as refused:
            problems.extend(refused.problems)
    return problems
