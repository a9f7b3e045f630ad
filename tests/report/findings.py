"""Findings made by hand."""

from generator.finding import Finding, Kind, Place, Severity

MISSING = Kind("ZZ001", "“{field}” is missing.", "Add “{field}: …”.", clause="Phụ lục I, I.3")
ODD = Kind("ZZ002", "Odd.", severity=Severity.WARNING)
HINT = Kind("ZZ003", "Perhaps.", "Run “{program} new”.", Severity.INFO)


def missing(line=3, column=5, field="viec", file="plans/a.yaml"):
    return Finding(MISSING, Place(file, line, column), {"field": field})
