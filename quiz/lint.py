"""Every fault of every definition at once: what is wrong in the files, then what no answers can reach."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from quiz.lint_reach import reach_faults
from quiz.load import Questionnaire, instrument_ids, load_folder
from quiz.places import INSTRUMENTS
from quiz.problems import DefinitionRefused, Problem, located, missing_file
from quiz.publish import publication_faults
from quiz.yaml_file import read_yaml
from scoring import Fault


def lint(paths: Iterable[Path] = ()) -> list[Problem]:
    """The problems of the instruments in these folders (or of the folders of these files); of all when none is named."""
    problems: list[Problem] = []
    for folder in folders_of(paths):
        if not folder.is_dir():
            problems.append(missing_file(folder / "instrument.yaml"))
            continue
        try:
            questionnaire = load_folder(folder)
        except DefinitionRefused as refused:
            problems.extend(refused.problems)
        else:
            problems.extend(_beyond_structure(questionnaire))
    return problems


def folders_of(paths: Iterable[Path]) -> list[Path]:
    """The folders of instruments that are meant, each once."""
    folders = [path.parent if path.is_file() else path for path in paths]
    return list(dict.fromkeys(folders or [INSTRUMENTS / id_ for id_ in instrument_ids()]))


def _beyond_structure(questionnaire: Questionnaire) -> list[Problem]:
    """Faults of an instrument that can be read, less those that its author allows with a reason."""
    instrument = questionnaire.instrument
    faults = [*publication_faults(questionnaire), *reach_faults(instrument)]
    allowed = {code for code, _ in instrument.allow}
    unneeded = allowed - {fault.code for fault in faults}
    left = [fault for fault in faults if fault.code not in allowed]
    for position, (code, _) in enumerate(instrument.allow):
        if code in unneeded:
            message = f"{code} does not occur here: remove this entry."
            left.append(Fault(code="Q414", path=("allow", position), message=message))
    return located(read_yaml(questionnaire.folder / "instrument.yaml"), left)
