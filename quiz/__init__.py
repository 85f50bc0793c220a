"""From definitions to pages: reads questionnaires, refuses faulty ones, renders them and puts the site together.

Everything that is computed from answers is in `scoring`; this package only ever calls its public door.
"""
