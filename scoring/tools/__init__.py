"""Tools that turn a verdict into acts: pure functions over what was typed, the same on CPython and in the browser.

No file, clock, network or words. The page comes in through `scoring.tools.calls`, Python code through here.
"""

from scoring.tools.amounts import (
    NotRead,
    money_text,
    rate_text,
    read_cents,
    read_hundredths,
    read_rate,
    rounded_half_up,
)
from scoring.tools.balance import (
    POINT,
    Pattern,
    Step,
    balance_of,
    balances_of,
    band_of,
    patterns,
    share_left,
    standings,
    steps,
)
from scoring.tools.calls import late_payment, points, points_from_table, points_table, room
from scoring.tools.capacity import (
    Capacity,
    Outcome,
    Overload,
    Project,
    outcomes,
    overloads,
    parse_capacity,
)
from scoring.tools.capacity_report import capacity_result
from scoring.tools.dates import (
    HalfYear,
    half_year_of,
    read_date,
    read_half_year,
    split_by_half_year,
    spread_dates,
)
from scoring.tools.form import Form
from scoring.tools.ledger import Entry, Ledger, parse_ledger
from scoring.tools.ledger_catalogue import (
    Catalogue,
    Event,
    LedgerBand,
    Preset,
    parse_catalogue,
)
from scoring.tools.ledger_report import entry_fields, ledger_result, shown_points
from scoring.tools.ledger_table import entries_of_table, ledger_rows
from scoring.tools.penalties import (
    Caution,
    LateInvoice,
    Penalties,
    Period,
    RatesMissing,
    parse_late_invoice,
    penalties_of,
)
from scoring.tools.penalties_report import penalties_result
from scoring.tools.rates import HalfYearRates, RateTable, Scheme, parse_rates
from scoring.tools.refusal import check_refusal, message_of, parse_refusal
from scoring.tools.tables import TableRefused, csv_rows, csv_text, safe_text
from scoring.tools.wording import (
    LANGUAGES,
    WORDING_PARTS,
    Mark,
    Wording,
    check_wording,
    wording_result,
)

__all__ = [
    "LANGUAGES",
    "POINT",
    "WORDING_PARTS",
    "Capacity",
    "Catalogue",
    "Caution",
    "Entry",
    "Event",
    "Form",
    "HalfYear",
    "HalfYearRates",
    "LateInvoice",
    "Ledger",
    "LedgerBand",
    "Mark",
    "NotRead",
    "Outcome",
    "Overload",
    "Pattern",
    "Penalties",
    "Period",
    "Preset",
    "Project",
    "RateTable",
    "RatesMissing",
    "Scheme",
    "Step",
    "TableRefused",
    "Wording",
    "balance_of",
    "balances_of",
    "band_of",
    "capacity_result",
    "check_refusal",
    "check_wording",
    "csv_rows",
    "csv_text",
    "entries_of_table",
    "entry_fields",
    "half_year_of",
    "late_payment",
    "ledger_result",
    "ledger_rows",
    "message_of",
    "money_text",
    "outcomes",
    "overloads",
    "parse_capacity",
    "parse_catalogue",
    "parse_late_invoice",
    "parse_ledger",
    "parse_rates",
    "parse_refusal",
    "patterns",
    "penalties_of",
    "penalties_result",
    "points",
    "points_from_table",
    "points_table",
    "rate_text",
    "read_cents",
    "read_date",
    "read_half_year",
    "read_hundredths",
    "read_rate",
    "room",
    "rounded_half_up",
    "safe_text",
    "share_left",
    "shown_points",
    "split_by_half_year",
    "spread_dates",
    "standings",
    "steps",
    "wording_result",
]
